// Wishes over HTTP: whom to meet, asking with a reason, answering, and a never that nobody else sees.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { signedIn } from '#shared/actor.ts'
import { type EventAct } from '#shared/event/act.ts'
import { type Event, mayKnowEvent, organiser } from '#shared/event/event.ts'
import { refuse } from '#shared/event/refusal.ts'
import { type Seat } from '#shared/event/seat.ts'
import { guestView } from '#shared/event/view.ts'
import * as rules from '#shared/event/wish.ts'
import { EventId, OrgId } from '#shared/id.ts'
import { expectVersion } from '#shared/listing/listing.ts'
import { missing } from '#shared/problem.ts'
import { type Ctx, type Env, ifMatch, valid } from '../../http.ts'
import { describe } from '../../openapi.ts'
import { Refused } from '../../ports.ts'
import { repeatable, save } from '../../repeat.ts'
import { record } from '../record.ts'
import * as events from '../store.ts'
import * as wishes from './store.ts'
import { suggestions } from './suggest.ts'

const Of = z.strictObject({ id: EventId })
const OfWish = z.strictObject({ id: EventId, from: OrgId, to: OrgId })
const Never = z.strictObject({ orgId: OrgId, never: z.boolean() })

export const wishRoutes = new Hono<Env>()
  .use(repeatable)
  .get(
    '/:id/suggestions',
    describe('Whom to meet, best first, with reasons.', 'member'),
    valid('param', Of),
    async (c) => {
      const at = await guest(c, c.req.valid('param').id)
      const { table } = c.var.ports
      const { sent, received, nevers } = await wishes.ofOrg(table, at.event.id, at.own.orgId)
      const busy = [...sent, ...received]
        .filter(({ wish }) => ['open', 'accepted', 'declined'].includes(wish.state))
        .flatMap(({ wish }) => [wish.from, wish.to])
      return c.json({ items: await suggestions(table, at, new Set([...busy, ...nevers])) })
    },
  )
  .get(
    '/:id/wishes',
    describe("The organisation's wishes; all of them for organisers.", 'member'),
    valid('param', Of),
    async (c) => {
      const { table, clock } = c.var.ports
      const { own } = await guest(c, c.req.valid('param').id)
      const { sent, received, nevers } = await wishes.ofOrg(table, own.eventId, own.orgId)
      const others = [...sent.map(({ wish }) => wish.to), ...received.map(({ wish }) => wish.from)]
      const seats = await events.seatsOf(table, own.eventId, [...others, ...nevers])
      const people = new Map<string, Seat>(seats.map(({ seat }) => [seat.orgId, seat]))
      const shown = (found: wishes.VersionedWish) => lineOf(found, own.orgId, people)
      const open = sent.filter(({ wish }) => wish.state === 'open').length
      return c.json({
        sent: sent.map(shown),
        received: received.map(shown),
        /** When one cannot: said at registration, or agreed already. */
        busy: [
          ...new Set([...own.away, ...(await wishes.bookings(table, own.eventId, own.orgId))]),
        ],
        nevers: nevers.map((orgId) => ({ orgId, ...nameOf(people.get(orgId)) })),
        openLeft: rules.MAX_OPEN - open,
        now: clock.now(),
      })
    },
  )
  .get(
    '/:id/all-wishes',
    describe('Every wish of an event but the nevers.', 'official'),
    valid('param', Of),
    async (c) => {
      const { table } = c.var.ports
      const { event } = await events.load(table, c.req.valid('param').id)
      organiser(event, c.var.actor)
      const items = await wishes.ofEvent(table, event.id)
      return c.json({ items: items.map(({ wish, version }) => ({ ...wish, version })) })
    },
  )
  .post(
    '/:id/wishes',
    describe('Asks another guest for a meeting.', 'member'),
    valid('param', Of),
    valid('json', rules.Asking),
    async (c) => {
      const { ports, actor } = c.var
      const said = c.req.valid('json')
      const { event, own } = await guest(c, c.req.valid('param').id)
      const [seats, between] = await Promise.all([
        events.seatsOf(ports.table, event.id, [said.to, ...(said.third ? [said.third] : [])]),
        wishes.between(ports.table, event.id, own.orgId, said.to),
      ])
      const seatOf = (orgId?: string) => seats.find(({ seat }) => seat.orgId === orgId)?.seat
      if (said.third && seatOf(said.third)?.state !== 'confirmed') throw refuse('wish.not-there')
      const known = {
        mine: between.mine?.wish,
        theirs: between.theirs?.wish,
        never: between.never,
      }
      const now = ports.clock.now()
      const ends = { from: own, to: seatOf(said.to) }
      const wish = rules.askFor(event, ends, said, { between: known, now })
      rules.mayMeetAt(event, [own, ...seats.map(({ seat }) => seat)], said.slot)
      const writes = [
        ...wishes.put(between.mine, wish),
        record(ports, { event, act: 'event.asked', values: told(wish, await ear(c, wish)) }, actor),
      ]
      const version = (between.mine?.version ?? 0) + 1
      const done = {
        status: 201,
        body: { state: wish.state, dueAt: wish.dueAt, version },
        version,
      } as const
      return save(c, writes, done).catch((error: unknown) => {
        // The counter of open requests is the second write.
        if (error instanceof Refused && error.failed.join() === '1') throw refuse('wish.full')
        throw error
      })
    },
  )
  .post(
    '/:id/wishes/:from/:to/steps',
    describe('Accepts, declines or takes back a request.', 'party'),
    valid('param', OfWish),
    valid('json', rules.WishStep),
    async (c) => {
      const { ports, actor } = c.var
      const { from, to } = c.req.valid('param')
      const said = c.req.valid('json')
      const { event, own } = await guest(c, c.req.valid('param').id)
      if (own.orgId !== from && own.orgId !== to) throw missing()
      const { mine: before } = await wishes.between(ports.table, event.id, from, to)
      const hidden = own.orgId === to && (await wishes.hasNever(ports.table, event.id, to, from))
      if (!before || (hidden && before.wish.state === 'open')) throw missing()
      const now = ports.clock.now()
      if (said.step === 'accept' || said.step === 'move') rules.mayWish(event, now)
      const as = own.orgId === from ? 'from' : 'to'
      const next = rules.answerWish(before.wish, said, as, now)
      expectVersion(before.version, ifMatch(c))
      const values = told(next, as === 'from' ? await ear(c, next) : [from])
      const act = WISH_ACTS[said.step]
      const changes = wishes.put(before, next)
      if (next.state === 'accepted') {
        const seats = await events.seatsOf(ports.table, event.id, rules.tableOf(next))
        const all = seats.map(({ seat }) => seat)
        rules.mayMeetAt(event, all, next.slot)
      }
      return save(c, [...changes, record(ports, { event, act, values }, actor)], {
        status: 200,
        body: { state: next.state, version: before.version + 1 },
      }).catch((error: unknown) => {
        if (error instanceof Refused && wishes.isBooked(changes, error.failed))
          throw refuse('wish.booked')
        throw error
      })
    },
  )
  .post(
    '/:id/nevers',
    describe('Rules another guest out, seen by nobody else.', 'member'),
    valid('param', Of),
    valid('json', Never),
    async (c) => {
      const { ports } = c.var
      const { orgId, never } = c.req.valid('json')
      const { event, own } = await guest(c, c.req.valid('param').id)
      if (orgId === own.orgId) throw refuse('wish.own')
      const { mine, theirs } = await wishes.between(ports.table, event.id, own.orgId, orgId)
      const asked = mine?.wish.state === 'open' || mine?.wish.state === 'accepted'
      if (never && (asked || theirs?.wish.state === 'accepted')) throw refuse('wish.contradicts')
      const writes = [wishes.putNever(event.id, own.orgId, orgId, never)]
      return save(c, writes, { status: 200, body: { orgId, never } })
    },
  )

const WISH_ACTS = {
  accept: 'event.wish-accepted',
  move: 'event.wish-moved',
  decline: 'event.wish-declined',
  withdraw: 'event.wish-withdrawn',
} as const satisfies Record<string, EventAct>

/** An event and one's own place at it: without a place there is nobody to wish for. */
async function guest(c: Ctx, id: string): Promise<{ event: Event; own: Seat }> {
  const member = signedIn(c.var.actor)
  const { event, own } = await events.withSeat(c.var.ports.table, id, member.orgId)
  if (!mayKnowEvent(event, member)) throw missing()
  if (own?.seat.state !== 'confirmed') throw refuse('seat.none')
  return { event, own: own.seat }
}

/** The other side, unless it ruled this one out: it is not troubled, and the asker cannot tell. */
const ear = async (c: Ctx, { eventId, from, to }: rules.Wish): Promise<string[]> =>
  (await wishes.hasNever(c.var.ports.table, eventId, to, from)) ? [] : [to]

const told = (wish: rules.Wish, orgIds: string[]) => ({
  orgIds,
  pair: rules.pairOf(wish.from, wish.to),
})

const nameOf = (seat: Seat | undefined) => (seat ? { name: guestView(seat, false).name } : {})

function lineOf(
  { wish, version }: wishes.VersionedWish,
  own: string,
  people: ReadonlyMap<string, Seat>,
) {
  const other = people.get(wish.from === own ? wish.to : wish.from)
  return {
    ...wish,
    version,
    ...(other ? { guest: guestView(other, wish.state === 'accepted') } : {}),
  }
}
