// What was lent, in the table: a row per need, derived from it; a quarter of a region is one range.
import * as z from 'zod/mini'
import { Party, progressOf } from '#shared/case/party.ts'
import { delivered } from '#shared/case/progress.ts'
import { type LentRow, quarterOf } from '#shared/finance/figures.ts'
import { Lent, type Need } from '#shared/finance/need.ts'
import { Org } from '#shared/org/org.ts'
import { stem } from '#shared/region/region.ts'
import * as cases from '../case/store.ts'
import { all, derive } from '../derive.ts'
import * as orgs from '../org/store.ts'
import { type Key, type Table } from '../ports.ts'

export const Lending = z.strictObject({
  ...Lent.shape,
  needId: z.string(),
  orgId: z.string(),
  bankId: z.string(),
  region: z.string(),
  demandId: z.optional(z.string()),
  /** The firm of the pair that it was lent for. */
  firmId: z.optional(z.string()),
})
export type Lending = z.infer<typeof Lending>

const partition = (region: string): string => `FL#${stem(region).slice(0, 2)}`
const keyOf = ({ id, region }: Need, on: string): Key => ({
  pk: partition(region),
  sk: `${quarterOf(on)}#${region}#${id}`,
})

/** A result is reported once and stays. */
export async function keepLending(need: Need, table: Table): Promise<void> {
  const { result } = need
  if (!result) return
  const { amountFen, rateBp, termMonths, on, bankId } = result
  const key = keyOf(need, on)
  await derive(table, key, async () => ({
    ...key,
    entity: 'lending',
    body: {
      amountFen,
      rateBp,
      termMonths,
      on,
      bankId,
      needId: need.id,
      orgId: need.orgId,
      region: need.region,
      ...(need.demandId === undefined ? {} : { demandId: need.demandId }),
      ...(need.firmId === undefined ? {} : { firmId: need.firmId }),
    } satisfies Lending,
  }))
}

/** Tonnes that the pairs have delivered so far, beside each loan; a loan of no case has none. */
export async function withTonnes(table: Table, rows: readonly Lending[]): Promise<LentRow[]> {
  const keys = rows.flatMap(({ demandId, firmId }) =>
    demandId === undefined || firmId === undefined ? [] : [cases.partyKey(demandId, firmId)],
  )
  const parties = new Map(
    (await table.getMany(keys)).map(({ pk, sk, body }) => [pk + sk, Party.parse(body)]),
  )
  const counted = new Set<string>()
  return rows.map((row) => {
    const { pk, sk } = cases.partyKey(row.demandId ?? '', row.firmId ?? '')
    const party = parties.get(pk + sk)
    const progress = party && progressOf(party)
    // Two loans of one case: its tonnes are counted with the first.
    if (!progress || counted.has(pk + sk)) return row
    counted.add(pk + sk)
    return { ...row, tonnes: delivered(progress) }
  })
}

/** What organisations are called, by id. */
export async function namesOf(table: Table, ids: readonly string[]): Promise<Names> {
  const rows = await table.getMany([...new Set(ids)].map(orgs.keyOf))
  return Object.fromEntries(rows.map(({ body }) => [Org.parse(body).id, Org.parse(body).name]))
}
type Names = Readonly<Record<string, string>>

/** All of a jurisdiction in a quarter (`2026Q4`). */
export async function inQuarter(table: Table, region: string, quarter: string): Promise<Lending[]> {
  const rows = await all(table, partition(region), `${quarter}#${stem(region)}`)
  return rows.map(({ body }) => Lending.parse(body))
}
