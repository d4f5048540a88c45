// The steps themselves: one shown at a time, saved when left, "back" in the browser is one step back.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { FileRef } from '#shared/file/file.ts'
import type { Flaw } from '#shared/problem.ts'
import { call, type Fault } from '../../client/api.ts'
import { onSave } from '../../client/draft.ts'
import { href, type Lang } from '../../site.ts'
import type { FieldError } from '../../ui/ErrorSummary.tsx'
import { useLoad } from '../../ui/load.ts'
import { Steps } from '../../ui/Progress.tsx'
import { demandFlaw } from '../../words/demand-form-flaw.ts'
import { formWords } from '../../words/demand-form.ts'
import { t } from '../../words/words.ts'
import { MY_DEMANDS, type MyOrg } from '../my.ts'
import type { StepProps } from './controls.tsx'
import { useFetched } from '../../ui/fetched.ts'
import type { Keeping } from './keeping.ts'
import { SaveState } from './SaveState.tsx'
import type { Work } from './saving.ts'
import { Buttons, Notes, Summaries, Waiting } from './frame.tsx'
import { StepOrg } from './StepOrg.tsx'
import { controlOf, flawsIn, isMissing, stepOf, STEPS, tidy, type StepId } from './steps.ts'
import { type Place, useStepPlace } from './place.ts'

export type SixStepsProps = { lang: Lang; keeping: Keeping; onRestart: () => void }

export function SixSteps({ lang, keeping, onRestart }: SixStepsProps) {
  const w = t(formWords, lang)
  const work = useWork(keeping)
  const place = useStepPlace(keeping, lang)
  const { step } = place
  const { flaws, errors, tried, setTried, said } = useFlaws(lang, work, place)
  const [fault, setFault] = useState<Fault>()
  const [busy, setBusy] = useState(false)
  const [attempts, setAttempts] = useState(0)
  const [round, setRound] = useState(0)
  const org = useLoad<MyOrg>('/api/orgs/mine')
  const { found: later, again } = useFetched(() => import('./later.tsx'))
  const uploads = useMemo(() => {
    const attach = (file: FileRef) => {
      keeping.change({ attachments: [...keeping.work.answers.attachments, file] })
      void keeping.save()
    }
    return later ? later.uploadsTo(attach) : undefined
  }, [keeping, later])
  const heading = useHeading(step, step === 'check' && flaws.length > 0)
  const missing = useMemo(() => said(flaws), [flaws])

  const forward = () => {
    keeping.change(tidy(keeping.work.answers))
    const wrong = flawsIn(keeping.work.answers).filter(
      (flaw) => stepOf(flaw.path) === step && !isMissing(flaw),
    )
    void keeping.save()
    setTried(wrong.length > 0 ? { step, errors: said(wrong) } : undefined)
    if (wrong.length === 0) place.go(STEPS[STEPS.indexOf(step) + 1] ?? 'check')
  }
  const submit = async () => {
    if (busy) return
    if (flaws.length > 0) {
      setAttempts(attempts + 1)
      return
    }
    setBusy(true)
    setFault(undefined)
    const problem = await handIn(keeping)
    setBusy(false)
    if (problem === undefined) {
      keeping.forget()
      location.assign(href(lang, `${MY_DEMANDS}${keeping.work.id ?? ''}/`))
    } else setFault(problem ?? undefined)
  }
  const shared: StepProps = {
    lang,
    answers: work.answers,
    errors,
    change: (patch) => keeping.change(patch),
  }
  return (
    <form
      noValidate
      class="six"
      data-says-signin
      onSubmit={(event) => {
        event.preventDefault()
        if (step === 'check') void submit()
        else forward()
      }}
    >
      <Notes {...{ lang, work, onRestart }} />
      <details class="where">
        <summary>{w.step(STEPS.indexOf(step) + 1, w[step])}</summary>
        <Steps
          lang={lang}
          current={step}
          steps={stepsOf(place, flaws, w)}
          onGo={(id) => place.go(id as StepId)}
        />
      </details>
      <SaveState {...{ lang, work }} onRetry={() => void keeping.save(step === 'check')} />
      {work.theirs && later && (
        <later.Choose
          {...{ lang, work }}
          onMine={() => void keeping.takeMine()}
          onTheirs={() => {
            keeping.takeTheirs()
            setRound(round + 1)
          }}
        />
      )}
      <Summaries {...{ lang, step, fault, tried, missing, attempts }} />
      <h2 tabIndex={-1} ref={heading}>
        {w[step]}
      </h2>
      <div key={round}>
        {step === 'org' ? (
          <StepOrg {...shared} {...{ org, round }} />
        ) : later && uploads ? (
          <later.Later {...shared} {...{ step, uploads, work, flaws }} />
        ) : (
          <Waiting lang={lang} failed={later === false} onRetry={again} />
        )}
      </div>
      <Buttons
        {...{ lang, step, busy, work }}
        onBack={() => place.go(STEPS[STEPS.indexOf(step) - 1] ?? 'org')}
        onLeave={async () => {
          await keeping.save()
          location.assign(href(lang, '/my/'))
        }}
      />
    </form>
  )
}

/** Follows the work; what came back from this device goes to the server at once. */
function useWork(keeping: Keeping): Work {
  const [work, setWork] = useState(keeping.work)
  useEffect(() => {
    const saveAndWait = async () => {
      await keeping.save()
    }
    const leave = [keeping.watch(setWork), onSave(saveAndWait)]
    if (keeping.work.dirty) void keeping.save()
    return () => leave.forEach((off) => off())
  }, [keeping])
  return work
}

/** What is wrong is said once somebody tried to go on; what is missing, once they came to the end. */
function useFlaws(lang: Lang, { answers }: Work, { visited }: Place) {
  const [tried, setTried] = useState<{ step: StepId; errors: readonly FieldError[] }>()
  const flaws = useMemo(() => flawsIn(answers), [answers])
  const said = (list: readonly Flaw[]): FieldError[] =>
    list.map((flaw) => ({ name: controlOf(flaw.path), text: demandFlaw(flaw, lang) }))
  const atEnd = visited.has('check')
  const shown = flaws.filter((flaw) => atEnd || (tried !== undefined && !isMissing(flaw)))
  const errors = Object.fromEntries(said(shown).map(({ name, text }) => [name, text]))
  return { flaws, errors, tried, setTried, said }
}

/** Saves what is left and submits; undefined when done, null when the reason is shown elsewhere. */
async function handIn(keeping: Keeping): Promise<Fault | undefined | null> {
  const open = keeping.work.status === 'published'
  if (!(await keeping.save(true))) return null
  if (open) return undefined
  const { id, version } = keeping.work
  const answer = await call('POST', `/api/listings/${id ?? ''}/submit`, { ifMatch: version ?? 0 })
  return answer.ok ? undefined : answer.problem
}

/** A step just entered takes the focus, so that a screen reader says where one is. */
function useHeading(step: StepId, isTaken: boolean) {
  const heading = useRef<HTMLHeadingElement>(null)
  const first = useRef(true)
  useEffect(() => {
    if (first.current) {
      first.current = false
      return
    }
    if (isTaken || document.activeElement?.closest('.six .field')) return
    window.scrollTo(0, 0)
    heading.current?.focus({ preventScroll: true })
  }, [step])
  return heading
}

const stepsOf = (place: Place, flaws: ReturnType<typeof flawsIn>, w: (typeof formWords)['zh']) =>
  STEPS.map((id) => ({
    id,
    label: w[id],
    done: place.visited.has(id) && !flaws.some((flaw) => stepOf(flaw.path) === id),
  }))
