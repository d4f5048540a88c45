// How long a planner may go on, counted in moves; between batches it says how far it is and asks whether to stop.
import { type Progress } from './plan.ts'

export type Budget = {
  readonly moves: number
  /** Of these, at most so many for holding more wishes. */
  readonly holdMoves: number
  spent: number
  stopped: boolean
  readonly progress: () => Omit<Progress, 'stage' | 'done'>
}

/** True: stop now with the best so far. */
export function* spend(
  budget: Budget,
  moves: number,
  stage: Progress['stage'],
): Generator<Progress, boolean, boolean | undefined> {
  budget.spent += moves
  const done = Math.min(1, budget.spent / budget.moves)
  const stop = yield { stage, done, ...budget.progress() }
  if (stop === true) budget.stopped = true
  return budget.stopped
}
