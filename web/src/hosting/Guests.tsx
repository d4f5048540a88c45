// Everybody who registered, with what the organiser can do, and how the requests stand.
import { useState } from 'preact/hooks'
import type { SeatLine } from '#shared/event/view.ts'
import { useAlone } from '../cases/alone.ts'
import { ReasonDialog } from '../desk/ReasonDialog.tsx'
import { type EventPage } from '../event/event.ts'
import { send } from '../meetings/act.ts'
import { type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { guestRoleText } from '../words/event.ts'
import { langIn } from '../words/foreign.ts'
import { hostWords } from '../words/hosting.ts'
import { t } from '../words/words.ts'

type Props = { lang: Lang; view: EventPage; onDone: () => void }

export function Guests({ lang, view, onDone }: Props) {
  const load = useLoad<{ items: readonly SeatLine[] }>(`/api/events/${view.id}/registrations`)
  const [asked, setAsked] = useState<SeatLine>()
  const { alone } = useAlone()
  const w = t(hostWords, lang)
  const step = (seat: SeatLine, said: 'approve' | 'reject', reason?: string) =>
    void alone(async () => {
      const path = `/api/events/${view.id}/registrations/${seat.orgId}/steps`
      const body = { step: said, ...(reason === undefined ? {} : { reason }) }
      await send({ method: 'POST', path, body, ifMatch: seat.version }, lang, w.done)
      setAsked(undefined)
      load.reload()
      onDone()
    })()
  return (
    <section aria-labelledby="guests" class="noprint">
      <h2 id="guests">{w.guests}</h2>
      <LoadState lang={lang} load={load}>
        {({ items }) =>
          items.length === 0 ? (
            <p class="muted">{w.guestsNone}</p>
          ) : (
            <>
              <p role="status">
                {w.counts(items.length, items.filter(({ holds }) => holds).length)}
              </p>
              <div class="scroll" role="region" aria-label={w.guestsTable} tabIndex={0}>
                <table>
                  <thead>
                    <tr>
                      {[w.org, w.role, w.delegate, w.state, w.code, w.act].map((head) => (
                        <th key={head} scope="col">
                          {head}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {items.map((seat) => (
                      <tr key={seat.orgId}>
                        <th scope="row" lang={langIn(seat.orgName, lang)}>
                          {seat.orgName}
                        </th>
                        <td class="nowrap">{guestRoleText(seat.role, lang)}</td>
                        <td class="nowrap">
                          {seat.delegate.name} {seat.delegate.phone}
                        </td>
                        <td class="nowrap">
                          <Tag tone={seat.state === 'confirmed' ? 'brand' : 'plain'}>
                            {w[`seat_${seat.state}`]}
                          </Tag>
                        </td>
                        <td class="nowrap">{seat.code}</td>
                        <td class="nowrap">
                          {seat.state === 'pending' && (
                            <button
                              type="button"
                              class="btn link"
                              onClick={() => step(seat, 'approve')}
                            >
                              {w.approve}
                              <span class="sr"> {seat.orgName}</span>
                            </button>
                          )}
                          {(seat.state === 'pending' || seat.state === 'waiting') && (
                            <button type="button" class="btn link" onClick={() => setAsked(seat)}>
                              {w.reject}
                              <span class="sr"> {seat.orgName}</span>
                            </button>
                          )}
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <ReasonDialog
                lang={lang}
                open={asked !== undefined}
                title={w.rejectTitle(asked?.orgName ?? '')}
                onClose={() => setAsked(undefined)}
                onSend={(reason) => asked && step(asked, 'reject', reason)}
              />
            </>
          )
        }
      </LoadState>
      {['wishes', 'timetable', 'live', 'closed'].includes(view.state) && (
        <WishCounts lang={lang} id={view.id} />
      )}
    </section>
  )
}

function WishCounts({ lang, id }: { lang: Lang; id: string }) {
  const load = useLoad<{ items: readonly { state: string }[] }>(`/api/events/${id}/all-wishes`)
  const w = t(hostWords, lang)
  return (
    <LoadState lang={lang} load={load}>
      {({ items }) => {
        const count = (state: string) => items.filter((wish) => wish.state === state).length
        return (
          <p>
            <strong>{w.wishes}</strong>{' '}
            {w.wishCounts(items.length, count('accepted'), count('open'))}
          </p>
        )
      }}
    </LoadState>
  )
}
