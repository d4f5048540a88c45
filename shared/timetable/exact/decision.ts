// One bound at a time: is there a plan with at most so many breaks? Each answer tightens the next question.
import { type Encoded } from './encoding.ts'
import { grown, stateOf } from './sat/clauses.ts'
import { addAtMost, fresh, type Lit } from './sat/formula.ts'
import { type Search, searchOf, solve, type Verdict } from './sat/search.ts'
import { type State } from './sat/state.ts'

/** A question under way; `atMost` undefined asks for any plan. */
export type Decision = {
  readonly encoded: Encoded
  state: State
  atMost: number | undefined
  assumptions: readonly Lit[]
  search: Search | undefined
  hint: Int8Array | undefined
}

export const decisionOf = (encoded: Encoded): Decision => ({
  encoded,
  state: stateOf(encoded.formula),
  atMost: undefined,
  assumptions: [],
  search: undefined,
  hint: undefined,
})

/** Asks another question; what was learnt stays, as the bound is only assumed. A model nearby may be the hint. */
export function ask(decision: Decision, atMost: number, model?: Int8Array): void {
  const { formula, breaks } = decision.encoded
  const guard = fresh(formula)
  addAtMost(formula, breaks.flat(), atMost, guard)
  decision.state = grown(formula, decision.state)
  decision.atMost = atMost
  decision.assumptions = [guard]
  decision.search = undefined
  decision.hint = new Int8Array(formula.variables).fill(-1)
  if (model) decision.hint.set(model.subarray(0, formula.variables))
}

/** Goes on with the question as long as `more` lets it. */
export function answer(decision: Decision, more: () => boolean): Verdict {
  const { state, assumptions, hint } = decision
  decision.search ??= searchOf(state, { assumptions, more, ...(hint ? { hint } : {}) })
  decision.search.more = more
  return solve(state, decision.search)
}
