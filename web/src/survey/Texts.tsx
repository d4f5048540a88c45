// Answers in own words, without names, read when somebody asks for them.
import { useState } from 'preact/hooks'
import { usePages } from '../cases/pages.ts'
import { type Lang } from '../site.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { langIn } from '../words/foreign.ts'
import { surveyWords } from '../words/survey.ts'
import { t } from '../words/words.ts'

export function Texts({ lang, path }: { lang: Lang; path: string }) {
  const w = t(surveyWords, lang)
  const [isOpen, setOpen] = useState(false)
  const { load, busy, more } = usePages<string>(isOpen ? path : undefined, lang)
  if (!isOpen) {
    return (
      <p class="actions noprint">
        <button type="button" class="btn plain" onClick={() => setOpen(true)}>
          {w.texts}
        </button>
      </p>
    )
  }
  return (
    <LoadState lang={lang} load={load}>
      {({ items, next }) => (
        <>
          {items.length === 0 && <p>{w.textsNone}</p>}
          <ul>
            {items.map((text, i) => (
              <li key={i} lang={langIn(text, lang)}>
                {text}
              </li>
            ))}
          </ul>
          <Pager lang={lang} more={next !== undefined} busy={busy} onMore={() => void more()} />
        </>
      )}
    </LoadState>
  )
}
