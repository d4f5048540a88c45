// Loads the survey of this page's address for whoever may see it.
import { type ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { idAfter } from '../cases/address.ts'
import { href, type Lang } from '../site.ts'
import { EmptyState } from '../ui/Card.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { surveyWords } from '../words/survey.ts'
import { t } from '../words/words.ts'
import type { SurveyView } from './survey.ts'

type Props = {
  lang: Lang
  /** Where the id stands behind: `/my/surveys/`. */
  base: string
  children: (survey: SurveyView, version: number, reload: () => void) => ComponentChildren
}

export function SurveyLoader({ lang, base, children }: Props) {
  const [id, setId] = useState<string>()
  useEffect(() => setId(idAfter(base)), [base])
  const load = useLoad<SurveyView>(id && `/api/surveys/${id}`)
  const w = t(surveyWords, lang)
  if (load.state === 'failed' && load.problem.status === 404) {
    return (
      <EmptyState title={w.missing}>
        <p>{w.missingNote}</p>
        <a href={href(lang, base)}>{w.back}</a>
      </EmptyState>
    )
  }
  const version = (load.state === 'ready' && load.version) || 0
  return (
    <LoadState lang={lang} load={load}>
      {(survey) => children(survey, version, load.reload)}
    </LoadState>
  )
}
