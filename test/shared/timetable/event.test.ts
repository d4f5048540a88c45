// The planner of an event: every plan keeps every constraint, each objective shows, and what it proves is true.
import { describe, expect, test } from 'vitest'
import { breaksOf, faultsOf } from '#shared/timetable/event/check.ts'
import { planEvent, planSteps } from '#shared/timetable/event/planner.ts'
import { type EventPlan } from '#shared/timetable/event/plan.ts'
import { type EventProblem } from '#shared/timetable/event/problem.ts'
import {
  anyEvent,
  event,
  fewestByTrying,
  mostByTrying,
  smallEvent,
  withPerson,
  withWish,
} from './event-world.ts'

const MOVES = 60_000
const plan = (problem: EventProblem, moves = MOVES): EventPlan => planEvent(problem, { moves })
const slotOf = (made: EventPlan, wish: string): number | undefined =>
  made.meetings.find((m) => m.wish === wish)?.slot
const held = (made: EventPlan): string[] => made.meetings.map((m) => m.wish).sort()
const reason = (made: EventPlan, wish: string) => made.unmet.find((u) => u.wish === wish)
const total = (breaks: Map<string, number>): number =>
  [...breaks.values()].reduce((sum, n) => sum + n, 0)

describe('whatever the event', () => {
  const seeds = Array.from({ length: 150 }, (_, seed) => seed)

  test('a plan has no fault, and every wish is either held or has its reason', () => {
    for (const seed of seeds) {
      const problem = anyEvent(seed)
      const made = plan(problem, 20_000)
      expect(faultsOf(problem, made.meetings), `seed ${seed}`).toEqual([])
      expect(
        [...made.meetings, ...made.unmet].map((row) => row.wish).sort(),
        `seed ${seed}`,
      ).toEqual(problem.wishes.map((wish) => wish.id).sort())
    }
  })

  test('the figures are those of the plan, and no bound is broken', () => {
    for (const seed of seeds) {
      const problem = anyEvent(seed)
      const { figures, meetings } = plan(problem, 20_000)
      const breaks = total(breaksOf(problem, meetings))
      expect({ held: figures.held, breaks: figures.breaks }, `seed ${seed}`).toEqual({
        held: meetings.length,
        breaks,
      })
      expect(figures.held, `seed ${seed}`).toBeLessThanOrEqual(figures.mostHeld)
      expect(figures.mustsHeld, `seed ${seed}`).toBeLessThanOrEqual(figures.mostMustsHeld)
      expect(figures.leastBreaks, `seed ${seed}`).toBeLessThanOrEqual(breaks)
    }
  })

  test('the same event and seed make the same plan', () => {
    for (const seed of seeds.slice(0, 40)) {
      const problem = anyEvent(seed)
      expect(plan(problem, 20_000)).toEqual(plan(problem, 20_000))
    }
  })
})

describe('what is proven', () => {
  test('no plan holds more than the bound says, and on small events the planner holds the most', () => {
    let reached = 0
    for (let seed = 0; seed < 60; seed++) {
      const problem = smallEvent(seed)
      const most = mostByTrying(problem)
      const { figures } = plan(problem, 20_000)
      expect(most, `seed ${seed}`).toBeLessThanOrEqual(figures.mostHeld)
      // Nobody left with none may cost a meeting, never more than the people concerned.
      expect(figures.held, `seed ${seed}`).toBeGreaterThanOrEqual(most - 1)
      reached += Number(figures.held === most)
    }
    expect(reached).toBeGreaterThanOrEqual(57)
  })

  test('where every must is held, the bound is that of plans that hold them all', () => {
    // The must takes b's only slot and a's first: without it two could be held.
    const three = event(['a-x', 'b-y', 'a-b'], { count: 1 })
    expect(plan(three).figures).toMatchObject({ held: 2, mostHeld: 2 })
    const must = withWish(three, 'a-b', { weight: 'must' })
    expect(plan(must).figures).toMatchObject({ held: 1, mostHeld: 1, mustsHeld: 1 })
  })

  test('breaks called unavoidable are in every plan, and small events reach the fewest', () => {
    const problem = withPerson(
      event(['a-x', 'a-y', 'b-x', 'b-y', 'c-y'], { count: 4, tables: 2 }),
      'b',
      { slots: [0, 2, 3] },
    )
    const fewest = fewestByTrying(problem, (m) => total(breaksOf(problem, m)))
    const { figures } = plan(problem)
    expect(figures.held).toBe(5)
    expect(figures.breaks).toBe(fewest)
    expect(figures.leastBreaks).toBeLessThanOrEqual(fewest)
  })
})

describe('constraints', () => {
  test('nobody sits at two tables in one slot', () => {
    const made = plan(event(['a-x', 'a-y', 'a-z'], { count: 3 }))
    expect(made.meetings.map((m) => m.slot).sort()).toEqual([0, 1, 2])
  })

  test('a slot has no more meetings than tables, and a slot may have fewer', () => {
    const made = plan(
      event(['a-x', 'b-y', 'c-z'], { count: 2, tables: 2, slots: [{ tables: 1 }, {}] }),
    )
    expect(made.meetings.filter((m) => m.slot === 0)).toHaveLength(1)
    expect(made.meetings.filter((m) => m.slot === 1)).toHaveLength(2)
  })

  test('online and at a stand no table is taken', () => {
    const three = event(['a-x', 'b-y', 'c-z'], { count: 1, tables: 1 })
    const made = plan(withPerson(withWish(three, 'a-x', { online: true }), 'y', { booth: true }))
    expect(made.meetings).toEqual([
      { wish: 'a-x', slot: 0 },
      { wish: 'b-y', slot: 0 },
      { wish: 'c-z', slot: 0, table: 0 },
    ])
  })

  test('a person meets only when the person can', () => {
    const made = plan(withPerson(event(['a-x', 'a-y']), 'a', { slots: [1] }))
    expect(made.meetings).toHaveLength(1)
    expect(made.meetings[0]!.slot).toBe(1)
  })

  test('a third party has to be free as well', () => {
    const made = plan(event(['a-x-bank', 'b-y-bank', 'c-z-bank'], { count: 2 }))
    expect(made.figures).toMatchObject({ held: 2, mostHeld: 2 })
  })

  test('nobody has more meetings than wanted', () => {
    const made = plan(withPerson(event(['a-x', 'a-y', 'a-z']), 'a', { most: 2 }))
    expect(made.figures).toMatchObject({ held: 2, mostHeld: 2 })
    expect(made.unmet[0]).toMatchObject({
      code: 'most-reached',
      people: ['a'],
      values: { most: 2 },
    })
  })

  test('a fixed slot, a half of the day and an order are kept', () => {
    const slots = [
      { half: 'morning' },
      { half: 'morning' },
      { half: 'afternoon' },
      { half: 'afternoon' },
    ] as const
    const four = event(['a-x', 'b-x', 'c-x', 'd-x'], { slots })
    const fixed = withWish(four, 'a-x', { slot: 3 })
    const ordered = withWish(fixed, 'd-x', { before: ['b-x'] })
    const made = plan(withWish(ordered, 'c-x', { half: 'afternoon' }))
    expect(made.meetings.map((m) => m.wish)).toEqual(['d-x', 'b-x', 'c-x', 'a-x'])
  })

  test('two who are never to meet do not, third parties included', () => {
    const made = plan(event(['a-x-bank', 'b-bank'], { never: [['bank', 'x']] }))
    expect(held(made)).toEqual(['b-bank'])
    expect(made.unmet).toEqual([{ wish: 'a-x-bank', code: 'never', people: ['x', 'bank'] }])
  })

  test('a locked meeting keeps its slot and table, whatever it costs', () => {
    const locked = [{ wish: 'a-x', slot: 1, table: 2 }]
    const made = plan(event(['a-x', 'a-y', 'b-x'], { locked }))
    expect(made.meetings).toContainEqual(locked[0])
    expect(made.figures.held).toBe(3)
  })

  test('not even a must takes the place of a locked meeting', () => {
    const one = event(['a-x', 'a-y'], { count: 1, locked: [{ wish: 'a-x', slot: 0 }] })
    expect(held(plan(withWish(one, 'a-y', { weight: 'must' })))).toEqual(['a-x'])
  })

  test('a slot that is over takes nothing new', () => {
    const made = plan(event(['a-x', 'a-y', 'a-z'], { from: 1 }))
    expect(made.meetings.map((m) => m.slot)).toEqual([1, 2])
  })
})

describe('objectives', () => {
  test('a must comes before several likes', () => {
    const one = event(['a-x', 'a-b', 'b-y'], { count: 1 })
    const made = plan(withWish(one, 'a-b', { weight: 'must' }))
    expect(held(made)).toEqual(['a-b'])
    expect(reason(made, 'a-x')).toMatchObject({ code: 'more-wishes-than-slots', people: ['a'] })
  })

  test('a wish of both sides comes before a wish of one', () => {
    const two = event(['a-x', 'b-x'], { count: 1 })
    expect(held(plan(withWish(two, 'a-x', { mutual: true })))).toEqual(['a-x'])
    expect(held(plan(withWish(two, 'b-x', { mutual: true })))).toEqual(['b-x'])
  })

  test('nobody is left with none where another can give one up', () => {
    const made = plan(event(['a-x', 'a-y', 'b-x', 'b-y', 'c-x'], { count: 2, tables: 1 }))
    expect(made.figures.held).toBe(2)
    const crowd = event(['a-x', 'a-y', 'b-x', 'b-y', 'c-x'], { count: 2 })
    expect(plan(crowd).figures).toMatchObject({ held: 4, leftWithNone: 0 })
  })

  test('breaks go, and a pause is none', () => {
    const far = withWish(event(['a-x', 'a-y'], { count: 4 }), 'a-x', { slot: 0 })
    expect(slotOf(plan(far), 'a-y')).toBe(1)
    const apart = withWish(far, 'a-y', { slot: 3 })
    expect(plan(apart).figures).toMatchObject({ breaks: 1 })
    const lunch = { ...apart, slots: [{}, {}, { pauseAfter: true }, {}] }
    expect(plan(lunch).figures).toMatchObject({ breaks: 0 })
  })

  test('of two plans with as many breaks the fairer one is chosen', () => {
    for (let seed = 300; seed < 306; seed++) {
      const { slots, tables, people, wishes } = anyEvent(seed)
      expect(plan({ slots, tables, people, wishes }).figures.spread).toBeLessThanOrEqual(2)
    }
  })

  test('people stay at their table', () => {
    const made = plan(event(['a-x', 'a-y', 'a-z', 'b-u', 'b-v', 'b-w']))
    expect(made.figures).toMatchObject({ breaks: 0, tableChanges: 0 })
  })
})

describe('why a wish is not met', () => {
  test('no slot that all of them can', () => {
    const two = withPerson(event(['a-x']), 'a', { slots: [0] })
    const made = plan(withPerson(two, 'x', { slots: [1, 2] }))
    expect(made.unmet).toEqual([{ wish: 'a-x', code: 'no-common-slot', people: ['a', 'x'] }])
  })

  test('all tables taken', () => {
    const made = plan(event(['a-x', 'b-y'], { count: 1, tables: 1 }))
    expect(made.unmet[0]).toMatchObject({ code: 'tables-full', values: { slots: 1 } })
  })

  test('a must of one of them in every slot that they share', () => {
    const three = event(['a-x', 'a-y', 'b-x'], { count: 2 })
    const musts = withWish(withWish(three, 'a-y', { weight: 'must', slot: 0 }), 'b-x', {
      weight: 'must',
      slot: 1,
    })
    const made = plan(musts)
    expect(made.unmet).toEqual([{ wish: 'a-x', code: 'clash-with-must', wishes: ['a-y', 'b-x'] }])
  })

  test('the order leaves no slot', () => {
    const two = withWish(event(['a-x', 'b-y'], { count: 2 }), 'a-x', { before: ['b-y'], slot: 1 })
    expect(plan(two).unmet[0]).toMatchObject({ code: 'order' })
  })
})

describe('musts that cannot all hold', () => {
  const must = (problem: EventProblem): EventProblem => ({
    ...problem,
    wishes: problem.wishes.map((wish) => ({ ...wish, weight: 'must' })),
  })

  test('more musts of one person than slots: names the person and the wishes', () => {
    const made = plan(must(event(['a-x', 'a-y', 'a-z', 'b-y'], { count: 2 })))
    expect(made.clashes).toEqual([
      {
        code: 'person-over-full',
        wishes: ['a-x', 'a-y', 'a-z'],
        people: ['a'],
        values: { wishes: 3, slots: 2 },
      },
    ])
    expect(made.figures.held).toBe(3)
  })

  test('two musts of one person in one slot', () => {
    const two = must(event(['a-x', 'a-y']))
    const made = plan(withWish(withWish(two, 'a-x', { slot: 1 }), 'a-y', { slot: 1 }))
    expect(made.clashes).toMatchObject([{ code: 'same-slot-twice', people: ['a'], slot: 1 }])
  })

  test('must and never; no common slot; more musts than tables', () => {
    const never = plan(must(event(['a-x'], { never: [['a', 'x']] })))
    expect(never.clashes).toMatchObject([{ code: 'must-and-never', wishes: ['a-x'] }])
    const away = plan(withPerson(must(event(['a-x'])), 'a', { slots: [] }))
    expect(away.clashes).toMatchObject([{ code: 'must-without-slot', wishes: ['a-x'] }])
    const tables = plan(must(event(['a-x', 'b-y'], { count: 1, tables: 1 })))
    expect(tables.clashes).toMatchObject([
      { code: 'tables-over-full', values: { wishes: 2, tables: 1 } },
    ])
  })

  test('an order in a circle, and one longer than the day', () => {
    const two = must(event(['a-x', 'b-y'], { count: 2 }))
    const circle = withWish(withWish(two, 'a-x', { before: ['b-y'] }), 'b-y', { before: ['a-x'] })
    expect(plan(circle).clashes[0]).toMatchObject({ code: 'order-impossible' })
    const long = must(event(['a-x', 'b-y', 'c-z'], { count: 2 }))
    const line = withWish(withWish(long, 'a-x', { before: ['b-y'] }), 'b-y', { before: ['c-z'] })
    expect(plan(line).clashes).toEqual([
      { code: 'order-impossible', wishes: ['a-x', 'b-y', 'c-z'] },
    ])
  })

  test('two locked meetings of one person in one slot', () => {
    const locked = [
      { wish: 'a-x', slot: 0 },
      { wish: 'a-y', slot: 0 },
    ]
    const made = plan(event(['a-x', 'a-y'], { locked }))
    expect(made.clashes).toMatchObject([
      { code: 'locked-impossible', wishes: ['a-y', 'a-x'], slot: 0 },
    ])
  })

  test('without tables nothing is held, and it says so', () => {
    const made = plan(event(['a-x', 'b-y'], { tables: 0 }))
    expect(made.figures).toMatchObject({ held: 0, mostHeld: 0 })
    expect(made.unmet.map((u) => u.code)).toEqual(['tables-full', 'tables-full'])
  })

  test('what is named but not there is refused', () => {
    expect(() => plan(event(['a-x'], { people: [] }))).toThrow('Nothing is called a')
  })
})

describe('stopping', () => {
  test('the best plan so far is checked and whole, and says that it was stopped', () => {
    const problem = anyEvent(5)
    const steps = planSteps(problem, { moves: 1_000_000 })
    let step = steps.next()
    while (!step.done) step = steps.next(true)
    expect(step.value.stopped).toBe(true)
    expect(faultsOf(problem, step.value.meetings)).toEqual([])
  })

  test('progress goes up to the whole, and never tells a bound that is broken', () => {
    const seen: number[] = []
    planEvent(anyEvent(11), { moves: 30_000 }, (progress) => {
      expect(progress.held).toBeLessThanOrEqual(progress.mostHeld)
      seen.push(progress.done)
      return true
    })
    expect(seen).toEqual([...seen].sort((x, y) => x - y))
  })
})
