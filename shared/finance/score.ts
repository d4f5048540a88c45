// What a product is worth to a need: the share of each part, and what was found where somebody reads it.
import { type Reason } from '../match/match.ts'
import { type Ask, type Terms } from './ask.ts'
import { type ClauseAnswer } from './clause.ts'

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

/** What the parts look at: the answers counted, the rate of today, the road between. */
export type Seen = {
  readonly ask: Ask
  readonly terms: Terms
  readonly collateral: ClauseAnswer | undefined
  /** Clauses that are open, of those that exist. */
  readonly open: number
  readonly of: number
  readonly rateBp: number | undefined
  readonly km: number | undefined
}

/** What nobody knows is worth this much of a part. */
const UNKNOWN_SHARE = 0.4
/** At this yearly rate the part is worth nothing. */
const DEAR_BP = 800
/** So far away it is worth nothing to be near. */
const FAR_KM = 500

const SHARES: Readonly<Record<Part, (seen: Seen) => number>> = {
  rate: ({ rateBp }) => (rateBp === undefined ? UNKNOWN_SHARE : Math.max(0, 1 - rateBp / DEAR_BP)),
  amount: ({ ask, terms }) => headroom(ask.amountFen, terms.amountMaxFen),
  term: ({ ask, terms }) => headroom(ask.termMonths, terms.termMonthsMax),
  collateral: ({ collateral }) =>
    collateral?.answer === 'pass' ? 1 : collateral?.answer === 'fail' ? 0 : UNKNOWN_SHARE,
  known: ({ open, of }) => 1 - open / of,
  near: ({ km }) => (km === undefined ? UNKNOWN_SHARE : Math.max(0, 1 - km / FAR_KM)),
}
const PARTS = Object.keys(SHARES) as readonly Part[]

/** Just below a limit is worth less than well within it. */
function headroom(wanted: number, most: number | undefined): number {
  if (most === undefined) return UNKNOWN_SHARE
  return wanted > most ? 0 : wanted > most * 0.9 ? 0.7 : 1
}

type Found = Pick<Reason, 'code' | 'values'>
const nothing = (code: string): Found => ({ code, values: {} })

const FOUND: Readonly<Record<Part, (seen: Seen) => Found>> = {
  rate: ({ rateBp }) =>
    rateBp === undefined ? nothing('rate.unknown') : { code: 'rate.known', values: { rateBp } },
  amount: ({ ask: { amountFen: wanted }, terms: { amountMaxFen: mostFen } }) =>
    mostFen === undefined
      ? nothing('amount.not-stated')
      : { code: 'amount.within', values: { wanted, mostFen } },
  term: ({ ask: { termMonths: wanted }, terms: { termMonthsMax: most } }) =>
    most === undefined
      ? nothing('term.not-stated')
      : { code: 'term.within', values: { wanted, most } },
  collateral: ({ collateral }) =>
    collateral
      ? { code: collateral.code, values: { ...collateral.values } }
      : nothing('collateral.not-stated'),
  known: ({ open, of }) => ({ code: 'known.of', values: { open, of } }),
  near: ({ km }) =>
    km === undefined ? nothing('near.unknown') : { code: 'near.km', values: { km } },
}

const round1 = (x: number): number => Math.round(x * 10) / 10
const pointsOf = (part: Part, seen: Seen): number => round1(SHARES[part](seen) * FIT_WEIGHTS[part])

/** The sum of the parts' points, without a word about them. */
export function scoreOf(seen: Seen): number {
  let sum = 0
  for (const part of PARTS) sum += pointsOf(part, seen)
  return round1(sum)
}

export const reasonsOf = (seen: Seen): Reason[] =>
  PARTS.map((part) => {
    const { code, values } = FOUND[part](seen)
    return { part, code, points: pointsOf(part, seen), values }
  })
