// The public list of events: upcoming first, narrowed by city, month and kind on what was read.
import { call, type Fault } from '../client/api.ts'
import { codeNames, nameOf, type Names } from '../client/code-names.ts'
import { type Child, draw, el, spot } from '../client/draw.ts'
import { emptyState, failure, keptNote } from '../client/states.ts'
import { href, type Lang } from '../site.ts'
import { eventKindText, eventStateText, eventWords } from '../words/event.ts'
import { langIn } from '../words/foreign.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { type EventCard, type EventCards, EVENTS } from './event.ts'
import { month, monthKey, span } from './time.ts'

type Props = { lang: Lang; places: Places }
const FILTERS = ['city', 'month', 'kind'] as const

const here = spot<Props>('events')
if (here) void list(here.place, here.props)

async function list(place: HTMLElement, props: Props): Promise<void> {
  const { lang } = props
  const again = () => void list(place, props)
  const [answer, names] = await Promise.all([
    call<EventCards>('GET', '/api/events', { keep: true }),
    codeNames(lang),
  ])
  const cards = answer.ok ? answer.value.items : answer.kept?.value.items
  if (!cards) {
    draw(place, failure(problemOf(answer), lang, again))
    return
  }
  const form = document.getElementById('filters') as HTMLFormElement
  months(form, cards, lang)
  fromAddress(form)
  const old = !answer.ok && answer.kept ? keptNote(answer.kept.at, lang, again) : undefined
  const show = () => draw(place, old, ...rows(cards, chosen(form), { ...props, names }))
  const change = (event: Event) => {
    event.preventDefault()
    const query = new URLSearchParams(chosen(form)).toString()
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`)
    show()
  }
  form.addEventListener('change', change)
  form.addEventListener('submit', change)
  show()
}

const problemOf = (answer: { ok: boolean; problem?: Fault }): Fault =>
  answer.problem ?? { status: 0, code: 'offline', flaws: [], details: {} }

function rows(
  cards: readonly EventCard[],
  asked: Record<string, string>,
  { lang, places, names }: Props & { names: Names },
): HTMLElement[] {
  const w = t(eventWords, lang)
  const fits = (card: EventCard): boolean =>
    (asked.city === undefined || card.city === asked.city) &&
    (asked.month === undefined || monthKey(card.startAt) === asked.month) &&
    (asked.kind === undefined || card.kind === asked.kind)
  const shown = cards.filter(fits)
  if (shown.length === 0) {
    const filtered = Object.keys(asked).length > 0
    const way = filtered
      ? el('a', { href: href(lang, EVENTS) }, w.clear)
      : el('a', { href: href(lang, '/demands/') }, w.toDemands)
    const note = !filtered && el('p', {}, w.noneNote)
    return [emptyState(filtered ? w.noneFiltered : w.none, note, el('p', {}, way))]
  }
  const now = new Date().toISOString()
  const coming = shown.filter((card) => card.endAt >= now).reverse()
  const past = shown.filter((card) => card.endAt < now)
  return [
    el('p', { class: 'muted', role: 'status' }, w.shown(shown.length)),
    el(
      'ul',
      { class: 'cards' },
      [...coming, ...past].map((card) => row(card, { lang, places, names })),
    ),
  ]
}

function row(card: EventCard, { lang, places, names }: Props & { names: Names }): HTMLElement {
  const w = t(eventWords, lang)
  const isOver = card.state === 'closed' || card.state === 'cancelled'
  const tags: Child = [
    el('li', {}, el('span', { class: 'tag plain' }, eventKindText(card.kind, lang))),
    el(
      'li',
      {},
      el('span', { class: isOver ? 'tag warn' : 'tag' }, eventStateText(card.state, lang)),
    ),
    card.codes.map((code) => el('li', {}, el('span', { class: 'tag' }, nameOf(code, names)))),
  ]
  const meta = [places[card.city], card.hostName, w.places(card.places)]
  return el(
    'li',
    {},
    el(
      'article',
      { class: 'item' },
      el(
        'h2',
        {},
        el(
          'a',
          { href: href(lang, `${EVENTS}${card.id}`), lang: langIn(card.title, lang) },
          card.title,
        ),
      ),
      el('ul', { class: 'tags' }, tags),
      el('p', {}, span(card.startAt, card.endAt, lang)),
      el(
        'p',
        { class: 'meta' },
        meta.map((text) => text && el('span', { lang: langIn(text, lang) }, text)),
      ),
    ),
  )
}

/** Only months in which something is. */
function months(form: HTMLFormElement, cards: readonly EventCard[], lang: Lang): void {
  const select = form.elements.namedItem('month')
  if (!(select instanceof HTMLSelectElement)) return
  const known = new Map(cards.map(({ startAt }) => [monthKey(startAt), month(startAt, lang)]))
  for (const [value, text] of [...known].sort()) select.append(el('option', { value }, text))
}

function chosen(form: HTMLFormElement): Record<string, string> {
  const all = [...new FormData(form)].filter(
    ([, value]) => typeof value === 'string' && value !== '',
  )
  return Object.fromEntries(all as [string, string][])
}

function fromAddress(form: HTMLFormElement): void {
  const given = new URLSearchParams(location.search)
  for (const name of FILTERS) {
    const select = form.elements.namedItem(name)
    if (select instanceof HTMLSelectElement) select.value = given.get(name) ?? ''
  }
}
