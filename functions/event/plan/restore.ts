// Puts a meeting back that was called off: in the draft, and at once for the two where they had been told.
import { type Draft, type Meeting } from '#shared/event/plan.ts'
import { releaseWith } from '#shared/event/restore.ts'
import { type Ctx } from '../../http.ts'
import { type Write } from '../../ports.ts'
import * as events from '../store.ts'
import { signedIn } from '#shared/actor.ts'
import { record } from '../record.ts'
import { releaseOf, wishPeople } from './load.ts'
import * as plans from './store.ts'

type Problem = Parameters<typeof wishPeople>[0]
export type Restoring = { found: events.VersionedEvent; problem: Problem; draft: Draft }

/** The next release under its number, or nothing where the two were never told. */
export async function tellRestored(
  c: Ctx,
  { found: { event, version }, problem, draft }: Restoring,
  { wish }: Meeting,
): Promise<Write[]> {
  const { ports, actor } = c.var
  const all = await plans.releases(ports.table, event.id)
  const would = releaseOf(event, draft, wishPeople(problem))
  const meeting = would.meetings.find((one) => one.wish === wish)
  const meetings = meeting && releaseWith(all, meeting)
  if (!meetings) return []
  const at = ports.clock.now()
  const off = all.at(-1)?.calledOff
  const next = {
    ...would,
    meetings,
    ...(off ? { calledOff: off } : {}),
    at,
    by: signedIn(actor).id,
  }
  return [
    plans.putRelease(event.id, next),
    events.put({ ...event, released: next.no, updatedAt: at }, { version }),
    record(ports, { event, act: 'event.released', values: { number: next.no } }, actor),
  ]
}
