// A propositional formula of clauses and "at most" constraints, as it is being written down.

/** Literal: 2 × variable, plus 1 if negated. */
export type Lit = number
export const negate = (lit: Lit): Lit => lit ^ 1

/** At most `bound` of `lits` are true; with a guard only while the guard is. */
export type AtMost = {
  readonly lits: readonly Lit[]
  readonly bound: number
  readonly guard: Lit | undefined
}

export type Formula = {
  variables: number
  readonly clauses: Lit[][]
  readonly atMost: AtMost[]
}

export const emptyFormula = (): Formula => ({ variables: 0, clauses: [], atMost: [] })

/** A new variable, as its positive literal. */
export const fresh = (formula: Formula): Lit => 2 * formula.variables++

/** At least one of `lits`; tautologies and doubled literals are cleaned away. */
export function addClause(formula: Formula, ...lits: Lit[]): void {
  const unique = [...new Set(lits)]
  if (!unique.some((lit) => unique.includes(negate(lit)))) formula.clauses.push(unique)
}

/** `given` implies `lit`. */
export const imply = (formula: Formula, given: Lit, lit: Lit): void =>
  addClause(formula, negate(given), lit)

/** At most `bound` of distinct literals; the trivial cases become clauses or nothing. */
export function addAtMost(
  formula: Formula,
  lits: readonly Lit[],
  bound: number,
  guard?: Lit,
): void {
  const unless = guard === undefined ? [] : [negate(guard)]
  if (bound >= lits.length) return
  if (bound < 0) addClause(formula, ...unless)
  else if (bound === 0) for (const lit of lits) addClause(formula, negate(lit), ...unless)
  else if (bound === lits.length - 1) addClause(formula, ...lits.map(negate), ...unless)
  else formula.atMost.push({ lits: [...lits], bound, guard })
}

/** At least `bound` of distinct literals. */
export function addAtLeast(
  formula: Formula,
  lits: readonly Lit[],
  bound: number,
  guard?: Lit,
): void {
  addAtMost(formula, lits.map(negate), lits.length - bound, guard)
}

/** Literals of which the one at place k is true if more than k of `lits` are, as far as `most`. */
function countUp(formula: Formula, lits: readonly Lit[], most: number): readonly Lit[] {
  if (lits.length <= 1) return lits
  const half = lits.length >> 1
  const left = countUp(formula, lits.slice(0, half), most)
  const right = countUp(formula, lits.slice(half), most)
  const sum = Array.from({ length: Math.min(most, lits.length) }, () => fresh(formula))
  for (let i = 0; i <= left.length; i++)
    for (let j = i === 0 ? 1 : 0; j <= right.length && i + j <= most; j++) {
      const given = [...left.slice(Math.max(0, i - 1), i), ...right.slice(Math.max(0, j - 1), j)]
      addClause(formula, ...given.map(negate), sum[i + j - 1]!)
    }
  return sum
}

/**
 * At most `bound` of distinct literals, written out as a tree of sums, so that a proof may speak of part of
 * a count. Source: Bailleux and Boufkhad, Efficient CNF Encoding of Boolean Cardinality Constraints, CP 2003.
 */
export function writeAtMost(formula: Formula, lits: readonly Lit[], bound: number): void {
  if (bound < 1 || bound >= lits.length - 1) addAtMost(formula, lits, bound)
  else addClause(formula, negate(countUp(formula, lits, bound + 1)[bound]!))
}
