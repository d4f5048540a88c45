// The product form: what is typed becomes the fields, what is on file is shown as typed, slips are asked about.
import { expect, test } from 'vitest'
import { loanFlaw } from '../../web/src/words/loan-flaw.ts'
import { formOf, type LoanForm } from '../../web/src/loan/loan-form.ts'
import { flawsIn } from '../../web/src/loan/loan-check.ts'
import { fieldsOf } from '../../web/src/loan/loan.ts'
import { fullLoan } from '../functions/finance/stage.ts'

const FULL = fullLoan({ attachments: [] })
const typed = (change: Partial<LoanForm['typed']>, more: Partial<LoanForm> = {}): LoanForm => {
  const form = formOf(FULL)
  return { ...form, ...more, typed: { ...form.typed, ...change } }
}
const codes = (form: LoanForm, on = '2026-11-23') =>
  flawsIn(form, true, on).map(({ path, code }) => `${path} ${code}`)

test('every field on file comes back as it was, those the form does not know too', () => {
  expect(fieldsOf(formOf(FULL))).toEqual(FULL)
  expect(codes(formOf(FULL))).toEqual([])
})

test('amounts, terms and spreads are read as they are typed in words', () => {
  const form = typed({
    amountMaxFen: '八百万元',
    termMonthsMax: '三年',
    'rateRule.spreadBp': '减20个基点',
  })
  expect(fieldsOf(form)).toMatchObject({
    amountMaxFen: 800_000_000,
    termMonthsMax: 36,
    rateRule: { spreadBp: -20 },
  })
})

test('a slip is asked about by the control it was typed into; limits and days that contradict are said', () => {
  expect(codes(typed({ amountMaxFen: '800' }))).toEqual(['amountMaxFen money.unit'])
  expect(codes(typed({ 'rateRule.bp': '385%' }, { basis: 'fixed' }))).toEqual([
    'rateRule.bp rate.high',
  ])
  expect(codes(typed({ 'rateRule.bp': '0.0385' }, { basis: 'fixed' }))).toEqual([
    'rateRule.bp rate.low',
  ])
  expect(codes(typed({ 'rateRule.bp': '385%' }))).toEqual([])
  expect(codes(typed({ amountMaxFen: '5万', termMonthsMax: '3' }))).toEqual([
    'amountMaxFen amount.crossed',
    'termMonthsMax term.crossed',
  ])
  expect(codes(formOf({ ...FULL, validTo: '2026-11-22' }))).toEqual(['validTo valid.over'])
  expect(codes(formOf({ ...FULL, validTo: '2026-11-23' }))).toEqual([])
  expect(codes(formOf({ ...FULL, validTo: '2025-12-31' }))).toEqual(['validTo valid.crossed'])
  expect(codes(formOf({ ...FULL, checkedOn: '2026-11-24' }))).toEqual(['checkedOn day.future'])
})

test('what is missing is said, and every finding has words', () => {
  const empty = flawsIn(formOf({}), true, '2026-11-23')
  expect(empty.map(({ path, code }) => `${path} ${code}`)).toEqual([
    'title required',
    'region required',
    'contact required',
    'uses uses.none',
  ])
  for (const flaw of [
    ...empty,
    ...flawsIn(typed({ amountMaxFen: '大约', termMonthsMin: '很久' }), true, '2030-01-01'),
  ])
    for (const lang of ['zh', 'en'] as const)
      expect(loanFlaw(flaw, lang)).not.toBe(loanFlaw({ code: 'nothing-like-it' }, lang))
})
