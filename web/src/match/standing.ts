// What a match shows first: its best reasons, whether the firm is verified, where it stands in the case.
import { type Match, type Reason, WEIGHTS } from '#shared/match/match.ts'
import type { Party } from '#shared/case/party.ts'
import { BOUND, type PairStage } from '#shared/case/progress.ts'

/** One side's answer to the other, as the API takes it. */
export type Said = { answer: 'yes' } | { answer: 'no'; reason: string }
export type PartyOf = Pick<Party, 'orgId' | 'orgName' | 'offerId' | 'firm' | 'enterprise'> & {
  /** From the first agreement on. */
  stage?: PairStage
}
/** A signed or finished work is ended with a reason, not taken back. */
export const isBinding = (stage: PairStage | undefined): boolean =>
  stage === 'done' || (stage !== undefined && BOUND.includes(stage))

export type Sides = Pick<Party, 'firm' | 'enterprise'>
export type Standing = 'none' | 'invited' | 'interested' | 'agreed' | 'dismissed' | 'declined'

export function standingOf(party: Sides | undefined): Standing {
  if (!party) return 'none'
  const { firm, enterprise } = party
  if (firm.answer === 'no') return 'declined'
  if (enterprise.answer === 'no') return 'dismissed'
  if (firm.answer === 'yes' && enterprise.answer === 'yes') return 'agreed'
  if (firm.answer === 'yes') return 'interested'
  return enterprise.answer === 'yes' ? 'invited' : 'none'
}

export const weightOf = (part: string): number =>
  (WEIGHTS as Readonly<Record<string, number>>)[part] ?? 0

const BEST = 3

/** The fullest parts first, by the points they bring; a part that brings nothing is no reason. */
export const bestReasons = (reasons: readonly Reason[]): Reason[] =>
  reasons
    .filter(({ points, part }) => points > 0 && points >= weightOf(part) / 2)
    .sort((a, b) => b.points - a.points)
    .slice(0, BEST)

/** An official has vouched for the firm, whatever is said of its licence besides. */
const VERIFIED: readonly string[] = ['licence.verified', 'licence.ends-soon', 'licence.over-volume']
export const isVerified = (match: Match): boolean =>
  match.reasons.some(({ code }) => VERIFIED.includes(code))
