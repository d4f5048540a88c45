// The controls of the product form: a text, a typed number, a choice of several, a choice of one.
import { type ComponentChildren } from 'preact'
import { type Labels } from '../cases/labels.ts'
import { Text } from '../firm/Text.tsx'
import type { SectionProps } from '../posting/posting.ts'
import { type Lang } from '../site.ts'
import { Choices, Field } from '../ui/Field.tsx'
import { type CHOSEN, type LoanForm, type TEXTS, type TYPED } from './loan-form.ts'

export type LoanProps = SectionProps<LoanForm> & { labels: Labels }
type Words = Readonly<Record<string, Readonly<Record<Lang, string>>>>
type More = { hint?: string; required?: boolean }

type TextLineProps = LoanProps &
  More & { name: (typeof TEXTS)[number]; type?: 'date'; maxLength?: number }

export const TextLine = ({ name, type, maxLength, hint, required, ...props }: TextLineProps) => (
  <Text
    lang={props.lang}
    name={name}
    label={props.labels[name] ?? name}
    error={props.errorOf(name)}
    hint={hint}
    required={required ?? false}
    value={props.form.texts[name]}
    input={type ? { type, class: 'short', max: '2099-12-31' } : { maxLength }}
    onText={(text) => props.onChange({ texts: { ...props.form.texts, [name]: text } })}
  />
)

export const TextBox = ({ name, hint, ...props }: TextLineProps) => (
  <Field
    lang={props.lang}
    name={name}
    label={props.labels[name] ?? name}
    hint={hint}
    error={props.errorOf(name)}
  >
    {(p) => (
      <textarea
        {...p}
        rows={3}
        maxLength={props.maxLength}
        value={props.form.texts[name]}
        onInput={({ currentTarget: { value } }) =>
          props.onChange({ texts: { ...props.form.texts, [name]: value } })
        }
      />
    )}
  </Field>
)

type TypedLineProps = LoanProps & More & { name: (typeof TYPED)[number]; label?: string }

/** Never a number pad: 八百万元 and 减20 are typed with letters. */
export const TypedLine = ({ name, label, hint, ...props }: TypedLineProps) => (
  <Text
    lang={props.lang}
    name={name}
    label={label ?? props.labels[name] ?? name}
    error={props.errorOf(name)}
    hint={hint}
    value={props.form.typed[name]}
    input={{ class: 'short' }}
    onText={(text) => props.onChange({ typed: { ...props.form.typed, [name]: text } })}
  />
)

type SeveralProps = LoanProps & More & { name: (typeof CHOSEN)[number]; words: Words }

export function Several({ name, words, required, ...props }: SeveralProps) {
  const chosen = props.form.chosen[name]
  const choose = (next: readonly string[]) =>
    props.onChange({ chosen: { ...props.form.chosen, [name]: next } })
  return (
    <Choices
      lang={props.lang}
      name={name}
      legend={props.labels[name] ?? name}
      error={props.errorOf(name)}
      required={required ?? false}
      type="checkbox"
      options={Object.entries(words).map(([value, said]) => ({ value, label: said[props.lang] }))}
      chosen={chosen}
      onChange={({ currentTarget: { value, checked } }) =>
        choose(checked ? [...chosen, value] : chosen.filter((one) => one !== value))
      }
    />
  )
}

type OneProps = LoanProps & {
  name: string
  label: ComponentChildren
  value: string
  options: Readonly<Record<string, string>>
  required?: boolean
  onPick: (value: string) => void
}

export const One = ({ name, label, value, options, required, onPick, ...props }: OneProps) => (
  <Field
    lang={props.lang}
    name={name}
    label={label}
    error={props.errorOf(name)}
    required={required ?? false}
  >
    {(p) => (
      <select {...p} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        {Object.entries(options).map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    )}
  </Field>
)
