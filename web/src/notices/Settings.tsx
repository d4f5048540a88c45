// How a person wants to be told: per kind of notice, quiet hours, the hour of the daily letter.
import { useEffect, useState } from 'preact/hooks'
import type { NoticeGroup, Preference, Way } from '#shared/notice/preference.ts'
import { call } from '../client/api.ts'
import { toast } from '../client/toast.ts'
import { Gate } from '../login/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { Field } from '../ui/Field.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { memberProblem } from '../words/my-problem.ts'
import { settingWords } from '../words/notice-settings.ts'
import { t } from '../words/words.ts'
import { type FromMail, Less, mailIn } from './Less.tsx'

type Props = { lang: Lang }
type Kept = { preference: Preference; version: number }

export const GROUPS: readonly NoticeGroup[] = ['duty', 'work', 'listing', 'party', 'case', 'match', 'message'] // prettier-ignore

/** Whoever comes from a mail need not sign in to get fewer of them. */
export function Settings({ lang }: Props) {
  const [mail, setMail] = useState<FromMail | null>()
  useEffect(() => setMail(mailIn(location.search) ?? null), [])
  if (mail === undefined) return null
  if (mail) return <Less lang={lang} mail={mail} />
  return <Gate lang={lang}>{() => <Loaded lang={lang} />}</Gate>
}

function Loaded({ lang }: Props) {
  const load = useLoad<Kept>('/api/notices/preferences')
  return (
    <LoadState lang={lang} load={load}>
      {(kept) => <Form key={kept.version} lang={lang} kept={kept} onSaved={load.set} />}
    </LoadState>
  )
}

const NIGHT = { from: '22:00', to: '07:00' }

function Form({ lang, kept, onSaved }: Props & { kept: Kept; onSaved: (kept: Kept) => void }) {
  const [now, setNow] = useState(kept.preference)
  const w = t(settingWords, lang)
  const save = async (event: Event) => {
    event.preventDefault()
    const answer = await call<Kept>('PUT', '/api/notices/preferences', {
      body: now,
      ifMatch: kept.version,
    })
    if (!answer.ok) {
      toast(memberProblem(answer.problem, lang))
      return
    }
    onSaved(answer.value)
    toast(w.saved)
  }
  const setQuiet = (quiet: Preference['quiet']) => {
    const next = { ...now }
    Reflect.deleteProperty(next, 'quiet')
    setNow(quiet ? { ...next, quiet } : next)
  }
  const { quiet } = now
  return (
    <form onSubmit={(event) => void save(event)}>
      <h2>{w.mail}</h2>
      {GROUPS.map((group) => (
        <Ways
          key={group}
          {...{ lang, group }}
          way={now.mail[group]}
          onWay={(way) => setNow({ ...now, mail: { ...now.mail, [group]: way } })}
        />
      ))}
      <Hour
        {...{ lang }}
        name="dailyAt"
        label={w.dailyAt}
        value={now.dailyAt}
        onHour={(dailyAt) => setNow({ ...now, dailyAt })}
      />
      <h2>{w.quiet}</h2>
      <label class="choice">
        <input
          type="checkbox"
          name="quiet"
          checked={quiet !== undefined}
          onChange={(event) => setQuiet(event.currentTarget.checked ? NIGHT : undefined)}
        />
        <span>{w.quietOn}</span>
      </label>
      {quiet && (
        <div class="pair">
          {(['from', 'to'] as const).map((name) => (
            <Hour
              key={name}
              {...{ lang, name }}
              label={w[name]}
              value={quiet[name]}
              onHour={(hour) => setQuiet({ ...quiet, [name]: hour })}
            />
          ))}
        </div>
      )}
      <p class="muted small">{w.zone}</p>
      <div class="actions">
        <button class="btn">{w.save}</button>
        <a href={href(lang, '/messages/')}>{w.back}</a>
      </div>
    </form>
  )
}

type WaysProps = Props & { group: NoticeGroup; way: Way; onWay: (way: Way) => void }

function Ways({ lang, group, way, onWay }: WaysProps) {
  const w = t(settingWords, lang)
  const ways: readonly Way[] = group === 'duty' ? ['now', 'daily'] : ['now', 'daily', 'off']
  return (
    <Field
      lang={lang}
      name={group}
      label={w[group]}
      {...(group === 'duty' ? { hint: w.dutyHint } : {})}
    >
      {(p) => (
        <select {...p} value={way} onChange={(event) => onWay(event.currentTarget.value as Way)}>
          {ways.map((one) => (
            <option key={one} value={one}>
              {w[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

type HourProps = Props & {
  name: string
  label: string
  value: string
  onHour: (hour: string) => void
}

const Hour = ({ lang, name, label, value, onHour }: HourProps) => (
  <Field lang={lang} name={name} label={label}>
    {(p) => (
      <input
        {...p}
        type="time"
        required
        value={value}
        onChange={(event) => onHour(event.currentTarget.value)}
      />
    )}
  </Field>
)
