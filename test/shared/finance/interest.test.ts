// Interest to the fen against a second calculation, written another way: exact fractions, sums of powers.
import { describe, expect, test } from 'vitest'
import {
  type Instalment,
  type LoanTerms,
  planOf,
  totalInterestFen,
} from '#shared/finance/interest.ts'
import { judgePolicies, judgePolicy, type Policy, savingOf } from '#shared/finance/policy.ts'
import { POLICIES } from '#shared/finance/policies.ts'
import { lprOn, rateBpOf } from '#shared/finance/rate.ts'

/** A fraction of big integers; rounds half up by looking at the remainder. */
class Fraction {
  readonly top: bigint
  readonly bottom: bigint
  constructor(top: bigint, bottom = 1n) {
    this.top = top
    this.bottom = bottom
  }
  plus = (o: Fraction) =>
    new Fraction(this.top * o.bottom + o.top * this.bottom, this.bottom * o.bottom)
  times = (o: Fraction) => new Fraction(this.top * o.top, this.bottom * o.bottom)
  over = (o: Fraction) => new Fraction(this.top * o.bottom, this.bottom * o.top)
  rounded(): bigint {
    const whole = this.top / this.bottom
    const rest = this.top % this.bottom
    return rest + rest >= this.bottom ? whole + 1n : whole
  }
}

/** The equal payment by present value: P / (v + v² + … + vⁿ), by Horner, never by the closed formula. */
function paymentBySums(amount: bigint, rate: Fraction, months: number): bigint {
  const discount = new Fraction(1n).over(new Fraction(1n).plus(rate))
  // v + v² + … + vⁿ over the common bottom bᵐ: top grows by Horner, so numbers stay small.
  const [v, b] = [discount.top, discount.bottom]
  let [sum, scale] = [0n, 1n]
  for (let i = 0; i < months; i++) {
    sum = v * (scale + sum)
    scale *= b
  }
  return new Fraction(amount).over(new Fraction(sum, scale)).rounded()
}

function reference({ amountFen, rateBp, months, repayment }: LoanTerms): Instalment[] {
  const rate = new Fraction(BigInt(rateBp), 10_000n).over(new Fraction(12n))
  const equal = paymentBySums(BigInt(amountFen), rate, months)
  const share = new Fraction(BigInt(amountFen), BigInt(months)).rounded()
  const plan: Instalment[] = []
  let repaid = 0n
  for (let month = 1; month <= months; month++) {
    const owed = BigInt(amountFen) - repaid
    const interest = new Fraction(owed).times(rate).rounded()
    const usual = { annuity: equal - interest, linear: share, bullet: 0n }[repayment]
    const principal = month === months ? owed : usual < owed ? usual : owed
    repaid += principal
    plan.push({
      paidFen: Number(principal + interest),
      interestFen: Number(interest),
      principalFen: Number(principal),
      leftFen: Number(BigInt(amountFen) - repaid),
    })
  }
  return plan
}

function* random(seed: number): Generator<number, never> {
  for (let x = seed; ;) {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0
    yield x / 2 ** 32
  }
}

describe('interest', () => {
  test('of 10,000 random loans is that of the second calculation, to the fen', () => {
    const luck = random(7)
    const next = () => luck.next().value
    for (let i = 0; i < 10_000; i++) {
      const terms: LoanTerms = {
        amountFen: 1 + Math.floor(next() ** 3 * 1e12),
        rateBp: next() < 0.02 ? 0 : Math.floor(next() * 2400),
        // Mostly short ones: the exact fractions of thirty years take their time.
        months: next() < 0.03 ? 1 + Math.floor(next() * 360) : 1 + Math.floor(next() * 60),
        repayment: (['annuity', 'linear', 'bullet'] as const)[i % 3]!,
      }
      const plan = planOf(terms)
      if (JSON.stringify(plan) !== JSON.stringify(reference(terms)))
        expect({ terms, plan }).toEqual({ terms, plan: reference(terms) })
      expect(plan.reduce((sum, month) => sum + month.principalFen, 0)).toBe(terms.amountFen)
    }
  })

  test('of 8 million yuan at 3.85 % over three years is what a bank prints', () => {
    const plan = planOf({ amountFen: 800_000_000, rateBp: 385, months: 36, repayment: 'annuity' })
    expect(plan[0]).toEqual({
      paidFen: 23_565_844,
      interestFen: 2_566_667,
      principalFen: 20_999_177,
      leftFen: 779_000_823,
    })
    expect(plan.at(-1)?.leftFen).toBe(0)
    const bullet = planOf({ amountFen: 800_000_000, rateBp: 385, months: 12, repayment: 'bullet' })
    expect([totalInterestFen(bullet), bullet[10]?.paidFen, bullet[11]?.paidFen]).toEqual([
      30_800_004, 2_566_667, 802_566_667,
    ])
  })

  test('follows the rule of the rate: fixed, prime rate plus or minus, capped, never below zero', () => {
    const lpr = { from: '2025-05-20', '1y': 300, '5y': 350 }
    expect([
      rateBpOf({ basis: 'fixed', bp: 385 }, undefined),
      rateBpOf({ basis: 'lpr', tenor: '1y', spreadBp: -20 }, lpr),
      rateBpOf({ basis: 'lpr', tenor: '5y', spreadBp: 200, capBp: 500 }, lpr),
      rateBpOf({ basis: 'lpr', tenor: '1y', spreadBp: -900 }, lpr),
      rateBpOf({ basis: 'lpr', tenor: '1y', spreadBp: 0 }, undefined),
    ]).toEqual([385, 280, 500, 0, undefined])
    expect([lprOn('2025-05-19')?.['1y'], lprOn('2025-05-20')?.['1y'], lprOn('2020-01-01')]).toEqual(
      [310, 300, undefined],
    )
  })
})

const policy = (change: Partial<Policy>): Policy => ({
  id: 'p',
  title: '示例贴息',
  issuer: '示例财政局',
  terms: {
    regions: ['450000'],
    subjects: ['company'],
    uses: ['facility'],
    amountMaxFen: 1e12,
    termMonthsMax: 480,
    collateralKinds: ['credit'],
    validTo: '2027-12-31',
  },
  effect: { kind: 'points', bp: 300 },
  source: '示例',
  checkedOn: '2026-11-23',
  ...change,
})
const plan = planOf({ amountFen: 2_000_000_000, rateBp: 385, months: 24, repayment: 'bullet' })
const ask = {
  amountFen: 2_000_000_000,
  termMonths: 24,
  use: 'facility',
  region: '451082',
  subject: 'company',
  collateral: [],
} as const

describe('a subsidy', () => {
  test('is points of what is owed, month by month, under the caps of a year and in total', () => {
    // 20,000,000 yuan × 3 % = 50,000 yuan a month.
    expect(savingOf(policy({}), plan)).toEqual({
      totalFen: 120_000_000,
      years: [
        { year: 1, baseFen: 60_000_000, paidFen: 60_000_000 },
        { year: 2, baseFen: 60_000_000, paidFen: 60_000_000 },
      ],
    })
    expect(savingOf(policy({ capYearFen: 50_000_000 }), plan)).toMatchObject({
      totalFen: 100_000_000,
      cappedBy: 'year',
    })
    expect(savingOf(policy({ capTotalFen: 70_000_000 }), plan)).toMatchObject({
      totalFen: 70_000_000,
      cappedBy: 'total',
    })
    expect(savingOf(policy({ months: 6 }), plan).totalFen).toBe(30_000_000)
  })

  test('is never more than the interest, and ends with the policy', () => {
    expect(savingOf(policy({ effect: { kind: 'points', bp: 900 } }), plan).totalFen).toBe(
      totalInterestFen(plan),
    )
    expect(savingOf(policy({}), plan, 9).totalFen).toBe(45_000_000)
    expect(savingOf(policy({}), plan, 0)).toEqual({ totalFen: 0, years: [] })
  })

  test('may be a share of the interest or of a guarantee fee', () => {
    expect(savingOf(policy({ effect: { kind: 'share', pct: 50 } }), plan).totalFen).toBe(
      24 * 3_208_334,
    )
    expect(
      savingOf(policy({ effect: { kind: 'guarantee-fee', feeBp: 100, pct: 50 } }), plan).totalFen,
    ).toBe(20_000_000)
  })

  test('of a policy that expired yesterday is nothing; one whose list nobody knows is open', () => {
    const over = policy({ terms: { ...policy({}).terms, validTo: '2026-11-22' } })
    expect(judgePolicy(over, ask, plan, '2026-11-23')).toMatchObject({
      verdict: 'stopped',
      saving: { totalFen: 0 },
    })
    const listed = policy({ terms: { ...policy({}).terms, listName: '名单' } })
    expect(judgePolicy(listed, ask, plan, '2026-11-23').verdict).toBe('check')
    expect(judgePolicy(listed, { ...ask, lists: ['名单'] }, plan, '2026-11-23').verdict).toBe('fit')
  })

  test('of two policies that hold at once is the dearer one, not both', () => {
    const judged = judgePolicies(
      [policy({ id: 'b', effect: { kind: 'points', bp: 50 } }), policy({ id: 'a' })],
      ask,
      plan,
      '2026-11-23',
    )
    expect(judged.map((one) => one.policy.id)).toEqual(['a', 'b'])
  })

  test('of the public policies says where it comes from and when it was looked at', () => {
    for (const one of POLICIES)
      expect([one.id, one.source !== '', one.checkedOn >= '2026-01-01']).toEqual([
        one.id,
        true,
        true,
      ])
    // Nobody on no list is promised the subsidy of 2023.
    expect(
      judgePolicies(POLICIES, ask, plan, '2026-11-23').filter(({ verdict }) => verdict === 'fit'),
    ).toEqual([])
  })
})
