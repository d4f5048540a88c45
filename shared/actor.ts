// Who is asking: nobody, a member of an organisation, or an official with a jurisdiction.
import * as z from 'zod/mini'
import { MemberId, OrgId } from './id.ts'
import { RegionCode, covers } from './region/region.ts'
import { Problem } from './problem.ts'
import { type Relation } from './visibility.ts'

/** What an organisation is here for; an official's organisation is an authority. */
export const Role = z.enum(['enterprise', 'firm', 'bank', 'official', 'expert'])
export type Role = z.infer<typeof Role>

/** A signed-in person, as the membership record in the table says (never a token's claims). */
export const Member = z.strictObject({
  id: MemberId,
  orgId: OrgId,
  role: Role,
  name: z.string().check(z.minLength(1), z.maxLength(40)),
  email: z.optional(z.email()),
  phone: z.optional(z.string().check(z.maxLength(30))),
  /** Of an official: one code and all below it. Of others: where the organisation is. */
  region: RegionCode,
  locale: z.optional(z.enum(['zh', 'en'])),
  /** Of the organisation, as it is now: whoever belongs to it reads and does not write. */
  isSuspended: z.optional(z.boolean()),
})
export type Member = z.infer<typeof Member>

/** `undefined` is somebody who has not signed in. */
export type Actor = Member | undefined

export function signedIn(actor: Actor): Member {
  if (!actor) throw new Problem('anonymous', 'session.missing', 'Sign in first.')
  return actor
}

export const isOfficialFor = (actor: Actor, region: string): boolean =>
  actor?.role === 'official' && covers(actor.region, region)

/** How an actor stands to a record of an organisation in a region; `matched` is the caller's to know. */
export function relationTo(
  actor: Actor,
  record: { orgId: string; region: string },
  matched = false,
): Relation {
  if (!actor) return 'public'
  if (actor.orgId === record.orgId) return 'owner'
  if (isOfficialFor(actor, record.region)) return 'official'
  return matched ? 'matched' : 'member'
}
