// Runs the planner for an event: lets others have their turn, says how far it is, stops when told, saves once.
import { setImmediate } from 'node:timers/promises'
import { drafted, problemOf } from '#shared/event/plan.ts'
import { planSteps } from '#shared/timetable/event/planner.ts'
import { type Ports } from '../../ports.ts'
import * as events from '../store.ts'
import * as plans from './store.ts'

/** Steps of some thousand moves between two looks at the table: a few hundred milliseconds. */
const LOOK_EVERY = 250

/**
 * Follows from the job's row: a crash makes the change come again, and the same seed gives the same
 * plan. Saved under the draft that was read: what an organiser changed meanwhile is not overwritten.
 */
export async function runPlanner(eventId: string, ports: Ports): Promise<void> {
  const { table, clock } = ports
  const found = await events.get(table, eventId)
  const { job, jobVersion, draft, version } = await plans.standing(table, eventId)
  if (!found || job?.state !== 'running') return
  const guests = await plans.guests(table, eventId)
  const problem = problemOf(found.event, guests, draft, clock.now())
  const steps = planSteps(problem, { seed: job.seed, moves: job.moves })
  let stop = false
  let step = steps.next()
  for (let i = 1; !step.done; i++) {
    if (i % LOOK_EVERY === 0) {
      await table.write([plans.putProgress(eventId, { startedAt: job.startedAt, ...step.value })])
      stop = (await plans.standing(table, eventId)).job?.state !== 'running'
    }
    await setImmediate()
    step = steps.next(stop)
  }
  const now = await plans.standing(table, eventId)
  if (now.job?.startedAt !== job.startedAt) return
  const state = stop ? 'stopped' : 'done'
  await table.write([
    plans.putDraft(eventId, drafted(draft, step.value), version),
    plans.putJob(eventId, { ...job, state, endedAt: clock.now() }, now.jobVersion || jobVersion),
  ])
}
