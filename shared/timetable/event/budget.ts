// How long a planner may go on, counted in moves; between batches it says how far it is and asks whether to stop.
import { type Board, keep } from './board.ts'
import { type Progress } from './plan.ts'

export type Budget = {
  readonly moves: number
  /** Of these, at most so many for holding more wishes. */
  readonly holdMoves: number
  readonly mostHeld: number
  spent: number
  stopped: boolean
  /** Of the best plan so far. */
  held: number
  breaks: number
  leastBreaks: number
  /** The best plan so far, as columns. */
  best: Int32Array
}

/** The board as it is now is the best so far. */
export function note(budget: Budget, board: Board): void {
  const { grid, meetings } = board
  const stride = grid.columnOf.length + 1
  let breaks = 0
  let least = 0
  for (let p = 0; p < grid.people; p++) {
    breaks += board.breaks[p]!
    least += grid.leastBreaks[p * stride + meetings[p]!]!
  }
  budget.held = board.held
  budget.breaks = breaks
  budget.leastBreaks = least
  budget.best = keep(board)
}

/** True: stop now with the best so far. */
export function* spend(
  budget: Budget,
  moves: number,
  stage: Progress['stage'],
): Generator<Progress, boolean, boolean | undefined> {
  budget.spent += moves
  const { held, mostHeld, breaks, leastBreaks } = budget
  const done = Math.min(1, budget.spent / budget.moves)
  const stop = yield { stage, done, held, mostHeld, breaks, leastBreaks }
  if (stop === true) budget.stopped = true
  return budget.stopped
}
