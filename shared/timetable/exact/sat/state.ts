// Everything a search knows: the trail of assignments, clauses with their watches, counters, activities.
import { type AtMost, type Formula } from './formula.ts'
import { heapOf, type Heap } from './heap.ts'

/** How a literal came to be true; the upper bits hold a clause, the other literal or a constraint. */
export const REASON = { none: 0, clause: 1, binary: 2, atMost: 3 } as const
export const reasonOf = (kind: number, of: number): number => (of << 2) | kind

/** Words before the literals of a clause in the arena: size, and learnt clauses' glue and use. */
export const HEADER = 3
export const SIZE = 0
/** Number of decision levels in the clause when it was learnt (literal block distance); 0 for given ones. */
export const GLUE = 1
/** How many more reductions the clause survives because it took part in a conflict. */
export const USED = 2

/** Growable list of numbers; `data` may be replaced when it grows. */
export type IntList = { data: Int32Array; length: number }
/** Most literals watch nothing for long, so a list takes no room before it holds something. */
const NO_ROOM = new Int32Array(0)
export const intList = (capacity = 0): IntList => ({
  data: capacity === 0 ? NO_ROOM : new Int32Array(capacity),
  length: 0,
})
export function push(list: IntList, n: number): void {
  if (list.length === list.data.length) {
    const bigger = new Int32Array(2 * list.length + 4)
    bigger.set(list.data)
    list.data = bigger
  }
  list.data[list.length++] = n
}

/** "At most" constraints in rows; `start` has one entry more than there are rows. */
export type Counters = {
  readonly start: Int32Array
  readonly lits: Int32Array
  readonly bound: Int32Array
  /** Guard of each constraint, -1 if it always holds. */
  readonly guard: Int32Array
  /** How many of its literals are true and processed. */
  readonly count: Int32Array
  /** In each row, these literals in the order in which they were processed. */
  readonly truths: Int32Array
  /** Constraints in which a literal stands, in rows by literal. */
  readonly occursStart: Int32Array
  readonly occurs: Int32Array
  /** Constraints that a literal guards, likewise. */
  readonly guardsStart: Int32Array
  readonly guards: Int32Array
}

export type State = {
  readonly variables: number
  /** By literal: 1 true, -1 false, 0 open. */
  readonly value: Int8Array
  readonly level: Int32Array
  readonly reason: Int32Array
  /** By variable: place on the trail. */
  readonly place: Int32Array
  readonly trail: Int32Array
  trailSize: number
  /** Literals on the trail before this place have been propagated. */
  head: number
  /** Size of the trail at each decision. */
  readonly levels: IntList
  /** All clauses of three literals or more. */
  readonly arena: IntList
  /** By literal: pairs (a literal that may satisfy, clause) of the clauses that watch it. */
  readonly watches: IntList[]
  /** By literal: the other literals of its clauses of two. */
  readonly binaries: IntList[]
  /** Pairs: the learnt clauses of two. */
  readonly learntBinaries: IntList
  readonly counters: Counters
  readonly heap: Heap
  /** By variable: the value to try first (1 true, -1 false). */
  readonly phase: Int8Array
  /** By variable: longest consistent assignment since the last rephasing; 0 for none. */
  readonly target: Int8Array
  readonly best: Int8Array
  targetSize: number
  bestSize: number
  readonly seen: Int8Array
  /** The other literal of a violated clause of two. */
  conflictLit: number
  /** Scratch of explanations. */
  readonly scratch: IntList
  /** Stamps to count distinct levels. */
  readonly stamp: Int32Array
  stamps: number
  conflicts: number
  decisions: number
  propagations: number
  /** False once the formula is refuted without assumptions. */
  consistent: boolean
}

/** Rows of the indices at which each key stands. */
function rowsBy(keys: Int32Array, of: Int32Array, size: number): [Int32Array, Int32Array] {
  const start = new Int32Array(size + 1)
  for (const key of keys) if (key >= 0) start[key + 1]!++
  for (let key = 0; key < size; key++) start[key + 1]! += start[key]!
  const rows = new Int32Array(start[size]!)
  const next = start.slice()
  keys.forEach((key, i) => {
    if (key >= 0) rows[next[key]!++] = of[i]!
  })
  return [start, rows]
}

function countersOf(atMost: readonly AtMost[], variables: number): Counters {
  const start = new Int32Array(atMost.length + 1)
  atMost.forEach(({ lits }, i) => (start[i + 1] = start[i]! + lits.length))
  const lits = Int32Array.from(atMost.flatMap((constraint) => constraint.lits))
  const owner = Int32Array.from(atMost.flatMap((constraint, i) => constraint.lits.map(() => i)))
  const guard = Int32Array.from(atMost, (constraint) => constraint.guard ?? -1)
  const [occursStart, occurs] = rowsBy(lits, owner, 2 * variables)
  const [guardsStart, guards] = rowsBy(
    guard,
    guard.map((_, i) => i),
    2 * variables,
  )
  const bound = Int32Array.from(atMost, (constraint) => constraint.bound)
  const count = new Int32Array(atMost.length)
  const truths = new Int32Array(lits.length)
  return { start, lits, bound, guard, count, truths, occursStart, occurs, guardsStart, guards }
}

/** An empty trail over a formula's variables and counters; clauses are added by `add` in clauses.ts. */
export function emptyState({ variables, atMost }: Formula): State {
  return {
    variables,
    value: new Int8Array(2 * variables),
    level: new Int32Array(variables),
    reason: new Int32Array(variables),
    place: new Int32Array(variables),
    trail: new Int32Array(variables),
    trailSize: 0,
    head: 0,
    levels: intList(),
    arena: intList(1 << 12),
    watches: Array.from({ length: 2 * variables }, () => intList()),
    binaries: Array.from({ length: 2 * variables }, () => intList()),
    learntBinaries: intList(),
    counters: countersOf(atMost, variables),
    heap: heapOf(variables),
    phase: new Int8Array(variables).fill(-1),
    target: new Int8Array(variables),
    best: new Int8Array(variables),
    targetSize: 0,
    bestSize: 0,
    seen: new Int8Array(variables),
    conflictLit: -1,
    scratch: intList(1 << 10),
    stamp: new Int32Array(variables + 1),
    stamps: 0,
    conflicts: 0,
    decisions: 0,
    propagations: 0,
    consistent: true,
  }
}
