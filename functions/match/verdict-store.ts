// Verdicts in the table: one per demand, offer and judging organisation; and whom an organisation ruled out.
import { Counted, counted } from '#shared/match/precision.ts'
import { PersonVerdict } from '#shared/match/verdict.ts'
import { all, allListed } from '../derive.ts'
import { type Condition, type Key, type Table, type Write } from '../ports.ts'

type Place = { readonly demandId: string; readonly offerId: string; readonly orgId: string }

/** In the demand's partition, outside what its page reads. */
export const verdictKey = ({ demandId, offerId, orgId }: Place): Key => ({
  pk: `L#${demandId}`,
  sk: `v#${offerId}#${orgId}`,
})

/** All verdicts are one list: the report reads their cards and nothing else. */
const LIST = 'J#verdict'

export type Versioned = { readonly verdict: PersonVerdict; readonly version: number }

export async function get(table: Table, place: Place): Promise<Versioned | undefined> {
  const row = await table.get(verdictKey(place))
  return row && { verdict: PersonVerdict.parse(row.body), version: row.version }
}

export const put = (verdict: PersonVerdict, condition: Condition): Write => ({
  put: {
    ...verdictKey(verdict),
    entity: 'verdict',
    body: verdict,
    index: {
      feed: [LIST, `${verdict.demandId}#${verdict.offerId}#${verdict.orgId}`],
    },
    card: counted(verdict),
  },
  if: condition,
})

/** Everything that was ever judged, as far as it is counted. */
export async function everything(table: Table): Promise<Counted[]> {
  const cards = await allListed(table, 'feed', LIST, '')
  return cards.map(({ card }) => Counted.parse(card))
}

/** One row per verdict that rules somebody out: taking one back leaves the others. */
const neverKey = ({ orgId, demandId, offerId }: Place, other: string): Key => ({
  pk: `O#${orgId}`,
  sk: `N#${other}#${demandId}#${offerId}`,
})

/** The write that makes the ban what the verdict says; nothing where it says nothing new. */
export function banWrites(
  place: Place,
  before: string | undefined,
  next: string | undefined,
): Write[] {
  if (before === next) return []
  if (next !== undefined)
    return [
      { put: { ...neverKey(place, next), entity: 'never', body: { other: next } }, if: 'any' },
    ]
  return before === undefined ? [] : [{ remove: neverKey(place, before), if: 'any' }]
}

/** Whom an organisation never wants to be matched with, each once, in order. */
export async function never(table: Table, orgId: string): Promise<string[]> {
  const rows = await all(table, `O#${orgId}`, 'N#')
  return [...new Set(rows.map((row) => String(row.body.other)))].sort()
}
