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
        <div class="scroll" role="region" aria-label={w.former} tabIndex={0}>
          <table>
            <thead>
              <tr>
                {[...heads, w.tonnes, w.value, w.stars].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {[{ card: own, figures: now }, ...rows].map(({ card, figures: f }) => (
                <tr key={card.id}>
                  <th scope="row">
                    {card.id === view.id ? (
                      card.title
                    ) : (
                      <a href={href(lang, `/desk/events/${card.id}`)}>{card.title}</a>
                    )}{' '}
                    <span class="muted small">{day(card.startAt, lang)}</span>
                  </th>
                  {[f.guests, f.meetings, f.met, f.bothGoOn, f.cases, f.signed].map((n, i) => (
                    <td key={i} class="num">
                      {number(n, lang)}
                    </td>
                  ))}
                  <td class="num nowrap">{tonnes(f.tonnes, lang)}</td>
                  <td class="num nowrap">{yuan(f.valueFen, lang)}</td>
                  <td class="num">{f.stars === undefined ? '—' : number(f.stars, lang, 1)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}
