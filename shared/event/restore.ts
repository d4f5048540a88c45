// Putting a meeting back that was called off: where it stood, while nobody and nothing else is there.
import { type EventProblem } from '../timetable/event/problem.ts'
import { type Draft, type Meeting } from './plan.ts'
import { staleIn } from './plan-view.ts'
import { refuse } from './refusal.ts'
import { type Release, type ReleasedMeeting } from './release.ts'

/** Whatever fitted before still fits, and so does the meeting: its two, its table, its hour. */
export function mayRestore(
  problem: EventProblem,
  { before, next }: { before: Draft; next: Draft },
  { slot }: Meeting,
): void {
  if (slot < (problem.from ?? 0)) throw refuse('plan.over')
  const known = new Set(staleIn(problem, before))
  if (staleIn(problem, next).some((wish) => !known.has(wish))) throw refuse('plan.place-taken')
}

/**
 * The next release, where the two were told that they do not meet: the last one and this meeting, so
 * that nobody else is told of anything. Undefined: they were not told, there is nothing to say.
 */
export function releaseWith(
  releases: readonly Release[],
  meeting: ReleasedMeeting,
): Release['meetings'] | undefined {
  const last = releases.at(-1)
  const has = (release: Release) => release.meetings.some(({ wish }) => wish === meeting.wish)
  if (!last || has(last) || !releases.some(has)) return undefined
  if (last.meetings.some((other) => isInWay(other, meeting))) throw refuse('plan.place-taken')
  return [...last.meetings, meeting]
}

const isInWay = (other: ReleasedMeeting, { slot, table, people }: ReleasedMeeting): boolean =>
  other.slot === slot &&
  ((table !== undefined && other.table === table) ||
    other.people.some((person) => people.includes(person)))
