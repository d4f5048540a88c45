// One event as this reader may see it: when, where, who, agenda, places left, and the way to register.
import { call } from '../client/api.ts'
import { codeNames, nameOf, type Names } from '../client/code-names.ts'
import { loginHref } from '../client/draft.ts'
import { type Child, draw, el, spot } from '../client/draw.ts'
import { when } from '../client/format.ts'
import { session } from '../client/session.ts'
import { emptyState, failure, keptNote } from '../client/states.ts'
import { href, type Lang } from '../site.ts'
import {
  eventKindText,
  eventStateText,
  eventWords,
  guestRoleText,
  languageText,
} from '../words/event.ts'
import { langIn } from '../words/foreign.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { eventHere, type EventPage, EVENTS } from './event.ts'
import { clock, span, spanHere } from './time.ts'

type Props = { lang: Lang; places: Places }
type Reading = Props & { names: Names }

const here = spot<Props>('event')
if (here) void load(here.place, here.props)

async function load(place: HTMLElement, props: Props): Promise<void> {
  const { lang } = props
  const w = t(eventWords, lang)
  const again = () => void load(place, props)
  const [answer, names] = await Promise.all([
    call<EventPage>('GET', `/api/events/${encodeURIComponent(eventHere())}`, { keep: true }),
    codeNames(lang),
  ])
  const view = answer.ok ? answer.value : answer.kept?.value
  if (!view) {
    const back = el('p', {}, el('a', { href: href(lang, EVENTS) }, w.back))
    if (!answer.ok)
      draw(
        place,
        answer.problem.status === 404
          ? emptyState(w.missing, el('p', {}, w.missingNote), back)
          : failure(answer.problem, lang, again),
      )
    return
  }
  const old = !answer.ok && answer.kept ? keptNote(answer.kept.at, lang, again) : undefined
  draw(place, old, ...whole(view, { ...props, names }))
  const { member } = await session()
  place.append(el('div', { class: 'note noprint' }, wayOn(view, lang, Boolean(member))))
}

const fact = (label: string, said: Child, lang: Lang): HTMLElement | undefined =>
  said
    ? el(
        'div',
        {},
        el('dt', {}, label),
        el('dd', { lang: typeof said === 'string' ? langIn(said, lang) : undefined }, said),
      )
    : undefined

function whole(view: EventPage, r: Reading): HTMLElement[] {
  const { lang } = r
  const w = t(eventWords, lang)
  const title = view.fields.title ?? ''
  document.title = `${title} · ${document.title.split(' · ').pop() ?? ''}`
  const text = view.fields.text ?? ''
  const isOver = view.state === 'closed' || view.state === 'cancelled'
  return [
    el('h2', { lang: langIn(title, lang) }, title),
    el(
      'p',
      { class: 'row' },
      el('span', { class: 'tag plain' }, eventKindText(view.fields.kind ?? '', lang)),
      el('span', { class: isOver ? 'tag warn' : 'tag' }, eventStateText(view.state, lang)),
    ),
    el('dl', { class: 'facts' }, ...facts(view, r)),
    ...(text === ''
      ? []
      : [el('h3', {}, w.about), el('p', { class: 'prose', lang: langIn(text, lang) }, text)]),
    ...agenda(view, lang),
    files(view, lang),
  ]
}

function facts(view: EventPage, { lang, places, names }: Reading): Child[] {
  const w = t(eventWords, lang)
  const { fields, taken, slots } = view
  const [first, last] = [slots[0], slots.at(-1)]
  const list = lang === 'zh' ? '、' : ', '
  const place = [places[`${(fields.region ?? '').slice(0, 4)}00`], fields.venue]
  const left = Object.entries(fields.quotas ?? {}).filter(([, all]) => all > 0)
  return [
    first && last && fact(w.when, span(first.startAt, last.endAt, lang), lang),
    first && last && fact(w.yours, spanHere(first.startAt, last.endAt, lang), lang),
    fact(w.where, place.filter(Boolean).join(' '), lang),
    fact(w.online, room(view, lang), lang),
    fact(w.hostedBy, view.hostName, lang),
    fact(w.cohosts, (fields.cohosts ?? []).join(list), lang),
    fact(w.themes, (fields.codes ?? []).map((code) => nameOf(code, names)).join(list), lang),
    fact(
      w.languages,
      (fields.languages ?? []).map((one) => languageText(one, lang)).join(list),
      lang,
    ),
    fields.registerBy && fact(w.registerBy, when(fields.registerBy, lang), lang),
    ...left.map(([role, all]) =>
      fact(
        `${w.left} · ${guestRoleText(role, lang)}`,
        w.leftOf(all - (taken[role] ?? 0), all),
        lang,
      ),
    ),
  ]
}

/** The link is in the answer for whoever has a place, and for nobody else. */
function room({ fields, seat, organiser }: EventPage, lang: Lang): Child {
  const w = t(eventWords, lang)
  if (fields.online === undefined)
    return seat || organiser ? undefined : el('span', { class: 'muted' }, w.onlineHidden)
  return [
    el('a', { href: fields.online, rel: 'noreferrer' }, w.onlineGo),
    ' · ',
    el('a', { href: href(lang, '/my/meetings/device/') }, w.deviceTest),
  ]
}

function agenda({ fields, slots }: EventPage, lang: Lang): HTMLElement[] {
  const w = t(eventWords, lang)
  const items = [...(fields.agenda ?? [])].sort((a, b) => (a.startAt < b.startAt ? -1 : 1))
  const sessions = [...(fields.sessions ?? [])].sort((a, b) => (a.startAt < b.startAt ? -1 : 1))
  return [
    ...(items.length === 0
      ? []
      : [
          el('h3', {}, w.agenda),
          el(
            'ul',
            { class: 'agenda' },
            items.map(({ startAt, endAt, title, speaker }) =>
              el(
                'li',
                {},
                el(
                  'time',
                  { datetime: startAt },
                  endAt === undefined ? clock(startAt) : `${clock(startAt)}–${clock(endAt)}`,
                ),
                el('span', { lang: langIn(title, lang) }, title),
                speaker !== undefined &&
                  el(
                    'span',
                    { class: 'muted', lang: langIn(speaker, lang) },
                    `${w.speaker} ${speaker}`,
                  ),
              ),
            ),
          ),
        ]),
    el('h3', {}, w.meetings),
    el(
      'ul',
      { class: 'agenda' },
      sessions.map(({ name, startAt, endAt, slotMinutes }, i) =>
        el(
          'li',
          {},
          el('time', { datetime: startAt }, `${clock(startAt)}–${clock(endAt)}`),
          el(
            'span',
            { lang: langIn(name, lang) },
            w.session(name, slots.filter((slot) => slot.session === i).length, slotMinutes),
          ),
        ),
      ),
    ),
    el('p', { class: 'muted' }, w.tables(fields.tables ?? 0)),
  ]
}

/** WeChat opens no file: there the page says what to do instead. */
function files({ id }: EventPage, lang: Lang): HTMLElement {
  const w = t(eventWords, lang)
  const inWechat = navigator.userAgent.includes('MicroMessenger')
  return el(
    'p',
    { class: 'actions' },
    inWechat
      ? el('span', { class: 'note' }, w.wechat)
      : el('a', { class: 'btn plain', href: `/api/events/${id}/calendar.ics` }, w.calendar),
    el('button', { type: 'button', class: 'btn plain', onclick: () => print() }, w.print),
  )
}

function wayOn(view: EventPage, lang: Lang, isMember: boolean): Child {
  const w = t(eventWords, lang)
  const go = (to: string, text: string) => el('p', {}, el('a', { class: 'btn', href: to }, text))
  const mine = href(lang, `/my/meetings/?event=${view.id}`)
  if (view.organiser) return go(href(lang, `/desk/events/${view.id}`), w.host)
  if (view.seat) return [el('p', {}, w[`state_${view.seat.state}`]), go(mine, w.goOn)]
  if (view.state === 'cancelled') return el('p', {}, w.cancelled(view.reason ?? ''))
  if (view.state === 'closed') return el('p', {}, w.ran)
  if (view.state === 'published') return el('p', {}, w.soon)
  const isOpen = view.state === 'registration' || view.state === 'wishes'
  if (!isOpen || view.now > (view.fields.registerBy ?? '')) return el('p', {}, w.over)
  return isMember
    ? go(mine, w.register)
    : [el('p', {}, w.signInNote), go(loginHref(lang, mine), w.signIn)]
}
