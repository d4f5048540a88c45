// The first pairing that an event was made with: kept beside it, told to the two as a suggestion.
import * as z from 'zod/mini'
import { ListingId, OrgId } from '#shared/id.ts'
import { type Key, type Table, type Write } from '../ports.ts'
import { type ProposedPair } from './invite.ts'

const Pairs = z.strictObject({
  pairs: z.array(
    z.strictObject({ demandId: ListingId, offerId: ListingId, owner: OrgId, firm: OrgId }),
  ),
})
export type Proposed = z.infer<typeof Pairs>['pairs'][number]

const keyOf = (eventId: string): Key => ({ pk: `E#${eventId}`, sk: 'G' })
/** Some 130 bytes each: the row stays far below what a table takes. */
const MOST = 500

export const putProposed = (eventId: string, all: readonly ProposedPair[]): Write => ({
  put: {
    ...keyOf(eventId),
    entity: 'event-pairs',
    body: {
      pairs: [...all]
        .sort((a, b) => b.score - a.score)
        .slice(0, MOST)
        .map(({ demandId, offerId, owner, firm }) => ({ demandId, offerId, owner, firm })),
    },
  },
  if: 'absent',
})

export async function proposedFor(
  table: Table,
  eventId: string,
  orgId: string,
): Promise<Proposed[]> {
  const row = await table.get(keyOf(eventId))
  const { pairs } = row ? Pairs.parse(row.body) : { pairs: [] }
  return pairs.filter(({ owner, firm }) => owner === orgId || firm === orgId)
}
