// Standing demands by code, those first whose rankings ask least of a newcomer, with what a bound looks at beside each other.
import { type Reading } from '../../listing/kind.ts'
import { factAt } from './bound.ts'
import { FLAG } from './entry.ts'
import { type Dictionaries, type Segment } from './segment.ts'

export type Floors = { readonly keep: number; readonly stop: number }

/** 64 neighbours share one floor: the lowest of theirs, or a lower one. */
export const BLOCK_BITS = 6
/** Reaches of demands in so many steps, each as far as the farthest in it; step 0 is "nobody said". */
export const REACHES = 16

/**
 * A demand stands once in the list of each of its codes and once in the list of everybody, the last one,
 * each time as a row of six numbers: to look at a demand elsewhere costs ten times the arithmetic.
 */
export type Standing = {
  /** Code c has the rows `starts[c] .. starts[c + 1]`. */
  readonly starts: Uint32Array
  readonly rows: Uint32Array
  readonly keepMin: Uint16Array
  readonly lowMin: Uint16Array
  /** Few demands differ in both modes and flags. */
  readonly kinds: readonly Kind[]
  /** Which parameters have a value, a bit each: see `bitOf`. Few demands differ in that. */
  readonly tests: readonly number[]
  readonly reaches: readonly number[]
  /** Of a demand its codes and readings together: place of the first reading, place after the last, both. */
  readonly files: Uint32Array
  /** By place in the segment: the rank in every list. */
  readonly order: Uint32Array
  /** Working memory of a search: one bit for each that was named; places of one list with their bounds. */
  readonly named: Uint32Array
  readonly picked: Uint32Array
  readonly sums: Uint16Array
  /** Floors that changed since the order was made. */
  moved: number
}
/** Rows have `ROW` numbers: two floors and two small numbers share one each. */
export const ROW = 6
/** Floor of the matches (upper half), and the lower of both floors. */
export const FLOORS = 0
/** Kind (upper half) and stored amount. */
export const KIND_AMOUNT = 1
/** Region, step of reach and whether it is hazardous: see `roadOf`. */
export const ROAD = 2
export const TEST = 3
/** Place in the segment. */
export const WHO = 4
/** Place in `files`. */
export const FILE = 5

export type Kind = { readonly modes: number; readonly flags: number }

export const everybodyIn = ({ starts }: Standing): number => starts.length - 2

export const roadOf = (region: number, reach: number, hazardous: boolean): number =>
  (region * REACHES + reach) * 2 + Number(hazardous)

/** The bit of a parameter; two parameters on one bit only make a bound looser. */
export function bitOf(name: string, unit: string): number {
  let hash = 0
  for (const char of `${name.toLowerCase()}|${unit}`)
    hash = (Math.imul(hash, 31) + (char.codePointAt(0) ?? 0)) | 0
  return (hash ^ (hash >>> 15)) & 31
}

export function standing(segment: Segment, words: Dictionaries): Standing {
  const { size, codes, columns } = segment
  const starts = startsOf(segment)
  const everybody = starts.length - 2
  const { kind, kinds } = kindsOf(segment)
  const { test, tests } = testsOf(segment, words)
  const { file, files } = filesOf(segment)
  const reaches = stepsOf(columns.radius)
  const road = roadsOf(segment, reaches)
  const rows = new Uint32Array(starts[everybody + 1]! * ROW)
  const order = new Uint32Array(size)
  const next = starts.slice()
  byFloor(columns.keepFloor).forEach((doc, rank) => {
    order[doc] = rank
    const kept = { keep: columns.keepFloor[doc]!, stop: columns.stopFloor[doc]! }
    const row = [
      floorsIn(kept),
      kind[doc]! * 0x1_0000 + columns.amount[doc]!,
      road[doc]!,
      test[doc]!,
      doc,
      file[doc]!,
    ]
    for (let i = codes.starts[doc]!; i < codes.starts[doc + 1]!; i++)
      rows.set(row, ROW * next[codes.values[i]!]!++)
    rows.set(row, ROW * next[everybody]!++)
  })
  return {
    ...{ starts, rows, kinds, tests, reaches, order, files },
    keepMin: lowest(rows, 16),
    lowMin: lowest(rows, 0),
    named: new Uint32Array((size >> 5) + 1),
    picked: new Uint32Array(size),
    sums: new Uint16Array(size),
    moved: 0,
  }
}

/** Below the lower floor an offer enters neither the matches nor the stopped. */
const floorsIn = ({ keep, stop }: Floors): number => keep * 0x1_0000 + Math.min(keep, stop)

function startsOf({ size, postings }: Segment): Uint32Array {
  const count = postings.starts.length - 1
  const starts = new Uint32Array(count + 2)
  starts.set(postings.starts)
  starts[count + 1] = postings.values.length + size
  return starts
}

/** Places in the segment, the lowest floor first, by counting. */
function byFloor(floors: Uint16Array): Uint32Array {
  const next = new Uint32Array(0x1_0001)
  for (const floor of floors) next[floor + 1]!++
  for (let floor = 0; floor < 0xffff; floor++) next[floor + 1]! += next[floor]!
  const docs = new Uint32Array(floors.length)
  floors.forEach((floor, doc) => (docs[next[floor]!++] = doc))
  return docs
}

function kindsOf({ columns }: Segment): { kind: Uint16Array; kinds: Kind[] } {
  const numbers = new Map<number, number>()
  const kinds: Kind[] = []
  const kind = columns.modes.map((modes, doc) => {
    const flags = columns.flags[doc]!
    const both = (modes << 16) | flags
    const number = numbers.get(both) ?? kinds.push({ modes, flags }) - 1
    numbers.set(both, number)
    return number
  })
  return { kind, kinds }
}

/** Step 0 is 0; where there are more reaches than steps, neighbours share the farther one. */
function stepsOf(radius: Uint16Array): number[] {
  const far = [...new Set(radius).add(0)].sort((a, b) => a - b)
  if (far.length <= REACHES) return far
  const steps = REACHES - 1
  const at = (step: number): number => far[Math.ceil((step * (far.length - 1)) / steps)]!
  return Array.from({ length: REACHES }, (_, step) => at(step))
}

function roadsOf({ regions, columns }: Segment, reaches: readonly number[]): Uint32Array {
  const { radius, flags } = columns
  const steps = new Map<number, number>()
  for (const far of new Set(radius))
    steps.set(
      far,
      reaches.findIndex((reach) => far <= reach),
    )
  return Uint32Array.from(radius, (far, doc) =>
    roadOf(regions[doc]!, steps.get(far)!, (flags[doc]! & FLAG.hazardous) !== 0),
  )
}

function testsOf({ size, facts }: Segment, words: Dictionaries) {
  const bits = words.facts.words.map((_, n) => {
    const { name, unit, value } = factAt(words.facts.words, n) as Reading
    return value === null ? 0 : 1 << bitOf(name, unit)
  })
  const numbers = new Map<number, number>()
  const { starts, values } = facts
  const test = Uint32Array.from({ length: size }, (_, doc) => {
    let mask = 0
    for (let at = starts[doc]!; at < starts[doc + 1]!; at++) mask |= bits[values[at]!]!
    const number = numbers.get(mask) ?? numbers.size
    numbers.set(mask, number)
    return number
  })
  return { test, tests: [...numbers.keys()] }
}

function filesOf({ size, codes, facts }: Segment): { file: Uint32Array; files: Uint32Array } {
  const file = new Uint32Array(size)
  const files = new Uint32Array(2 * size + codes.values.length + facts.values.length)
  let at = 0
  for (let doc = 0; doc < size; doc++) {
    const own = codes.values.subarray(codes.starts[doc], codes.starts[doc + 1])
    const read = facts.values.subarray(facts.starts[doc], facts.starts[doc + 1])
    file[doc] = at
    const first = at + 2 + own.length
    files.set(own, at + 2)
    files.set(read, first)
    files[at] = first
    files[at + 1] = first + read.length
    at = first + read.length
  }
  return { file, files }
}

function lowest(rows: Uint32Array, shift: number): Uint16Array {
  const count = rows.length / ROW
  const least = new Uint16Array((count >> BLOCK_BITS) + 1).fill(0xffff)
  for (let at = 0; at < count; at++) {
    const floor = (rows[at * ROW + FLOORS]! >>> shift) & 0xffff
    if (floor < least[at >> BLOCK_BITS]!) least[at >> BLOCK_BITS] = floor
  }
  return least
}

/** New floors of one demand. A block's own floor only sinks: too low costs a look, too high an answer. */
export function refloor(kept: Standing, { codes }: Segment, doc: number, floors: Floors): void {
  const { keep, stop } = floors
  const own = codes.values.subarray(codes.starts[doc], codes.starts[doc + 1])
  for (const list of [...own, everybodyIn(kept)]) {
    const at = placeIn(kept, list, doc)
    const block = at >> BLOCK_BITS
    kept.rows[at * ROW + FLOORS] = floorsIn(floors)
    kept.keepMin[block] = Math.min(kept.keepMin[block]!, keep)
    kept.lowMin[block] = Math.min(kept.lowMin[block]!, keep, stop)
  }
  kept.moved++
}

/** By halving: the lists keep the order in which they were made. */
function placeIn({ starts, rows, order }: Standing, list: number, doc: number): number {
  let [low, high] = [starts[list]!, starts[list + 1]! - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (order[rows[middle * ROW + WHO]!]! < order[doc]!) low = middle + 1
    else high = middle
  }
  return low
}
