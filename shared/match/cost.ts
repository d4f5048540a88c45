// Landed cost of a tonne: what the producer pays in all, and how far it may travel before that is too much.
import { type Hazard } from '../listing/kind.ts'

/** Fen per tonne and kilometre by road: assumptions of 2026, shown with every figure made of them. */
export const FREIGHT_FEN_PER_T_KM: Readonly<Record<Hazard, number>> = {
  general: 45,
  unidentified: 45,
  hazardous: 130,
}

/** Everything in fen per tonne; undefined is "nobody said", never nothing. */
export type CostFacts = {
  readonly km: number | undefined
  readonly freightFenPerTKm: number
  /** What the taker asks for. */
  readonly priceFenPerT: number | undefined
  /** What the producer gets of the product, where the taker shares it. */
  readonly productFenPerT?: number | undefined
  /** What keeping it costs the producer today; the break-even distance needs it. */
  readonly storageFenPerT?: number | undefined
}
export type LandedCost = {
  readonly fenPerT: number
  readonly freightFenPerT: number
  /** Up to here it costs no more than keeping it; undefined while the cost of keeping is unknown. */
  readonly breakEvenKm: number | undefined
}

/** Freight x distance + price - product value - storage avoided. A cost without its price or distance is unknown. */
export function landedCost(facts: CostFacts): LandedCost | undefined {
  const { km, freightFenPerTKm, priceFenPerT, productFenPerT = 0, storageFenPerT } = facts
  if (km === undefined || priceFenPerT === undefined) return undefined
  const freightFenPerT = Math.round(km * freightFenPerTKm)
  const fixed = priceFenPerT - productFenPerT - (storageFenPerT ?? 0)
  return {
    fenPerT: freightFenPerT + fixed,
    freightFenPerT,
    breakEvenKm:
      storageFenPerT === undefined ? undefined : Math.max(0, Math.floor(-fixed / freightFenPerTKm)),
  }
}
