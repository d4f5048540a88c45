// Holds as much as possible: one by one along chains, then a search that lets some go for others, cooling down.
import { type Board, chainOf, flip, inOrder, keep, lift, put, restore } from './board.ts'
import { type Budget, note, spend } from './budget.ts'
import { type Dice, next, roll } from './dice.ts'
import { type Grid } from './grid.ts'
import { atTable, obstacles, seat, wanted } from './seat.ts'

/** Moves between two questions whether to go on. */
const BATCH = 2048
const LONGEST = 64
/** In units of worth: a like is 64. */
const HOT = 20
const COLD = 3

/** The most constrained first; each at the first place where it fits, moving others if it must. */
export function holdInTurn(board: Board, dice: Dice): void {
  for (const w of inTurn(board.grid)) if (board.column[w]! < 0) seat(board, dice, w, 2)
}

function inTurn(grid: Grid): number[] {
  const wishesOf = new Int32Array(grid.people)
  for (const p of grid.member) wishesOf[p]!++
  const need = Array.from({ length: grid.wishes }, (_, w) => {
    let most = 0
    for (let i = grid.memberStart[w]!; i < grid.memberStart[w + 1]!; i++)
      most = Math.max(most, wishesOf[grid.member[i]!]! / (grid.most[grid.member[i]!]! + 1))
    return most
  })
  const choice = (w: number): number => grid.openStart[w + 1]! - grid.openStart[w]!
  return [...need.keys()].sort(
    (v, w) =>
      grid.worth[w]! - grid.worth[v]! || need[w]! - need[v]! || choice(v) - choice(w) || v - w,
  )
}

/** Goes on until `enough` is worth what is held, or the budget's share is spent. The best is left on the board. */
export function* holdMore(board: Board, dice: Dice, budget: Budget, enough: () => boolean) {
  let best = { worth: board.worth, columns: keep(board) }
  const from = budget.spent
  while (board.held < board.grid.wishes && !enough() && budget.spent < budget.holdMoves) {
    const gone = (budget.spent - from) / Math.max(1, budget.holdMoves - from)
    const heat = HOT * (COLD / HOT) ** gone
    for (let i = 0; i < BATCH; i++) {
      if (i % 2 === 0) wander(board, dice)
      else exchange(board, dice, heat)
      if (board.worth <= best.worth) continue
      best = { worth: board.worth, columns: keep(board) }
      note(budget, board)
    }
    if (yield* spend(budget, BATCH, 'hold')) break
  }
  restore(board, best.columns)
}

/** A chain anywhere: it costs nothing here, and opens ways. */
function wander(board: Board, dice: Dice): void {
  if (board.held === 0) return
  const { openStart, open } = board.grid
  const w = board.list[roll(dice, board.held)]!
  const from = board.column[w]!
  const to = open[openStart[w]! + roll(dice, openStart[w + 1]! - openStart[w]!)]!
  if (to === from) return
  const length = chainOf(board, w, to, LONGEST)
  if (length > 0) flip(board, length, from, to)
}

/** A wish that is not held takes a place; whoever stands there goes, if that is worth it at this heat. */
export function exchange(board: Board, dice: Dice, heat: number): void {
  const { grid } = board
  const out = grid.wishes - board.held
  if (out === 0) return
  const w = board.list[board.held + roll(dice, out)]!
  const options = grid.openStart[w + 1]! - grid.openStart[w]!
  if (options === 0) return
  const column = grid.open[grid.openStart[w]! + roll(dice, options)]!
  const gone = displaced(board, dice, w, column)
  if (!gone) return
  const before = board.worth
  const columns = gone.map((x) => board.column[x]!)
  for (const x of gone) lift(board, x)
  const fits = inOrder(board, w, column)
  if (fits) put(board, w, column)
  const change = board.worth - before
  if (fits && (change >= 0 || next(dice) < Math.exp(change / heat))) {
    for (const x of gone) seat(board, dice, x, 1)
    return
  }
  if (fits) lift(board, w)
  gone.forEach((x, i) => put(board, x, columns[i]!))
}

/** Who has to go for it: nobody twice, no locked one; undefined: it cannot be. */
export function displaced(
  board: Board,
  dice: Dice,
  w: number,
  column: number,
): number[] | undefined {
  const { grid } = board
  const count = obstacles(board, { w, column })
  const gone: number[] = []
  for (let i = grid.memberStart[w]!; i < grid.memberStart[w + 1]!; i++) {
    const x = board.at[grid.member[i]! * grid.width + column]!
    if (x >= 0 && !gone.includes(x)) gone.push(x)
  }
  if (count > gone.length) {
    const x = atTable(board, dice, column)
    if (x < 0) return undefined
    gone.push(x)
  }
  if (!wanted(board, w)) {
    for (let i = grid.memberStart[w]!; i < grid.memberStart[w + 1]!; i++)
      makeRoom(board, dice, grid.member[i]!, gone)
  }
  return gone.some((x) => grid.lockedAt[x]! >= 0) ? undefined : gone
}

/** A person who has all the meetings wanted lets one go. */
function makeRoom(board: Board, dice: Dice, p: number, gone: number[]): void {
  const { grid } = board
  if (board.meetings[p]! < grid.most[p]!) return
  const own: number[] = []
  for (let c = 0; c < grid.width; c++) {
    const x = board.at[p * grid.width + c]!
    if (x < 0) continue
    if (gone.includes(x)) return
    own.push(x)
  }
  gone.push(own[roll(dice, own.length)]!)
}
