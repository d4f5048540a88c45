// A labelled control: hint and error tied to it, "required" said in words.
import { type ComponentChildren, type JSX, type TargetedEvent } from 'preact'
import { type Lang } from '../site.ts'
import { stateWords } from '../words/state.ts'
import { t } from '../words/words.ts'

/** What the control must carry; spread it: `{(p) => <input {...p} inputMode="decimal" />}`. */
export type ControlProps = {
  id: string
  name: string
  required: boolean
  'aria-describedby'?: string
  'aria-invalid'?: 'true'
}

export type FieldProps = {
  lang: Lang
  /** Also the id, so that an error summary links to it. Dots are fine. */
  name: string
  label: ComponentChildren
  hint?: ComponentChildren
  error?: string | undefined
  required?: boolean
  /** Behind the control: 吨/年, %, 公里. */
  unit?: string
  children: (control: ControlProps) => JSX.Element
}

export function Field({
  lang,
  name,
  label,
  hint,
  error,
  required = false,
  unit,
  children,
}: FieldProps) {
  const described = [hint ? `${name}-hint` : '', error ? `${name}-error` : '']
    .filter(Boolean)
    .join(' ')
  const control = children({
    id: name,
    name,
    required,
    ...(described ? { 'aria-describedby': described } : {}),
    ...(error ? { 'aria-invalid': 'true' as const } : {}),
  })
  return (
    <div class={error ? 'field bad' : 'field'}>
      <label class="label" for={name}>
        {label}
        {required && <span class="need">{t(stateWords, lang).required}</span>}
      </label>
      {hint && (
        <p class="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${name}-error`}>
          {error}
        </p>
      )}
      {unit ? (
        <div class="with-unit">
          {control}
          <span>{unit}</span>
        </div>
      ) : (
        control
      )}
    </div>
  )
}

export type ChoicesProps = {
  lang: Lang
  name: string
  legend: ComponentChildren
  hint?: ComponentChildren
  error?: string | undefined
  required?: boolean
  /** `radio` for one, `checkbox` for several. */
  type: 'radio' | 'checkbox'
  options: readonly { value: string; label: ComponentChildren }[]
  chosen?: readonly string[]
  onChange?: (event: TargetedEvent<HTMLInputElement>) => void
}

/** A question with a few answers; the first answer has the question's id for the error summary. */
export function Choices(props: ChoicesProps) {
  const { lang, name, legend, hint, error, required, type, options, chosen = [], onChange } = props
  return (
    <fieldset
      class={error ? 'field bad' : 'field'}
      aria-describedby={error ? `${name}-error` : undefined}
    >
      <legend>
        {legend}
        {required && <span class="need">{t(stateWords, lang).required}</span>}
      </legend>
      {hint && <p class="hint">{hint}</p>}
      {error && (
        <p class="error" id={`${name}-error`}>
          {error}
        </p>
      )}
      {options.map(({ value, label }, i) => (
        <label class="choice" key={value}>
          <input
            id={i === 0 ? name : `${name}-${value}`}
            type={type}
            name={name}
            value={value}
            defaultChecked={chosen.includes(value)}
            onChange={onChange}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}
