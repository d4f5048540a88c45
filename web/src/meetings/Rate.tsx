// One tap of a guest: how satisfied with the event.
import { useAlone } from '../cases/alone.ts'
import { type EventPage } from '../event/event.ts'
import { type Lang } from '../site.ts'
import { useLoad } from '../ui/load.ts'
import { outcomeWords } from '../words/outcome.ts'
import { t } from '../words/words.ts'
import { send } from './act.ts'

const STARS = [1, 2, 3, 4, 5] as const

export function Rate({ lang, view }: { lang: Lang; view: EventPage }) {
  const path = `/api/events/${view.id}/rating`
  const isTime = view.state === 'live' || view.state === 'closed'
  const load = useLoad<{ stars?: number; version: number }>(isTime ? path : undefined)
  const { busy, alone } = useAlone()
  const w = t(outcomeWords, lang)
  if (!isTime || load.state === 'failed' || load.value === undefined) return null
  const { stars, version } = load.value
  const tap = (given: number) =>
    void alone(async () => {
      const said = { method: 'PUT' as const, path, body: { stars: given } }
      await send({ ...said, ...(version === 0 ? {} : { ifMatch: version }) }, lang, w.rateDone)
      load.reload()
    })()
  return (
    <section class="panel noprint" aria-labelledby="rate">
      <h2 id="rate">{w.rate}</h2>
      <p class="hint">{w.rateNote}</p>
      <p class="actions">
        {STARS.map((n) => (
          <button
            key={n}
            type="button"
            class={stars === n ? 'btn' : 'btn plain'}
            aria-pressed={stars === n}
            aria-disabled={busy}
            onClick={() => tap(n)}
          >
            {w.rateOne(n)}
          </button>
        ))}
      </p>
    </section>
  )
}
