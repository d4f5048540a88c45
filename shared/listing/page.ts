// The page of a listing for a reader: view, case, who is next, matches, parties; one rule for who sees what.
import { type Actor, isOfficialFor } from '../actor.ts'
import { holdOf, standingOf } from '../case/hold.ts'
import { type Case, type Next, nextOf, type Stage, stageOf } from '../case/case.ts'
import { agreed } from '../case/party.ts'
import {
  type KnownHold,
  type KnownParty,
  partyView,
  type PartyView,
  type Reader,
} from '../case/view.ts'
import { caseDue, clocksOfCase } from '../clock/case-clock.ts'
import { type ClockKind, clocksOf } from '../clock/clock.ts'
import { type Ranking } from '../match/match.ts'
import { type Flaw, missing } from '../problem.ts'
import { doubtsOf } from './doubt.ts'
import { flawsToSubmit, type Listing } from './listing.ts'
import { type ListingView, viewOf } from './view.ts'

export { type PartyView } from '../case/view.ts'

/** What is known of a listing: everything in its partition. */
export type Known = {
  readonly listing: Listing
  readonly version: number
  readonly case?: Case
  readonly ranking?: Ranking
  readonly hold?: KnownHold
  readonly parties: readonly KnownParty[]
}

/** What the owner and its officials see besides the fields: the work on it. */
export type Inside = {
  next: Next
  /** Until when a published listing stands without being confirmed again. */
  confirmBy?: string
  missing: Flaw[]
  doubts: Flaw[]
  parties?: PartyView[]
  /** Which level holds the case, and what officials have asked and ordered. */
  hold?: KnownHold
  /** Null while it is being made. */
  ranking?: Ranking | null
  now: string
}

export type ListingPage = ListingView &
  Partial<Inside> & {
    case?: { number: string; stage: Stage }
    /** The reader's own part in it. */
    party?: PartyView
    /** To officials of a city that was asked for help and has not replied: the number and the question. */
    asked?: Asked
  }

export type Asked = { number: string; question: string; at: string }

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
  if (inside)
    Object.assign(
      page,
      insideOf(known, seen.view.relation === 'owner' ? 'enterprise' : 'official', now),
    )
  if (mine) page.party = withDue(known, mine, 'firm')
  const asked = askedOf(known, actor)
  if (asked) page.asked = asked
  return { page, reads: seen.reads }
}

function askedOf({ listing, hold, case: opened }: Known, actor: Actor): Asked | undefined {
  if (!actor || !hold || !opened || standingOf(actor, hold, listing.region) !== 'asked')
    return undefined
  const open = hold.asked?.find((one) => one.to === actor.region && one.reply === undefined)
  return open && { number: opened.number, question: open.question, at: open.at }
}

/** By when a pair's next step is wanted, as the case's clocks say. */
function withDue(
  { listing, hold }: Pick<Known, 'listing' | 'hold'>,
  party: KnownParty,
  reader: Reader,
): PartyView {
  const view = partyView(party, reader)
  if (!view.next || view.next.who === 'platform') return view
  const by = caseDue(clocksOfCase(listing, [party], holdOf(hold, listing)), view.next.what)
  return by === undefined ? view : { ...view, next: { ...view.next, by } }
}

function insideOf(
  { listing, ranking, parties, hold }: Known,
  reader: 'enterprise' | 'official',
  now: string,
): Inside {
  const inside: Inside = {
    next: nextWithDue({ listing, parties, hold }),
    missing: flawsToSubmit(listing.kind, listing.fields),
    doubts: doubtsOf(listing.kind, listing.fields),
    now,
  }
  const confirmBy = dueOf(listing, 'confirm')
  if (confirmBy !== undefined) inside.confirmBy = confirmBy
  if (listing.kind !== 'demand') return inside
  inside.parties = parties.map((p) => withDue({ listing, ...(hold ? { hold } : {}) }, p, reader))
  // Version 0: nobody has touched it, the county of the demand holds it.
  if (listing.publishedAt !== undefined)
    inside.hold = hold ?? { ...holdOf(undefined, listing), version: 0 }
  if (ranking || listing.status === 'published') inside.ranking = ranking ?? null
  return inside
}

/** Only an official's look is the deadline of a draft's next step, a case's clocks are a case's; confirming has its own. */
export function nextWithDue({
  listing,
  parties,
  hold,
}: Pick<Known, 'listing' | 'parties'> & { hold: KnownHold | undefined }): Next {
  const next = nextOf(listing, parties, dueOf(listing, 'check'))
  if (next.by !== undefined || next.who === 'platform') return next
  const by = caseDue(clocksOfCase(listing, parties, holdOf(hold, listing)), next.what)
  return by === undefined ? next : { ...next, by }
}

const dueOf = (listing: Listing, kind: ClockKind): string | undefined =>
  clocksOf(listing).find((clock) => clock.kind === kind)?.dueAt
