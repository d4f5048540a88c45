// A financing need (融资需求): from a demand, from a case, or alone; seen by its owner and the banks it was sent to.
import * as z from 'zod/mini'
import { digest, ListingId, NeedId, OrgId } from '../id.ts'
import { Contact, Fen } from '../listing/kind.ts'
import { Collateral, LoanUse, Months, Permit, RateBp, Subject } from '../loan/terms.ts'
import { At, On } from '../time.ts'
import { seen } from '../visibility.ts'
import { type Ask } from './ask.ts'

const Names = z.array(z.string().check(z.trim(), z.minLength(2), z.maxLength(60)))

/** `bank` is for the banks it was sent to, `matched` for those that have taken it. */
export const needFields = {
  amountFen: seen('bank', Fen.check(z.gt(0, { error: 'amount.not-positive' }))),
  termMonths: seen('bank', Months),
  use: seen('bank', LoanUse),
  collateral: seen('bank', z.optional(z.array(Collateral).check(z.maxLength(8)))),
  subject: seen('bank', z.optional(Subject)),
  permits: seen('bank', z.optional(z.array(Permit))),
  lists: seen('bank', z.optional(Names.check(z.maxLength(10)))),
  /** Day of the last violation of environmental law; null says that there was none. */
  violationOn: seen('bank', z.optional(z.nullable(On))),
  wantedOn: seen('bank', z.optional(On)),
  note: seen('bank', z.optional(z.string().check(z.trim(), z.maxLength(1000)))),
  contact: seen('matched', Contact),
}
export const NeedFields = z.strictObject(needFields)
export type NeedFields = z.infer<typeof NeedFields>

/** `chosen`: one bank has seven days; `lent` and `closed` are the ends. */
export const NeedStatus = z.enum(['draft', 'open', 'chosen', 'lent', 'closed'])
export type NeedStatus = z.infer<typeof NeedStatus>

export const NeedCloseReason = z.enum(['lent-elsewhere', 'no-longer-needed', 'terms', 'mistake'])
export type NeedCloseReason = z.infer<typeof NeedCloseReason>

/** What was lent: money in fen, yearly rate in basis points. */
export const Lent = z.strictObject({
  amountFen: Fen.check(z.gt(0, { error: 'amount.not-positive' })),
  rateBp: RateBp,
  termMonths: Months,
  on: On,
})
export type Lent = z.infer<typeof Lent>

const Chosen = z.strictObject({
  bankId: OrgId,
  at: At,
  dueAt: At,
  extended: z.optional(z.strictObject({ at: At, reason: z.string() })),
})

export const Need = z.strictObject({
  id: NeedId,
  orgId: OrgId,
  orgName: z.string(),
  region: z.string(),
  /** GB/T 4754 of the organisation. */
  industry: z.optional(z.string()),
  fields: NeedFields,
  demandId: z.optional(ListingId),
  /** The firm of the pair that the money is for. */
  firmId: z.optional(OrgId),
  status: NeedStatus,
  /** Banks it goes to; absent: all that are eligible. */
  to: z.optional(z.array(OrgId)),
  openedAt: z.optional(At),
  chosen: z.optional(Chosen),
  result: z.optional(z.strictObject({ ...Lent.shape, bankId: OrgId, at: At })),
  closeReason: z.optional(NeedCloseReason),
  createdAt: At,
  updatedAt: At,
})
export type Need = z.infer<typeof Need>

/** RZ-7F3K9QM: what a need is called in notices and on the phone, with no figure in it. */
export const needNumber = (id: string): string =>
  `RZ-${digest(`need#${id}`).slice(-7).toUpperCase()}`

/** What products and policies are judged against. */
export const askOf = ({ fields, region, industry }: Need): Ask => ({ ...fields, region, industry })
