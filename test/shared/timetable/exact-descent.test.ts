// Annealing beside the proofs: what it finds is a plan of the very instance, and the same each time.
import { describe, expect, test } from 'vitest'
import { violations } from '#shared/timetable/check.ts'
import { descend, descentsOf } from '#shared/timetable/exact/local-search.ts'
import { type Instance } from '#shared/timetable/instance.ts'

const instance: Instance = {
  name: 'six people',
  participants: 6,
  tables: 2,
  slots: 6,
  morningSlots: 3,
  fairness: 6,
  meetings: [
    { a: 0, b: 3, session: 'morning' },
    { a: 0, b: 4, session: 'any', fixed: 4 },
    { a: 1, b: 3, session: 'any' },
    { a: 1, b: 5, session: 'afternoon' },
    { a: 2, b: 4, session: 'any' },
    { a: 2, b: 5, session: 'any' },
  ],
  forbidden: [[0], [], [5], [], [], [3]],
  precedences: [[4, 5]],
}

describe('a descent', () => {
  test('keeps every rule of the instance', () => {
    const slot = descend(descentsOf(instance), () => true)
    expect(slot).toHaveLength(6)
    expect(violations(instance, slot ?? [])).toEqual([])
  })

  test('that is interrupted and goes on ends where an uninterrupted one ends', () => {
    const whole = descend(descentsOf(instance), () => true)
    const broken = descentsOf(instance)
    let slot: number[] | undefined
    for (let turns = 0; slot === undefined && turns < 10_000; turns += 1) {
      let asked = 0
      slot = descend(broken, () => ++asked <= 7)
    }
    expect(slot).toEqual(whole)
  })

  test('finds nothing where not all meetings can be held', () => {
    const full = { ...instance, forbidden: [[0, 1, 2], [], [], [], [], []] }
    expect(descend(descentsOf(full), () => true)).toBeUndefined()
  })
})
