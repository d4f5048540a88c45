// The timetable in the table: the draft, the planner's job and progress, and releases that are only ever added.
import * as z from 'zod/mini'
import { Draft, EMPTY, type Guests } from '#shared/event/plan.ts'
import { Release } from '#shared/event/release.ts'
import { At, msOf } from '#shared/time.ts'
import { all } from '../../derive.ts'
import { type Key, type Row, type Table, type Write } from '../../ports.ts'
import * as events from '../store.ts'
import * as wishes from '../wish/store.ts'

const key = (eventId: string, sk: string): Key => ({ pk: `E#${eventId}`, sk })
export const draftKey = (eventId: string): Key => key(eventId, 'D')
const jobKey = (eventId: string): Key => key(eventId, 'J')
const progressKey = (eventId: string): Key => key(eventId, 'J#P')
const releaseKey = (eventId: string, no: number): Key =>
  key(eventId, `Z#${String(no).padStart(4, '0')}`)

export const Job = z.strictObject({
  /** `cut`: out of time, with the best plan; `failed`: what was kept on the way, if anything. */
  state: z.enum(['running', 'done', 'stopped', 'cut', 'failed']),
  moves: z.int(),
  seed: z.int(),
  startedAt: At,
  by: z.string(),
  endedAt: z.optional(At),
})
export type Job = z.infer<typeof Job>

export const Progress = z.strictObject({
  startedAt: At,
  /** The last sign of life. */
  at: At,
  /** How many runs this job has had: the first that dies is repeated. */
  attempt: z.int(),
  stage: z.string(),
  /** 0..1 of the moves that it may make. */
  done: z.number(),
  held: z.number(),
  mostHeld: z.number(),
  breaks: z.number(),
  leastBreaks: z.number(),
})
export type Progress = z.infer<typeof Progress>

export type Standing = {
  draft: Draft
  /** 0: there is no draft yet. */
  version: number
  job: Job | undefined
  jobVersion: number
  progress: Progress | undefined
  progressVersion: number
}

/** Beyond this the planner died, and nobody repeats it: it may be asked again. */
const SILENT_MS = 120_000
export const isSilent = ({ job, progress }: Standing, now: At): boolean =>
  job?.state === 'running' &&
  msOf(now) - msOf(progress?.startedAt === job.startedAt ? progress.at : job.startedAt) > SILENT_MS

export async function standing(table: Table, eventId: string): Promise<Standing> {
  const rows = await table.getMany([draftKey(eventId), jobKey(eventId), progressKey(eventId)])
  const find = (entity: string): Row | undefined => rows.find((row) => row.entity === entity)
  const [draft, job, progress] = [find('event-plan'), find('event-job'), find('event-progress')]
  return {
    draft: draft ? Draft.parse(draft.body) : EMPTY,
    version: draft?.version ?? 0,
    job: job && Job.parse(job.body),
    jobVersion: job?.version ?? 0,
    progress: progress && Progress.parse(progress.body),
    progressVersion: progress?.version ?? 0,
  }
}

const ifAt = (version: number) => (version === 0 ? ('absent' as const) : { version })

export const putDraft = (eventId: string, draft: Draft, version: number): Write => ({
  put: { ...draftKey(eventId), entity: 'event-plan', body: draft },
  if: ifAt(version),
})
export const putJob = (eventId: string, job: Job, version: number): Write => ({
  put: { ...jobKey(eventId), entity: 'event-job', body: job },
  if: ifAt(version),
})
export const putProgress = (eventId: string, progress: Progress, version: number): Write => ({
  put: { ...progressKey(eventId), entity: 'event-progress', body: progress },
  if: ifAt(version),
})
export const putRelease = (eventId: string, release: Release): Write => ({
  put: { ...releaseKey(eventId, release.no), entity: 'event-release', body: release },
  if: 'absent',
})

export async function release(
  table: Table,
  eventId: string,
  no: number,
): Promise<Release | undefined> {
  const row = no < 1 ? undefined : await table.get(releaseKey(eventId, no))
  return row && Release.parse(row.body)
}

/** All of them, the first one first. */
export const releases = async (table: Table, eventId: string): Promise<Release[]> =>
  (await all(table, `E#${eventId}`, 'Z#')).map((row) => Release.parse(row.body))

/** Everybody, every wish and every never: what the planner sees and no page does. */
export async function guests(table: Table, eventId: string): Promise<Guests> {
  const [seats, asked, nevers] = await Promise.all([
    events.seats(table, eventId),
    wishes.ofEvent(table, eventId),
    wishes.neversOf(table, eventId),
  ])
  return {
    seats: seats.map(({ seat }) => seat),
    wishes: asked.map(({ wish }) => wish),
    nevers,
  }
}
