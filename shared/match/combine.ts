// Several takers for one bulk stream, and several small generators for one truck.
import { distanceKm } from '../region/region.ts'
import { type Combination, type Match, type Profile } from './match.ts'
import { landedOf } from './parts.ts'

/** More partners than this nobody can run. */
const MAX_TAKERS = 6

type Taker = {
  readonly match: Match
  readonly offer: Profile
  readonly free: number
  readonly fenPerT: number | undefined
}

/**
 * The cheapest tonnes first: as cost is linear in tonnes, no other choice of takers covers as much for less
 * (as long as six are enough). Unknown cost comes after known cost, then the better score. Undefined where one taker is enough.
 */
export function combine(
  demand: Profile,
  matches: readonly Match[],
  profiles: ReadonlyMap<string, Profile>,
): Combination | undefined {
  const amount = demand.features.amountTPerYear
  if (amount === undefined) return undefined
  const takers = takersOf(demand, matches, profiles)
  if (takers.length < 2 || takers.some((taker) => taker.free >= amount)) return undefined
  let left = amount
  const chosen = chosenOf(takers, amount).flatMap((taker) => {
    const tPerYear = Math.min(taker.free, left)
    left -= tPerYear
    return tPerYear > 0 ? [{ ...taker, tPerYear }] : []
  })
  const coveredT = amount - left
  const fen = chosen.map((t) => (t.fenPerT === undefined ? undefined : t.fenPerT * t.tPerYear))
  const total = fen.reduce(
    (sum, f) => (sum === undefined || f === undefined ? undefined : sum + f),
    0,
  )
  return {
    takers: chosen.map(({ match, tPerYear, fenPerT }) => ({
      offerId: match.offerId,
      orgId: match.orgId,
      tPerYear,
      ...(match.distanceKm === undefined ? {} : { distanceKm: match.distanceKm }),
      ...(fenPerT === undefined ? {} : { fenPerT }),
    })),
    coveredT,
    leftT: left,
    pct: Math.floor((coveredT / amount) * 1000) / 10,
    ...(total === undefined || coveredT === 0 ? {} : { fenPerT: Math.round(total / coveredT) }),
  }
}

/** One capacity counts once: of a firm's offers only its best match. */
function takersOf(
  demand: Profile,
  matches: readonly Match[],
  profiles: ReadonlyMap<string, Profile>,
): Taker[] {
  const seen = new Set<string>()
  return matches.flatMap((match): Taker[] => {
    const offer = profiles.get(match.offerId)
    const free = match.reasons.find((r) => r.part === 'capacity')?.values['free']
    if (!offer || typeof free !== 'number' || free <= 0) return []
    if (match.verdict === 'stopped' || seen.has(match.orgId) || !takesIt(match)) return []
    seen.add(match.orgId)
    return [{ match, offer, free, fenPerT: landedOf(demand, offer)?.fenPerT }]
  })
}

/** A sibling waste or likeness of words is not enough to plan tonnes on. */
const takesIt = (match: Match): boolean =>
  match.reasons.some((r) => r.code === 'code.same' || r.code === 'code.wider')

const byCost = (a: Taker, b: Taker): number =>
  (a.fenPerT ?? Infinity) === (b.fenPerT ?? Infinity)
    ? b.match.score - a.match.score || (a.match.offerId < b.match.offerId ? -1 : 1)
    : (a.fenPerT ?? Infinity) - (b.fenPerT ?? Infinity)

/** The cheapest six; where they do not cover it, the largest six cover more and cover comes first. */
function chosenOf(takers: readonly Taker[], amount: number): Taker[] {
  const covers = (list: readonly Taker[]) => list.reduce((sum, taker) => sum + taker.free, 0)
  const cheapest = [...takers].sort(byCost).slice(0, MAX_TAKERS)
  if (takers.length <= MAX_TAKERS || covers(cheapest) >= amount) return cheapest
  const largest = [...takers].sort((a, b) => b.free - a.free || byCost(a, b)).slice(0, MAX_TAKERS)
  return covers(largest) > covers(cheapest) ? largest.sort(byCost) : cheapest
}

export type Round = {
  readonly demandIds: readonly string[]
  readonly tPerTrip: number
  readonly tripsPerYear: number
}
export type Truck = {
  readonly loadT: number
  readonly withinKm: number
  readonly tripsPerYear: number
}
/** A 10 t truck once a month among neighbours. */
export const MONTHLY_TRUCK: Truck = { loadT: 10, withinKm: 50, tripsPerYear: 12 }

/** Neighbours of a small generator whose waste may share its truck, nearest first, until the truck is full. */
export function shareTruck(
  demand: Profile,
  others: readonly Profile[],
  truck: Truck = MONTHLY_TRUCK,
): Round | undefined {
  const own = perTrip(demand, truck)
  if (own === undefined || own >= truck.loadT) return undefined
  const near = others
    .flatMap((other) => {
      const km = distanceKm(demand.region, other.region)
      const load = perTrip(other, truck)
      const fits = km !== undefined && km <= truck.withinKm && load !== undefined
      return fits && other.id !== demand.id && mayMix(demand, other) ? [{ other, km, load }] : []
    })
    .sort((a, b) => a.km - b.km || (a.other.id < b.other.id ? -1 : 1))
  const demandIds = [demand.id]
  let tPerTrip = own
  for (const { other, load } of near) {
    if (tPerTrip + load > truck.loadT) continue
    tPerTrip += load
    demandIds.push(other.id)
  }
  return demandIds.length === 1
    ? undefined
    : { demandIds, tPerTrip: Math.round(tPerTrip * 1000) / 1000, tripsPerYear: truck.tripsPerYear }
}

function perTrip(demand: Profile, truck: Truck): number | undefined {
  const amount = demand.features.amountTPerYear
  return amount === undefined ? undefined : amount / truck.tripsPerYear
}

/** One waste, and of hazardous waste one code: different codes are not mixed (GB 18597-2023). */
function mayMix(a: Profile, b: Profile): boolean {
  const shares = (x: readonly string[] | undefined, y: readonly string[] | undefined): boolean =>
    (x ?? []).some((code) => (y ?? []).includes(code))
  if (a.features.hazard !== b.features.hazard) return false
  if (a.features.hazard === 'hazardous') return shares(a.features.hwCodes, b.features.hwCodes)
  return shares(a.features.codes, b.features.codes)
}
