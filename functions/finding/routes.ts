// The list of findings over HTTP: officials keep it, the enterprise shows what it mended, a demand comes of it.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { type Actor, signedIn } from '#shared/actor.ts'
import { type BrokerAct } from '#shared/audit/broker-act.ts'
import { advance, FINDING_STEPS, mayTake, open, standingOf } from '#shared/finding/advance.ts'
import { demandFrom, mayRaise } from '#shared/finding/demand.ts'
import {
  type Finding,
  FindingId,
  FindingStep,
  Opened,
  type StepName,
} from '#shared/finding/finding.ts'
import { type ListingId, makeId } from '#shared/id.ts'
import { expectVersion } from '#shared/listing/listing.ts'
import { forbidden, missing } from '#shared/problem.ts'
import { msOf } from '#shared/time.ts'
import * as audits from '../audit/store.ts'
import { checkAttachments } from '../file/attachment.ts'
import { type Ctx, type Env, ifMatch, valid, versioned } from '../http.ts'
import * as listings from '../listing/store.ts'
import { describe } from '../openapi.ts'
import * as orgs from '../org/store.ts'
import { type Write } from '../ports.ts'
import { repeatable, save } from '../repeat.ts'
import * as findings from './store.ts'

const Id = z.strictObject({ id: FindingId })

export const findingRoutes = new Hono<Env>()
  .use(repeatable)
  .get('/', describe('The findings of the jurisdiction.', 'official'), async (c) => {
    const official = signedIn(c.var.actor)
    if (official.role !== 'official')
      throw forbidden('desk.not-official', 'The desk is for officials.')
    return c.json(await findings.inRegion(c.var.ports.table, official.region, c.req.query('after')))
  })
  .get('/mine', describe("The organisation's own findings.", 'member'), async (c) => {
    const { orgId } = signedIn(c.var.actor)
    return c.json(await findings.ofOrg(c.var.ports.table, orgId, c.req.query('after')))
  })
  .post(
    '/',
    describe('Puts a finding on the list.', 'official'),
    valid('json', Opened),
    async (c) => {
      const { ports, actor } = c.var
      const said = c.req.valid('json')
      const official = signedIn(actor)
      const known = await orgs.get(ports.table, said.orgId)
      if (official.role !== 'official')
        throw forbidden('desk.not-official', 'The desk is for officials.')
      if (!known) throw missing()
      const now = ports.clock.now()
      const id = makeId('finding', msOf(now), ports.ids.bytes(12))
      const finding = open({ org: known.org, id }, said, actor, now)
      await checkAttachments(ports.table, { attachments: said.before ?? [] }, official)
      return save(c, [findings.put(finding, 'absent'), recordOf(c, 'finding.opened', finding)], {
        status: 201,
        body: { id },
        version: 1,
        location: `/api/findings/${id}`,
      })
    },
  )
  .get(
    '/:id',
    describe('A finding, and what the reader may do about it.', 'owner or official'),
    valid('param', Id),
    async (c) => {
      const { finding, version } = await load(c)
      return versioned(c, version, { ...finding, version, ...mayOf(finding, c.var.actor) })
    },
  )
  .get(
    '/:id/history',
    describe('Who did what when.', 'owner or official'),
    valid('param', Id),
    async (c) => {
      const { finding } = await load(c)
      return c.json(await audits.of(c.var.ports.table, finding.id, c.req.query('after')))
    },
  )
  .post(
    '/:id/steps',
    describe('Rectified, checked, written off, opened again, moved.', 'owner or official'),
    valid('param', Id),
    valid('json', FindingStep),
    async (c) => {
      const { ports, actor } = c.var
      const { finding, version } = await load(c)
      const said = c.req.valid('json')
      const next = advance(finding, said, actor, ports.clock.now())
      const files = 'files' in said ? (said.files ?? []) : []
      await checkAttachments(ports.table, { attachments: files }, signedIn(actor))
      expectVersion(version, ifMatch(c))
      const { act } = FINDING_STEPS[said.step]
      return save(c, [findings.put(next, { version }), recordOf(c, act, next, reasonOf(said))], {
        status: 200,
        body: { status: next.status },
        version: version + 1,
      })
    },
  )
  .post(
    '/:id/demand',
    describe('Starts a demand of the enterprise from it, as a draft.', 'owner or official'),
    valid('param', Id),
    async (c) => {
      const { ports, actor } = c.var
      const { finding, version } = await load(c)
      mayRaise(finding, actor)
      const { org } = await orgs.load(ports.table, finding.orgId)
      const now = ports.clock.now()
      const id = makeId('listing', msOf(now), ports.ids.bytes(12)) as ListingId
      const listing = demandFrom(finding, { id, org, actor: signedIn(actor) }, now)
      return save(
        c,
        [
          findings.put({ ...finding, demandId: id, updatedAt: now }, { version }),
          listings.put(listing, 'absent'),
          recordOf(c, 'finding.demand-raised', finding),
        ],
        { status: 201, body: { id, status: listing.status }, location: `/api/listings/${id}` },
      )
    },
  )

/** Who is neither the enterprise nor an official of its place may not know of it. */
async function load(c: Ctx): Promise<findings.Versioned> {
  const actor = signedIn(c.var.actor)
  const found = await findings.load(c.var.ports.table, c.req.param('id') ?? '')
  if (!standingOf(actor, found.finding)) throw missing()
  return found
}

function mayOf(finding: Finding, actor: Actor) {
  const standing = standingOf(actor, finding) ?? 'below'
  const steps = (Object.keys(FINDING_STEPS) as StepName[]).filter((step) =>
    mayTake(step, standing, finding.status),
  )
  return { standing, steps }
}

const reasonOf = (said: FindingStep): string | undefined =>
  'reason' in said ? said.reason : 'opinion' in said ? said.opinion : undefined

function recordOf(c: Ctx, act: BrokerAct, finding: Finding, reason?: string): Write {
  const { id: subject, region, title, orgId, level: to } = finding
  const values = {
    title,
    kind: 'finding',
    orgId,
    to,
    ...(reason === undefined ? {} : { reason }),
  }
  return audits.write(c.var.ports, { act, subject, region, values }, c.var.actor)
}
