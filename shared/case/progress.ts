// What two agreed sides have reached: visit, samples, quotes, contract, deliveries, effect; kept on their party.
import * as z from 'zod/mini'
import { FileRef } from '../file/file.ts'
import { Fen, MAX_T_PER_YEAR } from '../listing/kind.ts'
import { At, On } from '../time.ts'

/** 对接, 踏勘/取样, 报价, 签约, 实施, 验收, 销号; `ended` is closed with a reason. In order, but for the last. */
export const PairStage = z.enum([
  'agreed',
  'visit',
  'quote',
  'contract',
  'delivery',
  'acceptance',
  'done',
  'ended',
])
export type PairStage = z.infer<typeof PairStage>

/** Who does something in a case: the two sides, the officials whose level holds it, other officials of the jurisdiction. */
export const Doer = z.enum(['firm', 'enterprise', 'holder', 'official'])
export type Doer = z.infer<typeof Doer>

export const EndReason = z.enum([
  'capacity',
  'composition',
  'distance',
  'price',
  'licence',
  'timing',
  'trust',
  'visit-failed',
  'test-failed',
  'funding',
  'not-delivered',
  'effect-not-met',
  'withdrawn',
  'other',
])
export type EndReason = z.infer<typeof EndReason>

export const Note = z.string().check(z.trim(), z.maxLength(2000))
export const Papers = z.array(FileRef).check(z.maxLength(10))
/** A calendar month in Shanghai: `2026-11`. */
export const Month = z.string().check(z.regex(/^20\d\d-(0[1-9]|1[0-2])$/, { error: 'month.form' }))
export const Tonnes = z
  .number()
  .check(z.gte(0), z.lte(MAX_T_PER_YEAR, { error: 'amount.impossible' }))
/** Per tonne, or one sum for the whole work; the amount is in fen either way. */
export const Basis = z.enum(['per-tonne', 'lump-sum'])

const made = { by: Doer, at: At, note: z.optional(Note), files: z.optional(Papers) }
const Visit = z.strictObject({ ...made, on: On })
const Sample = z.strictObject({
  ...made,
  no: z.int(),
  on: On,
  test: z.optional(z.strictObject({ on: On, by: Doer, at: At, result: Note, files: Papers })),
})
const Quote = z.strictObject({
  ...made,
  no: z.int(),
  basis: Basis,
  amountFen: Fen,
  validTo: z.optional(On),
  answer: z.optional(z.enum(['accepted', 'declined'])),
  answeredAt: z.optional(At),
})
const Contract = z.strictObject({
  ...made,
  on: On,
  basis: Basis,
  amountFen: Fen,
  no: z.optional(z.string().check(z.trim(), z.maxLength(60))),
  /** One side writes it down, the other confirms. */
  confirmedAt: z.optional(At),
})
const Delivery = z.strictObject({ ...made, month: Month, tonnes: Tonnes })
const Effect = z.strictObject({ ...made, on: On, met: z.boolean() })
const WriteOff = z.strictObject({ at: At, opinion: Note, region: z.string(), name: z.string() })
const Ended = z.strictObject({
  at: At,
  by: z.optional(Doer),
  reason: EndReason,
  note: z.optional(Note),
  from: PairStage,
})

export const Progress = z.strictObject({
  stage: PairStage,
  /** When this stage was reached, and when anything last moved. */
  since: At,
  movedAt: At,
  visits: z.array(Visit),
  samples: z.array(Sample),
  quotes: z.array(Quote),
  contract: z.optional(Contract),
  /** One per month; a month said again is corrected, not added. */
  deliveries: z.array(Delivery),
  finishedAt: z.optional(At),
  effect: z.optional(Effect),
  writtenOff: z.optional(WriteOff),
  ended: z.optional(Ended),
  reopened: z.optional(z.int()),
})
export type Progress = z.infer<typeof Progress>

/** Both said yes. What was found out in an earlier attempt stays; what was promised does not. */
export const begin = (before: Progress | undefined, now: At): Progress => ({
  stage: 'agreed',
  since: now,
  movedAt: now,
  visits: before?.visits ?? [],
  samples: before?.samples ?? [],
  quotes: [],
  deliveries: before?.deliveries ?? [],
})

/** Stages in which a side may still say no and be gone. */
export const LOOSE: readonly PairStage[] = ['agreed', 'visit', 'quote']
/** Signed and under way: it ends with a reason, not with a silent no. */
export const BOUND: readonly PairStage[] = ['contract', 'delivery', 'acceptance']
export const isOver = (stage: PairStage): boolean => stage === 'done' || stage === 'ended'

const ORDER = PairStage.options
/** The further of two stages: a visit recorded after a quote does not throw the pair back. */
export const further = (a: PairStage, b: PairStage): PairStage =>
  ORDER.indexOf(a) < ORDER.indexOf(b) ? b : a

/** A side took back its yes. */
export const withdrawn = (progress: Progress, by: Doer, now: At): Progress =>
  isOver(progress.stage)
    ? progress
    : {
        ...progress,
        stage: 'ended',
        since: now,
        movedAt: now,
        ended: { at: now, by, reason: 'withdrawn', from: progress.stage },
      }

/** All that was taken so far. */
export const delivered = (progress: Pick<Progress, 'deliveries'>): number =>
  progress.deliveries.reduce((sum, { tonnes }) => sum + tonnes, 0)
