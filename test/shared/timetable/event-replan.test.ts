// Replanning during an event: what is over stays, what was told stays where it can, and the rest says what it costs.
import { describe, expect, test } from 'vitest'
import { faultsOf } from '#shared/timetable/event/check.ts'
import { finish, planEvent } from '#shared/timetable/event/planner.ts'
import { type EventMeeting, type EventProblem } from '#shared/timetable/event/problem.ts'
import { type Replan, replanSteps, type Turn } from '#shared/timetable/event/replan.ts'
import { dice } from '../../bench/match-world.ts'
import { anyEvent, event, withPerson, withWish } from './event-world.ts'

const replan = (problem: EventProblem, told: readonly EventMeeting[], turn: Turn = {}): Replan =>
  finish(replanSteps(problem, told, { moves: 20_000, ...turn }))

/** An event that was planned, and at noon some cannot come, some meetings are called off. */
function noon(seed: number) {
  const roll = dice(seed + 1000)
  const before = anyEvent(seed)
  const told = planEvent(before, { moves: 10_000 }).meetings
  const from = Math.floor(before.slots.length / 2)
  const now: EventProblem = {
    ...before,
    from,
    people: before.people.map((person) =>
      roll() < 0.25
        ? {
            ...person,
            slots: (person.slots ?? [...before.slots.keys()]).filter(() => roll() < 0.6),
          }
        : person,
    ),
  }
  const cancelled = told.filter(() => roll() < 0.15).map((m) => m.wish)
  return { now, told, cancelled, from }
}

describe('whatever happens at noon', () => {
  const seeds = Array.from({ length: 120 }, (_, seed) => seed)

  test('the past stays as it was told, and the plan has no fault', () => {
    for (const seed of seeds) {
      const { now, told, cancelled, from } = noon(seed)
      const made = replan(now, told, { cancelled })
      const past = told.filter((m) => m.slot < from)
      const over = made.meetings.filter((m) => m.slot < from)
      expect(new Set(over), `seed ${seed}`).toEqual(new Set(past))
      expect(faultsOf({ ...now, locked: past }, made.meetings), `seed ${seed}`).toEqual([])
    }
  })

  test('what is called off is not held again', () => {
    for (const seed of seeds) {
      const { now, told, cancelled, from } = noon(seed)
      const made = replan(now, told, { cancelled })
      const later = made.meetings.filter((m) => m.slot >= from).map((m) => m.wish)
      expect(
        later.filter((wish) => cancelled.includes(wish)),
        `seed ${seed}`,
      ).toEqual([])
    }
  })

  test('moved, dropped and their bounds are those of the plan', () => {
    for (const seed of seeds) {
      const { now, told, cancelled } = noon(seed)
      const made = replan(now, told, { cancelled })
      const slotOf = new Map(made.meetings.map((m) => [m.wish, m]))
      const live = told.filter((m) => !cancelled.includes(m.wish) || slotOf.has(m.wish))
      expect(
        { dropped: [...made.dropped].sort(), moved: made.moved.map((m) => m.wish).sort() },
        `seed ${seed}`,
      ).toEqual({
        dropped: live
          .filter((m) => !slotOf.has(m.wish))
          .map((m) => m.wish)
          .sort(),
        moved: live
          .filter(({ wish, slot, table }) => {
            const to = slotOf.get(wish)
            return to !== undefined && (to.slot !== slot || to.table !== table)
          })
          .map((m) => m.wish)
          .sort(),
      })
      expect(made.leastDropped, `seed ${seed}`).toBeLessThanOrEqual(made.dropped.length)
      expect(made.leastMoved, `seed ${seed}`).toBeLessThanOrEqual(made.moved.length)
    }
  })

  test('when nothing happened nothing moves', () => {
    for (const seed of seeds.slice(0, 60)) {
      const problem = anyEvent(seed)
      const told = planEvent(problem, { moves: 10_000 }).meetings
      const made = replan({ ...problem, from: 1 }, told)
      expect([made.moved, made.dropped], `seed ${seed}`).toEqual([[], []])
    }
  })

  test('the same turn makes the same plan', () => {
    for (const seed of seeds.slice(0, 20)) {
      const { now, told, cancelled } = noon(seed)
      expect(replan(now, told, { cancelled })).toEqual(replan(now, told, { cancelled }))
    }
  })
})

describe('one thing happens', () => {
  const told = [
    { wish: 'a-x', slot: 0, table: 0 },
    { wish: 'b-y', slot: 0, table: 1 },
    { wish: 'a-y', slot: 1, table: 0 },
    { wish: 'b-x', slot: 1, table: 1 },
  ]
  const four = event(['a-x', 'b-y', 'a-y', 'b-x'], { count: 4 })

  test('a late arrival: only the meeting that cannot be held moves, if a slot is free', () => {
    const late = withPerson(four, 'a', { slots: [1, 2, 3] })
    const made = replan(late, told)
    expect(made.dropped).toEqual([])
    expect(made.moved.map((m) => m.wish)).toEqual(['a-x'])
    expect(made.leastMoved).toBe(1)
  })

  test('where no free slot is left another moves along', () => {
    const short = { ...four, slots: [{}, {}, {}] }
    const late = withPerson(withPerson(short, 'a', { slots: [1, 2] }), 'x', { slots: [0, 1] })
    const made = replan(late, told)
    expect(made.dropped).toEqual([])
    // a and x have slot 1 in common: both leave what they had there.
    expect(made.meetings).toContainEqual(expect.objectContaining({ wish: 'a-x', slot: 1 }))
    expect(made.figures.held).toBe(4)
  })

  test('somebody who does not come: the meetings are dropped, the others stay', () => {
    const made = replan(withPerson({ ...four, from: 1 }, 'a', { slots: [] }), told)
    expect(made.dropped).toEqual(['a-y'])
    expect(made.leastDropped).toBe(1)
    expect(made.moved).toEqual([])
    expect(made.unmet).toMatchObject([{ wish: 'a-y', code: 'no-common-slot' }])
  })

  test('a freed place goes to a wish that was not met, and moves nobody', () => {
    const more = { ...event(['a-x', 'a-y'], { count: 1 }) }
    const made = replan(more, [{ wish: 'a-x', slot: 0, table: 0 }], { cancelled: ['a-x'] })
    expect(made.meetings).toEqual([{ wish: 'a-y', slot: 0, table: 0 }])
  })

  test('a new like moves nobody; a new must may', () => {
    const two = event(['a-x', 'b-x', 'a-y'], { count: 2 })
    const busy = withPerson(withPerson(two, 'b', { slots: [0] }), 'a', { slots: [0, 1] })
    const known = [
      { wish: 'a-x', slot: 0, table: 0 },
      { wish: 'a-y', slot: 1, table: 0 },
    ]
    expect(replan(busy, known).dropped).toEqual([])
    expect(replan(busy, known).moved).toEqual([])
    const must = replan(withWish(busy, 'b-x', { weight: 'must' }), known)
    expect(must.dropped).toEqual([])
    expect(must.meetings.map((m) => m.wish).sort()).toEqual(['a-x', 'a-y', 'b-x'])
    expect(must.moved.map((m) => m.wish).sort()).toEqual(['a-x', 'a-y'])
  })

  test('a locked meeting stays; one whose people cannot come any more moves like any other', () => {
    const locked = [{ wish: 'a-y', slot: 1, table: 0 }]
    const late = withPerson({ ...four, locked }, 'a', { slots: [1, 2, 3] })
    expect(replan(late, told).meetings).toContainEqual(locked[0])
    const later = withPerson({ ...four, locked }, 'a', { slots: [2, 3] })
    const made = replan(later, told)
    expect(made.dropped).toEqual([])
    expect(made.moved.map((m) => m.wish).sort()).toEqual(['a-x', 'a-y'])
  })
})
