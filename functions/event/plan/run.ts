// Runs the planner for an event: a reader of the table's changes by itself, so that nobody waits for a plan.
import { setImmediate } from 'node:timers/promises'
import { drafted, problemOf } from '#shared/event/plan.ts'
import { type EventPlan, type Progress } from '#shared/timetable/event/plan.ts'
import { type Options, type Planner, plannerOf } from '#shared/timetable/event/planner.ts'
import { type Change, type Ports, type Write } from '../../ports.ts'
import * as events from '../store.ts'
import * as plans from './store.ts'

/** Steps of some thousand moves between two looks at the table: a few hundred milliseconds. */
const LOOK_EVERY = 250
/** Looks between two plans that are kept for the case that this process dies. */
const KEEP_EVERY = 20
/** Whoever died of a plan twice would die of it again. */
const MOST_ATTEMPTS = 2

export type Running = Pick<Options, 'check'> & {
  /** The process must end soon: out of time, or told to stop. */
  readonly isOver?: () => boolean
  readonly lookEvery?: number
}
/** The job that this run claimed, and the versions under which it may write. */
type Run = {
  readonly eventId: string
  readonly job: plans.Job
  readonly draft: plans.Standing['draft']
  readonly attempt: number
  version: number
  progressVersion: number
}
type Ended = 'done' | 'stopped' | 'cut'

/** What the planner's door does with a change: it runs for a job that was asked for, and for nothing else. */
export async function followJob(change: Change, ports: Ports, running?: Running): Promise<void> {
  if (change.entity === 'event-job') await runPlanner(change.pk.slice(2), ports, running)
}

/**
 * A crash makes the change come again, and the same seed gives the same plan. Whoever claims the
 * job last is the one who saves: an older run finds its progress refused and ends. Every plan that
 * is saved was checked; plans on the way are kept too, so that a run that dies leaves the best one.
 * Saved under the draft that was read: what an organiser changed meanwhile is not overwritten.
 */
export async function runPlanner(
  eventId: string,
  ports: Ports,
  running: Running = {},
): Promise<void> {
  const { check } = running
  const found = await events.get(ports.table, eventId)
  const run = await claim(eventId, ports)
  if (!found || !run) return
  const { seed, moves } = run.job
  const guests = await plans.guests(ports.table, eventId)
  const problem = problemOf(found.event, guests, run.draft, ports.clock.now())
  const planner = plannerOf(problem, { seed, moves, ...(check ? { check } : {}) })
  const made = await search(planner, run, ports, running)
  if (made) await save(run, ports, made.plan, made.ended)
}

/** Undefined: the job was asked for anew, and another run has it. */
async function search(
  { steps, best }: Planner,
  run: Run,
  ports: Ports,
  { isOver = () => false, lookEvery = LOOK_EVERY }: Running,
): Promise<{ plan: EventPlan; ended: Ended } | undefined> {
  let ended: Ended = 'done'
  let step = steps.next()
  for (let i = 1; !step.done; i++) {
    if (ended === 'done' && i % lookEvery === 0) {
      const isTime = (i / lookEvery) % KEEP_EVERY === 1
      const seen = await look(run, ports, step.value, isTime ? best() : undefined)
      if (seen === 'taken') return undefined
      ended = seen === 'done' && isOver() ? 'cut' : seen
    }
    await setImmediate()
    step = steps.next(ended !== 'done')
  }
  return { plan: step.value, ended }
}

/** Undefined: there is nothing to do, or it was tried often enough. A run that died is counted here. */
async function claim(eventId: string, { table, clock }: Ports): Promise<Run | undefined> {
  const now = await plans.standing(table, eventId)
  const { job, jobVersion, draft, version, progress, progressVersion } = now
  if (job?.state !== 'running') return undefined
  const tried = progress?.startedAt === job.startedAt ? progress.attempt : 0
  const at = clock.now()
  if (tried >= MOST_ATTEMPTS) {
    await table.write([plans.putJob(eventId, { ...job, state: 'failed', endedAt: at }, jobVersion)])
    return undefined
  }
  const attempt = tried + 1
  const none = { stage: 'hold', done: 0, held: 0, mostHeld: 0, breaks: 0, leastBreaks: 0 }
  const first = { startedAt: job.startedAt, at, attempt, ...none }
  await table.write([plans.putProgress(eventId, first, progressVersion)])
  return { eventId, job, draft, attempt, version, progressVersion: progressVersion + 1 }
}

/** Says how far it is and keeps the best plan if there is one; answers whether to go on. Throws where another run took over. */
async function look(
  run: Run,
  { table, clock }: Ports,
  progress: Progress,
  best?: EventPlan,
): Promise<'done' | 'stopped' | 'taken'> {
  const { eventId, draft, attempt, version, progressVersion } = run
  const { startedAt } = run.job
  const now = { startedAt, at: clock.now(), attempt, ...progress }
  const writes: Write[] = [plans.putProgress(eventId, now, progressVersion)]
  if (best) writes.push(plans.putDraft(eventId, drafted(draft, best), version))
  await table.write(writes)
  run.progressVersion++
  if (best) run.version++
  const { job } = await plans.standing(table, eventId)
  if (job?.startedAt !== startedAt) return 'taken'
  return job.state === 'running' ? 'done' : 'stopped'
}

async function save(run: Run, { table, clock }: Ports, plan: EventPlan, ended: Ended) {
  const { eventId, draft, version } = run
  const { job, jobVersion } = await plans.standing(table, eventId)
  if (job?.startedAt !== run.job.startedAt) return
  const state = job.state === 'running' ? ended : job.state
  await table.write([
    plans.putDraft(eventId, drafted(draft, plan), version),
    plans.putJob(eventId, { ...job, state, endedAt: clock.now() }, jobVersion),
  ])
}
