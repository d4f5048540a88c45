// What came of an event over HTTP: a guest's one tap of satisfaction, and the organiser's report.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { signedIn } from '#shared/actor.ts'
import { mayKnowEvent, organiser } from '#shared/event/event.ts'
import { DURING } from '#shared/event/life.ts'
import { refuse } from '#shared/event/refusal.ts'
import { reportOf } from '#shared/event/report.ts'
import { Rating } from '#shared/event/result.ts'
import { EventId } from '#shared/id.ts'
import { expectVersion } from '#shared/listing/listing.ts'
import { missing } from '#shared/problem.ts'
import { type Env, ifMatch, valid } from '../../http.ts'
import { describe } from '../../openapi.ts'
import { repeatable, save } from '../../repeat.ts'
import * as days from '../day/store.ts'
import { record } from '../record.ts'
import * as events from '../store.ts'
import { happenedAt } from './load.ts'

const Of = z.strictObject({ id: EventId })

export const reportRoutes = new Hono<Env>()
  .use(repeatable)
  .get(
    '/:id/rating',
    describe('How satisfied the own organisation said it was.', 'member'),
    valid('param', Of),
    async (c) => {
      const { table } = c.var.ports
      const member = signedIn(c.var.actor)
      const { event } = await events.withSeat(table, c.req.valid('param').id, member.orgId)
      if (!mayKnowEvent(event, member)) throw missing()
      const before = await days.rating(table, event.id, member.orgId)
      return c.json({
        version: before?.version ?? 0,
        ...(before ? { stars: before.value.stars } : {}),
      })
    },
  )
  .put(
    '/:id/rating',
    describe('How satisfied the own organisation is with the event.', 'member'),
    valid('param', Of),
    valid('json', Rating),
    async (c) => {
      const { ports, actor } = c.var
      const member = signedIn(actor)
      const { event, own } = await events.withSeat(
        ports.table,
        c.req.valid('param').id,
        member.orgId,
      )
      if (!mayKnowEvent(event, member)) throw missing()
      if (own?.seat.state !== 'confirmed') throw refuse('seat.none')
      const { state } = event
      if (!DURING.report.includes(state)) throw refuse('event.not-now', { state })
      const before = await days.rating(ports.table, event.id, member.orgId)
      if (before) expectVersion(before.version, ifMatch(c))
      const { stars } = c.req.valid('json')
      const version = (before?.version ?? 0) + 1
      const next = { stars, orgId: member.orgId, at: ports.clock.now() }
      const writes = [
        days.putRating(event.id, next, version - 1),
        record(ports, { event, act: 'event.rated' }, actor),
      ]
      return save(c, writes, { status: 200, body: { stars, version }, version })
    },
  )
  .get(
    '/:id/report',
    describe('Wishes, meetings, results, cases, tonnes and yuan, by city and theme.', 'official'),
    valid('param', Of),
    async (c) => {
      const { table } = c.var.ports
      const { event } = await events.load(table, c.req.valid('param').id)
      organiser(event, c.var.actor)
      return c.json(reportOf(await happenedAt(table, event)))
    },
  )
