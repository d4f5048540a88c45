// Plans an event: holds as many wishes as it can prove or find, then takes out breaks, then gives tables.
import { fewerBreaks } from './anneal.ts'
import { type Board, boardOf } from './board.ts'
import { type Budget, note } from './budget.ts'
import { diceOf } from './dice.ts'
import { gridOf } from './from-problem.ts'
import { holdInTurn, holdMore } from './hold.ts'
import { type EventPlan, type Progress } from './plan.ts'
import { type EventProblem } from './problem.ts'
import { type Bounds, boundsOf, leftWithNone, settle } from './settle.ts'

export type Options = {
  readonly seed?: number
  /** Moves that the search may make, some five million a second; the same number gives the same plan. */
  readonly moves?: number
}

/** Of a search at most so many moves, and at most this share, look for more wishes to hold. */
const HOLD = { share: 0.2, most: 8_000_000 }
const MOVES_PER_WISH = 20_000

/**
 * A plan in steps: between two steps nothing is half done, so a server may answer others; `next(true)` stops the
 * search, and what is returned is the best plan so far. Every plan is checked before it is returned.
 */
export function* planSteps(
  problem: EventProblem,
  { seed = 1, moves = defaultMoves(problem) }: Options = {},
): Generator<Progress, EventPlan, boolean | undefined> {
  const grid = gridOf(problem)
  const board = boardOf(grid)
  const dice = diceOf(seed)
  const bounds = boundsOf(grid)
  const budget = budgetOf(bounds, moves)
  holdInTurn(board, dice)
  note(budget, board)
  yield* holdMore(board, dice, budget, () => isEnough(board, bounds))
  yield* fewerBreaks(board, dice, budget)
  return settle(board, { bounds, stopped: budget.stopped })
}

/** The same at one go; `onProgress` returns false to stop. */
export function planEvent(
  problem: EventProblem,
  options: Options = {},
  onProgress?: (progress: Progress) => boolean,
): EventPlan {
  return finish(planSteps(problem, options), onProgress)
}

export function finish<T>(
  steps: Generator<Progress, T, boolean | undefined>,
  onProgress?: (progress: Progress) => boolean,
): T {
  let step = steps.next()
  while (!step.done) step = steps.next(onProgress ? !onProgress(step.value) : false)
  return step.value
}

const defaultMoves = ({ wishes }: EventProblem): number =>
  Math.min(40_000_000, wishes.length * MOVES_PER_WISH)

export const budgetOf = ({ mostHeld }: Bounds, moves: number): Budget => ({
  moves,
  holdMoves: Math.min(moves * HOLD.share, HOLD.most),
  mostHeld,
  spent: 0,
  stopped: false,
  held: 0,
  breaks: 0,
  leastBreaks: 0,
})

/** Nothing more can be held, musts first, and nobody is left with none. */
function isEnough(board: Board, { mostHeld, mostWithMusts, mostMustsHeld }: Bounds): boolean {
  const { grid, column } = board
  if (leftWithNone(board) > 0) return false
  let musts = 0
  let held = 0
  for (let w = 0; w < grid.wishes; w++) {
    musts += grid.must[w]!
    held += Number(grid.must[w] === 1 && column[w]! >= 0)
  }
  return held >= mostMustsHeld && board.held >= (held === musts ? mostWithMusts : mostHeld)
}
