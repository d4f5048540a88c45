// What the index keeps of a listing: whole numbers, rounded so that no bound made of them is too low.
import { type Bound, Mode, type Reading } from '../../listing/kind.ts'
import { type Licence } from '../../org/org.ts'
import { type On } from '../../time.ts'
import { type Profile } from '../match.ts'

export type Side = 'offer' | 'demand'

/** One 16-bit number per listing each, in the order in which the snapshot writes them. */
export const COLUMNS = [
  'modes',
  'amount',
  'radius',
  'proofs',
  'price',
  'flags',
  'volume',
  'from',
  'to',
  'validTo',
  'keepFloor',
  'stopFloor',
] as const
export type Column = (typeof COLUMNS)[number]

export type Entry = {
  readonly id: string
  readonly codes: readonly string[]
  /** Bounds of an offer's intake, readings of a demand: JSON, many listings share them. */
  readonly facts: readonly string[]
  /** Hazardous-waste codes: named by an offer's licences, wanted by a demand. */
  readonly hwCodes: readonly string[]
  readonly region: string
  readonly numbers: Readonly<Record<Column, number>>
}

export const FLAG = {
  verified: 1,
  licencesSaid: 2,
  licencesSome: 4,
  comprehensive: 8,
  hazardous: 16,
  unidentified: 32,
  /** Holds something that the bounds do not know: it gets every point and may be stopped. */
  odd: 64,
} as const

export const FLAG_BITS = 7

/** What the bounds have been written for; a new feature makes its listing odd until they know it. */
const KNOWN = new Set([
  'codes',
  'text',
  'modes',
  'amountTPerYear',
  'radiusKm',
  'intake',
  'measured',
  'hazard',
  'hwCodes',
  'processes',
  'proofs',
  'priceFenPerT',
])

export const maskOf = (modes: readonly Mode[]): number =>
  modes.reduce((mask, mode) => mask | (1 << Mode.options.indexOf(mode)), 0)

/** 1,500 steps an octave: 16 bits reach 10^13 at 0.05 %. */
export const STEPS = 1500
export const LARGEST = 0xffff
const clamp = (n: number): number => Math.min(LARGEST, Math.max(0, n))

/** Never below the amount once read back; 0 is "nobody said", 1 is nothing. */
export const roundedUp = (t: number): number => clamp(1 + Math.ceil(Math.log2(1 + t) * STEPS))
/** Never above the amount once read back. */
export const roundedDown = (t: number): number =>
  clamp(Math.max(1, 1 + Math.floor(Math.log2(1 + t) * STEPS)))
/** A hair of slack on either side covers what logarithms lose. */
const table = (of: (stored: number) => number): (() => Float64Array) => {
  let made: Float64Array | undefined
  return () => (made ??= Float64Array.from({ length: LARGEST + 1 }, (_, stored) => of(stored)))
}
const amountOf = (stored: number): number => 2 ** ((stored - 1) / STEPS) - 1
/** By what is stored: no real amount is larger. */
export const atMost = table((stored) =>
  stored === LARGEST ? Infinity : amountOf(stored) * (1 + 1e-9) + 1e-9,
)
/** By what is stored: no real amount is smaller. */
export const atLeast = table((stored) => Math.max(0, amountOf(stored) * (1 - 1e-9) - 1e-9))

const DAY_MS = 86_400_000
const FIRST_DAY = Date.parse('2000-01-01T00:00:00Z') / DAY_MS
/** Days since 2000, 1 or more; undefined for what is no day. */
export function dayNumber(on: On): number | undefined {
  const day = Date.parse(`${on}T00:00:00Z`) / DAY_MS - FIRST_DAY
  return Number.isFinite(day) ? Math.min(LARGEST, Math.max(1, day)) : undefined
}

export function entryOf(profile: Profile, side: Side): Entry {
  const { features } = profile
  const licences = side === 'offer' ? (profile.licences ?? []) : []
  const named = side === 'offer' ? licences.flatMap((l) => l.codes) : (features.hwCodes ?? [])
  const days = daysOf(profile, licences)
  const odd = days === undefined || hasMore(profile)
  return {
    id: profile.id,
    codes: [...new Set(features.codes)],
    facts: factsOf(profile, side),
    hwCodes: [...new Set(named)],
    region: profile.region,
    numbers: {
      ...amountsOf(profile, side === 'offer' ? roundedUp : roundedDown),
      ...(days ?? { from: 0, to: 0, validTo: 0 }),
      modes: maskOf(features.modes),
      flags: flagsOf(profile, licences) | (odd ? FLAG.odd : 0),
      volume: volumeOf(licences),
      keepFloor: 0,
      stopFloor: 0,
    },
  }
}

/** Holds something that the bounds do not know. */
export const isOdd = (profile: Profile, side: Side): boolean =>
  hasMore(profile) ||
  daysOf(profile, side === 'offer' ? (profile.licences ?? []) : []) === undefined

const volumeOf = (licences: readonly Licence[]): number =>
  licences.length === 0 ? 0 : roundedUp(Math.max(...licences.map((l) => l.volumeTPerYear)))

/** Undefined where something that should be a day is none. */
function daysOf({ validTo }: Profile, licences: readonly Licence[]) {
  const span = spanOf(licences)
  const last = validTo === undefined ? 0 : dayNumber(validTo)
  return span && last !== undefined ? { ...span, validTo: last } : undefined
}

function amountsOf({ features }: Profile, round: (t: number) => number) {
  const { amountTPerYear: amount, priceFenPerT: price, radiusKm = 0, proofs = 0 } = features
  return {
    amount: amount === undefined ? 0 : round(amount),
    radius: clamp(Math.ceil(radiusKm)),
    proofs: clamp(proofs),
    price: price === undefined ? 0 : roundedDown(Math.round((price.from + price.to) / 2)),
  }
}

const hasMore = ({ features }: Profile): boolean =>
  Object.keys(features).some((key) => !KNOWN.has(key)) ||
  (features.amountTPerYear ?? 0) < 0 ||
  (features.proofs ?? 0) < 0 ||
  (features.priceFenPerT?.from ?? 0) < 0

function factsOf({ features }: Profile, side: Side): string[] {
  const facts: readonly (Bound | Reading)[] =
    (side === 'offer' ? features.intake : features.measured) ?? []
  return facts.map((fact) => JSON.stringify(fact))
}

function flagsOf(
  { verified, licences: said, features }: Profile,
  licences: readonly Licence[],
): number {
  return (
    (verified === 'verified' ? FLAG.verified : 0) |
    (said === undefined ? 0 : FLAG.licencesSaid) |
    (licences.length > 0 ? FLAG.licencesSome : 0) |
    (licences.some((l) => l.type !== 'collection') ? FLAG.comprehensive : 0) |
    (features.hazard === 'hazardous' ? FLAG.hazardous : 0) |
    (features.hazard === 'unidentified' ? FLAG.unidentified : 0)
  )
}

/** The days on which every licence is in force: on these, all that the licences say holds together. */
function spanOf(licences: readonly Licence[]): { from: number; to: number } | undefined {
  let from = 0
  let to = licences.length === 0 ? 0 : LARGEST
  for (const licence of licences) {
    const [first, last] = [dayNumber(licence.validFrom), dayNumber(licence.validTo)]
    if (first === undefined || last === undefined) return undefined
    from = Math.max(from, first)
    to = Math.min(to, last)
  }
  return { from, to }
}
