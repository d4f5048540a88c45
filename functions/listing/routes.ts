// Listings over HTTP: browse, read, write a draft, and the steps of a listing's life.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { signedIn } from '#shared/actor.ts'
import { ListingId, makeId } from '#shared/id.ts'
import { KindName, kindOf, POSTED_BY } from '#shared/listing/kinds.ts'
import * as rules from '#shared/listing/listing.ts'
import { pageOf } from '#shared/listing/page.ts'
import { forbidden, missing } from '#shared/problem.ts'
import { msOf } from '#shared/time.ts'
import * as audits from '../audit/store.ts'
import { checkAttachments } from '../file/attachment.ts'
import { type Ctx, type Env, valid, versioned } from '../http.ts'
import * as orgs from '../org/store.ts'
import { repeatable, save } from '../repeat.ts'
import { describe } from '../openapi.ts'
import { answerOf, keep, load, record, step } from './step.ts'
import * as listings from './store.ts'

const Browse = z.strictObject({
  kind: KindName,
  after: z.optional(z.string().check(z.maxLength(500))),
})
const Id = z.strictObject({ id: ListingId })
const Create = z.strictObject({ kind: KindName, fields: z.record(z.string(), z.unknown()) })
const Save = z.strictObject({ fields: z.record(z.string(), z.unknown()) })
const Reason = z.strictObject({
  reason: z.string().check(z.trim(), z.minLength(4, { error: 'reason.short' }), z.maxLength(500)),
})
const Close = z.strictObject({ reason: rules.CloseReason })

export const listingRoutes = new Hono<Env>()
  .use(repeatable)
  .get(
    '/',
    describe('Published listings of a kind, newest first.', 'anyone'),
    valid('query', Browse),
    async (c) => {
      const { kind, after } = c.req.valid('query')
      return c.json(await listings.published(c.var.ports.table, kind, after))
    },
  )
  .get(
    '/mine',
    describe("The organisation's listings of a kind.", 'member'),
    valid('query', Browse),
    async (c) => {
      const { kind, after } = c.req.valid('query')
      return c.json(
        await listings.ofOrg(c.var.ports.table, signedIn(c.var.actor).orgId, kind, after),
      )
    },
  )
  .get(
    '/:id',
    describe('A listing as far as the reader may see it.', 'anyone'),
    valid('param', Id),
    async (c) => {
      const bundle = await listings.bundle(
        c.var.ports.table,
        c.req.valid('param').id,
        c.var.actor !== undefined,
      )
      const { page, reads } = pageOf(bundle, c.var.actor, c.var.ports.clock.now())
      if (reads.length > 0) await noteRead(c, bundle.listing, reads)
      return versioned(c, bundle.version, page)
    },
  )
  .get(
    '/:id/history',
    describe('Who did what when.', 'owner or official'),
    valid('param', Id),
    async (c) => {
      const { listing } = await listings.load(c.var.ports.table, c.req.valid('param').id)
      if (rules.standing(listing, c.var.actor) === undefined) throw missing()
      return c.json(await audits.of(c.var.ports.table, listing.id, c.req.query('after')))
    },
  )
  .post(
    '/',
    describe('Starts a draft.', 'member of the posting kind'),
    valid('json', Create),
    async (c) => {
      const { ports, actor } = c.var
      const member = signedIn(actor)
      const { kind, fields } = c.req.valid('json')
      if (member.role !== POSTED_BY[kind])
        throw forbidden('listing.not-your-kind', `A ${member.role} posts no ${kind}.`)
      const now = ports.clock.now()
      const parsed = rules.parseDraft(kind, fields)
      const { org } = await orgs.load(ports.table, member.orgId)
      await checkAttachments(ports.table, parsed, member)
      const id = makeId('listing', msOf(now), ports.ids.bytes(12)) as ListingId
      const listing = rules.draft(
        { id, kind, org: { name: org.name, industry: org.industry } },
        parsed,
        member,
        now,
      )
      return save(c, [listings.put(listing, 'absent'), record(c, listing, 'listing.created')], {
        status: 201,
        body: answerOf(listing),
        version: 1,
        location: `/api/listings/${id}`,
      })
    },
  )
  .put(
    '/:id',
    describe('Saves fields; a published listing stays published and is looked at again.', 'owner'),
    valid('param', Id),
    valid('json', Save),
    async (c) => {
      const { ports, actor } = c.var
      const { listing, version } = await load(c)
      await checkAttachments(
        ports.table,
        c.req.valid('json').fields,
        signedIn(actor),
        listing.fields,
      )
      const next = rules.save(listing, c.req.valid('json').fields, actor, ports.clock.now())
      return keep(
        c,
        next,
        version,
        next.status === 'published' ? 'listing.amended' : 'listing.saved',
      )
    },
  )
  .post('/:id/submit', describe('Hands it to the authority.', 'owner'), valid('param', Id), (c) =>
    step(c, 'listing.submitted', (listing, actor, now) => rules.submit(listing, actor, now)),
  )
  .post(
    '/:id/return',
    describe('Sends it back with a reason.', 'official'),
    valid('param', Id),
    valid('json', Reason),
    (c) => {
      const { reason } = c.req.valid('json')
      return step(
        c,
        'listing.returned',
        (listing, actor, now) => rules.sendBack(listing, reason, actor, now),
        reason,
      )
    },
  )
  .post('/:id/publish', describe('Publishes it.', 'official'), valid('param', Id), (c) =>
    step(c, 'listing.published', (listing, actor, now) => rules.publish(listing, actor, now)),
  )
  .post(
    '/:id/accept-changes',
    describe('Lets the changes of a published listing stand.', 'official'),
    valid('param', Id),
    (c) =>
      step(c, 'listing.changes-accepted', (listing, actor, now) =>
        rules.acceptChanges(listing, actor, now),
      ),
  )
  .post('/:id/confirm', describe('Says that it still holds.', 'owner'), valid('param', Id), (c) =>
    step(c, 'listing.confirmed', (listing, actor, now) => rules.confirm(listing, actor, now)),
  )
  .post('/:id/withdraw', describe('Takes it back to a draft.', 'owner'), valid('param', Id), (c) =>
    step(c, 'listing.withdrawn', (listing, actor, now) => rules.withdraw(listing, actor, now)),
  )
  .post(
    '/:id/close',
    describe('Closes it with a reason.', 'owner or official'),
    valid('param', Id),
    valid('json', Close),
    (c) => {
      const { reason } = c.req.valid('json')
      return step(
        c,
        'listing.closed',
        (listing, actor, now) => rules.close(listing, reason, actor, now),
        reason,
      )
    },
  )

const noteRead = (c: Ctx, listing: rules.Listing, fields: string[]) =>
  audits.noteRead(
    c.var.ports,
    {
      act: 'listing.read',
      subject: listing.id,
      region: listing.region,
      values: {
        fields,
        kind: kindOf(listing.kind).name,
        orgId: listing.orgId,
        title: String(listing.fields.title),
      },
    },
    c.var.actor,
  )
