// The index as bytes and back: columns in byte planes, ids front-coded, a checksum over all.
import { Dictionary } from './dictionary.ts'
import { type Column, COLUMNS, type Side } from './entry.ts'
import { MatchIndex } from './match-index.ts'
import { type Dictionaries, type Lists, segmentOf } from './segment.ts'

/** Changed whenever the bytes mean something else. */
export const LAYOUT = 'match-index 1'
const WORDS = ['codes', 'facts', 'hwCodes', 'regions'] as const
const LISTS = ['codes', 'facts', 'hwCodes'] as const

type Head = {
  readonly layout: string
  readonly side: Side
  readonly stamp: string
  readonly words: readonly string[][]
}
export type Restored = { readonly index: MatchIndex; readonly stamp: string }

/** `stamp` is the keeper's own: which state of the world the snapshot shows. */
export function snapshot(index: MatchIndex, stamp: string): Uint8Array {
  const segment = index.joined()
  const head: Head = {
    layout: LAYOUT,
    side: index.side,
    stamp,
    words: WORDS.map((name) => index.words[name].words),
  }
  const sections = [new TextEncoder().encode(JSON.stringify(head)), ...idSections(segment.ids)]
  for (const name of LISTS) {
    const { starts, values } = segment[name]
    sections.push(
      planes(Uint32Array.from({ length: segment.size }, (_, i) => starts[i + 1]! - starts[i]!)),
      planes(values),
    )
  }
  sections.push(planes(segment.regions), ...COLUMNS.map((name) => planes(segment.columns[name])))
  return sealed(sections)
}

/** Undefined for anything but a whole snapshot of this layout: the caller then reads everything anew. */
export function restore(bytes: Uint8Array): Restored | undefined {
  const sections = opened(bytes)
  if (!sections) return undefined
  const head = JSON.parse(new TextDecoder().decode(sections.shift())) as Head
  if (head.layout !== LAYOUT) return undefined
  const next = (): Uint8Array => sections.shift() ?? new Uint8Array()
  const ids = idsOf(next(), next(), next())
  const lists = LISTS.map(() => listsFrom(unplaned(next()), unplaned(next())))
  const [codes, facts, hwCodes] = lists as [Lists, Lists, Lists]
  const regions = Uint16Array.from(unplaned(next()))
  const columns = {} as Record<Column, Uint16Array>
  for (const name of COLUMNS) columns[name] = Uint16Array.from(unplaned(next()))
  const words = Object.fromEntries(
    WORDS.map((name, i) => [name, new Dictionary(head.words[i])]),
  ) as Dictionaries
  const segment = segmentOf(
    { ids, codes, facts, hwCodes, regions, columns },
    words.codes.words.length,
  )
  return { index: new MatchIndex(head.side, words, segment), stamp: head.stamp }
}

/** How many characters each id shares with the one before it, how many more it has, and these. */
function idSections(ids: readonly string[]): Uint8Array[] {
  const shared = new Uint32Array(ids.length)
  const more = new Uint32Array(ids.length)
  const tails = ids.map((id, i) => {
    const before = ids[i - 1] ?? ''
    let n = 0
    while (n < id.length && id[n] === before[n]) n++
    shared[i] = n
    more[i] = id.length - n
    return id.slice(n)
  })
  return [planes(shared), planes(more), new TextEncoder().encode(tails.join(''))]
}

function idsOf(shared: Uint8Array, more: Uint8Array, tails: Uint8Array): string[] {
  const [heads, lengths] = [unplaned(shared), unplaned(more)]
  const text = new TextDecoder().decode(tails)
  const ids: string[] = []
  let at = 0
  let before = ''
  for (let i = 0; i < heads.length; i++) {
    before = before.slice(0, heads[i]) + text.slice(at, at + lengths[i]!)
    at += lengths[i]!
    ids.push(before)
  }
  return ids
}

function listsFrom(lengths: Uint32Array, values: Uint32Array): Lists {
  const starts = new Uint32Array(lengths.length + 1)
  for (let i = 0; i < lengths.length; i++) starts[i + 1] = starts[i]! + lengths[i]!
  return { starts, values }
}

/** Numbers as planes of their bytes, low ones first: like stands by like, which packs well. */
function planes(values: Uint16Array | Uint32Array): Uint8Array {
  let most = 0
  for (const value of values) if (value > most) most = value
  const width = most < 256 ? 1 : most < 65_536 ? 2 : 4
  const bytes = new Uint8Array(1 + width * values.length)
  bytes[0] = width
  for (let plane = 0; plane < width; plane++) {
    const from = 1 + plane * values.length
    for (let i = 0; i < values.length; i++) bytes[from + i] = values[i]! >>> (8 * plane)
  }
  return bytes
}

function unplaned(bytes: Uint8Array): Uint32Array {
  const width = bytes[0] ?? 1
  const size = Math.floor((bytes.length - 1) / width)
  const values = new Uint32Array(size)
  for (let plane = 0; plane < width; plane++) {
    const from = 1 + plane * size
    for (let i = 0; i < size; i++) values[i]! |= bytes[from + i]! << (8 * plane)
  }
  return values
}

/** Checksum, then each section after its length. */
function sealed(sections: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(sections.reduce((sum, section) => sum + 4 + section.length, 8))
  const view = new DataView(bytes.buffer)
  let at = 8
  for (const section of sections) {
    view.setUint32(at, section.length)
    bytes.set(section, at + 4)
    at += 4 + section.length
  }
  const [a, b] = checksum(bytes)
  view.setUint32(0, a)
  view.setUint32(4, b)
  return bytes
}

function opened(bytes: Uint8Array): Uint8Array[] | undefined {
  if (bytes.length < 12) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  const [a, b] = checksum(bytes)
  if (view.getUint32(0) !== a || view.getUint32(4) !== b) return undefined
  const sections: Uint8Array[] = []
  for (let at = 8; at + 4 <= bytes.length; at += 4 + view.getUint32(at)) {
    sections.push(bytes.subarray(at + 4, at + 4 + view.getUint32(at)))
  }
  return sections
}

/** Two FNV-like sums over all but the first eight bytes; against damage, not against malice. */
function checksum(bytes: Uint8Array): [number, number] {
  let a = 0x811c9dc5 ^ bytes.length
  let b = 0x1b873593
  for (let i = 8; i < bytes.length; i++) {
    a = Math.imul(a ^ bytes[i]!, 0x01000193)
    b = Math.imul(b ^ (bytes[i]! + i), 0x85ebca6b)
  }
  return [a >>> 0, b >>> 0]
}
