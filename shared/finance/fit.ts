// A product judged for a financing need: what rules it out, what it scores and why, what is still open.
import * as z from 'zod/mini'
import { Grade, Question, Reason, Stop, Verdict } from '../match/match.ts'
import { type RateRule } from '../loan/terms.ts'
import { distanceKm } from '../region/region.ts'
import { type On } from '../time.ts'
import { type Ask, type Terms } from './ask.ts'
import { answersOf, type ClauseAnswer } from './clause.ts'
import { LPR, lprOn, rateBpOf } from './rate.ts'
import { reasonsOf, scoreOf, type Seen } from './score.ts'

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

/** A product's answers, with what else its score looks at. */
export type Judged = Omit<Seen, 'collateral' | 'open' | 'of' | 'terms'> & {
  readonly product: Product
  readonly answers: readonly ClauseAnswer[]
}

export const seenOf = ({ product, answers, ...rest }: Judged): Seen => ({
  ...rest,
  terms: product.terms,
  collateral: answers.find(({ clause }) => clause === 'collateral'),
  open: answers.filter(({ answer }) => answer === 'unknown').length,
  of: answers.length,
})

/** What its answers come to, in words' codes. */
export function fitOf(judged: Judged): Fit {
  const { product, answers, rateBp } = judged
  const seen = seenOf(judged)
  const score = scoreOf(seen)
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
    reasons: reasonsOf(seen),
    questions,
    stops,
    met: said('pass'),
  }
}

/** Basis points of today, where the product states a rule. */
export const rateOf = ({ rateRule }: Product, today: On, lpr = LPR): number | undefined =>
  rateRule && rateBpOf(rateRule, lprOn(today, lpr))

/** Judges one product; missing data never stops and never counts as met. */
export const judgeProduct = (ask: Ask, product: Product, today: On, lpr = LPR): Fit =>
  fitOf({
    ask,
    product,
    answers: answersOf(ask, product.terms, today),
    rateBp: rateOf(product, today, lpr),
    km: distanceKm(ask.region, product.region),
  })

export const byFit = (a: Fit, b: Fit): number =>
  Number(a.verdict === 'stopped') - Number(b.verdict === 'stopped') ||
  b.score - a.score ||
  (a.productId < b.productId ? -1 : 1)

/** All products for one need, the best first and the stopped last; ties by id. */
export const rankProducts = (ask: Ask, products: readonly Product[], today: On, lpr = LPR): Fit[] =>
  products.map((product) => judgeProduct(ask, product, today, lpr)).sort(byFit)
