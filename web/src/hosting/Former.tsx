// This event beside the last ones of the jurisdiction that have ended.
import { useEffect, useState } from 'preact/hooks'
import type { Report as Figures } from '#shared/event/report.ts'
import type { EventCard } from '#shared/event/view.ts'
import { call } from '../client/api.ts'
import { day, number, tonnes, yuan } from '../client/format.ts'
import { type EventPage } from '../event/event.ts'
import { href, type Lang } from '../site.ts'
import { outcomeWords } from '../words/outcome.ts'
import { t } from '../words/words.ts'
import { FigureTable } from './FigureTable.tsx'

type Row = { card: Pick<EventCard, 'id' | 'title' | 'startAt'>; figures: Figures }
const LAST = 3

/** The last ones that ended before this one began. */
async function formerOf(view: EventPage): Promise<Row[]> {
  const answer = await call<{ items: readonly EventCard[] }>('GET', '/api/events/hosted')
  const begins = view.slots[0]?.startAt ?? ''
  const cards = (answer.ok ? answer.value.items : [])
    .filter(({ id, state, startAt }) => id !== view.id && state === 'closed' && startAt < begins)
    .sort((a, b) => (a.startAt < b.startAt ? 1 : -1))
    .slice(0, LAST)
  const all = await Promise.all(
    cards.map((card) => call<Figures>('GET', `/api/events/${card.id}/report`)),
  )
  return cards.flatMap((card, i) => {
    const found = all[i]
    return found?.ok ? [{ card, figures: found.value }] : []
  })
}

type Props = { lang: Lang; view: EventPage; now: Figures }

export function Former({ lang, view, now }: Props) {
  const [rows, setRows] = useState<readonly Row[]>()
  useEffect(() => {
    void formerOf(view).then(setRows)
  }, [view.id])
  const w = t(outcomeWords, lang)
  const own = { id: view.id, title: w.this, startAt: view.slots[0]?.startAt ?? '' }
  const heads = [w.event, w.guests, w.meetings, w.met, w.bothGoOn, w.cases, w.signed]
  return (
    <>
      <h3>{w.former}</h3>
      {rows?.length === 0 && <p class="muted">{w.formerNone}</p>}
      {rows !== undefined && rows.length > 0 && (
        <FigureTable
          label={w.former}
          heads={[...heads, w.tonnes, w.value, w.stars]}
          rows={[{ card: own, figures: now }, ...rows].map(({ card, figures: f }) => ({
            key: card.id,
            name: <Name lang={lang} card={card} isLink={card.id !== view.id} />,
            cells: [
              ...[f.guests, f.meetings, f.met, f.bothGoOn, f.cases, f.signed].map((n) =>
                number(n, lang),
              ),
              tonnes(f.tonnes, lang),
              yuan(f.valueFen, lang),
              starsText(f.stars, lang),
            ],
          }))}
        />
      )}
    </>
  )
}

export const starsText = (stars: number | undefined, lang: Lang): string =>
  stars === undefined ? '—' : number(stars, lang, 1)

const Name = ({ lang, card, isLink }: { lang: Lang; card: Row['card']; isLink: boolean }) => (
  <>
    {isLink ? <a href={href(lang, `/desk/events/${card.id}`)}>{card.title}</a> : card.title}{' '}
    <span class="muted small">{day(card.startAt, lang)}</span>
  </>
)
