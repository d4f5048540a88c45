// What came of a meeting: met and interest are two taps, the rest is there for who wants it.
import { useState } from 'preact/hooks'
import { useAlone } from '../cases/alone.ts'
import { type Lang } from '../site.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Choices, Field } from '../ui/Field.tsx'
import { declineText } from '../words/value.ts'
import { resultWords } from '../words/result.ts'
import { planWords } from '../words/timetable.ts'
import { t } from '../words/words.ts'
import { send } from './act.ts'
import { type MyMeeting, type MyResult } from './meeting.ts'

type Props = {
  lang: Lang
  base: string
  meeting: Pick<MyMeeting, 'wish' | 'guests'> | undefined
  /** How the other side, or both, are called; the guests' names where it says nothing. */
  who?: string | undefined
  before: MyResult | undefined
  /** Who does the next step, where it is not this side that says it. */
  owners?: { us: string; them: string } | undefined
  onClose: () => void
  onDone: () => void
}

const REASONS = [
  'price',
  'capacity',
  'composition',
  'distance',
  'licence',
  'timing',
  'trust',
  'other',
]
const NEXT = ['visit', 'sample', 'quote', 'contract', 'finance', 'talk'] as const
const FEN_PER_WAN = 1_000_000

/** What the form says, with what was left empty left out. */
function bodyOf(form: HTMLFormElement): Record<string, unknown> {
  const said = Object.fromEntries(new FormData(form)) as Record<string, string>
  const met = said.met === 'yes'
  const interest = met ? Number(said.interest ?? 1) : 0
  const text = (name: string) => (said[name] ? { [name]: said[name] } : {})
  return {
    met,
    interest,
    ...(met && interest > 0 ? {} : { reason: said.reason ?? 'other' }),
    ...text('next'),
    ...(said.next ? text('owner') : {}),
    ...text('on'),
    ...text('note'),
    ...(said.value ? { valueFen: Math.round(Number(said.value) * FEN_PER_WAN) } : {}),
    ...(said.tonnes ? { tonnes: Number(said.tonnes) } : {}),
    ...(said.stars ? { stars: Number(said.stars) } : {}),
  }
}

export function ResultDialog(props: Props) {
  const { lang, base, meeting, before, owners, onClose, onDone } = props
  const { busy, alone } = useAlone()
  const w = t(resultWords, lang)
  const who = props.who ?? (meeting?.guests ?? []).map(({ name }) => name).join(' · ')
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const body = bodyOf(event.currentTarget as HTMLFormElement)
    void alone(async () => {
      const path = `${base}/meetings/${meeting?.wish ?? ''}/result`
      const more = before ? { ifMatch: before.version } : {}
      const said = { method: 'PUT' as const, path, body, ...more }
      if ((await send(said, lang, t(planWords, lang).resultDone)) === undefined) return
      onClose()
      onDone()
    })()
  }
  return (
    <Dialog open={meeting !== undefined} title={w.title(who)} onClose={onClose}>
      <ResultForm
        key={meeting?.wish}
        {...{ lang, before, owners, busy, onClose }}
        onSubmit={submit}
      />
    </Dialog>
  )
}

type FormProps = {
  lang: Lang
  before: MyResult | undefined
  owners: Props['owners']
  busy: boolean
  onSubmit: (event: SubmitEvent) => void
  onClose: () => void
}

function ResultForm({ lang, before, owners, busy, onSubmit, onClose }: FormProps) {
  const w = t(resultWords, lang)
  const [met, setMet] = useState(before?.met ?? true)
  const [interest, setInterest] = useState(String(before?.interest ?? 2))
  const needsReason = !met || interest === '0'
  return (
    <form onSubmit={onSubmit}>
      <Choices
        lang={lang}
        name="met"
        legend={w.met}
        type="radio"
        options={[
          { value: 'yes', label: w.yes },
          { value: 'no', label: w.no },
        ]}
        chosen={[met ? 'yes' : 'no']}
        onChange={(event) => setMet(event.currentTarget.value === 'yes')}
      />
      {met && (
        <Choices
          lang={lang}
          name="interest"
          legend={w.interest}
          hint={w.carried}
          type="radio"
          options={(['3', '2', '1', '0'] as const).map((value) => ({
            value,
            label: w[`i${value}`],
          }))}
          chosen={[interest]}
          onChange={(event) => setInterest(event.currentTarget.value)}
        />
      )}
      {needsReason && (
        <Field lang={lang} name="reason" label={w.reason}>
          {(p) => (
            <select {...p} defaultValue={before?.reason ?? 'other'}>
              {REASONS.map((code) => (
                <option key={code} value={code}>
                  {declineText(code, lang)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <details>
        <summary>{w.more}</summary>
        <Field lang={lang} name="next" label={w.next}>
          {(p) => (
            <select {...p} defaultValue={before?.next ?? ''}>
              <option value="">{w.none}</option>
              {NEXT.map((value) => (
                <option key={value} value={value}>
                  {w[value]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field lang={lang} name="owner" label={w.owner}>
          {(p) => (
            <select {...p} defaultValue={before?.owner ?? 'us'}>
              <option value="us">{owners?.us ?? w.us}</option>
              <option value="them">{owners?.them ?? w.them}</option>
            </select>
          )}
        </Field>
        <Field lang={lang} name="on" label={w.on}>
          {(p) => <input {...p} type="date" max="2099-12-31" defaultValue={before?.on ?? ''} />}
        </Field>
        <Field lang={lang} name="value" label={w.value}>
          {(p) => (
            <input
              {...p}
              type="number"
              min={0}
              step="any"
              defaultValue={before?.valueFen === undefined ? '' : before.valueFen / FEN_PER_WAN}
            />
          )}
        </Field>
        <Field lang={lang} name="tonnes" label={w.tonnes}>
          {(p) => (
            <input {...p} type="number" min={0} step="any" defaultValue={before?.tonnes ?? ''} />
          )}
        </Field>
        <Field lang={lang} name="stars" label={w.stars}>
          {(p) => <input {...p} type="number" min={1} max={5} defaultValue={before?.stars ?? ''} />}
        </Field>
        <Field lang={lang} name="note" label={w.note} hint={w.noteHint}>
          {(p) => <textarea {...p} rows={2} maxLength={1000} defaultValue={before?.note ?? ''} />}
        </Field>
      </details>
      <div class="actions">
        <button class="btn" aria-disabled={busy}>
          {w.save}
        </button>
        <button type="button" class="btn plain" onClick={onClose}>
          {w.close}
        </button>
      </div>
    </form>
  )
}
