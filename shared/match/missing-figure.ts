// Which one unknown value of a demand, if tested, would unlock the most matches, or the best ones.
import { type Bound, type Reading } from '../listing/kind.ts'
import { type At } from '../time.ts'
import { judge, rank } from './judge.ts'
import { type Grade, type Match, type MissingFigure, type Profile } from './match.ts'
import { readingOf } from './stops.ts'

/** Only what stands in a ranking is worth a test: 20 offers, and few parameters each. */
const MAX_FIGURES = 12
const RANK: Readonly<Record<Grade, number>> = { A: 3, B: 2, C: 1 }

type Named = { readonly name: string; readonly unit: Bound['unit'] }
/** A demand as it would be after one test, and what was tested. */
type Supposed = {
  readonly demand: Profile
  readonly figure: Omit<MissingFigure, 'unlocks' | 'best'>
}

export function missingFigure(
  demand: Profile,
  offers: readonly Profile[],
  now: At,
): MissingFigure | undefined {
  const byId = new Map(offers.map((offer) => [offer.id, offer]))
  const matches = rank(demand, offers, now).matches
  return missingIn({ demand, matches, byId, now })
}

export type Ranked = {
  readonly demand: Profile
  readonly matches: readonly Match[]
  readonly byId: ReadonlyMap<string, Profile>
  readonly now: At
}

/** The same for matches that are ranked already. Ties: more unlocked, then better, then by name. */
export function missingIn({ demand, matches, byId, now }: Ranked): MissingFigure | undefined {
  const held = matches.flatMap((match) => {
    const offer = byId.get(match.offerId)
    return offer ? [{ match, offer }] : []
  })
  const offers = held.map(({ offer }) => offer)
  let most: MissingFigure | undefined
  for (const { demand: supposed, figure } of suppositions(demand, offers)) {
    const better = held.flatMap(({ match, offer }) => {
      const after = judge(supposed, offer, now)
      return after && isUnlocked(match, after) ? [after] : []
    })
    const unlocks = better.length
    if (unlocks === 0) continue
    const best = better.reduce<Grade>((a, m) => (RANK[m.grade] > RANK[a] ? m.grade : a), 'C')
    const found = { ...figure, unlocks, best }
    if (!most || isMore(found, most)) most = found
  }
  return most
}

const isMore = (a: MissingFigure, b: MissingFigure): boolean =>
  a.unlocks > b.unlocks || (a.unlocks === b.unlocks && RANK[a.best] > RANK[b.best])

/** Unlocked is: a better grade, or one open question fewer and no stop. */
const isUnlocked = (before: Match, after: Match): boolean =>
  after.verdict !== 'stopped' &&
  (RANK[after.grade] > RANK[before.grade] || after.questions.length < before.questions.length)

function* suppositions(demand: Profile, offers: readonly Profile[]): Generator<Supposed> {
  for (const named of untested(demand, offers)) {
    const bounds = offers.flatMap((offer) =>
      (offer.features.intake ?? []).filter((b) => b.name === named.name && b.unit === named.unit),
    )
    const window = widestAgreed(bounds)
    if (!window) continue
    const { value, from, to } = window
    const measured: Reading[] = [
      ...(demand.features.measured ?? []).filter(
        (r) => !(r.unit === named.unit && r.name.toLowerCase() === named.name.toLowerCase()),
      ),
      { ...named, value },
    ]
    yield {
      demand: { ...demand, features: { ...demand.features, measured } },
      figure: {
        part: 'intake',
        ...named,
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
      },
    }
  }
  if (demand.features.hazard === 'unidentified')
    yield {
      demand: { ...demand, features: { ...demand.features, hazard: 'general' } },
      figure: { part: 'hazard', name: 'hazard', unit: '' },
    }
}

function untested(demand: Profile, offers: readonly Profile[]): Named[] {
  const found = new Map<string, Named>()
  for (const offer of offers)
    for (const bound of offer.features.intake ?? [])
      if (readingOf(demand.features.measured, bound)?.value == null)
        found.set(`${bound.name} ${bound.unit}`, { name: bound.name, unit: bound.unit })
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .slice(0, MAX_FIGURES)
    .map(([, named]) => named)
}

const lowOf = (bound: Bound): number => bound.min ?? -Infinity
const highOf = (bound: Bound): number => bound.max ?? Infinity

/** The value that the most windows take, with the span over which they all do. */
function widestAgreed(bounds: readonly Bound[]) {
  const edges = bounds.flatMap((b) => [b.min, b.max].filter((edge) => edge !== undefined))
  let best: { value: number; from: number | undefined; to: number | undefined } | undefined
  let most = 0
  for (const value of edges) {
    const taking = bounds.filter((b) => lowOf(b) <= value && value <= highOf(b))
    if (taking.length <= most) continue
    most = taking.length
    const from = Math.max(...taking.map(lowOf))
    const to = Math.min(...taking.map(highOf))
    best = { value, from: finite(from), to: finite(to) }
  }
  return best
}

const finite = (n: number): number | undefined => (Number.isFinite(n) ? n : undefined)
