// A code over HTTP, without signing in: what it is for, and whether the organisation says that it is right.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { type Member } from '#shared/actor.ts'
import { type BrokerAct } from '#shared/audit/broker-act.ts'
import { answer, type Claim } from '#shared/claim/claim.ts'
import { type MemberId } from '#shared/id.ts'
import { type Listing } from '#shared/listing/listing.ts'
import { disown, own } from '#shared/listing/post-for.ts'
import { type Org } from '#shared/org/org.ts'
import * as audits from '../audit/store.ts'
import { type Ctx, type Env, valid } from '../http.ts'
import * as listings from '../listing/store.ts'
import { describe } from '../openapi.ts'
import * as orgs from '../org/store.ts'
import { type Write } from '../ports.ts'
import * as claims from './store.ts'

const Code = z.string().check(z.minLength(1), z.maxLength(40))
const Name = z.string().check(z.trim(), z.minLength(2, { error: 'name.short' }), z.maxLength(40))
const Look = z.strictObject({ code: Code })
const Answer = z.strictObject({ code: Code, answer: z.enum(['yes', 'no']), name: Name })

export const claimRoutes = new Hono<Env>()
  .post('/look', describe('What a code is for.', 'anyone'), valid('json', Look), async (c) => {
    c.header('Cache-Control', 'no-store')
    const { claim, version } = await claims.open(c.req.valid('json').code, c.var.ports)
    const about = await aboutOf(c, claim)
    await c.var.ports.table.write([claims.put(claim, { version })])
    return c.json(viewOf(claim, about))
  })
  .post(
    '/answer',
    describe('The organisation says that a listing is its own, or not.', 'anyone'),
    valid('json', Answer),
    async (c) => {
      c.header('Cache-Control', 'no-store')
      const said = c.req.valid('json')
      const { claim, version } = await claims.open(said.code, c.var.ports)
      const about = await aboutOf(c, claim)
      const next = answer(claim, said.answer, c.var.ports.clock.now())
      const writes = next === claim ? [] : answered(c, next, about, said.name)
      await c.var.ports.table.write([claims.put(next, { version }), ...writes])
      return c.json({ answer: said.answer, orgName: about.org.name, joined: isJoined(next) })
    },
  )

type About = { org: Org; listing?: listings.Versioned }

async function aboutOf(c: Ctx, claim: Claim): Promise<About> {
  const { table } = c.var.ports
  const { org } = await orgs.load(table, claim.orgId)
  if (claim.listingId === undefined) return { org }
  return { org, listing: await listings.load(table, claim.listingId) }
}

const isJoined = (claim: Claim): boolean => claim.joinedAt !== undefined

/** Who holds the code is believed to be the organisation: they see all that was said in its name. */
function viewOf(claim: Claim, { org, listing }: About) {
  return {
    orgName: org.name,
    role: org.role,
    by: claim.by.name,
    at: claim.createdAt,
    expiresAt: claim.expiresAt,
    joined: isJoined(claim),
    ...(claim.answer === undefined ? {} : { answer: claim.answer }),
    ...(listing === undefined ? {} : { listing: shown(listing.listing) }),
  }
}

const shown = ({ id, kind, status, fields, proxy }: Listing) => ({
  id,
  kind,
  status,
  fields,

  ...(proxy === undefined ? {} : { way: proxy.way }),
})

/** The listing under the version that was read, and both names on record: the official's stands already. */
function answered(c: Ctx, claim: Claim, { org, listing }: About, name: string): Write[] {
  if (!listing || claim.answeredAt === undefined) return []
  const turn = claim.answer === 'yes' ? own : disown
  const next = turn(listing.listing, claim.ref, claim.answeredAt)
  const act: BrokerAct = claim.answer === 'yes' ? 'listing.signed-over' : 'listing.disowned'
  const { kind, orgId, region, fields } = next
  const values = { title: String(fields.title), kind, orgId, code: claim.ref }
  const id = `code_${claim.ref}` as MemberId
  const by: Member = { id, orgId: org.id, role: org.role, name, region: org.region }
  return [
    listings.put(next, { version: listing.version }),
    audits.write(c.var.ports, { act, subject: next.id, region, values }, by),
  ]
}
