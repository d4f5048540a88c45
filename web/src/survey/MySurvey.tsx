// `/my/surveys/:id`: the questionnaire of one's organisation, kept while it is typed, and what may come of it.
import { useState } from 'preact/hooks'
import { needFrom } from '#shared/survey/need.ts'
import { dayOf } from '#shared/time.ts'
import { useAlone } from '../cases/alone.ts'
import { day } from '../client/format.ts'
import { keepDraft } from '../client/draft.ts'
import { toast } from '../client/toast.ts'
import { EMPTY, NEED_DRAFT } from '../finance/need-typed.ts'
import { financeProblem } from '../finance/problem.ts'
import { clockOf } from '../my/form/clock.ts'
import { Gate } from '../my/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { FormEnd } from '../ui/FormEnd.tsx'
import { typedText } from '../words/finance-typed.ts'
import { langIn } from '../words/foreign.ts'
import { surveyWords } from '../words/survey.ts'
import { t } from '../words/words.ts'
import { Given } from './Given.tsx'
import { Questions } from './Questions.tsx'
import type { SurveyView } from './survey.ts'
import { SurveyLoader } from './SurveyLoader.tsx'
import { answerOf, wanText } from './typed.ts'
import { type Answering, useAnswer } from './useAnswer.ts'
import './survey.css'

type Props = { lang: Lang }

export const MySurvey = ({ lang }: Props) => (
  <Gate lang={lang}>
    {() => (
      <SurveyLoader lang={lang} base="/my/surveys/">
        {(survey, _, reload) => <View key={survey.answer?.version} {...{ lang, survey, reload }} />}
      </SurveyLoader>
    )}
  </Gate>
)

type ViewProps = Props & { survey: SurveyView; reload: () => void }

const isOver = ({ status, until }: SurveyView): boolean =>
  status !== 'open' || dayOf(new Date().toISOString()) > until

function View({ lang, survey, reload }: ViewProps) {
  const w = t(surveyWords, lang)
  const { title, until, edition, answer } = survey
  const answering = useAnswer(survey)
  const on = day(until, lang)
  const over = isOver(survey)
  const { isSent } = answering
  const next = over
    ? isSent
      ? w.next_over
      : w.notSent
    : isSent
      ? w.next_sent(on)
      : w.next_answer(on)
  return (
    <article>
      <h2 lang={langIn(title, lang)}>{title}</h2>
      <p class="row">
        <Tag tone={isSent ? 'brand' : 'warn'}>{isSent ? w.done : answer ? w.begun : w.notYet}</Tag>
        <span class="muted">{w.until(on)}</span>
      </p>
      <p class="note" role="status">
        {next}
      </p>
      {answer?.sentAt && answer.edition !== edition && (
        <p class="note warn">{w.older(answer.edition, edition)}</p>
      )}
      {isSent && <ToNeed {...{ lang, survey, answering }} />}
      {over ? (
        answer && <Given lang={lang} questions={answer.questions} given={answer.given} />
      ) : (
        <Form {...{ lang, survey, answering, reload }} />
      )}
    </article>
  )
}

type FormProps = ViewProps & { answering: Answering }

function Form({ lang, survey, answering, reload }: FormProps) {
  const w = t(surveyWords, lang)
  const { typed, type, kept, isSent, isChanged } = answering
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const { busy, alone } = useAlone()
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const { flaws } = answerOf(survey.questions, typed, true)
    setErrors(Object.fromEntries(flaws.map((flaw) => [flaw.name, typedText(flaw, lang)])))
    if (flaws.length > 0) return
    void alone(async () => {
      if (await answering.send()) toast(w.sentToast)
    })()
  }
  const labels = new Map(survey.questions.map(({ key, label }) => [key, label]))
  const colon = lang === 'zh' ? '：' : ': '
  const shown = Object.entries(errors).map(([name, text]) => ({
    name,
    text: `${labels.get(name) ?? ''}${colon}${text}`,
  }))
  return (
    <form noValidate class="question-form" onSubmit={submit}>
      <ErrorSummary
        lang={lang}
        errors={shown}
        {...(kept.is === 'refused'
          ? { title: financeProblem(kept.problem, lang), always: true }
          : {})}
      />
      <Questions {...{ lang, typed, errors }} questions={survey.questions} onType={type} />
      {isSent && isChanged && <p class="note warn">{w.editedSince}</p>}
      <Keeping {...{ lang, answering, reload }} />
      <FormEnd send={isSent ? w.sendAgain : w.send} busy={busy} />
    </form>
  )
}

/** Where what was typed stands. */
function Keeping({ lang, answering: { kept }, reload }: Omit<FormProps, 'survey'>) {
  const w = t(surveyWords, lang)
  if (kept.is === 'stale') {
    return (
      <div class="note warn row" role="alert">
        <span>{w.stale}</span>
        <button type="button" class="btn plain" onClick={reload}>
          {w.takeTheirs}
        </button>
      </div>
    )
  }
  const text =
    kept.is === 'saving'
      ? w.saving
      : kept.is === 'device'
        ? w.device
        : kept.is === 'saved'
          ? w.savedAt(clockOf(kept.at))
          : ''
  return (
    <p class="small muted" role="status">
      {text}
    </p>
  )
}

/** The form of a need opens with what the answer says; whoever wants to goes on there. */
function ToNeed({ lang, survey, answering }: Omit<FormProps, 'reload'>) {
  const w = t(surveyWords, lang)
  const { questions } = survey
  const { given } = answerOf(questions, answering.typed, false)
  const need = needFrom(questions, given)
  if (need.amountFen === undefined && need.use === undefined) return null
  const go = () => {
    keepDraft(NEED_DRAFT, {
      ...EMPTY,
      ...(need.amountFen === undefined ? {} : { amount: wanText(need.amountFen) }),
      ...(need.termMonths === undefined ? {} : { term: String(need.termMonths) }),
      ...(need.use === undefined ? {} : { use: need.use }),
      ...(need.collateral === undefined ? {} : { collateral: need.collateral }),
    })
    location.assign(href(lang, '/my/finance/new/'))
  }
  return (
    <section class="panel noprint">
      <p>{w.toNeedNote}</p>
      <p class="actions">
        <button type="button" class="btn" onClick={go}>
          {w.toNeed}
        </button>
      </p>
    </section>
  )
}
