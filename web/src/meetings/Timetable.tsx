// One's own released meetings: when, where, with whom; printable; results in two taps.
import { useState } from 'preact/hooks'
import { type EventPage } from '../event/event.ts'
import { clock, spanHere } from '../event/time.ts'
import { day } from '../client/format.ts'
import { type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { langIn } from '../words/foreign.ts'
import { planWords } from '../words/timetable.ts'
import { t } from '../words/words.ts'
import { type MyMeeting, type MyResult, type MyTimetable } from './meeting.ts'
import { OffList } from './OffList.tsx'
import { ResultDialog } from './ResultDialog.tsx'

export function Timetable({ lang, view }: { lang: Lang; view: EventPage }) {
  const w = t(planWords, lang)
  if (!['timetable', 'live', 'closed'].includes(view.state)) return null
  return (
    <section aria-labelledby="mine-timetable">
      <h2 id="mine-timetable">{w.mine}</h2>
      {view.released === 0 ? <p class="note">{w.mineNone}</p> : <Released {...{ lang, view }} />}
    </section>
  )
}

function Released({ lang, view }: { lang: Lang; view: EventPage }) {
  const load = useLoad<MyTimetable>(`/api/events/${view.id}/timetable`, { keep: true })
  const canReport = view.state === 'live' || view.state === 'closed'
  const results = useLoad<{ items: readonly MyResult[] }>(
    canReport ? `/api/events/${view.id}/results` : undefined,
  )
  const [asked, setAsked] = useState<MyMeeting>()
  const w = t(planWords, lang)
  const said = results.state === 'failed' ? [] : (results.value?.items ?? [])
  return (
    <LoadState lang={lang} load={load}>
      {({ no, items, calledOff }) => (
        <>
          <p class="row">
            <Tag>{w.released(no)}</Tag>
            <button type="button" class="btn plain noprint" onClick={() => print()}>
              {w.print}
            </button>
          </p>
          {items.length === 0 ? <p>{w.mineEmpty}</p> : <p class="muted">{w.zone}</p>}
          <ul class="agenda">
            {items.map((meeting) => {
              const at = view.slots[meeting.slot]
              const who = meeting.guests.map(({ name }) => name).join(' · ')
              const done = said.find(({ pair }) => pair === meeting.wish)
              return (
                <li key={meeting.wish}>
                  <time dateTime={at?.startAt}>
                    {at && `${clock(at.startAt)}–${clock(at.endAt)}`}
                  </time>
                  <span>
                    {at && day(at.startAt, lang)} ·{' '}
                    <strong>
                      {meeting.table === undefined ? w.online : w.tableN(meeting.table + 1)}
                    </strong>
                  </span>
                  <strong lang={langIn(who, lang)}>{who}</strong>
                  {meeting.guests.map(({ orgId, delegate }) => (
                    <span key={orgId} class="muted">
                      {delegate?.name} {delegate?.phone}
                    </span>
                  ))}
                  {at && <span class="muted">{spanHere(at.startAt, at.endAt, lang)}</span>}
                  {canReport && (
                    <p class="actions">
                      <button type="button" class="btn plain" onClick={() => setAsked(meeting)}>
                        {done ? `${w.result} ✓` : w.result}
                        <span class="sr"> {who}</span>
                      </button>
                    </p>
                  )}
                </li>
              )
            })}
          </ul>
          <OffList {...{ lang, view }} items={calledOff} />
          <ResultDialog
            lang={lang}
            base={`/api/events/${view.id}`}
            meeting={asked}
            before={said.find(({ pair }) => pair === asked?.wish)}
            onClose={() => setAsked(undefined)}
            onDone={results.reload}
          />
        </>
      )}
    </LoadState>
  )
}
