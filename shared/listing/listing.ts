// A listing and its life: draft -> submitted -> (returned) -> published -> expired or closed.
import * as z from 'zod/mini'
import { ListingId, OrgId, MemberId } from '../id.ts'
import { At } from '../time.ts'
import { KindName, kindOf } from './kinds.ts'
import { type By, LIFE, type ListingAction, Status } from './life.ts'
import { type Actor, type Member, isOfficialFor, signedIn } from '../actor.ts'
import { conflict, type Flaw, forbidden, invalid, missing, Problem } from '../problem.ts'
import { flawsOf } from '../flaw.ts'
import { Proxy, signedOver } from './proxy.ts'

/** Why a listing was closed. */
export const CloseReason = z.enum([
  'solved-here',
  'solved-elsewhere',
  'no-longer-needed',
  'mistake',
])
export type CloseReason = z.infer<typeof CloseReason>

export const Listing = z.strictObject({
  id: ListingId,
  kind: KindName,
  orgId: OrgId,
  /** Name of the organisation when the listing was last saved; shown to `matched` and above only. */
  orgName: z.string(),
  /** GB/T 4754 division of the organisation: what a masked name is made of. */
  orgIndustry: z.optional(z.string()),
  region: z.string(),
  status: Status,
  fields: z.record(z.string(), z.unknown()),
  /** Members of the organisation that last saved or confirmed it. */
  savedBy: MemberId,
  createdAt: At,
  updatedAt: At,
  submittedAt: z.optional(At),
  publishedAt: z.optional(At),
  /** The last time the owner said "still true": publishing counts. */
  confirmedAt: z.optional(At),
  returnReason: z.optional(z.string()),
  closeReason: z.optional(CloseReason),
  /** Set when a published listing was changed and no official has looked at it since. */
  amendedAt: z.optional(At),
  /** Where an official filled it in for the organisation. */
  proxy: z.optional(Proxy),
  /** Off the market while its organisation is suspended; back with it. */
  pausedAt: z.optional(At),
  /** The finding that it was raised from. */
  findingId: z.optional(z.string()),
})
export type Listing = z.infer<typeof Listing>
export type Fields = Readonly<Record<string, unknown>>

/** Who an actor is to a listing. `undefined`: somebody who may not even know that it is there. */
export function standing(listing: Listing, actor: Actor): By | undefined {
  if (!actor) return undefined
  if (actor.orgId === listing.orgId) return 'owner'
  // Drafts are nobody's business but the owner's.
  if (isOfficialFor(actor, listing.region) && listing.status !== 'draft') return 'official'
  return undefined
}

export const isOpen = (listing: Listing): boolean => listing.status === 'published'

/** May this actor know that the listing exists? Published ones are public. */
export const mayKnow = (listing: Listing, actor: Actor): boolean =>
  isOpen(listing) || standing(listing, actor) !== undefined

/** The step, or the refusal: missing (not yours to know), forbidden (not yours to do), conflict (not now). */
function step(listing: Listing, action: ListingAction, by: By | undefined): Status {
  const rule = LIFE[action]
  if (by === undefined) {
    throw isOpen(listing)
      ? forbidden('listing.not-yours', 'Only its owner or its authority may do this.')
      : missing()
  }
  if (!rule.by.includes(by)) throw forbidden('listing.not-your-step', `Not a step of the ${by}.`)
  if (!rule.from.includes(listing.status)) {
    throw conflict(
      `listing.not-${rule.from[0] ?? 'draft'}`,
      `Cannot ${action} while ${listing.status}.`,
      {
        status: listing.status,
      },
    )
  }
  return rule.to === 'same' ? listing.status : rule.to
}

const schemas = new Map<string, { whole: z.ZodMiniType; part: z.ZodMiniType }>()
function schemaOf(kind: KindName): { whole: z.ZodMiniType; part: z.ZodMiniType } {
  let found = schemas.get(kind)
  if (!found) {
    const whole = z.strictObject(kindOf(kind).fields)
    found = { whole, part: z.partial(whole) }
    schemas.set(kind, found)
  }
  return found
}

/** Draft fields: any may be missing, none may be wrong. Throws `listing.fields` with a flaw per field. */
export function parseDraft(kind: KindName, input: unknown): Fields {
  return parseWith(schemaOf(kind).part, input)
}

/** Complete fields, as submitting and publishing need them. */
export function parseWhole(kind: KindName, input: unknown): Fields {
  return parseWith(schemaOf(kind).whole, input)
}

/** What is still missing or wrong before a draft can be submitted. */
export function flawsToSubmit(kind: KindName, fields: Fields): Flaw[] {
  const parsed = z.safeParse(schemaOf(kind).whole, fields)
  return parsed.success ? [] : flawsOf(parsed.error, fields)
}

function parseWith(schema: z.ZodMiniType, input: unknown): Fields {
  const parsed = z.safeParse(schema, input)
  if (!parsed.success)
    throw invalid('listing.fields', 'Some fields are wrong.', flawsOf(parsed.error, input))
  return parsed.data as Fields
}

export type Draft = {
  id: ListingId
  kind: KindName
  org: { name: string; industry?: string | undefined }
}

/** A new draft of the actor's organisation. */
export function draft(input: Draft, fields: Fields, actor: Member, now: At): Listing {
  return {
    id: input.id,
    kind: input.kind,
    orgId: actor.orgId,
    orgName: input.org.name,
    ...(input.org.industry === undefined ? {} : { orgIndustry: input.org.industry }),
    region: placeOf(fields, actor.region),
    status: 'draft',
    fields,
    savedBy: actor.id,
    createdAt: now,
    updatedAt: now,
  }
}

const placeOf = (fields: Fields, otherwise: string): string =>
  typeof fields.region === 'string' ? fields.region : otherwise

/** Saves fields. A published listing must stay whole, and an official looks at it again. */
export function save(listing: Listing, input: unknown, actor: Actor, now: At): Listing {
  const member = signedIn(actor)
  step(listing, 'save', standing(listing, actor))
  const published = listing.status === 'published'
  const fields = published ? parseWhole(listing.kind, input) : parseDraft(listing.kind, input)
  return {
    ...signedOver(listing, now),
    fields,
    region: placeOf(fields, listing.region),
    savedBy: member.id,
    updatedAt: now,
    ...(published ? { amendedAt: now, confirmedAt: now } : {}),
  }
}

export function submit(listing: Listing, actor: Actor, now: At): Listing {
  const status = step(listing, 'submit', standing(listing, actor))
  const flaws = flawsToSubmit(listing.kind, listing.fields)
  if (flaws.length > 0) throw invalid('listing.incomplete', 'Not complete yet.', flaws)
  const own = signedOver(without(listing, 'returnReason'), now)
  return { ...own, status, submittedAt: now, updatedAt: now }
}

/** Sends it back to the owner; the reason is what the owner reads. */
export function sendBack(listing: Listing, reason: string, actor: Actor, now: At): Listing {
  const status = step(listing, 'return', standing(listing, actor))
  return { ...without(listing, 'amendedAt'), status, returnReason: reason, updatedAt: now }
}

export function publish(listing: Listing, actor: Actor, now: At): Listing {
  const status = step(listing, 'publish', standing(listing, actor))
  parseWhole(listing.kind, listing.fields)
  return {
    ...without(listing, 'returnReason'),
    status,
    publishedAt: listing.publishedAt ?? now,
    confirmedAt: now,
    updatedAt: now,
  }
}

/** An official has looked at the changes of a published listing and lets them stand. */
export function acceptChanges(listing: Listing, actor: Actor, now: At): Listing {
  step(listing, 'accept-changes', standing(listing, actor))
  if (listing.amendedAt === undefined) throw conflict('listing.not-amended', 'Nothing to look at.')
  return { ...without(listing, 'amendedAt'), updatedAt: now }
}

/** "Still true": resets the fading of a published listing and revives an expired one. */
export function confirm(listing: Listing, actor: Actor, now: At): Listing {
  const status = step(listing, 'confirm', standing(listing, actor))
  return { ...signedOver(listing, now), status, confirmedAt: now, updatedAt: now }
}

export function withdraw(listing: Listing, actor: Actor, now: At): Listing {
  const status = step(listing, 'withdraw', standing(listing, actor))
  return { ...signedOver(without(listing, 'amendedAt'), now), status, updatedAt: now }
}

export function close(listing: Listing, reason: CloseReason, actor: Actor, now: At): Listing {
  const status = step(listing, 'close', standing(listing, actor))
  return { ...without(listing, 'amendedAt'), status, closeReason: reason, updatedAt: now }
}

/** The clock's step: nobody confirmed for `EXPIRE_AFTER_DAYS`. */
export function expire(listing: Listing, now: At): Listing {
  return { ...listing, status: step(listing, 'expire', 'clock'), updatedAt: now }
}

function without(listing: Listing, ...keys: ('returnReason' | 'amendedAt')[]): Listing {
  const rest = { ...listing }
  for (const key of keys) Reflect.deleteProperty(rest, key)
  return rest
}

/** Somebody else saved in between: the second keeps what was typed and is told the newer version. */
export function expectVersion(stored: number, asked: number | undefined): void {
  if (asked === undefined)
    throw new Problem('invalid', 'version.missing', 'Send If-Match with the version you saw.')
  if (asked !== stored)
    throw conflict('version.stale', 'Somebody saved in between.', { version: stored })
}
