// Small events with every sort of constraint, drawn from a seed; and plans by trying everything, to compare with.
import { faultsOf } from '#shared/timetable/event/check.ts'
import {
  type EventMeeting,
  type EventProblem,
  type EventWish,
} from '#shared/timetable/event/problem.ts'
import { dice } from '../../bench/match-world.ts'

/** An event of nothing but what is said: everybody free, one table each, all wishes likes. */
export function event(
  pairs: readonly string[],
  more: Partial<EventProblem> & { readonly count?: number } = {},
): EventProblem {
  const { count = 3, ...rest } = more
  const wishes = pairs.map((pair): EventWish => {
    const [a = '', b = '', ...others] = pair.split('-')
    return { id: pair, a, b, weight: 'like', ...(others.length > 0 ? { others } : {}) }
  })
  const ids = [...new Set(pairs.flatMap((pair) => pair.split('-')))].sort()
  return {
    slots: Array.from({ length: count }, () => ({})),
    tables: pairs.length,
    people: ids.map((id) => ({ id })),
    wishes,
    ...rest,
  }
}

/** The same event with some of its wishes changed. */
export const withWish = (
  problem: EventProblem,
  id: string,
  more: Partial<EventWish>,
): EventProblem => ({
  ...problem,
  wishes: problem.wishes.map((wish) => (wish.id === id ? { ...wish, ...more } : wish)),
})

export const withPerson = (
  problem: EventProblem,
  id: string,
  more: Partial<EventProblem['people'][number]>,
): EventProblem => ({
  ...problem,
  people: problem.people.map((person) => (person.id === id ? { ...person, ...more } : person)),
})

/** Everything at once, at random: third parties, stands, online, halves, orders, never, absences, pauses. */
export function anyEvent(seed: number): EventProblem {
  const roll = dice(seed)
  const upTo = (n: number): number => Math.floor(roll() * n)
  const slots = 3 + upTo(6)
  const people = Array.from({ length: 4 + upTo(8) }, (_, n) => ({
    id: `p${n}`,
    ...(roll() < 0.4 ? { slots: [...Array(slots).keys()].filter(() => roll() < 0.7) } : {}),
    ...(roll() < 0.15 ? { most: 1 + upTo(3) } : {}),
    ...(roll() < 0.1 ? { booth: true } : {}),
  }))
  const someone = (): string => `p${upTo(people.length)}`
  const wishes = Array.from({ length: 3 + upTo(18) }, (_, n): EventWish => {
    const a = someone()
    let b = someone()
    while (b === a) b = someone()
    return {
      id: `w${n}`,
      a,
      b,
      weight: roll() < 0.25 ? 'must' : 'like',
      mutual: roll() < 0.5,
      ...(roll() < 0.15 ? { others: [someone()] } : {}),
      ...(roll() < 0.1 ? { online: true } : {}),
      ...(roll() < 0.1 ? { slot: upTo(slots) } : {}),
      ...(roll() < 0.15 ? { half: roll() < 0.5 ? 'morning' : 'afternoon' } : {}),
      ...(roll() < 0.15 && n > 0 ? { before: [`w${upTo(n)}`] } : {}),
    }
  })
  return {
    slots: Array.from({ length: slots }, (_, s) => ({
      half: s < slots / 2 ? ('morning' as const) : ('afternoon' as const),
      ...(roll() < 0.2 ? { pauseAfter: true } : {}),
      ...(roll() < 0.15 ? { tables: 1 } : {}),
    })),
    tables: 1 + upTo(4),
    people,
    wishes,
    ...(roll() < 0.4 ? { never: [['p0', 'p1'] as const] } : {}),
  }
}

/** The same, small enough to try everything: three slots, seven wishes, all of one worth. */
export function smallEvent(seed: number): EventProblem {
  const whole = anyEvent(seed)
  const kept = whole.wishes.filter((wish) => (wish.slot ?? 0) < 3).slice(0, 7)
  const ids = new Set(kept.map((wish) => wish.id))
  return {
    ...whole,
    slots: whole.slots.slice(0, 3),
    people: whole.people.map(({ slots, ...person }) => ({
      ...person,
      ...(slots ? { slots: slots.filter((slot) => slot < 3) } : {}),
    })),
    wishes: kept.map((wish) => ({
      ...wish,
      weight: 'like',
      mutual: false,
      before: (wish.before ?? []).filter((id) => ids.has(id)),
    })),
  }
}

/** The most wishes that any plan holds, by trying every slot for every wish. */
export function mostByTrying(problem: EventProblem): number {
  let most = 0
  const meetings: EventMeeting[] = []
  const tableOf = (wish: EventWish, slot: number): { table?: number } => {
    const stands = problem.people.filter((p) => p.booth).map((p) => p.id)
    if (wish.online || stands.includes(wish.a) || stands.includes(wish.b)) return {}
    return { table: meetings.filter((m) => m.slot === slot && m.table !== undefined).length }
  }
  const go = (w: number): void => {
    most = Math.max(most, meetings.length)
    const wish = problem.wishes[w]
    if (!wish || meetings.length + problem.wishes.length - w <= most) return
    for (let slot = 0; slot < problem.slots.length; slot++) {
      meetings.push({ wish: wish.id, slot, ...tableOf(wish, slot) })
      if (faultsOf(problem, meetings).length === 0) go(w + 1)
      meetings.pop()
    }
    go(w + 1)
  }
  go(0)
  return most
}

/** The fewest breaks with which all wishes of a small event can be held. */
export function fewestByTrying(
  problem: EventProblem,
  breaks: (m: EventMeeting[]) => number,
): number {
  let fewest = Infinity
  const go = (w: number, meetings: EventMeeting[]): void => {
    const wish = problem.wishes[w]
    if (!wish) {
      fewest = Math.min(fewest, breaks(meetings))
      return
    }
    for (let slot = 0; slot < problem.slots.length; slot++) {
      const table = meetings.filter((m) => m.slot === slot).length
      const next = [...meetings, { wish: wish.id, slot, table }]
      if (faultsOf(problem, next).length === 0) go(w + 1, next)
    }
  }
  go(0, [])
  return fewest
}
