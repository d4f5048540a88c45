// The parts that registering and changing share: who comes, in what languages, when not, with what consent.
import type { Slot } from '#shared/event/slot.ts'
import { slotText } from '../event/slot.ts'
import { type Lang } from '../site.ts'
import { Choices, Field } from '../ui/Field.tsx'
import { languageText } from '../words/event.ts'
import { meetingWords } from '../words/meetings.ts'
import { t } from '../words/words.ts'

export type Typed = {
  delegate: { name: string; phone: string; title?: string }
  languages: string[]
  presence: string
  away: number[]
  consents: { list: boolean; phone: boolean }
}

const text = (data: FormData, name: string): string => {
  const value = data.get(name)
  return typeof value === 'string' ? value.trim() : ''
}
const texts = (data: FormData, name: string): string[] =>
  data.getAll(name).filter((value): value is string => typeof value === 'string')

/** What a form of these fields says. */
export function typedIn(data: FormData): Typed {
  const title = text(data, 'delegate.title')
  return {
    delegate: {
      name: text(data, 'delegate.name'),
      phone: text(data, 'delegate.phone'),
      ...(title === '' ? {} : { title }),
    },
    languages: texts(data, 'languages'),
    presence: text(data, 'presence'),
    away: texts(data, 'away').map(Number),
    consents: { list: data.has('consents.list'), phone: data.has('consents.phone') },
  }
}

export type GuestFieldsProps = {
  lang: Lang
  before: Typed
  slots: readonly Slot[]
  errors: Readonly<Record<string, string>>
}

export function GuestFields({ lang, before, slots, errors }: GuestFieldsProps) {
  const w = t(meetingWords, lang)
  const line = (
    name: 'delegate.name' | 'delegate.phone' | 'delegate.title',
    more: { label: string; value: string; hint?: string; required?: boolean; type?: string },
  ) => (
    <Field
      lang={lang}
      name={name}
      label={more.label}
      hint={more.hint}
      required={more.required ?? false}
      error={errors[name]}
    >
      {(p) => (
        <input {...p} type={more.type ?? 'text'} defaultValue={more.value} autocomplete="off" />
      )}
    </Field>
  )
  const { delegate, consents } = before
  return (
    <>
      {line('delegate.name', { label: w.delegate, value: delegate.name, required: true })}
      {line('delegate.phone', {
        label: w.phone,
        value: delegate.phone,
        hint: w.phoneHint,
        required: true,
        type: 'tel',
      })}
      {line('delegate.title', { label: w.jobTitle, value: delegate.title ?? '' })}
      <Choices
        lang={lang}
        name="presence"
        legend={w.presence}
        type="radio"
        options={[
          { value: 'present', label: w.present },
          { value: 'online', label: w.online },
        ]}
        chosen={[before.presence]}
      />
      <Choices
        lang={lang}
        name="languages"
        legend={w.languages}
        type="checkbox"
        error={errors.languages}
        options={['zh', 'en', 'vi'].map((value) => ({ value, label: languageText(value, lang) }))}
        chosen={before.languages}
      />
      <details open={before.away.length > 0}>
        <summary>{w.away}</summary>
        <Choices
          lang={lang}
          name="away"
          legend={<span class="sr">{w.away}</span>}
          hint={w.awayHint}
          type="checkbox"
          options={slots.map((slot) => ({
            value: String(slot.no),
            label: slotText(slot, lang),
          }))}
          chosen={before.away.map(String)}
        />
      </details>
      <fieldset class="field">
        <legend>{w.consent}</legend>
        <p class="hint">{w.consentNote}</p>
        {(['list', 'phone'] as const).map((purpose) => (
          <label class="choice" key={purpose}>
            <input
              type="checkbox"
              name={`consents.${purpose}`}
              defaultChecked={consents[purpose]}
            />
            <span>{purpose === 'list' ? w.consentList : w.consentPhone}</span>
          </label>
        ))}
      </fieldset>
    </>
  )
}
