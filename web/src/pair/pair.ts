// A pair as its pages read it: who the reader is to it, and which steps are this reader's now.
import type { PairStage, Progress } from '#shared/case/progress.ts'
import { type Doer, LOOSE } from '#shared/case/progress.ts'
import { permit, type StepName } from '#shared/case/step.ts'
import type { PartyView } from '#shared/case/view.ts'
import type { Lang } from '../site.ts'

/** A party whose progress this reader may see. */
export type Pair = PartyView & { stage: PairStage; progress: Progress }

/** What the page knows around a pair. */
export type Around = {
  demandId: string
  /** The demand's own state: closed, nothing new begins. */
  status: string
  publishedAt?: string | undefined
  /** The reader's part in it. */
  doer: Doer
}

/** What every part of the work is given. */
export type PairProps = { lang: Lang; pair: Pair; around: Around }

/** Which step is asked, and of a quote its number. */
export type Asking = { step: StepName; no?: number }

export type StepDialogProps = PairProps & {
  asking: Asking | undefined
  onClose: () => void
  /** Also after a refusal: what is shown may no longer stand. */
  onDone: () => void
}

export const pairOf = (party: PartyView | undefined): Pair | undefined =>
  party?.stage !== undefined && party.progress
    ? { ...party, stage: party.stage, progress: party.progress }
    : undefined

export const pathOf = ({ demandId }: Pick<Around, 'demandId'>, firmId: string): string =>
  `/api/cases/${demandId}/parties/${firmId}`

/** Both still say yes: steps and messages are open. */
export const isAgreed = ({ firm, enterprise }: Pick<Pair, 'firm' | 'enterprise'>): boolean =>
  firm.answer === 'yes' && enterprise.answer === 'yes'

/** The table of the rules says who may when; here, also whether there is anything to do it with. */
const READY: Readonly<Partial<Record<StepName, (p: Progress, doer: Doer) => boolean>>> = {
  test: (p) => p.samples.some((sample) => !sample.test),
  sign: (p, doer) =>
    p.quotes.some((quote) => quote.answer === 'accepted') &&
    (p.contract === undefined || p.contract.by === doer),
  'confirm-contract': (p, doer) => p.contract !== undefined && p.contract.by !== doer,
  finish: (p) => p.contract?.basis !== 'per-tonne' || p.deliveries.length > 0,
  'write-off': (p) => p.effect?.met === true,
}

function isPermitted(step: StepName, doer: Doer, stage: PairStage): boolean {
  try {
    permit(step, doer, stage)
    return true
  } catch {
    return false
  }
}

/** May this reader take the step now? The API decides again. */
export function mayTake(step: StepName, pair: Pair, { doer, status }: Around): boolean {
  const { stage, progress } = pair
  const isShut = status !== 'published' && status !== 'expired' && LOOSE.includes(stage)
  if (!isAgreed(pair) || (isShut && step !== 'end')) return false
  return isPermitted(step, doer, stage) && (READY[step]?.(progress, doer) ?? true)
}

/** Buttons in the order of the work; quotes are answered beside each quote. */
const BUTTONS: readonly StepName[] = [
  'visit',
  'sample',
  'test',
  'quote',
  'sign',
  'confirm-contract',
  'deliver',
  'finish',
  'check-effect',
  'write-off',
  'reopen',
  'end',
]

const STEP_OF_NEXT: Readonly<Record<string, StepName>> = {
  contact: 'visit',
  test: 'test',
  quote: 'quote',
  sign: 'sign',
  'confirm-contract': 'confirm-contract',
  deliver: 'deliver',
  'check-effect': 'check-effect',
  'write-off': 'write-off',
}

/** Is it this reader's turn? */
export function isTurnOf(doer: Doer, next: Pair['next']): boolean {
  if (!next) return false
  return { owner: 'enterprise', firm: 'firm', official: 'holder', platform: '' }[next.who] === doer
}

/** What the reader may do: what is next first and apart, the rest behind it. */
export function buttonsOf(
  pair: Pair,
  around: Around,
): { first: StepName | undefined; rest: readonly StepName[] } {
  const all = BUTTONS.filter((step) => mayTake(step, pair, around))
  const wanted = isTurnOf(around.doer, pair.next) ? STEP_OF_NEXT[pair.next?.what ?? ''] : undefined
  const first = all.find((step) => step === wanted)
  return { first, rest: all.filter((step) => step !== first) }
}
