// Clauses of a state: added, watched, and now and then the least useful learnt ones forgotten.
import { type Formula, type Lit } from './formula.ts'
import { type Learnt } from './analyze.ts'
import { raise } from './heap.ts'
import { assign, NONE, propagate } from './propagate.ts'
import {
  emptyState,
  GLUE,
  HEADER,
  push,
  REASON,
  reasonOf,
  SIZE,
  type State,
  USED,
} from './state.ts'

/** Learnt clauses that join at most this many levels are never forgotten. */
const KEPT_GLUE = 2

function watch(state: State, clause: number): void {
  const { data } = state.arena
  const first = data[clause + HEADER]!
  const second = data[clause + HEADER + 1]!
  push(state.watches[first]!, second)
  push(state.watches[first]!, clause)
  push(state.watches[second]!, first)
  push(state.watches[second]!, clause)
}

/** Stores a clause of two or more; returns it as the reason for its first literal. */
function store(state: State, lits: readonly Lit[], glue: number): number {
  if (lits.length === 2) {
    if (glue > 0) {
      push(state.learntBinaries, lits[0]!)
      push(state.learntBinaries, lits[1]!)
    }
    push(state.binaries[lits[0]!]!, lits[1]!)
    push(state.binaries[lits[1]!]!, lits[0]!)
    return reasonOf(REASON.binary, lits[1]!)
  }
  const { arena } = state
  const clause = arena.length
  push(arena, lits.length)
  push(arena, glue)
  push(arena, glue > 0 ? 2 : 0)
  for (const lit of lits) push(arena, lit)
  watch(state, clause)
  return reasonOf(REASON.clause, clause)
}

/** Adds a clause at level 0; sets `consistent` to false if nothing is left of it. */
function addGiven(state: State, lits: readonly Lit[], glue = 0): void {
  const open = lits.filter((lit) => state.value[lit] === 0)
  if (lits.some((lit) => state.value[lit]! > 0)) return
  if (open.length === 0) state.consistent = false
  else if (open.length === 1) {
    assign(state, open[0]!, REASON.none)
    if (propagate(state) !== NONE) state.consistent = false
  } else store(state, open, glue)
}

/** A search over a formula, at level 0 with all units drawn. */
export function stateOf(formula: Formula): State {
  const state = emptyState(formula)
  for (const clause of formula.clauses) if (state.consistent) addGiven(state, clause)
  return state
}

/** Learnt clauses that join more levels are not worth taking along. */
const CARRIED_GLUE = 8

/**
 * A search over a formula that has grown, with what an earlier search learnt from the part it knew.
 * The earlier one must be at level 0; it is not to be used again.
 */
export function grown(formula: Formula, earlier: State): State {
  const state = stateOf(formula)
  const add = (lits: readonly Lit[], glue: number) => {
    if (state.consistent) addGiven(state, lits, glue)
  }
  for (let i = 0; i < earlier.trailSize; i++) add([earlier.trail[i]!], 0)
  const pairs = earlier.learntBinaries
  for (let i = 0; i < pairs.length; i += 2) add([pairs.data[i]!, pairs.data[i + 1]!], 1)
  const { data, length } = earlier.arena
  for (let clause = 0; clause < length; clause += HEADER + data[clause + SIZE]!) {
    const glue = data[clause + GLUE]!
    const first = clause + HEADER
    if (glue > 0 && glue <= CARRIED_GLUE)
      add([...data.subarray(first, first + data[clause + SIZE]!)], glue)
  }
  for (let v = 0; v < earlier.variables; v++) {
    state.phase[v] = earlier.phase[v]!
    raise(state.heap, v, earlier.heap.activity[v]! / earlier.heap.increment)
  }
  state.conflicts = earlier.conflicts
  state.propagations = earlier.propagations
  return state
}

/** After backtracking to its level: stores a learnt clause and makes its first literal true. */
export function learn(state: State, { lits, glue }: Learnt): void {
  const reason = lits.length === 1 ? REASON.none : store(state, lits, glue)
  assign(state, lits[0]!, reason)
}

/** Clauses that are the reason of a literal on the trail. */
function lockedClauses({ trail, trailSize, reason }: State): Set<number> {
  const locked = new Set<number>()
  for (let i = 0; i < trailSize; i++) {
    const why = reason[trail[i]! >> 1]!
    if ((why & 3) === REASON.clause) locked.add(why >> 2)
  }
  return locked
}

/** Learnt clauses to forget: of those not used lately, the half that joins most levels. */
function leastUseful(state: State, locked: ReadonlySet<number>): Set<number> {
  const { data, length } = state.arena
  const candidates: number[] = []
  for (let clause = 0; clause < length; clause += HEADER + data[clause + SIZE]!) {
    if (data[clause + GLUE]! <= KEPT_GLUE || locked.has(clause)) continue
    if (data[clause + USED]! > 0) data[clause + USED]!--
    else candidates.push(clause)
  }
  candidates.sort((x, y) => data[y + GLUE]! - data[x + GLUE]! || data[y + SIZE]! - data[x + SIZE]!)
  return new Set(candidates.slice(0, candidates.length >> 1))
}

/** True at level 0 for good. */
function satisfied({ value, level, arena }: State, clause: number): boolean {
  const { data } = arena
  const end = clause + HEADER + data[clause + SIZE]!
  for (let i = clause + HEADER; i < end; i++)
    if (value[data[i]!]! > 0 && level[data[i]! >> 1] === 0) return true
  return false
}

/** Forgets the least useful learnt clauses and closes the gaps; reasons follow their clauses. */
export function reduce(state: State): void {
  const { arena, trail, reason } = state
  const { data } = arena
  const locked = lockedClauses(state)
  const forgotten = leastUseful(state, locked)
  const movedTo = new Map<number, number>()
  for (const list of state.watches) list.length = 0
  let to = 0
  const end = arena.length
  for (let clause = 0; clause < end;) {
    const size = HEADER + data[clause + SIZE]!
    const keep = locked.has(clause) || !(forgotten.has(clause) || satisfied(state, clause))
    if (keep) {
      if (locked.has(clause)) movedTo.set(clause, to)
      data.copyWithin(to, clause, clause + size)
      watch(state, to)
      to += size
    }
    clause += size
  }
  arena.length = to
  for (let i = 0; i < state.trailSize; i++) {
    const v = trail[i]! >> 1
    const why = reason[v]!
    if ((why & 3) === REASON.clause) reason[v] = reasonOf(REASON.clause, movedTo.get(why >> 2)!)
  }
}
