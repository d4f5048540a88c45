// Loads the need of this page's address for whoever may see it.
import { type ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { idAfter } from '../cases/address.ts'
import { href, type Lang } from '../site.ts'
import { EmptyState } from '../ui/Card.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { financeWords } from '../words/finance.ts'
import { t } from '../words/words.ts'
import type { NeedView } from './need.ts'

type Props = {
  lang: Lang
  /** Where the id stands behind: `/my/finance/`. */
  base: string
  back: string
  children: (need: NeedView, reload: () => void) => ComponentChildren
}

export function NeedLoader({ lang, base, back, children }: Props) {
  const [id, setId] = useState<string>()
  useEffect(() => setId(idAfter(base)), [base])
  const load = useLoad<NeedView>(id && `/api/finance/needs/${id}`)
  const w = t(financeWords, lang)
  if (load.state === 'failed' && load.problem.status === 404) {
    return (
      <EmptyState title={w.missing}>
        <p>
          <a href={href(lang, back)}>{w.back}</a>
        </p>
      </EmptyState>
    )
  }
  return (
    <LoadState lang={lang} load={load}>
      {(need) => children(need, load.reload)}
    </LoadState>
  )
}
