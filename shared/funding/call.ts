// A funding call (公共资金申报): public money that may be applied for between two days, with conditions that can be checked.
import * as z from 'zod/mini'
import { type Actor, isOfficialFor } from '../actor.ts'
import { CallId, OrgId } from '../id.ts'
import { Contact, Fen } from '../listing/kind.ts'
import { crossedOf } from '../loan/crossed.ts'
import { LoanUse, Permit, Subject } from '../loan/terms.ts'
import { conflict, invalid } from '../problem.ts'
import { RegionCode } from '../region/region.ts'
import { At, On } from '../time.ts'

const Words = z.string().check(z.trim(), z.maxLength(500))
const some = <S extends z.ZodMiniType>(schema: S) =>
  z.optional(z.array(schema).check(z.minLength(1), z.maxLength(20)))

/** All of it is public: money of the public is asked for in public. Amounts in fen. */
export const CallFields = z.strictObject({
  title: z.string().check(z.trim(), z.minLength(4, { error: 'title.short' }), z.maxLength(60)),
  issuer: z.string().check(z.trim(), z.minLength(2, { error: 'name.short' }), z.maxLength(60)),
  text: z.optional(Words),
  region: RegionCode,
  opensOn: On,
  /** Its last day is a whole day in Shanghai. */
  closesOn: On,
  uses: some(LoanUse),
  subjects: some(Subject),
  industries: some(z.string().check(z.regex(/^[A-T](\d{2,4})?$/, { error: 'industry.form' }))),
  permits: some(Permit),
  listName: z.optional(z.string().check(z.trim(), z.maxLength(60))),
  cleanMonths: z.optional(z.int().check(z.gt(0), z.lte(120))),
  amountMinFen: z.optional(Fen),
  amountMaxFen: z.optional(Fen),
  exclusions: z.optional(Words),
  documents: z.optional(Words),
  contact: Contact,
  source: z.string().check(z.trim(), z.minLength(4, { error: 'text.short' }), z.maxLength(300)),
  checkedOn: On,
})
export type CallFields = z.infer<typeof CallFields>

export const CallStatus = z.enum(['open', 'withdrawn'])
export const Call = z.strictObject({
  id: CallId,
  orgId: OrgId,
  fields: CallFields,
  status: CallStatus,
  createdAt: At,
  updatedAt: At,
})
export type Call = z.infer<typeof Call>

/** Days and amounts the wrong way round. */
export function expectSound(fields: CallFields): void {
  const flaws = crossedOf(fields)
  if (flaws.length > 0) throw invalid('request.fields', 'They contradict each other.', flaws)
}

export const isRunBy = ({ fields }: Pick<Call, 'fields'>, actor: Actor): boolean =>
  isOfficialFor(actor, fields.region)

/** Taken back, and put up again: undone as easily as done. */
export function turn(call: Call, status: Call['status'], now: At): Call {
  if (call.status === status) throw conflict('funding.not-now', 'It is so already.', { status })
  return { ...call, status, updatedAt: now }
}
