// `/desk/surveys/:id`: what stands, who is next, what the official may do, and what came of it.
import { useState } from 'preact/hooks'
import { SURVEY_STATUS_WORDS } from '#shared/survey/words.ts'
import { useAlone } from '../cases/alone.ts'
import { withCounties } from '../cases/place.ts'
import { call } from '../client/api.ts'
import { day, when } from '../client/format.ts'
import { toast } from '../client/toast.ts'
import { financeProblem } from '../finance/problem.ts'
import { Gate, type Me } from '../login/Gate.tsx'
import { type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { guestRoleText } from '../words/event.ts'
import { langIn } from '../words/foreign.ts'
import { type Places } from '../words/place.ts'
import { surveyWords } from '../words/survey.ts'
import { t } from '../words/words.ts'
import { Preview } from './Preview.tsx'
import { Results } from './Results.tsx'
import type { SurveyView } from './survey.ts'
import { SurveyForm } from './SurveyForm.tsx'
import { SurveyLoader } from './SurveyLoader.tsx'
import './survey.css'

type Props = { lang: Lang; places: Places }

export const SurveyDesk = (props: Props) => (
  <Gate lang={props.lang} role="official">
    {(me) => (
      <SurveyLoader lang={props.lang} base="/desk/surveys/">
        {(survey, version, reload) => (
          <View {...props} {...{ me, survey, version, reload }} key={survey.updatedAt} />
        )}
      </SurveyLoader>
    )}
  </Gate>
)

type ViewProps = Props & { me: Me; survey: SurveyView; version: number; reload: () => void }

function View(props: ViewProps) {
  const { lang, places, me, survey, version, reload } = props
  const w = t(surveyWords, lang)
  const [isEditing, setEditing] = useState(false)
  const { title, regions, roles, until, questions } = survey
  if (isEditing) {
    return (
      <SurveyForm
        {...{ lang, places }}
        region={me.region}
        first={{ title, regions, roles, until, questions }}
        before={{ id: survey.id, version }}
        onDone={() => {
          toast(w.saved)
          reload()
        }}
        onCancel={() => setEditing(false)}
      />
    )
  }
  const named = withCounties(places)
  return (
    <article>
      <h2 lang={langIn(title, lang)}>{title}</h2>
      <p class="row">
        <Tag tone={survey.status === 'open' ? 'brand' : 'plain'}>
          {SURVEY_STATUS_WORDS[survey.status][lang]}
        </Tag>
        <span class="muted">{w.until(day(until, lang))}</span>
        <span class="muted">{w.edition(survey.edition)}</span>
      </p>
      <p>
        {regions.map((code) => named[code] ?? code).join(lang === 'zh' ? '、' : ', ')} ·{' '}
        {roles.map((role) => guestRoleText(role, lang)).join(lang === 'zh' ? '、' : ', ')}
      </p>
      <p class="note">{w[`next_${survey.status}`]}</p>
      <Steps {...props} onEdit={() => setEditing(true)} />
      {survey.status === 'draft' ? (
        <Preview lang={lang} questions={questions} />
      ) : (
        <Results {...{ lang, places, survey }} />
      )}
    </article>
  )
}

type Step = 'open' | 'remind' | 'close'
const DONE = { open: 'opened', remind: 'remindSent', close: 'closed' } as const

function Steps({ lang, survey, version, reload, onEdit }: ViewProps & { onEdit: () => void }) {
  const w = t(surveyWords, lang)
  const { busy, alone } = useAlone()
  const [problem, setProblem] = useState<string>()
  const [isClosing, setClosing] = useState(false)
  const step = (name: Step) =>
    void alone(async () => {
      const answer = await call('POST', `/api/surveys/${survey.id}/${name}`, { ifMatch: version })
      setProblem(answer.ok ? undefined : financeProblem(answer.problem, lang))
      if (!answer.ok) return
      toast(w[DONE[name]])
      reload()
    })()
  if (survey.status === 'closed') return null
  const isOpen = survey.status === 'open'
  return (
    <div class="noprint">
      {problem && (
        <p class="note danger" role="alert">
          {problem}
        </p>
      )}
      <p class="actions">
        <button
          type="button"
          class="btn"
          aria-disabled={busy}
          onClick={() => step(isOpen ? 'remind' : 'open')}
        >
          {isOpen ? w.remind : w.open}
        </button>
        <button type="button" class="btn plain" onClick={onEdit}>
          {w.edit}
        </button>
        {isOpen && (
          <button type="button" class="btn plain" onClick={() => setClosing(true)}>
            {w.close}
          </button>
        )}
      </p>
      {survey.remindedAt && <p class="muted small">{w.reminded(when(survey.remindedAt, lang))}</p>}
      <Dialog open={isClosing} title={w.close} onClose={() => setClosing(false)}>
        <p>{w.closeNote}</p>
        <div class="actions">
          <button type="button" class="btn danger" onClick={() => step('close')}>
            {w.close}
          </button>
          <button type="button" class="btn plain" onClick={() => setClosing(false)}>
            {w.cancel}
          </button>
        </div>
      </Dialog>
    </div>
  )
}
