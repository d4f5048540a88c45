// Subsidy and guarantee policies as rules: which apply, what they save in fen, and how that was reckoned.
import { type On } from '../time.ts'
import { type Ask, type Terms } from './ask.ts'
import { answersOf, type ClauseAnswer } from './clause.ts'
import { halfUp, type Instalment, interestFen } from './interest.ts'

/** 贴息 in percentage points, a share of the interest, or of a guarantee fee; rates in basis points. */
export type Effect =
  | { readonly kind: 'points'; readonly bp: number }
  | { readonly kind: 'share'; readonly pct: number }
  | { readonly kind: 'guarantee-fee'; readonly feeBp: number; readonly pct: number }

export type Policy = {
  readonly id: string
  readonly title: string
  readonly issuer: string
  readonly terms: Terms
  readonly effect?: Effect | undefined
  /** Of a loan year (twelve months from the first), and of the whole loan. */
  readonly capYearFen?: number | undefined
  readonly capTotalFen?: number | undefined
  readonly months?: number | undefined
  readonly source: string
  readonly checkedOn: On
}

/** One loan year: what would be paid by the rate, and what is paid under the caps. */
export type SubsidyYear = {
  readonly year: number
  readonly baseFen: number
  readonly paidFen: number
}
export type Saving = {
  readonly totalFen: number
  readonly years: readonly SubsidyYear[]
  readonly cappedBy?: 'year' | 'total' | undefined
}

/** What a month earns before caps, never more than the month's interest. */
function monthFen(
  effect: Effect,
  { interestFen: paid, principalFen, leftFen }: Instalment,
): bigint {
  const owed = BigInt(leftFen + principalFen)
  if (effect.kind === 'points') {
    const earned = interestFen(owed, BigInt(effect.bp))
    return earned < BigInt(paid) ? earned : BigInt(paid)
  }
  return effect.kind === 'share' ? halfUp(BigInt(paid) * BigInt(effect.pct), 100n) : 0n
}

/**
 * What a policy pays towards a loan. Rounding: each month half up to the fen. A policy that ends pays
 * the months before its end; `endsAfter` is that number of months, counted from the first.
 */
export function savingOf(
  policy: Policy,
  plan: readonly Instalment[],
  endsAfter = Infinity,
): Saving {
  const { effect, capYearFen = Infinity, capTotalFen = Infinity } = policy
  const months = Math.min(plan.length, policy.months ?? Infinity, endsAfter)
  const years: SubsidyYear[] = []
  let total = 0
  let cappedBy: Saving['cappedBy']
  for (let start = 0; effect && start < months; start += 12) {
    const part = plan.slice(start, Math.min(start + 12, months))
    const baseFen = Number(
      part.reduce((sum, month) => sum + monthFen(effect, month), feeFen(effect, part)),
    )
    const paidFen = Math.min(baseFen, capYearFen, capTotalFen - total)
    if (paidFen < baseFen) cappedBy = capTotalFen - total < capYearFen ? 'total' : 'year'
    years.push({ year: start / 12 + 1, baseFen, paidFen })
    total += paidFen
  }
  return { totalFen: total, years, ...(cappedBy ? { cappedBy } : {}) }
}

/** A guarantee fee is paid each loan year on what is owed at its beginning. */
function feeFen(effect: Effect, [first]: readonly Instalment[]): bigint {
  if (effect.kind !== 'guarantee-fee' || !first) return 0n
  const fee = halfUp(BigInt(first.leftFen + first.principalFen) * BigInt(effect.feeBp), 10_000n)
  return halfUp(fee * BigInt(effect.pct), 100n)
}

export type Judged = {
  readonly policy: Policy
  readonly answers: readonly ClauseAnswer[]
  readonly verdict: 'fit' | 'check' | 'stopped'
  readonly saving: Saving
}

/** A policy whose effect nobody has stated is open, however well its conditions fit. */
export function judgePolicy(
  policy: Policy,
  ask: Ask,
  plan: readonly Instalment[],
  today: On,
): Judged {
  const answers = answersOf(ask, policy.terms, today)
  const isStopped = answers.some(({ answer }) => answer === 'fail')
  const isOpen = !policy.effect || answers.some(({ answer }) => answer === 'unknown')
  return {
    policy,
    answers,
    verdict: isStopped ? 'stopped' : isOpen ? 'check' : 'fit',
    saving: isStopped ? { totalFen: 0, years: [] } : savingOf(policy, plan),
  }
}

/**
 * All policies against one loan, the dearest first; ties by id. Two that hold at the same time are
 * not added up: one loan is subsidised once, so the first is the one to ask for.
 */
export const judgePolicies = (
  policies: readonly Policy[],
  ask: Ask,
  plan: readonly Instalment[],
  today: On,
): Judged[] =>
  policies
    .map((policy) => judgePolicy(policy, ask, plan, today))
    .sort(
      (a, b) =>
        ORDER[a.verdict] - ORDER[b.verdict] ||
        b.saving.totalFen - a.saving.totalFen ||
        (a.policy.id < b.policy.id ? -1 : 1),
    )

const ORDER = { fit: 0, check: 1, stopped: 2 } as const
