// Listings in typed arrays, in the order of their ids, with a posting list for each code.
import { type Dictionary } from './dictionary.ts'
import { type Column, COLUMNS, type Entry, FLAG_BITS } from './entry.ts'

/** Lists of numbers end to end: list i is `values[starts[i] .. starts[i + 1]]`. */
export type Lists = { readonly starts: Uint32Array; readonly values: Uint32Array }

export type Dictionaries = {
  readonly codes: Dictionary
  readonly facts: Dictionary
  readonly hwCodes: Dictionary
  readonly regions: Dictionary
}

export type Segment = {
  readonly size: number
  readonly ids: readonly string[]
  readonly codes: Lists
  readonly facts: Lists
  readonly hwCodes: Lists
  readonly regions: Uint16Array
  readonly columns: Readonly<Record<Column, Uint16Array>>
  /** Flags and proofs in one number: what a bound looks at first. */
  readonly marks: Uint16Array
  /** Which listings have code c, in order: built from `codes`, never stored. */
  readonly postings: Lists
  /** One bit per listing that was taken out. */
  readonly gone: Uint32Array
}

export type Parts = Omit<Segment, 'size' | 'marks' | 'postings' | 'gone'>

export function segmentOf(parts: Parts, codeCount: number): Segment {
  const size = parts.ids.length
  const { flags, proofs } = parts.columns
  const gone = new Uint32Array((size >> 5) + 1)
  const marks = flags.map((flag, doc) => flag | (Math.min(2, proofs[doc]!) << FLAG_BITS))
  return { ...parts, size, marks, postings: turned(parts.codes, codeCount), gone }
}

export function pack(sorted: readonly Entry[], words: Dictionaries): Segment {
  const numbered = (list: (entry: Entry) => readonly string[], dictionary: Dictionary): Lists =>
    listsOf(sorted.map((entry) => list(entry).map((word) => dictionary.numberOf(word))))
  const columns = {} as Record<Column, Uint16Array>
  for (const name of COLUMNS)
    columns[name] = Uint16Array.from(sorted, (entry) => entry.numbers[name])
  const parts: Parts = {
    ids: sorted.map((entry) => entry.id),
    codes: numbered((entry) => entry.codes, words.codes),
    facts: numbered((entry) => entry.facts, words.facts),
    hwCodes: numbered((entry) => entry.hwCodes, words.hwCodes),
    regions: Uint16Array.from(sorted, (entry) => words.regions.numberOf(entry.region)),
    columns,
  }
  return segmentOf(parts, words.codes.words.length)
}

export function listsOf(lists: readonly (readonly number[])[]): Lists {
  const starts = new Uint32Array(lists.length + 1)
  lists.forEach((list, i) => (starts[i + 1] = starts[i]! + list.length))
  const values = new Uint32Array(starts[lists.length]!)
  lists.forEach((list, i) => values.set(list, starts[i]))
  return { starts, values }
}

/** From "listing has codes" to "code has listings" by counting; listings stay in order. */
function turned({ starts, values }: Lists, count: number): Lists {
  const turnedStarts = new Uint32Array(count + 1)
  for (const code of values) turnedStarts[code + 1]!++
  for (let code = 0; code < count; code++) turnedStarts[code + 1]! += turnedStarts[code]!
  const next = turnedStarts.slice()
  const turnedValues = new Uint32Array(values.length)
  for (let doc = 0; doc + 1 < starts.length; doc++) {
    for (let at = starts[doc]!; at < starts[doc + 1]!; at++)
      turnedValues[next[values[at]!]!++] = doc
  }
  return { starts: turnedStarts, values: turnedValues }
}

/** Back to an entry: for joining segments and for snapshots. */
export function entryAt(segment: Segment, doc: number, words: Dictionaries): Entry {
  const named = ({ starts, values }: Lists, dictionary: Dictionary): string[] =>
    Array.from(values.subarray(starts[doc], starts[doc + 1]), (n) => dictionary.words[n] ?? '')
  const numbers = {} as Record<Column, number>
  for (const name of COLUMNS) numbers[name] = segment.columns[name][doc]!
  return {
    id: segment.ids[doc]!,
    codes: named(segment.codes, words.codes),
    facts: named(segment.facts, words.facts),
    hwCodes: named(segment.hwCodes, words.hwCodes),
    region: words.regions.words[segment.regions[doc]!] ?? '',
    numbers,
  }
}

export const isGone = (segment: Segment, doc: number): boolean =>
  (segment.gone[doc >> 5]! & (1 << (doc & 31))) !== 0

export function take(segment: Segment, doc: number): void {
  segment.gone[doc >> 5]! |= 1 << (doc & 31)
}

/** The place of an id, or undefined: halving. */
export function placeOf(segment: Segment, id: string): number | undefined {
  let low = 0
  let high = segment.size
  while (low < high) {
    const middle = (low + high) >> 1
    if (segment.ids[middle]! < id) low = middle + 1
    else high = middle
  }
  return segment.ids[low] === id && !isGone(segment, low) ? low : undefined
}
