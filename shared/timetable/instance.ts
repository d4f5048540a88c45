// The timetable problem as data: who meets whom, when they may, at how many tables.
import * as z from 'zod/mini'

const Index = z.int().check(z.nonnegative())

/** Half of the day a meeting must lie in. */
export const Session = z.enum(['any', 'morning', 'afternoon'])
export type Session = z.infer<typeof Session>

/** Two participants in one slot at one table; `fixed` is the only slot it may have. */
export const Meeting = z.object({
  a: Index,
  b: Index,
  session: Session,
  fixed: z.optional(Index),
})
export type Meeting = z.infer<typeof Meeting>

/**
 * The business-to-business meeting scheduling problem: indices from 0, the morning is the first
 * `morningSlots` slots, breaks of two participants differ by at most `fairness`.
 * Source: Bofill et al., Constraint Solving Approaches to the B2B Meeting Scheduling Problem, JAIR 2022.
 */
export const Instance = z
  .object({
    name: z._default(z.string(), ''),
    participants: Index,
    tables: Index,
    slots: Index.check(z.maximum(1000)),
    morningSlots: Index,
    fairness: Index,
    meetings: z.array(Meeting),
    /** Per participant the slots in which they cannot meet; a missing list is an empty one. */
    forbidden: z._default(z.array(z.array(z.int())), []),
    /** Pairs of meetings: the first ends before the second starts. */
    precedences: z._default(z.array(z.tuple([Index, Index])), []),
  })
  .check(
    z.refine(({ meetings, participants }) =>
      meetings.every(({ a, b }) => a !== b && a < participants && b < participants),
    ),
    z.refine(({ meetings, precedences }) =>
      precedences.every((pair) => pair.every((m) => m < meetings.length)),
    ),
  )
export type Instance = z.infer<typeof Instance>

/** Meetings of each participant, in order of number. */
export function meetingsOf({ participants, meetings }: Instance): readonly (readonly number[])[] {
  const own: number[][] = Array.from({ length: participants }, () => [])
  meetings.forEach(({ a, b }, meeting) => {
    own[a]!.push(meeting)
    own[b]!.push(meeting)
  })
  return own
}

/** Whether the session lets a meeting lie in this slot. */
export const inSession = (session: Session, slot: number, morningSlots: number): boolean =>
  session === 'any' || (session === 'morning') === slot < morningSlots

/** For each meeting the slots that sessions, fixed slots and forbidden slots leave it, ascending. */
export function slotsOf(instance: Instance): readonly (readonly number[])[] {
  const { meetings, slots, morningSlots } = instance
  const barred = Array.from(
    { length: instance.participants },
    (_, p) => new Set(instance.forbidden[p] ?? []),
  )
  return meetings.map(({ a, b, session, fixed }) =>
    Array.from({ length: slots }, (_, slot) => slot).filter(
      (slot) =>
        inSession(session, slot, morningSlots) &&
        (fixed === undefined || fixed === slot) &&
        !barred[a]!.has(slot) &&
        !barred[b]!.has(slot),
    ),
  )
}
