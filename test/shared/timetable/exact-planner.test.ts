// The exact planner against trying everything, its bounds, its budget and its explanations.
import { describe, expect, test } from 'vitest'
import { breakCount, violations } from '#shared/timetable/check.ts'
import { leastBreaks, lowerBound } from '#shared/timetable/exact/bound.ts'
import { planExactly } from '#shared/timetable/exact/planner.ts'
import { type Instance } from '#shared/timetable/instance.ts'
import { type Clash } from '#shared/timetable/plan.ts'
import { drawing, fewestBreaks, instanceOf, meet, randomInstance } from './small.ts'

const always = () => true

/** The instance with nothing but the constraints of a clash; meetings of others stay where they may. */
function under(instance: Instance, clash: readonly Clash[]): Instance {
  const has = (wanted: Clash) => clash.some((c) => JSON.stringify(c) === JSON.stringify(wanted))
  return {
    ...instance,
    fairness: has({ code: 'fairness', fairness: instance.fairness }) ? instance.fairness : 99,
    tables: has({ code: 'tables', tables: instance.tables }) ? instance.tables : 99,
    forbidden: instance.forbidden.map((slots, participant) =>
      has({ code: 'forbidden', participant }) ? slots : [],
    ),
    precedences: instance.precedences.filter(([first, then]) =>
      has({ code: 'precedence', first, then }),
    ),
    meetings: instance.meetings.map(({ a, b, session, fixed }, meeting) =>
      meet(
        a,
        b,
        has({ code: 'session', meeting }) ? session : 'any',
        fixed !== undefined && has({ code: 'fixed', meeting, slot: fixed }) ? fixed : undefined,
      ),
    ),
  }
}

/** Thirty people in two sides, sixty meetings with sessions and forbidden slots. */
function event(seed: number): Instance {
  const below = drawing(seed)
  const taken = new Set<number>()
  while (taken.size < 60) taken.add(below(15) * 15 + below(15))
  return instanceOf({
    participants: 30,
    slots: 9,
    morningSlots: 5,
    tables: 9,
    fairness: 3,
    meetings: [...taken].map((pair) => meet(Math.floor(pair / 15), 15 + (pair % 15))),
    forbidden: Array.from({ length: 30 }, () => (below(4) ? [] : [below(9)])),
  })
}

describe('the exact planner', () => {
  test('finds the fewest breaks of 250 small instances, or says that there is no plan', () => {
    for (let seed = 1; seed <= 250; seed++) {
      const instance = randomInstance(seed)
      const outcome = planExactly(instance, always)
      const fewest = fewestBreaks(instance)
      if (outcome.status === 'optimal') {
        expect(violations(instance, outcome.slot)).toEqual([])
        expect([seed, outcome.breaks, outcome.bound]).toEqual([seed, fewest, fewest])
        expect(breakCount(instance, outcome.slot)).toBe(outcome.breaks)
      } else expect([seed, outcome.status, fewest]).toEqual([seed, 'infeasible', undefined])
    }
  })

  test('names constraints that suffice for the contradiction, none of which can be spared', () => {
    let seen = 0
    for (let seed = 1; seed <= 250; seed++) {
      const instance = randomInstance(seed)
      const outcome = planExactly(instance, always)
      if (outcome.status !== 'infeasible') continue
      seen++
      expect(outcome.minimal).toBe(true)
      expect([seed, fewestBreaks(under(instance, outcome.clash))]).toEqual([seed, undefined])
      const constraints = outcome.clash.filter(({ code }) => code !== 'participant')
      // Leaving one out makes it possible, at least for the meetings that take part.
      if (constraints.some(({ code }) => code === 'fairness'))
        for (const one of constraints)
          expect(
            fewestBreaks(
              under(
                instance,
                outcome.clash.filter((other) => other !== one),
              ),
            ),
          ).toBeDefined()
    }
    expect(seen).toBeGreaterThan(30)
  })

  test('gives the same plan for the same instance', () => {
    expect(planExactly(event(1), always)).toEqual(planExactly(event(1), always))
  })

  test('a bound never lies above the plan, and every plan is valid, however early the budget ends', () => {
    const instance = event(2)
    const whole = planExactly(instance, always)
    expect(whole.status).toBe('optimal')
    for (const asks of [0, 1, 2, 5, 20, 100, 1000]) {
      let left = asks
      const outcome = planExactly(instance, () => left-- > 0)
      if (outcome.status === 'optimal' || outcome.status === 'feasible') {
        expect(violations(instance, outcome.slot)).toEqual([])
        expect(outcome.bound).toBeLessThanOrEqual(outcome.breaks)
        if (whole.status === 'optimal') expect(outcome.bound).toBeLessThanOrEqual(whole.breaks)
      } else expect(outcome.status).toBe('unknown')
    }
  })

  test('the price bound stays below the optimum and reaches it where tables are short', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const instance = randomInstance(seed)
      const fewest = fewestBreaks(instance)
      if (fewest === undefined) continue
      expect(lowerBound(instance, fewest + 1, 60)).toBeLessThanOrEqual(fewest + 1e-6)
      expect(leastBreaks(instance)!.reduce((x, y) => x + y, 0)).toBeLessThanOrEqual(fewest)
    }
  })

  test('an event without meetings is a plan without breaks', () => {
    expect(planExactly(instanceOf({ participants: 0 }), always)).toEqual({
      status: 'optimal',
      breaks: 0,
      bound: 0,
      slot: [],
    })
  })

  test('more meetings than places are infeasible because of the tables', () => {
    const meetings = [meet(0, 1), meet(2, 3), meet(4, 5)]
    const outcome = planExactly(
      instanceOf({ participants: 6, slots: 2, tables: 1, meetings }),
      always,
    )
    expect(outcome).toEqual({
      status: 'infeasible',
      clash: [{ code: 'tables', tables: 1 }],
      minimal: true,
    })
  })

  test('fixed meetings of one participant in one slot clash, and nothing else is blamed', () => {
    const meetings = [meet(0, 1, 'any', 2), meet(0, 2, 'any', 2), meet(1, 3)]
    const outcome = planExactly(instanceOf({ meetings }), always)
    expect(outcome.status === 'infeasible' && outcome.clash).toEqual([
      { code: 'fixed', meeting: 0, slot: 2 },
      { code: 'fixed', meeting: 1, slot: 2 },
      { code: 'participant', participant: 0, meetings: 2 },
    ])
  })

  test('an order that runs in a circle is infeasible because of the order', () => {
    const outcome = planExactly(
      instanceOf({
        meetings: [meet(0, 1), meet(2, 3)],
        precedences: [
          [0, 1],
          [1, 0],
        ],
      }),
      always,
    )
    expect(outcome.status === 'infeasible' && outcome.clash).toEqual([
      { code: 'precedence', first: 0, then: 1 },
      { code: 'precedence', first: 1, then: 0 },
    ])
  })

  test('fairness that nobody can keep is named', () => {
    const meetings = [meet(0, 1, 'any', 0), meet(0, 2, 'any', 2)]
    const outcome = planExactly(instanceOf({ meetings, fairness: 0 }), always)
    expect(outcome.status === 'infeasible' && outcome.clash).toEqual([
      { code: 'fairness', fairness: 0 },
      { code: 'fixed', meeting: 0, slot: 0 },
      { code: 'fixed', meeting: 1, slot: 2 },
      { code: 'participant', participant: 0, meetings: 2 },
    ])
  })
})
