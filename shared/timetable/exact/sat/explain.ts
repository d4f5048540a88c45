// Why a literal is true, as the clause that forced it; constraints are explained when asked, not when they act.
import { negate, type Lit } from './formula.ts'
import { HEADER, push, REASON, SIZE, type State } from './state.ts'

/** The literal of a conflict: there is none. */
export const CONFLICT = -1

/** The first true literals of a constraint, as many as it takes: they were true when it acted. */
function explainAtMost(state: State, c: number, implied: Lit): void {
  const { scratch, counters } = state
  const { start, truths, bound, guard } = counters
  const g = guard[c]!
  const refutesGuard = g >= 0 && implied === negate(g)
  const from = start[c]!
  const end = from + bound[c]! + (implied === CONFLICT || refutesGuard ? 1 : 0)
  for (let i = from; i < end; i++) push(scratch, truths[i]! ^ 1)
  if (g >= 0 && !refutesGuard) push(scratch, g ^ 1)
}

/**
 * Appends the false literals that forced `implied` (or that violate, for `CONFLICT`) to the scratch.
 * The caller sets its length.
 */
export function explain(state: State, reason: number, implied: Lit): void {
  const of = reason >> 2
  const { scratch } = state
  switch (reason & 3) {
    case REASON.clause: {
      const { data } = state.arena
      const end = of + HEADER + data[of + SIZE]!
      for (let i = of + HEADER; i < end; i++) if (data[i] !== implied) push(scratch, data[i]!)
      break
    }
    case REASON.binary:
      push(scratch, of)
      if (implied === CONFLICT) push(scratch, state.conflictLit)
      break
    case REASON.atMost:
      explainAtMost(state, of, implied)
      break
  }
}
