// The matcher at 10,000, 100,000 and 1,000,000 offers: exact top 20, full ranking, a new offer, snapshot, cold load.
import { createHash } from 'node:crypto'
import { packed, unpacked } from '#functions/match/index-snapshot.ts'
import { buildIndex, type Hit, type MatchIndex } from '#shared/match/index/match-index.ts'
import { floorsOf, pointsOf, ranked } from '#shared/match/index/ranked.ts'
import { judge, rank } from '#shared/match/judge.ts'
import { type Profile, type Ranking } from '#shared/match/match.ts'
import { median, quantile, say } from './figure.ts'
import { type Answer, miniSearch, plainScan, sqlite } from './match-base.ts'
import { listing, listings, NOW } from './match-world.ts'

const K = 20
const SEED = 1
const cpuMs = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}
const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 16)

type Timed = { mean: number; p50: number; p99: number; hash: string }
/** CPU per call over all of them; quantiles of the best of three by the clock, because others use these cores too. */
function timed<A>(asked: readonly A[], answer: (a: A) => unknown, rounds = 3): Timed {
  const hash = hashOf(asked.map(answer))
  const best = asked.map(() => Infinity)
  const before = cpuMs()
  for (let round = 0; round < rounds; round++) {
    asked.forEach((a, i) => {
      const from = performance.now()
      answer(a)
      best[i] = Math.min(best[i]!, performance.now() - from)
    })
  }
  const mean = (cpuMs() - before) / (rounds * asked.length)
  best.sort((a, b) => a - b)
  return { mean, p50: median(best), p99: quantile(best, 0.99), hash }
}

type Bounds = { mean?: number; p99?: number }
function tell(what: string, { mean, p50, p99 }: Timed, most: Bounds = {}): void {
  say({
    bench: 'match',
    what: `${what}, CPU mean`,
    value: mean,
    unit: 'ms',
    ...(most.mean === undefined ? {} : { atMost: most.mean }),
  })
  say({ bench: 'match', what: `${what}, p50`, value: p50, unit: 'ms' })
  say({ bench: 'match', what: `${what}, p99`, value: p99, unit: 'ms' })
}
const tellSame = (what: string, same: boolean): void =>
  say({
    bench: 'match',
    what: `the same answer by hash: ${what}`,
    value: same ? 1 : 0,
    unit: 'yes',
    atLeast: 1,
  })

function* stream(
  side: 'offer' | 'demand',
  count: number,
  seed: number,
  numbers: Map<string, number>,
): Generator<Profile> {
  for (let n = 0; n < count; n++) {
    const made = listing(side, n, seed, count)
    numbers.set(made.id, n)
    yield made
  }
}

const bySize = (count: number): string => `${count / 1000}k`

/** The code part: index, plain scan, SQLite, MiniSearch. */
function codePart(index: MatchIndex, demands: readonly Profile[], count: number): void {
  const asked = demands.map((d) => d.features.codes)
  const ask =
    (answer: Answer) =>
    (codes: readonly string[]): Hit[] =>
      answer(codes, K)
  const first = performance.now()
  index.top(asked[0]!, K)
  say({
    bench: 'match',
    what: `${bySize(count)}: top ${K} of the code part, the very first demand`,
    value: performance.now() - first,
    unit: 'ms',
  })
  const mine = timed(asked, (codes) => index.top(codes, K), 5)
  const scan = timed(asked, ask(plainScan(index)), 1)
  const large = count === 100_000
  tell(`${bySize(count)}: top ${K} of the code part`, mine, large ? { mean: 0.1 } : {})
  tell(`${bySize(count)}: plain scan over typed arrays`, scan)
  say({
    bench: 'match',
    what: `${bySize(count)}: times the plain scan`,
    value: scan.mean / mine.mean,
    unit: 'x',
    ...(large ? { atLeast: 40 } : {}),
  })
  tellSame(
    `${bySize(count)}, index and plain scan, ${asked.length} demands`,
    mine.hash === scan.hash,
  )
  if (count > 100_000) return
  const few = asked.slice(0, 40)
  const ofFew = hashOf(few.map((codes) => index.top(codes, K)))
  const sql = sqlite(index)
  const bases: [string, Answer][] = [
    ['SQLite', sql],
    ['MiniSearch with rescoring', miniSearch(index)],
  ]
  for (const [name, answer] of bases) {
    const base = timed(few, ask(answer), 1)
    tell(`${bySize(count)}: ${name}`, base)
    tellSame(`${bySize(count)}, index and ${name}`, base.hash === ofFew)
  }
  sql.close()
}

type Full = { ranking: Ranking; judged: number; totalMs: number }
/** The full ranking; what is fetched costs nothing here, in the cloud it is one batch read per 50. */
function full(index: MatchIndex, demand: Profile, fetch: (id: string) => Profile): Full {
  const search = ranked(index, demand, NOW, 8)
  let [judged, waited] = [0, 0]
  const from = performance.now()
  for (let step = search.next(); ;) {
    if (step.done)
      return {
        ranking: step.value.ranking,
        judged,
        totalMs: performance.now() - from - waited,
      }
    judged += step.value.length
    const pause = performance.now()
    const profiles = step.value.map(fetch)
    waited += performance.now() - pause
    step = search.next(profiles)
  }
}

function fullRanking(
  index: MatchIndex,
  demands: readonly Profile[],
  fetch: (id: string) => Profile,
  count: number,
): Full[] {
  const kept = new Map<string, Profile>()
  const cached = (id: string): Profile => kept.get(id) ?? (kept.set(id, fetch(id)), kept.get(id)!)
  const survivors = demands.map((demand) => {
    const ids: string[] = []
    full(index, demand, (id) => (ids.push(id), cached(id)))
    return ids.map(cached)
  })
  const all = demands.map((demand) =>
    [1, 2, 3]
      .map(() => full(index, demand, cached))
      .reduce((a, b) => (b.totalMs < a.totalMs ? b : a)),
  )
  const before = cpuMs()
  for (const demand of demands) full(index, demand, cached)
  say({
    bench: 'match',
    what: `${bySize(count)}: exact ranking, search and scoring, CPU mean`,
    value: (cpuMs() - before) / demands.length,
    unit: 'ms',
  })
  const scoring = timed(
    demands.map((demand, i) => ({ demand, offers: survivors[i]! })),
    ({ demand, offers }) => offers.map((offer) => judge(demand, offer, NOW)?.score),
  )
  tell(
    `${bySize(count)}: full scoring of the survivors`,
    scoring,
    count === 100_000 ? { mean: 1 } : {},
  )
  const [total, judged] = [
    all.map((f) => f.totalMs).sort((a, b) => a - b),
    all.map((f) => f.judged).sort((a, b) => a - b),
  ]
  say({
    bench: 'match',
    what: `${bySize(count)}: exact ranking, search and scoring, p50`,
    value: median(total),
    unit: 'ms',
  })
  say({
    bench: 'match',
    what: `${bySize(count)}: exact ranking, search and scoring, p99`,
    value: quantile(total, 0.99),
    unit: 'ms',
  })
  say({
    bench: 'match',
    what: `${bySize(count)}: survivors per demand, p50`,
    value: median(judged),
    unit: 'offers',
  })
  say({
    bench: 'match',
    what: `${bySize(count)}: survivors per demand, p99`,
    value: quantile(judged, 0.99),
    unit: 'offers',
  })
  return all
}

/** A new offer against as many standing demands; their floors are drawn from rankings really made. */
function newOffer(
  standing: MatchIndex,
  ids: readonly string[],
  rankings: readonly Ranking[],
  count: number,
): void {
  const offers = listings('offer', 200, 77)
  const large = count === 100_000
  tell(
    `${bySize(count)} standing demands: top ${K} of the code part for a new offer`,
    timed(offers, ({ features }) => standing.top(features.codes, K), 5),
    large ? { mean: 0.4 } : {},
  )
  ids.forEach((id, n) => {
    standing.setFloors(id, floorsOf(rankings[n % rankings.length]!))
  })
  const entered = offers.map((offer) => standing.touchedBy(offer, NOW).length).sort((a, b) => a - b)
  tell(
    `${bySize(count)} standing demands: all whose ranking a new offer may enter`,
    timed(offers, (offer) => standing.touchedBy(offer, NOW), 3),
    large ? { mean: 0.4 } : {},
  )
  judgedAll(standing, offers.slice(0, 3), count)
  say({
    bench: 'match',
    what: `${bySize(count)} standing demands: of which so many, p50`,
    value: median(entered),
    unit: 'demands',
  })
}

/** The base line: every demand judged; and each that is really entered must have been named. */
function judgedAll(standing: MatchIndex, offers: readonly Profile[], count: number): void {
  const demands = listings('demand', count, 3)
  const enters = (offer: Profile) =>
    demands.filter((demand) => {
      const match = judge(demand, offer, NOW)
      const floors = standing.floorsOf(demand.id)
      return (
        match &&
        floors &&
        pointsOf(match) >= (match.verdict === 'stopped' ? floors.stop : floors.keep)
      )
    })
  const before = cpuMs()
  const entered = offers.map(enters)
  say({
    bench: 'match',
    what: `${bySize(count)} standing demands: each judged, CPU mean`,
    value: (cpuMs() - before) / offers.length,
    unit: 'ms',
  })
  const isNamed = entered.every((found, i) => {
    const named = new Set(standing.touchedBy(offers[i]!, NOW))
    return found.every(({ id }) => named.has(id))
  })
  tellSame(`${bySize(count)} standing demands, none of those entered is missing`, isNamed)
}

function kept(offers: MatchIndex, count: number): void {
  const bytes = packed({ offers, demands: buildIndex([], 'demand'), epoch: 1, seq: 1 })
  const large = count === 100_000
  say({
    bench: 'match',
    what: `${bySize(count)}: snapshot, compressed`,
    value: bytes.length / 1e6,
    unit: 'MB',
    ...(large ? { atMost: 4 } : {}),
  })
  const from = [cpuMs(), performance.now()] as const
  const rounds = 5
  for (let round = 0; round < rounds; round++) unpacked(bytes)?.offers.top(['waste.red-mud'], K)
  say({
    bench: 'match',
    what: `${bySize(count)}: cold load to the first answer, CPU`,
    value: (cpuMs() - from[0]) / rounds,
    unit: 'ms',
    ...(large ? { atMost: 300 } : {}),
  })
  say({
    bench: 'match',
    what: `${bySize(count)}: cold load to the first answer, by the clock`,
    value: (performance.now() - from[1]) / rounds,
    unit: 'ms',
  })
}

function one(count: number): void {
  const demands = listings('demand', count > 100_000 ? 100 : 300, 2)
  const numbers = new Map<string, number>()
  const memory = () => {
    globalThis.gc?.()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return (heapUsed + arrayBuffers) / 1e6
  }
  const before = memory()
  const from = cpuMs()
  const offers = buildIndex(stream('offer', count, SEED, numbers), 'offer')
  say({
    bench: 'match',
    what: `${bySize(count)}: building, with making the world`,
    value: cpuMs() - from,
    unit: 'ms',
  })
  say({
    bench: 'match',
    what: `${bySize(count)}: memory of the index and the ids${globalThis.gc ? '' : ', garbage included'}`,
    value: memory() - before,
    unit: 'MB',
  })
  const fetch = (id: string): Profile => listing('offer', numbers.get(id)!, SEED, count)
  codePart(offers, demands, count)
  const all = fullRanking(offers, demands, fetch, count)
  if (count <= 100_000) {
    const few = count === 10_000 ? 15 : 3
    const everybody = listings('offer', count, SEED)
    const scanned = demands.slice(0, few).map((demand) => rank(demand, everybody, NOW))
    tellSame(
      `${bySize(count)}, exact ranking and judging every offer, ${few} demands`,
      hashOf(scanned) === hashOf(all.slice(0, few).map((f) => f.ranking)),
    )
  }
  kept(offers, count)
  if (count > 100_000) return
  const ids = new Map<string, number>()
  newOffer(
    buildIndex(stream('demand', count, 3, ids), 'demand'),
    [...ids.keys()],
    all.map((f) => f.ranking),
    count,
  )
}

export async function run(): Promise<void> {
  for (const count of [10_000, 100_000, 1_000_000]) one(count)
}
