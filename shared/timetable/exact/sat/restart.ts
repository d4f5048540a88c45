// When to start the search again: often while it focuses on refuting, by Luby's sequence while it is stable.

/** Conflicts of the first focused phase; the others last longer. */
const FIRST_PHASE = 1000
const FAST = 1 / 32
const SLOW = 1 / 8192
/** A restart needs that many conflicts and glues this much above their average. Source: Biere, CaDiCaL. */
const MIN_CONFLICTS = 2
const MARGIN = 1.1
const LUBY_UNIT = 512

export type Restarts = {
  stable: boolean
  fast: number
  slow: number
  conflicts: number
  /** Reluctant doubling (Knuth): Luby's sequence as a pair. */
  u: number
  v: number
  since: number
  turns: number
  /** End of the phase: of a focused one in conflicts, of a stable one in propagations. */
  until: number
  propagationsAtStart: number
}

export const restarts = (): Restarts => ({
  stable: false,
  fast: 0,
  slow: 0,
  conflicts: 0,
  u: 1,
  v: 1,
  since: 0,
  turns: 0,
  until: FIRST_PHASE,
  propagationsAtStart: 0,
})

/** Counts a conflict whose learnt clause has this glue. */
export function count(r: Restarts, glue: number): void {
  r.conflicts++
  r.since++
  // The averages start from the values seen, not from zero.
  const n = r.conflicts
  r.fast += Math.max(FAST, 1 / n) * (glue - r.fast)
  r.slow += Math.max(SLOW, 1 / n) * (glue - r.slow)
}

/** Whether the search had better start again; counts it as done if so. */
export function due(r: Restarts): boolean {
  if (r.stable ? r.since < r.v * LUBY_UNIT : r.since < MIN_CONFLICTS || r.fast < MARGIN * r.slow)
    return false
  r.since = 0
  if (r.stable) {
    if ((r.u & -r.u) === r.v) {
      r.u++
      r.v = 1
    } else r.v *= 2
  }
  return true
}

/** Changes between focused and stable so that both get the same number of propagations. */
export function changeMode(r: Restarts, propagations: number): void {
  if (!r.stable && r.conflicts >= r.until) {
    r.stable = true
    r.until = 2 * propagations - r.propagationsAtStart
    r.u = r.v = 1
  } else if (r.stable && propagations >= r.until) {
    r.stable = false
    r.turns++
    r.until = r.conflicts + FIRST_PHASE * (r.turns + 1)
    r.propagationsAtStart = propagations
  }
}
