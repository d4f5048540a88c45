// Organisations over HTTP: one's own, and an official's verification of others.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { type Actor, relationTo, signedIn } from '#shared/actor.ts'
import { type Act } from '#shared/audit/audit.ts'
import { OrgId } from '#shared/id.ts'
import * as rules from '#shared/org/org.ts'
import { shownOf } from '#shared/org/reputation.ts'
import { expectVersion } from '#shared/listing/listing.ts'
import { missing } from '#shared/problem.ts'
import { beyondPublic, project } from '#shared/visibility.ts'
import * as audits from '../audit/store.ts'
import { type Ctx, type Env, ifMatch, valid, versioned } from '../http.ts'
import { describe } from '../openapi.ts'
import { type Answered, repeatable, save } from '../repeat.ts'
import { reputation } from './reputation.ts'
import * as orgs from './store.ts'

const Id = z.strictObject({ id: OrgId })
const Reason = z.strictObject({
  reason: z.string().check(z.trim(), z.minLength(4, { error: 'reason.short' }), z.maxLength(500)),
})

export const orgRoutes = new Hono<Env>()
  .use(repeatable)
  .get('/mine', describe("The member's own organisation.", 'member'), async (c) => {
    const { org, version } = await orgs.load(c.var.ports.table, signedIn(c.var.actor).orgId)
    return versioned(c, version, { ...org, version })
  })
  .put(
    '/mine',
    describe('Changes it; an official verifies it again.', 'owner'),
    valid('json', rules.OrgProfile),
    async (c) => {
      const { ports, actor } = c.var
      const { org, version } = await orgs.load(ports.table, signedIn(actor).orgId)
      return keep(
        c,
        rules.amend(org, c.req.valid('json'), actor, ports.clock.now()),
        version,
        'org.amended',
      )
    },
  )
  .get(
    '/mine/reads',
    describe('Who read what of the organisation that is not public.', 'member'),
    async (c) =>
      c.json(
        await audits.readsOf(c.var.ports.table, signedIn(c.var.actor).orgId, c.req.query('after')),
      ),
  )
  .get(
    '/:id/reputation',
    describe('What a firm has done here, counted.', 'anyone'),
    valid('param', Id),
    async (c) => {
      const { table } = c.var.ports
      const { org } = await orgs.load(table, c.req.valid('param').id)
      const inside = isInside(org, c.var.actor)
      if (org.role !== 'firm' && !inside) throw missing()
      return c.json(shownOf(await reputation(table, org.id), inside))
    },
  )
  .get(
    '/:id',
    describe('An organisation as far as the reader may see it.', 'anyone'),
    valid('param', Id),
    async (c) => {
      const { org, version } = await orgs.load(c.var.ports.table, c.req.valid('param').id)
      return versioned(c, version, await viewFor(c, org, version))
    },
  )
  .get(
    '/:id/history',
    describe('Who did what when.', 'owner or official'),
    valid('param', Id),
    async (c) => {
      const { org } = await orgs.load(c.var.ports.table, c.req.valid('param').id)
      if (!isInside(org, c.var.actor)) throw missing()
      return c.json(await audits.of(c.var.ports.table, org.id, c.req.query('after')))
    },
  )
  .post(
    '/:id/verify',
    describe('An official vouches for what it says.', 'official'),
    valid('param', Id),
    async (c) => {
      const { org, version } = await loadInside(c)
      return keep(
        c,
        rules.verify(org, c.var.actor, c.var.ports.clock.now()),
        version,
        'org.verified',
      )
    },
  )
  .post(
    '/:id/return',
    describe('Sends it back with a reason.', 'official'),
    valid('param', Id),
    valid('json', Reason),
    async (c) => {
      const { org, version } = await loadInside(c)
      const { reason } = c.req.valid('json')
      return keep(
        c,
        rules.sendBack(org, reason, c.var.actor, c.var.ports.clock.now()),
        version,
        'org.returned',
        reason,
      )
    },
  )

const isInside = (org: rules.Org, actor: Actor): boolean =>
  ['owner', 'official'].includes(relationTo(actor, { orgId: org.id, region: org.region }))

async function loadInside(c: Ctx): Promise<orgs.VersionedOrg> {
  const found = await orgs.load(c.var.ports.table, c.req.param('id') ?? '')
  if (!isInside(found.org, c.var.actor)) throw missing()
  return found
}

type OrgView = Partial<rules.OrgProfile> &
  Pick<rules.Org, 'id' | 'name' | 'role' | 'status'> & {
    version: number
    returnReason?: string | undefined
    suspended?: rules.Org['suspended']
  }

/** Firms and banks want to be found; an enterprise is nobody's to look up but its authority's. */
async function viewFor(c: Ctx, org: rules.Org, version: number): Promise<OrgView> {
  const { actor, ports } = c.var
  const inside = isInside(org, actor)
  if (!inside && org.role !== 'firm' && org.role !== 'bank') throw missing()
  const relation = relationTo(actor, { orgId: org.id, region: org.region })
  const { licences, ...shown } = project(rules.orgFields, org, relation)
  const reads = relation === 'owner' ? [] : beyondPublic(rules.orgFields, shown)
  if (reads.length > 0) {
    await audits.noteRead(
      ports,
      {
        act: 'org.read',
        subject: org.id,
        region: org.region,
        values: { fields: reads, orgId: org.id, title: org.name },
      },
      actor,
    )
  }
  return {
    ...shown,
    ...(licences === undefined ? {} : { licences }),
    id: org.id,
    name: org.name,
    role: org.role,
    status: org.status,
    version,
    ...(inside && org.suspended ? { suspended: org.suspended } : {}),
    ...(inside && org.returnReason !== undefined ? { returnReason: org.returnReason } : {}),
  }
}

async function keep(
  c: Ctx,
  next: rules.Org,
  version: number,
  ...[act, reason]: [Act, string?]
): Promise<Answered<Pick<rules.Org, 'id' | 'status'>>> {
  expectVersion(version, ifMatch(c))
  // Since when it had waited: the board's medians are made of it.
  const since = act === 'org.amended' ? undefined : next.submittedAt
  const values = {
    kind: next.role,
    ...(reason === undefined ? {} : { reason }),
    ...(since === undefined ? {} : { since }),
  }
  return save(
    c,
    [
      orgs.put(next, { version }),
      audits.write(
        c.var.ports,
        { act, subject: next.id, region: next.region, values },
        c.var.actor,
      ),
    ],
    { status: 200, body: { id: next.id, status: next.status }, version: version + 1 },
  )
}
