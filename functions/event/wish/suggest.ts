// Whom a guest should meet: the matcher's own rankings among those who have a place, with their reasons.
import { type Event } from '#shared/event/event.ts'
import { type Seat } from '#shared/event/seat.ts'
import { guestView, type GuestView } from '#shared/event/view.ts'
import { type Match, strongest } from '#shared/match/match.ts'
import * as matches from '../../match/store.ts'
import { type Table } from '../../ports.ts'
import { proposedFor } from '../proposed.ts'
import * as events from '../store.ts'
import { type Lender, lenders, type LoanFit } from './borrow.ts'

export type Suggestion = GuestView & {
  demandId?: string
  offerId?: string
  score?: number
  grade?: string
  reasons?: Match['reasons']
  /** A bank's product that fits a need of one's own. */
  loan?: LoanFit
  /** The organiser proposed the two when the event was made. */
  proposed?: true
}
const MOST = 40
const RANKINGS = 20

/** Best first; guests that no ranking names come after, by role, so that banks and experts are there too. */
export async function suggestions(
  table: Table,
  { event: { fields }, own }: { event: Event; own: Seat },
  hidden: ReadonlySet<string>,
): Promise<Suggestion[]> {
  const guests = (await events.seats(table, own.eventId)).map(({ seat }) => seat)
  const there = new Map<string, Seat>(
    guests
      .filter(
        ({ state, orgId }) => state === 'confirmed' && orgId !== own.orgId && !hidden.has(orgId),
      )
      .map((seat) => [seat.orgId, seat]),
  )
  const [proposed, matched, banks] = await Promise.all([
    forHost(table, own),
    own.role === 'firm' ? forFirm(table, own, there) : forOwner(table, own),
    lenders(table, own, there),
  ])
  const best: (Why | Lender)[] = matched.sort(byScore)
  // Where it is about money, banks come first.
  const mixed = fields.kind === 'finance' ? [...banks, ...best] : [...best, ...banks]
  const ranked = new Map<string, Suggestion>()
  for (const { orgId, ...why } of [...proposed.sort(byScore), ...mixed]) {
    const seat = there.get(orgId)
    if (seat && !ranked.has(orgId)) ranked.set(orgId, { ...guestView(seat, false), ...why })
  }
  const rest = [...there.values()].filter((seat) => !ranked.has(seat.orgId))
  const others = rest.map((seat) => guestView(seat, false)).sort(byRole)
  return [...ranked.values(), ...others].slice(0, MOST)
}

const byScore = (a: Why, b: Why): number => b.score - a.score
const byRole = (a: GuestView, b: GuestView): number =>
  a.role === b.role ? (a.orgId < b.orgId ? -1 : 1) : a.role < b.role ? -1 : 1

type Why = {
  orgId: string
  demandId: string
  offerId: string
  score: number
  grade: string
  reasons: Match['reasons']
  proposed?: true
}

/** The first pairing of the event's own making, with the reasons of today's ranking. */
async function forHost(table: Table, own: Seat): Promise<Why[]> {
  const pairs = await proposedFor(table, own.eventId, own.orgId)
  const ids = [...new Set(pairs.map(({ demandId }) => demandId))].slice(0, RANKINGS)
  const rankings = await Promise.all(ids.map((id) => matches.ranking(table, id)))
  return pairs.flatMap(({ demandId, offerId, owner, firm }): Why[] => {
    const ranking = rankings.find((one) => one?.demandId === demandId)
    const match = ranking?.matches.find((one) => one.offerId === offerId)
    const orgId = own.orgId === owner ? firm : owner
    return match ? [{ ...why(demandId, orgId, match), proposed: true }] : []
  })
}

const why = (demandId: string, orgId: string, match: Match): Why => ({
  orgId,
  demandId,
  offerId: match.offerId,
  score: match.score,
  grade: match.grade,
  reasons: strongest(match.reasons),
})

const demandsOf = (seat: Seat): string[] =>
  seat.listings.filter(({ kind }) => kind === 'demand').map(({ id }) => id)

async function forOwner(table: Table, own: Seat): Promise<Why[]> {
  const rankings = await Promise.all(demandsOf(own).map((id) => matches.ranking(table, id)))
  return rankings.flatMap((ranking) =>
    (ranking?.matches ?? []).map((match) => why(ranking?.demandId ?? '', match.orgId, match)),
  )
}

/** A firm's best opportunities among the demands that came along; only these rankings are read. */
async function forFirm(table: Table, own: Seat, there: ReadonlyMap<string, Seat>): Promise<Why[]> {
  const ownerOf = new Map(
    [...there.values()].flatMap((seat) => demandsOf(seat).map((id) => [id, seat.orgId] as const)),
  )
  const keys = [...ownerOf.keys()].map((id) => matches.opportunityKey(id, own.orgId))
  const cards = []
  for (let i = 0; i < keys.length; i += 100)
    cards.push(...(await table.getMany(keys.slice(i, i + 100))))
  const best = cards
    .sort((a, b) => Number(b.card?.score ?? 0) - Number(a.card?.score ?? 0))
    .slice(0, RANKINGS)
    .map((row) => String(row.body.demandId))
  const rankings = await Promise.all(best.map((id) => matches.ranking(table, id)))
  return rankings.flatMap((ranking) => {
    const match = ranking?.matches.find(({ orgId }) => orgId === own.orgId)
    const owner = ranking && ownerOf.get(ranking.demandId)
    return ranking && match && owner ? [why(ranking.demandId, owner, match)] : []
  })
}
