// What one offer can get at most from each standing demand: tables by kind, by road and by what was tested.
import { type Bound, type Reading } from '../../listing/kind.ts'
import { inForce, namesCode } from '../../org/org.ts'
import { type At, endOf } from '../../time.ts'
import { LICENCE_MARGIN, LICENSED } from '../licence.ts'
import { type Profile, WEIGHTS } from '../match.ts'
import { isProcess } from '../process-fit.ts'
import { readingOf } from '../stops.ts'
import { allPoints, factAt, freePoints, lazily, tenths, unknownPoints } from './bound.ts'
import { roadPoints } from './bound-road.ts'
import { FLAG, LARGEST, maskOf, roundedUp, STEPS } from './entry.ts'
import { type Fits } from './fits.ts'
import { type Dictionaries, type Segment } from './segment.ts'
import { bitOf, FILE, type Kind, KIND_AMOUNT, type Standing, TEST, WHO } from './standing.ts'

/** Tables, because a search asks them thousands of times. In tenths of a point, never too low. */
export type DemandBounds = {
  readonly byKind: Uint16Array
  readonly byRoad: Uint16Array
  readonly byTest: Uint16Array
  readonly capacity: Capacity
  /** By the number of a code, one row for each process that the offer names. */
  readonly processes: readonly Uint8Array[]
  /** What any demand gets at most, by process and by all that stands beside it. */
  readonly most: { readonly process: number; readonly beside: number }
  /** By place of a row. */
  readonly mayStop: (row: number) => boolean
}
/** Points by how many steps a demand's stored amount is above what the offer has free, or has licensed. */
export type Capacity = {
  readonly byExcess: Uint8Array
  readonly general: number
  readonly hazardous: number
  readonly unknown: number
}

type Ask = {
  readonly offer: Profile
  readonly segment: Segment
  readonly standing: Standing
  readonly words: Dictionaries
  readonly fits: Fits
  readonly now: At
}

export function boundDemands(ask: Ask, odd: boolean): DemandBounds {
  const { offer, standing, words, fits } = ask
  const byKind = kindPoints(offer, standing.kinds, odd)
  const { byRoad, most } = roadPoints(offer, standing, words)
  const byTest = testPoints(ask)
  return {
    byKind,
    byRoad,
    byTest,
    capacity: capacityOf(ask),
    processes: offer.features.codes.filter(isProcess).map((process) => fits.row(process)),
    most: {
      process: offer.features.codes.some(isProcess)
        ? tenths('process', 1)
        : unknownPoints('process'),
      beside: mostIn(byKind) + most + mostIn(byTest) + tenths('capacity', 1),
    },
    mayStop: stopRule(ask, odd),
  }
}

const mostIn = (points: Uint16Array): number => points.reduce((a, b) => (a > b ? a : b), 0)

/** Modes, licence, and what the same offer gets everywhere; an odd listing gets everything. */
function kindPoints(
  { features, licences, verified }: Profile,
  kinds: readonly Kind[],
  odd: boolean,
) {
  const always =
    freePoints() + unknownPoints('speed') + tenths('proof', Math.min(1, (features.proofs ?? 0) / 2))
  const [licensed, unlicensed] = [tenths('licence', 1), unknownPoints('licence')]
  const [mode, modes, all] = [tenths('mode', 1), maskOf(features.modes), allPoints()]
  const points = kinds.map(({ flags, modes: wanted }) => {
    if (odd || (flags & FLAG.odd) !== 0) return all
    const unsaid = (flags & FLAG.hazardous) !== 0 && licences === undefined
    const known = !unsaid && (flags & FLAG.unidentified) === 0 && verified === 'verified'
    return always + (known ? licensed : unlicensed) + ((wanted & modes) === 0 ? 0 : mode)
  })
  // Not `from` with a rule: that takes ten times as long.
  return new Uint16Array(points)
}

/** Amounts are stored as steps of a scale of logarithms: their difference is their ratio. */
let excesses: Uint8Array | undefined
const byExcess = (): Uint8Array =>
  (excesses ??= Uint8Array.from({ length: LARGEST + 1 }, (_, steps) =>
    Math.round(2 ** (-steps / STEPS) * WEIGHTS.capacity * 10 + 1e-6),
  ))

function capacityOf({ offer, now }: Ask): Capacity {
  const unknown = unknownPoints('capacity')
  const free = offer.features.amountTPerYear
  if (free === undefined)
    return {
      byExcess: new Uint8Array(LARGEST + 1).fill(unknown),
      general: 0,
      hazardous: 0,
      unknown,
    }
  const volumes = (offer.licences ?? []).filter((l) => inForce(l, now)).map((l) => l.volumeTPerYear)
  const licensed =
    volumes.length === 0 ? free : Math.min(free, LICENCE_MARGIN * Math.max(...volumes))
  return { byExcess: byExcess(), general: roundedUp(free), hazardous: roundedUp(licensed), unknown }
}

/** A bound of the intake counts where its bit was tested. */
function testPoints({ offer, standing: { tests } }: Ask): Uint16Array {
  const bounds = offer.features.intake ?? []
  if (bounds.length === 0) return new Uint16Array(tests.length).fill(unknownPoints('intake'))
  const bits = bounds.map(({ name, unit }) => bitOf(name, unit))
  const points = [0, ...bounds.map((_, i) => tenths('intake', (i + 1) / bounds.length))]
  const byTest = tests.map((mask) => {
    let known = 0
    for (const bit of bits) known += (mask >>> bit) & 1
    return points[known]!
  })
  return new Uint16Array(byTest)
}

/** Everything in doubt, a licence that does not cover it, or a reading outside the intake. */
function stopRule(ask: Ask, odd: boolean): DemandBounds['mayStop'] {
  const { offer, standing, now } = ask
  const expired = offer.validTo !== undefined && !(now < endOf(offer.validTo))
  const licensed = maskOf(LICENSED)
  const matters = (maskOf(offer.features.modes) & licensed) !== 0 && offer.licences !== undefined
  const byKind = standing.kinds.map(({ flags, modes }) => {
    if (odd || expired || (flags & FLAG.odd) !== 0) return SURE
    return matters && (flags & FLAG.hazardous) !== 0 && (modes & licensed) !== 0 ? PERHAPS : NEVER
  })
  const licenceStops = licenceRule(ask)
  const outside = outsideRule(ask)
  const { rows } = standing
  return (row) => {
    const kind = byKind[rows[row + KIND_AMOUNT]! >>> 16]!
    return (
      kind === SURE ||
      (kind === PERHAPS && licenceStops(rows[row + WHO]!)) ||
      outside(rows[row + TEST]!, rows[row + FILE]!)
    )
  }
}
const [NEVER, PERHAPS, SURE] = [0, 1, 2]

function licenceRule({ offer, segment, words, now }: Ask): (doc: number) => boolean {
  const { licences = [], verified } = offer
  if (licences.length === 0) return () => verified === 'verified'
  const valid = licences.filter((l) => inForce(l, now))
  if (!valid.some((l) => l.type !== 'collection')) return () => true
  const named = lazily(words.hwCodes.words.length, (n) =>
    Number(valid.some((l) => namesCode(l, words.hwCodes.words[n]!))),
  )
  const { starts, values } = segment.hwCodes
  return (doc) => {
    for (let at = starts[doc]!; at < starts[doc + 1]!; at++)
      if (named(values[at]!) === 0) return true
    return false
  }
}

/** Does a reading lie outside the intake? Asked of the real rule once per distinct reading. */
function outsideRule({ offer, words, standing: { tests, files } }: Ask) {
  const bounds = offer.features.intake ?? []
  const bits = bounds.reduce((mask, { name, unit }) => mask | (1 << bitOf(name, unit)), 0)
  const out = lazily(words.facts.words.length, (n) =>
    Number(bounds.some((bound) => isOutside(factAt(words.facts.words, n) as Reading, bound))),
  )
  return (test: number, file: number): boolean => {
    if ((tests[test]! & bits) === 0) return false
    const end = files[file + 1]!
    for (let at = files[file]!; at < end; at++) if (out(files[at]!) === 1) return true
    return false
  }
}

function isOutside(reading: Reading, bound: Bound): boolean {
  const value = readingOf([reading], bound)?.value
  if (value == null) return false
  return (
    (bound.max !== undefined && value > bound.max) || (bound.min !== undefined && value < bound.min)
  )
}
