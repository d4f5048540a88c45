// The words of matching: a pair judged, with stops, parts, questions, verdict, score and grade.
import * as z from 'zod/mini'
import { type Features } from '../listing/kind.ts'
import { type KindName } from '../listing/kinds.ts'
import { type Licence, type Verification } from '../org/org.ts'

/** Part of every stored match: a different matcher is a different opinion. */
export const MATCHER = '2'

/** The one table of weights (points of 100); changed only by a commit with its figures. */
export const WEIGHTS = {
  code: 34,
  process: 8,
  mode: 8,
  intake: 10,
  capacity: 13,
  distance: 9,
  cost: 6,
  proof: 4,
  licence: 3,
  speed: 1,
  text: 4,
} as const
export type Part = keyof typeof WEIGHTS

/** A listing as the matcher holds it, with what it must know of the organisation. */
export type Profile = {
  readonly id: string
  readonly kind: KindName
  readonly orgId: string
  readonly orgName: string
  readonly title: string
  readonly region: string
  readonly version: number
  readonly features: Features
  readonly verified: Verification
  /** Undefined where the organisation never said; an empty list is "none". */
  readonly licences?: readonly Licence[] | undefined
  readonly validTo?: string | undefined
  /** Organisations that this one never wants to be matched with. */
  readonly never?: readonly string[] | undefined
}

const Values = z.record(z.string(), z.union([z.string(), z.number()]))
/** `points` of the part's weight, with the code of the reason and its values; words are made at the edge. */
export const Reason = z.strictObject({
  part: z.string(),
  code: z.string(),
  points: z.number(),
  values: Values,
})
export type Reason = z.infer<typeof Reason>
/** Removes a pair. `law` is a key of the clause that says so. */
export const Stop = z.strictObject({
  code: z.string(),
  law: z.optional(z.string()),
  values: Values,
})
export type Stop = z.infer<typeof Stop>
/** A figure nobody gave that would change the answer; `part` is the part that it caps. */
export const Question = z.strictObject({ part: z.string(), code: z.string(), values: Values })
export type Question = z.infer<typeof Question>

export const Verdict = z.enum(['fit', 'check', 'stopped'])
export type Verdict = z.infer<typeof Verdict>
export const Grade = z.enum(['A', 'B', 'C'])
export type Grade = z.infer<typeof Grade>

export const Match = z.strictObject({
  offerId: z.string(),
  orgId: z.string(),
  orgName: z.string(),
  title: z.string(),
  region: z.string(),
  verdict: Verdict,
  /** 0..100, one decimal. */
  score: z.number(),
  grade: Grade,
  reasons: z.array(Reason),
  questions: z.array(Question),
  stops: z.array(Stop),
  distanceKm: z.optional(z.number()),
})
export type Match = z.infer<typeof Match>

const SHOWN = 3
/** The reasons that weigh most: what is said where there is little room. */
export const strongest = (reasons: readonly Reason[]): Reason[] =>
  [...reasons].sort((a, b) => b.points - a.points).slice(0, SHOWN)

/** The one unknown value of the demand that, once tested, would unlock the most matches. */
export const MissingFigure = z.strictObject({
  /** `intake` with the parameter's name and unit, or `hazard` for the identification. */
  part: z.string(),
  name: z.string(),
  unit: z.string(),
  /** How many matches would get better, and the best grade among them. */
  unlocks: z.number(),
  best: Grade,
  /** The values that unlock them, where both ends are known. */
  from: z.optional(z.number()),
  to: z.optional(z.number()),
})
export type MissingFigure = z.infer<typeof MissingFigure>

/** Several takers who together cover a stream that none covers alone, the cheapest tonne first. */
export const Combination = z.strictObject({
  takers: z.array(
    z.strictObject({
      offerId: z.string(),
      orgId: z.string(),
      tPerYear: z.number(),
      distanceKm: z.optional(z.number()),
      fenPerT: z.optional(z.number()),
    }),
  ),
  coveredT: z.number(),
  leftT: z.number(),
  pct: z.number(),
  /** Mean landed cost of the covered tonnes; absent where any of them is unknown. */
  fenPerT: z.optional(z.number()),
})
export type Combination = z.infer<typeof Combination>

/** The stored answer for one demand: the best first, then the firms that a rule stops. */
export const Ranking = z.strictObject({
  demandId: z.string(),
  demandVersion: z.number(),
  matcher: z.string(),
  /** Which snapshot of the index it came through; 0 is an index read from the profiles themselves. */
  epoch: z.optional(z.number()),
  /** The last change of a profile that it knows of: what was logged later may still have to enter. */
  seq: z.optional(z.number()),
  at: z.string(),
  /** How many offers were looked at, and how many of them had anything to do with the demand. */
  looked: z.number(),
  matches: z.array(Match),
  stopped: z.array(Match),
  missingFigure: z.optional(MissingFigure),
  combination: z.optional(Combination),
})
export type Ranking = z.infer<typeof Ranking>

/** Kept per demand: one item of a few kB serves the page in one read. */
export const KEEP_MATCHES = 20
export const KEEP_STOPPED = 10
