// The search over clauses and counters against trying everything.
import { describe, expect, test } from 'vitest'
import { stateOf } from '#shared/timetable/exact/sat/clauses.ts'
import {
  addAtLeast,
  addAtMost,
  addClause,
  emptyFormula,
  type Formula,
  fresh,
  type Lit,
  writeAtMost,
} from '#shared/timetable/exact/sat/formula.ts'
import { nextSeed } from '#shared/timetable/exact/sat/phase.ts'
import { searchOf, solve } from '#shared/timetable/exact/sat/search.ts'

type Constraint = { lits: Lit[]; least: number; most: number; guard: Lit | undefined }
const isTrue = (lit: Lit, bits: number) => ((bits >> (lit >> 1)) & 1) === (lit & 1 ? 0 : 1)

const holds = ({ lits, least, most, guard }: Constraint, bits: number): boolean => {
  if (guard !== undefined && !isTrue(guard, bits)) return true
  const yes = lits.filter((lit) => isTrue(lit, bits)).length
  return yes >= least && yes <= most
}

/** Random clauses and counters over a few variables, some of them guarded. */
function random(seed: number) {
  let state = nextSeed(nextSeed(seed * 7919 + 1))
  const below = (n: number) => ((state = nextSeed(state)) >>> 8) % n
  const variables = 4 + below(8)
  const formula: Formula = emptyFormula()
  for (let v = 0; v < variables; v++) fresh(formula)
  const constraints: Constraint[] = []
  const some = (size: number) => {
    const all = Array.from({ length: variables }, (_, v) => v)
    return Array.from({ length: Math.min(size, variables) }, () => {
      const [v] = all.splice(below(all.length), 1)
      return 2 * v! + below(2)
    })
  }
  const clauses = below(3 * variables)
  for (let i = 0; i < clauses; i++) {
    const lits = some(2 + below(3))
    addClause(formula, ...lits)
    constraints.push({ lits, least: 1, most: lits.length, guard: undefined })
  }
  for (let i = 1 + below(6); i > 0; i--) {
    const drawn = some(3 + below(6))
    const guard = below(3) === 0 ? drawn[0] : undefined
    const lits = guard === undefined ? drawn : drawn.slice(1)
    const bound = below(lits.length + 1)
    if (guard === undefined && below(2)) {
      writeAtMost(formula, lits, bound)
      constraints.push({ lits, least: 0, most: bound, guard })
    } else if (below(2)) {
      addAtMost(formula, lits, bound, guard)
      constraints.push({ lits, least: 0, most: bound, guard })
    } else {
      addAtLeast(formula, lits, bound, guard)
      constraints.push({ lits, least: bound, most: lits.length, guard })
    }
  }
  const assumptions = some(below(4))
  return { formula, constraints, variables, assumptions }
}

const possible = (constraints: Constraint[], variables: number, assumptions: readonly Lit[]) => {
  for (let bits = 0; bits < 1 << variables; bits++)
    if (
      assumptions.every((lit) => isTrue(lit, bits)) &&
      constraints.every((constraint) => holds(constraint, bits))
    )
      return true
  return false
}

describe('the search', () => {
  test('agrees with trying everything on 3000 random formulas, with and without assumptions', () => {
    for (let seed = 1; seed <= 3000; seed++) {
      const { formula, constraints, variables, assumptions } = random(seed)
      const state = stateOf(formula)
      for (const assumed of [assumptions, []]) {
        const verdict = solve(state, searchOf(state, { assumptions: assumed, more: () => true }))
        const expected = possible(constraints, variables, assumed) ? 'yes' : 'no'
        expect({ seed, assumed, answer: verdict.answer }).toEqual({
          seed,
          assumed,
          answer: expected,
        })
        if (verdict.answer === 'yes') {
          const own = verdict.model.subarray(0, variables)
          const bits = own.reduce((sum, is, v) => sum | (is > 0 ? 1 << v : 0), 0)
          expect(assumed.every((lit) => isTrue(lit, bits))).toBe(true)
          expect(constraints.every((constraint) => holds(constraint, bits))).toBe(true)
        }
        if (verdict.answer === 'no') {
          expect(verdict.core.every((lit) => assumed.includes(lit))).toBe(true)
          expect(possible(constraints, variables, verdict.core)).toBe(false)
        }
      }
    }
  })
})
