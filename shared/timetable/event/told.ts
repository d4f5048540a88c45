// What people were told, and a place for a wish that takes the fewest others away from it.
import { type Board, chainOf, flip, inOrder, put } from './board.ts'
import { type Dice } from './dice.ts'
import { type Grid } from './grid.ts'
import { type EventMeeting } from './problem.ts'
import { obstacles, seat, wanted } from './seat.ts'

/** Longer ones move too many. */
const LONGEST = 24

/** Column and table that each wish was told, -1: none. */
export type Told = { readonly column: Int32Array; readonly table: Int32Array }

export function toldOf(grid: Grid, released: readonly EventMeeting[]): Told {
  const column = new Int32Array(grid.wishes).fill(-1)
  const table = new Int32Array(grid.wishes).fill(-1)
  for (const meeting of released) {
    const w = grid.wishIndex.get(meeting.wish)
    if (w === undefined) continue
    column[w] = grid.columnOf[meeting.slot] ?? -1
    table[w] = meeting.table ?? -1
  }
  return { column, table }
}

/** The place that moves the fewest others: a free one, else behind the shortest chain, else deeper. */
export function seatNear(board: Board, dice: Dice, told: Told, w: number): boolean {
  if (!wanted(board, w)) return false
  if (seat(board, dice, w, 0)) return true
  const { grid } = board
  let best: Way | undefined
  for (let k = grid.openStart[w]!; k < grid.openStart[w + 1]!; k++) {
    const column = grid.open[k]!
    if (obstacles(board, { w, column }) !== 1 || !inOrder(board, w, column)) continue
    const x = blockerOf(board, w, column)
    const way = x < 0 ? undefined : wayOut(board, told, { w, column, x })
    if (way && (!best || way.price < best.price)) best = way
  }
  if (!best) return seat(board, dice, w, 2)
  flip(board, chainOf(board, best.x, best.other, LONGEST), best.column, best.other)
  put(board, w, best.column)
  return true
}

type InWay = { readonly w: number; readonly column: number; readonly x: number }
type Way = InWay & { readonly other: number; readonly price: number }

/** The column to which the one in the way goes with the fewest others moved. */
function wayOut(board: Board, told: Told, at: InWay): Way | undefined {
  const { openStart, open } = board.grid
  let best: Way | undefined
  for (let j = openStart[at.x]!; j < openStart[at.x + 1]!; j++) {
    const other = open[j]!
    const length = other === at.column ? 0 : chainOf(board, at.x, other, LONGEST)
    if (length === 0) continue
    const price = movedBy(board, told, length, at.column + other)
    if (best && price >= best.price) continue
    if (clears(board, { ...at, other, length })) best = { ...at, other, price }
  }
  return best
}

function blockerOf({ grid, at }: Board, w: number, column: number): number {
  for (let i = grid.memberStart[w]!; i < grid.memberStart[w + 1]!; i++) {
    const x = at[grid.member[i]! * grid.width + column]!
    if (x >= 0) return x
  }
  return -1
}

type Try = {
  readonly w: number
  readonly column: number
  readonly other: number
  readonly length: number
}

/** Whether the chain leaves the column free for the wish; the board is as before. */
function clears(board: Board, { w, column, other, length }: Try): boolean {
  const chain = board.chain.slice(0, length)
  flip(board, length, column, other)
  const free = obstacles(board, { w, column }) === 0 && inOrder(board, w, column)
  board.chain.set(chain)
  flip(board, length, column, other)
  board.chain.set(chain)
  return free
}

/** How many more meetings the chain takes from where they were told. */
export function movedBy(
  { chain, column }: Board,
  told: Told,
  length: number,
  both: number,
): number {
  let moved = 0
  for (let i = 0; i < length; i++) {
    const x = chain[i]!
    const home = told.column[x]!
    if (home < 0) continue
    moved += Number(both - column[x]! !== home) - Number(column[x]! !== home)
  }
  return moved
}
