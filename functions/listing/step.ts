// A step of a listing's life over HTTP: load, decide, save with its record, answer what a writer needs next.
import { type Actor } from '#shared/actor.ts'
import { type Act } from '#shared/audit/audit.ts'
import { doubtsOf } from '#shared/listing/doubt.ts'
import * as rules from '#shared/listing/listing.ts'
import { type Flaw, missing } from '#shared/problem.ts'
import * as audits from '../audit/store.ts'
import { type Ctx, ifMatch } from '../http.ts'
import { type Answered, save } from '../repeat.ts'
import * as listings from './store.ts'

export async function load(c: Ctx): Promise<listings.Versioned> {
  const found = await listings.load(c.var.ports.table, c.req.param('id') ?? '')
  if (!rules.mayKnow(found.listing, c.var.actor)) throw missing()
  return found
}

type Decide = (listing: rules.Listing, actor: Actor, now: string) => rules.Listing

export async function step(
  c: Ctx,
  act: Act,
  decide: Decide,
  reason?: string,
): Promise<Answered<ListingAnswer>> {
  const { listing, version } = await load(c)
  return keep(c, decide(listing, c.var.actor, c.var.ports.clock.now()), version, act, reason)
}

/** The version is compared last: who may not do a thing learns nothing about versions. */
export async function keep(
  c: Ctx,
  next: rules.Listing,
  version: number,
  ...[act, reason]: [Act, string?]
): Promise<Answered<ListingAnswer>> {
  rules.expectVersion(version, ifMatch(c))
  return save(c, [listings.put(next, { version }), record(c, next, act, reason)], {
    status: 200,
    body: answerOf(next),
    version: version + 1,
  })
}

export const record = (c: Ctx, listing: rules.Listing, act: Act, reason?: string) =>
  audits.write(
    c.var.ports,
    {
      act,
      subject: listing.id,
      region: listing.region,
      values: {
        title: titleOf(listing),
        kind: listing.kind,
        orgId: listing.orgId,
        ...(reason === undefined ? {} : { reason }),
        ...waited(listing, act),
      },
    },
    c.var.actor,
  )

/** Since when the owner had waited for this first look: the board's medians are made of it. */
const waited = (listing: rules.Listing, act: Act): { since?: string } =>
  listing.submittedAt !== undefined &&
  (act === 'listing.published' || (act === 'listing.returned' && listing.publishedAt === undefined))
    ? { since: listing.submittedAt }
    : {}

const titleOf = ({ fields }: rules.Listing): string =>
  typeof fields.title === 'string' ? fields.title : ''

/** What a writer needs next: state, what is still missing, what looks odd. */
type ListingAnswer = Pick<rules.Listing, 'id' | 'kind' | 'status' | 'updatedAt'> & {
  missing: Flaw[]
  doubts: Flaw[]
}

export const answerOf = (listing: rules.Listing): ListingAnswer => ({
  id: listing.id,
  kind: listing.kind,
  status: listing.status,
  updatedAt: listing.updatedAt,
  missing: rules.flawsToSubmit(listing.kind, listing.fields),
  doubts: doubtsOf(listing.kind, listing.fields),
})
