// A product judged for a financing need: what rules it out, what it scores and why, what is still open.
import * as z from 'zod/mini'
import { Grade, Question, Reason, Stop, Verdict } from '../match/match.ts'
import { type RateRule } from '../loan/terms.ts'
import { distanceKm } from '../region/region.ts'
import { type On } from '../time.ts'
import { type Ask, type Terms } from './ask.ts'
import { answersOf, type ClauseAnswer } from './clause.ts'
import { LPR, lprOn, rateBpOf } from './rate.ts'

/** A published product as the need sees it. */
export type Product = {
  readonly id: string
  readonly bankId: string
  readonly bankName: string
  readonly title: string
  readonly region: string
  readonly terms: Terms
  readonly rateRule?: RateRule | undefined
}

/** Points of 100. */
export const FIT_WEIGHTS = {
  rate: 40,
  amount: 15,
  term: 10,
  collateral: 15,
  known: 15,
  near: 5,
} as const
type Part = keyof typeof FIT_WEIGHTS

export const Fit = z.strictObject({
  productId: z.string(),
  bankId: z.string(),
  bankName: z.string(),
  title: z.string(),
  verdict: Verdict,
  score: z.number(),
  grade: Grade,
  rateBp: z.optional(z.number()),
  reasons: z.array(Reason),
  questions: z.array(Question),
  stops: z.array(Stop),
  /** Conditions that are met; judged before these were kept, it has none. */
  met: z.optional(z.array(Question)),
})
export type Fit = z.infer<typeof Fit>

type Pair = {
  ask: Ask
  product: Product
  answers: readonly ClauseAnswer[]
  rateBp?: number | undefined
}
type Finding = { share: number; code: string; values: Reason['values'] }

/** What nobody knows is worth this much of a part. */
const UNKNOWN_SHARE = 0.4
/** At this yearly rate the part is worth nothing. */
const DEAR_BP = 800

const PARTS: Readonly<Record<Part, (pair: Pair) => Finding>> = {
  rate: ({ rateBp }) =>
    rateBp === undefined
      ? { share: UNKNOWN_SHARE, code: 'rate.unknown', values: {} }
      : { share: Math.max(0, 1 - rateBp / DEAR_BP), code: 'rate.known', values: { rateBp } },
  amount: ({ ask, product: { terms } }) =>
    headroom(['amount', 'mostFen'], ask.amountFen, terms.amountMaxFen),
  term: ({ ask, product: { terms } }) =>
    headroom(['term', 'most'], ask.termMonths, terms.termMonthsMax),
  collateral: ({ answers }) => {
    const found = answers.find(({ clause }) => clause === 'collateral')
    const share = found?.answer === 'pass' ? 1 : found?.answer === 'fail' ? 0 : UNKNOWN_SHARE
    return { share, code: found?.code ?? 'collateral.not-stated', values: found?.values ?? {} }
  },
  known: ({ answers }) => {
    const open = answers.filter(({ answer }) => answer === 'unknown').length
    return {
      share: 1 - open / answers.length,
      code: 'known.of',
      values: { open, of: answers.length },
    }
  },
  near: ({ ask, product }) => {
    const km = distanceKm(ask.region, product.region)
    return km === undefined
      ? { share: UNKNOWN_SHARE, code: 'near.unknown', values: {} }
      : { share: Math.max(0, 1 - km / 500), code: 'near.km', values: { km } }
  },
}

/** Just below a limit is worth less than well within it. */
function headroom(
  [name, limit]: readonly [part: string, limit: string],
  wanted: number,
  most: number | undefined,
): Finding {
  if (most === undefined) return { share: UNKNOWN_SHARE, code: `${name}.not-stated`, values: {} }
  const share = wanted > most ? 0 : wanted > most * 0.9 ? 0.7 : 1
  return { share, code: `${name}.within`, values: { wanted, [limit]: most } }
}

const round1 = (x: number): number => Math.round(x * 10) / 10

/** Judges one product; missing data never stops and never counts as met. */
export function judgeProduct(ask: Ask, product: Product, today: On, lpr = LPR): Fit {
  const answers = answersOf(ask, product.terms, today)
  const rateBp = product.rateRule && rateBpOf(product.rateRule, lprOn(today, lpr))
  const pair: Pair = { ask, product, answers, rateBp }
  const reasons = (Object.keys(FIT_WEIGHTS) as Part[]).map((part): Reason => {
    const { share, code, values } = PARTS[part](pair)
    return { part, code, points: round1(share * FIT_WEIGHTS[part]), values: { ...values } }
  })
  const score = round1(reasons.reduce((sum, { points }) => sum + points, 0))
  const stops = answers
    .filter(({ answer }) => answer === 'fail')
    .map(({ code, values }): Stop => ({ code, values: { ...values } }))
  const said = (wanted: ClauseAnswer['answer']) =>
    answers
      .filter(({ answer }) => answer === wanted)
      .map(({ clause, code, values }): Question => ({ part: clause, code, values: { ...values } }))
  const questions = said('unknown')
  const verdict = stops.length > 0 ? 'stopped' : questions.length > 0 ? 'check' : 'fit'
  return {
    productId: product.id,
    bankId: product.bankId,
    bankName: product.bankName,
    title: product.title,
    verdict,
    score,
    grade:
      verdict === 'fit' && score >= 70 ? 'A' : verdict !== 'stopped' && score >= 45 ? 'B' : 'C',
    ...(rateBp === undefined ? {} : { rateBp }),
    reasons,
    questions,
    stops,
    met: said('pass'),
  }
}

export const byFit = (a: Fit, b: Fit): number =>
  Number(a.verdict === 'stopped') - Number(b.verdict === 'stopped') ||
  b.score - a.score ||
  (a.productId < b.productId ? -1 : 1)

export const KEEP_FITS = 20

/** All products for one need, the best first and the stopped last; ties by id. */
export const rankProducts = (ask: Ask, products: readonly Product[], today: On, lpr = LPR): Fit[] =>
  products.map((product) => judgeProduct(ask, product, today, lpr)).sort(byFit)
