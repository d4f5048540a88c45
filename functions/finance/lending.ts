// What was lent, in the table: a row per need, derived from it; a quarter of a region is one range.
import * as z from 'zod/mini'
import { Lent, type Need } from '#shared/finance/need.ts'
import { quarterOf } from '#shared/finance/figures.ts'
import { stem } from '#shared/region/region.ts'
import { all, derive } from '../derive.ts'
import { type Key, type Table } from '../ports.ts'

export const Lending = z.strictObject({
  ...Lent.shape,
  needId: z.string(),
  orgId: z.string(),
  bankId: z.string(),
  region: z.string(),
  demandId: z.optional(z.string()),
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
    } satisfies Lending,
  }))
}

/** All of a jurisdiction in a quarter (`2026Q4`). */
export async function inQuarter(table: Table, region: string, quarter: string): Promise<Lending[]> {
  const rows = await all(table, partition(region), `${quarter}#${stem(region)}`)
  return rows.map(({ body }) => Lending.parse(body))
}
