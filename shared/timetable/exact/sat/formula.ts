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
