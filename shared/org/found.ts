// A new organisation and a new person: registered by itself, or by an official for one that cannot.
import * as z from 'zod/mini'
import { type Member } from '../actor.ts'
import { type MemberId, type OrgId } from '../id.ts'
import { type At } from '../time.ts'
import { type Org, orgFields } from './org.ts'

/** Who may register: an authority is never made from outside. */
export const FOUNDED = ['enterprise', 'firm', 'bank', 'expert'] as const

const { name, creditCode, industry, region, address, phone } = orgFields
export const Founding = z.strictObject({
  role: z.enum(FOUNDED),
  name,
  creditCode,
  industry,
  region,
  address,
  phone,
})
export type Founding = z.infer<typeof Founding>

/** What a person says of themselves. */
export const PersonSaid = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(2, { error: 'name.short' }), z.maxLength(40)),
  email: z.optional(z.email({ error: 'email.form' })),
  phone: z.optional(z.string().check(z.regex(/^[0-9+() -]{6,30}$/, { error: 'phone.form' }))),
})
export type PersonSaid = z.infer<typeof PersonSaid>

/** Submitted from the first moment: the county looks at it, whoever typed it. */
export const found = (id: OrgId, said: Founding, now: At): Org => ({
  ...said,
  id,
  status: 'submitted',
  createdAt: now,
  updatedAt: now,
  submittedAt: now,
})

/** A person of an organisation stands where the organisation is. */
export const memberOf = (
  id: MemberId,
  said: PersonSaid,
  org: Pick<Org, 'id' | 'role' | 'region'>,
): Member => ({ ...said, id, orgId: org.id, role: org.role, region: org.region })
