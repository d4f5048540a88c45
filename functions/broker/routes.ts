// The broker's seat over HTTP: an official looks up or registers an organisation, posts for it, hands out codes.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { type Member, signedIn } from '#shared/actor.ts'
import { type BrokerAct } from '#shared/audit/broker-act.ts'
import { begin } from '#shared/claim/claim.ts'
import { ListingId, makeId, OrgId } from '#shared/id.ts'
import { KindName } from '#shared/listing/kinds.ts'
import { expectVersion, type Listing } from '#shared/listing/listing.ts'
import * as rules from '#shared/listing/post-for.ts'
import { ProxyWay } from '#shared/listing/proxy.ts'
import { found, Founding } from '#shared/org/found.ts'
import { CreditCode, type Org } from '#shared/org/org.ts'
import { conflict, forbidden, invalid, missing } from '#shared/problem.ts'
import { covers } from '#shared/region/region.ts'
import { msOf } from '#shared/time.ts'
import * as audits from '../audit/store.ts'
import * as claims from '../claim/store.ts'
import { checkAttachments } from '../file/attachment.ts'
import { type Ctx, type Env, ifMatch, valid } from '../http.ts'
import * as listings from '../listing/store.ts'
import { answerOf } from '../listing/step.ts'
import { describe } from '../openapi.ts'
import * as orgs from '../org/store.ts'
import { type Write } from '../ports.ts'
import { repeatable, save } from '../repeat.ts'

const Code = z.strictObject({ code: CreditCode })
const OfOrg = z.strictObject({ orgId: OrgId })
const OfListing = z.strictObject({ listingId: ListingId })
const OfRef = z.strictObject({ ref: z.string().check(z.regex(/^[0-9A-Z]{6}$/)) })
const Fields = z.record(z.string(), z.unknown())
const Post = z.strictObject({ kind: KindName, way: ProxyWay, fields: Fields })
const Correct = z.strictObject({ fields: Fields })

export const brokerRoutes = new Hono<Env>()
  .use(repeatable)
  .get(
    '/orgs',
    describe('The organisation of a credit code, if it is of the jurisdiction.', 'official'),
    valid('query', Code),
    async (c) => {
      const official = officialOf(c)
      const known = await orgs.byCode(c.var.ports.table, c.req.valid('query').code)
      if (!known || !covers(official.region, known.org.region)) throw missing()
      const { id, name, role, region, status } = known.org
      const members = (await orgs.membersOf(c.var.ports.table, id)).length
      return c.json({ id, name, role, region, status, members })
    },
  )
  .post(
    '/orgs',
    describe('Registers an organisation of the jurisdiction.', 'official'),
    valid('json', Founding),
    async (c) => {
      const { ports } = c.var
      const official = officialOf(c)
      const said = c.req.valid('json')
      if (!covers(official.region, said.region))
        throw invalid('request.fields', 'Not of this jurisdiction.', [
          { path: 'region', code: 'region.not-yours' },
        ])
      if (await ports.table.get(orgs.codeKey(said.creditCode)))
        throw conflict('org.known', 'This credit code is registered.')
      const now = ports.clock.now()
      const org = found(makeId('org', msOf(now), ports.ids.bytes(12)) as OrgId, said, now)
      return save(
        c,
        [
          orgs.put(org, 'absent'),
          orgs.putCode(org.creditCode, org.id, 'absent'),
          recordOf(c, 'org.founded', org),
        ],
        { status: 201, body: { id: org.id, status: org.status }, version: 1 },
      )
    },
  )
  .post(
    '/orgs/:orgId/listings',
    describe('Posts for an organisation that cannot; it confirms by a code.', 'official'),
    valid('param', OfOrg),
    valid('json', Post),
    async (c) => {
      const { ports } = c.var
      const { org } = await orgs.load(ports.table, c.req.valid('param').orgId)
      const official = rules.brokerOf(c.var.actor, org)
      const said = c.req.valid('json')
      const now = ports.clock.now()
      const ref = claims.newRef(ports)
      const id = makeId('listing', msOf(now), ports.ids.bytes(12)) as ListingId
      const listing = rules.postFor(org, { ...said, id, ref }, official, now)
      await checkAttachments(ports.table, listing.fields, official)
      const claim = begin({ ref, orgId: org.id, listingId: id, by: byOf(official) }, now)
      return save(
        c,
        [
          listings.put(listing, 'absent'),
          claims.put(claim, 'absent'),
          recordOf(c, 'listing.posted-for', org, listing),
        ],
        {
          status: 201,
          body: { ...answerOf(listing), ref, expiresAt: claim.expiresAt },
          version: 1,
          location: `/api/listings/${id}`,
        },
      )
    },
  )
  .put(
    '/listings/:listingId',
    describe('Corrects what was filled in, until the organisation confirms it.', 'official'),
    valid('param', OfListing),
    valid('json', Correct),
    async (c) => {
      const { ports } = c.var
      const { listing, version } = await listings.load(ports.table, c.req.valid('param').listingId)
      const { fields } = c.req.valid('json')
      const next = rules.correctFor(listing, fields, c.var.actor, ports.clock.now())
      await checkAttachments(ports.table, next.fields, signedIn(c.var.actor), listing.fields)
      const { org } = await orgs.load(ports.table, listing.orgId)
      expectVersion(version, ifMatch(c))
      return save(
        c,
        [listings.put(next, { version }), recordOf(c, 'listing.corrected-for', org, next)],
        { status: 200, body: answerOf(next), version: version + 1 },
      )
    },
  )
  .post(
    '/listings/:listingId/codes',
    describe('A new code for a listing that waits to be confirmed.', 'official'),
    valid('param', OfListing),
    async (c) => {
      const { ports } = c.var
      const { listing, version } = await listings.load(ports.table, c.req.valid('param').listingId)
      const now = ports.clock.now()
      const ref = claims.newRef(ports)
      const next = rules.newCode(listing, ref, c.var.actor, now)
      const { org } = await orgs.load(ports.table, listing.orgId)
      const claim = begin(
        { ref, orgId: org.id, listingId: listing.id, by: byOf(signedIn(c.var.actor)) },
        now,
      )
      return save(
        c,
        [
          listings.put(next, { version }),
          claims.put(claim, 'absent'),
          recordOf(c, 'claim.issued', org, next),
        ],
        { status: 201, body: { ref, expiresAt: claim.expiresAt } },
      )
    },
  )
  .post(
    '/orgs/:orgId/codes',
    describe('A code by which one person joins the organisation.', 'official'),
    valid('param', OfOrg),
    async (c) => {
      const { ports } = c.var
      const { org } = await orgs.load(ports.table, c.req.valid('param').orgId)
      const official = rules.brokerOf(c.var.actor, org)
      if (org.role === 'official')
        throw forbidden('claim.authority', 'An authority takes nobody in by a code.')
      const ref = claims.newRef(ports)
      const claim = begin({ ref, orgId: org.id, by: byOf(official) }, ports.clock.now())
      return save(c, [claims.put(claim, 'absent'), recordOf(c, 'claim.issued', org)], {
        status: 201,
        body: { ref, expiresAt: claim.expiresAt },
      })
    },
  )
  .get(
    '/codes/:ref',
    describe('The code itself, to be read out; the table does not hold it.', 'official'),
    valid('param', OfRef),
    async (c) => {
      c.header('Cache-Control', 'no-store')
      const { claim } = await claims.load(c.var.ports.table, c.req.valid('param').ref)
      const { org } = await orgs.load(c.var.ports.table, claim.orgId)
      rules.brokerOf(c.var.actor, org)
      const { expiresAt, answer, joinedAt, tries } = claim
      return c.json({
        code: await claims.codeOf(claim.ref, c.var.ports),
        expiresAt,
        tries,
        ...(answer === undefined ? {} : { answer }),
        ...(joinedAt === undefined ? {} : { joinedAt }),
      })
    },
  )

function officialOf(c: Ctx): Member {
  const member = signedIn(c.var.actor)
  if (member.role !== 'official') throw forbidden('desk.not-official', 'The desk is for officials.')
  return member
}

const byOf = ({ id, orgId, name }: Member) => ({ memberId: id, orgId, name })

function recordOf(c: Ctx, act: BrokerAct, org: Org, listing?: Listing): Write {
  const values = {
    title: listing ? String(listing.fields.title) : org.name,
    kind: listing?.kind ?? org.role,
    orgId: org.id,
    ...(listing?.proxy === undefined ? {} : { way: listing.proxy.way }),
  }
  const { id: subject, region } = listing ?? org
  return audits.write(c.var.ports, { act, subject, region, values }, c.var.actor)
}
