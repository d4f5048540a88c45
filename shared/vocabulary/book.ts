// Opens the tables of `data/` as concepts, once: the only place that knows how a row is written.
import { type Concept, type Medium, type Regime } from './concept.ts'
import { HW_CATEGORIES, HW_LEAVES, SW_CLASSES } from './data/catalogue.ts'
import { INDUSTRIES } from './data/industry.ts'
import { POLLUTANTS } from './data/pollutant.ts'
import { PROCESSES, PROCESS_FAMILIES, PRODUCTS } from './data/process.ts'
import { SERVICES } from './data/service.ts'
import { FAMILIES, STREAMS } from './data/stream.ts'
import { linesOf, listOf } from './data/table.ts'
import { WASTES } from './data/waste.ts'

const MEDIA: Readonly<Record<string, Medium>> = {
  s: 'solid',
  w: 'water',
  g: 'gas',
  e: 'soil',
  n: 'noise',
}
const REGIMES: Readonly<Record<string, Regime>> = {
  G: 'general',
  H: 'hazardous',
  I: 'to-identify',
}
const mediumOf = (letter?: string): Medium => MEDIA[letter ?? ''] ?? 'solid'
const regimeOf = (letter = ''): Regime => REGIMES[letter] ?? 'to-identify'

/** `x` is short for `<prefix>x`; a cell with a dot is a whole code already. */
const codesOf = (cell: string | undefined, prefix: string): string[] =>
  listOf(cell).map((part) => (part.includes('.') ? part : prefix + part))

/** The category of a leaf of the hazardous-waste list: its last two digits. */
export const hwCategoryOf = (leaf: string): string => `hw.${leaf.slice(-2)}`

type Row = readonly string[]
const named = (code: string, row: Row, words: string | undefined) => ({
  code,
  zh: row[1] ?? '',
  en: row[2] ?? '',
  synonyms: listOf(words),
})

function waste(row: Row): Concept {
  const hwCodes = listOf(row[8])
  const sw = row[7] ?? ''
  const categories = [...new Set(hwCodes.map(hwCategoryOf))]
  return {
    kind: 'waste',
    ...named(`waste.${row[0] ?? ''}`, row, row[3]),
    parents: [...codesOf(row[4], 'waste.f-'), ...categories, ...(sw ? [`sw.${sw}`] : [])],
    medium: mediumOf(row[5]),
    regime: regimeOf(row[6]),
    hwCodes,
    ...(sw ? { swClass: sw } : {}),
    industries: codesOf(row[9], 'gb.'),
    routes: codesOf(row[10], 'proc.'),
  }
}

const family = (row: Row): Concept => ({
  kind: 'waste',
  ...named(`waste.f-${row[0] ?? ''}`, row, row[3]),
  parents: codesOf(row[4], 'waste.f-'),
  medium: mediumOf(row[5]),
  regime: regimeOf(row[6]),
  hwCodes: [],
  industries: [],
  routes: [],
})

const pollutant = (row: Row): Concept => ({
  kind: 'pollutant',
  ...named(`poll.${row[0] ?? ''}`, row, row[6] ? `${row[3] ?? ''};${row[6]}` : row[3]),
  parents: codesOf(row[4], 'poll.'),
  media: Array.from(row[5] ?? '', mediumOf),
})

type PlainKind = Exclude<Concept['kind'], 'waste' | 'pollutant'>
const plain = (kind: PlainKind, code: string, row: Row, parents: readonly string[]): Concept => ({
  kind,
  ...named(code, row, row[3]),
  parents,
})

function* everything(): Generator<Concept> {
  for (const row of linesOf(FAMILIES)) yield family(row)
  for (const row of [...linesOf(WASTES), ...linesOf(STREAMS)]) yield waste(row)
  for (const row of linesOf(POLLUTANTS)) yield pollutant(row)
  for (const row of linesOf(SERVICES))
    yield plain('service', `svc.${row[0] ?? ''}`, row, codesOf(row[4], 'svc.'))
  for (const row of linesOf(PROCESS_FAMILIES))
    yield plain('process', `proc.f-${row[0] ?? ''}`, row, [])
  for (const row of linesOf(PROCESSES))
    yield plain('process', `proc.${row[0] ?? ''}`, row, codesOf(row[4], 'proc.f-'))
  for (const row of linesOf(PRODUCTS)) yield plain('product', `prod.${row[0] ?? ''}`, row, [])
  yield* catalogues()
}

function* catalogues(): Generator<Concept> {
  for (const row of linesOf(INDUSTRIES)) {
    const code = row[0] ?? ''
    yield plain('industry', `gb.${code}`, row, code.length > 3 ? [`gb.${code.slice(0, 3)}`] : [])
  }
  // The fourth cell of an SW class is its group; catalogue rows have no words of their own.
  for (const row of linesOf(SW_CLASSES))
    yield plain('sw', `sw.${row[0] ?? ''}`, row.slice(0, 3), codesOf(row[3], 'sw.'))
  for (const row of linesOf(HW_CATEGORIES))
    yield plain('hw', `hw.${row[0] ?? ''}`, row, ['waste.f-hazardous'])
  for (const row of linesOf(HW_LEAVES))
    yield plain('hw', `hw.${row[0] ?? ''}`, row, [hwCategoryOf(row[0] ?? '')])
}

let opened: ReadonlyMap<string, Concept> | undefined

/** Every concept by code, in table order; read on first use so that a cold start does not pay for it. */
export function book(): ReadonlyMap<string, Concept> {
  opened ??= new Map([...everything()].map((concept) => [concept.code, concept]))
  return opened
}
