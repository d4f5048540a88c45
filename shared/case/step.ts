// The steps of a pair from 对接 to 销号 as one table: who may take which from where, and where it leads.
import * as z from 'zod/mini'
import { type CaseAct } from '../audit/audit.ts'
import { Fen } from '../listing/kind.ts'
import { On } from '../time.ts'
import { DeclineReason } from './party.ts'
import {
  Basis,
  type Doer,
  EndReason,
  further,
  LOOSE,
  Month,
  Note,
  PairStage,
  Papers,
  Tonnes,
} from './progress.ts'
import { refuse } from './refusal.ts'

const more = { note: z.optional(Note), files: z.optional(Papers) }
const No = z.int().check(z.gte(1), z.lte(1000))
const Reason = z
  .string()
  .check(z.trim(), z.minLength(4, { error: 'reason.short' }), z.maxLength(500))

/** What is said with each step. */
export const Step = z.discriminatedUnion('step', [
  z.strictObject({ step: z.literal('visit'), on: On, ...more }),
  z.strictObject({ step: z.literal('sample'), on: On, ...more }),
  z.strictObject({
    step: z.literal('test'),
    sample: No,
    on: On,
    result: Note.check(z.minLength(1)),
    files: Papers.check(z.minLength(1, { error: 'files.none' })),
  }),
  z.strictObject({
    step: z.literal('quote'),
    basis: Basis,
    amountFen: Fen,
    validTo: z.optional(On),
    ...more,
  }),
  z.strictObject({ step: z.literal('accept-quote'), no: No }),
  z.strictObject({ step: z.literal('decline-quote'), no: No, reason: z.optional(DeclineReason) }),
  z.strictObject({
    step: z.literal('sign'),
    on: On,
    basis: Basis,
    amountFen: Fen,
    no: z.optional(z.string().check(z.trim(), z.maxLength(60))),
    ...more,
  }),
  z.strictObject({ step: z.literal('confirm-contract') }),
  z.strictObject({ step: z.literal('deliver'), month: Month, tonnes: Tonnes, ...more }),
  z.strictObject({ step: z.literal('finish'), on: On, ...more }),
  z.strictObject({ step: z.literal('check-effect'), on: On, met: z.boolean(), ...more }),
  z.strictObject({
    step: z.literal('write-off'),
    opinion: Reason,
    /** The demand is closed with it, as solved. */
    closeDemand: z.optional(z.boolean()),
  }),
  z.strictObject({ step: z.literal('reopen'), reason: Reason }),
  z.strictObject({ step: z.literal('end'), reason: EndReason, note: z.optional(Note) }),
])
export type Step = z.infer<typeof Step>
export type StepName = Step['step']

type Rule = {
  readonly by: readonly Doer[]
  readonly from: readonly PairStage[]
  /** `same` stays; `least` goes on to this stage unless the pair is past it. */
  readonly to: PairStage | 'same' | { readonly least: PairStage }
  readonly act: CaseAct
}
const SIDES = ['firm', 'enterprise'] as const
const ALL = [...SIDES, 'holder', 'official'] as const
const OPEN = PairStage.options.filter((stage) => stage !== 'done' && stage !== 'ended')

/** The whole table: what is not in it is refused. */
export const STEPS: Readonly<Record<StepName, Rule>> = {
  visit: { by: ALL, from: LOOSE, to: { least: 'visit' }, act: 'case.visited' },
  sample: { by: ALL, from: LOOSE, to: { least: 'visit' }, act: 'case.sampled' },
  test: { by: SIDES, from: ['visit', 'quote'], to: 'same', act: 'case.tested' },
  quote: { by: ['firm'], from: LOOSE, to: 'quote', act: 'case.quoted' },
  'accept-quote': { by: ['enterprise'], from: ['quote'], to: 'same', act: 'case.quote-accepted' },
  'decline-quote': { by: ['enterprise'], from: ['quote'], to: 'same', act: 'case.quote-declined' },
  sign: { by: SIDES, from: ['quote'], to: 'same', act: 'case.contract-written' },
  'confirm-contract': { by: SIDES, from: ['quote'], to: 'contract', act: 'case.contracted' },
  deliver: { by: SIDES, from: ['contract', 'delivery'], to: 'delivery', act: 'case.delivered' },
  finish: { by: ['firm'], from: ['contract', 'delivery'], to: 'acceptance', act: 'case.finished' },
  'check-effect': {
    by: ['enterprise', 'holder', 'official'],
    from: ['acceptance'],
    to: 'same',
    act: 'case.effect-checked',
  },
  'write-off': { by: ['holder'], from: ['acceptance'], to: 'done', act: 'case.written-off' },
  reopen: { by: ['holder'], from: ['done', 'ended'], to: 'same', act: 'case.reopened' },
  end: { by: ALL, from: OPEN, to: 'ended', act: 'case.ended' },
}

/** May this step be taken now by whom? Gives the stage it leads to, or the refusal. */
export function permit(step: StepName, doer: Doer, stage: PairStage): PairStage {
  const rule = STEPS[step]
  if (!rule.by.includes(doer)) {
    const isLower = doer === 'official' && rule.by.includes('holder')
    throw refuse(isLower ? 'case.not-holder' : 'case.not-your-step')
  }
  if (!rule.from.includes(stage)) throw refuse('case.not-now', { stage })
  if (rule.to === 'same') return stage
  return typeof rule.to === 'string' ? rule.to : further(stage, rule.to.least)
}
