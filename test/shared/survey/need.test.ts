// An answer of a survey as the beginning of a financing need: only what was asked and answered so.
import { expect, test } from 'vitest'
import { givenOf } from '#shared/survey/asked.ts'
import { isFood } from '#shared/survey/feeds.ts'
import { needFrom } from '#shared/survey/need.ts'
import { type Question } from '#shared/survey/survey.ts'

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

test('what was not answered, or not in the kind of value that the field has, is left out', () => {
  expect(needFrom(QUESTIONS, { other: 5, sum: '800', use: 3 })).toEqual({})
})

test('a question feeds a field only in its type, and with its codes', () => {
  expect(QUESTIONS.map(isFood)).toEqual([true, true, true, true, true])
  expect(isFood({ ...USE, options: [{ key: 'holiday' }] })).toBe(false)
  for (const feeds of ['amount', 'term', 'use', 'collateral'] as const)
    expect(isFood({ key: 'x', type: 'band', feeds, options: [] })).toBe(false)
})

test('an answer whose question fell away takes those that lean on it along', () => {
  const one = (key: string, after?: string): Question => ({
    type: 'one',
    key,
    label: key,
    options: [
      { key: 'yes', label: 'yes' },
      { key: 'no', label: 'no' },
    ],
    ...(after === undefined ? {} : { when: { key: after, is: ['yes'] } }),
  })
  const chain = [one('a'), one('b', 'a'), one('c', 'b')]
  const all = { a: 'yes', b: 'yes', c: 'no' }
  expect(givenOf(chain, all)).toEqual(all)
  expect(givenOf(chain, { ...all, a: 'no' })).toEqual({ a: 'no' })
})
