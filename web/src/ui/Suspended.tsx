// Above every page of a suspended organisation: that it is, why, and who lifts it.
import { type Lang } from '../site.ts'
import { suspendedWords } from '../words/suspended.ts'
import { t } from '../words/words.ts'

type Props = { lang: Lang; reason: string | undefined }

export function Suspended({ lang, reason }: Props) {
  if (reason === undefined) return null
  const w = t(suspendedWords, lang)
  return (
    <div class="note danger">
      <p>
        <strong>{w.title}</strong> · {w.why(reason)}
      </p>
      <p>{w.note}</p>
      <p>{w.next}</p>
    </div>
  )
}
