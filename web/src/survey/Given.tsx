// An answer to be read: the questions that it was given to, each with what was said.
import type { Given as Said } from '#shared/survey/asked.ts'
import { givenOf } from '#shared/survey/asked.ts'
import type { Question } from '#shared/survey/survey.ts'
import { Fact } from '../cases/Facts.tsx'
import { yuan } from '../client/format.ts'
import { type Lang } from '../site.ts'
import { surveyWords } from '../words/survey.ts'
import { t } from '../words/words.ts'
import { optionText } from './Questions.tsx'

type Props = { lang: Lang; questions: readonly Question[]; given: Said }

export function Given({ lang, questions, given }: Props) {
  const w = t(surveyWords, lang)
  const said = givenOf(questions, given)
  return (
    <section>
      <h3>{w.own}</h3>
      <dl class="facts">
        {questions.map((question) => (
          <Fact key={question.key} lang={lang} label={question.label}>
            {textOf(question, said[question.key], lang) ?? w.unanswered}
          </Fact>
        ))}
      </dl>
    </section>
  )
}

function textOf(question: Question, value: Said[string] | undefined, lang: Lang) {
  if (value === undefined) return undefined
  if (typeof value === 'number')
    return question.type === 'amount'
      ? yuan(value, lang)
      : `${value} ${t(surveyWords, lang).months}`
  if (!('options' in question)) return String(value)
  const keys = typeof value === 'string' ? [value] : value
  return question.options
    .filter(({ key }) => keys.includes(key))
    .map((option) => optionText(question, option, lang))
    .join(lang === 'zh' ? '、' : ', ')
}
