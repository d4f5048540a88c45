// A guest's own page: one event with place, requests and timetable, or the list of events.
import { useEffect, useState } from 'preact/hooks'
import type { SeatCard } from '#shared/event/view.ts'
import { usePages } from '../cases/pages.ts'
import { day } from '../client/format.ts'
import { type EventPage } from '../event/event.ts'
import { Gate, type Me } from '../login/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { Card, EmptyState } from '../ui/Card.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { eventWords } from '../words/event.ts'
import { langIn } from '../words/foreign.ts'
import { meetingWords } from '../words/meetings.ts'
import { type Places } from '../words/place.ts'
import { transcriptWords } from '../words/transcript.ts'
import { t } from '../words/words.ts'
import { Rate } from './Rate.tsx'
import { RegisterForm } from './RegisterForm.tsx'
import { SeatPanel } from './SeatPanel.tsx'
import { Timetable } from './Timetable.tsx'
import { Wishes } from './Wishes.tsx'

type Props = { lang: Lang; places: Places }

export function Meetings(props: Props) {
  // Only the browser knows which event the address names.
  const [event, setEvent] = useState<string | null>()
  useEffect(() => setEvent(new URLSearchParams(location.search).get('event')), [])
  if (event === undefined) return null
  return (
    <Gate lang={props.lang}>
      {(me) => (event === null ? <List {...props} /> : <One {...props} me={me} id={event} />)}
    </Gate>
  )
}

function List({ lang }: Props) {
  const { load, busy, more } = usePages<SeatCard>('/api/events/mine', lang)
  const w = t(meetingWords, lang)
  return (
    <section aria-labelledby="mine">
      <h2 id="mine">{w.mine}</h2>
      <LoadState lang={lang} load={load}>
        {({ items, next }) =>
          items.length === 0 ? (
            <EmptyState title={w.mineNone}>
              <p>
                <a class="btn" href={href(lang, '/events/')}>
                  {w.toEvents}
                </a>
              </p>
            </EmptyState>
          ) : (
            <>
              <ul class="cards">
                {items.map(({ eventId, title, startAt, state }) => (
                  <Card
                    key={eventId}
                    level={3}
                    href={href(lang, `/my/meetings/?event=${eventId}`)}
                    title={title}
                    titleLang={langIn(title, lang)}
                    meta={[day(startAt, lang), t(eventWords, lang)[`state_${state}`]]}
                  />
                ))}
              </ul>
              <Pager lang={lang} more={next !== undefined} busy={busy} onMore={() => void more()} />
            </>
          )
        }
      </LoadState>
    </section>
  )
}

function One({ lang, places, me, id }: Props & { me: Me; id: string }) {
  const load = useLoad<EventPage>(`/api/events/${encodeURIComponent(id)}`, { keep: true })
  const w = t(meetingWords, lang)
  return (
    <LoadState lang={lang} load={load} otherwise={<Back lang={lang} />}>
      {(view) => {
        const title = view.fields.title ?? ''
        const isGuest = view.seat?.state === 'confirmed'
        const canAgain = view.seat?.state === 'cancelled' || view.seat?.state === 'lapsed'
        return (
          <>
            <h2 lang={langIn(title, lang)}>{title}</h2>
            <p class="row noprint">
              <a href={href(lang, `/events/${view.id}`)}>{w.public}</a>
              <Back lang={lang} />
            </p>
            {view.seat && (
              <SeatPanel lang={lang} view={view} seat={view.seat} onDone={load.reload} />
            )}
            {(!view.seat || canAgain) && (
              <RegisterForm lang={lang} me={me} view={view} onDone={load.reload} />
            )}
            {isGuest && (view.state === 'live' || view.state === 'closed') && (
              <p class="noprint">
                <a href={href(lang, `/my/meetings/record/?event=${view.id}`)}>
                  {t(transcriptWords, lang).open}
                </a>
              </p>
            )}
            {isGuest && <Timetable lang={lang} view={view} />}
            {isGuest && <Rate lang={lang} view={view} />}
            {isGuest && <Wishes lang={lang} places={places} view={view} />}
          </>
        )
      }}
    </LoadState>
  )
}

const Back = ({ lang }: { lang: Lang }) => (
  <a href={href(lang, '/my/meetings/')}>{t(meetingWords, lang).back}</a>
)
