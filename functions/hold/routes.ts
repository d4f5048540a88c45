// Who holds a case, over HTTP: pass up, hand down, take over, ask another city, supervise, follow up.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { signedIn } from '#shared/actor.ts'
import { type Hold, HOLD_STEPS, holdOf, HoldStep, settle } from '#shared/case/hold.ts'
import { refuse } from '#shared/case/refusal.ts'
import { ListingId } from '#shared/id.ts'
import { expectVersion, type Listing } from '#shared/listing/listing.ts'
import { missing } from '#shared/problem.ts'
import * as audits from '../audit/store.ts'
import * as cases from '../case/store.ts'
import { type Ctx, type Env, ifMatch, valid } from '../http.ts'
import { describe } from '../openapi.ts'
import { type Write } from '../ports.ts'
import { repeatable, save } from '../repeat.ts'

const Of = z.strictObject({ demandId: ListingId })

export const holdRoutes = new Hono<Env>()
  .use(repeatable)
  .post(
    '/:demandId/hold',
    describe('An official moves, supervises or follows up a case.', 'official'),
    valid('param', Of),
    valid('json', HoldStep),
    async (c) => {
      const { ports } = c.var
      const actor = signedIn(c.var.actor)
      const said = c.req.valid('json')
      const { listing, hold, version } = await cases.held(
        ports.table,
        c.req.valid('param').demandId,
      )
      if (listing.kind !== 'demand') throw missing()
      const now = ports.clock.now()
      const next = settle(holdOf(hold, listing), said, { actor, place: listing.region }, now)
      if (listing.publishedAt === undefined) throw refuse('case.not-now', { stage: 'draft' })
      // A city that was asked never saw the case's version.
      if (said.action !== 'reply') expectVersion(version, ifMatch(c))
      const writes = [cases.putHold(next, version), recordOf(c, listing, said, next)]
      return save(c, writes, {
        status: 200,
        body: { region: next.region, version: version + 1 },
        version: version + 1,
      })
    },
  )

/** What was said goes on record with it: nothing moves silently. */
function recordOf(c: Ctx, listing: Listing, said: HoldStep, next: Hold): Write {
  const reason = 'reason' in said ? said.reason : said.action === 'ask' ? said.question : undefined
  const note = 'note' in said ? said.note : 'text' in said ? said.text : undefined
  const values = {
    title: String(listing.fields.title),
    kind: listing.kind,
    orgId: listing.orgId,
    to: said.action === 'ask' ? said.to : next.region,
    ...(reason === undefined ? {} : { reason }),
    ...(note === undefined ? {} : { note }),
    ...(said.action === 'supervise' ? { dueAt: next.supervision?.dueAt ?? '' } : {}),
  }
  const { act } = HOLD_STEPS[said.action]
  return audits.write(
    c.var.ports,
    { act, subject: listing.id, region: listing.region, values },
    c.var.actor,
  )
}
