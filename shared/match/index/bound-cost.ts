// Bounds of the landed cost: freight over the known road, and a price that is never too high.
import { type Hazard } from '../../listing/kind.ts'
import { FREIGHT_FEN_PER_T_KM } from '../cost.ts'
import { WEIGHTS } from '../match.ts'

/** The same as in the part `cost`: so many fen per tonne get half of the points; unidentified counts as general. */
const HALF_FEN_PER_T = { general: 10_000, hazardous: 150_000 }

export type CostCurve = {
  readonly freight: (km: number) => number
  /** Points of a landed cost in fen per tonne. */
  readonly points: (fenPerT: number) => number
}

export function costCurve(hazard: Hazard): CostCurve {
  const half = HALF_FEN_PER_T[hazard === 'hazardous' ? 'hazardous' : 'general']
  const rate = FREIGHT_FEN_PER_T_KM[hazard]
  return {
    freight: (km) => Math.round(km * rate),
    points: (fenPerT) => Math.round((1 / (1 + Math.max(0, fenPerT) / half)) * WEIGHTS.cost * 10),
  }
}
