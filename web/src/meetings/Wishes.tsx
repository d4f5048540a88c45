// Asking for meetings: what others ask, what one asked, whom the matcher suggests and why.
import { useState } from 'preact/hooks'
import { useAlone } from '../cases/alone.ts'
import { number, when } from '../client/format.ts'
import { useNames } from '../client/names.ts'
import { type EventPage } from '../event/event.ts'
import { type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { langIn } from '../words/foreign.ts'
import { reasonText } from '../words/match.ts'
import { meetingWords } from '../words/meetings.ts'
import { type Places } from '../words/place.ts'
import { wishWords } from '../words/wishes.ts'
import { t } from '../words/words.ts'
import { send } from './act.ts'
import { AskDialog } from './AskDialog.tsx'
import { type MyWishes, type Suggestion, type WishLine } from './wish.ts'
import { Received, Sent, Who } from './WishLists.tsx'

type Props = { lang: Lang; places: Places; view: EventPage }

export function Wishes({ lang, places, view }: Props) {
  const isOver = ['timetable', 'live', 'closed'].includes(view.state)
  if (view.state !== 'wishes' && !isOver)
    return <p class="note">{t(meetingWords, lang).soonWishes}</p>
  return <Open {...{ lang, places, view }} />
}

function Open({ lang, places, view }: Props) {
  const base = `/api/events/${view.id}`
  const isOpen = view.state === 'wishes'
  const mine = useLoad<MyWishes>(`${base}/wishes`)
  const best = useLoad<{ items: readonly Suggestion[] }>(isOpen ? `${base}/suggestions` : undefined)
  const [asked, setAsked] = useState<Suggestion>()
  const { alone } = useAlone()
  const names = useNames(lang)
  const w = t(wishWords, lang)
  const renew = () => {
    mine.reload()
    best.reload()
  }
  const answer = (wish: WishLine, body: object) =>
    void alone(async () => {
      const path = `${base}/wishes/${wish.from}/${wish.to}/steps`
      await send({ method: 'POST', path, body, ifMatch: wish.version }, lang)
      renew()
    })()
  const never = (orgId: string, is: boolean) =>
    void alone(async () => {
      await send({ method: 'POST', path: `${base}/nevers`, body: { orgId, never: is } }, lang)
      renew()
    })()
  const telling = { lang, places, names }
  return (
    <section aria-labelledby="wishes" class="noprint">
      <h2 id="wishes">{w.title}</h2>
      {!isOpen && <p class="note">{w.closed}</p>}
      <LoadState lang={lang} load={mine}>
        {(found) => (
          <>
            {isOpen && (
              <p role="status">
                {w.lead(found.openLeft)} {w.until(when(view.fields.wishesBy ?? '', lang))}
              </p>
            )}
            <Received {...telling} list={found.received} onAnswer={answer} canAnswer={isOpen} />
            <Sent {...telling} list={found.sent} onAnswer={answer} />
            {found.nevers.length > 0 && (
              <details>
                <summary>{w.nevers}</summary>
                <ul>
                  {found.nevers.map(({ orgId, name }) => (
                    <li key={orgId} class="row">
                      <span lang={langIn(name ?? '', lang)}>{name}</span>
                      <button type="button" class="btn link" onClick={() => never(orgId, false)}>
                        {w.unNever}
                      </button>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </>
        )}
      </LoadState>
      {isOpen && (
        <>
          <h3>{w.suggestions}</h3>
          <LoadState lang={lang} load={best}>
            {({ items }) => (
              <>
                {items.length === 0 && <p class="muted">{w.suggestionsNone}</p>}
                <ul class="cards">
                  {items.map((one) => (
                    <li key={one.orgId}>
                      <article class="item">
                        <Who {...telling} guest={one} />
                        {one.proposed && <Tag>{w.proposed}</Tag>}
                        {one.score !== undefined && (
                          <p class="figure">{w.score(number(one.score, lang, 0))}</p>
                        )}
                        {one.reasons && (
                          <ul class="reasons">
                            {one.reasons.map((reason) => (
                              <li key={reason.part}>{reasonText(reason, { lang, names })}</li>
                            ))}
                          </ul>
                        )}
                        <p class="actions">
                          <button type="button" class="btn" onClick={() => setAsked(one)}>
                            {w.ask}
                            <span class="sr"> {one.name}</span>
                          </button>
                          <button
                            type="button"
                            class="btn plain"
                            title={w.neverNote}
                            onClick={() => never(one.orgId, true)}
                          >
                            {w.never}
                            <span class="sr"> {one.name}</span>
                          </button>
                        </p>
                      </article>
                    </li>
                  ))}
                </ul>
                <AskDialog
                  {...{ lang, base, asked }}
                  thirds={items.filter(({ role }) => ['bank', 'expert', 'official'].includes(role))}
                  onClose={() => setAsked(undefined)}
                  onDone={renew}
                />
              </>
            )}
          </LoadState>
        </>
      )}
    </section>
  )
}
