// One question as its author writes it: words, options, whether it must be answered, when it is asked.
import { useState } from 'preact/hooks'
import type { Question } from '#shared/survey/survey.ts'
import { Area } from '../broker/Area.tsx'
import { Line } from '../my/form/controls.tsx'
import { type Lang } from '../site.ts'
import { Field } from '../ui/Field.tsx'
import { surveyWords } from '../words/survey.ts'
import { t } from '../words/words.ts'
import { optionsOf } from './template.ts'

type Props = {
  lang: Lang
  no: number
  question: Question
  /** Those before it: it may lean on them. */
  before: readonly Question[]
  error: string | undefined
  onChange: (next: Question) => void
  onUp: () => void
  onRemove: () => void
}

export function QuestionFields(props: Props) {
  const { lang, no, question, before, error, onChange, onUp, onRemove } = props
  const w = t(surveyWords, lang)
  const name = `question-${question.key}`
  return (
    <fieldset class="panel question">
      <legend>
        {w.question(no)} · {w[`type_${question.type}`]}
      </legend>
      <Line
        lang={lang}
        name={name}
        label={w.label}
        required
        maxLength={120}
        error={error}
        value={question.label}
        onType={(label) => onChange({ ...question, label })}
      />
      {question.feeds && <p class="muted small">{w[`feeds_${question.feeds}`]}</p>}
      <Options {...props} name={name} />
      <label class="choice">
        <input
          type="checkbox"
          checked={question.required === true}
          onChange={({ currentTarget: { checked } }) =>
            onChange({ ...question, required: checked })
          }
        />
        <span>{w.needed}</span>
      </label>
      <When {...props} name={name} />
      <p class="row">
        {before.length > 0 && (
          <button type="button" class="btn plain" onClick={onUp}>
            {w.up} <span class="sr">{w.question(no)}</span>
          </button>
        )}
        <button type="button" class="btn plain" onClick={onRemove}>
          {w.remove} <span class="sr">{w.question(no)}</span>
        </button>
      </p>
    </fieldset>
  )
}

function Options({ lang, question, onChange, name }: Props & { name: string }) {
  const w = t(surveyWords, lang)
  const lines = 'options' in question ? question.options.map(({ label }) => label) : []
  const [text, setText] = useState(lines.join('\n'))
  if (!('options' in question)) return null
  if (question.feeds)
    return (
      <p>
        {w.optionsFixed}
        {lines.join('、')}
      </p>
    )
  return (
    <Area
      lang={lang}
      name={`${name}-options`}
      label={w.options}
      required
      maxLength={2400}
      value={text}
      onType={(typed) => {
        setText(typed)
        onChange({ ...question, options: optionsOf(typed, question.options) })
      }}
    />
  )
}

const ALWAYS = ''

/** One earlier answer; what leans on several can be asked of the API. */
function When({ lang, question, before, onChange, name }: Props & { name: string }) {
  const w = t(surveyWords, lang)
  const choices = before.flatMap((one) =>
    'options' in one
      ? one.options.map(({ key, label }) => ({
          value: `${one.key}=${key}`,
          label: `${one.label} → ${label}`,
        }))
      : [],
  )
  if (choices.length === 0) return null
  const chosen = question.when ? `${question.when.key}=${question.when.is[0] ?? ''}` : ALWAYS
  const choose = (value: string) => {
    const [key = '', is = ''] = value.split('=')
    const next = { ...question }
    Reflect.deleteProperty(next, 'when')
    onChange(value === ALWAYS ? next : { ...next, when: { key, is: [is] } })
  }
  return (
    <Field lang={lang} name={`${name}-when`} label={w.when}>
      {(p) => (
        <select {...p} value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          <option value={ALWAYS}>{w.always}</option>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
