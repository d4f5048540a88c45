// Two people changed the same thing: both versions side by side, and the choice is the person's.
import { useEffect, useRef } from 'preact/hooks'
import type { Lang } from '../../site.ts'
import { conflictWords } from '../../words/my-conflict.ts'
import { langIn } from '../../words/foreign.ts'
import { t } from '../../words/words.ts'

export type Differing = { label: string; mine: string; theirs: string }

export type ConflictProps = {
  lang: Lang
  rows: readonly Differing[]
  onMine: () => void
  onTheirs: () => void
}

export function Conflict({ lang, rows, onMine, onTheirs }: ConflictProps) {
  const w = t(conflictWords, lang)
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div class="summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{w.conflictTitle}</h2>
      <p>{rows.length > 0 ? w.conflictNote : w.conflictSame}</p>
      {rows.length > 0 && (
        <dl class="versus">
          {rows.map(({ label, mine, theirs }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>
                <b>{w.yours}</b> <Said text={mine} lang={lang} />
              </dd>
              <dd>
                <b>{w.theirs}</b> <Said text={theirs} lang={lang} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p class="actions">
        <button type="button" class="btn" onClick={onMine}>
          {w.useMine}
        </button>
        <button type="button" class="btn plain" onClick={onTheirs}>
          {w.useTheirs}
        </button>
      </p>
    </div>
  )
}

const Said = ({ text, lang }: { text: string; lang: Lang }) =>
  text === '' ? (
    <span class="muted">{t(conflictWords, lang).empty}</span>
  ) : (
    <span lang={langIn(text, lang)}>{text}</span>
  )
