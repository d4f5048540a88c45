// Saves a meeting for which no chain makes room: others give way and are seated elsewhere, step by step.
import { type Board, inOrder, keep, lift, put, restore } from './board.ts'
import { type Budget, spend } from './budget.ts'
import { type Dice, roll } from './dice.ts'
import { displaced } from './hold.ts'
import { seat } from './seat.ts'

const TRIES = 1000
const DEEPEST = 12
/** What fifty tries cost, in moves. */
const BATCH = 4096

/** Lets whoever is in the way go and seats those, again and again: kept if in the end nobody is without a place. */
export function* rescue(board: Board, dice: Dice, w: number, budget: Budget) {
  const before = keep(board)
  const worth = board.worth
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const waiting = [w]
    for (let step = 0; step < DEEPEST && waiting.length > 0; step++) {
      const x = waiting.pop()!
      if (board.column[x]! >= 0 || seat(board, dice, x, 1)) continue
      waiting.push(...takePlace(board, dice, x))
    }
    if (board.worth > worth) return
    restore(board, before)
    if (attempt % 50 === 49 && (yield* spend(budget, BATCH, 'hold'))) return
  }
}

function takePlace(board: Board, dice: Dice, x: number): number[] {
  const { grid } = board
  const options = grid.openStart[x + 1]! - grid.openStart[x]!
  if (options === 0) return []
  const column = grid.open[grid.openStart[x]! + roll(dice, options)]!
  const gone = displaced(board, dice, x, column)
  if (!gone || gone.length > 2) return [x]
  for (const y of gone) lift(board, y)
  if (!inOrder(board, x, column)) return [x, ...gone]
  put(board, x, column)
  return gone
}
