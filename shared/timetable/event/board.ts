// Who is where: meetings on a board of people and columns, changed one by one or along a chain, never in conflict.
import { type Grid, WORTH } from './grid.ts'

export type Board = {
  readonly grid: Grid
  /** Wish of person p in column c at `p * width + c`, -1: free. */
  readonly at: Int32Array
  /** Column of a wish, -1: not held. */
  readonly column: Int32Array
  /** Tables taken in a column. */
  readonly used: Int32Array
  readonly inSection: Int32Array
  readonly meetings: Int32Array
  readonly breaks: Int32Array
  /** Wishes held first, then those not held; `place` is where a wish stands in it. */
  readonly list: Int32Array
  readonly placeInList: Int32Array
  readonly chain: Int32Array
  readonly mark: Int32Array
  /** Columns that a chain goes to. */
  readonly goal: Int32Array
  held: number
  /** What the wishes held are worth, and the first meeting of each person. */
  worth: number
  stamp: number
  /** Meetings above the number of tables, all columns together: none but during a search. */
  over: number
  /** So many tables too many a chain may ask for in a column. */
  slack: number
  /** Tables that the last chain takes from its first column to the other. */
  net: number
}

export function boardOf(grid: Grid): Board {
  const board: Board = {
    grid,
    at: new Int32Array(grid.people * grid.width).fill(-1),
    column: new Int32Array(grid.wishes).fill(-1),
    used: new Int32Array(grid.width),
    inSection: new Int32Array(grid.people * grid.sections),
    meetings: new Int32Array(grid.people),
    breaks: new Int32Array(grid.people),
    list: Int32Array.from({ length: grid.wishes }, (_, w) => w),
    placeInList: Int32Array.from({ length: grid.wishes }, (_, w) => w),
    chain: new Int32Array(grid.wishes),
    mark: new Int32Array(grid.wishes),
    goal: new Int32Array(grid.wishes),
    held: 0,
    worth: 0,
    stamp: 0,
    over: 0,
    slack: 0,
    net: 0,
  }
  grid.lockedAt.forEach((column, w) => {
    if (column >= 0) put(board, w, column)
  })
  return board
}

/** Everybody of the wish is free there: the caller looked. */
export function put(board: Board, w: number, column: number): void {
  const { grid, at } = board
  const { width, member, memberStart, sections } = grid
  const section = grid.sectionOf[column]!
  for (let i = memberStart[w]!, end = memberStart[w + 1]!; i < end; i++) {
    const p = member[i]!
    const cell = p * width + column
    const seat = p * sections + section
    const starts = Number(board.inSection[seat]! > 0)
    board.breaks[p]! += starts - Number(at[cell - 1]! >= 0) - Number(at[cell + 1]! >= 0)
    board.inSection[seat]!++
    if (board.meetings[p]!++ === 0) board.worth += WORTH.first
    at[cell] = w
  }
  board.column[w] = column
  board.worth += grid.worth[w]!
  board.used[column]! += grid.takesTable[w]!
  if (grid.takesTable[w] === 1 && board.used[column]! > grid.tables[column]!) board.over++
  swapInList(board, w, board.held)
  board.held++
}

export function lift(board: Board, w: number): void {
  const { grid, at } = board
  const { width, member, memberStart, sections } = grid
  const column = board.column[w]!
  const section = grid.sectionOf[column]!
  for (let i = memberStart[w]!, end = memberStart[w + 1]!; i < end; i++) {
    const p = member[i]!
    const cell = p * width + column
    const seat = p * sections + section
    board.inSection[seat]!--
    if (--board.meetings[p]! === 0) board.worth -= WORTH.first
    at[cell] = -1
    const starts = Number(board.inSection[seat]! > 0)
    board.breaks[p]! -= starts - Number(at[cell - 1]! >= 0) - Number(at[cell + 1]! >= 0)
  }
  board.column[w] = -1
  board.worth -= grid.worth[w]!
  if (grid.takesTable[w] === 1 && board.used[column]! > grid.tables[column]!) board.over--
  board.used[column]! -= grid.takesTable[w]!
  board.held--
  swapInList(board, w, board.held)
}

function swapInList(board: Board, w: number, place: number): void {
  const other = board.list[place]!
  const was = board.placeInList[w]!
  board.list[was] = other
  board.placeInList[other] = was
  board.list[place] = w
  board.placeInList[w] = place
}

/**
 * The Kempe chain of a held wish towards another column: all meetings of the two columns that hang together by
 * their people. Swapping their columns puts nobody in two places. Its length, the wishes in `board.chain`;
 * 0 where a wish may not go there, tables do not suffice, the order breaks, or it is longer than `limit`.
 */
export function chainOf(board: Board, w: number, to: number, limit: number): number {
  const { grid, at, chain, mark, column } = board
  const { width, member, memberStart, may } = grid
  const from = column[w]!
  const stamp = ++board.stamp
  let length = 1
  let tables = 0
  chain[0] = w
  mark[w] = stamp
  for (let i = 0; i < length; i++) {
    const x = chain[i]!
    const goes = column[x] === from ? to : from
    if (may[x * width + goes] === 0) return 0
    tables += goes === to ? grid.takesTable[x]! : -grid.takesTable[x]!
    for (let k = memberStart[x]!, end = memberStart[x + 1]!; k < end; k++) {
      const y = at[member[k]! * width + goes]!
      if (y < 0 || mark[y] === stamp) continue
      if (length >= limit) return 0
      mark[y] = stamp
      chain[length++] = y
    }
  }
  board.net = tables
  return holdsUp(board, tables, from, to) && keepsOrder(board, length, from, to) ? length : 0
}

/** Tables suffice after so many more meetings go to one column than come back. */
function holdsUp(board: Board, tables: number, from: number, to: number): boolean {
  const { grid, used, slack } = board
  if (tables > 0) return used[to]! + tables <= grid.tables[to]! + slack
  return tables === 0 || used[from]! - tables <= grid.tables[from]! + slack
}

/** How much further above its tables the swap of the last chain brings the two columns. */
export function overBy({ grid, used, net }: Board, from: number, to: number): number {
  const above = (column: number, more: number): number =>
    Math.max(0, used[column]! + more - grid.tables[column]!)
  return above(to, net) - above(to, 0) + above(from, -net) - above(from, 0)
}

function keepsOrder(board: Board, length: number, from: number, to: number): boolean {
  const { grid, chain, mark, column, stamp } = board
  if (grid.order.length === 0) return true
  for (let i = 0; i < length; i++) {
    const x = chain[i]!
    const goes = from + to - column[x]!
    for (let k = grid.orderStart[x]!; k < grid.orderStart[x + 1]!; k++) {
      const sign = grid.order[k]!
      const y = Math.abs(sign) - 1
      const there = column[y]!
      if (there < 0) continue
      const other = mark[y] === stamp ? from + to - there : there
      if (sign > 0 ? other <= goes : other >= goes) return false
    }
  }
  return true
}

/** Whether a wish in this column respects the order of those held. */
export function inOrder({ grid, column }: Board, w: number, c: number): boolean {
  for (let k = grid.orderStart[w]!; k < grid.orderStart[w + 1]!; k++) {
    const sign = grid.order[k]!
    const other = column[Math.abs(sign) - 1]!
    if (other >= 0 && (sign > 0 ? other <= c : other >= c)) return false
  }
  return true
}

/** Swaps the columns of the first `length` wishes of `board.chain`. */
export function flip(board: Board, length: number, from: number, to: number): void {
  const { chain, column, goal } = board
  for (let i = 0; i < length; i++) {
    goal[i] = from + to - column[chain[i]!]!
    lift(board, chain[i]!)
  }
  for (let i = 0; i < length; i++) put(board, chain[i]!, goal[i]!)
}

/** The state to come back to. */
export const keep = (board: Board): Int32Array => board.column.slice()

export function restore(board: Board, columns: Int32Array): void {
  for (let w = 0; w < columns.length; w++) {
    if (board.column[w]! >= 0 && board.column[w] !== columns[w]) lift(board, w)
  }
  for (let w = 0; w < columns.length; w++) {
    if (columns[w]! >= 0 && board.column[w]! < 0) put(board, w, columns[w]!)
  }
}

export const sum = (list: Int32Array): number => list.reduce((total, n) => total + n, 0)
