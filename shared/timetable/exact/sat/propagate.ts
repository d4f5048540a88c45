// Unit propagation over clauses of two, watched clauses and counted "at most" constraints.
import { type Lit } from './formula.ts'
import { insert } from './heap.ts'
import { HEADER, push, REASON, reasonOf, SIZE, type State } from './state.ts'

/** No conflict. */
export const NONE = 0

export const decisionLevel = (state: State): number => state.levels.length

/** Makes an open literal true. */
export function assign(state: State, lit: Lit, reason: number): void {
  const v = lit >> 1
  state.value[lit] = 1
  state.value[lit ^ 1] = -1
  state.level[v] = state.levels.length
  state.reason[v] = reason
  state.place[v] = state.trailSize
  state.trail[state.trailSize++] = lit
}

/** Takes back all assignments above a decision level. */
export function backtrack(state: State, level: number): void {
  if (state.levels.length <= level) return
  const { value, trail, phase, heap, counters } = state
  const { count, occurs, occursStart } = counters
  const size = state.levels.data[level]!
  for (let i = state.trailSize - 1; i >= size; i--) {
    const lit = trail[i]!
    if (i < state.head)
      for (let o = occursStart[lit]!, end = occursStart[lit + 1]!; o < end; o++)
        count[occurs[o]!]!--
    value[lit] = 0
    value[lit ^ 1] = 0
    phase[lit >> 1] = lit & 1 ? -1 : 1
    insert(heap, lit >> 1)
  }
  state.trailSize = size
  state.head = Math.min(state.head, size)
  state.levels.length = level
}

/** Clauses of two in which `no` has become false. */
function propagateBinaries(state: State, no: Lit): number {
  const { value } = state
  const { data, length } = state.binaries[no]!
  for (let i = 0; i < length; i++) {
    const other = data[i]!
    const is = value[other]!
    if (is > 0) continue
    // The conflict is told as the reason of one of the two for the other.
    if (is < 0) {
      state.conflictLit = other
      return reasonOf(REASON.binary, no)
    }
    assign(state, other, reasonOf(REASON.binary, no))
  }
  return NONE
}

/** Longer clauses that watch `no`, which has become false: each finds another watch, or is unit or violated. */
function propagateWatches(state: State, no: Lit): number {
  const { value, watches } = state
  const list = watches[no]!
  const data = list.data
  const arena = state.arena.data
  const end = list.length
  let kept = 0
  for (let i = 0; i < end;) {
    const blocker = data[i++]!
    const clause = data[i++]!
    if (value[blocker]! > 0) {
      data[kept++] = blocker
      data[kept++] = clause
      continue
    }
    const first = clause + HEADER
    const other = arena[first]! ^ arena[first + 1]! ^ no
    const otherIs = value[other]!
    data[kept++] = other
    data[kept++] = clause
    if (otherIs > 0) continue
    const last = first + arena[clause + SIZE]!
    let at = first + 2
    while (at < last && value[arena[at]!]! < 0) at++
    if (at < last) {
      const found = arena[at]!
      arena[first] = other
      arena[first + 1] = found
      arena[at] = no
      const to = watches[found]!
      push(to, other)
      push(to, clause)
      kept -= 2
    } else if (otherIs < 0) {
      while (i < end) data[kept++] = data[i++]!
      list.length = kept
      return reasonOf(REASON.clause, clause)
    } else assign(state, other, reasonOf(REASON.clause, clause))
  }
  list.length = kept
  return NONE
}

/** Closes a constraint whose count stands at its bound, or says that it is violated. */
function enforce(state: State, c: number): number {
  const { value, counters } = state
  const { start, lits, bound, count, guard } = counters
  const over = count[c]! - bound[c]!
  if (over < 0) return NONE
  const g = guard[c]!
  const guardIs = g < 0 ? 1 : value[g]!
  if (guardIs < 0) return NONE
  if (over > 0) {
    if (guardIs > 0) return reasonOf(REASON.atMost, c)
    assign(state, g ^ 1, reasonOf(REASON.atMost, c))
    return NONE
  }
  if (guardIs === 0) return NONE
  const reason = reasonOf(REASON.atMost, c)
  for (let i = start[c]!, end = start[c + 1]!; i < end; i++) {
    const lit = lits[i]!
    if (value[lit] === 0) assign(state, lit ^ 1, reason)
  }
  return NONE
}

function propagateCounters(state: State, yes: Lit): number {
  const { occurs, occursStart, guards, guardsStart } = state.counters
  for (let o = occursStart[yes]!, end = occursStart[yes + 1]!; o < end; o++) {
    const conflict = enforce(state, occurs[o]!)
    if (conflict !== NONE) return conflict
  }
  for (let o = guardsStart[yes]!, end = guardsStart[yes + 1]!; o < end; o++) {
    const conflict = enforce(state, guards[o]!)
    if (conflict !== NONE) return conflict
  }
  return NONE
}

/** Draws all consequences; returns the violated clause or constraint as a reason, or `NONE`. */
export function propagate(state: State): number {
  const { count, truths, start, occurs, occursStart } = state.counters
  while (state.head < state.trailSize) {
    const yes = state.trail[state.head++]!
    state.propagations++
    // First all counts, so that `backtrack` finds them whole even if a conflict comes now.
    for (let o = occursStart[yes]!, end = occursStart[yes + 1]!; o < end; o++) {
      const c = occurs[o]!
      truths[start[c]! + count[c]!++] = yes
    }
    let conflict = propagateBinaries(state, yes ^ 1)
    if (conflict === NONE) conflict = propagateWatches(state, yes ^ 1)
    if (conflict === NONE) conflict = propagateCounters(state, yes)
    if (conflict !== NONE) return conflict
  }
  return NONE
}
