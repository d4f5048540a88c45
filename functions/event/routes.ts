// Events over HTTP: the public list and page, making one, and the steps of its life.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { signedIn } from '#shared/actor.ts'
import { type EventAct } from '#shared/event/act.ts'
import * as rules from '#shared/event/event.ts'
import { calendar } from '#shared/event/calendar.ts'
import { EventStep } from '#shared/event/life.ts'
import { refuse } from '#shared/event/refusal.ts'
import { eventView } from '#shared/event/view.ts'
import { EventId, ListingId, makeId } from '#shared/id.ts'
import { expectVersion } from '#shared/listing/listing.ts'
import { missing } from '#shared/problem.ts'
import { msOf } from '#shared/time.ts'
import { type Ctx, type Env, ifMatch, valid, versioned } from '../http.ts'
import * as listings from '../listing/store.ts'
import { describe } from '../openapi.ts'
import * as orgs from '../org/store.ts'
import { repeatable, save } from '../repeat.ts'
import { proposal } from './invite.ts'
import { putProposed } from './proposed.ts'
import { record } from './record.ts'
import * as events from './store.ts'

const Of = z.strictObject({ id: EventId })
const Create = z.strictObject({
  fields: rules.EventFields,
  /** Unmet demands: their organisations are invited when registration opens. */
  demands: z.optional(z.array(ListingId).check(z.maxLength(100))),
})
const Proposal = z.strictObject({
  demands: z.string().check(z.regex(/^lst_[0-9a-z]{4,40}(,lst_[0-9a-z]{4,40}){0,99}$/)),
})
const Save = z.strictObject({ fields: rules.EventFields })
const Step = z.strictObject({
  step: EventStep.check(z.refine((step) => step !== 'save', { error: 'choice' })),
  reason: z.optional(z.string().check(z.trim(), z.minLength(4), z.maxLength(300))),
})

const ACTS: Readonly<Record<EventStep, EventAct>> = {
  save: 'event.saved',
  publish: 'event.published',
  'open-registration': 'event.registration-opened',
  'open-wishes': 'event.wishes-opened',
  'begin-timetable': 'event.timetable-begun',
  'reopen-wishes': 'event.wishes-reopened',
  start: 'event.started',
  close: 'event.closed',
  cancel: 'event.cancelled',
}

export const eventRoutes = new Hono<Env>()
  .use(repeatable)
  .get('/', describe('Announced events, the latest day first.', 'anyone'), async (c) =>
    c.json(await events.announced(c.var.ports.table, c.req.query('after'))),
  )
  .get('/hosted', describe('Events of the jurisdiction, drafts too.', 'official'), async (c) => {
    const member = signedIn(c.var.actor)
    if (member.role !== 'official') throw refuse('event.not-official')
    return c.json(await events.inRegion(c.var.ports.table, member.region, c.req.query('after')))
  })
  .get(
    '/proposal',
    describe('Theme, invitations and first pairs of an event made of unmet demands.', 'official'),
    valid('query', Proposal),
    async (c) => {
      if (signedIn(c.var.actor).role !== 'official') throw refuse('event.not-official')
      return c.json(await proposal(c.var.ports.table, c.req.valid('query').demands.split(',')))
    },
  )
  .get('/mine', describe('Events the organisation is registered for.', 'member'), async (c) =>
    c.json(
      await events.ofOrg(c.var.ports.table, signedIn(c.var.actor).orgId, c.req.query('after')),
    ),
  )
  .get(
    '/:id',
    describe('An event, and the own place at it.', 'anyone'),
    valid('param', Of),
    async (c) => {
      const { actor, ports } = c.var
      const found = await events.page(ports.table, c.req.valid('param').id, actor?.orgId)
      const { own, ...facts } = found
      const place = own && (await events.placeInLine(ports.table, own.seat))
      const seat = own && { ...own, ...(place === undefined ? {} : { place }) }
      const view = eventView({ ...facts, seat }, actor)
      if (!view) throw missing()
      return versioned(c, found.version, { ...view, now: ports.clock.now() })
    },
  )
  .get(
    '/:id/calendar.ics',
    describe('The event for a calendar (RFC 5545).', 'anyone'),
    valid('param', Of),
    async (c) => {
      const { ports, actor } = c.var
      const { event } = await events.load(ports.table, c.req.valid('param').id)
      if (!rules.mayKnowEvent(event, actor)) throw missing()
      const text = calendar(event, { origin: ports.settings.origin, now: ports.clock.now() })
      return c.body(text, 200, {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': `attachment; filename="${event.id}.ics"`,
        'Cache-Control': 'no-cache',
      })
    },
  )
  .post('/', describe('Makes a draft.', 'official'), valid('json', Create), async (c) => {
    const { ports, actor } = c.var
    const member = signedIn(actor)
    const { fields, demands = [] } = c.req.valid('json')
    const now = ports.clock.now()
    const { org } = await orgs.load(ports.table, member.orgId)
    const made = demands.length === 0 ? undefined : await proposal(ports.table, demands)
    const facts = {
      id: makeId('event', msOf(now), ports.ids.bytes(12)) as EventId,
      hostOrgId: org.id,
      hostName: org.name,
      ...(demands.length === 0 ? {} : { demands: await known(c, demands) }),
    }
    const event = rules.create(facts, fields, actor, now)
    const writes = [
      events.put(event, 'absent'),
      ...(made ? [putProposed(event.id, made.pairs)] : []),
      record(ports, { event, act: 'event.created' }, actor),
    ]
    return save(c, writes, {
      status: 201,
      body: { id: event.id, state: event.state, version: 1 },
      version: 1,
      location: `/api/events/${event.id}`,
    })
  })
  .put(
    '/:id',
    describe('Saves what is announced.', 'official'),
    valid('param', Of),
    valid('json', Save),
    async (c) => {
      const { ports, actor } = c.var
      const { event, version } = await events.load(ports.table, c.req.valid('param').id)
      const next = rules.save(event, c.req.valid('json').fields, actor, ports.clock.now())
      return keep(c, { next, version }, 'event.saved')
    },
  )
  .post(
    '/:id/steps',
    describe('Takes the event one step on, or cancels it.', 'official'),
    valid('param', Of),
    valid('json', Step),
    async (c) => {
      const { ports, actor } = c.var
      const said = c.req.valid('json')
      const { event, version } = await events.load(ports.table, c.req.valid('param').id)
      const next = rules.move(event, said, actor, ports.clock.now())
      return keep(c, { next, version }, ACTS[said.step])
    },
  )

function keep(c: Ctx, { next, version }: { next: rules.Event; version: number }, act: EventAct) {
  expectVersion(version, ifMatch(c))
  const { ports, actor } = c.var
  const values = next.reason === undefined ? {} : { reason: next.reason }
  const writes = [events.put(next, { version }), record(ports, { event: next, act, values }, actor)]
  const body = { id: next.id, state: next.state, version: version + 1 }
  return save(c, writes, { status: 200, body, version: version + 1 })
}

/** Only published demands of the official's own jurisdiction or beyond it: all public, so any. */
async function known(c: Ctx, ids: ListingId[]): Promise<ListingId[]> {
  const found = await listings.getMany(c.var.ports.table, ids)
  const open = found.filter(
    ({ listing }) => listing.kind === 'demand' && listing.status === 'published',
  )
  return open.map(({ listing }) => listing.id)
}
