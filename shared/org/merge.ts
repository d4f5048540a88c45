// An organisation changes its name or code, or becomes part of another: one act of the city or the region.
import * as z from 'zod/mini'
import { type Actor, isOfficialFor, type Member, signedIn } from '../actor.ts'
import { OrgId } from '../id.ts'
import { conflict, forbidden, missing } from '../problem.ts'
import { regionOf } from '../region/region.ts'
import { type At } from '../time.ts'
import { type Org, orgFields } from './org.ts'

const Reason = z
  .string()
  .check(z.trim(), z.minLength(4, { error: 'reason.short' }), z.maxLength(500))

export const Renaming = z.strictObject({
  name: orgFields.name,
  creditCode: orgFields.creditCode,
  reason: Reason,
})
export type Renaming = z.infer<typeof Renaming>
export const Suspending = z.strictObject({ reason: Reason })
export const Merging = z.strictObject({ into: OrgId, reason: Reason })

/** The city's or the region's officials of the place; the county sees it and asks them. */
export function registrarOf(actor: Actor, org: Pick<Org, 'id' | 'region'>): Member {
  const member = signedIn(actor)
  if (member.orgId !== org.id && !isOfficialFor(member, org.region)) throw missing()
  if (member.role !== 'official' || regionOf(member.region)?.level === 'county')
    throw forbidden('org.not-your-level', 'The city or the region decides this.')
  if (member.orgId === org.id) throw forbidden('org.own', 'Nobody does this to their own.')
  return member
}

export function rename(org: Org, { name, creditCode }: Renaming, actor: Actor, now: At): Org {
  registrarOf(actor, org)
  standing(org)
  if (name === org.name && creditCode === org.creditCode)
    throw conflict('org.same', 'Nothing would change.')
  return { ...org, name, creditCode, updatedAt: now }
}

/** `from` stays as a pointer; everything that was its own becomes the other's, step by step. */
export function merge(from: Org, into: Org, actor: Actor, now: At): Org {
  registrarOf(actor, from)
  registrarOf(actor, into)
  standing(from)
  standing(into)
  if (from.id === into.id) throw conflict('org.same', 'One organisation.')
  if (from.role !== into.role || from.role === 'official')
    throw conflict('org.other-role', 'Only two of the same kind merge.')
  return { ...from, mergedInto: into.id, updatedAt: now }
}

export function standing(org: Org): void {
  if (org.mergedInto !== undefined)
    throw conflict('org.merged', 'It is part of another organisation.', { into: org.mergedInto })
}
