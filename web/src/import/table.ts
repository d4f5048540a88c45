// A file's lines by the columns of a table: which are known, which are missing, which lines are examples.
import { digest } from '#shared/id.ts'
import { recordsOf, textOf } from '#shared/sheet/csv-read.ts'
import { unguarded } from '#shared/sheet/csv-write.ts'
import { SheetFault } from '#shared/sheet/inflate.ts'
import { sheetRows } from '#shared/sheet/xlsx-read.ts'
import type { PageColumn } from './columns.ts'

export type Line = { line: number; cells: Record<string, string> }
export type Table = {
  lines: readonly Line[]
  /** Names of columns that are not read. */
  unknown: readonly string[]
  /** Required columns that are not there. */
  lacking: readonly PageColumn[]
  /** The same for the same content, however the file was saved. */
  content: string
}

export const FILE_MAX = 10 * 1024 * 1024
const LINES_MAX = 20_000
/** An example of the template begins so. */
const EXAMPLE = '示例：'

type Rows = readonly { line: number; cells: readonly string[] }[]

/** A spreadsheet is a zip file and says so in its first two letters. */
function rowsOf(bytes: Uint8Array): Rows {
  const [p, k] = bytes
  if (p === 0x50 && k === 0x4b) return sheetRows(bytes)
  // Control characters say: some other program's own format.
  if (bytes.subarray(0, 512).some((byte) => byte < 9)) throw new SheetFault('not-a-sheet')
  return recordsOf(textOf(bytes)).map(({ line, cells }) => ({ line, cells: cells.map(unguarded) }))
}

const plain = (head: string): string => head.replace(/[*＊\s]/g, '').toLowerCase()

/** Throws a `SheetFault`. */
export function tableOf(bytes: Uint8Array, columns: readonly PageColumn[]): Table {
  const [head, ...rest] = rowsOf(bytes)
  if (rest.length > LINES_MAX) throw new SheetFault('too-large')
  const heads = head?.cells ?? []
  const places = heads.map((text) =>
    columns.find(({ name, zh, en }) => [name, zh, en].map(plain).includes(plain(text))),
  )
  const lines = rest
    .filter(({ cells }) => !cells.some((text) => text.startsWith(EXAMPLE)))
    .map(({ line, cells }) => ({ line, cells: cellsOf(cells, places) }))
    .filter(({ cells }) => Object.keys(cells).length > 0)
  const text = JSON.stringify(lines)
  return {
    lines,
    unknown: heads.filter((text, i) => text !== '' && !places[i]),
    lacking: columns.filter((column) => column.needed && !places.includes(column)),
    content: digest(text) + digest(`${text.length}#${text}`),
  }
}

function cellsOf(
  cells: readonly string[],
  places: readonly (PageColumn | undefined)[],
): Record<string, string> {
  const named: Record<string, string> = {}
  for (const [i, text] of cells.entries()) {
    const column = places[i]
    if (column && text !== '') named[column.name] = text
  }
  return named
}
