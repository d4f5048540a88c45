// The form of a step: which questions it asks, what was typed, and the body that the API takes.
import { Step, type StepName } from '#shared/case/step.ts'
import type { FileRef } from '#shared/file/file.ts'
import { flawsOf } from '#shared/flaw.ts'
import type { Flaw } from '#shared/problem.ts'
import { numberOf } from '../my/form/answers.ts'

export type Question =
  | 'on'
  | 'sample'
  | 'result'
  | 'basis'
  | 'amount'
  | 'validTo'
  | 'no'
  | 'month'
  | 'tonnes'
  | 'met'
  | 'opinion'
  | 'closeDemand'
  | 'reopenReason'
  | 'endReason'
  | 'declineReason'
  | 'files'
  | 'note'

export const QUESTIONS: Readonly<Record<StepName, readonly Question[]>> = {
  visit: ['on', 'note', 'files'],
  sample: ['on', 'note', 'files'],
  test: ['sample', 'on', 'result', 'files'],
  quote: ['basis', 'amount', 'validTo', 'note', 'files'],
  'accept-quote': [],
  'decline-quote': ['declineReason'],
  sign: ['on', 'basis', 'amount', 'no', 'note', 'files'],
  'confirm-contract': [],
  deliver: ['month', 'tonnes', 'note', 'files'],
  finish: ['on', 'note', 'files'],
  'check-effect': ['met', 'on', 'note', 'files'],
  'write-off': ['opinion', 'closeDemand'],
  reopen: ['reopenReason'],
  end: ['endReason', 'note'],
}

/** Which answers cannot be left out. */
export const NEEDED: ReadonlySet<Question> = new Set<Question>([
  'on',
  'sample',
  'result',
  'basis',
  'amount',
  'month',
  'tonnes',
  'met',
  'opinion',
  'reopenReason',
  'endReason',
])

/** Everything as it stands in its control. */
export type Typed = {
  readonly [Q in Exclude<Question, 'files'> | 'unit']?: string
} & { readonly files?: readonly FileRef[] }

const FEN = 100
const WAN = 10_000
export const FEN_OF: Readonly<Record<string, number>> = { yuan: FEN, wan: FEN * WAN }

const said = (text: string | undefined): string | undefined => text?.trim() || undefined
const figure = (text: string | undefined, times = 1) => numberOf(text ?? '', times)

/** A part of a fen is a slip of the pen: the schema says so. */
const amount = ({ amount: text, unit = 'yuan' }: Typed) => figure(text, FEN_OF[unit] ?? FEN)

const VALUE: Readonly<Record<Question, (typed: Typed) => Readonly<Record<string, unknown>>>> = {
  on: ({ on }) => ({ on: said(on) }),
  sample: ({ sample }) => ({ sample: figure(sample) }),
  result: ({ result }) => ({ result: said(result) }),
  basis: ({ basis }) => ({ basis }),
  amount: (typed) => ({ amountFen: amount(typed) }),
  validTo: ({ validTo }) => ({ validTo: said(validTo) }),
  no: ({ no }) => ({ no: said(no) }),
  month: ({ month }) => ({ month: said(month) }),
  tonnes: ({ tonnes }) => ({ tonnes: figure(tonnes) }),
  met: ({ met }) => ({ met: met === undefined ? undefined : met === 'yes' }),
  opinion: ({ opinion }) => ({ opinion: said(opinion) }),
  closeDemand: ({ closeDemand }) => ({ closeDemand: closeDemand === 'yes' || undefined }),
  reopenReason: ({ reopenReason }) => ({ reason: said(reopenReason) }),
  endReason: ({ endReason }) => ({ reason: endReason }),
  declineReason: ({ declineReason }) => ({ reason: said(declineReason) }),
  files: ({ files = [] }) => ({ files: files.length === 0 ? undefined : files }),
  note: ({ note }) => ({ note: said(note) }),
}

/** What a flaw's path is called in the form. */
const CONTROL: Readonly<Record<string, Question>> = { amountFen: 'amount' }

export type Checked = { ok: true; body: Step } | { ok: false; flaws: readonly NamedFlaw[] }
export type NamedFlaw = Flaw & { question: Question }

/** The question that a flaw belongs to, or the form's first. */
export function named(step: StepName, flaws: readonly Flaw[]): NamedFlaw[] {
  const asked = QUESTIONS[step]
  return flaws.map((flaw) => {
    const path = flaw.path.split('.')[0] ?? ''
    const name = CONTROL[path] ?? path
    const question =
      asked.find((q) => q === name) ??
      (path === 'reason' ? asked.find((q) => q.endsWith('Reason')) : undefined) ??
      asked[0] ??
      'note'
    return { ...flaw, question }
  })
}

/** `fixed` is what the page knows already: the number of a quote. */
export function bodyOf(step: StepName, typed: Typed, fixed: { no?: number } = {}): Checked {
  const values = QUESTIONS[step].map((question) => VALUE[question](typed))
  const body: unknown = JSON.parse(JSON.stringify(Object.assign({ step, ...fixed }, ...values)))
  const checked = Step.safeParse(body)
  if (checked.success) return { ok: true, body: checked.data }
  return { ok: false, flaws: named(step, flawsOf(checked.error, body)) }
}
