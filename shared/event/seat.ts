// A registration: one place for one organisation's delegate, from the asking to the giving up, as one table.
import * as z from 'zod/mini'
import { type Actor, Role } from '../actor.ts'
import { EventId, ListingId, OrgId } from '../id.ts'
import { type At as AtText, At, msOf, plusSeconds } from '../time.ts'
import { type Event, Language, runs, spanOf } from './event.ts'
import { DURING } from './life.ts'
import { refuse } from './refusal.ts'
import { slotsOf } from './slot.ts'

/** `pending` an organiser looks at it · `offered` a place has come free and waits for a yes. */
export const SeatState = z.enum([
  'pending',
  'confirmed',
  'waiting',
  'offered',
  'rejected',
  'cancelled',
  'lapsed',
])
export type SeatState = z.infer<typeof SeatState>
/** These hold a place: their number is the counter of the quota, always. */
export const HOLDING: readonly SeatState[] = ['pending', 'confirmed', 'offered']
export const holds = ({ state }: Pick<Seat, 'state'>): boolean => HOLDING.includes(state)

export const Delegate = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(40)),
  phone: z.string().check(z.regex(/^[0-9+() -]{6,30}$/, { error: 'phone.form' })),
  title: z.optional(z.string().check(z.trim(), z.maxLength(40))),
})
export type Delegate = z.infer<typeof Delegate>

/** One purpose each, refused or withdrawn alone: the list of guests; the phone to accepted partners. */
const Consents = z.strictObject({ list: z.boolean(), phone: z.boolean() })

/** What a guest says; all else is known already from its organisation and listings. */
export const Registering = z.strictObject({
  delegate: Delegate,
  listings: z.array(ListingId).check(z.maxLength(10)),
  languages: z.array(Language).check(z.minLength(1), z.maxLength(3)),
  presence: z.enum(['present', 'online']),
  /** Numbers of slots in which the delegate cannot. */
  away: z.array(z.int().check(z.gte(0), z.lte(59))).check(z.maxLength(60)),
  consents: Consents,
})
export type Registering = z.infer<typeof Registering>

export const SeatListing = z.strictObject({
  id: ListingId,
  kind: z.string(),
  title: z.string(),
})
export type SeatListing = z.infer<typeof SeatListing>

export const Seat = z.strictObject({
  ...Registering.shape,
  listings: z.array(SeatListing),
  eventId: EventId,
  orgId: OrgId,
  role: Role,
  orgName: z.string(),
  maskedName: z.string(),
  region: z.string(),
  state: SeatState,
  code: z.string(),
  registeredAt: At,
  /** Since when it waits: the first come is the first to move up. */
  waitingSince: z.optional(At),
  offeredUntil: z.optional(At),
  updatedAt: At,
})
export type Seat = z.infer<typeof Seat>

export const SeatStep = z.enum(['approve', 'reject', 'offer', 'accept', 'lapse', 'cancel'])
export type SeatStep = z.infer<typeof SeatStep>
export type SeatBy = 'owner' | 'organiser' | 'clock'

type Rule = { by: readonly SeatBy[]; from: readonly SeatState[]; to: SeatState }
export const SEAT_LIFE: Readonly<Record<SeatStep, Rule>> = {
  approve: { by: ['organiser'], from: ['pending'], to: 'confirmed' },
  reject: { by: ['organiser'], from: ['pending', 'waiting'], to: 'rejected' },
  offer: { by: ['clock'], from: ['waiting'], to: 'offered' },
  accept: { by: ['owner'], from: ['offered'], to: 'confirmed' },
  lapse: { by: ['clock'], from: ['offered'], to: 'lapsed' },
  cancel: {
    by: ['owner', 'organiser'],
    from: ['pending', 'confirmed', 'waiting', 'offered'],
    to: 'cancelled',
  },
}
/** From these one may register again. */
const OVER: readonly SeatState[] = ['cancelled', 'lapsed']

/** A place that came free is kept this long, and never beyond the beginning. */
export const OFFER_HOURS = 24

export function seatBy(event: Event, seat: Seat, actor: Actor): SeatBy | undefined {
  if (actor?.orgId === seat.orgId) return 'owner'
  return runs(event, actor) ? 'organiser' : undefined
}

export type Guest = Pick<Seat, 'orgId' | 'role' | 'orgName' | 'maskedName' | 'region'> & {
  listings: readonly SeatListing[]
  code: string
}

/** How many places a role has; none that nobody gave it. */
export const quotaOf = ({ fields }: Event, role: string): number =>
  (fields.quotas as Readonly<Record<string, number>>)[role] ?? 0

/** Is there anything to register for? What the counter says comes later. */
export function mayRegister(event: Event, role: Role, before: Seat | undefined, now: AtText): void {
  if (!DURING.register.includes(event.state)) throw refuse('event.not-now', { state: event.state })
  if (now > event.fields.registerBy) throw refuse('seat.closed')
  if (quotaOf(event, role) === 0) throw refuse('seat.no-quota')
  if (before && !OVER.includes(before.state)) throw refuse('seat.already')
}

/** With a place (`pending` where an organiser looks at it first) or in the line. */
export function register(
  event: Event,
  guest: Guest,
  said: Registering,
  { hasPlace, now }: { hasPlace: boolean; now: AtText },
): Seat {
  const slots = slotsOf(event.fields.sessions).length
  const seat = {
    ...said,
    ...guest,
    listings: [...guest.listings],
    away: [...new Set(said.away)].filter((no) => no < slots).sort((a, b) => a - b),
    eventId: event.id,
    registeredAt: now,
    updatedAt: now,
  }
  if (!hasPlace) return { ...seat, state: 'waiting', waitingSince: now }
  return { ...seat, state: event.fields.approval ? 'pending' : 'confirmed' }
}

/** The next state, or a refusal; `offer` says until when. */
export function moveSeat(
  event: Event,
  seat: Seat,
  { step, by }: { step: SeatStep; by: SeatBy },
  now: AtText,
): Seat {
  const rule = SEAT_LIFE[step]
  if (!rule.by.includes(by)) throw refuse('seat.not-yours')
  if (!rule.from.includes(seat.state)) throw refuse('seat.not-now', { state: seat.state })
  if (by !== 'clock' && !DURING.leave.includes(event.state))
    throw refuse('event.not-now', { state: event.state })
  if (step === 'accept' && seat.offeredUntil !== undefined && now > seat.offeredUntil)
    throw refuse('seat.not-now', { state: 'lapsed' })
  const next: Seat = { ...seat, state: rule.to, updatedAt: now }
  if (step !== 'offer') Reflect.deleteProperty(next, 'offeredUntil')
  else next.offeredUntil = offeredUntil(event, now)
  if (rule.to !== 'waiting') Reflect.deleteProperty(next, 'waitingSince')
  return next
}

function offeredUntil(event: Event, now: AtText): AtText {
  const until = plusSeconds(now, OFFER_HOURS * 3600)
  const { startAt } = spanOf(event.fields)
  return msOf(startAt) > msOf(now) && startAt < until ? startAt : until
}

/** What the guest may change while it has a place or waits: who comes, when, in what languages. */
export const SeatChange = z.partial(
  z.strictObject({
    delegate: Delegate,
    languages: Registering.shape.languages,
    presence: Registering.shape.presence,
    away: Registering.shape.away,
    consents: Consents,
  }),
)
export type SeatChange = z.infer<typeof SeatChange>

export function changeSeat(event: Event, seat: Seat, said: SeatChange, now: AtText): Seat {
  if (!DURING.leave.includes(event.state)) throw refuse('event.not-now', { state: event.state })
  if (!holds(seat) && seat.state !== 'waiting') throw refuse('seat.not-now', { state: seat.state })
  const given = Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined))
  return { ...seat, ...given, updatedAt: now }
}

/** A delegate of two organisations would be in two places: told by the phone number's digits. */
export const personKey = ({ phone }: Pick<Delegate, 'phone'>): string =>
  phone.replace(/\D/g, '').slice(-11)
