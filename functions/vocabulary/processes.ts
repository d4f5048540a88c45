// Checks a table of process knowledge as a spreadsheet: read like the project's own, faults by row and column.
import { type Fault, type Knowledge, readKnowledge, type Tables } from '#shared/match/knowledge.ts'
import { conceptOf } from '#shared/vocabulary/vocabulary.ts'
import { type CsvRecord, recordsOf, textOf } from '#shared/sheet/csv-read.ts'
import { type BadRow, type Checked } from './import.ts'

/** What stands in which row, and in which order the reader of the tables wants it. */
const CELLS = {
  object: ['key', 'words', 'parents', 'medium', 'codes'],
  scene: ['words', 'main', 'lesser', 'source'],
  treat: ['key', 'words', 'main', 'lesser', 'processes', 'products', 'window', 'source'],
  monitor: ['key', 'words', 'main', 'lesser', 'processes', 'products', 'window', 'source'],
} as const
type Sort = keyof typeof CELLS
const SORTS = Object.keys(CELLS) as Sort[]

export const COLUMNS = [
  'table',
  'key',
  'words',
  'parents',
  'medium',
  'codes',
  'main',
  'lesser',
  'processes',
  'products',
  'window',
  'source',
] as const
type Column = (typeof COLUMNS)[number]
type Line = { readonly line: number; readonly cells: Readonly<Partial<Record<string, string>>> }

const isSort = (word: string | undefined): word is Sort => SORTS.some((sort) => sort === word)
const listOf = (cell: string | undefined): string[] => (cell ? cell.split(';') : [])
const sortOf = ({ cells }: Line): Sort | undefined =>
  isSort(cells['table']) ? cells['table'] : undefined
/** As the reader's faults name a row: by its key, a scene by its first word. */
const keyOf = (line: Line): string =>
  (sortOf(line) === 'scene' ? listOf(line.cells['words'])[0] : line.cells['key']) ?? ''
const tableOf = (sort: Sort): string =>
  sort === 'object' ? 'objects' : sort === 'scene' ? 'scenes' : 'ways'

/** What is wrong with a cell, whatever the other rows say; nothing where it is as it should be. */
function cellFault(column: Column, cell: string, wanted: readonly string[]): string | undefined {
  if (column === 'table') return undefined
  if (!wanted.includes(column)) return cell === '' ? undefined : 'not-of-this-table'
  if (/[|\n\r]/.test(cell)) return 'bar-or-line-break'
  return RULES[column]?.(cell)
}

const filled = (cell: string) => (cell === '' ? 'empty' : undefined)
const coded = (cell: string) =>
  listOf(cell).every((code) => conceptOf(code)) ? undefined : 'unknown-code'
const RULES: Partial<Record<Column, (cell: string) => string | undefined>> = {
  key: filled,
  words: filled,
  codes: coded,
  processes: coded,
  products: coded,
  medium: (cell) => (/^[wgsenr]*$/.test(cell) ? undefined : 'not-a-medium'),
}

function ownFaults(line: Line, surplus: boolean): BadRow[] {
  const sort = sortOf(line)
  if (!sort) return [{ row: line.line, column: 'table', reason: 'not-in-list' }]
  const bad = COLUMNS.flatMap((column) => {
    const reason = cellFault(column, line.cells[column] ?? '', CELLS[sort])
    return reason === undefined ? [] : [{ row: line.line, column, reason }]
  })
  return surplus ? [...bad, { row: line.line, column: 'source', reason: 'too-many-cells' }] : bad
}

const tablesOf = (lines: readonly Line[]): Tables => {
  const of = (sort: Sort): string =>
    lines
      .filter((line) => sortOf(line) === sort)
      .map((line) => CELLS[sort].map((column) => line.cells[column] ?? '').join('|'))
      .join('\n')
  return {
    objects: of('object'),
    scenes: of('scene'),
    treating: [of('treat')].filter((table) => table !== ''),
    monitoring: of('monitor'),
  }
}

/** An edition as it is kept, read like the project's own; undefined where it cannot be. */
export function knowledgeOf(rows: readonly Line['cells'][]): Knowledge | undefined {
  const reading = readKnowledge(tablesOf(rows.map((cells, line) => ({ line, cells }))))
  return 'knowledge' in reading ? reading.knowledge : undefined
}

/** The cells that a fault of the reader means. */
function columnsOf(fault: Fault, line: Line, objects: ReadonlySet<string>): Column[] {
  if (fault.reason === 'repeated') return ['key']
  if (fault.reason === 'no-source') return line.cells['source'] ? [] : ['source']
  if (fault.reason === 'cells') return ['table']
  return (['parents', 'main', 'lesser'] as const).filter(
    (column) => !listOf(line.cells[column]).every((object) => objects.has(object)),
  )
}

/**
 * The reader's faults with the lines that they stand on; of repeated keys the first is none. What only
 * follows from another row's own fault (an object whose row is broken) is not said again.
 */
function placed(
  faults: readonly Fault[],
  lines: readonly Line[],
  broken: ReadonlySet<number>,
): BadRow[] {
  const objects = new Set(lines.filter((l) => sortOf(l) === 'object').map(keyOf))
  const bad = faults.flatMap((fault) => {
    const meant = lines.filter((line) => {
      const sort = broken.has(line.line) ? undefined : sortOf(line)
      return sort !== undefined && tableOf(sort) === fault.table && keyOf(line) === fault.key
    })
    return (fault.reason === 'repeated' ? meant.slice(1) : meant).flatMap((line) =>
      columnsOf(fault, line, objects).map((column) => ({
        row: line.line,
        column,
        reason: fault.reason,
      })),
    )
  })
  const seen = new Map(bad.map((row) => [`${row.row} ${row.column} ${row.reason}`, row]))
  // Whatever cannot be placed is still a fault.
  if (faults.length > 0 && seen.size === 0 && broken.size === 0)
    return faults.map(({ reason }) => ({ row: 1, column: 'table', reason }))
  return [...seen.values()]
}

/**
 * All rows at once: they name each other, so that a table with a fault is no table. Good rows are told all
 * the same, for the count.
 */
export function checkProcesses(bytes: Uint8Array): Checked {
  const [header, ...records] = recordsOf(textOf(bytes))
  const names = header?.cells ?? []
  const absent = COLUMNS.filter((column) => !names.includes(column))
  if (absent.length > 0)
    return { good: [], bad: absent.map((column) => ({ row: 1, column, reason: 'no-such-column' })) }
  const lines = records.map((record) => lineOf(record, names))
  const own = lines.flatMap((line, i) =>
    ownFaults(line, (records[i]?.cells.length ?? 0) > names.length),
  )
  const broken = new Set(own.map(({ row }) => row))
  const reading = readKnowledge(tablesOf(lines.filter((line) => !broken.has(line.line))))
  const faults = 'faults' in reading ? reading.faults : []
  const between = placed(faults, lines, broken)
  const bad = [...own, ...between].sort((a, b) => a.row - b.row)
  const isBad = new Set(bad.map(({ row }) => row))
  return {
    good: lines.filter((line) => !isBad.has(line.line)).map(goodRow),
    bad,
  }
}

const lineOf = ({ line, cells }: CsvRecord, names: readonly string[]): Line => ({
  line,
  cells: Object.fromEntries(names.map((name, i) => [name, cells[i] ?? ''])),
})

/** The order of the rows decides between equals: it is part of the key. */
const goodRow = ({ cells }: Line, at: number) => ({
  key: String(at).padStart(5, '0'),
  body: Object.fromEntries(COLUMNS.map((column) => [column, cells[column] ?? ''])),
})

/** The same table as a spreadsheet: what one edits and imports again. */
export function csvOf({ objects, scenes, treating, monitoring }: Tables): string {
  const rows = (sort: Sort, table: string): string[] =>
    table
      .trim()
      .split('\n')
      .map((line) => {
        const cells = line.split('|').map((cell) => cell.trim())
        const row = new Map<string, string>(CELLS[sort].map((name, i) => [name, cells[i] ?? '']))
        return COLUMNS.map((name) => quoted(name === 'table' ? sort : (row.get(name) ?? ''))).join()
      })
  return [
    COLUMNS.join(),
    ...rows('object', objects),
    ...rows('scene', scenes),
    ...treating.flatMap((table) => rows('treat', table)),
    ...rows('monitor', monitoring),
  ].join('\r\n')
}

const quoted = (cell: string): string =>
  /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
