// Messages and papers of a pair, opened when they are wanted: an official's reading is on record.
import { useState } from 'preact/hooks'
import { Later } from '../ui/Later.tsx'
import { pairWords } from '../words/pair.ts'
import { t } from '../words/words.ts'
import type { PairProps } from './pair.ts'

export function Correspondence(props: PairProps) {
  const { lang, around } = props
  const isSide = around.doer === 'firm' || around.doer === 'enterprise'
  const [open, setOpen] = useState(false)
  const w = t(pairWords, lang)
  return (
    <details class="talk" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{w.threadShow}</summary>
      {!isSide && <p class="muted small">{w.threadLogged}</p>}
      {open && (
        <Later
          lang={lang}
          fetch={() => Promise.all([import('./Thread.tsx'), import('./Papers.tsx')])}
        >
          {([{ Thread }, { Papers }]) => (
            <>
              <Thread {...props} />
              <Papers {...props} />
            </>
          )}
        </Later>
      )}
    </details>
  )
}
