// Cases over HTTP: a firm or the enterprise answers, a firm's cases, a case by its number.
import { Hono } from 'hono'
import * as z from 'zod/mini'
import { type Member, signedIn } from '#shared/actor.ts'
import { CaseNumber } from '#shared/case/case.ts'
import * as parties from '#shared/case/party.ts'
import { ListingId } from '#shared/id.ts'
import { type Contact } from '#shared/listing/kind.ts'
import { isOpen, mayKnow } from '#shared/listing/listing.ts'
import { conflict, forbidden, missing } from '#shared/problem.ts'
import * as audits from '../audit/store.ts'
import { type Ctx, type Env, valid } from '../http.ts'
import * as listings from '../listing/store.ts'
import { describe } from '../openapi.ts'
import { repeatable, save } from '../repeat.ts'
import * as cases from './store.ts'

const Answer = z.discriminatedUnion('answer', [
  z.strictObject({ demandId: ListingId, offerId: ListingId, answer: z.literal('yes') }),
  z.strictObject({
    demandId: ListingId,
    offerId: ListingId,
    answer: z.literal('no'),
    reason: parties.DeclineReason,
  }),
])
type Answer = z.infer<typeof Answer>
const Number = z.strictObject({ number: CaseNumber })

export const caseRoutes = new Hono<Env>()
  .use(repeatable)
  .get('/mine', describe("The firm's cases, last moved first.", 'member'), async (c) =>
    c.json(
      await cases.ofFirm(c.var.ports.table, signedIn(c.var.actor).orgId, c.req.query('after')),
    ),
  )
  .get(
    '/:number',
    describe('Which demand a case number stands for.', 'owner or official'),
    valid('param', Number),
    async (c) => {
      const demandId = await cases.demandOf(c.var.ports.table, c.req.valid('param').number)
      const found =
        demandId === undefined ? undefined : await listings.get(c.var.ports.table, demandId)
      if (!found || !c.var.actor || !mayKnow(found.listing, c.var.actor)) throw missing()
      return c.json({ number: c.req.valid('param').number, demandId: found.listing.id })
    },
  )
  .post(
    '/answers',
    describe(
      'A firm shows interest or declines; an enterprise invites, accepts or declines.',
      'party',
    ),
    valid('json', Answer),
    async (c) => {
      const { ports, actor } = c.var
      const member = signedIn(actor)
      const said = c.req.valid('json')
      const { demand, offer, before } = await pairOf(c, said)
      const side = sideOf(member, demand.listing, offer.listing)
      const now = ports.clock.now()
      const party = before?.party ?? cases.stranger(demand.listing, offer.listing, now)
      const { party: next, act } = parties.answer(party, side, withContact(said, side, offer), now)
      const values = {
        title: party.demandTitle,
        kind: 'demand',
        orgId: party.demandOrgId,
        firmId: party.orgId,
        ...(said.answer === 'no' ? { reason: said.reason } : {}),
        ...waited(party, side),
      }
      return save(
        c,
        [
          cases.put(
            { ...next, offerId: offer.listing.id, offerTitle: String(offer.listing.fields.title) },
            before ? { version: before.version } : 'absent',
          ),
          // The demand must still be open at this very moment.
          { check: listings.keyOf(said.demandId), if: { version: demand.version } },
          audits.write(
            ports,
            { act, subject: said.demandId, region: party.demandRegion, values },
            actor,
          ),
        ],
        { status: 200, body: { act, agreed: parties.agreed(next) } },
      )
    },
  )

type Pair = {
  demand: listings.Versioned
  offer: listings.Versioned
  before: { party: parties.Party; version: number } | undefined
}

/** The demand with its parties, and the offer: read at the same time, one wait. */
async function pairOf(c: Ctx, { demandId, offerId }: Answer): Promise<Pair> {
  const { table } = c.var.ports
  const [demand, offer] = await Promise.all([
    listings.known(table, demandId),
    listings.get(table, offerId),
  ])
  if (demand?.listing.kind !== 'demand' || offer?.listing.kind !== 'offer') throw missing()
  if (!mayKnow(demand.listing, c.var.actor) || !mayKnow(offer.listing, c.var.actor)) throw missing()
  if (!isOpen(demand.listing) || !isOpen(offer.listing))
    throw conflict('case.not-open', 'One of the two is not published.')
  const found = demand.parties.find(({ orgId }) => orgId === offer.listing.orgId)
  if (!found) return { demand, offer, before: undefined }
  const { version, ...party } = found
  return { demand, offer, before: { party, version } }
}

/** Only the two organisations answer, each for itself. */
function sideOf(
  member: Member,
  demand: { orgId: string },
  offer: { orgId: string },
): parties.PartySide {
  if (demand.orgId === offer.orgId)
    throw conflict('case.same-org', 'Both sides are one organisation.')
  if (member.orgId === offer.orgId) return 'firm'
  if (member.orgId === demand.orgId) return 'enterprise'
  throw forbidden('case.not-a-party', 'Neither side is yours.')
}

/** Since when the other side had waited for a first answer: the board's medians are made of it. */
function waited(party: parties.Party, side: parties.PartySide): { since?: string } {
  const other = party[side === 'firm' ? 'enterprise' : 'firm']
  return party[side].answer === 'none' && other.answer === 'yes' && other.at !== undefined
    ? { since: other.at }
    : {}
}

function withContact(
  said: Answer,
  side: parties.PartySide,
  { listing }: listings.Versioned,
): parties.Said {
  if (said.answer === 'no') return { answer: 'no', reason: said.reason }
  // A published offer is whole: it has a contact.
  return side === 'firm'
    ? { answer: 'yes', contact: listing.fields.contact as Contact }
    : { answer: 'yes' }
}
