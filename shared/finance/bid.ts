// A bank in the race for a need: asked, taken or refused; the first three that take it may talk.
import * as z from 'zod/mini'
import { NeedId, OrgId } from '../id.ts'
import { Contact } from '../listing/kind.ts'
import { At } from '../time.ts'
import { Fit } from './fit.ts'

/** 绿贷通's rule: more than three banks on the telephone help nobody. */
export const SEATS = 3

export const BidAnswer = z.enum(['asked', 'taken', 'refused'])
export type BidAnswer = z.infer<typeof BidAnswer>

export const RefuseReason = z.enum([
  'amount',
  'term',
  'rate',
  'collateral',
  'credit',
  'industry',
  'documents',
  'capacity',
  'overdue',
  'other',
])
export type RefuseReason = z.infer<typeof RefuseReason>

/** How it ended for this bank, once the need has moved on. */
export const Outcome = z.enum(['chosen', 'passed-over', 'lent', 'over'])
export type Outcome = z.infer<typeof Outcome>

export const Bid = z.strictObject({
  needId: NeedId,
  bankId: OrgId,
  bankName: z.string(),
  /** The bank's best product for the need, as judged when it was asked. */
  fit: Fit,
  answer: BidAnswer,
  askedAt: At,
  answeredAt: z.optional(At),
  reason: z.optional(RefuseReason),
  /** Of the product: open to the enterprise while the bank has the need. */
  contact: z.optional(Contact),
  outcome: z.optional(Outcome),
})
export type Bid = z.infer<typeof Bid>
