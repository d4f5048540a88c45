// Asking for meetings: what others ask, what one asked, whom the matcher suggests and why.
import { useState } from 'preact/hooks'
import { useAlone } from '../cases/alone.ts'
import { when } from '../client/format.ts'
import { useNames } from '../client/names.ts'
import { type EventPage } from '../event/event.ts'
import { type Lang } from '../site.ts'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { langIn } from '../words/foreign.ts'
import { meetingWords } from '../words/meetings.ts'
import { type Places } from '../words/place.ts'
import { wishWords } from '../words/wishes.ts'
import { t } from '../words/words.ts'
import { send } from './act.ts'
import { AskDialog } from './AskDialog.tsx'
import { TimeDialog } from './TimeDialog.tsx'
import { type MyWishes, type Suggestion, type WishLine } from './wish.ts'
import { Suggestions } from './Suggestions.tsx'
import { Received, Sent } from './WishLists.tsx'

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
  const [timed, setTimed] = useState<WishLine>()
  const { alone } = useAlone()
  const names = useNames(lang)
  const w = t(wishWords, lang)
  const renew = () => {
    mine.reload()
    best.reload()
  }
  const answer = (wish: WishLine, body: object, done?: string) =>
    void alone(async () => {
      const path = `${base}/wishes/${wish.from}/${wish.to}/steps`
      await send({ method: 'POST', path, body, ifMatch: wish.version }, lang, done)
      renew()
    })()
  const never = (orgId: string, is: boolean) =>
    void alone(async () => {
      await send({ method: 'POST', path: `${base}/nevers`, body: { orgId, never: is } }, lang)
      renew()
    })()
  const choose = (wish: WishLine, slot: number) =>
    answer(
      wish,
      wish.state === 'open' ? { step: 'accept', class: 'like', slot } : { step: 'move', slot },
      w.timeDone,
    )
  const telling = { lang, places, names }
  const asking = { slots: view.slots, onAnswer: answer, onTime: setTimed, canAnswer: isOpen }
  const busy = mine.state === 'failed' ? [] : (mine.value?.busy ?? [])
  const free = view.slots.filter(({ no }) => !busy.includes(no))
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
            <Received {...telling} {...asking} list={found.received} />
            <Sent {...telling} {...asking} list={found.sent} />
            <TimeDialog
              {...{ lang, free, wish: timed }}
              onClose={() => setTimed(undefined)}
              onChoose={choose}
            />
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
                <Suggestions {...telling} items={items} onAsk={setAsked} onNever={never} />
                <AskDialog
                  {...{ lang, base, asked, free }}
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
