// Conflict analysis: the clause of the first unique implication point, made smaller, and the failed assumptions.
import { negate, type Lit } from './formula.ts'
import { bump } from './heap.ts'
import { CONFLICT, explain } from './explain.ts'
import { GLUE, REASON, USED, type State } from './state.ts'

/** What is learnt: `lits[0]` is forced after backtracking to `level`. */
export type Learnt = { readonly lits: Lit[]; readonly level: number; readonly glue: number }

/** Marks in `seen`. */
const OPEN = 0
const SEEN = 1
const REDUNDANT = 2
const NEEDED = 3
/** How deep a literal is followed back to see whether the others imply it. */
const DEPTH = 200

/** Number of distinct decision levels among literals. */
export function glueOf(state: State, lits: readonly Lit[]): number {
  const stamp = ++state.stamps
  let glue = 0
  for (const lit of lits) {
    const level = state.level[lit >> 1]!
    if (state.stamp[level] === stamp) continue
    state.stamp[level] = stamp
    glue++
  }
  return glue
}

/** A learnt clause that takes part in a conflict stays longer, the more so the fewer levels it joins. */
function use(state: State, reason: number): void {
  if ((reason & 3) !== REASON.clause) return
  const clause = reason >> 2
  const { data } = state.arena
  const glue = data[clause + GLUE]!
  if (glue > 0) data[clause + USED] = glue <= 6 ? 2 : 1
}

/** Whether other seen literals imply this false literal; only then may a learnt clause do without it. */
function redundant(state: State, lit: Lit, depth: number, marked: number[]): boolean {
  const v = lit >> 1
  const mark = state.seen[v]!
  if (state.level[v] === 0 || mark === REDUNDANT || (mark === SEEN && depth > 0)) return true
  const reason = state.reason[v]!
  if (reason === REASON.none || mark === NEEDED || depth > DEPTH) return false
  const { scratch } = state
  const from = scratch.length
  explain(state, reason, negate(lit))
  const end = scratch.length
  let all = true
  for (let i = from; i < end && all; i++)
    all = redundant(state, scratch.data[i]!, depth + 1, marked)
  scratch.length = from
  if (mark === OPEN) {
    state.seen[v] = all ? REDUNDANT : NEEDED
    marked.push(v)
  }
  return all
}

/** Puts the literal of the highest level second, where it is watched; returns that level. */
function secondHighest(state: State, lits: Lit[]): number {
  let at = 1
  for (let i = 2; i < lits.length; i++)
    if (state.level[lits[i]! >> 1]! > state.level[lits[at]! >> 1]!) at = i
  if (lits.length === 1) return 0
  const second = lits[at]!
  lits[at] = lits[1]!
  lits[1] = second
  return state.level[second >> 1]!
}

/** Learns from a violated clause or constraint; to be called above level 0. */
export function analyze(state: State, conflict: number): Learnt {
  const { seen, level, trail, scratch, reason } = state
  const current = state.levels.length
  const lits: Lit[] = [0]
  const marked: number[] = []
  let paths = 0
  let at = state.trailSize - 1
  let implied = CONFLICT
  let why = conflict
  do {
    scratch.length = 0
    explain(state, why, implied)
    use(state, why)
    for (let i = 0; i < scratch.length; i++) {
      const lit = scratch.data[i]!
      const v = lit >> 1
      if (seen[v] !== OPEN || level[v] === 0) continue
      seen[v] = SEEN
      marked.push(v)
      bump(state.heap, v)
      if (level[v]! >= current) paths++
      else lits.push(lit)
    }
    while (seen[trail[at]! >> 1] === OPEN) at--
    implied = trail[at--]!
    why = reason[implied >> 1]!
    paths--
  } while (paths > 0)
  lits[0] = negate(implied)
  scratch.length = 0
  const small = lits.filter((lit, i) => i === 0 || !redundant(state, lit, 0, marked))
  for (const v of marked) seen[v] = OPEN
  return { lits: small, level: secondHighest(state, small), glue: glueOf(state, small) }
}

/** Assumptions that together with `failed`, an assumption found false, cannot hold; `failed` is one of them. */
export function failedAssumptions(state: State, failed: Lit): Lit[] {
  const { seen, trail, reason, level, scratch } = state
  const core = [failed]
  if (level[failed >> 1] === 0) return core
  seen[failed >> 1] = SEEN
  for (let at = state.trailSize - 1; at >= state.levels.data[0]!; at--) {
    const lit = trail[at]!
    const v = lit >> 1
    if (seen[v] === OPEN) continue
    seen[v] = OPEN
    if (reason[v] === REASON.none) {
      // Nothing but assumptions has been decided when one of them is found false.
      core.push(lit)
      continue
    }
    scratch.length = 0
    explain(state, reason[v]!, lit)
    for (let i = 0; i < scratch.length; i++) {
      const w = scratch.data[i]! >> 1
      if (level[w]! > 0) seen[w] = SEEN
    }
  }
  return core
}
