// The exact planner: a plan with the fewest breaks and the proof, or as near as the budget lets it come.
import { breakCount, violations } from '../check.ts'
import { type Instance } from '../instance.ts'
import { type Outcome } from '../plan.ts'
import { leastBreaks, lowerBound } from './bound.ts'
import { tablesSuffice } from './capacity.ts'
import { advance, type Cores, coresOf } from './cores.ts'
import { answer, ask, type Decision, decisionOf } from './decision.ts'
import { encode, type Encoded, planOf, type Tables } from './encoding.ts'
import { explainInfeasible } from './infeasible.ts'
import { type Descents, descend, descentsOf, hintOf } from './local-search.ts'

/** Rounds of the price bound: more of them no longer raise it. */
const PRICE_ROUNDS = 150
/** Questions for budget in a strategy's first turn, some 0.3 s of search, and how the turns grow. */
const FIRST_TURN = 30
const TURN_GROWTH = 1.4
/** A batch of moves is far quicker than what a search does between two questions. */
const DESCENTS_SHARE = 16
/** Cores close what the others leave open, so their turns are longer. */
const CORES_SHARE = 4

/** What is known so far; `best` has passed the independent check. */
type Known = {
  readonly instance: Instance
  best: readonly number[]
  breaks: number
  bound: number
  model: Int8Array
}

/** Takes a plan if it is better; a plan that fails the check is a fault of the planner and stops it. */
function take(known: Known, encoded: Encoded, model: Int8Array): void {
  const slot = planOf(encoded, model)
  const wrong = violations(known.instance, slot)
  if (wrong.length > 0) throw new Error(`timetable.unchecked ${JSON.stringify(wrong.slice(0, 3))}`)
  const breaks = breakCount(known.instance, slot)
  if (breaks >= known.breaks) return
  known.best = slot
  known.breaks = breaks
  known.model = model
}

/** A strategy's turn; undefined if it has nothing to do now. */
type Turn = (more: () => boolean) => void

/** From below: asks for the bound itself, which is the optimum more often than not. */
function fromBelow(known: Known, decision: Decision): Turn {
  return (more) => {
    if (decision.atMost !== known.bound) ask(decision, known.bound, known.model)
    const verdict = answer(decision, more)
    if (verdict.answer === 'yes') take(known, decision.encoded, verdict.model)
    else if (verdict.answer === 'no') known.bound++
  }
}

/** By cores: participants who cannot all be without a break. */
function byCores(known: Known, cores: Cores): Turn {
  return (more) => {
    let found = advance(cores, known.model, more)
    while (found.answer === 'core' && cores.bound < known.breaks && more())
      found = advance(cores, known.model, more)
    if (found.answer === 'optimum') {
      take(known, cores.encoded, found.model)
      known.bound = known.breaks
    }
    known.bound = Math.max(known.bound, cores.bound)
  }
}

/** From above: asks for fewer breaks than the best plan has, starting from that plan. */
function fromAbove(known: Known, decision: Decision): Turn {
  return (more) => {
    while (known.breaks > known.bound) {
      const gap = known.breaks - known.bound
      const goal = known.breaks - Math.max(1, gap > 4 ? Math.floor(gap / 4) : 1)
      if (decision.atMost === undefined || decision.atMost >= known.breaks)
        ask(decision, goal, known.model)
      const verdict = answer(decision, more)
      if (verdict.answer === 'unknown') return
      if (verdict.answer === 'yes') take(known, decision.encoded, verdict.model)
      else known.bound = Math.max(known.bound, decision.atMost! + 1)
      if (!more()) return
    }
  }
}

/** By annealing: plans that are good soon. It knows nothing of fairness, so what it finds may be no plan. */
function byDescents(known: Known, encoded: Encoded, descents: Descents): Turn {
  return (more) => {
    while (known.breaks > known.bound && more()) {
      const slot = descend(descents, more)
      if (slot === undefined || violations(known.instance, slot).length > 0) continue
      const breaks = breakCount(known.instance, slot)
      if (breaks >= known.breaks) continue
      known.best = slot
      known.breaks = breaks
      known.model = hintOf(encoded, slot)
    }
  }
}

/** A strategy is prepared when its first turn comes: most gaps close before that of the last. */
const later = (prepare: () => Turn): Turn => {
  let turn: Turn | undefined
  return (more) => {
    turn ??= prepare()
    turn(more)
  }
}

/** Lets the strategies take turns, each longer than the one before, until bound and plan meet. */
function closeGap(
  known: Known,
  turns: readonly (readonly [turn: Turn, share: number])[],
  more: () => boolean,
): void {
  for (let length = FIRST_TURN; ; length *= TURN_GROWTH)
    for (const [turn, share] of turns) {
      if (known.breaks <= known.bound || !more()) return
      let asked = 0
      turn(() => ++asked < length * share && more())
    }
}

/**
 * Minimises breaks. `more` is asked often; once it says no, the best checked plan so far is returned.
 * The same instance gives the same plan unless the budget ends earlier.
 */
export function planExactly(instance: Instance, more: () => boolean): Outcome {
  const least = leastBreaks(instance)
  if (least === undefined || !tablesSuffice(instance)) return explainInfeasible(instance, more)
  const alone = least.reduce((sum, n) => sum + n, 0)
  const encoded = encode(instance, 'counted')
  const first = decisionOf(encoded)
  const feasible = answer(first, more)
  if (feasible.answer === 'no') return explainInfeasible(instance, more)
  if (feasible.answer === 'unknown') return { status: 'unknown', bound: alone }
  const { model } = feasible
  const known: Known = { instance, best: [], breaks: Infinity, bound: alone, model }
  take(known, encoded, model)
  if (known.breaks > known.bound) {
    const priced = Math.ceil(lowerBound(instance, alone + 10, PRICE_ROUNDS) - 1e-6)
    known.bound = Math.max(alone, Math.min(known.breaks, priced))
    const by = (tables: Tables) => encode(instance, tables)
    const turns = [
      [fromBelow(known, first), 1],
      [later(() => fromBelow(known, decisionOf(by('written')))), 1],
      [later(() => byCores(known, coresOf(by('counted'), least))), CORES_SHARE],
      [later(() => byDescents(known, encoded, descentsOf(instance))), DESCENTS_SHARE],
      [later(() => fromAbove(known, decisionOf(by('counted')))), 1],
    ] as const
    closeGap(known, turns, more)
  }
  const { best, breaks, bound } = known
  return { status: breaks <= bound ? 'optimal' : 'feasible', breaks, bound, slot: best }
}
