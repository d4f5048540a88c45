// Bounds of the landed cost: freight over the known road, and a price that is never too high.
import { type Hazard } from '../../listing/kind.ts'
import { FREIGHT_FEN_PER_T_KM, landedCost } from '../cost.ts'
import { tenths, unknownPoints } from './bound.ts'
import { atLeast, FLAG } from './entry.ts'

/** The same as in the part `cost`: so many fen per tonne get half of the points. */
const HALF_FEN_PER_T: Readonly<Record<Hazard, number>> = {
  general: 10_000,
  unidentified: 10_000,
  hazardous: 150_000,
}

export const hazardOf = (flags: number): Hazard =>
  (flags & FLAG.hazardous) !== 0
    ? 'hazardous'
    : (flags & FLAG.unidentified) !== 0
      ? 'unidentified'
      : 'general'

/** Points of a price over a distance (NaN where unknown). */
export function costPoints(km: number, priceFenPerT: number | undefined, hazard: Hazard): number {
  const landed = landedCost({
    km: Number.isNaN(km) ? undefined : km,
    freightFenPerTKm: FREIGHT_FEN_PER_T_KM[hazard],
    priceFenPerT,
  })
  if (!landed) return unknownPoints('cost')
  return tenths('cost', 1 / (1 + Math.max(0, landed.fenPerT) / HALF_FEN_PER_T[hazard]))
}

/** Nobody at this distance can get more, whatever the price and the hazard. */
export const costMost = (km: number): number =>
  Math.max(unknownPoints('cost'), costPoints(km, 0, 'general'), costPoints(km, 0, 'hazardous'))

/** A stored price read back: never above the real one; undefined where nobody said. */
export const priceOf = (stored: number): number | undefined =>
  stored === 0 ? undefined : atLeast()[stored]
