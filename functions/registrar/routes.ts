// Renaming and merging organisations over HTTP: one act, the rest follows from the change.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { type Actor } from '#shared/actor.ts'
import { type BrokerAct } from '#shared/audit/broker-act.ts'
import { OrgId } from '#shared/id.ts'
import { expectVersion } from '#shared/listing/listing.ts'
import * as rules from '#shared/org/merge.ts'
import { reinstate, suspend } from '#shared/org/suspend.ts'
import { type Org } from '#shared/org/org.ts'
import { conflict } from '#shared/problem.ts'
import * as audits from '../audit/store.ts'
import { type Ctx, type Env, ifMatch, valid } from '../http.ts'
import { describe } from '../openapi.ts'
import * as orgs from '../org/store.ts'
import { type Write } from '../ports.ts'
import { repeatable, save } from '../repeat.ts'

const Id = z.strictObject({ orgId: OrgId })

export const registrarRoutes = new Hono<Env>()
  .use(repeatable)
  .post(
    '/:orgId/rename',
    describe('A new name or credit code; the old code still leads here.', 'official'),
    valid('param', Id),
    valid('json', rules.Renaming),
    async (c) => {
      const { ports, actor } = c.var
      const { org, version } = await orgs.load(ports.table, c.req.valid('param').orgId)
      const said = c.req.valid('json')
      const next = rules.rename(org, said, actor, ports.clock.now())
      expectVersion(version, ifMatch(c))
      const isNew = next.creditCode !== org.creditCode
      if (isNew && (await ports.table.get(orgs.codeKey(next.creditCode))))
        throw conflict('org.known', 'This credit code is registered.')
      const before = await ports.table.get(orgs.codeKey(org.creditCode))
      return save(
        c,
        [
          orgs.put(next, { version }),
          ...(isNew ? [orgs.putCode(next.creditCode, org.id, 'absent')] : []),
          // Registered before codes were kept: from now on the old one is known too.
          ...(before ? [] : [orgs.putCode(org.creditCode, org.id, 'absent')]),
          recordOf(c, 'org.renamed', next, said.reason),
        ],
        { status: 200, body: { id: org.id, name: next.name }, version: version + 1 },
      )
    },
  )
  .post(
    '/:orgId/merge',
    describe('It becomes part of another organisation of the same kind.', 'official'),
    valid('param', Id),
    valid('json', rules.Merging),
    async (c) => {
      const { ports, actor } = c.var
      const { org, version } = await orgs.load(ports.table, c.req.valid('param').orgId)
      rules.registrarOf(actor, org)
      const said = c.req.valid('json')
      const into = await orgs.load(ports.table, said.into)
      const next = rules.merge(org, into.org, actor, ports.clock.now())
      expectVersion(version, ifMatch(c))
      return save(
        c,
        [
          orgs.put(next, { version }),
          // The other must still stand at this very moment.
          { check: orgs.keyOf(into.org.id), if: { version: into.version } },
          recordOf(c, 'org.merged', next, said.reason),
          recordOf(c, 'org.merged', into.org, said.reason),
        ],
        { status: 200, body: { id: org.id, into: into.org.id }, version: version + 1 },
      )
    },
  )
  .post(
    '/:orgId/suspend',
    describe('Its people read and do not write; it leaves market, races and events.', 'official'),
    valid('param', Id),
    valid('json', rules.Suspending),
    (c) => {
      const { reason } = c.req.valid('json')
      const turn: Turn = (org, { actor, now }) => suspend(org, reason, actor, now)
      return turned(c, 'org.suspended', turn, reason)
    },
  )
  .post(
    '/:orgId/reinstate',
    describe('Lets it back in; its listings are on the market again.', 'official'),
    valid('param', Id),
    (c) => turned(c, 'org.reinstated', (org, { actor, now }) => reinstate(org, actor, now)),
  )

type Turn = (org: Org, by: { actor: Actor; now: string }) => Org

async function turned(c: Ctx, act: BrokerAct, turn: Turn, reason?: string) {
  const { ports, actor } = c.var
  const { org, version } = await orgs.load(ports.table, c.req.param('orgId') ?? '')
  const next = turn(org, { actor, now: ports.clock.now() })
  expectVersion(version, ifMatch(c))
  return save(c, [orgs.put(next, { version }), recordOf(c, act, next, reason)], {
    status: 200,
    body: { id: org.id, isSuspended: next.suspended !== undefined, version: version + 1 },
    version: version + 1,
  })
}

function recordOf(c: Ctx, act: BrokerAct, org: Org, reason?: string): Write {
  const values = {
    ...{ title: org.name, kind: org.role, orgId: org.id },
    ...(reason === undefined ? {} : { reason }),
  }
  return audits.write(
    c.var.ports,
    { act, subject: org.id, region: org.region, values },
    c.var.actor,
  )
}
