// The broker's seat: an official posts for an organisation, which then says that it is its own, or not.
import { type Actor, isOfficialFor, type Member, signedIn } from '../actor.ts'
import { type ListingId } from '../id.ts'
import { type Org } from '../org/org.ts'
import { conflict, forbidden, invalid, missing } from '../problem.ts'
import { covers } from '../region/region.ts'
import { type At } from '../time.ts'
import { type KindName, POSTED_BY } from './kinds.ts'
import { draft, flawsToSubmit, type Listing, parseWhole } from './listing.ts'
import { isUnconfirmed, type ProxyWay, signedOver } from './proxy.ts'

export type Post = {
  id: ListingId
  kind: KindName
  fields: unknown
  way: ProxyWay
  ref: string
}

/** An official for this organisation's place; others learn nothing of it. */
export function brokerOf(actor: Actor, org: Pick<Org, 'region'>): Member {
  const member = signedIn(actor)
  if (!isOfficialFor(member, org.region)) throw missing()
  return member
}

/** Whole and submitted: it is published by the same step as any other. */
export function postFor(org: Org, post: Post, actor: Actor, now: At): Listing {
  const official = brokerOf(actor, org)
  if (POSTED_BY[post.kind] !== org.role)
    throw forbidden('listing.not-your-kind', `A ${org.role} posts no ${post.kind}.`)
  const fields = parseWhole(post.kind, post.fields)
  const listing = draft(
    { id: post.id, kind: post.kind, org: { name: org.name, industry: org.industry } },
    fields,
    { ...official, orgId: org.id, region: org.region },
    now,
  )
  if (!covers(official.region, listing.region))
    throw invalid('listing.fields', 'The place is not of this jurisdiction.', [
      { path: 'region', code: 'region.not-yours' },
    ])
  const { id: memberId, orgId, name } = official
  return {
    ...listing,
    status: 'submitted',
    submittedAt: now,
    proxy: { by: { memberId, orgId, name }, way: post.way, at: now, ref: post.ref },
  }
}

/** What the official typed is put right, as long as the organisation has not made it its own. */
export function correctFor(listing: Listing, input: unknown, actor: Actor, now: At): Listing {
  const official = brokerOf(actor, listing)
  open(listing)
  const fields = parseWhole(listing.kind, input)
  const region = typeof fields.region === 'string' ? fields.region : listing.region
  if (!covers(official.region, region)) throw missing()
  const isPublished = listing.status === 'published'
  return {
    ...listing,
    fields,
    region,
    savedBy: official.id,
    updatedAt: now,
    ...(isPublished ? { amendedAt: now } : { status: 'submitted', submittedAt: now }),
  }
}

/** Another code for the same listing: the one before is dead. */
export function newCode(listing: Listing, ref: string, actor: Actor, now: At): Listing {
  brokerOf(actor, listing)
  const { proxy } = open(listing)
  return { ...listing, proxy: { ...proxy, ref }, updatedAt: now }
}

/** The organisation says by its code that the listing is its own: from now on it is like any other. */
export function own(listing: Listing, ref: string, now: At): Listing {
  asked(listing, ref)
  const isWhole = flawsToSubmit(listing.kind, listing.fields).length === 0
  const still = listing.status === 'published' && isWhole ? { confirmedAt: now } : {}
  return { ...signedOver(listing, now), ...still, updatedAt: now }
}

/** Not ours: it is closed as a mistake at once, wherever it stood. */
export function disown(listing: Listing, ref: string, now: At): Listing {
  asked(listing, ref)
  return { ...listing, status: 'closed', closeReason: 'mistake', updatedAt: now }
}

function open<T extends Listing>(listing: T): T & { proxy: NonNullable<T['proxy']> } {
  if (!listing.proxy || !isUnconfirmed(listing) || listing.status === 'closed')
    throw conflict('proxy.settled', 'The organisation has answered, or it is closed.')
  return { ...listing, proxy: listing.proxy }
}

function asked(listing: Listing, ref: string): void {
  if (open(listing).proxy.ref !== ref) throw conflict('claim.replaced', 'There is a newer code.')
}
