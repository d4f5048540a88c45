// Bounds of the offers of a segment for one demand.
import { type Bound } from '../../listing/kind.ts'
import { dayOf, type At } from '../../time.ts'
import { LICENCE_MARGIN, LICENSED } from '../licence.ts'
import { type Profile } from '../match.ts'
import { fitOf, isProcess } from '../process-fit.ts'
import { readingOf } from '../stops.ts'
import {
  allPoints,
  type Bounder,
  countAt,
  factAt,
  distancePoints,
  freePoints,
  kmFrom,
  lazily,
  markTable,
  modeTable,
  tenths,
  unknownPoints,
} from './bound.ts'
import { costCurve } from './bound-cost.ts'
import { atLeast, atMost, dayNumber, FLAG, maskOf } from './entry.ts'
import { type Dictionaries, type Segment } from './segment.ts'

type Ask = {
  readonly demand: Profile
  readonly segment: Segment
  readonly words: Dictionaries
  readonly now: At
}
type Points = (doc: number) => number
/** The largest radius that 16 bits hold: nobody reaches farther. */
const FARTHEST = 0xffff
type Distance = { readonly byRegion: Uint16Array; readonly of: Points }

export function boundOffers(ask: Ask, odd: boolean): Bounder {
  const { segment } = ask
  const { columns, marks } = segment
  const restMax = allPoints()
  const inSpan = spanRule(ask)
  const capacity = capacityRule(ask, inSpan)
  const distance = distanceRule(ask)
  const cost = costRule(ask)
  const process = processRule(ask)
  const { intake, outside } = intakeRule(ask)
  const { hazard, modes } = ask.demand.features
  const proof = [0, tenths('proof', 0.5), tenths('proof', 1)]
  const [licensed, unlicensed] = [tenths('licence', 1), unknownPoints('licence')]
  const always = freePoints() + unknownPoints('speed')
  const certain = markTable((flags, proofs) => {
    if (odd || (flags & FLAG.odd) !== 0) return restMax
    const unsaid = hazard === 'hazardous' && (flags & FLAG.licencesSaid) === 0
    const known = !unsaid && hazard !== 'unidentified' && (flags & FLAG.verified) !== 0
    return always + proof[Math.min(2, proofs)]! + (known ? licensed : unlicensed)
  })
  const byModes = modeTable(maskOf(modes), 0)
  const [capacityMost, processMost] = [tenths('capacity', 1), tenths('process', 1)]
  const loose = capacityMost + processMost + tenths('intake', 1)
  const mayStop = stopRule(ask, inSpan, outside)
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

/** Are all licences of the offer in force today (and is there one)? */
function spanRule({ segment, now }: Ask): (doc: number) => boolean {
  const today = dayNumber(dayOf(now)) ?? 0
  const { flags, from, to } = segment.columns
  return (doc) =>
    (flags[doc]! & FLAG.licencesSome) !== 0 && from[doc]! <= today && today <= to[doc]!
}

function capacityRule({ demand, segment }: Ask, inSpan: (doc: number) => boolean): Points {
  const { amountTPerYear: amount, hazard } = demand.features
  const unknown = unknownPoints('capacity')
  if (amount === undefined) return () => unknown
  const { amount: free, volume } = segment.columns
  const upTo = atMost()
  const weight = tenths('capacity', 1)
  return (doc) => {
    if (free[doc] === 0) return unknown
    let most = upTo[free[doc]!]!
    if (hazard === 'hazardous' && inSpan(doc))
      most = Math.min(most, LICENCE_MARGIN * upTo[volume[doc]!]!)
    return most >= amount ? weight : tenths('capacity', most / amount)
  }
}

function distanceRule({ demand, segment, words }: Ask): Distance {
  const km = kmFrom(demand.region, words)
  const { regions, columns } = segment
  const reach = demand.features.radiusKm
  const byRegion = Uint16Array.from(km, (far) => distancePoints(far, reach ?? FARTHEST))
  if (reach !== undefined) return { byRegion, of: (doc) => byRegion[regions[doc]!]! }
  const { radius } = columns
  return {
    byRegion,
    of: (doc) => distancePoints(km[regions[doc]!]!, radius[doc] === 0 ? 200 : radius[doc]!),
  }
}

function costRule({ demand, segment, words }: Ask): Distance {
  const km = kmFrom(demand.region, words)
  const { regions, columns } = segment
  const { freight, points } = costCurve(demand.features.hazard ?? 'general')
  const unknown = unknownPoints('cost')
  const byRegion = Uint16Array.from(km, (far) =>
    Number.isNaN(far) ? unknown : Math.max(unknown, points(freight(far))),
  )
  const [freights, least] = [km.map(freight), atLeast()]
  return {
    byRegion,
    of(doc) {
      const [price, road] = [columns.price[doc]!, freights[regions[doc]!]!]
      return price === 0 || Number.isNaN(road) ? unknown : points(road + least[price]!)
    },
  }
}

/** The best fit of any process that the offer names; asked once per code, however many offers name it. */
function processRule({ demand, segment, words }: Ask): Points {
  const wanted = demand.features.codes
  const unknown = unknownPoints('process')
  if (wanted.length === 0) return () => unknown
  const { starts, values } = segment.codes
  const fit = lazily(words.codes.words.length, (n) => {
    const code = words.codes.words[n]!
    return isProcess(code) ? 1 + tenths('process', fitOf(wanted, [code])?.share ?? 0) : 0
  })
  return (doc) => {
    let best = 0
    for (let at = starts[doc]!; at < starts[doc + 1]!; at++) best = Math.max(best, fit(values[at]!))
    return best === 0 ? unknown : best - 1
  }
}

const TESTED = 1
const OUTSIDE = 2

/** Asks the real rule once per distinct bound, however many offers state it. */
function intakeRule({ demand, segment, words }: Ask): {
  intake: Points
  outside: (doc: number) => boolean
} {
  const unknown = unknownPoints('intake')
  const { starts, values } = segment.facts
  const all = tenths('intake', 1)
  const { measured } = demand.features
  const none = (measured ?? []).every((reading) => reading.value === null)
  if (none)
    return {
      intake: (doc) => (countAt(segment.facts, doc) === 0 ? unknown : 0),
      outside: () => false,
    }
  const verdict = lazily(words.facts.words.length, (n) => {
    const bound = factAt(words.facts.words, n) as Bound
    const value = readingOf(measured, bound)?.value
    if (value == null) return 0
    const out =
      (bound.max !== undefined && value > bound.max) ||
      (bound.min !== undefined && value < bound.min)
    return out ? TESTED | OUTSIDE : TESTED
  })
  return {
    intake(doc) {
      const count = countAt(segment.facts, doc)
      if (count === 0) return unknown
      let known = 0
      for (let at = starts[doc]!; at < starts[doc + 1]!; at++)
        known += verdict(values[at]!) & TESTED
      return known === count ? all : tenths('intake', known / count)
    },
    outside(doc) {
      for (let at = starts[doc]!; at < starts[doc + 1]!; at++) {
        if ((verdict(values[at]!) & OUTSIDE) !== 0) return true
      }
      return false
    },
  }
}

/** False only where no rule of stops.ts can speak: all licences hold today and name every code. */
function stopRule(
  { demand, segment, words, now }: Ask,
  inSpan: (doc: number) => boolean,
  outside: (doc: number) => boolean,
): (doc: number) => boolean {
  const { flags, modes, validTo } = segment.columns
  const today = dayNumber(dayOf(now)) ?? 0
  const licensed = maskOf(LICENSED)
  const mask = demand.features.hazard === 'hazardous' ? maskOf(demand.features.modes) & licensed : 0
  const wanted = (demand.features.hwCodes ?? []).map((code) => [
    words.hwCodes.find(code) ?? -1,
    words.hwCodes.find(`HW${code.slice(-2)}`) ?? -1,
  ])
  const { starts, values } = segment.hwCodes
  const names = (doc: number): boolean => {
    const [from, to] = [starts[doc]!, starts[doc + 1]!]
    return wanted.every((either) => {
      for (let at = from; at < to; at++) if (either.includes(values[at]!)) return true
      return false
    })
  }
  const licenceMayStop = (doc: number, flag: number): boolean => {
    if ((flag & FLAG.licencesSaid) === 0) return false
    if ((flag & FLAG.licencesSome) === 0) return (flag & FLAG.verified) !== 0
    return !((flag & FLAG.comprehensive) !== 0 && inSpan(doc) && names(doc))
  }
  return (doc) => {
    const flag = flags[doc]!
    if ((flag & FLAG.odd) !== 0) return true
    if (validTo[doc] !== 0 && validTo[doc]! < today) return true
    if (mask !== 0 && (modes[doc]! & licensed) !== 0 && licenceMayStop(doc, flag)) return true
    return outside(doc)
  }
}
