// The page of a listing put together from its bundle: view, case, who is next, matches, parties.
import { type Actor, isOfficialFor } from '#shared/actor.ts'
import { nextOf, stageOf } from '#shared/case/case.ts'
import { agreed, type Party } from '#shared/case/party.ts'
import { clocksOf } from '#shared/clock/clock.ts'
import { doubtsOf } from '#shared/listing/doubt.ts'
import { flawsToSubmit, type Listing } from '#shared/listing/listing.ts'
import { viewOf } from '#shared/listing/view.ts'
import { missing } from '#shared/problem.ts'
import { type Bundle } from './store.ts'

type Page = { view: Record<string, unknown>; reads: string[] }

/** Throws `missing` where the reader may not know of the listing. */
export function pageOf(bundle: Bundle, actor: Actor, now: string): Page {
  const { listing, version, parties } = bundle
  const mine = actor && parties.find((p) => p.orgId === actor.orgId)
  const seen = viewOf(listing, version, actor, mine !== undefined && agreed(mine))
  if (!seen) throw missing()
  const inside = seen.view.relation === 'owner' || isOfficialFor(actor, listing.region)
  return {
    view: {
      ...seen.view,
      ...(bundle.case && (inside || mine) ? { case: { number: bundle.case.number, stage: stageOf(listing.status, parties) } } : {}),
      ...(inside ? insideView(bundle, now) : {}),
      ...(mine ? { party: partyView(mine, 'firm') } : {}),
    },
    reads: seen.reads,
  }
}

/** What the owner and its officials see besides: the work on it. */
function insideView({ listing, ranking, parties }: Bundle, now: string): Record<string, unknown> {
  return {
    next: nextOf(listing, parties, dueOf(listing)),
    missing: flawsToSubmit(listing.kind, listing.fields),
    doubts: doubtsOf(listing.kind, listing.fields),
    ...(listing.kind === 'demand' ? { parties: parties.map((p) => partyView(p, 'enterprise')) } : {}),
    ...(ranking ? { ranking } : listing.kind === 'demand' && listing.status === 'published' ? { ranking: null } : {}),
    now,
  }
}

/** The nearest deadline of the listing itself. */
const dueOf = (listing: Listing): string | undefined =>
  clocksOf(listing)
    .map((clock) => clock.dueAt)
    .sort()[0]

/** A party without the other side's contact until both agree. */
function partyView(party: Party, reader: 'firm' | 'enterprise'): Record<string, unknown> {
  const { contact, ...firm } = party.firm
  return {
    orgId: party.orgId,
    orgName: party.orgName,
    offerId: party.offerId,
    offerTitle: party.offerTitle,
    firm: { ...firm, ...(contact && (agreed(party) || reader === 'firm') ? { contact } : {}) },
    enterprise: party.enterprise,
    updatedAt: party.updatedAt,
    ...(party.agreedAt ? { agreedAt: party.agreedAt } : {}),
  }
}
