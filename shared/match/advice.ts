// What a finished ranking advises beside its matches: the figure to test, and takers to combine.
import { type At } from '../time.ts'
import { combine } from './combine.ts'
import { type Match, type Profile, type Ranking } from './match.ts'
import { missingIn } from './missing-figure.ts'

/** Of whom a rule stops only the rule is of interest; the item stays small. */
const bare = (match: Match): Match => ({ ...match, reasons: [], questions: [] })

/** Adds the advice to a ranking; `offers` must hold those that stand in it, more do no harm. */
export function advised(
  ranking: Ranking,
  demand: Profile,
  offers: readonly Profile[],
  now: At,
): Ranking {
  const byId = new Map(offers.map((offer) => [offer.id, offer]))
  const missingFigure = missingIn({ demand, matches: ranking.matches, byId, now })
  const combination = combine(demand, ranking.matches, byId)
  return {
    ...ranking,
    stopped: ranking.stopped.map(bare),
    ...(missingFigure ? { missingFigure } : {}),
    ...(combination ? { combination } : {}),
  }
}
