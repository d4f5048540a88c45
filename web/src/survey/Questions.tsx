// A questionnaire as it is answered: each question in native controls, those that are not asked left out.
import { COLLATERAL_WORDS, USE_WORDS } from '#shared/finance/words.ts'
import type { Question } from '#shared/survey/survey.ts'
import { Area } from '../broker/Area.tsx'
import { Line } from '../my/form/controls.tsx'
import { type Lang } from '../site.ts'
import { Choices } from '../ui/Field.tsx'
import { langIn } from '../words/foreign.ts'
import { surveyWords } from '../words/survey.ts'
import { t } from '../words/words.ts'
import { shownOf, type Typed } from './typed.ts'

type Props = {
  lang: Lang
  questions: readonly Question[]
  typed: Typed
  errors: Readonly<Record<string, string>>
  /** Before the names of the controls, where two questionnaires stand on one page. */
  prefix?: string
  onType: (key: string, value: Typed[string]) => void
}

export const Questions = ({ questions, typed, ...rest }: Props) => (
  <>
    {shownOf(questions, typed).map((question) => (
      <One key={question.key} {...rest} question={question} value={typed[question.key] ?? ''} />
    ))}
  </>
)

const CODES: Readonly<Record<string, Readonly<Record<string, Readonly<Record<Lang, string>>>>>> = {
  use: USE_WORDS,
  collateral: COLLATERAL_WORDS,
}

/** Codes of a need have words in both languages; the author's own words stand as they are. */
export const optionText = (
  { feeds }: Question,
  { key, label }: { key: string; label: string },
  lang: Lang,
): string => (lang === 'zh' ? label : (CODES[feeds ?? '']?.[key]?.[lang] ?? label))

type OneProps = Omit<Props, 'questions' | 'typed'> & { question: Question; value: Typed[string] }

function One({ lang, question, value, errors, prefix = '', onType }: OneProps) {
  const w = t(surveyWords, lang)
  const { key, label, type } = question
  const name = `${prefix}${key}`
  const title = <span lang={langIn(label, lang)}>{label}</span>
  const common = { lang, name, error: errors[key], required: question.required === true }
  if (type === 'text') {
    const said = { value: String(value), onType: (text: string) => onType(key, text) }
    return <Area {...common} {...said} label={title} />
  }
  if (!('options' in question)) {
    return (
      <Line
        {...common}
        label={title}
        value={String(value)}
        onType={(text) => onType(key, text)}
        {...(type === 'amount' ? { hint: w.amountHint } : { numeric: true, unit: w.months })}
      />
    )
  }
  const chosen = typeof value === 'string' ? (value === '' ? [] : [value]) : value
  return (
    <Choices
      {...common}
      legend={title}
      type={type === 'several' ? 'checkbox' : 'radio'}
      chosen={chosen}
      options={question.options.map((one) => {
        const text = optionText(question, one, lang)
        return { value: one.key, label: <span lang={langIn(text, lang)}>{text}</span> }
      })}
      onChange={({ currentTarget: { value: one, checked } }) => {
        if (type !== 'several') onType(key, one)
        else onType(key, checked ? [...chosen, one] : chosen.filter((other) => other !== one))
      }}
    />
  )
}
