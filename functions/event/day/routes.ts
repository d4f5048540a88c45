// The day over HTTP: checking in by code, the live board, what came of the meetings, the report.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { signedIn } from '#shared/actor.ts'
import { readCode } from '#shared/event/code.ts'
import { boardOf, CheckingIn, checkIn } from '#shared/event/day.ts'
import { organiser, runs } from '#shared/event/event.ts'
import { DURING } from '#shared/event/life.ts'
import { Pair } from '#shared/event/plan.ts'
import { refuse } from '#shared/event/refusal.ts'
import { Reporting } from '#shared/event/result.ts'
import { slotsOf } from '#shared/event/slot.ts'
import { seatLine } from '#shared/event/view.ts'
import { EventId } from '#shared/id.ts'
import { expectVersion } from '#shared/listing/listing.ts'
import { missing } from '#shared/problem.ts'
import { type Ctx, type Env, ifMatch, valid } from '../../http.ts'
import { describe } from '../../openapi.ts'
import { repeatable, save } from '../../repeat.ts'
import * as plans from '../plan/store.ts'
import { record } from '../record.ts'
import * as events from '../store.ts'
import * as days from './store.ts'

const Of = z.strictObject({ id: EventId })
const OfMeeting = z.strictObject({ id: EventId, pair: Pair })
const Code = z.strictObject({ code: z.string().check(z.minLength(7), z.maxLength(12)) })

export const dayRoutes = new Hono<Env>()
  .use(repeatable)
  .get(
    '/codes/:code',
    describe('Whose entry code it is.', 'owner or official'),
    valid('param', Code),
    async (c) => {
      const { table } = c.var.ports
      const member = signedIn(c.var.actor)
      const code = readCode(c.req.valid('param').code)
      const whose = code === undefined ? undefined : (await days.behind(table, [code])).get(code)
      if (!whose) throw missing()
      const { event, own } = await events.withSeat(table, whose.eventId, whose.orgId)
      const isOrganiser = runs(event, member)
      if (!own || own.seat.code !== code || (!isOrganiser && member.orgId !== whose.orgId))
        throw missing()
      const [here] = await days.checkIns(table, event.id, [whose.orgId])
      return c.json({
        eventId: event.id,
        title: event.fields.title,
        eventState: event.state,
        organiser: isOrganiser,
        orgName: own.seat.orgName,
        delegate: own.seat.delegate.name,
        state: own.seat.state,
        code: own.seat.code,
        ...(here ? { at: here.value.at } : {}),
      })
    },
  )
  .post(
    '/:id/check-ins',
    describe('Checks guests in by their codes; twice is once, offline ones merge.', 'official'),
    valid('param', Of),
    valid('json', CheckingIn),
    async (c) => {
      const { ports, actor } = c.var
      const member = signedIn(actor)
      const { event } = await hosted(c, 'check-in')
      const now = ports.clock.now()
      const { items } = c.req.valid('json')
      const read = items.map(({ code, at = now }) => ({
        code: readCode(code) ?? '',
        said: code,
        at,
      }))
      const codes = read.map(({ code }) => code).filter((code) => code !== '')
      const whose = await days.behind(ports.table, codes)
      const orgIds = [...whose.values()].map(({ orgId }) => orgId)
      const [seats, before] = await Promise.all([
        events.seatsOf(ports.table, event.id, orgIds),
        days.checkIns(ports.table, event.id, orgIds),
      ])
      const standing = new Map(before.map((one) => [one.value.orgId, one]))
      const fresh = new Map<string, ReturnType<typeof days.putCheckIn>>()
      const answers = read.map(({ code, said, at }) => {
        const seat = seats.find(
          (one) => one.seat.code === code && one.seat.state === 'confirmed',
        )?.seat
        if (!seat) return { code: said, known: false as const }
        const old = standing.get(seat.orgId)
        const next = checkIn(old?.value, { orgId: seat.orgId, at, by: member.id }, now)
        const stored = before.find(({ value }) => value.orgId === seat.orgId)
        if (next) {
          fresh.set(seat.orgId, days.putCheckIn(event.id, next, stored))
          standing.set(seat.orgId, { value: next, version: 0 })
        }
        const since = next?.at ?? old?.value.at ?? at
        const who = { orgName: seat.orgName, delegate: seat.delegate.name }
        return { code: said, known: true as const, ...who, at: since, again: old !== undefined }
      })
      const values = { orgIds: [...fresh.keys()] }
      const writes = [...fresh.values()]
      const told = record(ports, { event, act: 'event.checked-in', values }, actor)
      const body = { items: answers }
      return save(c, writes.length === 0 ? [] : [...writes, told], { status: 200, body })
    },
  )
  .get(
    '/:id/board',
    describe(
      'Who is where now and next, who is missing; what the sheets are printed from.',
      'official',
    ),
    valid('param', Of),
    async (c) => {
      const { table, clock } = c.var.ports
      const { event } = await hosted(c)
      const [seats, here, release] = await Promise.all([
        events.seats(table, event.id),
        days.checkIns(table, event.id),
        plans.release(table, event.id, event.released),
      ])
      const slots = slotsOf(event.fields.sessions)
      const present = new Map(here.map(({ value }) => [value.orgId, value.at]))
      const now = clock.now()
      return c.json({
        now,
        title: event.fields.title,
        no: event.released,
        slots,
        tables: event.fields.tables,
        meetings: release?.meetings ?? [],
        guests: seats
          .filter(({ seat }) => seat.state === 'confirmed')
          .map(({ seat, version }) => ({
            ...seatLine(seat, version),
            at: present.get(seat.orgId) ?? null,
          })),
        lines: boardOf(release, slots, new Set(present.keys()), now),
      })
    },
  )
  .get(
    '/:id/results',
    describe('What was reported: one’s own, or all of it for organisers.', 'member'),
    valid('param', Of),
    async (c) => {
      const { table } = c.var.ports
      const member = signedIn(c.var.actor)
      const { event, own } = await events.withSeat(table, c.req.valid('param').id, member.orgId)
      const all = await days.results(table, event.id)
      const isOrganiser = runs(event, member)
      if (!isOrganiser && !own) throw missing()
      const seen = all.filter(({ value }) => isOrganiser || value.side === member.orgId)
      return c.json({ items: seen.map(({ value, version }) => ({ ...value, version })) })
    },
  )
  .put(
    '/:id/meetings/:pair/result',
    describe('What came of a meeting, by either side or the table.', 'party or official'),
    valid('param', OfMeeting),
    valid('json', Reporting),
    async (c) => {
      const { ports, actor } = c.var
      const member = signedIn(actor)
      const { id, pair } = c.req.valid('param')
      const { event } = await events.load(ports.table, id)
      const release = await plans.release(ports.table, id, event.released)
      const meeting = release?.meetings.find(({ wish }) => wish === pair)
      const isOrganiser = runs(event, member)
      if (!meeting || (!isOrganiser && !meeting.people.includes(member.orgId))) throw missing()
      const { state } = event
      if (!DURING.report.includes(state)) throw refuse('event.not-now', { state })
      const side = isOrganiser ? 'table' : member.orgId
      const before = await days.result(ports.table, id, pair, side)
      if (before) expectVersion(before.version, ifMatch(c))
      const said = c.req.valid('json')
      const result = { ...said, pair, side, by: member.id, at: ports.clock.now() }
      const version = (before?.version ?? 0) + 1
      const writes = [
        days.putResult(id, result, before?.version ?? 0),
        record(ports, { event, act: 'event.result', values: { pair } }, actor),
      ]
      return save(c, writes, { status: 200, body: { pair, version }, version })
    },
  )

async function hosted(c: Ctx, doing?: keyof typeof DURING): Promise<events.VersionedEvent> {
  const found = await events.load(c.var.ports.table, c.req.param('id') ?? '')
  organiser(found.event, c.var.actor)
  const { state } = found.event
  if (doing && !DURING[doing].includes(state)) throw refuse('event.not-now', { state })
  return found
}
