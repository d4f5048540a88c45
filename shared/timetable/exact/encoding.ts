// The question "is there a plan with at most k breaks" as a formula over who is busy when.
import { type Instance, meetingsOf, slotsOf } from '../instance.ts'
import { encodeBreaks, encodeFairness, encodeRuns } from './break-encoding.ts'
import { meetingsWithout, sidesOf } from './sides.ts'
import {
  addAtLeast,
  addAtMost,
  addClause,
  emptyFormula,
  type Formula,
  fresh,
  imply,
  type Lit,
  negate,
  writeAtMost,
} from './sat/formula.ts'

/** Literals of an encoded instance; an absent literal is false. */
export type Encoded = {
  readonly formula: Formula
  /** By meeting: literal of each slot it may have. */
  readonly at: readonly ReadonlyMap<number, Lit>[]
  /** By participant and slot: whether they meet somebody. */
  readonly busy: readonly (readonly (Lit | undefined)[])[]
  /** By participant: whether a run of meetings starts in a slot after an earlier run. */
  readonly breaks: readonly (readonly Lit[])[]
  /** By participant: whether there is any break; undefined if there cannot be one. */
  readonly broken: readonly (Lit | undefined)[]
}

function encodeMeetings(formula: Formula, instance: Instance) {
  return slotsOf(instance).map((slots) => {
    const at = new Map(slots.map((slot) => [slot, fresh(formula)]))
    addClause(formula, ...at.values())
    addAtMost(formula, [...at.values()], 1)
    return at
  })
}

/** `lit` is true exactly if one of `lits` is; at most one of them may be. */
function defineAsOneOf(formula: Formula, lit: Lit, lits: readonly Lit[]): void {
  for (const one of lits) imply(formula, one, lit)
  addClause(formula, negate(lit), ...lits)
  addAtMost(formula, lits, 1)
}

const present = (lits: readonly (Lit | undefined)[]): Lit[] =>
  lits.filter((lit) => lit !== undefined)

function encodeParticipants(formula: Formula, instance: Instance, at: Encoded['at']) {
  const { slots, morningSlots, meetings } = instance
  return meetingsOf(instance).map((own) => {
    const busy = Array.from({ length: slots }, (_, slot) => {
      const lits = present(own.map((meeting) => at[meeting]!.get(slot)))
      if (lits.length === 0) return undefined
      if (lits.length === 1) return lits[0]
      const lit = fresh(formula)
      defineAsOneOf(formula, lit, lits)
      return lit
    })
    addAtMost(formula, present(busy), own.length)
    addAtLeast(formula, present(busy), own.length)
    const count = (session: string) => own.filter((m) => meetings[m]!.session === session).length
    addAtLeast(formula, present(busy.slice(0, morningSlots)), count('morning'))
    addAtLeast(formula, present(busy.slice(morningSlots)), count('afternoon'))
    return busy
  })
}

/**
 * How the tables of a slot are counted. `written`: as clauses over one side alone. `counted`: natively, with
 * what follows for everybody busy. Either proves in seconds what the other does not in minutes.
 */
export type Tables = 'written' | 'counted'

/** A meeting has one end on a side, or none: those busy of the side and the other meetings are all tables. */
function writeTables(
  formula: Formula,
  instance: Instance,
  at: Encoded['at'],
  busy: Encoded['busy'],
) {
  const [least] = sidesOf(instance)
    .map(({ side }) => ({ side, rest: meetingsWithout(instance, side) }))
    .sort((x, y) => x.side.length + x.rest.length - y.side.length - y.rest.length)
  for (let slot = 0; slot < instance.slots; slot++) {
    const own = least!.side.map((p) => busy[p]![slot])
    const others = least!.rest.map((meeting) => at[meeting]!.get(slot))
    writeAtMost(formula, present([...own, ...others]), instance.tables)
  }
}

function countTables(
  formula: Formula,
  instance: Instance,
  at: Encoded['at'],
  busy: Encoded['busy'],
) {
  const sides = sidesOf(instance)
  for (let slot = 0; slot < instance.slots; slot++) {
    const there = present(busy.map((slots) => slots[slot]))
    const held = present(at.map((slots) => slots.get(slot)))
    addAtMost(formula, held, instance.tables)
    addAtMost(formula, there, 2 * instance.tables)
    for (const { side, partners } of sides) {
      const own = present(side.map((p) => busy[p]![slot]))
      const others = present(partners.map((p) => busy[p]![slot]))
      addAtMost(formula, own, instance.tables)
      addAtMost(formula, [...own, ...others.map(negate)], others.length)
    }
  }
}

function encodeOrder(formula: Formula, { precedences }: Instance, at: Encoded['at']) {
  for (const [first, then] of precedences)
    for (const [slot, lit] of at[then]!) {
      const earlier = [...at[first]!].filter(([s]) => s < slot).map(([, l]) => l)
      addClause(formula, negate(lit), ...earlier)
      for (const [s, l] of at[first]!) if (s >= slot) addClause(formula, negate(lit), negate(l))
    }
}

export function encode(instance: Instance, tables: Tables): Encoded {
  const formula = emptyFormula()
  const at = encodeMeetings(formula, instance)
  const busy = encodeParticipants(formula, instance, at)
  encodeOrder(formula, instance, at)
  const own = meetingsOf(instance)
  const breaks = busy.map((slots, p) => (own[p]!.length < 2 ? [] : encodeBreaks(formula, slots)))
  const broken = busy.map((slots, p) => encodeRuns(formula, slots, breaks[p]!, own[p]!.length))
  encodeFairness(formula, breaks, instance.fairness)
  // Last, so that the variables of both ways agree but for those of what is written.
  if (tables === 'written') writeTables(formula, instance, at, busy)
  else countTables(formula, instance, at, busy)
  return { formula, at, busy, breaks, broken }
}

/** The plan that a model describes: the slot of each meeting. */
export const planOf = ({ at }: Encoded, model: Int8Array): number[] =>
  at.map((slots) => [...slots].find(([, lit]) => model[lit >> 1]! > 0)![0])
