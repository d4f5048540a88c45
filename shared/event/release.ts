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

export const Release = z.strictObject({
  no: z.int(),
  at: At,
  by: z.string(),
  meetings: z.array(ReleasedMeeting),
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
