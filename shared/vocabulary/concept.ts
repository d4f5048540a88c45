// What a concept is: one meaning with a stable code, its names, and its place in the hierarchies.
import * as z from 'zod/mini'

/** ASCII, stable, URL-safe: `waste.red-mud`, `poll.cod`, `hw.48`, `hw.321-024-48`, `sw.S09`, `gb.C3216`. */
export const ConceptCode = z
  .string()
  .check(z.regex(/^(?:waste|poll|svc|proc|prod|gb|hw|sw)\.[A-Za-z0-9][A-Za-z0-9-]*$/))
export type ConceptCode = z.infer<typeof ConceptCode>

export type ConceptKind =
  'waste' | 'pollutant' | 'service' | 'process' | 'product' | 'industry' | 'hw' | 'sw'

export type Medium = 'solid' | 'water' | 'gas' | 'soil' | 'noise'

/**
 * What waste law says before anybody has looked: streams of water, gas, soil and noise are `general`,
 * because the hazardous-waste list does not speak about them. `to-identify` asks for a test (GB 5085).
 */
export type Regime = 'general' | 'hazardous' | 'to-identify'

type Named = {
  readonly code: string
  readonly zh: string
  readonly en: string
  /** Words people type for it, in any language; a leading `=` wants exactly these capitals. */
  readonly synonyms: readonly string[]
  /** Direct parents, nearest meaning first. */
  readonly parents: readonly string[]
}

/** Anything that an enterprise wants to be rid of: residue, wastewater, waste gas, soil, noise. */
export type Waste = Named & {
  readonly kind: 'waste'
  readonly medium: Medium
  readonly regime: Regime
  /** Leaf codes of the hazardous-waste list, edition in `VOCABULARY_EDITION`. */
  readonly hwCodes: readonly string[]
  /** Second-level class of the 2024 solid-waste catalogue (`S09`). */
  readonly swClass?: string
  readonly industries: readonly string[]
  /** Codes of processes known to suit it. */
  readonly routes: readonly string[]
}
export type Pollutant = Named & { readonly kind: 'pollutant'; readonly media: readonly Medium[] }
export type Plain = Named & { readonly kind: Exclude<ConceptKind, 'waste' | 'pollutant'> }
export type Concept = Waste | Pollutant | Plain

/** Where a row of the hazardous-waste exemption list takes effect. */
export type ExemptionStage = 'collect' | 'transport' | 'use' | 'dispose' | 'all'

/** One row of the exemption list: at this stage, under this condition, it is not managed as hazardous. */
export type Exemption = {
  /** `hw.01`, `hw.321-024-48`, or `*` for the point-to-point rule. */
  readonly code: string
  readonly waste: string
  readonly stage: ExemptionStage
  readonly condition: string
  readonly effect: string
  readonly edition: string
}
