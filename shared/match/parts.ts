// The parts of the score: each a named function of one pair that returns a share 0..1 and its reason.
import { distanceKm } from '../region/region.ts'
import { type At, endOf } from '../time.ts'
import { type Hazard, type Mode } from '../listing/kind.ts'
import { inForce } from '../org/org.ts'
import { type Kin } from './kinship.ts'
import { LICENCE_MARGIN } from './licence.ts'
import { type Part, type Profile } from './match.ts'
import { FREIGHT_FEN_PER_T_KM, type LandedCost, landedCost } from './cost.ts'
import { type Fit, isProcess } from './process-fit.ts'
import { readingOf } from './stops.ts'

export type Pair = {
  readonly demand: Profile
  readonly offer: Profile
  readonly kin: Kin | undefined
  readonly fit: Fit | undefined
  readonly likeness: number
  readonly now: At
}
type Values = Record<string, string | number>
/** `share` undefined: not known. The part then gives its neutral points and asks `ask`. */
export type Finding = { share: number | undefined; code: string; values: Values; ask?: string }
type PartRule = (pair: Pair) => Finding

export const code: PartRule = ({ kin, demand, offer }) => {
  if (!kin) return { share: 0, code: 'code.none', values: {} }
  const values = { wanted: kin.wanted, offered: kin.offered }
  return servesPurpose(demand.features.modes, offer.features.modes)
    ? { share: kin.share, code: `code.${kin.kinship}`, values }
    : { share: kin.share * OTHER_PURPOSE, code: 'code.other-purpose', values }
}

/** To measure, to advise and to deal with something are different trades, however well the codes agree. */
const OTHER_PURPOSE = 0.4
const tradeOf = (mode: Mode): Mode => (mode === 'monitor' || mode === 'advise' ? mode : 'treat')

/** Unsaid is no reproach. */
const servesPurpose = (wanted: readonly Mode[], offered: readonly Mode[]): boolean =>
  wanted.length === 0 ||
  offered.length === 0 ||
  wanted.some((w) => offered.some((o) => tradeOf(w) === tradeOf(o)))

export const mode: PartRule = ({ demand, offer }) => {
  const both = demand.features.modes.find((m) => offer.features.modes.includes(m))
  return both === undefined
    ? { share: 0, code: 'mode.none', values: { wanted: demand.features.modes[0] ?? '' } }
    : { share: 1, code: 'mode.both', values: { mode: both } }
}

/** How many of the intake's parameters are known to hold; untested ones are asked for. */
export const intake: PartRule = ({ demand, offer }) => {
  const bounds = offer.features.intake ?? []
  if (bounds.length === 0) return { share: undefined, code: 'intake.unsaid', values: {} }
  const untested = bounds.filter((b) => readingOf(demand.features.measured, b)?.value == null)
  const known = bounds.length - untested.length
  const first = untested[0]
  return {
    share: known / bounds.length,
    code: first ? 'intake.partly' : 'intake.within',
    values: { known, all: bounds.length, ...(first ? { name: first.name } : {}) },
    ...(first ? { ask: 'intake.untested' } : {}),
  }
}

/** Free capacity over the yearly amount; a licence in force caps it at 120 % of its volume. */
export const capacity: PartRule = ({ demand, offer, now }) => {
  const amount = demand.features.amountTPerYear
  if (amount === undefined) return { share: undefined, code: 'capacity.not-by-mass', values: {} }
  const free = licensedShare(offer, demand, now)
  if (free === undefined)
    return { share: undefined, code: 'capacity.unsaid', values: { amount }, ask: 'capacity.unsaid' }
  const share = Math.min(1, free / amount)
  return {
    share,
    code: share >= 1 ? 'capacity.all' : 'capacity.part',
    values: { free, amount, pct: Math.round(share * 100) },
  }
}

function licensedShare(offer: Profile, demand: Profile, now: At): number | undefined {
  const free = offer.features.amountTPerYear
  if (free === undefined || demand.features.hazard !== 'hazardous') return free
  const volumes = (offer.licences ?? []).filter((l) => inForce(l, now)).map((l) => l.volumeTPerYear)
  return volumes.length === 0 ? free : Math.min(free, LICENCE_MARGIN * Math.max(...volumes))
}

/** Full up to 50 km, then falling; half at the distance that the demand would pay for. */
export const distance: PartRule = ({ demand, offer }) => {
  const km = distanceKm(demand.region, offer.region)
  if (km === undefined) return { share: undefined, code: 'distance.unknown', values: {} }
  const reach = demand.features.radiusKm ?? offer.features.radiusKm ?? 200
  const near = 50
  const share = km <= near ? 1 : 1 / (1 + (km - near) / Math.max(reach - near, near))
  return { share, code: km <= reach ? 'distance.within' : 'distance.beyond', values: { km, reach } }
}

export const proof: PartRule = ({ offer }) => {
  const count = offer.features.proofs ?? 0
  return count === 0
    ? { share: 0, code: 'proof.none', values: {}, ask: 'proof.none' }
    : { share: Math.min(1, count / 2), code: 'proof.some', values: { count } }
}

/** Verified by an official, and for hazardous waste a licence on file. */
export const licence: PartRule = ({ demand, offer, now }) => {
  if (demand.features.hazard === 'hazardous' && offer.licences === undefined) {
    return { share: undefined, code: 'licence.unsaid', values: {}, ask: 'licence.unsaid' }
  }
  if (demand.features.hazard === 'unidentified') {
    return {
      share: undefined,
      code: 'licence.unidentified',
      values: {},
      ask: 'hazard.unidentified',
    }
  }
  return offer.verified === 'verified'
    ? marginOf(demand, offer, now)
    : { share: undefined, code: 'licence.unverified', values: {}, ask: 'org.unverified' }
}

/** A licence about to end, or nearly full with this stream, is worth less than one with room. */
const SOON_DAYS = 180
const DAY_MS = 86_400_000

function marginOf(demand: Profile, offer: Profile, now: At): Finding {
  const verified: Finding = { share: 1, code: 'licence.verified', values: {} }
  const valid = (offer.licences ?? []).filter((l) => inForce(l, now))
  if (demand.features.hazard !== 'hazardous' || valid.length === 0) return verified
  const last = valid.reduce((a, b) => (a.validTo > b.validTo ? a : b)).validTo
  const days = (Date.parse(endOf(last)) - Date.parse(now)) / DAY_MS
  if (days < SOON_DAYS) return { share: 0.6, code: 'licence.ends-soon', values: { on: last } }
  const amount = demand.features.amountTPerYear
  const volume = Math.max(...valid.map((l) => l.volumeTPerYear))
  return amount !== undefined && amount > volume
    ? { share: 0.7, code: 'licence.over-volume', values: { volume, amount } }
    : verified
}

/** Do the offered processes suit what is to be got rid of? A firm that names none is not blamed. */
export const process: PartRule = ({ demand, offer, fit }) => {
  if (fit) {
    const { share, code: reason, process: offered, wanted, source } = fit
    return { share, code: reason, values: { process: offered, wanted, source } }
  }
  const named = offer.features.codes.find(isProcess)
  const wanted = demand.features.codes[0]
  return named === undefined || wanted === undefined
    ? { share: undefined, code: 'process.unsaid', values: {} }
    : { share: 0, code: 'process.other', values: { process: named, wanted } }
}

/** A landed cost of this many fen per tonne gets half of the points. */
const HALF_FEN_PER_T: Readonly<Record<Hazard, number>> = {
  general: 10_000,
  unidentified: 10_000,
  hazardous: 150_000,
}

/** Freight and price per tonne; the middle of the price range, because nobody has quoted yet. */
export const cost: PartRule = (pair) => {
  const landed = landedOf(pair.demand, pair.offer)
  if (!landed) return { share: undefined, code: 'cost.unknown', values: {} }
  const half = HALF_FEN_PER_T[pair.demand.features.hazard ?? 'general']
  const { fenPerT, freightFenPerT } = landed
  return {
    share: 1 / (1 + Math.max(0, fenPerT) / half),
    code: 'cost.landed',
    values: { fenPerT, freightFenPerT },
  }
}

export function landedOf(demand: Profile, offer: Profile): LandedCost | undefined {
  const price = offer.features.priceFenPerT
  return landedCost({
    km: distanceKm(demand.region, offer.region),
    freightFenPerTKm: FREIGHT_FEN_PER_T_KM[demand.features.hazard ?? 'general'],
    priceFenPerT: price && Math.round((price.from + price.to) / 2),
  })
}

/** How fast a firm answers is not measured yet: neutral for everybody, and no question. */
export const speed: PartRule = () => ({ share: undefined, code: 'speed.unknown', values: {} })

export const text: PartRule = ({ likeness }) => ({
  share: Math.min(1, likeness * 3),
  code: 'text.like',
  values: { pct: Math.round(likeness * 100) },
})

export const PARTS: Readonly<Record<Part, PartRule>> = {
  code,
  process,
  mode,
  intake,
  capacity,
  distance,
  cost,
  proof,
  licence,
  speed,
  text,
}

/** What an unknown part gives: some of its points, so that the known good beats it and the known bad does not. */
export const UNKNOWN_SHARE = 0.4
