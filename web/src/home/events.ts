// The next events on the home page: kept ones where the line is down, a sentence where there are none.
import { call } from '../client/api.ts'
import { draw, el } from '../client/draw.ts'
import { type EventCards, EVENTS } from '../event/event.ts'
import { span } from '../event/time.ts'
import { href } from '../site.ts'
import { langIn } from '../words/foreign.ts'

const MOST = 3
const lang = document.documentElement.lang === 'zh-CN' ? 'zh' : 'en'

async function load(place: HTMLElement): Promise<void> {
  const answer = await call<EventCards>('GET', '/api/events', { keep: true })
  const cards = answer.ok ? answer.value.items : answer.kept?.value.items
  // Beside it the figures say what is wrong with the line.
  if (!cards) return
  const now = new Date().toISOString()
  // The list begins with the latest day.
  const next = cards
    .filter(({ endAt, state }) => endAt >= now && state !== 'cancelled')
    .reverse()
    .slice(0, MOST)
  if (next.length === 0) {
    draw(place, el('p', { class: 'muted' }, place.dataset.none))
    return
  }
  const lines = next.map(({ id, title, startAt, endAt }) =>
    el(
      'li',
      {},
      el('a', { href: href(lang, `${EVENTS}${id}`), lang: langIn(title, lang) }, title),
      el('br'),
      el('span', { class: 'muted' }, span(startAt, endAt, lang)),
    ),
  )
  draw(place, el('ul', { class: 'plain-list' }, lines))
}

const place = document.getElementById('home-events')
if (place) void load(place)
