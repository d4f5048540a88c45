// Requests sent and received, each with who it is, why, where it stands, and what can be done.
import type { Slot } from '#shared/event/slot.ts'
import type { GuestView } from '#shared/event/view.ts'
import type { Wish } from '#shared/event/wish.ts'
import { when } from '../client/format.ts'
import { type Names } from '../client/names.ts'
import { slotText } from '../event/slot.ts'
import { type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { guestRoleText, languageText } from '../words/event.ts'
import { langIn } from '../words/foreign.ts'
import { type Places } from '../words/place.ts'
import { wishWords } from '../words/wishes.ts'
import { t } from '../words/words.ts'
import { type WishLine } from './wish.ts'

export type Telling = { lang: Lang; places: Places; names: Names }

/** Name, role, place, languages, and what they bring. */
export function Who({ lang, places, guest }: Telling & { guest: GuestView }) {
  return (
    <>
      <h4 lang={langIn(guest.name, lang)}>{guest.name}</h4>
      <ul class="tags">
        <li>
          <Tag tone="plain">{guestRoleText(guest.role, lang)}</Tag>
        </li>
        {places[guest.city] !== undefined && (
          <li>
            <Tag tone="plain">{places[guest.city]}</Tag>
          </li>
        )}
        <li>
          <Tag tone="plain">{guest.languages.map((one) => languageText(one, lang)).join(' ')}</Tag>
        </li>
      </ul>
      {guest.listings.map(({ id, title }) => (
        <p class="meta" key={id} lang={langIn(title, lang)}>
          {title}
        </p>
      ))}
      {guest.delegate && (
        <p>
          {guest.delegate.name} {guest.delegate.title}{' '}
          {guest.delegate.phone !== undefined && (
            <a href={`tel:${guest.delegate.phone}`}>{guest.delegate.phone}</a>
          )}
        </p>
      )}
    </>
  )
}

function stateText({ state, dueAt }: Wish, lang: Lang): string {
  const w = t(wishWords, lang)
  return state === 'open' ? w.state_open(when(dueAt, lang)) : w[`state_${state}`]
}

type ListProps = Telling & {
  list: readonly WishLine[]
  slots: readonly Slot[]
  onAnswer: (wish: WishLine, body: object) => void
  onTime: (wish: WishLine) => void
  canAnswer: boolean
}

/** When they would like to meet, or have agreed to. */
function Time({ lang, wish, slots }: { lang: Lang; wish: WishLine; slots: readonly Slot[] }) {
  const slot = slots.find(({ no }) => no === wish.slot)
  return slot ? <p>{t(wishWords, lang).timeIs(slotText(slot, lang))}</p> : null
}

const Move = ({ lang, wish, onTime }: Pick<ListProps, 'lang' | 'onTime'> & { wish: WishLine }) => (
  <button type="button" class="btn plain" onClick={() => onTime(wish)}>
    {t(wishWords, lang).move}
    <span class="sr"> {wish.guest?.name}</span>
  </button>
)

export function Received(props: ListProps) {
  const { lang, list, slots, onAnswer, onTime, canAnswer } = props
  const w = t(wishWords, lang)
  return (
    <>
      <h3>{w.received}</h3>
      {list.length === 0 && <p class="muted">{w.receivedNone}</p>}
      <ul class="cards">
        {list.map((wish) => (
          <li key={wish.from}>
            <article class="item">
              {wish.guest && <Who {...props} guest={wish.guest} />}
              <p lang={langIn(wish.reason, lang)}>{w.reasonIs(wish.reason)}</p>
              <Time lang={lang} wish={wish} slots={slots} />
              <p>
                <Tag tone={wish.state === 'open' ? 'warn' : 'plain'}>{stateText(wish, lang)}</Tag>
              </p>
              {wish.state === 'open' && canAnswer && (
                <p class="actions">
                  <button
                    type="button"
                    class="btn"
                    onClick={() => onAnswer(wish, { step: 'accept', class: 'like' })}
                  >
                    {w.accept}
                  </button>
                  <button
                    type="button"
                    class="btn plain"
                    onClick={() => onAnswer(wish, { step: 'accept', class: 'must' })}
                  >
                    {w.acceptMust}
                  </button>
                  <button type="button" class="btn plain" onClick={() => onTime(wish)}>
                    {w.otherTime}
                  </button>
                  <button
                    type="button"
                    class="btn danger"
                    onClick={() => onAnswer(wish, { step: 'decline' })}
                  >
                    {w.decline}
                  </button>
                </p>
              )}
              {wish.state === 'accepted' && canAnswer && (
                <p class="actions">
                  <Move {...{ lang, wish, onTime }} />
                </p>
              )}
            </article>
          </li>
        ))}
      </ul>
    </>
  )
}

export function Sent(props: ListProps) {
  const { lang, list, slots, onAnswer, onTime, canAnswer } = props
  const w = t(wishWords, lang)
  return (
    <>
      <h3>{w.sent}</h3>
      {list.length === 0 && <p class="muted">{w.sentNone}</p>}
      <ul class="cards">
        {list.map((wish) => (
          <li key={wish.to}>
            <article class="item">
              {wish.guest && <Who {...props} guest={wish.guest} />}
              <p lang={langIn(wish.reason, lang)}>{w.yourReason(wish.reason)}</p>
              <Time lang={lang} wish={wish} slots={slots} />
              <p>
                <Tag tone={wish.state === 'accepted' ? 'brand' : 'plain'}>
                  {stateText(wish, lang)}
                </Tag>
              </p>
              {(wish.state === 'open' || wish.state === 'accepted') && (
                <p class="actions">
                  <button
                    type="button"
                    class="btn plain"
                    onClick={() => onAnswer(wish, { step: 'withdraw' })}
                  >
                    {w.withdraw}
                  </button>
                  {wish.state === 'accepted' && canAnswer && <Move {...{ lang, wish, onTime }} />}
                </p>
              )}
            </article>
          </li>
        ))}
      </ul>
    </>
  )
}
