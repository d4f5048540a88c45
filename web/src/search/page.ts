// Search as one types (never inside an IME's composition), facets, and a way on when nothing is found.
import { call } from '../client/api.ts'
import { codeNames } from '../client/code-names.ts'
import { type Child, draw, el, spot } from '../client/draw.ts'
import { failure, pager } from '../client/states.ts'
import { listingRow, type RowSetting } from '../listing/row.ts'
import { type Lang } from '../site.ts'
import { type Places } from '../words/place.ts'
import { searchWords } from '../words/search.ts'
import { t } from '../words/words.ts'
import { facets, kindNames } from './facets.ts'
import { type Ask, type Found, isFiltered, queryOf, readAsk } from './search.ts'
import { noneFound, shelves } from './ways.ts'

export type SearchProps = { lang: Lang; places: Places }

const PAUSE_MS = 300

const here = spot<SearchProps>('found')
if (here) search(here.place, here.props)

function search(place: HTMLElement, { lang, places }: SearchProps): void {
  const w = t(searchWords, lang)
  const box = document.getElementById('q') as HTMLInputElement
  // Its own element, so that each new count is read out.
  const count = el('p', { role: 'status' })
  const rest = el('div')
  let ask = readAsk(location.search)
  let round = 0
  const show = (said: string, ...children: Child[]): void => {
    place.classList.remove('waiting')
    count.textContent = said
    draw(rest, ...children)
  }
  const go = (next: Ask): void => {
    ask = next
    const query = queryOf(ask)
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`)
    void load()
  }
  const load = async (before?: Found): Promise<void> => {
    const mine = ++round
    const query = queryOf(ask, before?.next)
    if (query === '') {
      show('', shelves(lang, w.start))
      return
    }
    const [answer, names] = await Promise.all([
      call<Found>('GET', `/api/search?${query}`),
      codeNames(lang),
    ])
    if (mine !== round) return
    if (!answer.ok) {
      const down = answer.problem.status === 503 && shelves(lang, w.down)
      const said = failure(answer.problem, lang, () => void load(before), down)
      show('', said)
      return
    }
    const found = { ...answer.value, hits: [...(before?.hits ?? []), ...answer.value.hits] }
    const said = (facet: 'city' | 'code', value: string) =>
      (facet === 'city' ? places[value] : names[value]) ?? value
    const setting: RowSetting = { lang, kind: 'demand', places, names, kinds: kindNames(lang) }
    const more = found.next === undefined ? undefined : () => void load(found)
    const list = results(found, ask, { setting, go, more })
    show(
      w.count(found.total),
      el('div', { class: 'cols side-first' }, facets({ lang, ask, found, said, choose: go }), list),
    )
  }
  // Still waiting: the room below is held until the first answer.
  place.replaceChildren(count, rest)
  if (box.value === '') box.value = ask.q
  followTyping(box, () => go({ ...ask, q: box.value }))
  void load()
}

type ResultsSetting = {
  setting: RowSetting
  go: (ask: Ask) => void
  more: (() => void) | undefined
}

function results(found: Found, ask: Ask, { setting, go, more }: ResultsSetting): HTMLElement {
  const { lang } = setting
  if (found.hits.length === 0) {
    return noneFound(lang, ask.q, isFiltered(ask) ? () => go({ q: ask.q }) : undefined)
  }
  return el(
    'div',
    {},
    found.relaxed && el('p', { class: 'note warn' }, t(searchWords, lang).relaxed),
    el(
      'ul',
      { class: 'cards' },
      found.hits.map(({ card }) => listingRow(card, setting)),
    ),
    more && pager(lang, more),
  )
}

function followTyping(box: HTMLInputElement, take: () => void): void {
  let composing = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const later = () => {
    clearTimeout(timer)
    if (!composing) timer = setTimeout(take, PAUSE_MS)
  }
  box.addEventListener('input', later)
  box.addEventListener('compositionstart', () => (composing = true))
  box.addEventListener('compositionend', () => {
    composing = false
    later()
  })
  box.form?.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(timer)
    take()
  })
}
