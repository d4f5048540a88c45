// What follows for an event's timetable when a guest is no more: the draft is replanned, those concerned get a release.
import { DURING } from '#shared/event/life.ts'
import * as rules from '#shared/event/plan.ts'
import { type Seat } from '#shared/event/seat.ts'
import { type Turnover, turnDraft, turnRelease } from '#shared/event/turnover.ts'
import { finish } from '#shared/timetable/event/planner.ts'
import { replanSteps } from '#shared/timetable/event/replan.ts'
import { type Ports, type Write } from '../ports.ts'
import * as plans from './plan/store.ts'
import { recordOnce } from './record.ts'
import * as events from './store.ts'

/** An event in which nothing moves any more is a record. */
export const isRunning = ({ event }: events.VersionedEvent): boolean =>
  DURING.leave.includes(event.state)

/**
 * The draft without the guest, or with the other in its place, replanned so that as few others as
 * possible move; the release names only what cannot be. One write: repeated, it finds nothing to do.
 */
export async function turnPlan(
  { event, version }: events.VersionedEvent,
  turn: Turnover,
  { table, clock }: Ports,
): Promise<void> {
  const [now, last] = await Promise.all([
    plans.standing(table, event.id),
    plans.release(table, event.id, event.released),
  ])
  const writes: Write[] = []
  const at = clock.now()
  if (JSON.stringify(now.draft).includes(turn.who)) {
    const guests = await plans.guests(table, event.id)
    const draft = turnDraft(now.draft, turn)
    const seats = seatsAfter(guests.seats, turn)
    const problem = rules.problemOf(event, { ...guests, seats }, draft, at)
    const { cancelled } = draft
    const plan = finish(replanSteps(problem, draft.meetings.map(rules.meetingOf), { cancelled }))
    writes.push(plans.putDraft(event.id, rules.drafted(draft, plan), now.version))
  }
  const turned = turnRelease(last, turn)
  if (turned) {
    const no = event.released + 1
    const said = { event, act: 'event.released' as const, values: { number: no } }
    writes.push(
      plans.putRelease(event.id, { ...turned, no, at, by: '' }),
      events.put({ ...event, released: no, updatedAt: at }, { version }),
      recordOnce(said, `${turn.who}#${no}`, at),
    )
  }
  if (writes.length > 0) await table.write(writes)
}

/** As it will be: the guest's own row is the last to change. */
function seatsAfter(seats: readonly Seat[], { who, into }: Turnover): Seat[] {
  const others = seats.filter(({ orgId }) => orgId !== who)
  const old = seats.find(({ orgId }) => orgId === who)
  const own = others.find(({ orgId }) => orgId === into)
  if (into === undefined || !old || own?.state === 'confirmed') return others
  const rest = others.filter(({ orgId }) => orgId !== into)
  return [...rest, { ...old, orgId: into as Seat['orgId'] }]
}
