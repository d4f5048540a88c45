// The problem in typed arrays: who may meet when, under which limits. Slots are columns of a board.
import { type EventProblem } from './problem.ts'

/** What a wish is worth: a must displaces several likes, a mutual one a one-sided one, a first meeting a second. */
export const WORTH = { must: 8192, like: 64, mutual: 1, first: 96 }

export type Grid = {
  readonly problem: EventProblem
  readonly people: number
  readonly wishes: number
  /** Columns of a person's row: one per slot, and an empty one before, after and at each pause. */
  readonly width: number
  readonly columnOf: Int32Array
  /** -1 at an empty column. */
  readonly slotOf: Int32Array
  readonly sectionOf: Int32Array
  readonly sections: number
  readonly personIndex: ReadonlyMap<string, number>
  readonly wishIndex: ReadonlyMap<string, number>
  /** People of wish w: `member[memberStart[w]]` up to `memberStart[w + 1]`. */
  readonly memberStart: Int32Array
  readonly member: Int32Array
  readonly openStart: Int32Array
  /** Columns in which a wish may be held, in the same manner. */
  readonly open: Int32Array
  readonly may: Uint8Array
  /** 1: the meeting takes one of the tables. */
  readonly takesTable: Uint8Array
  readonly tables: Int32Array
  readonly worth: Int32Array
  readonly must: Uint8Array
  /** Most meetings of a person. */
  readonly most: Int32Array
  /** 1: the person can, and some wish of the person may be held there. */
  readonly usable: Uint8Array
  /** Column of a locked wish, -1 of all others. */
  readonly lockedAt: Int32Array
  readonly orderStart: Int32Array
  /** Wishes that come later (w + 1) or earlier (-(w + 1)). */
  readonly order: Int32Array
  /** Fewest breaks of a person by number of meetings: `leastBreaks[p * (slots + 1) + n]`. */
  readonly leastBreaks: Int32Array
}

export const pairKey = (a: number, b: number): number => Math.min(a, b) * 1_000_000 + Math.max(a, b)

export function isApart(apart: ReadonlySet<number>, who: Int32Array): boolean {
  if (apart.size === 0) return false
  return who.some((a, i) => who.subarray(i + 1).some((b) => apart.has(pairKey(a, b))))
}
