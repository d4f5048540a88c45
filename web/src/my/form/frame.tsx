// What stands round every step: a step on its way, a resumed draft, the buttons.
import type { Fault } from '../../client/api.ts'
import type { Lang } from '../../site.ts'
import { ErrorSummary, type FieldError } from '../../ui/ErrorSummary.tsx'
import { formWords } from '../../words/demand-form.ts'
import { memberProblem } from '../../words/my-problem.ts'
import { stateWords } from '../../words/state.ts'
import { t } from '../../words/words.ts'
import type { Work } from './saving.ts'
import type { StepId } from './steps.ts'

export function Waiting({
  lang,
  failed,
  onRetry,
}: {
  lang: Lang
  failed: boolean
  onRetry: () => void
}) {
  const w = t(stateWords, lang)
  if (!failed) {
    return (
      <p class="waiting" role="status">
        {w.loading}
      </p>
    )
  }
  return (
    <p class="note warn row" role="alert">
      <span>{w.failed}</span>
      <button type="button" class="btn plain" onClick={onRetry}>
        {w.retry}
      </button>
    </p>
  )
}

function Restored({ lang, onRestart }: { lang: Lang; onRestart: () => void }) {
  const w = t(formWords, lang)
  return (
    <div class="note row">
      <span>{w.restored}</span>
      <button type="button" class="btn plain" onClick={() => confirm(w.restartAsk) && onRestart()}>
        {w.restart}
      </button>
    </div>
  )
}

export type ButtonsProps = {
  lang: Lang
  step: StepId
  busy: boolean
  work: Work
  onBack: () => void
  onLeave: () => Promise<void>
}

export function Buttons({ lang, step, busy, work, onBack, onLeave }: ButtonsProps) {
  const w = t(formWords, lang)
  const last =
    work.status === 'published' ? w.saveOpen : work.status === 'returned' ? w.resubmit : w.submit
  return (
    <p class="actions">
      <button type="submit" class="btn" aria-disabled={busy}>
        {busy ? w.busy : step === 'check' ? last : w.next}
      </button>
      {step !== 'org' && (
        <button type="button" class="btn plain" onClick={onBack}>
          {w.back}
        </button>
      )}
      <button type="button" class="btn link" onClick={() => void onLeave()}>
        {w.leave}
      </button>
    </p>
  )
}

/** What one should know before going on: resumed, public already, returned and why. */
export function Notes({
  lang,
  work,
  onRestart,
}: {
  lang: Lang
  work: Work
  onRestart: () => void
}) {
  const w = t(formWords, lang)
  return (
    <>
      {work.restored && work.id === undefined && <Restored {...{ lang, onRestart }} />}
      {work.status === 'published' && <p class="note">{w.publishedNote}</p>}
      {work.returnReason !== undefined && <p class="note danger">{work.returnReason}</p>}
    </>
  )
}

const NONE: readonly FieldError[] = []
export type SummariesProps = {
  lang: Lang
  step: StepId
  fault: Fault | undefined
  tried: { step: StepId; errors: readonly FieldError[] } | undefined
  missing: readonly FieldError[]
  attempts: number
}

/** Why the whole was refused, what is wrong in this step, or at the end what is still missing. */
export function Summaries({ lang, step, fault, tried, missing, attempts }: SummariesProps) {
  const w = t(formWords, lang)
  return (
    <>
      {fault && (
        <ErrorSummary
          lang={lang}
          errors={NONE}
          title={`${w.submitFailed}：${memberProblem(fault, lang)}`}
          always
        />
      )}
      {step !== 'check' && tried?.step === step && (
        <ErrorSummary lang={lang} errors={tried.errors} />
      )}
      {step === 'check' && (
        <ErrorSummary
          key={attempts}
          lang={lang}
          errors={missing}
          title={w.missingTitle(missing.length)}
        />
      )}
    </>
  )
}
