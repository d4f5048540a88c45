// A wish to meet at an event: asked with a reason, accepted or declined, or lapsed; a never is one's own.
import * as z from 'zod/mini'
import { EventId, ListingId, OrgId } from '../id.ts'
import { type At as AtText, At, plusSeconds } from '../time.ts'
import { type Event } from './event.ts'
import { DURING } from './life.ts'
import { refuse } from './refusal.ts'
import { type Seat } from './seat.ts'
import { slotsOf } from './slot.ts'

export const WishClass = z.enum(['must', 'like'])
export type WishClass = z.infer<typeof WishClass>
export const WishState = z.enum(['open', 'accepted', 'declined', 'lapsed', 'withdrawn'])
export type WishState = z.infer<typeof WishState>

const Reason = z
  .string()
  .check(z.trim(), z.minLength(10, { error: 'reason.short' }), z.maxLength(300))

/** Slots of an event count from 0. */
export const SlotNo = z.int().check(z.gte(0), z.lte(59))

export const Asking = z.strictObject({
  to: OrgId,
  class: WishClass,
  reason: Reason,
  /** What it is about, where the matcher or the guest knows. */
  demandId: z.optional(ListingId),
  offerId: z.optional(ListingId),
  /** A bank, an expert, an official or an interpreter who should sit with them. */
  third: z.optional(OrgId),
  /** When they would like to meet, a slot counted from 0; once accepted, when they agreed to. */
  slot: z.optional(SlotNo),
})
export type Asking = z.infer<typeof Asking>

export const Wish = z.strictObject({
  ...Asking.shape,
  eventId: EventId,
  from: OrgId,
  state: WishState,
  askedAt: At,
  dueAt: At,
  answeredAt: z.optional(At),
  /** How much the asked one wants it, once accepted. */
  answerClass: z.optional(WishClass),
})
export type Wish = z.infer<typeof Wish>

export const MAX_OPEN = 5
export const LAPSE_HOURS = 24

export const WishStep = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('accept'), class: WishClass, slot: z.optional(SlotNo) }),
  z.strictObject({ step: z.literal('move'), slot: SlotNo }),
  z.strictObject({ step: z.literal('decline') }),
  z.strictObject({ step: z.literal('withdraw') }),
])
export type WishStep = z.infer<typeof WishStep>

/** What stands between two: wishes of either direction, and one's own never. */
export type Between = {
  readonly mine: Wish | undefined
  readonly theirs: Wish | undefined
  /** Whether the asking side ruled the other out; the other's never is not even looked at. */
  readonly never: boolean
}

const stands = (wish: Wish | undefined): boolean =>
  wish?.state === 'open' || wish?.state === 'accepted'

/** The time for wishes is a state of the event and an hour. */
export function mayWish(event: Event, now: AtText): void {
  if (!DURING.wish.includes(event.state)) throw refuse('event.not-now', { state: event.state })
  if (now > event.fields.wishesBy) throw refuse('wish.over')
}

export function askFor(
  event: Event,
  { from, to }: { from: Seat | undefined; to: Seat | undefined },
  said: Asking,
  { between, now }: { between: Between; now: AtText },
): Wish {
  mayWish(event, now)
  if (from?.state !== 'confirmed') throw refuse('seat.none')
  if (from.orgId === said.to) throw refuse('wish.own')
  if (to?.state !== 'confirmed') throw refuse('wish.not-there')
  if (between.never) throw refuse('wish.contradicts')
  if (stands(between.mine) || stands(between.theirs)) throw refuse('wish.already')
  if (between.mine?.state === 'declined') throw refuse('wish.already')
  return {
    ...said,
    eventId: event.id,
    from: from.orgId,
    state: 'open',
    askedAt: now,
    dueAt: plusSeconds(now, LAPSE_HOURS * 3600),
  }
}

/** Only an open request can be answered; one that was accepted can still be taken back by either side. */
export function answerWish(wish: Wish, said: WishStep, as: 'from' | 'to', now: AtText): Wish {
  const answered = { ...wish, answeredAt: now }
  if (said.step === 'withdraw') {
    if (wish.state !== 'accepted' && !(wish.state === 'open' && as === 'from'))
      throw refuse('wish.not-now', { state: wish.state })
    return { ...answered, state: 'withdrawn' }
  }
  if (said.step === 'move') {
    if (wish.state !== 'accepted') throw refuse('wish.not-now', { state: wish.state })
    return { ...wish, slot: said.slot }
  }
  if (as !== 'to') throw refuse('seat.not-yours')
  if (wish.state !== 'open' || now > wish.dueAt) throw refuse('wish.not-now', { state: wish.state })
  return said.step === 'accept'
    ? { ...answered, state: 'accepted', answerClass: said.class, ...timeOf(said) }
    : { ...answered, state: 'declined' }
}

/** What the clock does: an open request whose day is over. */
export function lapseWish(wish: Wish, now: AtText): Wish | undefined {
  if (wish.state !== 'open' || now < wish.dueAt) return undefined
  return { ...wish, state: 'lapsed', answeredAt: wish.dueAt }
}

/** A guest who left takes its requests along. */
export function dropWish(wish: Wish, now: AtText): Wish | undefined {
  return stands(wish) ? { ...wish, state: 'withdrawn', answeredAt: now } : undefined
}

/** One name for a meeting of two, whoever asked. */
export const pairOf = (a: string, b: string): string => (a < b ? `${a}~${b}` : `${b}~${a}`)

const timeOf = ({ slot }: { slot?: number | undefined }) => (slot === undefined ? {} : { slot })

/** Everybody who sits at the table. */
export const tableOf = ({ from, to, third }: Wish): string[] => [
  from,
  to,
  ...(third ? [third] : []),
]

/** A time is one of the event's, and one at which all of them said they can. */
export function mayMeetAt(event: Event, seats: readonly (Seat | undefined)[], slot?: number): void {
  if (slot === undefined) return
  const isKnown = slotsOf(event.fields.sessions).some(({ no }) => no === slot)
  if (!isKnown || seats.some((seat) => seat?.away.includes(slot)))
    throw refuse('wish.away', { slot })
}
