// Checks an official catalogue row by row: the good rows, and for each bad one the cell and the reason.
import { clashes, LPR_RULES, POLICY_RULES } from '#shared/finance/policy-table.ts'
import { conceptOf } from '#shared/vocabulary/vocabulary.ts'
import { type CsvRecord, recordsOf, textOf } from '#shared/sheet/csv-read.ts'

const CATALOGUE_KINDS = ['hw-codes', 'gbt4754', 'wastes', 'exemptions', 'policies', 'lpr'] as const
type CatalogueKind = (typeof CATALOGUE_KINDS)[number]
/** `processes` is read by `processes.ts`: its rows name each other. */
export const IMPORT_KINDS = [...CATALOGUE_KINDS, 'processes'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

export type GoodRow = { readonly key: string; readonly body: Readonly<Record<string, string>> }
/** `row` is the line of the file, `column` the name in its header. */
export type BadRow = { readonly row: number; readonly column: string; readonly reason: string }
export type Checked = { readonly good: readonly GoodRow[]; readonly bad: readonly BadRow[] }

type Cells = Readonly<Record<string, string>>
type Rule = (value: string, row: Cells) => string | undefined
type Catalogue = {
  readonly columns: Readonly<Record<string, Rule>>
  readonly key: (row: Cells) => string
  /** Several rows may share a key: they are numbered in the order of the file. */
  readonly repeats: boolean
  /** Two rows that cannot both hold; the later one is refused in this column. */
  readonly clash?: { readonly column: string; readonly with: (a: Cells, b: Cells) => boolean }
}

const required: Rule = (value) => (value === '' ? 'empty' : undefined)
const anything: Rule = () => undefined
const form =
  (pattern: RegExp, reason: string): Rule =>
  (value) =>
    pattern.test(value) ? undefined : reason
/** Every part of a `|` list has the form; an empty list is fine. */
const listOf =
  (pattern: RegExp, reason: string): Rule =>
  (value) =>
    value === '' || value.split('|').every((part) => pattern.test(part)) ? undefined : reason
const oneOf = (values: readonly string[]): Rule =>
  form(new RegExp(`^(?:${values.join('|')})$`), 'not-in-list')

const HW_LEAF = /^\d{3}-\d{3}-\d{2}$/
const first =
  (...rules: readonly Rule[]): Rule =>
  (value, row) => {
    for (const rule of rules) {
      const reason = rule(value, row)
      if (reason) return reason
    }
    return undefined
  }

const parentOf = (code: string): string =>
  code.length === 3 ? code.slice(0, 1) : code.slice(0, -1)

const CATALOGUES: Readonly<Record<CatalogueKind, Catalogue>> = {
  'hw-codes': {
    columns: {
      code: form(HW_LEAF, 'not-a-hazardous-waste-code'),
      hw: first(form(/^HW\d{2}$/, 'not-a-category'), (value, row) =>
        value.slice(2) === row['code']?.slice(-2) ? undefined : 'category-differs-from-code',
      ),
      industry_prefix: (value, row) =>
        value === row['code']?.slice(0, 3) ? undefined : 'industry-differs-from-code',
      description: required,
      hazard: form(/^(?:T|C|I|R|In)(?:[,/](?:T|C|I|R|In))*$/, 'not-a-hazard'),
    },
    key: (row) => row['code'] ?? '',
    repeats: false,
  },
  gbt4754: {
    columns: {
      code: form(/^[A-T](?:\d{2,4})?$/, 'not-an-industry-code'),
      name: required,
      level: (value, row) => {
        const length = row['code']?.length ?? 0
        return value === String(length === 1 ? 1 : length - 1)
          ? undefined
          : 'level-differs-from-code'
      },
      parent: (value, row) => {
        const code = row['code'] ?? ''
        const wanted = code.length === 1 ? '' : parentOf(code)
        return value === wanted ? undefined : 'parent-differs-from-code'
      },
    },
    key: (row) => row['code'] ?? '',
    repeats: false,
  },
  wastes: {
    columns: {
      name: required,
      synonyms: anything,
      state: oneOf(['固', '半固', '液', '气']),
      sw_class: first(listOf(/^S\d{2}$/, 'not-a-class'), (value) =>
        value === '' || conceptOf(`sw.${value}`) ? undefined : 'unknown-class',
      ),
      hw_codes_2021: listOf(HW_LEAF, 'not-a-hazardous-waste-code'),
      hw_categories: listOf(/^HW\d{2}$/, 'not-a-category'),
      gbt4754_sources: listOf(/^[A-T]\d{2,4}$/, 'not-an-industry-code'),
      regime: required,
    },
    key: (row) => row['name'] ?? '',
    repeats: false,
  },
  exemptions: {
    columns: {
      code_or_hw: form(/^(?:\d{3}-\d{3}-\d{2}|HW\d{2}|\*)$/, 'not-a-code-or-category'),
      waste: required,
      stage: oneOf(['收集', '运输', '利用', '处置', '全部环节']),
      condition_abridged: required,
      effect: required,
    },
    key: (row) => row['code_or_hw'] ?? '',
    repeats: true,
  },
  policies: {
    columns: POLICY_RULES,
    key: (row) => row['id'] ?? '',
    repeats: false,
    clash: { column: 'valid_from', with: clashes },
  },
  lpr: { columns: LPR_RULES, key: (row) => row['from'] ?? '', repeats: false },
}

/** Says of each row whether it is good; it remembers the keys that it has seen. */
function judge(catalogue: Catalogue, names: readonly string[]) {
  const times = new Map<string, number>()
  const before: Cells[] = []
  const { clash } = catalogue
  return ({
    line,
    cells,
  }: CsvRecord): { readonly good?: GoodRow; readonly bad: readonly BadRow[] } => {
    const row: Cells = Object.fromEntries(names.map((name, i) => [name, cells[i] ?? '']))
    const bad: BadRow[] = Object.entries(catalogue.columns).flatMap(([column, rule]) => {
      const reason = rule(row[column] ?? '', row)
      return reason ? [{ row: line, column, reason }] : []
    })
    if (cells.length > names.length)
      bad.push({ row: line, column: names.at(-1) ?? '', reason: 'too-many-cells' })
    const key = catalogue.key(row)
    const time = (times.get(key) ?? 0) + 1
    if (time > 1 && !catalogue.repeats)
      bad.push({ row: line, column: names[0] ?? '', reason: 'repeated' })
    if (clash && before.some((other) => clash.with(other, row)))
      bad.push({ row: line, column: clash.column, reason: 'overlaps-another-row' })
    if (bad.length > 0) return { bad }
    if (clash) before.push(row)
    times.set(key, time)
    return {
      bad,
      good: { key: catalogue.repeats ? `${key}#${String(time).padStart(2, '0')}` : key, body: row },
    }
  }
}

/** All rows judged; nothing is stored here, and nothing is guessed. */
export function check(kind: CatalogueKind, bytes: Uint8Array): Checked {
  const catalogue = CATALOGUES[kind]
  const [header, ...records] = recordsOf(textOf(bytes))
  const names = header?.cells ?? []
  const absent = Object.keys(catalogue.columns).filter((column) => !names.includes(column))
  if (absent.length > 0)
    return { good: [], bad: absent.map((column) => ({ row: 1, column, reason: 'no-such-column' })) }
  const judged = records.map(judge(catalogue, names))
  return {
    good: judged.flatMap((row) => row.good ?? []),
    bad: judged.flatMap((row) => row.bad),
  }
}
