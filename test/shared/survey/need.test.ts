// An answer of a survey as the beginning of a financing need: only what was asked and answered so.
import { expect, test } from 'vitest'
import { isFood, needFrom } from '#shared/survey/need.ts'

const USE = { key: 'use', type: 'one', feeds: 'use', options: [{ key: 'facility' }] } as const
const QUESTIONS = [
  USE,
  { key: 'sum', type: 'amount', feeds: 'amount' },
  { key: 'time', type: 'months', feeds: 'term' },
  { key: 'pledge', type: 'several', feeds: 'collateral', options: [{ key: 'equipment' }] },
  { key: 'other', type: 'amount' },
] as const

test('each answer becomes the field that its question feeds', () => {
  const given = { use: 'facility', sum: 800_000_000, time: 36, pledge: ['equipment'], other: 5 }
  expect(needFrom(QUESTIONS, given)).toEqual({
    amountFen: 800_000_000,
    termMonths: 36,
    use: 'facility',
    collateral: ['equipment'],
  })
})

test('what was not answered, or answered in words that a need does not know, is left out', () => {
  expect(needFrom(QUESTIONS, { use: 'holiday', pledge: ['soul'], sum: '800' })).toEqual({})
})

test('a question feeds a field only in its type, and with its codes', () => {
  expect(QUESTIONS.map(isFood)).toEqual([true, true, true, true, true])
  expect(isFood({ ...USE, options: [{ key: 'holiday' }] })).toBe(false)
  for (const feeds of ['amount', 'term', 'use', 'collateral'] as const)
    expect(isFood({ key: 'x', type: 'band', feeds, options: [] })).toBe(false)
})
