// One pair judged, and one demand against many offers: exact, stable, ties by id.
import { type At } from '../time.ts'
import { distanceKm } from '../region/region.ts'
import { near } from './index/near.ts'
import { matcher } from './knowledge.ts'
import {
  type Grade,
  KEEP_MATCHES,
  KEEP_STOPPED,
  type Match,
  type Part,
  type Profile,
  type Question,
  type Ranking,
  type Reason,
  type Verdict,
  WEIGHTS,
} from './match.ts'
import { type Pair, PARTS, UNKNOWN_SHARE } from './parts.ts'
import { type Fit, fitOf } from './process-fit.ts'
import { stopsOf } from './stops.ts'
import { likeness, termsOf } from './text.ts'
import { mayMeet } from './verdict.ts'

/** Below this likeness, texts without a shared code have nothing to do with each other. */
const RELATED_BY_TEXT = 0.12

/** A process that suits the stream relates the two, even where their codes share nothing. */
const RELATED_BY_PROCESS = 0.6

const termsCache = new WeakMap<Profile, ReadonlySet<string>>()
function terms(profile: Profile): ReadonlySet<string> {
  let found = termsCache.get(profile)
  if (!found) {
    found = termsOf(profile.features.text)
    termsCache.set(profile, found)
  }
  return found
}

const isRelated = (alike: number, fit: Fit | undefined): boolean =>
  alike >= RELATED_BY_TEXT || (fit !== undefined && fit.share >= RELATED_BY_PROCESS)

/** Judges one pair, or says undefined where the two have nothing to do with each other. */
export function judge(demand: Profile, offer: Profile, now: At): Match | undefined {
  const kin = near(demand.features.codes, offer.features.codes)
  const alike = likeness(terms(demand), terms(offer))
  const fit = fitOf(demand.features.codes, offer.features.codes)
  if (!kin && !isRelated(alike, fit)) return undefined
  const stops = stopsOf(demand, offer, now)
  // Where no code is shared the two may not even mean the same thing: such a firm is left out, not called stopped.
  if (!kin && stops.length > 0) return undefined
  const { reasons, questions, score } = scoreOf({ demand, offer, kin, fit, likeness: alike, now })
  const isOpen = questions.length > 0 || !kin
  const verdict: Verdict = stops.length > 0 ? 'stopped' : isOpen ? 'check' : 'fit'
  const km = distanceKm(demand.region, offer.region)
  return {
    offerId: offer.id,
    orgId: offer.orgId,
    orgName: offer.orgName,
    title: offer.title,
    region: offer.region,
    verdict,
    score,
    grade: gradeOf(score, verdict),
    reasons,
    questions,
    stops,
    ...(km === undefined ? {} : { distanceKm: km }),
  }
}

function scoreOf(pair: Pair): { reasons: Reason[]; questions: Question[]; score: number } {
  const reasons: Reason[] = []
  const questions: Question[] = []
  let score = 0
  for (const part of Object.keys(WEIGHTS) as Part[]) {
    const finding = PARTS[part](pair)
    const points = round1((finding.share ?? UNKNOWN_SHARE) * WEIGHTS[part])
    score += points
    reasons.push({ part, code: finding.code, points, values: finding.values })
    if (finding.ask !== undefined)
      questions.push({ part, code: finding.ask, values: finding.values })
  }
  return { reasons, questions, score: round1(score) }
}

const round1 = (x: number): number => Math.round(x * 10) / 10

/** Unknown data caps the grade at B: an A is something an official may telephone about. */
function gradeOf(score: number, verdict: Verdict): Grade {
  if (score >= 70 && verdict === 'fit') return 'A'
  return score >= 50 && verdict !== 'stopped' ? 'B' : 'C'
}

/** Better first; ties by id, so that the same input gives the same list. */
export const byScore = (a: Match, b: Match): number =>
  b.score - a.score || (a.offerId < b.offerId ? -1 : 1)

/** One demand against all offers: the plain scan. */
export function rank(demand: Profile, offers: readonly Profile[], now: At): Ranking {
  const judged = offers.flatMap((offer) =>
    mayMeet(demand, offer) ? (judge(demand, offer, now) ?? []) : [],
  )
  const sorted = judged.sort(byScore)
  return {
    demandId: demand.id,
    demandVersion: demand.version,
    matcher: matcher(),
    at: now,
    looked: offers.length,
    matches: sorted.filter((m) => m.verdict !== 'stopped').slice(0, KEEP_MATCHES),
    stopped: sorted.filter((m) => m.verdict === 'stopped').slice(0, KEEP_STOPPED),
  }
}
