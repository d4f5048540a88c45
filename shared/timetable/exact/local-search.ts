// Good plans soon: the event planner's annealing over Kempe chains, asked for all meetings of an instance.
import { planSteps } from '../event/planner.ts'
import { type EventPlan, type Progress } from '../event/plan.ts'
import { type EventProblem } from '../event/problem.ts'
import { type Instance } from '../instance.ts'
import { type Encoded } from './encoding.ts'

/** Moves of the first descent, about half a second; every third one is longer. */
const FIRST_MOVES = 3_000_000
const GROWTH = 1.5

/** The instance as an event: everybody must be held, nobody is favoured; fairness is left to the check. */
export function eventOf(instance: Instance): EventProblem {
  const { slots, morningSlots, tables, meetings, forbidden, precedences } = instance
  const all = Array.from({ length: slots }, (_, slot) => slot)
  const later = meetings.map((): string[] => [])
  for (const [first, then] of precedences) later[first]!.push(String(then))
  return {
    slots: all.map((slot) => ({ half: slot < morningSlots ? 'morning' : 'afternoon' })),
    tables,
    people: Array.from({ length: instance.participants }, (_, p) => {
      const barred = new Set(forbidden[p] ?? [])
      return { id: String(p), slots: all.filter((slot) => !barred.has(slot)) }
    }),
    wishes: meetings.map(({ a, b, session, fixed }, m) => ({
      id: String(m),
      a: String(a),
      b: String(b),
      weight: 'must' as const,
      ...(session !== 'any' && { half: session }),
      ...(fixed !== undefined && { slot: fixed }),
      before: later[m]!,
    })),
  }
}

/** Slot of each meeting; undefined where one is not held. */
function slotsIn(plan: EventPlan, instance: Instance): number[] | undefined {
  if (plan.meetings.length < instance.meetings.length) return undefined
  const slot = new Array<number>(instance.meetings.length)
  for (const { wish, slot: at } of plan.meetings) slot[Number(wish)] = at
  return slot
}

export type Descents = {
  readonly instance: Instance
  readonly problem: EventProblem
  count: number
  steps: Generator<Progress, EventPlan, boolean | undefined> | undefined
}

export const descentsOf = (instance: Instance): Descents => ({
  instance,
  problem: eventOf(instance),
  count: 0,
  steps: undefined,
})

/** Goes on with a descent, or begins the next from another seed; a plan where one has ended with all held. */
export function descend(descents: Descents, more: () => boolean): number[] | undefined {
  const moves = FIRST_MOVES * GROWTH ** Math.floor(descents.count / 3)
  descents.steps ??= planSteps(descents.problem, { seed: ++descents.count, moves })
  while (more()) {
    const step = descents.steps.next(false)
    if (step.done !== true) continue
    descents.steps = undefined
    return slotsIn(step.value, descents.instance)
  }
  return undefined
}

/** A plan as the values that a search tries first. */
export function hintOf({ formula, at }: Encoded, slot: readonly number[]): Int8Array {
  const hint = new Int8Array(formula.variables).fill(-1)
  at.forEach((slots, meeting) => {
    for (const [s, lit] of slots)
      hint[lit >> 1] = Number((s === slot[meeting]) === ((lit & 1) === 0))
  })
  return hint
}
