// The steps of the race as one table: who may take each, and from which state of the need.
import * as z from 'zod/mini'
import { type FinanceAct } from './act.ts'
import { OrgId } from '../id.ts'
import { RefuseReason } from './bid.ts'
import { Lent, NeedCloseReason, type NeedStatus } from './need.ts'

const Reason = z
  .string()
  .check(z.trim(), z.minLength(4, { error: 'reason.short' }), z.maxLength(300))

export const Step = z.discriminatedUnion('step', [
  z.strictObject({
    step: z.literal('open'),
    /** Sending it shows amount, term, use and collateral to those banks. */
    consent: z.literal(true, { error: 'consent.missing' }),
    to: z.optional(z.array(OrgId).check(z.minLength(1), z.maxLength(20))),
  }),
  z.strictObject({ step: z.literal('take') }),
  z.strictObject({ step: z.literal('refuse'), reason: RefuseReason }),
  z.strictObject({ step: z.literal('choose'), bankId: OrgId }),
  z.strictObject({ step: z.literal('extend'), reason: Reason }),
  z.strictObject({ step: z.literal('report'), ...Lent.shape }),
  z.strictObject({ step: z.literal('release') }),
  z.strictObject({ step: z.literal('close'), reason: NeedCloseReason }),
])
export type Step = z.infer<typeof Step>
export type StepName = Step['step']

export type Doer = 'owner' | 'bank'
type Rule = { readonly by: Doer; readonly from: readonly NeedStatus[]; readonly act: FinanceAct }

export const STEPS: Readonly<Record<StepName, Rule>> = {
  open: { by: 'owner', from: ['draft'], act: 'finance.opened' },
  take: { by: 'bank', from: ['open'], act: 'finance.taken' },
  refuse: { by: 'bank', from: ['open', 'chosen'], act: 'finance.refused' },
  choose: { by: 'owner', from: ['open'], act: 'finance.chosen' },
  extend: { by: 'bank', from: ['chosen'], act: 'finance.extended' },
  report: { by: 'bank', from: ['chosen'], act: 'finance.lent' },
  release: { by: 'owner', from: ['chosen'], act: 'finance.released' },
  close: { by: 'owner', from: ['draft', 'open', 'chosen'], act: 'finance.closed' },
}
