// What the organisers' routes of the timetable load: the event they run, its guests, wishes and draft.
import { type Event, organiser } from '#shared/event/event.ts'
import { DURING } from '#shared/event/life.ts'
import * as rules from '#shared/event/plan.ts'
import { refuse } from '#shared/event/refusal.ts'
import { type Release } from '#shared/event/release.ts'
import { membersOf } from '#shared/timetable/event/problem.ts'
import { type Ctx } from '../../http.ts'
import * as events from '../store.ts'
import * as plans from './store.ts'

export async function hosted(c: Ctx): Promise<events.VersionedEvent> {
  const found = await events.load(c.var.ports.table, c.req.param('id') ?? '')
  organiser(found.event, c.var.actor)
  return found
}

export async function planning(c: Ctx): Promise<events.VersionedEvent> {
  const found = await hosted(c)
  const { state } = found.event
  if (!DURING.plan.includes(state)) throw refuse('event.not-now', { state })
  return found
}

export async function whole(c: Ctx, event: Event) {
  const { table, clock } = c.var.ports
  const [now, guests] = await Promise.all([
    plans.standing(table, event.id),
    plans.guests(table, event.id),
  ])
  const problem = rules.problemOf(event, guests, now.draft, clock.now())
  return { ...now, guests, problem }
}

type People = ReadonlyMap<string, readonly string[]>
export const wishPeople = ({ wishes }: ReturnType<typeof rules.problemOf>): People =>
  new Map(wishes.map((wish) => [wish.id, membersOf(wish)]))

/** What would be released now; who and when come with the act. */
export const releaseOf = (event: Event, draft: rules.Draft, people: People): Release => ({
  no: event.released + 1,
  at: event.updatedAt,
  by: '',
  meetings: draft.meetings.map((meeting) => ({
    ...meeting,
    people: [...(people.get(meeting.wish) ?? meeting.wish.split('~'))],
  })),
})
