// Every clause of a loan product answers pass, fail and unknown; unknown is never a pass.
import { describe, expect, test } from 'vitest'
import { type Ask, type Terms } from '#shared/finance/ask.ts'
import { answersOf, CLAUSES, type ClauseName, monthsBefore } from '#shared/finance/clause.ts'
import { judgeProduct, type Product, rankProducts } from '#shared/finance/fit.ts'

const TODAY = '2026-11-23'
const ask: Ask = {
  amountFen: 800_000_000,
  termMonths: 36,
  use: 'facility',
  region: '451082',
  collateral: ['equipment'],
  subject: 'company',
  industry: 'C3216',
  permits: ['discharge'],
  lists: ['生态贷项目名单'],
  violationOn: null,
}

/** What makes the clause pass, fail and unknown: a change of the ask or of the terms. */
type Row = readonly [change: Partial<Ask>, terms: Terms, code: string]
const TABLE: Readonly<Record<ClauseName, Partial<Record<'pass' | 'fail' | 'unknown', Row>>>> = {
  region: {
    pass: [{}, { regions: ['450000'] }, 'region.inside'],
    fail: [{}, { regions: ['450200'] }, 'region.outside'],
    unknown: [{}, {}, 'region.not-stated'],
  },
  subject: {
    pass: [{ subject: 'small' }, { subjects: ['company'] }, 'subject.named'],
    fail: [{ subject: 'sole' }, { subjects: ['company'] }, 'subject.other'],
    unknown: [{ subject: undefined }, { subjects: ['company'] }, 'subject.not-said'],
  },
  list: {
    pass: [{}, { listName: '生态贷项目名单' }, 'list.on'],
    fail: [{ lists: [] }, { listName: '生态贷项目名单' }, 'list.not-on'],
    unknown: [{ lists: undefined }, { listName: '生态贷项目名单' }, 'list.not-said'],
  },
  industry: {
    pass: [{}, { industries: ['C32'] }, 'industry.named'],
    fail: [{}, { industries: ['C26'] }, 'industry.other'],
    unknown: [{ industry: 'C' }, { industries: ['C32'] }, 'industry.too-coarse'],
  },
  use: {
    pass: [{}, { uses: ['facility'] }, 'use.named'],
    fail: [{}, { uses: ['working'] }, 'use.not-named'],
    unknown: [{}, {}, 'use.not-stated'],
  },
  amount: {
    pass: [{}, { amountMaxFen: 800_000_000 }, 'amount.within'],
    fail: [{}, { amountMaxFen: 799_999_999 }, 'amount.above'],
    unknown: [{}, { amountMinFen: 1 }, 'amount.not-stated'],
  },
  term: {
    pass: [{}, { termMonthsMax: 36 }, 'term.within'],
    fail: [{}, { termMonthsMin: 48, termMonthsMax: 60 }, 'term.below'],
    unknown: [{}, {}, 'term.not-stated'],
  },
  permit: {
    pass: [{}, { permits: ['discharge'] }, 'permit.held'],
    fail: [{}, { permits: ['discharge', 'hw-licence'] }, 'permit.missing'],
    unknown: [{ permits: undefined }, { permits: ['discharge'] }, 'permit.not-said'],
  },
  clean: {
    pass: [{ violationOn: '2025-11-22' }, { cleanMonths: 12 }, 'clean.long-enough'],
    fail: [{ violationOn: '2025-11-23' }, { cleanMonths: 12 }, 'clean.violation'],
    unknown: [{ violationOn: undefined }, { cleanMonths: 12 }, 'clean.not-said'],
  },
  collateral: {
    pass: [{}, { collateralKinds: ['equipment'] }, 'collateral.named'],
    fail: [{}, { collateralKinds: ['property'] }, 'collateral.other'],
    unknown: [{ collateral: undefined }, { collateralKinds: ['property'] }, 'collateral.not-said'],
  },
  valid: {
    pass: [{}, { validTo: TODAY }, 'valid.until'],
    // It expired yesterday.
    fail: [{}, { validTo: '2026-11-22' }, 'valid.over'],
    unknown: [{}, { validFrom: '2020-01-01' }, 'valid.not-stated'],
  },
  // Words that a person has to read can neither pass nor fail.
  exclusion: { unknown: [{}, { exclusions: '不得用于股权投资' }, 'exclusion.read'] },
}

describe('each clause', () => {
  for (const [name, rows] of Object.entries(TABLE)) {
    for (const [answer, row] of Object.entries(rows)) {
      test(`${name} can ${answer}`, () => {
        const [change, terms, code] = row
        const said = CLAUSES[name as ClauseName]({ ...ask, ...change }, terms, TODAY)
        expect(said && [said.answer, said.code]).toEqual([answer, code])
      })
    }
  }

  test('that nobody stated is left out where it is a condition, and open where it is a term', () => {
    expect(answersOf(ask, {}, TODAY).map(({ clause, answer }) => [clause, answer])).toEqual(
      ['region', 'subject', 'use', 'amount', 'term', 'collateral', 'valid'].map((clause) => [
        clause,
        'unknown',
      ]),
    )
  })

  test('counts months by the calendar, also from the last day of a month', () => {
    expect([
      monthsBefore('2026-03-31', 1),
      monthsBefore('2026-01-15', 12),
      monthsBefore('2028-02-29', 12),
    ]).toEqual(['2026-02-28', '2025-01-15', '2027-02-28'])
  })
})

const whole: Terms = {
  regions: ['450000'],
  uses: ['facility'],
  amountMaxFen: 2_000_000_000,
  termMonthsMax: 60,
  collateralKinds: ['equipment'],
  subjects: ['company'],
  validTo: '2027-12-31',
}
const product = (id: string, terms: Terms, bp: number): Product => ({
  id,
  bankId: `org_${id}`,
  bankName: id,
  title: id,
  region: '450100',
  terms,
  rateRule: { basis: 'fixed', bp },
})

describe('a product', () => {
  test('with everything known fits; with a figure missing it is to be checked and no A', () => {
    expect(judgeProduct(ask, product('a', whole, 300), TODAY)).toMatchObject({
      verdict: 'fit',
      grade: 'A',
      questions: [],
      stops: [],
    })
    const { amountMaxFen, ...rest } = whole
    expect(amountMaxFen).toBeGreaterThan(0)
    expect(judgeProduct(ask, product('a', rest, 300), TODAY)).toMatchObject({
      verdict: 'check',
      grade: 'B',
      questions: [{ part: 'amount', code: 'amount.not-stated' }],
    })
  })

  test('that one clause rules out comes last, with the reason', () => {
    const over = { ...whole, validTo: '2026-11-22' }
    const fits = rankProducts(
      ask,
      [product('c', over, 100), product('b', whole, 400), product('a', whole, 300)],
      TODAY,
    )
    expect(fits.map(({ productId, verdict }) => [productId, verdict])).toEqual([
      ['a', 'fit'],
      ['b', 'fit'],
      ['c', 'stopped'],
    ])
    expect(fits[2]?.stops).toEqual([{ code: 'valid.over', values: { on: '2026-11-22' } }])
  })

  test('scores the sum of its parts, ties by id', () => {
    const [a, b] = rankProducts(ask, [product('b', whole, 300), product('a', whole, 300)], TODAY)
    expect([a?.productId, b?.productId]).toEqual(['a', 'b'])
    expect(a?.score).toBeCloseTo(
      a!.reasons.reduce((sum, { points }) => sum + points, 0),
      5,
    )
  })
})
