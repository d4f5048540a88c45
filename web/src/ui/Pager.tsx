// "Show more" under a list; nothing when there is no more.
import { type Lang } from '../site.ts'
import { stateWords } from '../words/state.ts'
import { t } from '../words/words.ts'

export type PagerProps = { lang: Lang; more: boolean; busy: boolean; onMore: () => void }

export function Pager({ lang, more, busy, onMore }: PagerProps) {
  const w = t(stateWords, lang)
  if (!more) return null
  return (
    <p class="noprint">
      <button
        type="button"
        class="btn plain"
        aria-disabled={busy}
        onClick={() => !busy && onMore()}
      >
        {busy ? w.busy : w.more}
      </button>
    </p>
  )
}
