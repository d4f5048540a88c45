// The ledger over HTTP: lines of the official's place, the saved views of a member.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { type Actor, type Member, signedIn } from '#shared/actor.ts'
import { Filter } from '#shared/ledger/filter.ts'
import { Views } from '#shared/ledger/view.ts'
import { expectVersion } from '#shared/listing/listing.ts'
import { forbidden } from '#shared/problem.ts'
import * as audits from '../audit/store.ts'
import { type Ctx, type Env, ifMatch, valid, versioned } from '../http.ts'
import { describe } from '../openapi.ts'
import { repeatable, save } from '../repeat.ts'
import * as figures from './figures-store.ts'
import * as ledger from './store.ts'

const Ask = z.strictObject({
  ...Filter.shape,
  limit: z._default(z.coerce.number().check(z.gte(1), z.lte(500)), 100),
  after: z.optional(z.string().check(z.maxLength(500))),
})
const Exported = z.strictObject({
  filter: Filter,
  lines: z.int().check(z.gte(0), z.lte(1_000_000)),
  as: z.enum(['xlsx', 'csv']),
})

export const ledgerRoutes = new Hono<Env>()
  .use(repeatable)
  .get(
    '/',
    describe('Demands of the place with the figures of their cases.', 'official'),
    valid('query', Ask),
    async (c) => {
      const official = officialOf(c.var.actor)
      const { limit, after, ...filter } = c.req.valid('query')
      const { table, clock } = c.var.ports
      const now = clock.now()
      const asked = { region: official.region, filter, limit, after }
      const page = await ledger.page(table, asked, now)
      await noteReading(c, official)
      return c.json({ ...page, now })
    },
  )
  .get(
    '/figures',
    describe('Monthly figures of each county of the place.', 'official'),
    async (c) => {
      const official = officialOf(c.var.actor)
      return c.json({ items: await figures.inRegion(c.var.ports.table, official.region) })
    },
  )
  .get('/views', describe('The saved views of the member.', 'official'), async (c) => {
    const official = officialOf(c.var.actor)
    const { items, version } = await ledger.views(c.var.ports.table, official.id)
    return versioned(c, version, { items, version })
  })
  .put(
    '/views',
    describe('Saves the views, all of them.', 'official'),
    valid('json', Views),
    async (c) => {
      const official = officialOf(c.var.actor)
      const { items } = c.req.valid('json')
      const asked = ifMatch(c)
      const { version } = await ledger.views(c.var.ports.table, official.id)
      expectVersion(version, asked)
      const next = version + 1
      return save(c, [ledger.putViews(official.id, items, version)], {
        status: 200,
        body: { items, version: next },
        version: next,
      })
    },
  )
  .post(
    '/exports',
    describe('Puts on record that the ledger left the site as a file.', 'official'),
    valid('json', Exported),
    async (c) => {
      const official = officialOf(c.var.actor)
      const { filter, lines, as } = c.req.valid('json')
      const values = {
        filter: Object.entries(filter)
          .map((one) => one.join('='))
          .join('&'),
        lines,
        as,
      }
      const subject = subjectOf(official)
      const happening = {
        act: 'ledger.exported' as const,
        subject,
        region: official.region,
        values,
      }
      return save(c, [audits.write(c.var.ports, happening, official)], {
        status: 201,
        body: { lines },
      })
    },
  )

const subjectOf = ({ region }: Member): string => `ledger_${region}`

/** Names and amounts are not public: who reads the ledger of a place is on record, once a day. */
const noteReading = (c: Ctx, official: Member): Promise<void> =>
  audits.noteRead(
    c.var.ports,
    {
      act: 'ledger.read',
      subject: subjectOf(official),
      region: official.region,
      values: { fields: ['orgName', 'contract'] },
    },
    official,
  )

function officialOf(actor: Actor): Member {
  const member = signedIn(actor)
  if (member.role !== 'official') throw forbidden('desk.not-official', 'The desk is for officials.')
  return member
}
