// An organisation, its licences, and its verification by an official.
import * as z from 'zod/mini'
import { OrgId } from '../id.ts'
import { At, dayOf, On } from '../time.ts'
import { RegionCode } from '../region/region.ts'
import { type Actor, isOfficialFor, type Member, Role, signedIn } from '../actor.ts'
import { conflict, forbidden, missing } from '../problem.ts'
import { seen } from '../visibility.ts'
import { isCreditCode } from './credit-code.ts'
import { Mode } from '../listing/kind.ts'

/** 18 characters, the last one a check digit (GB 32100-2015). */
export const CreditCode = z
  .string()
  .check(z.trim(), z.toUpperCase(), z.refine(isCreditCode, { error: 'credit-code.check' }))

/**
 * An operating licence for hazardous waste (危险废物经营许可证): comprehensive (5 years) or
 * collection-only (3 years), with codes or whole categories, ways and yearly volume.
 */
export const Licence = z
  .strictObject({
    no: z.string().check(z.trim(), z.minLength(4), z.maxLength(40)),
    type: z.enum(['comprehensive', 'collection']),
    /** Leaf codes `321-024-48` or categories `HW48`. */
    codes: z
      .array(z.string().check(z.regex(/^(HW\d{2}|\d{3}-\d{3}-\d{2})$/, { error: 'hw.form' })))
      .check(z.minLength(1), z.maxLength(500)),
    modes: z.array(Mode).check(z.minLength(1)),
    volumeTPerYear: z.number().check(z.gt(0)),
    validFrom: On,
    validTo: On,
  })
  .check(z.refine((l) => l.validFrom <= l.validTo, { error: 'licence.dates', path: ['validTo'] }))
export type Licence = z.infer<typeof Licence>

export const Verification = z.enum(['unverified', 'submitted', 'verified', 'returned'])
export type Verification = z.infer<typeof Verification>

/** What an organisation says of itself; every field with its class, as for listings. */
export const orgFields = {
  name: seen(
    'matched',
    z.string().check(z.trim(), z.minLength(2, { error: 'name.short' }), z.maxLength(60)),
  ),
  creditCode: seen('official', CreditCode),
  industry: seen(
    'member',
    z.optional(z.string().check(z.regex(/^[A-T](\d{2,4})?$/, { error: 'industry.form' }))),
  ),
  region: seen('member', RegionCode),
  address: seen('matched', z.optional(z.string().check(z.trim(), z.maxLength(120)))),
  phone: seen(
    'matched',
    z.optional(z.string().check(z.regex(/^[0-9+() -]{6,30}$/, { error: 'phone.form' }))),
  ),
  licences: seen('public', z.optional(z.array(Licence).check(z.maxLength(20)))),
}
export const OrgProfile = z.strictObject(orgFields)
export type OrgProfile = z.infer<typeof OrgProfile>

export const Org = z.strictObject({
  ...orgFields,
  id: OrgId,
  role: Role,
  status: Verification,
  createdAt: At,
  updatedAt: At,
  submittedAt: z.optional(At),
  verifiedAt: z.optional(At),
  returnReason: z.optional(z.string()),
  /** Part of this other organisation now: its things are the other's. */
  mergedInto: z.optional(OrgId),
  /** Its people may read and not write; what it had on the market is off it, until an official lifts this. */
  suspended: z.optional(z.strictObject({ at: At, reason: z.string() })),
})
export type Org = z.infer<typeof Org>

/** The owner's change; what an official had verified has to be looked at again. */
export function amend(org: Org, profile: OrgProfile, actor: Actor, now: At): Org {
  own(org, actor)
  return { ...org, ...profile, status: 'submitted', submittedAt: now, updatedAt: now }
}

export function verify(org: Org, actor: Actor, now: At): Org {
  officialOf(org, actor)
  const rest = { ...org }
  Reflect.deleteProperty(rest, 'returnReason')
  return { ...rest, status: 'verified', verifiedAt: now, updatedAt: now }
}

export function sendBack(org: Org, reason: string, actor: Actor, now: At): Org {
  officialOf(org, actor)
  return { ...org, status: 'returned', returnReason: reason, updatedAt: now }
}

function own(org: Org, actor: Actor): Member {
  const member = signedIn(actor)
  if (member.orgId !== org.id) throw missing()
  return member
}

function officialOf(org: Org, actor: Actor): void {
  const member = signedIn(actor)
  if (member.orgId === org.id) throw forbidden('org.own', 'Nobody verifies their own organisation.')
  if (!isOfficialFor(actor, org.region)) throw missing()
  if (org.status !== 'submitted' && org.status !== 'verified') {
    throw conflict('org.not-submitted', `Cannot decide while ${org.status}.`, {
      status: org.status,
    })
  }
}

/** Is the licence in force at this instant? Its first and last day are whole days in Shanghai. */
export const inForce = (licence: Licence, now: At): boolean =>
  licence.validFrom <= dayOf(now) && dayOf(now) <= licence.validTo

/** Does the licence name this code, itself or by its category? */
export const namesCode = (licence: Licence, hwCode: string): boolean =>
  licence.codes.includes(hwCode) || licence.codes.includes(`HW${hwCode.slice(-2)}`)
