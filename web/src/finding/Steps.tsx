// The steps that this reader may take now, each with the few words that it wants.
import { useState } from 'preact/hooks'
import type { FileRef } from '#shared/file/file.ts'
import type { StepName } from '#shared/finding/finding.ts'
import { STEP_WORDS } from '#shared/finding/words.ts'
import { useSend } from '../broker/send.ts'
import { WordsForm } from '../broker/WordsForm.tsx'
import { toast } from '../client/toast.ts'
import { Line } from '../my/form/controls.tsx'
import { type Lang } from '../site.ts'
import { Field } from '../ui/Field.tsx'
import { StepChoice } from '../ui/StepChoice.tsx'
import { findingWords } from '../words/finding.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { Evidence } from './Evidence.tsx'
import { type FindingView } from './view.ts'

type Props = { lang: Lang; places: Places; view: FindingView; onDone: () => void }

/** In the order of the work; changing the facts has no form of its own yet. */
const SHOWN: readonly StepName[] = ['rectify', 'pass', 'write-off', 'reject', 'reopen', 'move']
const LOOK: Partial<Record<StepName, string>> = {
  reject: 'btn danger',
  reopen: 'btn plain',
  move: 'btn plain',
}
/** Which key of the body the words are. */
const SAYS: Partial<Record<StepName, 'note' | 'reason' | 'opinion'>> = {
  rectify: 'note',
  pass: 'note',
  'write-off': 'opinion',
}

export function Steps(props: Props) {
  const { lang, view } = props
  const steps = SHOWN.filter((name) => view.steps.includes(name))
  if (steps.length === 0) return null
  return (
    <StepChoice steps={steps} look={LOOK} labelOf={(step) => STEP_WORDS[step][lang]}>
      {(step, close) => (
        <Form
          {...props}
          step={step}
          onDone={() => {
            close()
            props.onDone()
          }}
        />
      )}
    </StepChoice>
  )
}

function Form({ lang, places, view, step, onDone }: Props & { step: StepName }) {
  const w = t(findingWords, lang)
  const key = SAYS[step] ?? 'reason'
  const label = key === 'note' ? w.note : key === 'opinion' ? w.opinion : w.reason
  const [text, setText] = useState('')
  const [dueOn, setDueOn] = useState('')
  const [to, setTo] = useState('')
  const [files, setFiles] = useState<readonly FileRef[]>([])
  const { busy, trouble, send, errorOf } = useSend(lang, { [key]: label, dueOn: w.due, to: w.to })
  const go = () => {
    const body = {
      step,
      [key]: text,
      ...(files.length === 0 ? {} : { files }),
      ...(step === 'reopen' ? { dueOn } : {}),
      ...(step === 'move' ? { to } : {}),
    }
    const path = `/api/findings/${view.id}/steps`
    void send('POST', path, { body, ifMatch: view.version }, () => {
      toast(w.done)
      onDone()
    })
  }
  return (
    <WordsForm
      {...{ lang, trouble, busy, label }}
      name={key}
      button={STEP_WORDS[step][lang]}
      error={errorOf(key)}
      value={text}
      onType={setText}
      onSend={go}
      before={
        step === 'move' && <Level {...{ lang, places, view, to, setTo }} error={errorOf('to')} />
      }
    >
      {step === 'reopen' && (
        <Line
          lang={lang}
          name="dueOn"
          label={w.due}
          type="date"
          required
          error={errorOf('dueOn')}
          value={dueOn}
          onType={setDueOn}
        />
      )}
      {(step === 'rectify' || step === 'pass') && (
        <Evidence lang={lang} files={files} onChange={setFiles} />
      )}
    </WordsForm>
  )
}

type LevelProps = Omit<Props, 'onDone'> & {
  to: string
  setTo: (code: string) => void
  error: string | undefined
}

/** The line from the county up; the API refuses what lies above the reader. */
function Level({ lang, places, view, to, setTo, error }: LevelProps) {
  const line = [view.region, `${view.region.slice(0, 4)}00`, `${view.region.slice(0, 2)}0000`]
  const open = [...new Set(line)].filter((code) => code !== view.level)
  return (
    <Field lang={lang} name="to" label={t(findingWords, lang).to} error={error} required>
      {(control) => (
        <select {...control} value={to} onChange={(event) => setTo(event.currentTarget.value)}>
          <option value="">—</option>
          {open.map((code) => (
            <option key={code} value={code}>
              {places[code] ?? code}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
