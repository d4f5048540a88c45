// Making or changing an event: a template fills most of it, times are said in Beijing.
import { useState } from 'preact/hooks'
import type { EventFields } from '#shared/event/event.ts'
import { useAlone } from '../cases/alone.ts'
import { call } from '../client/api.ts'
import { type Lang } from '../site.ts'
import { ErrorSummary, type FieldError } from '../ui/ErrorSummary.tsx'
import { eventProblem } from '../meetings/act.ts'
import { flawText } from '../words/flaw.ts'
import { hostWords } from '../words/hosting.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { FormFields, type Theme } from './FormFields.tsx'
import { fieldsOf, type Form, formOf, templateOf } from './template.ts'

export type EventFormProps = {
  lang: Lang
  places: Places
  themes: readonly Theme[]
  region: string
  demands?: readonly string[]
  /** What the form begins with, other than a template. */
  start?: Form
  /** Of an event that is changed: what stands, its id and version. */
  before?: { id: string; version: number; fields: EventFields }
  onDone: (id: string) => void
  onCancel?: () => void
}

export function EventForm(props: EventFormProps) {
  const { lang, places, themes, region, demands = [], start, before, onDone, onCancel } = props
  const first = before ? formOf(before.fields) : (start ?? templateOf('matchmaking', region, lang))
  const [form, setForm] = useState<Form>(first)
  const [errors, setErrors] = useState<readonly FieldError[]>([])
  const [refused, setRefused] = useState<string>()
  const { busy, alone } = useAlone()
  const w = t(hostWords, lang)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    void alone(async () => {
      const fields = fieldsOf(form)
      const answer = before
        ? await call<{ id: string }>('PUT', `/api/events/${before.id}`, {
            body: { fields },
            ifMatch: before.version,
          })
        : await call<{ id: string }>('POST', '/api/events', { body: { fields, demands } })
      if (answer.ok) {
        onDone(answer.value.id)
        return
      }
      const { flaws } = answer.problem
      const named = (path: string) => path.replace(/^fields\./, '').split('.')[0] ?? path
      setErrors(
        flaws.map(({ path, ...flaw }) => ({ name: named(path), text: flawText(flaw, lang) })),
      )
      setRefused(flaws.length === 0 ? eventProblem(answer.problem, lang) : undefined)
    })()
  }
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary
        lang={lang}
        errors={errors}
        always={refused !== undefined}
        {...(refused === undefined ? {} : { title: refused })}
      />
      {demands.length > 0 && <p class="note">{w.fromDemands(demands.length)}</p>}
      <FormFields {...{ lang, places, themes, region, form, errors, setForm }} isNew={!before} />
      <div class="actions">
        <button class="btn" aria-disabled={busy}>
          {w.save}
        </button>
        {onCancel && (
          <button type="button" class="btn plain" onClick={onCancel}>
            {w.cancelEdit}
          </button>
        )}
      </div>
    </form>
  )
}
