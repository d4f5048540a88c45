// A numbered release of the timetable: it never changes; only whose meetings differ is told of the next one.
import * as z from 'zod/mini'
import { At } from '../time.ts'
import { Meeting } from './plan.ts'

export const ReleasedMeeting = z.strictObject({
  ...Meeting.shape,
  /** Everybody at the table, the two sides first. */
  people: z.array(z.string()),
})
export type ReleasedMeeting = z.infer<typeof ReleasedMeeting>

/** A meeting that was told and cannot be: one of its guests left the platform or became part of another. */
export const CalledOff = z.strictObject({
  ...ReleasedMeeting.shape,
  why: z.enum(['left', 'merged']),
  reason: z.optional(z.string()),
})
export type CalledOff = z.infer<typeof CalledOff>

export const Release = z.strictObject({
  no: z.int(),
  at: At,
  by: z.string(),
  meetings: z.array(ReleasedMeeting),
  /** So far, this release's and those before it. */
  calledOff: z.optional(z.array(CalledOff)),
})
export type Release = z.infer<typeof Release>

const rowsOf = (release: Release | undefined): Map<string, string> => {
  const rows = new Map<string, string[]>()
  for (const { wish, slot, table, people } of release?.meetings ?? [])
    for (const person of people)
      rows.set(person, [...(rows.get(person) ?? []), `${slot}#${table ?? 'online'}#${wish}`])
  return new Map([...rows].map(([person, list]) => [person, list.sort().join('|')]))
}

/** Whose own timetable differs between two releases. */
export function changedFor(before: Release | undefined, after: Release): string[] {
  const [old, fresh] = [rowsOf(before), rowsOf(after)]
  return [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((person) => old.get(person) !== fresh.get(person))
    .sort()
}

export const isSame = (before: Release | undefined, after: Release): boolean =>
  before !== undefined && changedFor(before, after).length === 0

export const ofPerson = (release: Release | undefined, orgId: string): ReleasedMeeting[] =>
  (release?.meetings ?? [])
    .filter(({ people }) => people.includes(orgId))
    .sort((a, b) => a.slot - b.slot)

/** Called off because a guest left: for those who were to meet it. */
export const offOf = (release: Release | undefined, orgId: string): CalledOff[] =>
  (release?.calledOff ?? [])
    .filter(({ people }) => people.includes(orgId))
    .sort((a, b) => a.slot - b.slot)
