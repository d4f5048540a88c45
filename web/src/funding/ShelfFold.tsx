// The shelf on the page of one's demand, fetched when it is opened: few demands want private capital.
import { useState } from 'preact/hooks'
import { type Lang } from '../site.ts'
import { myWords } from '../words/my.ts'
import { t } from '../words/words.ts'
import type * as panel from './ShelfPanel.tsx'

export function ShelfFold({ lang, demandId }: { lang: Lang; demandId: string }) {
  const [part, setPart] = useState<typeof panel>()
  const open = () => void import('./ShelfPanel.tsx').then(setPart, () => undefined)
  return (
    <details class="fold noprint" id="shelf-panel" onToggle={open}>
      <summary>{t(myWords, lang).shelf}</summary>
      {part && <part.ShelfPanel lang={lang} demandId={demandId} />}
    </details>
  )
}
