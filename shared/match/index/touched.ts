// The other direction: standing demands whose ranking an offer may enter, by what each ranking asks of a newcomer.
import { type DemandBounds } from './bound-demands.ts'
import { tenths, unknownPoints } from './bound.ts'
import { type Level } from './kin.ts'
import { isGone, type Segment } from './segment.ts'
import {
  BLOCK_BITS,
  everybodyIn,
  FILE,
  FLOORS,
  KIND_AMOUNT,
  ROAD,
  ROW,
  type Standing,
  TEST,
  WHO,
} from './standing.ts'

export type Asked = {
  readonly segment: Segment
  readonly standing: Standing
  readonly bounds: DemandBounds
}
/** One list with the points that its code gives; without any the two can be alike, but none is stopped. */
type List = { readonly number: number; readonly points: number }

/** In no order; a demand may be named that the offer does not enter, never the other way round. */
export function touched(asked: Asked, levels: readonly Level[]): string[] {
  const { segment, standing } = asked
  const { named, picked } = standing
  const everybody = everybodyIn(standing)
  const ids: string[] = []
  named.fill(0)
  const look = (list: List): void => {
    const count = closely(asked, list, loosely(asked, list))
    for (let i = 0; i < count; i++) {
      const doc = picked[i]!
      named[doc >> 5]! |= 1 << (doc & 31)
      if (!isGone(segment, doc)) ids.push(segment.ids[doc]!)
    }
  }
  for (const { share, codes } of levels)
    for (const code of codes)
      if (code < everybody) look({ number: code, points: tenths('code', share) })
  look({ number: everybody, points: 0 })
  return ids
}

/** Picks rows by what stands in them; blocks whose floors are out of reach are passed over. */
function loosely({ standing, bounds }: Asked, { number, points }: List): number {
  const { starts, rows, keepMin, lowMin, picked, sums } = standing
  const { byKind, byRoad, byTest, capacity, most } = bounds
  const { byExcess, general, hazardous, unknown } = capacity
  const [least, shift] = points === 0 ? [keepMin, 16] : [lowMin, 0]
  const slack = points + most.process
  const end = starts[number + 1]!
  let count = 0
  for (let at = starts[number]!; at < end;) {
    const next = Math.min(end, ((at >> BLOCK_BITS) + 1) << BLOCK_BITS)
    if (least[at >> BLOCK_BITS]! > slack + most.beside) at = next
    for (; at < next; at++) {
      const row = at * ROW
      const road = rows[row + ROAD]!
      const amount = rows[row + KIND_AMOUNT]! & 0xffff
      const excess = Math.max(0, amount - ((road & 1) === 0 ? general : hazardous))
      const mass = amount === 0 ? unknown : byExcess[excess]!
      const kind = byKind[rows[row + KIND_AMOUNT]! >>> 16]!
      const sum = slack + kind + byRoad[road]! + byTest[rows[row + TEST]!]! + mass
      if (sum < ((rows[row + FLOORS]! >>> shift) & 0xffff)) continue
      sums[count] = sum
      picked[count++] = row
    }
  }
  return count
}

/** Of the picked rows those that hold on a close look, as places in the segment. */
function closely({ standing, bounds }: Asked, { number, points }: List, count: number): number {
  const { rows, files, picked, sums, named } = standing
  const { processes, most, mayStop } = bounds
  const shift = points === 0 ? 16 : 0
  const isSettled = processes.length === 0 || isBest(processes, number, most.process)
  let kept = 0
  for (let i = 0; i < count; i++) {
    const row = picked[i]!
    const doc = rows[row + WHO]!
    if ((named[doc >> 5]! & (1 << (doc & 31))) !== 0) continue
    let bound = sums[i]!
    if (!isSettled) bound += processAt(files, rows[row + FILE]!, processes) - most.process
    const floors = rows[row + FLOORS]!
    if (bound < ((floors >>> shift) & 0xffff)) continue
    if (bound < floors >>> 16 && !mayStop(row)) continue
    picked[kept++] = doc
  }
  return kept
}

/** The list's own code may already have the best process: then no demand in it needs to be asked. */
const isBest = (processes: readonly Uint8Array[], code: number, best: number): boolean =>
  processes.some((row) => row[code] === best)

function processAt(files: Uint32Array, file: number, processes: readonly Uint8Array[]): number {
  const end = files[file]!
  let best = file + 2 === end ? unknownProcess : 0
  for (const row of processes)
    for (let at = file + 2; at < end; at++) if (row[files[at]!]! > best) best = row[files[at]!]!
  return best
}
const unknownProcess = unknownPoints('process')
