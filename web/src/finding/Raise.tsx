// From a finding to a demand in one step; later the way to it.
import { useSend } from '../broker/send.ts'
import { Trouble } from '../broker/Trouble.tsx'
import { toast } from '../client/toast.ts'
import { href, type Lang } from '../site.ts'
import { findingWords } from '../words/finding.ts'
import { t } from '../words/words.ts'
import { type FindingView } from './view.ts'

type Props = { lang: Lang; side: 'desk' | 'my'; view: FindingView; onDone: () => void }

export function Raise({ lang, side, view, onDone }: Props) {
  const w = t(findingWords, lang)
  const { busy, trouble, send } = useSend(lang, {})
  if (view.demandId !== undefined) {
    const to = side === 'my' ? `/my/demands/${view.demandId}` : `/desk/listings/${view.demandId}`
    return (
      <p>
        <a class="btn link" href={href(lang, to)}>
          {w.demand}
        </a>
      </p>
    )
  }
  if (view.status === 'written-off') return null
  const raise = () =>
    void send<{ id: string }>('POST', `/api/findings/${view.id}/demand`, {}, ({ id }) => {
      toast(w.raised)
      if (side === 'my') location.assign(href(lang, `/my/demands/${id}/edit`))
      else onDone()
    })
  return (
    <section class="panel noprint">
      <Trouble lang={lang} trouble={trouble} />
      <p class="muted">{w.raiseNote}</p>
      <p class="actions">
        <button type="button" class="btn plain" aria-disabled={busy} onClick={raise}>
          {w.raise}
        </button>
      </p>
    </section>
  )
}
