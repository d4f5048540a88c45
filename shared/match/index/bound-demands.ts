// Bounds of the standing demands of a segment for one offer: the same rules, seen from the other side.
import { type Bound, type Reading } from '../../listing/kind.ts'
import { inForce, namesCode } from '../../org/org.ts'
import { type At, endOf } from '../../time.ts'
import { type Profile } from '../match.ts'
import { fitOf, isProcess } from '../process-fit.ts'
import { readingOf } from '../stops.ts'
import {
  allPoints,
  type Bounder,
  distancePoints,
  factAt,
  freePoints,
  kmFrom,
  lazily,
  markTable,
  modeTable,
  tenths,
  unknownPoints,
} from './bound.ts'
import { costCurve } from './bound-cost.ts'
import { atLeast, FLAG, maskOf } from './entry.ts'
import { type Dictionaries, type Segment } from './segment.ts'

const LICENSED = maskOf(['use', 'treat', 'dispose', 'collect'])
const LICENCE_MARGIN = 1.2

type Ask = {
  readonly offer: Profile
  readonly segment: Segment
  readonly words: Dictionaries
  readonly now: At
}
type Points = (doc: number) => number
/** The largest radius that 16 bits hold: nobody reaches farther. */
const FARTHEST = 0xffff
type Distance = { readonly byRegion: Uint16Array; readonly of: Points }

export function boundDemands(ask: Ask, odd: boolean): Bounder {
  const { offer, segment } = ask
  const { columns, marks } = segment
  const restMax = allPoints()
  const always =
    freePoints() +
    unknownPoints('speed') +
    tenths('proof', Math.min(1, (offer.features.proofs ?? 0) / 2))
  const capacity = capacityRule(ask)
  const distance = distanceRule(ask)
  const cost = costRule(ask)
  const process = processRule(ask)
  const { intake, outside } = intakeRule(ask)
  const [licensed, unlicensed] = [tenths('licence', 1), unknownPoints('licence')]
  const certain = markTable((flags) => {
    if (odd || (flags & FLAG.odd) !== 0) return restMax
    const unsaid = (flags & FLAG.hazardous) !== 0 && offer.licences === undefined
    const known = !unsaid && (flags & FLAG.unidentified) === 0 && offer.verified === 'verified'
    return always + (known ? licensed : unlicensed)
  })
  const byModes = modeTable(maskOf(offer.features.modes), 0)
  const [capacityMost, processMost] = [tenths('capacity', 1), tenths('process', 1)]
  const loose = capacityMost + processMost + tenths('intake', 1)
  const mayStop = stopRule(ask, outside)
  return {
    restMax,
    byModes,
    byMarks: certain.map((points) => points + loose),
    byRegion: distance.byRegion.map((points, place) => points + cost.byRegion[place]!),
    rest(doc, need) {
      let points =
        certain[marks[doc]!]! + byModes[columns.modes[doc]!]! + distance.of(doc) + cost.of(doc)
      if (points + loose < need) return Math.min(restMax, points + loose)
      points += capacity(doc)
      if (points + loose - capacityMost < need)
        return Math.min(restMax, points + loose - capacityMost)
      points += intake(doc)
      return points + processMost < need
        ? points + processMost
        : Math.min(restMax, points + process(doc))
    },
    mayStop: (doc) => odd || mayStop(doc),
  }
}

function capacityRule({ offer, segment, now }: Ask): Points {
  const unknown = unknownPoints('capacity')
  const free = offer.features.amountTPerYear
  const { flags, amount } = segment.columns
  const volumes = (offer.licences ?? []).filter((l) => inForce(l, now)).map((l) => l.volumeTPerYear)
  const general = free ?? 0
  const [down, weight] = [atLeast(), tenths('capacity', 1)]
  const hazardous =
    volumes.length === 0 ? general : Math.min(general, LICENCE_MARGIN * Math.max(...volumes))
  return (doc) => {
    if (free === undefined || amount[doc] === 0) return unknown
    const most = (flags[doc]! & FLAG.hazardous) === 0 ? general : hazardous
    const least = down[amount[doc]!]!
    return most >= least ? weight : tenths('capacity', most / least)
  }
}

function distanceRule({ offer, segment, words }: Ask): Distance {
  const km = kmFrom(offer.region, words)
  const { regions, columns } = segment
  const { radius } = columns
  const reach = offer.features.radiusKm ?? 200
  return {
    byRegion: Uint16Array.from(km, (far) => distancePoints(far, FARTHEST)),
    of: (doc) => distancePoints(km[regions[doc]!]!, radius[doc] === 0 ? reach : radius[doc]!),
  }
}

function costRule({ offer, segment, words }: Ask): Distance {
  const km = kmFrom(offer.region, words)
  const { regions, columns } = segment
  const range = offer.features.priceFenPerT
  const price = range && Math.round((range.from + range.to) / 2)
  const unknown = unknownPoints('cost')
  const [general, hazardous] = (['general', 'hazardous'] as const).map((hazard) => {
    const { freight, points } = costCurve(hazard)
    const of = (far: number): number =>
      price === undefined || Number.isNaN(far) ? unknown : points(freight(far) + price)
    return Uint16Array.from(km, of)
  }) as [Uint16Array, Uint16Array]
  return {
    byRegion: general.map((points, place) => Math.max(points, hazardous[place]!)),
    of: (doc) =>
      ((columns.flags[doc]! & FLAG.hazardous) === 0 ? general : hazardous)[regions[doc]!]!,
  }
}

function processRule({ offer, segment, words }: Ask): Points {
  const unknown = unknownPoints('process')
  const offered = offer.features.codes
  if (!offered.some(isProcess)) return () => unknown
  const { starts, values } = segment.codes
  const fit = lazily(words.codes.words.length, (n) =>
    tenths('process', fitOf([words.codes.words[n]!], offered)?.share ?? 0),
  )
  return (doc) => {
    let best = starts[doc] === starts[doc + 1] ? unknown : 0
    for (let at = starts[doc]!; at < starts[doc + 1]!; at++) best = Math.max(best, fit(values[at]!))
    return best
  }
}

/** Bit of a bound that a reading speaks about; the 32nd says that one lies outside. */
const OUTSIDE = 1 << 30

function intakeRule({ offer, segment, words }: Ask): {
  intake: Points
  outside: (doc: number) => boolean
} {
  const bounds = offer.features.intake ?? []
  const unknown = unknownPoints('intake')
  if (bounds.length === 0) return { intake: () => unknown, outside: () => false }
  const { starts, values } = segment.facts
  const verdict = lazily(words.facts.words.length, (n) =>
    spokenOf(factAt(words.facts.words, n) as Reading, bounds),
  )
  const of = (doc: number): number => {
    let mask = 0
    for (let at = starts[doc]!; at < starts[doc + 1]!; at++) mask |= verdict(values[at]!)
    return mask
  }
  const points = bounds.map((_, i) => tenths('intake', i / bounds.length))
  const all = tenths('intake', 1)
  return {
    intake(doc) {
      let known = 0
      for (let mask = of(doc) & ~OUTSIDE; mask !== 0; mask &= mask - 1) known++
      // More than 30 bounds share their bits: then as many as any bit could stand for.
      return bounds.length > 30 && known > 0 ? all : (points[known] ?? all)
    },
    outside: (doc) => (of(doc) & OUTSIDE) !== 0,
  }
}

function spokenOf(reading: Reading, bounds: readonly Bound[]): number {
  let mask = 0
  bounds.forEach((bound, i) => {
    const value = readingOf([reading], bound)?.value
    if (value == null) return
    mask |= 1 << (i % 30)
    if (bound.max !== undefined && value > bound.max) mask |= OUTSIDE
    if (bound.min !== undefined && value < bound.min) mask |= OUTSIDE
  })
  return mask
}

function stopRule(
  { offer, segment, words, now }: Ask,
  outside: (doc: number) => boolean,
): (doc: number) => boolean {
  const { licences, features, verified } = offer
  const { flags, modes } = segment.columns
  const expired = offer.validTo !== undefined && !(now < endOf(offer.validTo))
  const mask = maskOf(features.modes) & LICENSED
  const valid = (licences ?? []).filter((l) => inForce(l, now))
  const named = lazily(words.hwCodes.words.length, (n) =>
    valid.some((l) => namesCode(l, words.hwCodes.words[n]!)) ? 1 : 0,
  )
  const { starts, values } = segment.hwCodes
  const namesAll = (doc: number): boolean => {
    for (let at = starts[doc]!; at < starts[doc + 1]!; at++)
      if (named(values[at]!) === 0) return false
    return true
  }
  const whole = valid.some((l) => l.type !== 'collection')
  const licenceMayStop = (doc: number): boolean => {
    if (licences === undefined) return false
    if (licences.length === 0) return verified === 'verified'
    return !(whole && namesAll(doc))
  }
  return (doc) => {
    const flag = flags[doc]!
    if (expired || (flag & FLAG.odd) !== 0) return true
    if (
      (flag & FLAG.hazardous) !== 0 &&
      mask !== 0 &&
      (modes[doc]! & LICENSED) !== 0 &&
      licenceMayStop(doc)
    )
      return true
    return outside(doc)
  }
}
