// Breaks as literals: where a run starts anew, whether there is any, and how far two participants may differ.
import {
  addAtLeast,
  addAtMost,
  addClause,
  type Formula,
  fresh,
  imply,
  type Lit,
  negate,
} from './sat/formula.ts'

/** A break is the start of a run of meetings after an earlier one. */
export function encodeBreaks(formula: Formula, busy: readonly (Lit | undefined)[]): Lit[] {
  const breaks: Lit[] = []
  let begun: Lit | undefined
  busy.forEach((now, slot) => {
    const before = slot === 0 ? undefined : busy[slot - 1]
    if (now !== undefined && begun !== undefined) {
      const gap = fresh(formula)
      addClause(formula, negate(now), negate(begun), ...(before === undefined ? [] : [before]), gap)
      imply(formula, gap, now)
      imply(formula, gap, begun)
      if (before !== undefined) imply(formula, gap, negate(before))
      breaks.push(gap)
    }
    if (now === undefined) return
    if (begun === undefined) begun = now
    else {
      const next = fresh(formula)
      imply(formula, now, next)
      imply(formula, begun, next)
      addClause(formula, negate(next), now, begun)
      begun = next
    }
  })
  return breaks
}

/**
 * Whether a participant has a break at all, and if not, where their only run starts: one decision
 * then fills all their slots. Returns the literal of having one; none if they cannot.
 */
export function encodeRuns(
  formula: Formula,
  busy: readonly (Lit | undefined)[],
  breaks: readonly Lit[],
  meetings: number,
): Lit | undefined {
  if (breaks.length === 0 || meetings < 2) return undefined
  const broken = fresh(formula)
  for (const gap of breaks) imply(formula, gap, broken)
  addClause(formula, negate(broken), ...breaks)
  const covering: Lit[][] = busy.map(() => [])
  const starts: Lit[] = []
  for (let first = 0; first + meetings <= busy.length; first++) {
    const end = first + meetings
    if (busy.slice(first, end).includes(undefined)) continue
    const start = fresh(formula)
    starts.push(start)
    busy.forEach((lit, slot) => {
      const inside = slot >= first && slot < end
      if (inside) covering[slot]!.push(start)
      if (lit !== undefined) imply(formula, start, inside ? lit : negate(lit))
    })
  }
  addClause(formula, broken, ...starts)
  addAtMost(formula, [broken, ...starts], 1)
  busy.forEach((lit, slot) => {
    if (lit !== undefined) addClause(formula, negate(lit), broken, ...covering[slot]!)
  })
  return broken
}

/** "Everybody has at least `level` breaks"; the rest may then have `fairness` more than the level that holds. */
export function encodeFairness(
  formula: Formula,
  breaks: readonly (readonly Lit[])[],
  fairness: number,
): void {
  // Two runs need a free slot between them, so breaks never stand side by side.
  const reach = Math.min(...breaks.map((own) => Math.ceil(own.length / 2)))
  if (breaks.length === 0) return
  let below: Lit | undefined
  for (let level = 1; level <= reach; level++) {
    const all = fresh(formula)
    if (below !== undefined) imply(formula, all, below)
    for (const own of breaks) {
      addAtLeast(formula, own, level, all)
      addAtMost(formula, own, fairness + level - 1, negate(all))
    }
    below = all
  }
  for (const own of breaks) addAtMost(formula, own, fairness + reach)
}
