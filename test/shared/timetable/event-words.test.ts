// Words of the planner: what was proven is said as a person would, every reason in both languages, no gap left open.
import { expect, test } from 'vitest'
import { moveCost } from '#shared/timetable/event/move.ts'
import { planEvent } from '#shared/timetable/event/planner.ts'
import {
  clashText,
  type Names,
  obstacleText,
  proofText,
  reasonText,
} from '#shared/timetable/event/words.ts'
import { anyEvent, event, withPerson } from './event-world.ts'

const names: Names = {
  person: (id) => `〈${id}〉`,
  wish: (id) => `[${id}]`,
  slot: (slot) => `第${slot + 1}时段`,
}
const { figures } = planEvent(event(['a-x']), { moves: 1000 })

test('the proof is said in one sentence each', () => {
  const big = { ...figures, wishes: 1800, held: 1587, mostHeld: 1587, breaks: 92, leastBreaks: 73 }
  expect(proofText(big, 'en')).toEqual([
    '1,587 of 1,800 wishes held: proven maximum',
    '92 breaks, 73 unavoidable, at most 19 could still go',
  ])
  expect(proofText({ ...big, held: 1580 }, 'zh')).toEqual([
    '1,800 场约见安排了 1,580 场：已证明不超过 1,587 场',
    '92 次空等，其中 73 次不可避免，最多还能减少 19 次',
  ])
  expect(proofText(figures, 'zh')).toEqual([
    '1 场约见安排了 1 场：全部安排',
    '0 次空等：已证明最少',
  ])
})

test('a reason names the people and the numbers', () => {
  const made = planEvent(withPerson(event(['a-x', 'a-y', 'a-z']), 'a', { slots: [0, 1] }), {
    moves: 1000,
  })
  expect(reasonText(made.unmet[0]!, 'zh', names)).toBe('〈a〉 有 3 场约见，只有 2 个时段')
  expect(reasonText(made.unmet[0]!, 'en', names)).toBe('〈a〉: 3 wishes, 2 slots')
})

test('whatever the event, no sentence has a gap', () => {
  for (let seed = 0; seed < 60; seed++) {
    const problem = anyEvent(seed)
    const made = planEvent(problem, { moves: 2_000 })
    const first = made.meetings[0]?.wish ?? ''
    const moves = [...problem.slots.keys()].flatMap(
      (slot) => moveCost(problem, made.meetings, { wish: first, slot, table: 0 })?.obstacles ?? [],
    )
    const said = (['zh', 'en'] as const).flatMap((lang) => [
      ...made.unmet.map((row) => reasonText(row, lang, names)),
      ...made.clashes.map((row) => clashText(row, lang, names)),
      ...moves.map((row) => obstacleText(row, lang, names)),
    ])
    expect(said.filter((text) => text.includes('{') || text.includes('undefined'))).toEqual([])
  }
})
