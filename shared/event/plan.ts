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
import { dayOf } from '../time.ts'
import { type Event } from './event.ts'
import { refuse } from './refusal.ts'
import { type Seat } from './seat.ts'
import { type Slot, slotsOf } from './slot.ts'
import { pairOf, type Wish } from './wish.ts'

const SlotNo = z.int().check(z.gte(0), z.lte(59))
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

/** What the organiser wants of one meeting: a slot, a half of the day, an order. */
export const Rule = z.strictObject({
  pair: Pair,
  slot: z.optional(SlotNo),
  half: z.optional(z.enum(['morning', 'afternoon'])),
  before: z.optional(z.array(Pair).check(z.maxLength(20))),
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

const meetingOf = ({ wish, slot, table }: Meeting): EventMeeting =>
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
  const { from, to, third } = wish
  const others = third !== undefined && ids.has(third) ? [third as string] : []
  const must = wish.class === 'must' || wish.answerClass === 'must'
  return {
    id: pairOf(from, to),
    a: from,
    b: to,
    weight: must ? 'must' : 'like',
    mutual: wish.class === wish.answerClass,
    ...(others.length === 0 ? {} : { others }),
    ...([from, to, ...others].some((id) => online.has(id)) ? { online: true } : {}),
    ...wanted(rule),
  }
}

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

export const PlanStep = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('lock'), pair: Pair, locked: z.boolean() }),
  z.strictObject({ step: z.literal('rule'), rule: Rule }),
  z.strictObject({ step: z.literal('cancel'), pair: Pair }),
  z.strictObject({ step: z.literal('absent'), orgId: z.string(), from: SlotNo }),
  z.strictObject({ step: z.literal('late'), orgId: z.string(), from: SlotNo }),
  z.strictObject({ step: z.literal('back'), orgId: z.string() }),
  z.strictObject({ step: z.literal('replan') }),
])
export type PlanStep = z.infer<typeof PlanStep>

/** What an organiser says of the draft; meetings follow by planning again. */
export function mark(draft: Draft, said: PlanStep, slots: number): Draft {
  switch (said.step) {
    case 'lock': {
      if (!draft.meetings.some(({ wish }) => wish === said.pair)) throw refuse('plan.unknown')
      const others = draft.locked.filter((pair) => pair !== said.pair)
      return { ...draft, locked: said.locked ? [...others, said.pair] : others }
    }
    case 'rule': {
      const others = draft.rules.filter(({ pair }) => pair !== said.rule.pair)
      const { pair, ...wants } = said.rule
      const isNone = Object.values(wants).every((value) => value === undefined)
      return { ...draft, rules: isNone ? others : [...others, { pair, ...wants }] }
    }
    case 'cancel':
      return {
        ...draft,
        cancelled: [...new Set([...draft.cancelled, said.pair])],
        locked: draft.locked.filter((pair) => pair !== said.pair),
      }
    case 'replan':
      return draft
    default: {
      const all = Array.from({ length: slots }, (_, no) => no)
      const not =
        said.step === 'absent'
          ? all.filter((no) => no >= said.from)
          : said.step === 'late'
            ? all.filter((no) => no < said.from)
            : []
      const others = draft.away.filter(({ orgId }) => orgId !== said.orgId)
      return {
        ...draft,
        away: not.length === 0 ? others : [...others, { orgId: said.orgId, slots: not }],
      }
    }
  }
}
