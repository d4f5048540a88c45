// Finds a place for a wish that is not held: where all are free, or by moving others along chains, or by lifting some.
import { type Board, chainOf, flip, inOrder, put } from './board.ts'
import { type Dice, roll } from './dice.ts'

/** Longer chains move half of the event and are hardly ever legal. */
const LONGEST = 200

/** Holds `w` without letting another wish go, if `depth` chains are enough for it. */
export function seat(board: Board, dice: Dice, w: number, depth: number): boolean {
  const { openStart, open } = board.grid
  if (!wanted(board, w)) return false
  const start = openStart[w]!
  const count = openStart[w + 1]! - start
  const first = roll(dice, count)
  for (let deep = 0; deep <= depth; deep++) {
    for (let k = 0; k < count; k++) {
      const column = open[start + ((first + k) % count)]!
      if (!inOrder(board, w, column) || !cleared(board, dice, { w, column }, deep)) continue
      if (inOrder(board, w, column)) {
        put(board, w, column)
        return true
      }
    }
  }
  return false
}

/** None of its people has all the meetings that the person wants. */
export function wanted({ grid, meetings }: Board, w: number): boolean {
  for (let i = grid.memberStart[w]!; i < grid.memberStart[w + 1]!; i++)
    if (meetings[grid.member[i]!]! >= grid.most[grid.member[i]!]!) return false
  return true
}

type Place = { readonly w: number; readonly column: number }

function cleared(board: Board, dice: Dice, place: Place, depth: number): boolean {
  const count = obstacles(board, place)
  if (count === 0) return true
  if (count > depth) return false
  const x = obstacle(board, dice, place)
  if (x < 0) return false
  const { openStart, open } = board.grid
  const start = openStart[x]!
  const options = openStart[x + 1]! - start
  const first = roll(dice, options)
  for (let k = 0; k < options; k++) {
    const other = open[start + ((first + k) % options)]!
    if (other === place.column) continue
    const length = chainOf(board, x, other, LONGEST)
    if (length === 0) continue
    const chain = board.chain.slice(0, length)
    flip(board, length, place.column, other)
    if (obstacles(board, place) < count && cleared(board, dice, place, depth - 1)) return true
    board.chain.set(chain)
    flip(board, length, place.column, other)
  }
  return false
}

/** How many meetings stand in the way; one more where the tables are taken by others. */
export function obstacles(board: Board, { w, column }: Place): number {
  const { grid, at } = board
  let count = 0
  let tables = 0
  board.stamp++
  for (let i = grid.memberStart[w]!; i < grid.memberStart[w + 1]!; i++) {
    const x = at[grid.member[i]! * grid.width + column]!
    if (x < 0 || board.mark[x] === board.stamp) continue
    board.mark[x] = board.stamp
    board.chain[count++] = x
    tables += grid.takesTable[x]!
  }
  const full = board.used[column]! - tables + grid.takesTable[w]! > grid.tables[column]!
  return full && grid.takesTable[w] === 1 ? count + 1 : count
}

/** One of them: of a person of the wish, else any that has a table there. -1: none found. */
function obstacle(board: Board, dice: Dice, { w, column }: Place): number {
  const { grid, at } = board
  for (let i = grid.memberStart[w]!; i < grid.memberStart[w + 1]!; i++) {
    const x = at[grid.member[i]! * grid.width + column]!
    if (x >= 0) return x
  }
  return atTable(board, dice, column)
}

/** Some meeting that takes a table in this column, -1 where the dice found none. */
export function atTable({ grid, at }: Board, dice: Dice, column: number): number {
  for (let tries = 0; tries < 12; tries++) {
    const x = at[roll(dice, grid.people) * grid.width + column]!
    if (x >= 0 && grid.takesTable[x] === 1 && grid.lockedAt[x]! < 0) return x
  }
  return -1
}
