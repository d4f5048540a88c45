// An official proposes a pair over HTTP: never one that the law stops, and both sides still have to say yes.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { Evidence } from '#shared/case/proposal.ts'
import { proposerOf, propose } from '#shared/case/propose.ts'
import { FileRef } from '#shared/file/file.ts'
import { ListingId } from '#shared/id.ts'
import { isOpen, mayKnow } from '#shared/listing/listing.ts'
import { stopsOf } from '#shared/match/stops.ts'
import { conflict, missing } from '#shared/problem.ts'
import * as audits from '../audit/store.ts'
import * as cases from '../case/store.ts'
import { checkAttachments } from '../file/attachment.ts'
import { type Ctx, type Env, valid } from '../http.ts'
import * as listings from '../listing/store.ts'
import * as matches from '../match/store.ts'
import { describe } from '../openapi.ts'
import { repeatable, save } from '../repeat.ts'

const Said = z.strictObject({
  demandId: ListingId,
  offerId: ListingId,
  note: Evidence,
  files: z.optional(z.array(FileRef).check(z.maxLength(5))),
})
type Said = z.infer<typeof Said>

export const proposalRoutes = new Hono<Env>()
  .use(repeatable)
  .post(
    '/proposals',
    describe('An official brings a demand and an offer together, with evidence.', 'official'),
    valid('json', Said),
    async (c) => {
      const { ports, actor } = c.var
      const said = c.req.valid('json')
      const { demand, offer } = await pairOf(c, said)
      const official = proposerOf(actor, demand.listing)
      if (demand.listing.orgId === offer.listing.orgId)
        throw conflict('case.same-org', 'Both sides are one organisation.')
      await refuseStopped(c, said)
      await checkAttachments(ports.table, { attachments: said.files ?? [] }, official)
      const now = ports.clock.now()
      const known = demand.parties.find(({ orgId }) => orgId === offer.listing.orgId)
      const { version, ...before } = known ?? { version: undefined }
      const party = known
        ? (before as Omit<typeof known, 'version'>)
        : cases.stranger(demand.listing, offer.listing, now)
      const next = propose(party, said, official, now)
      const values = {
        title: next.demandTitle,
        kind: 'demand',
        orgId: next.demandOrgId,
        firmId: next.orgId,
      }
      const { region } = demand.listing
      return save(
        c,
        [
          cases.put(next, version === undefined ? 'absent' : { version }),
          { check: listings.keyOf(said.demandId), if: { version: demand.version } },
          audits.write(
            ports,
            { act: 'party.proposed', subject: said.demandId, region, values },
            actor,
          ),
        ],
        { status: 201, body: { demandId: said.demandId, orgId: next.orgId } },
      )
    },
  )

async function pairOf(c: Ctx, { demandId, offerId }: Said) {
  const { table } = c.var.ports
  const [demand, offer] = await Promise.all([
    listings.known(table, demandId),
    listings.get(table, offerId),
  ])
  if (demand?.listing.kind !== 'demand' || offer?.listing.kind !== 'offer') throw missing()
  if (!mayKnow(demand.listing, c.var.actor) || !mayKnow(offer.listing, c.var.actor)) throw missing()
  if (!isOpen(demand.listing) || !isOpen(offer.listing))
    throw conflict('case.not-open', 'One of the two is not published.')
  return { demand, offer }
}

/** What the law or the intake rules out, an official does not propose either. */
async function refuseStopped(c: Ctx, { demandId, offerId }: Said): Promise<void> {
  const { table, clock } = c.var.ports
  const [demand, offer] = await Promise.all([
    matches.profile(table, 'demand', demandId),
    matches.profile(table, 'offer', offerId),
  ])
  const stops = demand && offer ? stopsOf(demand, offer, clock.now()) : []
  if (stops.length > 0)
    throw conflict('case.stopped', 'A rule stops this pair.', { stops: stops.map((s) => s.code) })
}
