// The fields of the organiser's form: what and where, then when, how many, and words about it.
import type { StateUpdater, Dispatch } from 'preact/hooks'
import { nameOf, useNames } from '../client/names.ts'
import { type Lang } from '../site.ts'
import { type FieldError } from '../ui/ErrorSummary.tsx'
import { Field } from '../ui/Field.tsx'
import { EVENT_KINDS, eventKindText, guestRoleText } from '../words/event.ts'
import { hostWords } from '../words/hosting.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { Programme } from './Programme.tsx'
import { type Form, templateOf } from './template.ts'

export type Theme = { code: string; name: string }
export type FormFieldsProps = {
  lang: Lang
  places: Places
  themes: readonly Theme[]
  region: string
  form: Form
  errors: readonly FieldError[]
  isNew: boolean
  setForm: Dispatch<StateUpdater<Form>>
}

const ROLES = ['enterprise', 'firm', 'bank', 'expert', 'official'] as const

type Plain = 'title' | 'on' | 'venue' | 'online' | 'tables'
type LineProps = FormFieldsProps & { name: Plain; label: string; type?: string; required?: boolean }

const errorIn = (errors: readonly FieldError[], name: string) =>
  errors.find((one) => one.name === name)?.text

function Line({
  lang,
  form,
  errors,
  setForm,
  name,
  label,
  type = 'text',
  required = false,
}: LineProps) {
  return (
    <Field lang={lang} name={name} label={label} error={errorIn(errors, name)} required={required}>
      {(p) => (
        <input
          {...p}
          type={type}
          value={form[name]}
          autocomplete="off"
          max={type === 'date' ? '2099-12-31' : undefined}
          onInput={(event) => {
            const { value } = event.currentTarget
            setForm((was) => ({ ...was, [name]: value }))
          }}
        />
      )}
    </Field>
  )
}

export function FormFields(props: FormFieldsProps) {
  const { lang, places, themes, region, form, errors, setForm, isNew } = props
  const w = t(hostWords, lang)
  const set = (patch: Partial<Form>) => setForm((was) => ({ ...was, ...patch }))
  // What unmet demands are about is finer than the themes of the list.
  const names = useNames(lang)
  const own = form.codes
    .filter((code) => !themes.some((theme) => theme.code === code))
    .map((code) => ({ code, name: nameOf(code, names) }))
  const cities = region.endsWith('0000') ? Object.keys(places) : [region]
  return (
    <>
      <Field lang={lang} name="kind" label={w.template}>
        {(p) => (
          <select
            {...p}
            value={form.kind}
            onChange={(event) => {
              const kind = event.currentTarget.value as Form['kind']
              setForm((was) => (!isNew ? { ...was, kind } : templateOf(kind, was.region, lang)))
            }}
          >
            {EVENT_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {eventKindText(kind, lang)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Line {...props} name="title" label={w.name} type="text" required />
      <div class="pair">
        <Field lang={lang} name="region" label={w.city} error={errorIn(errors, 'region')}>
          {(p) => (
            <select
              {...p}
              value={form.region}
              onChange={(event) => set({ region: event.currentTarget.value })}
            >
              {cities.map((code) => (
                <option key={code} value={code}>
                  {places[code] ?? places[`${code.slice(0, 4)}00`] ?? code}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Line {...props} name="on" label={w.on} type="date" required />
      </div>
      <Line {...props} name="venue" label={w.venue} />
      <Line {...props} name="online" label={w.onlineLink} type="url" />
      <Field lang={lang} name="codes" label={w.theme}>
        {(p) => (
          <select
            {...p}
            value={form.codes[0] ?? ''}
            onChange={(event) =>
              set({ codes: event.currentTarget.value === '' ? [] : [event.currentTarget.value] })
            }
          >
            <option value="">{w.themeNone}</option>
            {[...own, ...themes].map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Numbers {...props} />
    </>
  )
}

function Numbers(props: FormFieldsProps) {
  const { lang, form, errors, setForm } = props
  const w = t(hostWords, lang)
  const set = (patch: Partial<Form>) => setForm((was) => ({ ...was, ...patch }))
  return (
    <>
      <Programme lang={lang} form={form} error={errorIn(errors, 'sessions')} set={set} />
      <Line {...props} name="tables" label={w.tables} type="number" />
      {errorIn(errors, 'quotas') && <p class="error">{errorIn(errors, 'quotas')}</p>}
      <div class="pair">
        {ROLES.map((role) => (
          <Field
            lang={lang}
            key={role}
            name={`quota-${role}`}
            label={w.quota(guestRoleText(role, lang))}
          >
            {(p) => (
              <input
                {...p}
                type="number"
                min={0}
                value={form.quotas[role] ?? 0}
                onInput={(event) =>
                  set({ quotas: { ...form.quotas, [role]: Number(event.currentTarget.value) } })
                }
              />
            )}
          </Field>
        ))}
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={form.approval}
          onChange={(event) => set({ approval: event.currentTarget.checked })}
        />
        <span>{w.approval}</span>
      </label>
      <Field lang={lang} name="text" label={w.text}>
        {(p) => (
          <textarea
            {...p}
            value={form.text}
            onInput={(event) => set({ text: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field lang={lang} name="cohosts" label={w.cohosts}>
        {(p) => (
          <textarea
            {...p}
            rows={2}
            value={form.cohosts}
            onInput={(event) => set({ cohosts: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  )
}
