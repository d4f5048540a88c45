// The code to read out or send: shown to officials as often as they ask, printed large.
import { when } from '../client/format.ts'
import { toast } from '../client/toast.ts'
import { href, type Lang } from '../site.ts'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { brokerWords } from '../words/broker.ts'
import { t } from '../words/words.ts'

/** What GET /api/desk/codes/:ref answers. */
export type Code = { code: string; expiresAt: string; tries: number; answer?: 'yes' | 'no' }

/** Behind `#`, so that no server ever logs it. */
const linkOf = (code: string, lang: Lang): string =>
  `${location.origin}${href(lang, '/claim/')}#${code}`

export function CodeCard({ lang, reference }: { lang: Lang; reference: string }) {
  const load = useLoad<Code>(`/api/desk/codes/${reference}`)
  const w = t(brokerWords, lang)
  const copy = async (code: string) => {
    await navigator.clipboard.writeText(linkOf(code, lang))
    toast(w.copied)
  }
  return (
    <LoadState lang={lang} load={load}>
      {({ code, expiresAt, tries }) => (
        <div class="panel">
          <p>{w.codeIs}</p>
          <p class="figure">
            <strong>{code}</strong>
          </p>
          <p class="muted">
            {w.until(when(expiresAt, lang))} {tries > 0 && w.tries(tries)}
          </p>
          <p>{w.codeNote}</p>
          <p class="prose">{linkOf(code, lang)}</p>
          <p class="actions noprint">
            <button type="button" class="btn plain" onClick={() => void copy(code)}>
              {w.copy}
            </button>
          </p>
        </div>
      )}
    </LoadState>
  )
}
