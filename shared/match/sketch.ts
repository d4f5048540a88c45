// What one listing is about, by the process knowledge: objects and ways with weights, and whether it asks to measure.
import { type Knowledge, knowledge, type ProcessObject, type Scene, type Way } from './knowledge.ts'

export type Weights = ReadonlyMap<string, number>
export type Sketch = {
  /** Objects named or implied, with all that stands above them. */
  readonly objects: Weights
  /** Ways named. */
  readonly ways: Weights
  readonly monitors: boolean
  readonly media: ReadonlySet<string>
  /** Which part of the title (or of a text without one) the process knowledge has words for. */
  readonly explained: number
}
export type Named = {
  readonly title: string
  readonly text: string
  readonly codes: readonly string[]
}
export type Side = 'need' | 'offer'

/**
 * How much each kind of mention counts. A need is about what it names; an offer is about what its
 * title names, and its text only supports that (key parts, figures, side effects).
 */
const TRUST = {
  need: { title: 1, text: 0.7, scene: 0.55, sceneLesser: 0.2, way: 0.7, wayLesser: 0.2 },
  offer: { title: 1, text: 0.35, scene: 0.3, sceneLesser: 0.1, way: 0.9, wayLesser: 0.4 },
} as const
const PARENT_SHARE = 0.5

type Words = {
  readonly objects: ReadonlyMap<string, ProcessObject>
  readonly scenes: ReadonlyMap<string, Scene>
  readonly ways: ReadonlyMap<string, Way>
  readonly objectsByCode: ReadonlyMap<string, readonly string[]>
  readonly waysByCode: ReadonlyMap<string, readonly string[]>
  readonly longest: number
}
let opened: { readonly words: Words; readonly from: Knowledge } | undefined

function group(pairs: Iterable<readonly [string, string]>): Map<string, string[]> {
  const groups = new Map<string, string[]>()
  for (const [key, value] of pairs) {
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}

function words(): Words {
  const from = knowledge()
  if (opened?.from !== from) opened = { words: wordsOf(from), from }
  return opened.words
}

function wordsOf({ objects, scenes, ways }: Knowledge): Words {
  const of = <T extends { readonly words: readonly string[] }>(rows: Iterable<T>) =>
    new Map([...rows].flatMap((row) => row.words.map((word): [string, T] => [word, row])))
  const maps = { objects: of(objects.values()), scenes: of(scenes), ways: of(ways.values()) }
  const lengths = Object.values(maps).flatMap((map) => [...map.keys()].map((word) => word.length))
  return {
    ...maps,
    objectsByCode: group(
      [...objects.values()].flatMap((o) => o.codes.map((c) => [c, o.key] as const)),
    ),
    waysByCode: group(
      [...ways.values()].flatMap((w) => w.processes.map((c) => [c, w.key] as const)),
    ),
    longest: Math.max(...lengths),
  }
}

const LATIN = /[a-z0-9]/

/** `pid` is no part of `rapid`: a Latin word must stand alone. */
function standsAlone(text: string, from: number, to: number): boolean {
  const before = text.charAt(from - 1)
  const after = text.charAt(to)
  return (
    !(LATIN.test(text.charAt(from)) && before !== '' && LATIN.test(before)) &&
    !(LATIN.test(text.charAt(to - 1)) && after !== '' && LATIN.test(after))
  )
}

type Find<T> = { readonly row: T; readonly start: number; readonly end: number }

/** Leftmost longest words of one table in a text, without overlap. */
function* found<T>(text: string, table: ReadonlyMap<string, T>): Generator<Find<T>> {
  const { longest } = words()
  for (let at = 0; at < text.length;) {
    let step = 1
    for (let length = Math.min(longest, text.length - at); length >= 2; length--) {
      const row = table.get(text.slice(at, at + length))
      if (row !== undefined && standsAlone(text, at, at + length)) {
        yield { row, start: at, end: at + length }
        step = length
        break
      }
    }
    at += step
  }
}

/** Where a text names anything of the process knowledge. */
export function knownSpans(text: string): { readonly start: number; readonly end: number }[] {
  const plain = text.toLowerCase()
  const known = words()
  if (plain.length !== text.length) return []
  return [known.objects, known.scenes, known.ways].flatMap((table) => [
    ...found<unknown>(plain, table),
  ])
}

const raise = (weights: Map<string, number>, key: string, weight: number): void => {
  if (weight > (weights.get(key) ?? 0)) weights.set(key, weight)
}

/** No listing says in more than this many characters what it is about. */
const READ = 3000
const MONITOR = /监测|检测|分析仪|监控|测定|测量|采样|传感|监视|计量|检验|monitor|analys[ei]/
const fold = (text: string): string => text.slice(0, READ).normalize('NFKC').toLowerCase()

export function sketchOf({ title, text, codes }: Named, side: Side): Sketch {
  const trust = TRUST[side]
  const draft: Draft = { named: new Map(), ways: new Map(), side }
  const [heading, body] = [fold(title), fold(text)]
  readField(heading, trust.title, draft)
  readField(body, trust.text, draft)
  readCodes(codes, draft)
  readWays(draft)
  const objects = withParents(draft.named)
  return {
    objects,
    ways: draft.ways,
    monitors:
      MONITOR.test(side === 'need' ? heading + body : heading) ||
      codes.some(isMonitoring) ||
      isInstrument(heading),
    media: mediaOf(objects),
    explained: explained(heading === '' ? body : heading),
  }
}

/** A title that names instruments and no way of treating. */
function isInstrument(heading: string): boolean {
  const purposes = [...found(heading, words().ways)].map(({ row }) => row.purpose)
  return purposes.length > 0 && purposes.every((purpose) => purpose === 'monitor')
}

const isMonitoring = (code: string): boolean => /^svc\..*(?:monitor|test|data-operation)/.test(code)

function readCodes(codes: readonly string[], { named, ways }: Draft): void {
  const known = words()
  for (const code of codes) {
    for (const key of known.objectsByCode.get(code) ?? []) raise(named, key, 1)
    for (const key of known.waysByCode.get(code) ?? []) raise(ways, key, 1)
  }
}

/** A way speaks for the objects that it is made for. */
function readWays({ named, ways, side }: Draft): void {
  const trust = TRUST[side]
  for (const [key, share] of ways) {
    const way = knowledge().ways.get(key)
    for (const object of way?.main ?? []) raise(named, object, share * trust.way)
    for (const object of way?.lesser ?? []) raise(named, object, share * trust.wayLesser)
  }
}

/** Which part of a text the process knowledge has words for, 0..1. */
function explained(text: string): number {
  const covered = new Uint8Array(text.length)
  for (const { start, end } of knownSpans(text)) covered.fill(1, start, end)
  return text.length === 0 ? 0 : covered.reduce((sum, one) => sum + one, 0) / text.length
}

type Draft = {
  readonly named: Map<string, number>
  readonly ways: Map<string, number>
  readonly side: Side
}

function readField(field: string, share: number, { named, ways, side }: Draft): void {
  const known = words()
  const trust = TRUST[side]
  for (const { row } of found(field, known.objects)) raise(named, row.key, share)
  for (const { row: scene } of found(field, known.scenes)) {
    for (const object of scene.main) raise(named, object, share * trust.scene)
    for (const object of scene.lesser) raise(named, object, share * trust.sceneLesser)
  }
  for (const { row } of found(field, known.ways)) raise(ways, row.key, share)
}

function withParents(named: ReadonlyMap<string, number>): Map<string, number> {
  const objects = new Map(named)
  const queue = [...named]
  for (let next = queue.pop(); next; next = queue.pop()) {
    const [key, weight] = next
    for (const parent of knowledge().objects.get(key)?.parents ?? []) {
      const share = weight * PARENT_SHARE
      if (share < 0.05 || share <= (objects.get(parent) ?? 0)) continue
      objects.set(parent, share)
      queue.push([parent, share])
    }
  }
  return objects
}

/** Media in which it stands firmly; a by-the-way mention decides nothing. */
function mediaOf(objects: Weights): Set<string> {
  const media = new Set<string>()
  const best = Math.max(0, ...objects.values())
  for (const [key, weight] of objects) {
    if (weight < best * 0.5) continue
    for (const medium of knowledge().objects.get(key)?.medium ?? '') media.add(medium)
  }
  return media
}
