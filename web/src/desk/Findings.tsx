// What is missing and what looks odd, in words with the field's label.
import { type Flaw } from '#shared/problem.ts'
import { type Labels } from '../cases/labels.ts'
import { type Lang } from '../site.ts'
import { doubtText } from '../words/doubt.ts'
import { deskWords } from '../words/desk.ts'
import { flawText } from '../words/flaw.ts'
import { t } from '../words/words.ts'

export type FindingsProps = {
  lang: Lang
  labels: Labels
  missing: readonly Flaw[]
  doubts: readonly Flaw[]
}

export function Findings({ lang, labels, missing, doubts }: FindingsProps) {
  const w = t(deskWords, lang)
  const label = (path: string): string => labels[path.split('.')[0] ?? ''] ?? path
  const colon = lang === 'zh' ? '：' : ': '
  if (missing.length + doubts.length === 0) {
    return (
      <p class="note">
        {w.lacksNone} {w.doubtsNone}
      </p>
    )
  }
  return (
    <div class="cols even">
      <section class={missing.length > 0 ? 'note danger' : 'note'} aria-labelledby="lacks">
        <p>
          <strong id="lacks">{w.lacks}</strong>
        </p>
        {missing.length === 0 ? (
          <p>{w.lacksNone}</p>
        ) : (
          <ul>
            {missing.map((flaw) => (
              <li key={flaw.path + flaw.code}>
                {label(flaw.path)}
                {colon}
                {flawText(flaw, lang)}
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class={doubts.length > 0 ? 'note warn' : 'note'} aria-labelledby="doubts">
        <p>
          <strong id="doubts">{w.doubts}</strong>
        </p>
        {doubts.length === 0 ? (
          <p>{w.doubtsNone}</p>
        ) : (
          <ul>
            {doubts.map((flaw) => (
              <li key={flaw.path + flaw.code}>
                {label(flaw.path)}
                {colon}
                {doubtText(flaw, lang)}
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}
