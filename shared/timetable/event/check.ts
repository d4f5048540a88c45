// Checks a plan against the problem it is for, by plain counting: shares nothing with the planner but the words.
import {
  type EventMeeting,
  type EventPerson,
  type EventProblem,
  type EventWish,
  membersOf,
} from './problem.ts'

export type Fault = {
  readonly code:
    | 'unknown'
    | 'held-twice'
    | 'person-twice'
    | 'person-away'
    | 'too-many-meetings'
    | 'never'
    | 'wrong-slot'
    | 'past'
    | 'order'
    | 'tables'
    | 'table-twice'
    | 'table-missing'
    | 'locked-moved'
  readonly wish: string
  readonly slot: number
}

/** Everything that is wrong with these meetings; empty: the plan may be shown to people. */
export function faultsOf(problem: EventProblem, meetings: readonly EventMeeting[]): Fault[] {
  const wishes = new Map(problem.wishes.map((wish) => [wish.id, wish]))
  const known = meetings.filter((m) => wishes.has(m.wish) && problem.slots[m.slot])
  const sits = known.map((meeting) => ({ meeting, wish: wishes.get(meeting.wish)! }))
  const fault = (code: Fault['code'], { wish, slot }: EventMeeting): Fault => ({ code, wish, slot })
  return [
    ...meetings.filter((m) => !known.includes(m)).map((m) => fault('unknown', m)),
    ...repeated(meetings, (m) => m.wish).map((m) => fault('held-twice', m)),
    ...sits.flatMap((sit) => ofMeeting(problem, sit).map((code) => fault(code, sit.meeting))),
    ...ofPeople(problem, sits).map(({ code, meeting }) => fault(code, meeting)),
    ...ofTables(problem, sits).map(({ code, meeting }) => fault(code, meeting)),
    ...ofOrder(sits).map((m) => fault('order', m)),
  ]
}

type Sit = { readonly meeting: EventMeeting; readonly wish: EventWish }
type Found = { readonly code: Fault['code']; readonly meeting: EventMeeting }

function repeated<T>(list: readonly T[], key: (row: T) => string | number): T[] {
  const seen = new Set<string | number>()
  return list.filter((row) => seen.size === seen.add(key(row)).size)
}

/** What happened in the past is not judged by what is known now; what is settled only by where it was settled. */
function ofMeeting(problem: EventProblem, { meeting, wish }: Sit): Fault['code'][] {
  const locked = (problem.locked ?? []).find((m) => m.wish === wish.id)
  if (locked) return movedFrom(locked, meeting) ? ['locked-moved'] : []
  if (meeting.slot < (problem.from ?? 0)) return ['past']
  const people = membersOf(wish)
  const apart = (problem.never ?? []).some(([a, b]) => people.includes(a) && people.includes(b))
  return [
    ...(isElsewhere(problem, wish, meeting.slot) ? ['wrong-slot' as const] : []),
    ...(apart ? ['never' as const] : []),
  ]
}

/** In another half of the day, or another slot, than the wish says. */
export function isElsewhere({ slots }: EventProblem, wish: EventWish, slot: number): boolean {
  const half = slots[slot]!.half
  const wrongHalf = wish.half !== undefined && half !== undefined && half !== wish.half
  return wrongHalf || (wish.slot !== undefined && wish.slot !== slot)
}

const movedFrom = (locked: EventMeeting, { slot, table }: EventMeeting): boolean =>
  locked.slot !== slot || (locked.table !== undefined && locked.table !== table)

function ofPeople(problem: EventProblem, sits: readonly Sit[]): Found[] {
  const from = problem.from ?? 0
  return problem.people.flatMap((person): Found[] => {
    const own = sits.filter(({ wish }) => membersOf(wish).includes(person.id))
    const meetings = own.map((sit) => sit.meeting)
    const settled = own.filter(({ wish }) => problem.locked?.some((m) => m.wish === wish.id))
    const most = Math.max(person.most ?? Infinity, settled.length)
    return [
      ...repeated(meetings, (m) => m.slot).map((meeting) => found('person-twice', meeting)),
      ...meetings
        .filter((m) => m.slot >= from && !can(person, m.slot))
        .map((m) => found('person-away', m)),
      ...meetings.slice(Math.min(most, meetings.length)).map((m) => found('too-many-meetings', m)),
    ]
  })
}

const found = (code: Fault['code'], meeting: EventMeeting): Found => ({ code, meeting })
const can = (person: EventPerson, slot: number): boolean => person.slots?.includes(slot) ?? true

function ofTables(problem: EventProblem, sits: readonly Sit[]): Found[] {
  const booths = new Set(problem.people.filter((person) => person.booth).map((person) => person.id))
  const elsewhere = ({ online, a, b }: EventWish): boolean =>
    online === true || booths.has(a) || booths.has(b)
  const away = sits.filter(({ wish, meeting }) => elsewhere(wish) === (meeting.table !== undefined))
  const inHall = sits.filter(({ wish }) => !elsewhere(wish)).map((sit) => sit.meeting)
  const over = problem.slots.flatMap((slot, s) => {
    const here = inHall.filter((m) => m.slot === s)
    const tables = Math.min(problem.tables, slot.tables ?? problem.tables)
    return [
      ...here.slice(tables),
      ...here.filter((m) => m.table !== undefined && (m.table < 0 || m.table >= tables)),
    ]
  })
  return [
    ...away.map(({ meeting }) => found('table-missing', meeting)),
    ...over.map((meeting) => found('tables', meeting)),
    ...repeated(inHall, (m) => `${m.slot}/${m.table ?? m.wish}`).map((meeting) =>
      found('table-twice', meeting),
    ),
  ]
}

function ofOrder(sits: readonly Sit[]): EventMeeting[] {
  const slotOf = new Map(sits.map(({ meeting }) => [meeting.wish, meeting.slot]))
  return sits
    .filter(({ wish, meeting }) =>
      (wish.before ?? []).some((then) => (slotOf.get(then) ?? Infinity) <= meeting.slot),
    )
    .map((sit) => sit.meeting)
}

/** Gaps between two meetings of one person, whatever their length; a gap over a pause is none. */
export function breaksOf(
  { slots, people, wishes }: EventProblem,
  meetings: readonly EventMeeting[],
): Map<string, number> {
  const wishOf = new Map(wishes.map((wish) => [wish.id, wish]))
  const section = slots.map((_, s) => slots.slice(0, s).filter((slot) => slot.pauseAfter).length)
  const busy = new Map<string, number[]>(people.map((person) => [person.id, []]))
  for (const { wish, slot } of meetings)
    for (const id of membersOf(wishOf.get(wish)!)) busy.get(id)?.push(slot)
  return new Map(
    [...busy].map(([id, own]) => {
      const sorted = own.sort((x, y) => x - y)
      const gap = (slot: number, i: number): boolean =>
        i > 0 && slot !== sorted[i - 1]! + 1 && section[slot] === section[sorted[i - 1]!]
      return [id, sorted.filter(gap).length]
    }),
  )
}
