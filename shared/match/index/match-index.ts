// The exact index over canonical codes: of offers for a demand, of standing demands for an offer.
import { type At } from '../../time.ts'
import { type Profile } from '../match.ts'
import { tenths } from './bound.ts'
import { boundDemands } from './bound-demands.ts'
import { boundOffers } from './bound-offers.ts'
import { candidates, type Limits } from './candidates.ts'
import { Dictionary } from './dictionary.ts'
import { type Entry, entryOf, isOdd, type Side } from './entry.ts'
import { Fits } from './fits.ts'
import { Kin } from './kin.ts'
import { type Dictionaries, entryAt, isGone, pack, placeOf, type Segment, take } from './segment.ts'
import { type Floors, refloor, type Standing, standing } from './standing.ts'
import { touched } from './touched.ts'

/** Newer listings wait in a small segment of their own; beyond this they join the large one. */
const FRESH_MAX = 1024
export type Hit = { readonly id: string; readonly share: number }

export class MatchIndex {
  readonly side: Side
  readonly words: Dictionaries
  private main: Segment
  private fresh: Segment | undefined
  private readonly waiting = new Map<string, Entry>()
  private taken = 0
  private readonly kin: Kin
  private readonly fits: Fits
  /** Made when first asked, and anew when many floors have moved. */
  private readonly standings = new WeakMap<Segment, Standing>()

  constructor(side: Side, words: Dictionaries, main: Segment) {
    this.side = side
    this.words = words
    this.main = main
    this.kin = new Kin(words.codes, side)
    this.fits = new Fits(words.codes, (share) => tenths('process', share))
  }

  get size(): number {
    return this.main.size - this.taken + this.waiting.size
  }

  /** Adds a listing or replaces the one with its id. */
  add(profile: Profile): void {
    this.put(entryOf(profile, this.side))
  }

  private put(entry: Entry): void {
    this.remove(entry.id)
    this.waiting.set(entry.id, entry)
    this.fresh = undefined
    if (this.waiting.size > Math.max(FRESH_MAX, this.main.size >> 4)) this.join()
  }

  /** Says whether it was there. */
  remove(id: string): boolean {
    if (this.waiting.delete(id)) {
      this.fresh = undefined
      return true
    }
    const doc = placeOf(this.main, id)
    if (doc === undefined) return false
    take(this.main, doc)
    this.taken++
    return true
  }

  /** What a demand's ranking asks of a newcomer, in tenths: fewer points cannot enter it. 0 is open. */
  setFloors(id: string, floors: Floors): void {
    const waiting = this.waiting.get(id)
    if (waiting) {
      const numbers = { keepFloor: floors.keep, stopFloor: floors.stop }
      this.waiting.set(id, { ...waiting, numbers: { ...waiting.numbers, ...numbers } })
      this.fresh = undefined
      return
    }
    const doc = placeOf(this.main, id)
    if (doc === undefined) return
    this.main.columns.keepFloor[doc] = floors.keep
    this.main.columns.stopFloor[doc] = floors.stop
    const kept = this.standings.get(this.main)
    if (!kept) return
    refloor(kept, this.main, doc, floors)
    if (kept.moved > this.main.size >> 3) this.standings.delete(this.main)
  }

  /** The floors that were set last; undefined for an unknown listing. */
  floorsOf(id: string): Floors | undefined {
    const waiting = this.waiting.get(id)
    if (waiting) return { keep: waiting.numbers.keepFloor, stop: waiting.numbers.stopFloor }
    const doc = placeOf(this.main, id)
    if (doc === undefined) return undefined
    const { keepFloor, stopFloor } = this.main.columns
    return { keep: keepFloor[doc]!, stop: stopFloor[doc]! }
  }

  /** Those of another index: floors outlive the profiles that an index is made of. */
  takeFloors(from: MatchIndex): void {
    for (const id of this.joined().ids) {
      const floors = from.floorsOf(id)
      if (floors && (floors.keep > 0 || floors.stop > 0)) this.setFloors(id, floors)
    }
  }

  /** The k listings of the best code share, ties by id: exactly what a scan with `nearest` gives. */
  top(codes: readonly string[], k: number): Hit[] {
    const found: Hit[] = []
    const seen = new Set<string>()
    for (const level of this.kin.levels(codes)) {
      const left = k - found.length
      if (left <= 0) break
      const ids = this.segments().flatMap((segment) => firstOf(segment, level.codes, left, seen))
      if (ids.length > left) ids.sort(byText).length = left
      else ids.sort(byText)
      for (const id of ids) {
        seen.add(id)
        found.push({ id, share: level.share })
      }
    }
    return found
  }

  /** Ids that may still be among the best for `demand`, best bound first: asked of offers. */
  candidates(demand: Profile, limits: Limits, now: At): Generator<string, void> {
    const odd = isOdd(demand, 'demand')
    const bounded = this.segments().map((segment) => ({
      segment,
      bounder: boundOffers({ demand, segment, words: this.words, now }, odd),
    }))
    return candidates(bounded, this.kin.levels(demand.features.codes), limits)
  }

  /** Standing demands whose ranking a new offer may enter, in no order: asked of demands. */
  touchedBy(offer: Profile, now: At): string[] {
    const levels = [...this.kin.levels(offer.features.codes)]
    const odd = isOdd(offer, 'offer')
    return this.segments().flatMap((segment) => {
      const kept = this.standing(segment)
      const ask = { offer, segment, standing: kept, words: this.words, fits: this.fits, now }
      return touched({ segment, standing: kept, bounds: boundDemands(ask, odd) }, levels)
    })
  }

  private standing(segment: Segment): Standing {
    let kept = this.standings.get(segment)
    if (!kept) this.standings.set(segment, (kept = standing(segment, this.words)))
    return kept
  }

  private segments(): Segment[] {
    if (this.waiting.size === 0) return [this.main]
    this.fresh ??= pack([...this.waiting.values()].sort(byId), this.words)
    return [this.main, this.fresh]
  }

  /** One segment without what was taken out: what a snapshot holds. */
  joined(): Segment {
    if (this.waiting.size > 0 || this.taken > 0) this.join()
    return this.main
  }

  private join(): void {
    const entries = [...this.waiting.values()]
    for (let doc = 0; doc < this.main.size; doc++) {
      if (!isGone(this.main, doc)) entries.push(entryAt(this.main, doc, this.words))
    }
    this.main = pack(entries.sort(byId), this.words)
    this.waiting.clear()
    this.fresh = undefined
    this.taken = 0
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const byId = (a: Entry, b: Entry): number => byText(a.id, b.id)

export const noWords = (): Dictionaries => ({
  codes: new Dictionary(),
  facts: new Dictionary(),
  hwCodes: new Dictionary(),
  regions: new Dictionary(),
})

/** Of several profiles with one id the last one counts. */
export function buildIndex(profiles: Iterable<Profile>, side: Side): MatchIndex {
  const entries = new Map<string, Entry>()
  for (const profile of profiles) entries.set(profile.id, entryOf(profile, side))
  const words = noWords()
  return new MatchIndex(side, words, pack([...entries.values()].sort(byId), words))
}

/** The first `k` listings, in order of id, that have any of the codes. */
function firstOf(
  segment: Segment,
  codes: readonly number[],
  k: number,
  seen: ReadonlySet<string>,
): string[] {
  const { starts, values } = segment.postings
  const used = codes.filter((code) => (starts[code] ?? 0) < (starts[code + 1] ?? 0))
  const places = used.map((code) => starts[code]!)
  const ends = used.map((code) => starts[code + 1]!)
  const ids: string[] = []
  while (ids.length < k && places.length > 0) {
    let doc = Infinity
    for (const place of places) doc = Math.min(doc, values[place]!)
    for (let i = places.length - 1; i >= 0; i--) {
      if (values[places[i]!] !== doc || ++places[i]! < ends[i]!) continue
      places[i] = places.at(-1)!
      ends[i] = ends.at(-1)!
      places.pop()
      ends.pop()
    }
    const id = segment.ids[doc]!
    if (!isGone(segment, doc) && !seen.has(id)) ids.push(id)
  }
  return ids
}
