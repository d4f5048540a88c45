// The list of key supported enterprises over HTTP: applied for, looked at level by level, published.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { type Actor, signedIn } from '#shared/actor.ts'
import { SupportedId } from '#shared/id.ts'
import { expectVersion } from '#shared/listing/listing.ts'
import { forbidden, missing } from '#shared/problem.ts'
import { cityOf } from '#shared/region/region.ts'
import { type SupportedAct } from '#shared/supported/act.ts'
import { advance, apply, levelFor, LIFE, standingOf, stepsFor } from '#shared/supported/life.ts'
import { isListed } from '#shared/supported/list.ts'
import {
  Application,
  type Supported,
  supportedIdOf,
  SupportedStep,
} from '#shared/supported/supported.ts'
import { dayOf } from '#shared/time.ts'
import * as audits from '../audit/store.ts'
import { checkAttachments } from '../file/attachment.ts'
import { type Ctx, type Env, ifMatch, valid, versioned } from '../http.ts'
import { describe } from '../openapi.ts'
import * as orgs from '../org/store.ts'
import { repeatable, save } from '../repeat.ts'
import * as supported from './store.ts'

const Id = z.strictObject({ id: SupportedId })
const After = z.strictObject({ after: z.optional(z.string().check(z.maxLength(500))) })

export const supportedRoutes = new Hono<Env>()
  .use(repeatable)
  .get(
    '/',
    describe('Who is on the list, until when and why.', 'anyone'),
    valid('query', After),
    async (c) => {
      const { table, clock } = c.var.ports
      const page = await supported.listed(table, c.req.valid('query').after)
      const today = dayOf(clock.now())
      return c.json({
        ...page,
        items: page.items.filter((one) => isListed(one, today)).map(publicOf),
      })
    },
  )
  .get(
    '/desk',
    describe('Applications of the jurisdiction.', 'official'),
    valid('query', After),
    async (c) => {
      const official = signedIn(c.var.actor)
      if (official.role !== 'official')
        throw forbidden('desk.not-official', 'The desk is for officials.')
      const { after } = c.req.valid('query')
      return c.json(await supported.inRegion(c.var.ports.table, official.region, after))
    },
  )
  .get('/mine', describe("The organisation's own application.", 'member'), async (c) => {
    const { orgId } = signedIn(c.var.actor)
    const found = await supported.load(c.var.ports.table, supportedIdOf(orgId))
    return versioned(c, found.version, viewOf(found, c.var.actor))
  })
  .post(
    '/',
    describe('Applies for the list.', 'borrower'),
    valid('json', Application),
    async (c) => {
      const { ports, actor } = c.var
      const member = signedIn(actor)
      const said = c.req.valid('json')
      const { org } = await orgs.load(ports.table, member.orgId)
      const before = await supported.get(ports.table, supportedIdOf(org.id))
      const now = ports.clock.now()
      const one = apply(org, said, { before: before?.supported, actor, now })
      const files = before?.supported.evidence ?? []
      await checkAttachments(ports.table, { attachments: said.evidence }, member, {
        attachments: files,
      })
      const condition = before ? { version: before.version } : 'absent'
      return save(c, [supported.put(one, condition), recordOf(c, one, 'supported.applied')], {
        status: 201,
        body: { id: one.id, state: one.state },
        version: (before?.version ?? 0) + 1,
        location: `/api/supported/${one.id}`,
      })
    },
  )
  .get(
    '/:id',
    describe('An application, and what the reader may do about it.', 'owner or official'),
    valid('param', Id),
    async (c) => {
      const { ports, actor } = c.var
      const found = await visible(c)
      const { id: subject, region, orgId, orgName: title } = found.supported
      const values = { fields: ['text', 'evidence'], orgId, title }
      if (signedIn(actor).orgId !== orgId)
        await audits.noteRead(ports, { act: 'supported.read', subject, region, values }, actor)
      return versioned(c, found.version, viewOf(found, actor))
    },
  )
  .post(
    '/:id/steps',
    describe('Passed on, published, refused, struck off, withdrawn.', 'owner or official'),
    valid('param', Id),
    valid('json', SupportedStep),
    async (c) => {
      const { ports, actor } = c.var
      const { supported: one, version } = await visible(c)
      const said = c.req.valid('json')
      const next = advance(one, said, actor, ports.clock.now())
      expectVersion(version, ifMatch(c))
      const record = recordOf(c, next, LIFE[said.step].act)
      return save(c, [supported.put(next, { version }), record], {
        status: 200,
        body: { id: next.id, state: next.state },
        version: version + 1,
      })
    },
  )

/** What everybody may know of one on the list. */
const publicOf = ({ id, orgName, category, region, listed }: Supported) => ({
  id,
  orgName,
  category,
  city: cityOf(region),
  ...listed,
})

function viewOf({ supported: one, version }: supported.Versioned, actor: Actor) {
  const standing = standingOf(actor, one)
  return {
    ...one,
    version,
    level: levelFor(one),
    standing,
    steps: standing ? stepsFor(standing, one.state) : [],
  }
}

/** Who is neither the applicant nor an official of its place may not know of it. */
async function visible(c: Ctx): Promise<supported.Versioned> {
  const actor = signedIn(c.var.actor)
  const found = await supported.load(c.var.ports.table, c.req.param('id') ?? '')
  if (!standingOf(actor, found.supported)) throw missing()
  return found
}

function recordOf(c: Ctx, one: Supported, act: SupportedAct) {
  const { id: subject, region, orgId, orgName: title, reason, listed, state } = one
  const values = {
    title,
    kind: 'supported',
    orgId,
    to: levelFor(one),
    ...(reason !== undefined && (state === 'refused' || state === 'struck') ? { reason } : {}),
    ...(listed && state === 'listed' ? { until: listed.to, reason: listed.reason } : {}),
  }
  return audits.write(c.var.ports, { act, subject, region, values }, c.var.actor)
}
