// The timetable over HTTP: planning, what a move costs, moving by hand, replanning on the day.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { signedIn } from '#shared/actor.ts'
import { type Event } from '#shared/event/event.ts'
import { mark, PlanStep } from '#shared/event/mark.ts'
import * as rules from '#shared/event/plan.ts'
import { clashesNow, nameViews, seenDraft, staleIn, wishViews } from '#shared/event/plan-view.ts'
import { refuse } from '#shared/event/refusal.ts'
import { isSame } from '#shared/event/release.ts'
import { mayRestore } from '#shared/event/restore.ts'
import { slotsOf } from '#shared/event/slot.ts'
import { EventId } from '#shared/id.ts'
import { expectVersion } from '#shared/listing/listing.ts'
import { moveCost } from '#shared/timetable/event/move.ts'
import { finish } from '#shared/timetable/event/planner.ts'
import { replanSteps } from '#shared/timetable/event/replan.ts'
import { type Ctx, type Env, ifMatch, valid, versioned } from '../../http.ts'
import { describe } from '../../openapi.ts'
import { type Write } from '../../ports.ts'
import { repeatable, save } from '../../repeat.ts'
import { record } from '../record.ts'
import { hosted, planning, releaseOf, whole, wishPeople } from './load.ts'
import { tellRestored } from './restore.ts'
import * as plans from './store.ts'

const Of = z.strictObject({ id: EventId })
const Start = z.strictObject({
  /** How long it may look, in thousands of moves. */
  effort: z.optional(z.int().check(z.gte(1), z.lte(400_000))),
  seed: z.optional(z.int().check(z.gte(1), z.lte(1_000_000))),
})
const Move = z.strictObject(rules.Meeting.shape)
const Cost = z.strictObject({
  wish: rules.Pair,
  slot: z.coerce.number().check(z.int(), z.gte(0), z.lte(59)),
  table: z.optional(z.coerce.number().check(z.int(), z.gte(0), z.lte(199))),
})

export const planRoutes = new Hono<Env>()
  .use(repeatable)
  .get(
    '/:id/plan',
    describe(
      'The draft, the planner’s progress, what it proved and what it could not hold.',
      'official',
    ),
    valid('param', Of),
    async (c) => {
      const { event } = await hosted(c)
      const { table, clock } = c.var.ports
      const [now, guests, last] = await Promise.all([
        plans.standing(table, event.id),
        plans.guests(table, event.id),
        plans.release(table, event.id, event.released),
      ])
      const problem = rules.problemOf(event, guests, now.draft, clock.now())
      const { draft, version, job, progress } = now
      const same = last !== undefined && isSame(last, releaseOf(event, draft, wishPeople(problem)))
      const names = nameViews(guests)
      const seen = { names, wishes: wishViews(problem), from: problem.from ?? 0, isReleased: same }
      return versioned(c, version, {
        ...seen,
        ...{ version, draft: seenDraft(draft, problem), stale: staleIn(problem, draft) },
        // While it plans, the page asks every second: what contradicts is known by then.
        clashes: job?.state === 'running' ? [] : clashesNow(problem),
        ...(job ? { job: { ...job, isSilent: plans.isSilent(now, clock.now()) } } : {}),
        ...(progress ? { progress } : {}),
      })
    },
  )
  .post(
    '/:id/plan/start',
    describe('Plans anew, in the background.', 'official'),
    valid('param', Of),
    valid('json', Start),
    async (c) => {
      const { ports, actor } = c.var
      const { event } = await planning(c)
      const now = await plans.standing(ports.table, event.id)
      const startedAt = ports.clock.now()
      if (now.job?.state === 'running' && !plans.isSilent(now, startedAt))
        throw refuse('plan.running')
      const { effort = 4000, seed = 1 } = c.req.valid('json')
      const by = signedIn(actor).id
      const next: plans.Job = { state: 'running', moves: effort * 1000, seed, startedAt, by }
      const writes = [
        plans.putJob(event.id, next, now.jobVersion),
        record(ports, { event, act: 'event.plan-started' }, actor),
      ]
      return save(c, writes, { status: 200, body: { state: next.state } })
    },
  )
  .post(
    '/:id/plan/stop',
    describe('Stops the planner with the best plan so far.', 'official'),
    valid('param', Of),
    async (c) => {
      const { ports, actor } = c.var
      const { event } = await planning(c)
      const { job, jobVersion } = await plans.standing(ports.table, event.id)
      if (job?.state !== 'running') throw refuse('plan.none')
      const writes = [
        plans.putJob(event.id, { ...job, state: 'stopped' }, jobVersion),
        record(ports, { event, act: 'event.plan-stopped' }, actor),
      ]
      return save(c, writes, { status: 200, body: { state: 'stopped' as const } })
    },
  )
  .get(
    '/:id/plan/cost',
    describe('What moving one meeting would cost.', 'official'),
    valid('param', Of),
    valid('query', Cost),
    async (c) => {
      const { event } = await hosted(c)
      const said = c.req.valid('query')
      const { draft, problem } = await whole(c, event)
      const cost = moveCost(problem, draft.meetings.map(rules.meetingOf), rules.meetingOf(said))
      if (!cost) throw refuse('plan.unknown')
      return c.json(cost)
    },
  )
  .post(
    '/:id/plan/moves',
    describe('Moves one meeting by hand and locks it there.', 'official'),
    valid('param', Of),
    valid('json', Move),
    async (c) => {
      const { event } = await planning(c)
      const said = c.req.valid('json')
      const { draft, problem, version } = await whole(c, event)
      const cost = moveCost(problem, draft.meetings.map(rules.meetingOf), rules.meetingOf(said))
      if (!cost) throw refuse('plan.unknown')
      if (cost.obstacles.length > 0) throw refuse('plan.clash', { obstacles: cost.obstacles })
      const meetings = draft.meetings.map((one) => (one.wish === said.wish ? said : one))
      const locked = [...new Set([...draft.locked, said.wish])]
      return keep(
        c,
        event,
        { draft: { ...draft, meetings, locked }, version },
        { moved: [said.wish] },
      )
    },
  )
  .post(
    '/:id/plan/steps',
    describe(
      'Locks, orders, cancels, or says who is absent or late; what must, is replanned.',
      'official',
    ),
    valid('param', Of),
    valid('json', PlanStep),
    async (c) => {
      const found = await planning(c)
      const { event } = found
      const said = c.req.valid('json')
      const { draft, version, guests } = await whole(c, event)
      if (said.step === 'rule') seated(guests, said.rule)
      const marked = mark(draft, said, slotsOf(event.fields.sessions).length)
      if (said.step === 'lock' || said.step === 'rule')
        return keep(c, event, { draft: marked, version }, {})
      const problem = rules.problemOf(event, guests, marked, c.var.ports.clock.now())
      const back = marked.meetings.find((one) => !draft.meetings.includes(one))
      if (back) mayRestore(problem, { before: draft, next: marked }, back)
      const plan = finish(
        replanSteps(problem, marked.meetings.map(rules.meetingOf), { cancelled: marked.cancelled }),
      )
      const moved = plan.moved.map(({ wish }) => wish)
      const next = rules.drafted(marked, plan)
      const told = back ? await tellRestored(c, { found, problem, draft: marked }, back) : []
      const changed = { moved, dropped: [...plan.dropped], told }
      return keep(c, event, { draft: next, version }, changed)
    },
  )

/** Whom the organiser seats with the two has a place. */
function seated({ seats }: rules.Guests, { others = [] }: rules.Rule): void {
  const here = new Set<string>(
    seats.filter(({ state }) => state === 'confirmed').map(({ orgId }) => orgId),
  )
  if (!others.every((id) => here.has(id))) throw refuse('wish.not-there')
}

type Changed = { moved?: string[]; dropped?: string[]; told?: Write[] }

function keep(
  c: Ctx,
  event: Event,
  { draft, version }: { draft: rules.Draft; version: number },
  changed: Changed,
) {
  expectVersion(version, ifMatch(c))
  const { ports, actor } = c.var
  const { moved = [], dropped = [], told = [] } = changed
  const values = { moved: moved.length, dropped: dropped.length }
  const writes = [
    plans.putDraft(event.id, draft, version),
    record(ports, { event, act: 'event.plan-moved', values }, actor),
    ...told,
  ]
  const body = {
    version: version + 1,
    moved,
    dropped,
    ...(draft.figures ? { figures: draft.figures } : {}),
  }
  return save(c, writes, { status: 200, body, version: version + 1 })
}
