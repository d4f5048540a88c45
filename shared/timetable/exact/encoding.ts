// The question "is there a plan with at most k breaks" as a formula over who is busy when.
import { type Instance, meetingsOf, slotsOf } from '../instance.ts'
import { sidesOf } from './sides.ts'
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

/** A break is the start of a run of meetings after an earlier one. */
function encodeBreaks(formula: Formula, busy: readonly (Lit | undefined)[]): Lit[] {
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
function encodeRuns(
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

function encodeTables(
  formula: Formula,
  instance: Instance,
  at: Encoded['at'],
  busy: Encoded['busy'],
) {
  const sides = sidesOf(instance)
  for (let slot = 0; slot < instance.slots; slot++) {
    const held = present(at.map((slots) => slots.get(slot)))
    const present2 = present(busy.map((slots) => slots[slot]))
    addAtMost(formula, held, instance.tables)
    addAtMost(formula, present2, 2 * instance.tables)
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

export function encode(instance: Instance): Encoded {
  const formula = emptyFormula()
  const at = encodeMeetings(formula, instance)
  const busy = encodeParticipants(formula, instance, at)
  const breaks = busy.map((slots) => encodeBreaks(formula, slots))
  const own = meetingsOf(instance)
  const broken = busy.map((slots, p) => encodeRuns(formula, slots, breaks[p]!, own[p]!.length))
  encodeTables(formula, instance, at, busy)
  encodeOrder(formula, instance, at)
  if (breaks.some((own) => own.length === 0))
    for (const own of breaks) addAtMost(formula, own, instance.fairness)
  return { formula, at, busy, breaks, broken }
}
