// The controls of a step's form: a day, a text, one of a list, an amount in yuan or ten thousands of them.
import type { JSX } from 'preact'
import type { Uploads } from '../cases/uploads.ts'
import type { Lang } from '../site.ts'
import { Choices, type ControlProps, Field } from '../ui/Field.tsx'
import { stepForm } from '../words/pair-step.ts'
import { stateWords } from '../words/state.ts'
import { t } from '../words/words.ts'
import { NEEDED, type Question, type Typed } from './form.ts'
import { today } from './month.ts'
import type { Pair } from './pair.ts'

export type StepFieldsProps = {
  lang: Lang
  pair: Pair
  questions: readonly Question[]
  typed: Typed
  errors: Readonly<Partial<Record<Question, string>>>
  uploads: Uploads
  onType: (patch: Partial<Typed>) => void
}

export type AskProps = Omit<StepFieldsProps, 'questions'> & { question: Question }
export type Ask = (props: AskProps) => JSX.Element

type TextProps = AskProps & {
  label: string
  hint?: string
  unit?: string
  input: (control: ControlProps, value: string) => JSX.Element
}

export function Asked({ lang, question, typed, errors, label, hint, unit, input }: TextProps) {
  const value = question === 'files' ? '' : (typed[question] ?? '')
  return (
    <Field
      lang={lang}
      name={`step-${question}`}
      label={label}
      hint={hint}
      error={errors[question]}
      required={NEEDED.has(question)}
      {...(unit === undefined ? {} : { unit })}
    >
      {(control) => input(control, value)}
    </Field>
  )
}

/** A day in the past, or one until which something holds. */
export const dayAsk =
  (label: 'on' | 'validTo', hint?: 'onHint'): Ask =>
  (props) => {
    const w = stepForm(props.lang)
    const isPast = props.question === 'on'
    return (
      <Asked
        {...props}
        label={w[label]}
        {...(hint === undefined ? {} : { hint: w[hint] })}
        input={(control, value) => (
          <input
            {...control}
            type="date"
            class="short"
            max={isPast ? today() : '2099-12-31'}
            min={isPast ? undefined : today()}
            value={value}
            onInput={(event) => props.onType({ [props.question]: event.currentTarget.value })}
          />
        )}
      />
    )
  }

export const textAsk =
  (
    label: 'note' | 'result' | 'opinion' | 'reopenReason',
    hint: 'noteHint' | 'resultHint' | 'opinionHint' | 'reasonHint',
    most: number,
  ): Ask =>
  (props) => {
    const w = stepForm(props.lang)
    return (
      <Asked
        {...props}
        label={w[label]}
        hint={w[hint]}
        input={(control, value) => (
          <textarea
            {...control}
            rows={3}
            maxLength={most}
            value={value}
            onInput={(event) => props.onType({ [props.question]: event.currentTarget.value })}
          />
        )}
      />
    )
  }

type Option = readonly [value: string, label: string]

export function Pick(
  props: AskProps & { label: string; hint?: string; options: readonly Option[]; none?: string },
) {
  const { lang, label, hint, options, none } = props
  return (
    <Asked
      {...props}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      input={(control, value) => (
        <select
          {...control}
          value={value}
          onChange={(event) => props.onType({ [props.question]: event.currentTarget.value })}
        >
          <option value="">{none ?? t(stateWords, lang).pick}</option>
          {options.map(([code, text]) => (
            <option key={code} value={code}>
              {text}
            </option>
          ))}
        </select>
      )}
    />
  )
}

export function One(props: AskProps & { legend: string; options: readonly Option[] }) {
  const { lang, question, typed, errors, legend, options, onType } = props
  return (
    <Choices
      lang={lang}
      name={`step-${question}`}
      legend={legend}
      error={errors[question]}
      required={NEEDED.has(question)}
      type="radio"
      options={options.map(([value, label]) => ({ value, label }))}
      chosen={[question === 'files' ? '' : (typed[question] ?? '')]}
      onChange={(event) => onType({ [question]: event.currentTarget.value })}
    />
  )
}

/** Typed in yuan or in ten thousands of them, as people say it. */
export function Amount(props: AskProps) {
  const { lang, typed, onType } = props
  const w = stepForm(lang)
  return (
    <div class="pair-amount">
      <Asked
        {...props}
        label={w.amount}
        hint={w.amountHint}
        input={(control, value) => (
          <input
            {...control}
            inputMode="decimal"
            autocomplete="off"
            value={value}
            onInput={(event) => onType({ amount: event.currentTarget.value })}
          />
        )}
      />
      <Field lang={lang} name="step-unit" label={w.amountUnit}>
        {(control) => (
          <select
            {...control}
            value={typed.unit ?? 'yuan'}
            onChange={(event) => onType({ unit: event.currentTarget.value })}
          >
            <option value="yuan">{w.yuan}</option>
            <option value="wan">{w.wan}</option>
          </select>
        )}
      </Field>
    </div>
  )
}
