// A part of the page that is fetched when it is first wanted: words on its way, and a way to try again.
import { type ComponentChildren } from 'preact'
import { useFetched } from './fetched.ts'
import { type Lang } from '../site.ts'
import { stateWords } from '../words/state.ts'
import { t } from '../words/words.ts'

export type LaterProps<T> = {
  lang: Lang
  fetch: () => Promise<T>
  children: (found: T) => ComponentChildren
}

export function Later<T>({ lang, fetch, children }: LaterProps<T>) {
  const { found, again } = useFetched(fetch)
  const w = t(stateWords, lang)
  if (found === undefined) return <p role="status">{w.loading}</p>
  if (found !== false) return <>{children(found)}</>
  return (
    <p class="note warn row" role="alert">
      <span>{w.failed}</span>
      <button type="button" class="btn plain" onClick={again}>
        {w.retry}
      </button>
    </p>
  )
}
