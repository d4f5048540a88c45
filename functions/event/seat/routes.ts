// Registration over HTTP: a place or the line, approval, giving up, a substitute; the organisers' list.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { type Role, signedIn } from '#shared/actor.ts'
import { type EventAct } from '#shared/event/act.ts'
import { codeOf } from '#shared/event/code.ts'
import { mayKnowEvent, organiser } from '#shared/event/event.ts'
import * as rules from '#shared/event/seat.ts'
import { refuse } from '#shared/event/refusal.ts'
import { seatLine } from '#shared/event/view.ts'
import { EventId, OrgId } from '#shared/id.ts'
import { type KindName } from '#shared/listing/kinds.ts'
import { expectVersion, isOpen } from '#shared/listing/listing.ts'
import { maskedName } from '#shared/listing/view.ts'
import { invalid, missing } from '#shared/problem.ts'
import { type Ctx, type Env, ifMatch, valid } from '../../http.ts'
import * as listings from '../../listing/store.ts'
import { describe } from '../../openapi.ts'
import * as orgs from '../../org/store.ts'
import { Refused, type Write } from '../../ports.ts'
import { type Answered, repeatable, save } from '../../repeat.ts'
import { noteRead, record } from '../record.ts'
import * as events from '../store.ts'
import * as seats from './store.ts'

const Of = z.strictObject({ id: EventId })
const OfSeat = z.strictObject({ id: EventId, orgId: OrgId })
const Step = z.strictObject({
  step: z.enum(['approve', 'reject', 'accept', 'cancel']),
  reason: z.optional(z.string().check(z.trim(), z.minLength(4), z.maxLength(300))),
})

const ACTS = {
  approve: 'event.seat-approved',
  reject: 'event.seat-rejected',
  accept: 'event.seat-accepted',
  cancel: 'event.seat-cancelled',
} as const satisfies Record<string, EventAct>

export const seatRoutes = new Hono<Env>()
  .use(repeatable)
  .post(
    '/:id/registrations',
    describe('Registers the organisation: a place, or the line for one.', 'member'),
    valid('param', Of),
    valid('json', rules.Registering),
    async (c) => {
      const { ports, actor } = c.var
      const member = signedIn(actor)
      const said = c.req.valid('json')
      const { id } = c.req.valid('param')
      const found = await events.withSeat(ports.table, id, member.orgId, member.role)
      const { event, version, own, taken } = found
      if (!mayKnowEvent(event, actor)) throw missing()
      const now = ports.clock.now()
      rules.mayRegister(event, member.role, own?.seat, now)
      const guest = await guestOf(c, member.orgId, said.listings)
      const attempt = (hasPlace: boolean): Attempt => {
        const code = codeOf(ports.ids.bytes(6))
        const next = rules.register(event, { ...guest, code }, said, { hasPlace, now })
        const act = next.state === 'waiting' ? 'event.waiting' : 'event.registered'
        const writes = [
          ...events.putSeat(event, { before: own, next }),
          // Registration must still be open at this very moment.
          { check: events.keyOf(id), if: { version } } as const,
          ...seats.personWrites(own?.seat, next),
          seats.codeWrite(next),
          record(ports, { event, act }, actor),
        ]
        const answer = answerOf(next, (own?.version ?? 0) + 1, 201)
        return { writes, save: () => save(c, writes, answer) }
      }
      const isFull = (taken[member.role] ?? 0) >= rules.quotaOf(event, member.role)
      return seatOrLine(attempt, !isFull)
    },
  )
  .get(
    '/:id/registrations',
    describe('Everybody who registered.', 'official'),
    valid('param', Of),
    async (c) => {
      const { table } = c.var.ports
      const { event } = await events.load(table, c.req.valid('param').id)
      organiser(event, c.var.actor)
      await noteRead(c.var.ports, event, c.var.actor)
      const items = await events.seats(table, event.id)
      return c.json({ items: items.map(({ seat, version }) => seatLine(seat, version)) })
    },
  )
  .post(
    '/:id/registrations/:orgId/steps',
    describe(
      'Approves or turns down; accepts a place that came free; gives it up.',
      'owner or official',
    ),
    valid('param', OfSeat),
    valid('json', Step),
    async (c) => {
      const { ports, actor } = c.var
      const { step, reason } = c.req.valid('json')
      const { event, seat, version, by } = await load(c)
      if (by === 'organiser' && step !== 'approve' && reason === undefined)
        throw invalid('request.fields', 'Why?', [{ path: 'reason', code: 'required' }])
      const next = rules.moveSeat(event, seat, { step, by }, ports.clock.now())
      expectVersion(version, ifMatch(c))
      const values = { orgIds: [seat.orgId], ...(reason === undefined ? {} : { reason }) }
      const act = step === 'cancel' && by === 'organiser' ? 'event.seat-rejected' : ACTS[step]
      return save(
        c,
        [
          ...events.putSeat(event, { before: { seat, version }, next }),
          ...seats.personWrites(seat, next),
          record(ports, { event, act, values }, actor),
        ],
        answerOf(next, version + 1),
      )
    },
  )
  .put(
    '/:id/registrations/:orgId',
    describe('A substitute, other hours, other consents.', 'owner'),
    valid('param', OfSeat),
    valid('json', rules.SeatChange),
    async (c) => {
      const { ports, actor } = c.var
      const { event, seat, version, by } = await load(c)
      if (by !== 'owner') throw refuse('seat.not-yours')
      const next = rules.changeSeat(event, seat, c.req.valid('json'), ports.clock.now())
      expectVersion(version, ifMatch(c))
      const before = { seat, version }
      const writes = [
        ...events.putSeat(event, { before, next }),
        ...seats.personWrites(seat, next),
        record(ports, { event, act: 'event.seat-changed' }, actor),
      ]
      return save(c, writes, answerOf(next, version + 1))
    },
  )

const answerOf = (seat: rules.Seat, version: number, status: 200 | 201 = 200) => ({
  status,
  body: { state: seat.state, code: seat.code, version },
  version,
})

type Told = ReturnType<typeof answerOf>['body']
type Attempt = { writes: readonly Write[]; save: () => Promise<Answered<Told>> }

const DRAWS = 5

/**
 * The counter's write alone gives a place; who finds none stands in the line. Where it was read full,
 * the line comes at once: a place that came free meanwhile is offered to the first in it.
 */
async function seatOrLine(
  attempt: (hasPlace: boolean) => Attempt,
  seemsFree: boolean,
): Promise<Answered<Told>> {
  let hasPlace = seemsFree
  for (let draw = 1; ; draw++) {
    const { writes, save: write } = attempt(hasPlace)
    try {
      return await write()
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const failed = error.failed.map((at) => nameOf(writes[at]))
      if (failed.includes('event-person')) throw refuse('seat.person-twice')
      const others = failed.filter((name) => name !== 'count' && name !== 'event-code')
      if (others.length > 0 || draw > DRAWS) throw error
      if (failed.includes('count')) hasPlace = false
    }
  }
}

const nameOf = (write: Write | undefined): string =>
  write && 'put' in write ? write.put.entity : write && 'count' in write ? 'count' : 'row'

/** Whoever is neither the guest nor an organiser learns nothing of a registration. */
async function load(c: Ctx) {
  const { table } = c.var.ports
  const member = signedIn(c.var.actor)
  const { id = '', orgId = '' } = c.req.param() as { id?: string; orgId?: string }
  const { event, own } = await events.withSeat(table, id, orgId)
  const by = own && rules.seatBy(event, own.seat, member)
  if (!own || !by) throw missing()
  return { event, ...own, by }
}

const AS_KIND: Readonly<Record<Role, KindName>> = {
  enterprise: 'demand',
  firm: 'offer',
  bank: 'loan',
  expert: 'expert',
  official: 'expert',
}

/** Nothing is typed twice: the organisation and its published listings say who comes and with what. */
async function guestOf(
  c: Ctx,
  orgId: string,
  ids: readonly string[],
): Promise<Omit<rules.Guest, 'code'>> {
  const { table } = c.var.ports
  const [{ org }, found] = await Promise.all([
    orgs.load(table, orgId),
    listings.getMany(table, ids),
  ])
  const own = found.filter(({ listing }) => listing.orgId === orgId && isOpen(listing))
  if (own.length < new Set(ids).size)
    throw invalid('request.fields', 'Not yours.', [{ path: 'listings', code: 'listing.not-open' }])
  const masked = { region: org.region, kind: AS_KIND[org.role] }
  return {
    orgId: org.id,
    role: org.role,
    orgName: org.name,
    maskedName:
      org.role === 'official'
        ? org.name
        : maskedName(
            org.industry === undefined ? masked : { ...masked, orgIndustry: org.industry },
          ),
    region: org.region,
    listings: own.map(({ listing }) => ({
      id: listing.id,
      kind: listing.kind,
      title: String(listing.fields.title),
    })),
  }
}
