// The questionnaire as those asked will see it, to be tried out; nothing is kept.
import { useState } from 'preact/hooks'
import type { Question } from '#shared/survey/survey.ts'
import { type Lang } from '../site.ts'
import { surveyWords } from '../words/survey.ts'
import { t } from '../words/words.ts'
import { Questions } from './Questions.tsx'
import type { Typed } from './typed.ts'

export function Preview({ lang, questions }: { lang: Lang; questions: readonly Question[] }) {
  const [typed, setTyped] = useState<Typed>({})
  return (
    <details class="panel">
      <summary>{t(surveyWords, lang).preview}</summary>
      <Questions
        {...{ lang, questions, typed }}
        errors={{}}
        prefix="preview-"
        onType={(key, value) => setTyped((was) => ({ ...was, [key]: value }))}
      />
    </details>
  )
}
