// How many points a pair can have at most beside its code, and whether a stop is possible: never too low.
import { distanceKm } from '../../region/region.ts'
import { type Part, WEIGHTS } from '../match.ts'
import { UNKNOWN_SHARE } from '../parts.ts'
import { FLAG_BITS } from './entry.ts'
import { type Dictionaries, type Lists } from './segment.ts'

/** What one asked listing can get from each listing of a segment, in tenths of a point. */
export type Bounder = {
  /** No listing has more than this. */
  readonly restMax: number
  /** A loose bound is the sum of these, at most `restMax`: by `modes`, by `marks` and by place. */
  readonly byModes: Uint16Array
  readonly byMarks: Uint16Array
  readonly byRegion: Uint16Array
  /** A close bound, or any one below `need`. */
  readonly rest: (doc: number, need: number) => number
  readonly mayStop: (doc: number) => boolean
}

/** Points in tenths, rounded as the score rounds them; a part that is not weighed gives none. */
export const tenths = (part: string, share: number): number =>
  Math.round(share * ((WEIGHTS as Readonly<Record<string, number>>)[part] ?? 0) * 10)

/** The parts that have a bound of their own; any other counts in full. */
export const BOUNDED = [
  'code',
  'process',
  'mode',
  'intake',
  'capacity',
  'distance',
  'cost',
  'proof',
  'licence',
  'speed',
] as const
const isBounded = (part: Part): boolean => (BOUNDED as readonly string[]).includes(part)

/** What a part that nobody looks into can give: all of its points. */
export const freePoints = (): number =>
  (Object.keys(WEIGHTS) as Part[])
    .filter((p) => !isBounded(p))
    .reduce((sum, p) => sum + tenths(p, 1), 0)

export const allPoints = (): number =>
  (Object.keys(WEIGHTS) as Part[])
    .filter((p) => p !== 'code')
    .reduce((sum, p) => sum + tenths(p, 1), 0)

export const unknownPoints = (part: Part): number => tenths(part, UNKNOWN_SHARE)

/** The same curve as the part `distance`: full to 50 km, half at the reach. */
export function distancePoints(km: number, reach: number): number {
  if (Number.isNaN(km)) return unknownDistance
  const share = km <= 50 ? 1 : 1 / (1 + (km - 50) / Math.max(reach - 50, 50))
  return Math.round(share * WEIGHTS.distance * 10)
}
const unknownDistance = unknownPoints('distance')

const distances = new WeakMap<Dictionaries, Map<string, Float64Array>>()

/** Kilometres from a place to every place of the index; NaN where unknown. */
export function kmFrom(region: string, words: Dictionaries): Float64Array {
  let known = distances.get(words)
  if (!known) distances.set(words, (known = new Map<string, Float64Array>()))
  const places = words.regions.words
  let row = known.get(region)
  if (row?.length !== places.length) {
    row = Float64Array.from(places, (to) => distanceKm(region, to) ?? Number.NaN)
    known.set(region, row)
  }
  return row
}

const parsed = new WeakMap<readonly string[], unknown[]>()
/** A fact of the dictionary as it was written, parsed once however many ask. */
export function factAt(words: readonly string[], n: number): unknown {
  let facts = parsed.get(words)
  if (!facts) parsed.set(words, (facts = []))
  return (facts[n] ??= JSON.parse(words[n] ?? 'null'))
}

/** Rules asked once per distinct word of a dictionary, when first met. */
export function lazily(size: number, rule: (n: number) => number): (n: number) => number {
  const known = new Int32Array(size).fill(-1)
  return (n) => (known[n]! >= 0 ? known[n]! : (known[n] = rule(n)))
}

export const countAt = ({ starts }: Lists, doc: number): number => starts[doc + 1]! - starts[doc]!

/** Points by every mark that there can be. */
export const markTable = (points: (flags: number, proofs: number) => number): Uint16Array =>
  Uint16Array.from({ length: 4 << FLAG_BITS }, (_, mark) =>
    points(mark & ((1 << FLAG_BITS) - 1), mark >> FLAG_BITS),
  )

export const modeTable = (mask: number, none: number): Uint16Array =>
  Uint16Array.from(
    { length: 256 },
    (_, modes) => none + ((modes & mask) === 0 ? 0 : tenths('mode', 1)),
  )
