// Reads the first sheet of a spreadsheet file as texts: what a formula last came to, never the formula.
import { SheetFault } from './inflate.ts'
import { unzip, type Unzipped } from './unzip.ts'

/** One line with its number in the file, so that a person finds it again. */
export type SheetRow = { readonly line: number; readonly cells: readonly string[] }

const LINES_MAX = 20_000
const COLUMNS_MAX = 200

/** The lines that hold anything; empty cells are empty texts. Throws a `SheetFault`. */
export function sheetRows(bytes: Uint8Array): SheetRow[] {
  const entry = unzip(bytes)
  const sheet = textOf(entry, sheetPath(entry))
  if (sheet === undefined) throw new SheetFault('not-a-sheet')
  const shared = sharedOf(textOf(entry, 'xl/sharedStrings.xml') ?? '')
  return rowsOf(sheet, shared)
}

const textOf = (entry: Unzipped, path: string): string | undefined => {
  const bytes = entry(path)
  return bytes && new TextDecoder().decode(bytes)
}

/** Through the workbook's list to the relation that names the file; most programs say sheet1. */
function sheetPath(entry: Unzipped): string {
  const book = textOf(entry, 'xl/workbook.xml')
  if (book === undefined) throw new SheetFault('not-a-sheet')
  const [first] = elements(book, 'sheet')
  const id = first && attribute(first.tag, 'r:id')
  const relations = elements(textOf(entry, 'xl/_rels/workbook.xml.rels') ?? '', 'Relationship')
  const found = relations.find(({ tag }) => attribute(tag, 'Id') === id)
  const target = found && attribute(found.tag, 'Target')
  if (target === undefined) return 'xl/worksheets/sheet1.xml'
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`
}

type Element = { readonly tag: string; readonly inner: string }

/** Elements of a name, not nested in themselves; one pass, whatever is in the file. */
function elements(xml: string, name: string): Element[] {
  const found: Element[] = []
  for (let at = 0; ;) {
    const open = openAt(xml, name, at)
    if (open < 0) return found
    const end = xml.indexOf('>', open)
    if (end < 0) return found
    const tag = xml.slice(open, end + 1)
    if (tag.endsWith('/>')) {
      found.push({ tag, inner: '' })
      at = end + 1
      continue
    }
    const close = xml.indexOf(`</${name}>`, end)
    if (close < 0) return found
    found.push({ tag, inner: xml.slice(end + 1, close) })
    at = close + name.length + 3
  }
}

function openAt(xml: string, name: string, from: number): number {
  for (let at = xml.indexOf(`<${name}`, from); at >= 0; at = xml.indexOf(`<${name}`, at + 1))
    if (' />\t\r\n'.includes(xml.charAt(at + name.length + 1))) return at
  return -1
}

function attribute(tag: string, name: string): string | undefined {
  const at = tag.search(new RegExp(`[\\s]${name}\\s*=\\s*["']`))
  if (at < 0) return undefined
  const from = tag.slice(at).search(/["']/) + at
  const to = tag.indexOf(tag.charAt(from), from + 1)
  return to < 0 ? undefined : plain(tag.slice(from + 1, to))
}

const ENTITY: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

/** Named and numbered characters only: there are no others without a document type, and we read none. */
function plain(text: string): string {
  const whole = text.replace(/&(#x?[0-9A-Fa-f]{1,6}|[a-z]{2,4});/g, (all, name: string) => {
    if (!name.startsWith('#')) return ENTITY[name] ?? all
    const code = name[1] === 'x' ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10)
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : all
  })
  return whole.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
    String.fromCharCode(parseInt(code, 16)),
  )
}

/** Rich text comes in runs; reading aids for Japanese are not part of it. */
const words = (inner: string): string => {
  const aid = inner.indexOf('<rPh')
  return elements(aid < 0 ? inner : inner.slice(0, aid), 't')
    .map(({ inner: text }) => plain(text))
    .join('')
}

const sharedOf = (xml: string): string[] => elements(xml, 'si').map(({ inner }) => words(inner))

/** AB12 → 27. */
function columnOf(ref: string): number {
  let column = 0
  for (const letter of /^[A-Z]{1,3}/.exec(ref)?.[0] ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64
  return column - 1
}

function valueOf({ tag, inner }: Element, shared: readonly string[]): string {
  const type = attribute(tag, 't')
  if (type === 'inlineStr') return words(inner)
  const value = plain(elements(inner, 'v')[0]?.inner ?? '')
  if (type === 's') return shared[Number(value)] ?? ''
  return type === 'e' ? '' : value
}

function rowsOf(sheet: string, shared: readonly string[]): SheetRow[] {
  const rows: SheetRow[] = []
  let line = 0
  for (const row of elements(sheet, 'row')) {
    line = Number(attribute(row.tag, 'r') ?? line + 1)
    const cells: string[] = []
    let at = -1
    for (const cell of elements(row.inner, 'c')) {
      const ref = attribute(cell.tag, 'r')
      at = ref === undefined ? at + 1 : columnOf(ref)
      if (at < 0 || at >= COLUMNS_MAX) continue
      while (cells.length < at) cells.push('')
      cells[at] = valueOf(cell, shared).trim()
    }
    if (cells.every((text) => text === '')) continue
    if (rows.length >= LINES_MAX) throw new SheetFault('too-large')
    rows.push({ line, cells })
  }
  return rows
}
