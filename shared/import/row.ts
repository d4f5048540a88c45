// One line of an imported table: read, checked by the same schemas as forms, or its flaws by column.
import * as z from 'zod/mini'
import { flawsOf } from '../flaw.ts'
import { type Fields, parseWhole } from '../listing/listing.ts'
import { OrgProfile } from '../org/org.ts'
import { type Flaw, Problem } from '../problem.ts'
import { columnsOf, type ImportKind } from './table.ts'

export type Cells = Readonly<Record<string, string | undefined>>
export type OrgRow = { profile: OrgProfile; role: 'enterprise' | 'firm' }
export type DemandRow = { creditCode: string; fields: Fields }
/** `flaws` name columns of the table, never a value. */
export type Readings<T> = { row: T } | { flaws: Flaw[] }

type Values = Record<string, unknown>

export function readOrg(cells: Cells): Readings<OrgRow> {
  const { record, flaws } = recordOf('org', cells)
  const { role, ...profile } = record
  const parsed = z.safeParse(OrgProfile, profile)
  if (flaws.length === 0 && parsed.success && (role === 'enterprise' || role === 'firm'))
    return { row: { profile: parsed.data, role } }
  const found = parsed.success ? [] : flawsOf(parsed.error, profile)
  return { flaws: byColumn('org', flaws, found) }
}

const CreditCode = z.strictObject({ creditCode: OrgProfile.shape.creditCode })

export function readDemand(cells: Cells): Readings<DemandRow> {
  const { record, flaws } = recordOf('demand', cells)
  const { creditCode, ...rest } = record
  const code = z.safeParse(CreditCode, { creditCode })
  const found = code.success ? [] : flawsOf(code.error, { creditCode })
  try {
    const fields = parseWhole('demand', rest)
    if (flaws.length === 0 && code.success)
      return { row: { creditCode: code.data.creditCode, fields } }
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    found.push(...(error.details.flaws ?? []))
  }
  return { flaws: byColumn('demand', flaws, found) }
}

/** The values of a line by where they go; a needed cell that is empty is a flaw of its column. */
function recordOf(kind: ImportKind, cells: Cells): { record: Values; flaws: Flaw[] } {
  const record: Values = {}
  const flaws: Flaw[] = []
  for (const [name, { read, to, needed }] of Object.entries(columnsOf(kind))) {
    const text = cells[name]?.trim() ?? ''
    if (text === '') {
      if (needed) flaws.push({ path: name, code: 'required' })
      continue
    }
    const got = read(text)
    if ('flaw' in got) flaws.push({ path: name, ...got.flaw })
    else put(record, to, got.value)
  }
  return { record, flaws }
}

function put(record: Values, to: string, value: unknown): void {
  const [first = '', second] = to.split('.')
  if (second === undefined) record[first] = value
  else record[first] = { ...(record[first] as Values | undefined), [second]: value }
}

/** What a schema found, said of the column it came from; one flaw a column, the reader's own first. */
function byColumn(kind: ImportKind, own: readonly Flaw[], found: readonly Flaw[]): Flaw[] {
  const flaws = new Map(own.map((flaw) => [flaw.path, flaw]))
  for (const flaw of found) {
    const columns = Object.entries(columnsOf(kind))
    const column =
      columns.find(([, { to }]) => flaw.path === to || flaw.path.startsWith(`${to}.`)) ??
      columns.find(([, { to }]) => to.startsWith(`${flaw.path}.`))
    const path = column?.[0] ?? flaw.path
    if (!flaws.has(path)) flaws.set(path, { ...flaw, path })
  }
  const order = Object.keys(columnsOf(kind))
  return [...flaws.values()].sort((a, b) => order.indexOf(a.path) - order.indexOf(b.path))
}
