// Conflict-driven clause learning: decides a formula under assumptions, or runs out of budget.
// Sources: Eén and Sörensson, An Extensible SAT-solver; Biere et al., CaDiCaL (modes, target phases, glue).
import { analyze, failedAssumptions } from './analyze.ts'
import { learn, reduce } from './clauses.ts'
import { type Lit } from './formula.ts'
import { decay, takeMost } from './heap.ts'
import { decided, remember, rephase } from './phase.ts'
import { assign, backtrack, NONE, propagate } from './propagate.ts'
import { changeMode, count, due, type Restarts, restarts } from './restart.ts'
import { push, REASON, type State } from './state.ts'

export type Verdict =
  /** A model by variable: 1 true, -1 false. */
  | { readonly answer: 'yes'; readonly model: Int8Array }
  /** Assumptions that cannot hold together; none if the formula alone cannot. */
  | { readonly answer: 'no'; readonly core: readonly Lit[] }
  | { readonly answer: 'unknown' }

export type Search = {
  readonly assumptions: readonly Lit[]
  /** Values thought likely, by variable. */
  readonly hint: Int8Array
  /** Asked now and then; false stops the search. */
  more: () => boolean
  readonly restarts: Restarts
  seed: number
  nextReduce: number
  reduces: number
  nextRephase: number
  rephases: number
}

const REDUCE_EVERY = 300
const REPHASE_EVERY = 1000
/** Propagations between two questions whether there is budget left: some 10 ms, whatever the formula. */
const ASK_EVERY = 20_000
const FOCUSED_DECAY = 0.9
const STABLE_DECAY = 0.95

/** Plan of a search that may be continued by `solve` as often as wanted. */
export function searchOf(
  state: State,
  given: Pick<Search, 'assumptions' | 'more'> & { hint?: Int8Array; seed?: number },
): Search {
  const hint = given.hint ?? new Int8Array(state.variables).fill(-1)
  state.phase.set(hint)
  return {
    assumptions: given.assumptions,
    hint,
    more: given.more,
    restarts: restarts(),
    seed: given.seed ?? 1,
    nextReduce: state.conflicts + REDUCE_EVERY,
    reduces: 0,
    nextRephase: state.conflicts + REPHASE_EVERY,
    rephases: 0,
  }
}

/** Learns from a conflict; false if there is nothing left to undo. */
function resolve(state: State, search: Search, conflict: number): boolean {
  state.conflicts++
  if (state.levels.length === 0) return (state.consistent = false)
  if (search.restarts.stable) remember(state)
  const learnt = analyze(state, conflict)
  backtrack(state, learnt.level)
  learn(state, learnt)
  decay(state.heap, search.restarts.stable ? STABLE_DECAY : FOCUSED_DECAY)
  count(search.restarts, learnt.glue)
  changeMode(search.restarts, state.propagations)
  return true
}

/** What is due between conflicts: restarts, forgetting, other values. */
function maintain(state: State, search: Search): void {
  if (due(search.restarts))
    backtrack(state, Math.min(state.levels.length, search.assumptions.length))
  if (state.conflicts >= search.nextReduce) {
    reduce(state)
    search.nextReduce = state.conflicts + REDUCE_EVERY * Math.sqrt(++search.reduces + 1)
  }
  if (state.conflicts >= search.nextRephase) {
    backtrack(state, 0)
    search.seed = rephase(state, search.rephases++, search.hint, search.seed)
    search.nextRephase = state.conflicts + REPHASE_EVERY * (search.rephases + 1)
  }
}

function open(state: State, lit: Lit): void {
  push(state.levels, state.trailSize)
  if (state.value[lit] === 0) assign(state, lit, REASON.none)
}

/** Opens the next level; answers if all variables are assigned or an assumption is false. */
function decide(state: State, search: Search): Verdict | undefined {
  const assumption = search.assumptions[state.levels.length]
  if (assumption !== undefined) {
    if (state.value[assumption]! < 0)
      return { answer: 'no', core: failedAssumptions(state, assumption) }
    open(state, assumption)
    return undefined
  }
  let v = takeMost(state.heap)
  while (v >= 0 && state.value[2 * v] !== 0) v = takeMost(state.heap)
  if (v < 0) return { answer: 'yes', model: modelOf(state) }
  state.decisions++
  open(state, decided(state, v, search.restarts.stable))
  return undefined
}

const modelOf = ({ value, variables }: State): Int8Array =>
  Int8Array.from({ length: variables }, (_, v) => value[2 * v]!)

/** Searches until an answer or the end of the budget; afterwards the state is at level 0 and may be used again. */
export function solve(state: State, search: Search): Verdict {
  const refuted: Verdict = { answer: 'no', core: [] }
  if (!state.consistent) return refuted
  let nextAsk = state.propagations + ASK_EVERY
  for (;;) {
    const conflict = propagate(state)
    if (conflict !== NONE) {
      if (!resolve(state, search, conflict)) return refuted
      if (state.propagations < nextAsk) continue
      nextAsk = state.propagations + ASK_EVERY
      if (search.more()) continue
      backtrack(state, 0)
      return { answer: 'unknown' }
    }
    maintain(state, search)
    if (state.head < state.trailSize) continue
    const verdict = decide(state, search)
    if (verdict) {
      backtrack(state, 0)
      return verdict
    }
  }
}
