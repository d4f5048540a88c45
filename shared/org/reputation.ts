// What a firm has done here, counted: accepted works, tonnes, days to answer. Derived, never typed, no stars.
import * as z from 'zod/mini'
import { type Party, progressOf } from '../case/party.ts'
import { workingDaysBetween } from '../clock/workday.ts'

export const Reputation = z.strictObject({
  /** Pairs whose effect was checked and met, or that were written off. */
  works: z.int(),
  /** Delivered under contract, in tonnes, and by how many pairs. */
  tonnes: z.number(),
  pairs: z.int(),
  /** Working days until an invitation or a proposal had its answer; absent where nobody asked. */
  medianDays: z.optional(z.number()),
  answers: z.int(),
  /** Findings that are not written off. */
  findings: z.int(),
})
export type Reputation = z.infer<typeof Reputation>

export const NOTHING_YET: Reputation = { works: 0, tonnes: 0, pairs: 0, answers: 0, findings: 0 }

export function reputationOf(parties: readonly Party[], findings: number): Reputation {
  const all = parties.flatMap((party) => progressOf(party) ?? [])
  const isAccepted = all.filter((p) => p.effect?.met === true || p.stage === 'done')
  const delivered = all.map((p) => p.deliveries.reduce((sum, d) => sum + d.tonnes, 0))
  const days = parties.flatMap((party) => waitOf(party) ?? []).sort((a, b) => a - b)
  const [low = 0, high = 0] = [days[(days.length - 1) >> 1], days[days.length >> 1]]
  return {
    works: isAccepted.length,
    tonnes: delivered.reduce((sum, t) => sum + t, 0),
    pairs: delivered.filter((t) => t > 0).length,
    ...(days.length === 0 ? {} : { medianDays: (low + high) / 2 }),
    answers: days.length,
    findings,
  }
}

/** From the enterprise's yes, or an official's proposal, to the firm's answer. */
function waitOf({ firm, enterprise, proposal }: Party): number | undefined {
  if (firm.at === undefined) return undefined
  const asked = [enterprise.answer === 'yes' ? enterprise.at : undefined, proposal?.at]
    .filter((at): at is string => at !== undefined && at < (firm.at ?? ''))
    .sort()[0]
  return asked === undefined ? undefined : workingDaysBetween(asked, firm.at)
}

/** Fewer pairs than this would tell what one enterprise sends. */
const LEAST_PAIRS = 3

export type Shown = {
  works: number
  answers: number
  medianDays?: number
  tonnes?: number
  findings?: number
}

/** To everybody; findings are for the firm itself and its officials. */
export function shownOf(reputation: Reputation, isInside: boolean): Shown {
  const { works, answers, medianDays, tonnes, pairs, findings } = reputation
  return {
    works,
    answers,
    ...(medianDays === undefined ? {} : { medianDays }),
    ...(pairs >= LEAST_PAIRS || (isInside && pairs > 0) ? { tonnes } : {}),
    ...(isInside ? { findings } : {}),
  }
}
