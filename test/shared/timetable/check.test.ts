// The check of a plan, one rule at a time, and the words for what a planner found.
import { describe, expect, test } from 'vitest'
import { breaksOf, violations } from '#shared/timetable/check.ts'
import { type Instance, Instance as Schema } from '#shared/timetable/instance.ts'
import { type Clash } from '#shared/timetable/plan.ts'
import { clashWords, outcomeWords } from '#shared/timetable/words.ts'
import { instanceOf, meet } from './small.ts'

const two = [meet(0, 1), meet(0, 2)]

const CASES: [string, Partial<Instance>, number[], unknown[]][] = [
  ['a valid plan has no violations', { meetings: two }, [0, 1], []],
  ['a meeting without a slot', { meetings: two }, [0, Number.NaN], [{ code: 'slot', meeting: 1 }]],
  ['a slot that does not exist', { meetings: two }, [0, 4], [{ code: 'slot', meeting: 1 }]],
  ['a plan of the wrong length', { meetings: two }, [0], [{ code: 'slot', meeting: 1 }]],
  [
    'nobody is in two places',
    { meetings: two },
    [1, 1],
    [{ code: 'twice', participant: 0, slot: 1 }],
  ],
  [
    'no more meetings than tables',
    { meetings: [meet(0, 1), meet(2, 3)], tables: 1 },
    [2, 2],
    [{ code: 'tables', slot: 2 }],
  ],
  [
    'a meeting of the morning is held in the morning',
    { meetings: [meet(0, 1, 'morning')] },
    [2],
    [{ code: 'session', meeting: 0 }],
  ],
  [
    'a meeting of the afternoon is held in the afternoon',
    { meetings: [meet(0, 1, 'afternoon')] },
    [1],
    [{ code: 'session', meeting: 0 }],
  ],
  [
    'a fixed meeting stays',
    { meetings: [meet(0, 1, 'any', 3)] },
    [1],
    [{ code: 'fixed', meeting: 0 }],
  ],
  [
    'forbidden slots are kept free',
    { meetings: [meet(0, 1)], forbidden: [[], [2]] },
    [2],
    [{ code: 'forbidden', participant: 1, slot: 2 }],
  ],
  [
    'one meeting ends before the next begins',
    { meetings: [meet(0, 1), meet(2, 3)], precedences: [[0, 1]] },
    [1, 1],
    [{ code: 'precedence', first: 0, then: 1 }],
  ],
  [
    'breaks are spread fairly',
    { meetings: two, fairness: 0 },
    [0, 2],
    [{ code: 'fairness', difference: 1 }],
  ],
]

describe('the check of a plan', () => {
  test.each(CASES)('%s', (_, given, slot, found) => {
    expect(violations(instanceOf(given), slot)).toEqual(found)
  })

  test('a break is a gap between two meetings, whatever its length', () => {
    const meetings = [meet(0, 1), meet(0, 2), meet(0, 3)]
    const instance = instanceOf({ meetings, slots: 9 })
    expect(breaksOf(instance, [0, 1, 2])).toEqual([0, 0, 0, 0])
    expect(breaksOf(instance, [8, 0, 1])).toEqual([1, 0, 0, 0])
    expect(breaksOf(instance, [0, 8, 4])).toEqual([2, 0, 0, 0])
  })

  test('an instance with a meeting of nobody, or of one with themselves, is refused', () => {
    expect(Schema.safeParse(instanceOf({ meetings: [meet(0, 1)] })).success).toBe(true)
    expect(Schema.safeParse(instanceOf({ meetings: [meet(0, 4)] })).success).toBe(false)
    expect(Schema.safeParse(instanceOf({ meetings: [meet(1, 1)] })).success).toBe(false)
    expect(Schema.safeParse(instanceOf({ precedences: [[0, 1]] })).success).toBe(false)
  })
})

describe('the words of a timetable', () => {
  const clash: Clash[] = [
    { code: 'session', meeting: 0 },
    { code: 'fixed', meeting: 0, slot: 1 },
    { code: 'forbidden', participant: 0 },
    { code: 'precedence', first: 0, then: 1 },
    { code: 'tables', tables: 2 },
    { code: 'participant', participant: 0, meetings: 3 },
    { code: 'fairness', fairness: 1 },
  ]
  test('each constraint is said in both languages, counted from 1', () => {
    for (const one of clash) {
      expect(clashWords(one).zh).toMatch(/[12]/)
      expect(clashWords(one).en).toMatch(/[12]/)
    }
  })
  test('of many constraints the first are named and the rest is counted', () => {
    const words = outcomeWords({ status: 'infeasible', clash: [...clash, ...clash], minimal: true })
    expect(words.zh).toContain('另有6项')
    expect(words.en).toContain('and 6 more')
  })
  test('what was proved is said as it was proved', () => {
    const plan = { breaks: 92, slot: [] }
    expect(outcomeWords({ ...plan, status: 'feasible', bound: 73 }).en).toBe(
      '92 breaks, 73 unavoidable, at most 19 could still go.',
    )
    expect(outcomeWords({ ...plan, status: 'optimal', bound: 92 }).zh).toContain('已证明')
    expect(outcomeWords({ status: 'unknown', bound: 0 }).en).toContain('No timetable was found')
    expect(outcomeWords({ status: 'infeasible', clash, minimal: true }).en).toContain('clash')
  })
})
