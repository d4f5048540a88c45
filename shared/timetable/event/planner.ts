// Plans an event: holds as many wishes as it can prove or find, then takes out breaks, then gives tables.
import { fewerBreaks } from './anneal.ts'
import { type Board, boardOf, restore } from './board.ts'
import { type Budget, note } from './budget.ts'
import { type Dice, diceOf } from './dice.ts'
import { gridOf } from './from-problem.ts'
import { type Grid } from './grid.ts'
import { holdInTurn, holdMore } from './hold.ts'
import { type EventPlan, type Progress } from './plan.ts'
import { type EventProblem } from './problem.ts'
import { type Bounds, boundsOf, type Check, leftWithNone, settle } from './settle.ts'

export type Options = {
  readonly seed?: number
  /** Moves that the search may make, some five million a second; the same number gives the same plan. */
  readonly moves?: number
  /** Who checks each plan before anybody sees it; tests let it find what is not there. */
  readonly check?: Check
}

/** A planner at work: its steps, and between two of them the best plan so far, checked. */
export type Planner = {
  readonly steps: Generator<Progress, EventPlan, boolean | undefined>
  readonly best: () => EventPlan
}

/** Of a search at most so many moves, and at most this share, look for more wishes to hold. */
const HOLD = { share: 0.2, most: 8_000_000 }
const MOVES_PER_WISH = 20_000

/**
 * A plan in steps: between two steps nothing is half done, so a server may answer others; `next(true)` stops the
 * search, and what is returned is the best plan so far. A plan that the check finds fault with is thrown, not returned.
 */
export function planSteps(problem: EventProblem, options: Options = {}): Planner['steps'] {
  return plannerOf(problem, options).steps
}

/** The same for whoever must have something to show if the search never ends. */
export function plannerOf(
  problem: EventProblem,
  { seed = 1, moves = defaultMoves(problem), check }: Options = {},
): Planner {
  const grid = gridOf(problem)
  const bounds = boundsOf(grid)
  const budget = budgetOf(bounds, moves)
  const checked = check ? { bounds, check } : { bounds }
  return {
    steps: search(grid, diceOf(seed), budget, checked),
    best: () => {
      const board = boardOf(grid)
      restore(board, budget.best)
      return settle(board, { ...checked, stopped: true })
    },
  }
}

function* search(
  grid: Grid,
  dice: Dice,
  budget: Budget,
  checked: { readonly bounds: Bounds; readonly check?: Check },
): Planner['steps'] {
  const board = boardOf(grid)
  holdInTurn(board, dice)
  note(budget, board)
  yield* holdMore(board, dice, budget, () => isEnough(board, checked.bounds))
  yield* fewerBreaks(board, dice, budget)
  return settle(board, { ...checked, stopped: budget.stopped })
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
  best: new Int32Array(0),
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
