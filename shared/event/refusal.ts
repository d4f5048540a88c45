// Every refusal of the event's rules: one table of codes, each with its kind; words stand at the edge.
import { Problem, type ProblemDetails, type ProblemKind } from '../problem.ts'

const REFUSALS = {
  'event.not-now': ['conflict', 'Not while the event is in this state.'],
  'event.not-organiser': ['forbidden', 'Only its organisers may.'],
  'event.not-official': ['forbidden', 'Events are run by officials.'],
  'event.released': ['conflict', 'A timetable was released: it stands.'],
  'seat.already': ['conflict', 'This organisation is registered.'],
  'seat.closed': ['conflict', 'Registration is over.'],
  'seat.no-quota': ['forbidden', 'There are no places for this role.'],
  'seat.not-now': ['conflict', 'Not in the state of this registration.'],
  'seat.not-yours': ['forbidden', 'Not a step of yours.'],
  'seat.person-twice': ['conflict', 'This person is registered by another organisation.'],
  'seat.none': ['conflict', 'Register first.'],
  'wish.already': ['conflict', 'There is a request between these two.'],
  'wish.away': ['conflict', 'One of the two cannot at that time.'],
  'wish.booked': ['conflict', 'One of the two has another meeting at that time.'],
  'wish.contradicts': ['conflict', 'Must and never contradict: take one back first.'],
  'wish.full': ['conflict', 'Too many open requests: wait for answers.'],
  'wish.not-now': ['conflict', 'This request has been answered or has lapsed.'],
  'wish.not-there': ['conflict', 'The other side has no place at this event.'],
  'wish.over': ['conflict', 'The time for requests is over.'],
  'wish.own': ['conflict', 'Both sides are one organisation.'],
  'plan.none': ['conflict', 'There is no plan.'],
  'plan.running': ['conflict', 'The planner is running.'],
  'plan.clash': ['conflict', 'That does not go there.'],
  'plan.unknown': ['conflict', 'No such meeting, slot or table.'],
  'plan.stale': ['conflict', 'The plan no longer fits what is known: plan again first.'],
  'plan.over': ['conflict', 'Its time is over.'],
  'plan.place-taken': ['conflict', 'Somebody or something else is there now.'],
  'plan.unchanged': ['conflict', 'Nothing has changed since the last release.'],
  'result.own': ['forbidden', 'Only the two sides and the organisers report.'],
} as const satisfies Record<string, readonly [ProblemKind, string]>

export type EventRefusal = keyof typeof REFUSALS
export const eventRefusals = Object.keys(REFUSALS) as EventRefusal[]

export function refuse(code: EventRefusal, details: ProblemDetails = {}): Problem {
  const [kind, message] = REFUSALS[code]
  return new Problem(kind, code, message, details)
}
