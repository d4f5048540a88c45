// Core-guided minimisation of breaks: who cannot all be without a break, one such group after the other.
// Source: Andres et al., Unsatisfiability-based optimization in clasp (OLL), ICLP 2012.
import { type Encoded } from './encoding.ts'
import { grown, stateOf } from './sat/clauses.ts'
import { addAtMost, type Formula, fresh, type Lit, negate } from './sat/formula.ts'
import { type Search, searchOf, solve } from './sat/search.ts'
import { type State } from './sat/state.ts'

/** While `guard` is assumed, at most `allowed` of `lits` are true. */
type Sum = { readonly lits: readonly Lit[]; readonly allowed: number; readonly guard: Lit }

/** A minimisation under way; `bound` is proved. */
export type Cores = {
  readonly encoded: Encoded
  state: State
  search: Search | undefined
  readonly sums: Map<Lit, Sum>
  bound: number
}

export type CoresAnswer =
  | { readonly answer: 'optimum'; readonly model: Int8Array }
  | { readonly answer: 'core' | 'infeasible' | 'unknown' }

/** Conflicts spent to leave one participant out of a core. */
const TRIM_CONFLICTS = 600
/** Cores larger than this are taken as they come. */
const TRIM_SIZE = 60

function addSum(
  formula: Formula,
  sums: Map<Lit, Sum>,
  lits: readonly Lit[],
  allowed: number,
): void {
  if (allowed >= lits.length) return
  const guard = fresh(formula)
  addAtMost(formula, lits, allowed, guard)
  sums.set(guard, { lits, allowed, guard })
}

/** `least` are the breaks each participant has at least, whatever the others do. */
export function coresOf(encoded: Encoded, least: readonly number[]): Cores {
  const { formula, breaks, broken } = encoded
  const sums = new Map<Lit, Sum>()
  breaks.forEach((lits, p) => {
    const any = broken[p]
    if (least[p] === 0 && any !== undefined)
      sums.set(negate(any), { lits, allowed: 0, guard: negate(any) })
    else addSum(formula, sums, lits, least[p]!)
  })
  const bound = least.reduce((sum, n) => sum + n, 0)
  return { encoded, state: stateOf(formula), search: undefined, sums, bound }
}

/** Leaves out of a core what a short search can do without. */
function trim(state: State, core: readonly Lit[], more: () => boolean): readonly Lit[] {
  let small = core
  if (core.length > TRIM_SIZE) return core
  for (const guard of core) {
    if (!small.includes(guard) || !more()) continue
    const until = state.conflicts + TRIM_CONFLICTS
    const assumptions = small.filter((other) => other !== guard)
    const hint = state.phase.slice()
    const verdict = solve(
      state,
      searchOf(state, { assumptions, hint, more: () => state.conflicts < until && more() }),
    )
    if (verdict.answer === 'no') small = verdict.core
  }
  return small
}

/** One of the core has to give: pays for it, and allows each of them one more but all of them only one. */
function relax(cores: Cores, core: readonly Lit[]): void {
  const { sums } = cores
  const { formula } = cores.encoded
  cores.bound++
  for (const guard of core) {
    const { lits, allowed } = sums.get(guard)!
    sums.delete(guard)
    addSum(formula, sums, lits, allowed + 1)
  }
  addSum(formula, sums, core.map(negate), 1)
  cores.state = grown(formula, cores.state)
  cores.search = undefined
}

/** Values of the best plan; of what it does not speak, the last ones. */
function likely({ phase }: State, best: Int8Array): Int8Array {
  const hint = phase.slice()
  hint.set(best.subarray(0, hint.length))
  return hint
}

/** Searches for the next core, or for a plan that meets the bound; the best plan so far says what to try first. */
export function advance(cores: Cores, best: Int8Array, more: () => boolean): CoresAnswer {
  const { state } = cores
  const assumptions = [...cores.sums.keys()]
  cores.search ??= searchOf(state, { assumptions, hint: likely(state, best), more })
  cores.search.more = more
  const verdict = solve(state, cores.search)
  if (verdict.answer === 'yes') return { answer: 'optimum', model: verdict.model }
  if (verdict.answer === 'unknown') return { answer: 'unknown' }
  if (verdict.core.length === 0) return { answer: 'infeasible' }
  relax(cores, trim(state, verdict.core, more))
  return { answer: 'core' }
}
