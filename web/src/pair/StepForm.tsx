// One step as a short form: checked in words, kept while typed, a conflict loses nothing.
import { useState } from 'preact/hooks'
import type { StepName } from '#shared/case/step.ts'
import { STEP_WORDS } from '#shared/case/words.ts'
import type { FileRef } from '#shared/file/file.ts'
import { useUploads } from '../cases/FilesField.tsx'
import { draftOf, dropDraft, keepDraft } from '../client/draft.ts'
import { toast } from '../client/toast.ts'
import type { Lang } from '../site.ts'
import { fileWords } from '../words/files.ts'
import { stepFlawText, stepForm } from '../words/pair-step.ts'
import { pairProblem, pairWords } from '../words/pair.ts'
import { t } from '../words/words.ts'
import { bodyOf, named, type NamedFlaw, QUESTIONS, type Question, type Typed } from './form.ts'
import { today } from './month.ts'
import { sendStep } from './send.ts'
import type { Asking, StepDialogProps } from './pair.ts'
import { StepFields } from './StepFields.tsx'

type Errors = Readonly<Partial<Record<Question, string>>>

const errorsOf = (flaws: readonly NamedFlaw[], lang: Lang): Errors =>
  Object.fromEntries(
    flaws.map((flaw) => {
      const code = OWN_CODES[`${flaw.question} ${flaw.code}`]
      return [flaw.question, stepFlawText(code === undefined ? flaw : { code }, lang)]
    }),
  )

/** Where a general finding has a better sentence. */
const OWN_CODES: Readonly<Record<string, string>> = {
  'files required': 'files.none',
  'amount type': 'money.form',
  'tonnes type': 'tonnes.form',
}

const without = (errors: Errors, patch: Partial<Typed>): Errors =>
  Object.fromEntries(Object.entries(errors).filter(([question]) => !(question in patch)))

/** A visit is mostly written down on its day. */
const begun = (questions: readonly Question[]): Typed =>
  questions.includes('on') ? { on: today() } : {}

type FormProps = StepDialogProps & { asking: Asking }

export function StepForm({ lang, asking, pair, around, onClose, onDone }: FormProps) {
  const { step } = asking
  const w = t(pairWords, lang)
  const draft = `step:${around.demandId}:${pair.orgId}:${step}`
  const { typed, type, addFile, isRestored } = useTyped(draft, step)
  const [errors, setErrors] = useState<Errors>({})
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const uploads = useUploads(addFile)
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    if (busy) return
    if (uploads.list.some(({ state }) => state === 'sending' || state === 'checking')) {
      setErrors({ files: t(fileWords, lang).checking })
      return
    }
    const { no } = asking
    const checked = bodyOf(step, typed, no === undefined ? {} : { no })
    setErrors(checked.ok ? {} : errorsOf(checked.flaws, lang))
    if (!checked.ok) {
      const [first] = checked.flaws
      document.getElementById(`step-${first?.question ?? ''}`)?.focus()
      return
    }
    setBusy(true)
    const outcome = await sendStep({ around, pair, body: checked.body })
    setBusy(false)
    onDone()
    if (outcome.is === 'done') {
      dropDraft(draft)
      toast(w.done(STEP_WORDS[step][lang]))
      onClose()
    } else if (outcome.is === 'stale') setProblem(w.conflict)
    else {
      setErrors(errorsOf(named(step, outcome.problem.flaws), lang))
      setProblem(pairProblem(outcome.problem, lang))
    }
  }
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      <Notes {...{ lang, step, problem, isRestored }} />
      <StepFields
        {...{ lang, pair, typed, errors, uploads }}
        questions={QUESTIONS[step]}
        onType={(patch) => {
          type(patch)
          // What is being put right no longer stands accused.
          setErrors((was) => without(was, patch))
        }}
      />
      <div class="actions">
        <button class={step === 'end' ? 'btn danger' : 'btn'} aria-disabled={busy}>
          {STEP_WORDS[step][lang]}
        </button>
        <button type="button" class="btn plain" onClick={onClose}>
          {w.cancel}
        </button>
      </div>
    </form>
  )
}

/** What a step means that asks nothing, and what went wrong. */
function Notes({
  lang,
  step,
  problem,
  isRestored,
}: {
  lang: Lang
  step: StepName
  problem: string | undefined
  isRestored: boolean
}) {
  const w = stepForm(lang)
  const meaning = { 'confirm-contract': w.confirmAsk, 'accept-quote': w.acceptAsk }[step as string]
  return (
    <>
      {problem !== undefined && (
        <p class="note warn" role="alert">
          {problem}
        </p>
      )}
      {meaning !== undefined && <p>{meaning}</p>}
      {isRestored && <p class="small muted">{t(pairWords, lang).restored}</p>}
    </>
  )
}

/** Closed by mistake, a lost line, a page left: what was typed is there again. */
function useTyped(draft: string, step: StepName) {
  const [kept] = useState(() => draftOf<Typed>(draft))
  const [typed, setTyped] = useState<Typed>(kept ?? begun(QUESTIONS[step]))
  const change = (make: (was: Typed) => Typed) =>
    setTyped((was) => {
      const next = make(was)
      keepDraft(draft, next)
      return next
    })
  return {
    typed,
    type: (patch: Partial<Typed>) => change((was) => ({ ...was, ...patch })),
    addFile: (file: FileRef) => change((was) => ({ ...was, files: [...(was.files ?? []), file] })),
    isRestored: kept !== undefined,
  }
}
