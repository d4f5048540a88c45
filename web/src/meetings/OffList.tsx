// Meetings of one's own that are called off: when they were, with whom, why, and that the slot is free.
import { day } from '../client/format.ts'
import { type EventPage } from '../event/event.ts'
import { clock } from '../event/time.ts'
import { type Lang } from '../site.ts'
import { langIn } from '../words/foreign.ts'
import { suspendedWords } from '../words/suspended.ts'
import { t } from '../words/words.ts'
import { type MyCalledOff } from './meeting.ts'

type Props = { lang: Lang; view: EventPage; items: readonly MyCalledOff[] }

export function OffList({ lang, view, items }: Props) {
  if (items.length === 0) return null
  const w = t(suspendedWords, lang)
  return (
    <section aria-labelledby="mine-off">
      <h3 id="mine-off">{w.off}</h3>
      <ul class="agenda">
        {items.map(({ wish, slot, why, reason, guests, isFree }) => {
          const at = view.slots[slot]
          const who = guests.map(({ name }) => name).join(' · ')
          return (
            <li key={`${wish}#${slot}`}>
              <time dateTime={at?.startAt}>{at && `${clock(at.startAt)}–${clock(at.endAt)}`}</time>
              <span>{at && day(at.startAt, lang)}</span>
              <s lang={langIn(who, lang)}>{who}</s>
              <span>{why === 'left' ? w.left(reason ?? '') : w.merged}</span>
              {isFree && <span class="muted">{w.free}</span>}
            </li>
          )
        })}
      </ul>
    </section>
  )
}
