// The organiser's list: events of the jurisdiction, and making one, also from unmet demands.
import { useEffect, useState } from 'preact/hooks'
import type { EventCard } from '#shared/event/view.ts'
import { usePages } from '../cases/pages.ts'
import { span } from '../event/time.ts'
import { Gate, type Me } from '../login/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { Card, EmptyState } from '../ui/Card.tsx'
import { LoadState } from '../ui/LoadState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { eventKindText, eventStateText } from '../words/event.ts'
import { langIn } from '../words/foreign.ts'
import { hostWords } from '../words/hosting.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { EventForm } from './EventForm.tsx'
import { FromDemands } from './FromDemands.tsx'
import { type Theme } from './FormFields.tsx'

type Props = { lang: Lang; places: Places; themes: readonly Theme[] }

export const Events = (props: Props) => (
  <Gate lang={props.lang} role="official">
    {(me) => <List {...props} me={me} />}
  </Gate>
)

/** `/desk/events/?demands=lst_…,lst_…` makes an event of these. */
const demandsHere = (): string[] =>
  (new URLSearchParams(location.search).get('demands') ?? '').split(',').filter((id) => id !== '')

function List({ lang, places, themes, me }: Props & { me: Me }) {
  const { load, busy, more } = usePages<EventCard>('/api/events/hosted', lang)
  const [making, setMaking] = useState(false)
  const [demands, setDemands] = useState<readonly string[]>([])
  useEffect(() => setDemands(demandsHere()), [])
  const w = t(hostWords, lang)
  const go = (id: string) => location.assign(href(lang, `/desk/events/${id}`))
  const form = { lang, places, themes, region: me.region, onDone: go }
  if (demands.length > 0) return <FromDemands {...form} demands={demands} />
  if (making) {
    return (
      <section aria-labelledby="make">
        <h2 id="make">{w.make}</h2>
        <EventForm {...form} onCancel={() => setMaking(false)} />
      </section>
    )
  }
  return (
    <section aria-labelledby="list">
      <h2 id="list">{w.list}</h2>
      <p class="actions">
        <button type="button" class="btn" onClick={() => setMaking(true)}>
          {w.make}
        </button>
      </p>
      <LoadState lang={lang} load={load}>
        {({ items, next }) => (
          <>
            {items.length === 0 && <EmptyState title={w.none} />}
            <ul class="cards">
              {items.map((card) => (
                <Card
                  key={card.id}
                  level={3}
                  href={href(lang, `/desk/events/${card.id}`)}
                  title={card.title}
                  titleLang={langIn(card.title, lang)}
                  tags={[eventStateText(card.state, lang), eventKindText(card.kind, lang)]}
                  meta={[span(card.startAt, card.endAt, lang), places[card.city]]}
                />
              ))}
            </ul>
            <Pager lang={lang} more={next !== undefined} busy={busy} onMore={() => void more()} />
          </>
        )}
      </LoadState>
    </section>
  )
}
