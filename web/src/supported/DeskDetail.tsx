// `/desk/supported/:id`: an application before its official, with the steps of this level.
import { useEffect, useState } from 'preact/hooks'
import type { SupportedStep } from '#shared/supported/supported.ts'
import { SUPPORTED_STATE_WORDS, SUPPORTED_STEP_WORDS } from '#shared/supported/words.ts'
import { useSend } from '../broker/send.ts'
import { WordsForm } from '../broker/WordsForm.tsx'
import { idAfter } from '../cases/address.ts'
import { toast } from '../client/toast.ts'
import { Gate } from '../login/Gate.tsx'
import { Line } from '../my/form/controls.tsx'
import { href, type Lang } from '../site.ts'
import { EmptyState, Tag } from '../ui/Card.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { StepChoice } from '../ui/StepChoice.tsx'
import { langIn } from '../words/foreign.ts'
import { type Places } from '../words/place.ts'
import { supportedWords } from '../words/supported.ts'
import { t } from '../words/words.ts'
import { Application, Standing } from './Application.tsx'
import type { SupportedView } from './supported.ts'

type Props = { lang: Lang; places: Places }

export const DeskDetail = (props: Props) => (
  <Gate lang={props.lang} role="official">
    {() => <Loaded {...props} />}
  </Gate>
)

function Loaded(props: Props) {
  const { lang } = props
  const [id, setId] = useState<string>()
  useEffect(() => setId(idAfter('/desk/supported/')), [])
  const load = useLoad<SupportedView>(id && `/api/supported/${id}`)
  const w = t(supportedWords, lang)
  if (load.state === 'failed' && load.problem.status === 404) {
    return (
      <EmptyState title={w.missing}>
        <p>{w.missingNote}</p>
        <a href={href(lang, '/desk/supported/')}>{w.back}</a>
      </EmptyState>
    )
  }
  return (
    <LoadState lang={lang} load={load}>
      {(view) => (
        <article>
          <h2 lang={langIn(view.orgName, lang)}>{view.orgName}</h2>
          <p class="row">
            <Tag tone={view.state === 'listed' ? 'brand' : 'warn'}>
              {SUPPORTED_STATE_WORDS[view.state][lang]}
            </Tag>
          </p>
          <Standing {...{ lang, view }} />
          <Steps key={view.version} {...{ lang, view }} onDone={load.reload} />
          <Application {...props} view={view} />
        </article>
      )}
    </LoadState>
  )
}

type StepsProps = { lang: Lang; view: SupportedView; onDone: () => void }
type Step = SupportedStep['step']
const SHOWN: readonly Step[] = ['pass', 'publish', 'refuse', 'strike']
const LOOK = { refuse: 'btn danger', strike: 'btn danger' } as const

function Steps({ lang, view, onDone }: StepsProps) {
  const w = t(supportedWords, lang)
  const steps = SHOWN.filter((one) => view.steps.includes(one))
  if (steps.length === 0) return view.state === 'listed' ? null : <p class="muted">{w.notYours}</p>
  return (
    <StepChoice steps={steps} look={LOOK} labelOf={(step) => SUPPORTED_STEP_WORDS[step][lang]}>
      {(step) => <Form {...{ lang, view, onDone, step }} />}
    </StepChoice>
  )
}

const YEAR_MS = 365 * 86_400_000

function Form({ lang, view, step, onDone }: StepsProps & { step: Step }) {
  const w = t(supportedWords, lang)
  const key = step === 'pass' ? 'opinion' : 'reason'
  const label = step === 'publish' ? w.publicReason : w.opinion
  const [text, setText] = useState('')
  const [to, setTo] = useState(() => new Date(Date.now() + YEAR_MS).toISOString().slice(0, 10))
  const { busy, trouble, send, errorOf } = useSend(lang, { [key]: label, to: w.to })
  const go = () => {
    const body = { step, [key]: text, ...(step === 'publish' ? { to } : {}) }
    const path = `/api/supported/${view.id}/steps`
    void send('POST', path, { body, ifMatch: view.version }, () => {
      toast(w.done)
      onDone()
    })
  }
  return (
    <WordsForm
      {...{ lang, trouble, busy, label }}
      name={key}
      button={SUPPORTED_STEP_WORDS[step][lang]}
      error={errorOf(key)}
      value={text}
      onType={setText}
      onSend={go}
    >
      {step === 'publish' && (
        <Line
          lang={lang}
          name="to"
          label={w.to}
          type="date"
          required
          error={errorOf('to')}
          value={to}
          onType={setTo}
        />
      )}
    </WordsForm>
  )
}
