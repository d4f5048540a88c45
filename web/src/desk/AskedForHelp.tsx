// Another city's request for help, before officials who were asked: the number, the question, and the reply.
import { useState } from 'preact/hooks'
import { HOLD_WORDS } from '#shared/case/words.ts'
import { day } from '../client/format.ts'
import type { Lang } from '../site.ts'
import type { Load } from '../ui/load.ts'
import { langIn } from '../words/foreign.ts'
import { holdWords } from '../words/hold.ts'
import type { Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { HoldDialog } from './HoldDialog.tsx'
import type { DeskView } from './view.ts'

export type AskedForHelpProps = {
  lang: Lang
  places: Places
  view: DeskView
  load: Load<DeskView>
}

export function AskedForHelp({ lang, places, view, load }: AskedForHelpProps) {
  const [open, setOpen] = useState(false)
  const w = t(holdWords, lang)
  const { asked } = view
  if (!asked) return null
  return (
    <section class="note warn" aria-labelledby="asked">
      <h2 id="asked">{w.askedTitle}</h2>
      <p>{w.askedOf(asked.number, day(asked.at, lang))}</p>
      <p>
        <strong lang={langIn(asked.question, lang)}>{asked.question}</strong>
      </p>
      <p class="small">{w.askedNote}</p>
      <p class="actions noprint">
        <button type="button" class="btn" onClick={() => setOpen(true)}>
          {HOLD_WORDS.reply[lang]}
        </button>
      </p>
      <HoldDialog
        {...{ lang, places }}
        demandId={view.id}
        place={view.city}
        holder={view.city}
        action={open ? 'reply' : undefined}
        onClose={() => setOpen(false)}
        onDone={load.reload}
      />
    </section>
  )
}
