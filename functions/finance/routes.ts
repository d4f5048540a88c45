// Financing over HTTP: needs, the race of the banks, what was lent.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { type Member, signedIn } from '#shared/actor.ts'
import { figuresOf } from '#shared/finance/figures.ts'
import { Need, NeedFields, needNumber } from '#shared/finance/need.ts'
import { needView, readerOf } from '#shared/finance/need-view.ts'
import { Step } from '#shared/finance/step.ts'
import { ListingId, makeId, NeedId, OrgId } from '#shared/id.ts'
import { expectVersion } from '#shared/listing/listing.ts'
import { forbidden, missing } from '#shared/problem.ts'
import { dayOf, msOf } from '#shared/time.ts'
import * as audits from '../audit/store.ts'
import { type Ctx, type Env, ifMatch, valid, versioned } from '../http.ts'
import { describe } from '../openapi.ts'
import * as orgs from '../org/store.ts'
import { repeatable, save } from '../repeat.ts'
import { listedAmong } from '../supported/store.ts'
import { moneyTables } from './edition.ts'
import { inQuarter, namesOf, withTonnes } from './lending.ts'
import { originOf } from './origin.ts'
import { happening, takeStep } from './step.ts'
import * as needs from './store.ts'

const Id = z.strictObject({ id: NeedId })
const After = z.strictObject({ after: z.optional(z.string().check(z.maxLength(500))) })
const Create = z.strictObject({
  fields: NeedFields,
  demandId: z.optional(ListingId),
  firmId: z.optional(OrgId),
})
const Save = z.strictObject({ fields: NeedFields })
const Quarter = z.strictObject({
  quarter: z.string().check(z.regex(/^20\d\dQ[1-4]$/, { error: 'quarter.form' })),
})

export const financeRoutes = new Hono<Env>()
  .use(repeatable)
  .get(
    '/needs',
    describe("The organisation's financing needs, last changed first.", 'member'),
    valid('query', After),
    async (c) => {
      const { orgId } = signedIn(c.var.actor)
      const page = await needs.ofOrg(c.var.ports.table, orgId, c.req.valid('query').after)
      return c.json({ ...page, items: page.items.map(lineOf) })
    },
  )
  .get(
    '/asks',
    describe('What a bank was asked, last moved first.', 'bank'),
    valid('query', After),
    async (c) => {
      const { orgId, role } = signedIn(c.var.actor)
      if (role !== 'bank') throw forbidden('finance.not-a-bank', 'Banks are asked.')
      const { table, clock } = c.var.ports
      const page = await needs.ofBank(table, orgId, c.req.valid('query').after)
      const now = clock.now()
      const items = page.items.map(({ need, bid, taken }) =>
        needView({ need, version: 0, bids: [bid], taken, fits: [] }, 'bank', c.var.actor, now),
      )
      return c.json({ ...page, items })
    },
  )
  .get(
    '/figures',
    describe(
      'What was lent in a quarter; a bank reads its own part.',
      'official, or bank for its own part',
    ),
    valid('query', Quarter),
    async (c) => {
      const { role, region, orgId } = signedIn(c.var.actor)
      if (role !== 'official' && role !== 'bank')
        throw forbidden('finance.not-official', 'For officials and banks.')
      const { table } = c.var.ports
      const { quarter } = c.req.valid('query')
      const own = role === 'bank'
      const rows = await inQuarter(table, own ? `${region.slice(0, 2)}0000` : region, quarter)
      const mine = own ? rows.filter(({ bankId }) => bankId === orgId) : rows
      const [lent, names] = await Promise.all([
        withTonnes(table, mine),
        namesOf(
          table,
          mine.flatMap((row) => [row.bankId, row.orgId]),
        ),
      ])
      return c.json({ quarter, ...figuresOf(lent), names })
    },
  )
  .get(
    '/policies',
    describe(
      'Subsidy policies and prime rates in force, each with source and last check.',
      'anyone',
    ),
    async (c) => {
      c.header('Cache-Control', 'public, max-age=300')
      return c.json(await moneyTables(c.var.ports))
    },
  )
  .get(
    '/needs/:id',
    describe('A need as far as the reader may see it.', 'owner, asked bank or official'),
    valid('param', Id),
    async (c) => {
      const { table, clock } = c.var.ports
      const found = await needs.load(table, c.req.valid('param').id)
      const reader = readerOf(found, c.var.actor, clock.now())
      if (!reader) throw missing()
      const view = needView(found, reader, c.var.actor, clock.now())
      if (reader !== 'owner') await noteRead(c, found.need, Object.keys(view.fields))
      const { orgId } = found.need
      const listed = await listedAmong(table, [orgId], dayOf(clock.now()))
      return versioned(c, view.version, { ...view, supported: listed.has(orgId) })
    },
  )
  .post(
    '/needs',
    describe('Starts a need: alone, from a demand, or from a case.', 'borrower'),
    valid('json', Create),
    async (c) => {
      const { ports, actor } = c.var
      const member = borrower(signedIn(actor))
      const { fields, ...from } = c.req.valid('json')
      const { org } = await orgs.load(ports.table, member.orgId)
      const now = ports.clock.now()
      const need = Need.parse({
        id: makeId('need', msOf(now), ports.ids.bytes(12)),
        orgId: org.id,
        orgName: org.name,
        region: org.region,
        ...(org.industry === undefined ? {} : { industry: org.industry }),
        fields,
        ...(await originOf(ports.table, from, member)),
        status: 'draft',
        createdAt: now,
        updatedAt: now,
      })
      return save(c, [needs.put(need, 'absent'), recordOf(c, need, 'finance.created')], {
        status: 201,
        body: lineOf(need),
        version: 1,
        location: `/api/finance/needs/${need.id}`,
      })
    },
  )
  .put(
    '/needs/:id',
    describe('Saves a need that has not been sent.', 'owner'),
    valid('param', Id),
    valid('json', Save),
    async (c) => {
      const { ports, actor } = c.var
      const member = signedIn(actor)
      const { need, version } = await needs.load(ports.table, c.req.valid('param').id)
      if (need.orgId !== member.orgId) throw missing()
      if (need.status !== 'draft') throw forbidden('finance.sent', 'It has been sent to banks.')
      expectVersion(version, ifMatch(c))
      const { fields } = c.req.valid('json')
      const next: Need = { ...need, fields, updatedAt: ports.clock.now() }
      return save(c, [needs.put(next, { version }), recordOf(c, next, 'finance.saved')], {
        status: 200,
        body: lineOf(next),
        version: version + 1,
      })
    },
  )
  .post(
    '/needs/:id/steps',
    describe('A step of the race: open, take, refuse, choose, extend, report.', 'owner or bank'),
    valid('param', Id),
    valid('json', Step),
    (c) => takeStep(c, c.req.valid('param').id, c.req.valid('json')),
  )

const recordOf = (c: Ctx, need: Need, act: 'finance.created' | 'finance.saved') =>
  audits.write(c.var.ports, happening(need, act), c.var.actor)

/** Enterprises borrow, and so do the firms that do the work. */
function borrower(member: Member): Member {
  if (member.role !== 'enterprise' && member.role !== 'firm')
    throw forbidden('finance.not-a-borrower', `A ${member.role} does not borrow here.`)
  return member
}

/** A line of the owner's list. */
const lineOf = ({ id, status, fields, demandId, updatedAt, result, chosen }: Need) => ({
  id,
  number: needNumber(id),
  status,
  amountFen: fields.amountFen,
  termMonths: fields.termMonths,
  use: fields.use,
  updatedAt,
  ...(demandId === undefined ? {} : { demandId }),
  ...(chosen === undefined ? {} : { dueAt: chosen.dueAt }),
  ...(result === undefined ? {} : { lentFen: result.amountFen, lentOn: result.on }),
})

const noteRead = (c: Ctx, need: Need, fields: string[]) =>
  audits.noteRead(
    c.var.ports,
    {
      act: 'finance.read',
      subject: need.id,
      region: need.region,
      values: { fields, day: dayOf(c.var.ports.clock.now()) },
    },
    c.var.actor,
  )
