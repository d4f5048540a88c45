// What one offer gets for the way to each standing demand: distance and landed cost, by region, reach and hazard.
import { type Profile } from '../match.ts'
import { distancePoints, kmFrom, unknownPoints } from './bound.ts'
import { costCurve } from './bound-cost.ts'
import { type Dictionaries } from './segment.ts'
import { REACHES, roadOf, type Standing } from './standing.ts'

/** Distance and landed cost, and the most that any place gets. */
export function roadPoints(
  offer: Profile,
  standing: Standing,
  words: Dictionaries,
): { byRoad: Uint16Array; most: number } {
  const km = kmFrom(offer.region, words)
  const own = offer.features.radiusKm ?? 200
  const range = offer.features.priceFenPerT
  const price = range && Math.round((range.from + range.to) / 2)
  const unknown = unknownPoints('cost')
  const [general, hazardous] = [costCurve('general'), costCurve('hazardous')]
  const cost = ({ freight, points }: typeof general, far: number): number =>
    price === undefined || Number.isNaN(far) ? unknown : points(freight(far) + price)
  const distance = distancesFrom(offer.region, km, standing)
  const byRoad = new Uint16Array(km.length * REACHES * 2)
  let most = 0
  for (let region = 0; region < km.length; region++) {
    const far = km[region]!
    const [fee, hazardousFee] = [cost(general, far), cost(hazardous, far)]
    const dearer = Math.max(fee, hazardousFee)
    for (let step = 0; step < standing.reaches.length; step++) {
      const points = step === 0 ? distancePoints(far, own) : distance[region * REACHES + step]!
      const at = roadOf(region, step, false)
      byRoad[at] = points + fee
      byRoad[at + 1] = points + hazardousFee
      if (points + dearer > most) most = points + dearer
    }
  }
  return { byRoad, most }
}

const distances = new WeakMap<Standing, Map<string, Uint16Array>>()
const REGIONS_KEPT = 256

/** From one place to every other, by step of reach: the same for all offers of that place. */
function distancesFrom(region: string, km: Float64Array, standing: Standing): Uint16Array {
  const rows = distances.get(standing) ?? new Map<string, Uint16Array>()
  distances.set(standing, rows)
  let row = rows.get(region)
  if (row?.length !== km.length * REACHES) {
    row = new Uint16Array(km.length * REACHES)
    for (let to = 0; to < km.length; to++)
      for (let step = 1; step < standing.reaches.length; step++)
        row[to * REACHES + step] = distancePoints(km[to]!, standing.reaches[step]!)
    if (rows.size >= REGIONS_KEPT) rows.clear()
    rows.set(region, row)
  }
  return row
}
