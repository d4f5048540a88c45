// An independent check of a plan: shares nothing with the planners but the instance.
import { inSession, type Instance } from './instance.ts'

export type Violation =
  | { readonly code: 'slot'; readonly meeting: number }
  | { readonly code: 'session'; readonly meeting: number }
  | { readonly code: 'fixed'; readonly meeting: number }
  | { readonly code: 'forbidden'; readonly participant: number; readonly slot: number }
  | { readonly code: 'twice'; readonly participant: number; readonly slot: number }
  | { readonly code: 'tables'; readonly slot: number }
  | { readonly code: 'precedence'; readonly first: number; readonly then: number }
  | { readonly code: 'fairness'; readonly difference: number }

/** Breaks of each participant: gaps between two of their meetings, whatever their length. */
export function breaksOf(instance: Instance, slot: readonly number[]): number[] {
  const busy: number[][] = Array.from({ length: instance.participants }, () => [])
  instance.meetings.forEach(({ a, b }, meeting) => {
    busy[a]!.push(slot[meeting]!)
    busy[b]!.push(slot[meeting]!)
  })
  return busy.map((slots) => {
    slots.sort((x, y) => x - y)
    return slots.filter((s, i) => i > 0 && s > slots[i - 1]! + 1).length
  })
}

/** Sum of the breaks of all. */
export const breakCount = (instance: Instance, slot: readonly number[]): number =>
  breaksOf(instance, slot).reduce((sum, breaks) => sum + breaks, 0)

function ofMeeting(instance: Instance, meeting: number, slot: number | undefined): Violation[] {
  const { a, b, session, fixed } = instance.meetings[meeting]!
  if (slot === undefined || !Number.isInteger(slot) || slot < 0 || slot >= instance.slots)
    return [{ code: 'slot', meeting }]
  const found: Violation[] = []
  if (!inSession(session, slot, instance.morningSlots)) found.push({ code: 'session', meeting })
  if (fixed !== undefined && fixed !== slot) found.push({ code: 'fixed', meeting })
  for (const participant of [a, b])
    if (instance.forbidden[participant]?.includes(slot))
      found.push({ code: 'forbidden', participant, slot })
  return found
}

function ofPlaces(instance: Instance, slot: readonly number[]): Violation[] {
  const found: Violation[] = []
  const taken = new Set<number>()
  const held = new Array<number>(instance.slots).fill(0)
  instance.meetings.forEach(({ a, b }, meeting) => {
    const s = slot[meeting]!
    held[s] = (held[s] ?? 0) + 1
    for (const participant of [a, b]) {
      const place = participant * instance.slots + s
      if (taken.has(place)) found.push({ code: 'twice', participant, slot: s })
      taken.add(place)
    }
  })
  held.forEach((count, s) => {
    if (count > instance.tables) found.push({ code: 'tables', slot: s })
  })
  return found
}

/** Everything that is wrong with a plan in which each meeting has a slot; an empty list is a valid plan. */
export function violations(instance: Instance, slot: readonly number[]): Violation[] {
  if (slot.length !== instance.meetings.length) return [{ code: 'slot', meeting: slot.length }]
  const found = slot.flatMap((s, meeting) => ofMeeting(instance, meeting, s))
  if (found.some(({ code }) => code === 'slot')) return found
  found.push(...ofPlaces(instance, slot))
  for (const [first, then] of instance.precedences)
    if (slot[first]! >= slot[then]!) found.push({ code: 'precedence', first, then })
  const breaks = breaksOf(instance, slot)
  const difference = breaks.length === 0 ? 0 : Math.max(...breaks) - Math.min(...breaks)
  if (difference > instance.fairness) found.push({ code: 'fairness', difference })
  return found
}
