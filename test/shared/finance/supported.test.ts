// A policy that asks for the platform's own list is answered by the platform, others by what the borrower says.
import { expect, test } from 'vitest'
import { type Ask } from '#shared/finance/ask.ts'
import { planOf } from '#shared/finance/interest.ts'
import { judgePolicy, type Policy } from '#shared/finance/policy.ts'
import { SUPPORTED_LIST } from '#shared/supported/list.ts'

const ask: Ask = { amountFen: 100_000_000, termMonths: 12, use: 'facility', region: '451082' }
const policy = (listName: string): Policy => ({
  id: 'list',
  title: '名单内企业贴息',
  issuer: '示例',
  terms: {
    regions: ['450000'],
    subjects: ['company'],
    uses: ['facility'],
    amountMaxFen: 1_000_000_000,
    termMonthsMax: 36,
    collateralKinds: ['credit'],
    validTo: '2027-12-31',
    listName,
  },
  effect: { kind: 'points', bp: 100 },
  source: '示例',
  checkedOn: '2026-11-23',
})
const plan = planOf({ amountFen: 100_000_000, rateBp: 385, months: 12, repayment: 'bullet' })
const judged = (listName: string, more: Partial<Ask>) => {
  const whole = { ...ask, subject: 'company' as const, collateral: [], ...more }
  const { verdict, answers, saving } = judgePolicy(policy(listName), whole, plan, '2026-11-23')
  return [verdict, answers.find(({ clause }) => clause === 'list')?.code, saving.totalFen > 0]
}

test('on the list is met and pays, not on it is not, and nobody asks the borrower', () => {
  expect(judged(SUPPORTED_LIST, { supported: true })).toEqual(['fit', 'list.on', true])
  expect(judged(SUPPORTED_LIST, { supported: false })).toEqual(['stopped', 'list.not-on', false])
  expect(judged(SUPPORTED_LIST, { supported: false, lists: [SUPPORTED_LIST] })[0]).toBe('stopped')
})

test('another list stays what the borrower says: unknown is never met', () => {
  expect(judged('节水贷项目名单', { supported: true })[0]).toBe('check')
  expect(judged('节水贷项目名单', { supported: true, lists: ['节水贷项目名单'] })[0]).toBe('fit')
  expect(judged(SUPPORTED_LIST, {})[0]).toBe('check')
})
