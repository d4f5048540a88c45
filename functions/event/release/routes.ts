// Releases over HTTP: a numbered timetable that never changes, and everybody's own part of it.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { signedIn } from '#shared/actor.ts'
import { mayKnowEvent, runs } from '#shared/event/event.ts'
import { staleIn } from '#shared/event/plan-view.ts'
import { refuse } from '#shared/event/refusal.ts'
import { isSame, offOf, ofPerson } from '#shared/event/release.ts'
import { guestView } from '#shared/event/view.ts'
import { EventId } from '#shared/id.ts'
import { expectVersion } from '#shared/listing/listing.ts'
import { missing } from '#shared/problem.ts'
import { type Env, ifMatch, valid } from '../../http.ts'
import { describe } from '../../openapi.ts'
import { repeatable, save } from '../../repeat.ts'
import { planning, releaseOf, whole, wishPeople } from '../plan/load.ts'
import * as plans from '../plan/store.ts'
import { record } from '../record.ts'
import * as events from '../store.ts'

const Of = z.strictObject({ id: EventId })

export const releaseRoutes = new Hono<Env>()
  .use(repeatable)
  .post(
    '/:id/releases',
    describe(
      'Releases the draft under the next number; only who is concerned is told.',
      'official',
    ),
    valid('param', Of),
    async (c) => {
      const { ports, actor } = c.var
      const { event, version: eventVersion } = await planning(c)
      const { draft, version, problem } = await whole(c, event)
      if (version === 0 || draft.meetings.length === 0) throw refuse('plan.none')
      expectVersion(version, ifMatch(c))
      // A guest has left since, or a rule came: nobody is sent to a meeting that cannot be.
      if (staleIn(problem, draft).length > 0) throw refuse('plan.stale')
      const before = await plans.release(ports.table, event.id, event.released)
      const next = {
        ...releaseOf(event, draft, wishPeople(problem)),
        at: ports.clock.now(),
        by: signedIn(actor).id,
        ...(before?.calledOff ? { calledOff: before.calledOff } : {}),
      }
      if (isSame(before, next)) throw refuse('plan.unchanged')
      const released = { ...event, released: next.no, updatedAt: next.at }
      const writes = [
        plans.putRelease(event.id, next),
        events.put(released, { version: eventVersion }),
        { check: plans.draftKey(event.id), if: { version } } as const,
        record(ports, { event, act: 'event.released', values: { number: next.no } }, actor),
      ]
      return save(c, writes, { status: 201, body: { no: next.no } })
    },
  )
  .get(
    '/:id/timetable',
    describe('One’s own released meetings.', 'member'),
    valid('param', Of),
    async (c) => {
      const { table } = c.var.ports
      const member = signedIn(c.var.actor)
      const { event, own } = await events.withSeat(table, c.req.valid('param').id, member.orgId)
      if (!mayKnowEvent(event, member)) throw missing()
      if (!own && !runs(event, member)) throw refuse('seat.none')
      const release = await plans.release(table, event.id, event.released)
      const mine = ofPerson(release, member.orgId)
      const off = offOf(release, member.orgId)
      const seats = await events.seatsOf(
        table,
        event.id,
        [...mine, ...off].flatMap(({ people }) => people),
      )
      const others = (people: readonly string[]) =>
        seats
          .filter(({ seat }) => people.includes(seat.orgId) && seat.orgId !== member.orgId)
          .map(({ seat }) => guestView(seat, true))
      const items = mine.map(({ wish, slot, table: at, people }) => ({
        ...{ wish, slot, guests: others(people) },
        ...(at === undefined ? {} : { table: at }),
      }))
      const calledOff = off.map(({ wish, slot, people, why, reason }) => ({
        ...{ wish, slot, why, guests: others(people) },
        ...(reason === undefined ? {} : { reason }),
        isFree: !mine.some((one) => one.slot === slot),
      }))
      return c.json({
        no: event.released,
        items,
        calledOff,
        ...(release ? { at: release.at } : {}),
      })
    },
  )
