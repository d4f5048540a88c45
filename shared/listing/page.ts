// The page of a listing for a reader: view, case, who is next, matches, parties; one rule for who sees what.
import { type Actor, isOfficialFor } from '../actor.ts'
import { type Case, type Next, nextOf, type Stage, stageOf } from '../case/case.ts'
import { agreed, type Party } from '../case/party.ts'
import { clocksOf } from '../clock/clock.ts'
import { type Ranking } from '../match/match.ts'
import { type Flaw, missing } from '../problem.ts'
import { doubtsOf } from './doubt.ts'
import { flawsToSubmit, type Listing } from './listing.ts'
import { type ListingView, viewOf } from './view.ts'

/** What is known of a listing: everything in its partition. */
export type Known = {
  readonly listing: Listing
  readonly version: number
  readonly case?: Case
  readonly ranking?: Ranking
  readonly parties: readonly Party[]
}

/** A party as the other side sees it: no contact until both agree. */
export type PartyView = Pick<
  Party,
  'orgId' | 'orgName' | 'offerId' | 'offerTitle' | 'firm' | 'enterprise' | 'updatedAt'
> & {
  agreedAt?: string
}

/** What the owner and its officials see besides the fields: the work on it. */
export type Inside = {
  next: Next
  missing: Flaw[]
  doubts: Flaw[]
  parties?: PartyView[]
  /** Null while it is being made. */
  ranking?: Ranking | null
  now: string
}

export type ListingPage = ListingView &
  Partial<Inside> & {
    case?: { number: string; stage: Stage }
    /** The reader's own part in it. */
    party?: PartyView
  }

/**
 * The page, and which non-public fields it shows to somebody not of the owner's organisation. Throws
 * `missing` where the reader may not know of the listing.
 */
export function pageOf(
  known: Known,
  actor: Actor,
  now: string,
): { page: ListingPage; reads: string[] } {
  const { listing, version, parties } = known
  const mine = actor && parties.find((p) => p.orgId === actor.orgId)
  const seen = viewOf(listing, version, actor, mine !== undefined && agreed(mine))
  if (!seen) throw missing()
  const inside = seen.view.relation === 'owner' || isOfficialFor(actor, listing.region)
  const page: ListingPage = { ...seen.view }
  if (known.case && (inside || mine))
    page.case = { number: known.case.number, stage: stageOf(listing.status, parties) }
  if (inside) Object.assign(page, insideOf(known, now))
  if (mine) page.party = partyView(mine, 'firm')
  return { page, reads: seen.reads }
}

function insideOf({ listing, ranking, parties }: Known, now: string): Inside {
  const inside: Inside = {
    next: nextOf(listing, parties, dueOf(listing)),
    missing: flawsToSubmit(listing.kind, listing.fields),
    doubts: doubtsOf(listing.kind, listing.fields),
    now,
  }
  if (listing.kind !== 'demand') return inside
  inside.parties = parties.map((p) => partyView(p, 'enterprise'))
  if (ranking || listing.status === 'published') inside.ranking = ranking ?? null
  return inside
}

/** By when an official has to look: the other clocks are not the next step's. */
const dueOf = (listing: Listing): string | undefined =>
  clocksOf(listing).find((clock) => clock.kind === 'check')?.dueAt

function partyView(party: Party, reader: 'firm' | 'enterprise'): PartyView {
  const { contact, ...firm } = party.firm
  return {
    orgId: party.orgId,
    orgName: party.orgName,
    offerId: party.offerId,
    offerTitle: party.offerTitle,
    firm: { ...firm, ...(contact && (agreed(party) || reader === 'firm') ? { contact } : {}) },
    enterprise: party.enterprise,
    updatedAt: party.updatedAt,
    ...(party.agreedAt === undefined ? {} : { agreedAt: party.agreedAt }),
  }
}
