// The exact ranking of one demand from few profiles: what `rank` over all offers gives.
import { type At } from '../../time.ts'
import { byScore, judge, rank } from '../judge.ts'
import { KEEP_MATCHES, KEEP_STOPPED, type Match, type Profile, type Ranking } from '../match.ts'
import { mayMeet } from '../verdict.ts'
import { type Limit, type Limits } from './candidates.ts'
import { type MatchIndex } from './match-index.ts'
import { type Floors } from './standing.ts'

/** The ranking, and the profiles of all that stand in it. */
export type Ranked = { readonly ranking: Ranking; readonly offers: readonly Profile[] }

/** Asks for profiles by id, `batch` at a time, and is given those that are still there. */
export function* ranked(
  index: MatchIndex,
  demand: Profile,
  now: At,
  batch = 50,
): Generator<readonly string[], Ranked, readonly Profile[]> {
  const limits: Limits = { keep: { points: -1, id: '' }, stop: { points: -1, id: '' } }
  const [kept, stopped]: [Match[], Match[]] = [[], []]
  const known = new Map<string, Profile>()
  const search = index.candidates(demand, limits, now)
  for (let ids = next(search, batch); ids.length > 0; ids = next(search, batch)) {
    for (const offer of yield ids) {
      if (!mayMeet(demand, offer)) continue
      const match = judge(demand, offer, now)
      if (!match) continue
      known.set(offer.id, offer)
      if (match.verdict === 'stopped') keep(stopped, match, KEEP_STOPPED, limits.stop)
      else keep(kept, match, KEEP_MATCHES, limits.keep)
    }
  }
  const profiles = [...kept, ...stopped].flatMap((match) => known.get(match.offerId) ?? [])
  return { ranking: { ...rank(demand, profiles, now), looked: index.size }, offers: profiles }
}

function next(search: Iterator<string, void>, batch: number): string[] {
  const ids: string[] = []
  while (ids.length < batch) {
    const found = search.next()
    if (found.done === true) break
    ids.push(found.value)
  }
  return ids
}

/** Scores have one decimal: tenths of a point are whole numbers. */
export const pointsOf = (match: Match): number => Math.round(match.score * 10)

/** What a ranking asks of a newcomer, in tenths; 0 while there is room. Below it nobody enters. */
export function floorsOf({ matches, stopped }: Pick<Ranking, 'matches' | 'stopped'>): Floors {
  const [last, lastStopped] = [matches[KEEP_MATCHES - 1], stopped[KEEP_STOPPED - 1]]
  return { keep: last ? pointsOf(last) : 0, stop: lastStopped ? pointsOf(lastStopped) : 0 }
}

function keep(list: Match[], match: Match, most: number, limit: Limit): void {
  let at = list.length
  while (at > 0 && byScore(match, list[at - 1]!) < 0) at--
  if (at >= most) return
  list.splice(at, 0, match)
  if (list.length > most) list.pop()
  const last = list.at(-1)
  if (list.length === most && last)
    Object.assign(limit, { points: pointsOf(last), id: last.offerId })
}
