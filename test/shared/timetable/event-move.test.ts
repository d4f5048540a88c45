// Moving a meeting by hand: who is in the way is said by name, and what it costs at once.
import { expect, test } from 'vitest'
import { faultsOf } from '#shared/timetable/event/check.ts'
import { moveCost } from '#shared/timetable/event/move.ts'
import { planEvent } from '#shared/timetable/event/planner.ts'
import { anyEvent, event, withPerson, withWish } from './event-world.ts'

const four = event(['a-x', 'a-y', 'b-x', 'c-z'], { count: 4, tables: 2 })
const told = [
  { wish: 'a-x', slot: 0, table: 0 },
  { wish: 'c-z', slot: 0, table: 1 },
  { wish: 'a-y', slot: 1, table: 0 },
  { wish: 'b-x', slot: 1, table: 1 },
]
const codes = (problem = four, move = { wish: 'a-x', slot: 1, table: 0 }): string[] =>
  moveCost(problem, told, move)!.obstacles.map((o) => o.code)

test('a free slot has no obstacle, and says whose breaks change', () => {
  const cost = moveCost(four, told, { wish: 'a-x', slot: 3 })!
  expect(cost).toEqual({
    obstacles: [],
    breaks: { before: 0, after: 2 },
    people: [
      { id: 'a', before: 0, after: 1 },
      { id: 'x', before: 0, after: 1 },
    ],
    tables: [0, 1],
    others: [],
  })
})

test('a busy person is named with the meeting in the way, and the swap that would make room', () => {
  const cost = moveCost(four, told, { wish: 'a-x', slot: 1, table: 0 })!
  expect(cost.obstacles).toEqual([
    { code: 'person-busy', people: ['a', 'x'], wishes: ['a-y', 'b-x'] },
    { code: 'table-taken', wishes: ['a-y'] },
  ])
  expect(cost.others).toEqual([])
  const roomy = { ...four, tables: 3 }
  expect(moveCost(roomy, told, { wish: 'a-x', slot: 1 })!.others).toEqual([
    { wish: 'a-y', slot: 0 },
    { wish: 'b-x', slot: 0 },
  ])
})

test('away, past, locked, never, wrong half, order and full tables are each said', () => {
  expect(codes(withPerson(four, 'a', { slots: [0] }))).toContain('person-away')
  expect(codes({ ...four, from: 1 })).toContain('past')
  expect(codes({ ...four, locked: [told[0]!] })).toContain('locked')
  expect(codes({ ...four, never: [['x', 'a']] })).toContain('never')
  const halves = { ...four, slots: four.slots.map(() => ({ half: 'morning' as const })) }
  expect(codes(withWish(halves, 'a-x', { half: 'afternoon' }))).toContain('wrong-slot')
  const ordered = withWish(four, 'a-x', { before: ['b-x'] })
  expect(codes(ordered)).toContain('order')
  expect(codes(ordered, { wish: 'c-z', slot: 1, table: 0 })).toEqual(['tables-full', 'table-taken'])
})

test('what is not there is undefined', () => {
  expect(moveCost(four, told, { wish: 'a-z', slot: 1 })).toBeUndefined()
  expect(moveCost(four, told, { wish: 'a-x', slot: 9 })).toBeUndefined()
})

test('a move without obstacles leaves a plan without fault, whatever the event', () => {
  let moved = 0
  for (let seed = 0; seed < 60; seed++) {
    const problem = anyEvent(seed)
    const { meetings } = planEvent(problem, { moves: 5_000 })
    for (const meeting of meetings) {
      for (const slot of problem.slots.keys()) {
        const cost = moveCost(problem, meetings, { wish: meeting.wish, slot })!
        if (cost.obstacles.length > 0) continue
        const table = meeting.table === undefined ? {} : { table: cost.tables[0]! }
        const next = meetings.map((m) => (m === meeting ? { wish: m.wish, slot, ...table } : m))
        expect(faultsOf(problem, next), `seed ${seed}, ${meeting.wish} to ${slot}`).toEqual([])
        moved++
      }
    }
  }
  expect(moved).toBeGreaterThan(100)
})
