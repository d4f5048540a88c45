// Listings that may still be among the best, the highest bound first: branch and bound over the codes.
import { allPoints, type Bounder, tenths } from './bound.ts'
import { type Level } from './kin.ts'
import { isGone, type Segment } from './segment.ts'

/** Worst of the kept so far, in tenths of a point with its id; -1 while there is room. */
export type Limit = { points: number; id: string }
export type Limits = { readonly keep: Limit; readonly stop: Limit }
export type Bounded = { readonly segment: Segment; readonly bounder: Bounder }

/** Ties go to the smaller id, so an equal bound only helps a smaller id. */
const beats = (points: number, id: string, limit: Limit): boolean =>
  points > limit.points || (points === limit.points && id < limit.id)

/** Working memory as large as a segment, used again by the next search. */
type Scratch = {
  readonly seen: Uint32Array
  readonly next: Int32Array
  /** Points of the code, with the bit `CLOSE` once the bound is close. */
  readonly code: Uint16Array
  generation: number
}
const CLOSE = 0x8000
const idle = new WeakMap<Segment, Scratch[]>()

export function borrow(segment: Segment): Scratch {
  const scratch = idle.get(segment)?.pop() ?? {
    seen: new Uint32Array(segment.size),
    next: new Int32Array(segment.size),
    code: new Uint16Array(segment.size),
    generation: 0,
  }
  scratch.generation++
  return scratch
}

export function giveBack(segment: Segment, scratch: Scratch): void {
  const shelf = idle.get(segment)
  if (shelf) shelf.push(scratch)
  else idle.set(segment, [scratch])
}

type Popped = { readonly points: number; readonly bound: number; readonly low: boolean }

/** A queue by bound: one chain of listings for each tenth of a point, loose bounds made close on top. */
class Front {
  readonly segment: Segment
  readonly bounder: Bounder
  readonly scratch: Scratch
  top = -1
  private readonly heads: Int32Array
  private readonly limits: Limits

  constructor({ segment, bounder }: Bounded, limits: Limits) {
    this.segment = segment
    this.bounder = bounder
    this.limits = limits
    this.scratch = borrow(segment)
    this.heads = new Int32Array(tenths('code', 1) + allPoints() + 1).fill(-1)
  }

  /** Takes in every listing that has one of the codes and was not seen at a nearer level. */
  open(level: Level): void {
    if (level === REST) {
      this.openRest()
      return
    }
    const { share, codes } = level
    const { starts, values } = this.segment.postings
    const points = tenths('code', share)
    for (const code of codes) {
      if (code + 1 < starts.length)
        this.take(values.subarray(starts[code], starts[code + 1]), points)
    }
  }

  /** Listings without any code in common: they may still be alike by their words, and are then never stopped. */
  private openRest(): void {
    this.take(
      Uint32Array.from({ length: this.segment.size }, (_, doc) => doc),
      0,
    )
  }

  private take(docs: Uint32Array, points: number): void {
    const { seen, next, code, generation } = this.scratch
    const { marks, regions, columns } = this.segment
    const { modes } = columns
    const { byModes, byMarks, byRegion, restMax } = this.bounder
    const { heads, limits } = this
    const least =
      points === 0 ? limits.keep.points : Math.min(limits.keep.points, limits.stop.points)
    for (const doc of docs) {
      if (seen[doc] === generation) continue
      seen[doc] = generation
      const rest = byModes[modes[doc]!]! + byMarks[marks[doc]!]! + byRegion[regions[doc]!]!
      const bound = points + (rest < restMax ? rest : restMax)
      if (bound < least) continue
      code[doc] = points
      next[doc] = heads[bound]!
      heads[bound] = doc
      if (bound > this.top) this.top = bound
    }
  }

  /** The next of the highest bound, if it can still change the answer and its bound is close. */
  pop(): string | undefined {
    const bound = this.top
    const { code, next } = this.scratch
    const doc = this.heads[bound]!
    this.heads[bound] = next[doc]!
    while (this.top >= 0 && this.heads[this.top] === -1) this.top--
    const points = code[doc]!
    // Too little to be kept: then only a stop can be of interest, which is cheaper to rule out.
    const low = bound < this.limits.keep.points
    if (low && ((points & ~CLOSE) === 0 || !this.bounder.mayStop(doc))) return undefined
    if ((points & CLOSE) === 0 && this.sink(doc, { points, bound, low })) return undefined
    if (isGone(this.segment, doc)) return undefined
    return this.wanted(doc, { points: points & ~CLOSE, bound, low })
  }

  private wanted(doc: number, { points, bound, low }: Popped): string | undefined {
    const id = this.segment.ids[doc]!
    const { keep, stop } = this.limits
    if (beats(bound, id, keep)) return id
    if (points === 0 || !beats(bound, id, stop)) return undefined
    return low || this.bounder.mayStop(doc) ? id : undefined
  }

  /** Puts a listing back where its close bound is lower; says whether it did. */
  private sink(doc: number, { points, bound, low }: Popped): boolean {
    const { code, next } = this.scratch
    const { keep, stop } = this.limits
    const close = points + this.bounder.rest(doc, (low ? stop : keep).points - points)
    if (close >= bound) return false
    code[doc] = points | CLOSE
    next[doc] = this.heads[close]!
    this.heads[close] = doc
    if (close > this.top) this.top = close
    return true
  }
}

/** Gives ids until none that is left can change the answer; the caller raises `limits` as it goes. */
export function* candidates(
  segments: readonly Bounded[],
  levels: Iterator<Level>,
  limits: Limits,
): Generator<string, void> {
  const fronts = segments.map((segment) => new Front(segment, limits))
  try {
    yield* search(fronts, levels, limits)
  } finally {
    for (const { segment, scratch } of fronts) giveBack(segment, scratch)
  }
}

/** The level without any code comes last. */
const REST: Level = { share: 0, codes: [] }

function* search(
  fronts: readonly Front[],
  levels: Iterator<Level>,
  limits: Limits,
): Generator<string, void> {
  const restMax = Math.max(...fronts.map(({ bounder }) => bounder.restMax))
  const next = (): Level => {
    const level = levels.next()
    return level.done === true ? REST : level.value
  }
  let level: Level | undefined = next()
  for (;;) {
    const front = fronts.reduce((best, other) => (other.top > best.top ? other : best))
    if (level && worthOpening(level, { restMax, limits, top: front.top })) {
      for (const each of fronts) each.open(level)
      level = level === REST ? undefined : next()
      continue
    }
    if (front.top < Math.max(0, Math.min(limits.keep.points, limits.stop.points))) return
    const id = front.pop()
    if (id !== undefined) yield id
  }
}

type Open = { readonly restMax: number; readonly limits: Limits; readonly top: number }

/** A level is opened only when what it may hold is as good as what is at hand, and good enough. */
function worthOpening(level: Level, { restMax, limits: { keep, stop }, top }: Open): boolean {
  const ahead = tenths('code', level.share) + restMax
  return (
    ahead >= top && ahead >= (level === REST ? keep.points : Math.min(keep.points, stop.points))
  )
}
