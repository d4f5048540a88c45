// The form's own controls: a typed number with its unit, a measured value with "not tested".
import type { ComponentChildren } from 'preact'
import { Field } from '../../ui/Field.tsx'
import type { Lang } from '../../site.ts'
import { stateWords } from '../../words/state.ts'
import { t } from '../../words/words.ts'
import type { Answers, Reading } from './answers.ts'

/** What every step gets. */
export type StepProps = {
  lang: Lang
  answers: Answers
  /** By control: what is wrong with it, once somebody tried to go on. */
  errors: Readonly<Record<string, string>>
  change: (patch: Partial<Answers>) => void
}

export type LineProps = {
  lang: Lang
  name: string
  label: ComponentChildren
  value: string
  onType: (value: string) => void
  hint?: ComponentChildren
  error?: string | undefined
  required?: boolean
  unit?: string
  type?: 'text' | 'tel' | 'email' | 'date'
  /** Brings up the phone's number pad. */
  numeric?: boolean
  autocomplete?: string
  maxLength?: number
}

export function Line({
  value,
  onType,
  type = 'text',
  numeric = false,
  autocomplete = 'off',
  maxLength,
  ...field
}: LineProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          {...control}
          type={type}
          // Without an end, the year takes six digits.
          max={type === 'date' ? '2099-12-31' : undefined}
          value={value}
          class={numeric || type === 'date' ? 'short' : undefined}
          inputMode={numeric ? 'decimal' : undefined}
          autocomplete={autocomplete}
          maxLength={maxLength}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

export type ReadingFieldProps = {
  lang: Lang
  name: string
  label: ComponentChildren
  value: Reading
  unit?: string
  error?: string | undefined
  onChange: (value: Reading) => void
}

/** Three answers, never two: a figure, "not tested", or nothing said yet. */
export function ReadingField({
  lang,
  name,
  label,
  value,
  unit,
  error,
  onChange,
}: ReadingFieldProps) {
  const w = t(stateWords, lang)
  return (
    <div class="reading">
      <Line
        {...{ lang, name, label, error }}
        {...(unit === undefined ? {} : { unit })}
        numeric
        value={value.untested ? '' : value.text}
        onType={(text) => onChange({ text, untested: false })}
      />
      <label class="choice">
        <input
          type="checkbox"
          name={`${name}-untested`}
          checked={value.untested}
          onChange={(event) => onChange({ ...value, untested: event.currentTarget.checked })}
        />
        <span>
          {w.untested}
          <span class="sr"> {label}</span>
        </span>
      </label>
    </div>
  )
}
