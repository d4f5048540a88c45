// An event's timetable in the making: the problem for the planner, the organiser's own rules, the draft.
import * as z from 'zod/mini'
import {
  type EventMeeting,
  type EventPerson,
  type EventProblem,
  type EventSlot,
  type EventWish,
} from '../timetable/event/problem.ts'
import { type EventPlan } from '../timetable/event/plan.ts'
import { OrgId } from '../id.ts'
import { dayOf } from '../time.ts'
import { type Event } from './event.ts'
import { type Seat } from './seat.ts'
import { type Slot, slotsOf } from './slot.ts'
import { pairOf, SlotNo, type Wish } from './wish.ts'

const TableNo = z.int().check(z.gte(0), z.lte(199))

/** `a~b`: the two sides of a meeting, whoever asked. */
export const Pair = z.string().check(z.regex(/^org_[0-9a-z]{4,40}~org_[0-9a-z]{4,40}$/))
export type Pair = z.infer<typeof Pair>

/** A meeting in its slot; without a table it is online. Slots and tables count from 0. */
export const Meeting = z.strictObject({
  wish: Pair,
  slot: SlotNo,
  table: z.optional(TableNo),
})
export type Meeting = z.infer<typeof Meeting>

/** What the organiser wants of one meeting: a slot, a half of the day, an order, who else sits there. */
export const Rule = z.strictObject({
  pair: Pair,
  slot: z.optional(SlotNo),
  half: z.optional(z.enum(['morning', 'afternoon'])),
  before: z.optional(z.array(Pair).check(z.maxLength(20))),
  /** A bank, an expert, an official or an interpreter whom the organiser seats with them. */
  others: z.optional(z.array(OrgId).check(z.maxLength(3))),
})
export type Rule = z.infer<typeof Rule>

const Values = z.record(z.string(), z.number())
const Unmet = z.object({
  wish: z.string(),
  code: z.string(),
  people: z.optional(z.array(z.string())),
  wishes: z.optional(z.array(z.string())),
  values: z.optional(Values),
})
const Clash = z.object({
  code: z.string(),
  wishes: z.array(z.string()),
  people: z.optional(z.array(z.string())),
  slot: z.optional(z.number()),
  values: z.optional(Values),
})

export const Draft = z.strictObject({
  meetings: z.array(Meeting),
  /** Stay where they are when it is planned again. */
  locked: z.array(Pair),
  cancelled: z.array(Pair),
  /** Where those stood that were called off: there they can be put back. */
  calledOff: z.optional(z.array(Meeting)),
  /** Who cannot in which slots beyond what they said: absent, late. */
  away: z.array(z.strictObject({ orgId: z.string(), slots: z.array(SlotNo) })),
  rules: z.array(Rule),
  unmet: z.array(Unmet),
  clashes: z.array(Clash),
  figures: z.optional(Values),
  stopped: z.optional(z.boolean()),
})
export type Draft = z.infer<typeof Draft>

export const EMPTY: Draft = {
  meetings: [],
  locked: [],
  cancelled: [],
  away: [],
  rules: [],
  unmet: [],
  clashes: [],
}

export type Guests = {
  readonly seats: readonly Seat[]
  readonly wishes: readonly Wish[]
  /** Pairs that one side ruled out. */
  readonly nevers: readonly (readonly [string, string])[]
}

/** What the planner is given. `now` counts while the event is live: what has begun stays. */
export function problemOf(event: Event, guests: Guests, draft: Draft, now: string): EventProblem {
  const slots = slotsOf(event.fields.sessions)
  const people = peopleOf(guests.seats, slots, draft)
  const ids = new Set(people.map(({ id }) => id))
  const gone = new Set(draft.cancelled)
  const agreed = guests.wishes.filter(
    (wish) => wish.state === 'accepted' && ids.has(wish.from) && ids.has(wish.to),
  )
  const rules = new Map(draft.rules.map((rule) => [rule.pair, rule]))
  const online = new Set(
    guests.seats.filter((seat) => seat.presence === 'online').map(({ orgId }) => orgId as string),
  )
  const wishes = agreed
    .map((wish) => wishOf(wish, { ids, online, rule: rules.get(pairOf(wish.from, wish.to)) }))
    .filter(({ id }) => !gone.has(id))
  const known = new Set(wishes.map(({ id }) => id))
  const locked = new Set(draft.locked)
  return {
    slots: slots.map((slot, i) => eventSlot(slot, slots[i + 1])),
    tables: event.fields.tables,
    people,
    wishes: wishes.map((wish) => inOrder(wish, known)),
    never: guests.nevers.filter(([a, b]) => ids.has(a) && ids.has(b)),
    locked: draft.meetings.filter(({ wish }) => locked.has(wish) && known.has(wish)).map(meetingOf),
    from: event.state === 'live' ? firstAhead(slots, now) : 0,
  }
}

/** The first slot that has not begun. */
export const firstAhead = (slots: readonly Slot[], now: string): number =>
  slots.find(({ startAt }) => startAt > now)?.no ?? slots.length

export const meetingOf = ({ wish, slot, table }: Meeting): EventMeeting =>
  table === undefined ? { wish, slot } : { wish, slot, table }

function eventSlot(slot: Slot, after: Slot | undefined): EventSlot {
  const hour = (Number(slot.startAt.slice(11, 13)) + 8) % 24
  const pauses = after !== undefined && (after.session !== slot.session || !isSameDay(slot, after))
  return { half: hour < 12 ? 'morning' : 'afternoon', ...(pauses ? { pauseAfter: true } : {}) }
}
const isSameDay = (a: Slot, b: Slot): boolean => dayOf(a.startAt) === dayOf(b.startAt)

function peopleOf(seats: readonly Seat[], slots: readonly Slot[], { away }: Draft): EventPerson[] {
  const missing = new Map(away.map(({ orgId, slots: not }) => [orgId, not]))
  return seats
    .filter(({ state }) => state === 'confirmed')
    .map((seat): EventPerson => {
      const not = new Set([...seat.away, ...(missing.get(seat.orgId) ?? [])])
      if (not.size === 0) return { id: seat.orgId }
      return { id: seat.orgId, slots: slots.map(({ no }) => no).filter((no) => !not.has(no)) }
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1))
}

type Known = { ids: ReadonlySet<string>; online: ReadonlySet<string>; rule: Rule | undefined }

function wishOf(wish: Wish, { ids, online, rule }: Known): EventWish {
  const { from, to } = wish
  const others = thirdsOf(wish, rule).filter((id) => ids.has(id))
  // What the organiser has settled is to be held: as a must it is missed in words where it cannot be.
  const must = wish.class === 'must' || wish.answerClass === 'must' || rule !== undefined
  return {
    id: pairOf(from, to),
    a: from,
    b: to,
    weight: must ? 'must' : 'like',
    mutual: wish.class === wish.answerClass,
    ...(others.length === 0 ? {} : { others }),
    ...([from, to, ...others].some((id) => online.has(id)) ? { online: true } : {}),
    ...(wish.slot === undefined ? {} : { slot: wish.slot }),
    ...wanted(rule),
  }
}

const thirdsOf = ({ from, to, third }: Wish, rule: Rule | undefined): string[] =>
  [...new Set<string>([...(third === undefined ? [] : [third]), ...(rule?.others ?? [])])].filter(
    (id) => id !== from && id !== to,
  )

function wanted(rule: Rule | undefined): Pick<EventWish, 'slot' | 'half' | 'before'> {
  const { slot, half, before } = rule ?? {}
  return {
    ...(slot === undefined ? {} : { slot }),
    ...(half === undefined ? {} : { half }),
    ...(before === undefined ? {} : { before }),
  }
}

const inOrder = (wish: EventWish, known: ReadonlySet<string>): EventWish =>
  wish.before === undefined
    ? wish
    : { ...wish, before: wish.before.filter((id) => known.has(id) && id !== wish.id) }

/** The draft with what the planner found; the organiser's own marks stay. */
export function drafted(draft: Draft, plan: EventPlan): Draft {
  const { meetings, unmet, clashes, figures, stopped } = plan
  const held = new Set(meetings.map(({ wish }) => wish))
  return {
    ...draft,
    ...(structured({ meetings, unmet, clashes, figures }) as Pick<
      Draft,
      'meetings' | 'unmet' | 'clashes' | 'figures'
    >),
    stopped,
    locked: draft.locked.filter((pair) => held.has(pair)),
  }
}

/** Without what is undefined and without `readonly`: as it is stored. */
const structured = (value: unknown): unknown => JSON.parse(JSON.stringify(value))
