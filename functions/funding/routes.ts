// Funding calls and the project shelf over HTTP: public to read, written by officials and by owners of demands.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { type Actor, type Member, relationTo, signedIn } from '#shared/actor.ts'
import { type Happening } from '#shared/audit/audit.ts'
import { type Call, CallFields, expectSound, isRunBy, turn } from '#shared/funding/call.ts'
import { expectPublic, type Shelved, ShelfFields, shelfView } from '#shared/funding/shelf.ts'
import { CallId, ListingId, makeId } from '#shared/id.ts'
import { expectVersion } from '#shared/listing/listing.ts'
import { conflict, forbidden, missing } from '#shared/problem.ts'
import { dayOf, msOf } from '#shared/time.ts'
import * as audits from '../audit/store.ts'
import { type Ctx, type Env, ifMatch, valid, versioned } from '../http.ts'
import * as listings from '../listing/store.ts'
import { describe } from '../openapi.ts'
import { repeatable, save } from '../repeat.ts'
import * as funding from './store.ts'

const Id = z.strictObject({ id: CallId })
const Of = z.strictObject({ demandId: ListingId })
const After = z.strictObject({ after: z.optional(z.string().check(z.maxLength(500))) })
const Post = z.strictObject({ fields: CallFields })
const Shelve = z.strictObject({ fields: ShelfFields })

export const fundingRoutes = new Hono<Env>()
  .use(repeatable)
  .get(
    '/calls',
    describe('Calls for public money that have not closed, the first to close first.', 'anyone'),
    valid('query', After),
    async (c) => {
      const { table, clock } = c.var.ports
      const { after } = c.req.valid('query')
      return c.json(await funding.openCalls(table, dayOf(clock.now()), after))
    },
  )
  .get(
    '/run',
    describe('Calls of the jurisdiction, ended and withdrawn ones too.', 'official'),
    valid('query', After),
    async (c) => {
      const { region } = official(c.var.actor)
      return c.json(await funding.inRegion(c.var.ports.table, region, c.req.valid('query').after))
    },
  )
  .post('/calls', describe('Posts a call.', 'official'), valid('json', Post), async (c) => {
    const { ports, actor } = c.var
    const { orgId } = official(actor)
    const { fields } = c.req.valid('json')
    expectSound(fields)
    const now = ports.clock.now()
    const id = makeId('call', msOf(now), ports.ids.bytes(12)) as CallId
    const call: Call = { id, orgId, fields, status: 'open', createdAt: now, updatedAt: now }
    if (!isRunBy(call, actor)) throw forbidden('funding.not-your-region', 'Not your jurisdiction.')
    return save(c, [funding.putCall(call, 'absent'), record(c, call, 'funding.posted')], {
      status: 201,
      body: { ...call, version: 1 },
      version: 1,
      location: `/api/funding/calls/${id}`,
    })
  })
  .get('/calls/:id', describe('One call.', 'anyone'), valid('param', Id), async (c) => {
    const call = await funding.loadCall(c.var.ports.table, c.req.valid('param').id)
    if (call.status === 'withdrawn' && !isRunBy(call, c.var.actor)) throw missing()
    return versioned(c, call.version, call)
  })
  .put(
    '/calls/:id',
    describe('Changes a call.', 'official'),
    valid('param', Id),
    valid('json', Post),
    async (c) => {
      const call = await run(c, c.req.valid('param').id)
      const { fields } = c.req.valid('json')
      expectSound(fields)
      if (!isRunBy({ fields }, c.var.actor))
        throw forbidden('funding.not-your-region', 'Not your jurisdiction.')
      const next = { ...call, fields, updatedAt: c.var.ports.clock.now() }
      return keep(c, next, 'funding.saved')
    },
  )
  .post(
    '/calls/:id/withdraw',
    describe('Takes it back.', 'official'),
    valid('param', Id),
    async (c) => turned(c, c.req.valid('param').id, 'withdrawn'),
  )
  .post(
    '/calls/:id/restore',
    describe('Puts it up again.', 'official'),
    valid('param', Id),
    async (c) => turned(c, c.req.valid('param').id, 'open'),
  )
  .get(
    '/shelf',
    describe('Projects that want private capital, by their public fields.', 'anyone'),
    valid('query', After),
    async (c) => {
      const page = await funding.onShelf(c.var.ports.table, c.req.valid('query').after)
      return c.json({
        ...page,
        items: page.items.flatMap(
          ({ item, listing }) =>
            shelfView(item, listing, relationTo(c.var.actor, listing, false)) ?? [],
        ),
      })
    },
  )
  .get(
    '/shelf/:demandId',
    describe('How a demand stands on the shelf.', 'owner'),
    valid('param', Of),
    async (c) => {
      const { item, version } = await own(c, c.req.valid('param').demandId)
      return versioned(c, version, { fields: item?.fields, status: item?.status ?? 'off', version })
    },
  )
  .put(
    '/shelf/:demandId',
    describe('Puts a published demand on the shelf, or changes what stands there.', 'owner'),
    valid('param', Of),
    valid('json', Shelve),
    async (c) => {
      const { listing, version, item } = await own(c, c.req.valid('param').demandId)
      expectPublic(listing)
      const { fields } = c.req.valid('json')
      const now = c.var.ports.clock.now()
      const at = item?.status === 'on' ? item.at : now
      const next: Shelved = {
        demandId: listing.id,
        orgId: listing.orgId,
        fields,
        status: 'on',
        at,
      }
      return shelved(c, next, { version, region: listing.region })
    },
  )
  .post(
    '/shelf/:demandId/off',
    describe('Takes it off the shelf; what was written is kept.', 'owner'),
    valid('param', Of),
    async (c) => {
      const { listing, version, item } = await own(c, c.req.valid('param').demandId)
      if (item?.status !== 'on') throw conflict('shelf.not-on', 'It does not stand there.')
      return shelved(c, { ...item, status: 'off' }, { version, region: listing.region })
    },
  )

function official(actor: Actor): Member {
  const member = signedIn(actor)
  if (member.role !== 'official') throw forbidden('funding.not-official', 'For officials.')
  return member
}

/** Of one's own jurisdiction; calls are public, so somebody else's is no secret. */
async function run(c: Ctx, id: string): Promise<funding.Known> {
  official(c.var.actor)
  const call = await funding.loadCall(c.var.ports.table, id)
  if (!isRunBy(call, c.var.actor)) {
    if (call.status === 'withdrawn') throw missing()
    throw forbidden('funding.not-your-region', 'Not your jurisdiction.')
  }
  return call
}

async function turned(c: Ctx, id: string, status: Call['status']) {
  const { version, ...call } = await run(c, id)
  const next = turn(call, status, c.var.ports.clock.now())
  return keep(c, { ...next, version }, status === 'open' ? 'funding.restored' : 'funding.withdrawn')
}

function keep(c: Ctx, { version, ...next }: funding.Known, act: Happening['act']) {
  expectVersion(version, ifMatch(c))
  return save(c, [funding.putCall(next, { version }), record(c, next, act)], {
    status: 200,
    body: { ...next, version: version + 1 },
    version: version + 1,
  })
}

const record = (c: Ctx, { id, fields }: Call, act: Happening['act']) =>
  audits.write(
    c.var.ports,
    { act, subject: id, region: fields.region, values: { title: fields.title, kind: 'call' } },
    c.var.actor,
  )

/** A demand of one's own with its place on the shelf; anybody else's is not there. */
async function own(c: Ctx, demandId: string) {
  const { orgId } = signedIn(c.var.actor)
  const { table } = c.var.ports
  const [{ listing }, known] = await Promise.all([
    listings.load(table, demandId),
    funding.getShelved(table, demandId),
  ])
  if (listing.kind !== 'demand' || listing.orgId !== orgId) throw missing()
  return { listing, ...known }
}

function shelved(c: Ctx, item: Shelved, { version, region }: { version: number; region: string }) {
  expectVersion(version, ifMatch(c))
  const happening: Happening = {
    act: item.status === 'on' ? 'shelf.on' : 'shelf.off',
    subject: item.demandId,
    region,
    values: { orgId: item.orgId, kind: 'demand' },
  }
  const writes = [
    funding.putShelved(item, version === 0 ? 'absent' : { version }),
    audits.write(c.var.ports, happening, c.var.actor),
  ]
  const body = { status: item.status, version: version + 1 }
  return save(c, writes, { status: 200, body, version: version + 1 })
}
