// The public list of one kind under its filter form: pages on demand, empty, failed or kept.
import { type Answer, call, type Fault } from '../client/api.ts'
import { codeNames } from '../client/code-names.ts'
import { draw, el, spot } from '../client/draw.ts'
import { emptyState, failure, keptNote, pager } from '../client/states.ts'
import { href, SHELVES, type Lang, type ShelfKind } from '../site.ts'
import { type Places } from '../words/place.ts'
import { publicWords } from '../words/public.ts'
import { t } from '../words/words.ts'
import { type ListingPage } from './listing.ts'
import { type Found } from '../search/search.ts'
import { listingRow } from './row.ts'

export type ShelfProps = { lang: Lang; kind: ShelfKind; places: Places }

const FILTERS = ['city', 'code'] as const
const here = spot<ShelfProps>('shelf')
if (here) shelf(here.place, here.props)

function shelf(place: HTMLElement, props: ShelfProps): void {
  const form = document.getElementById('filters') as HTMLFormElement
  let round = 0
  const load = async (before?: ListingPage): Promise<void> => {
    const mine = ++round
    const filters = chosen(form)
    const [answer, names] = await Promise.all([
      ask(props.kind, filters, before?.next),
      codeNames(props.lang),
    ])
    if (mine !== round) return
    if (!answer.ok && !answer.kept) {
      fail(answer.problem, before)
      return
    }
    const page = answer.ok ? answer.value : answer.kept!.value
    const whole = before ? { ...page, items: [...before.items, ...page.items] } : page
    const old = !answer.ok && answer.kept!.at
    draw(
      place,
      old && keptNote(old, props.lang, () => void load()),
      rows(whole, { ...props, names }, Object.keys(filters).length > 0),
      page.next !== undefined && pager(props.lang, () => void load(whole)),
    )
  }
  const fail = (problem: Fault, before?: ListingPage): void => {
    const said = failure(problem, props.lang, () => void load(before))
    // What was already listed stays when only the next page fails.
    if (before) document.getElementById('more')?.parentElement?.replaceWith(said)
    else draw(place, said)
  }
  setFilters(form)
  const change = (event: Event) => {
    event.preventDefault()
    const query = new URLSearchParams(chosen(form)).toString()
    history.replaceState(null, '', query === '' ? location.pathname : `?${query}`)
    void load()
  }
  form.addEventListener('change', change)
  form.addEventListener('submit', change)
  void load()
}

/** Plain browsing asks the table, which stands when search is down; a filter asks the index. */
async function ask(
  kind: ShelfKind,
  filters: Record<string, string>,
  after = '',
): Promise<Answer<ListingPage>> {
  const query = new URLSearchParams({
    kind,
    ...filters,
    ...(after === '' ? {} : { after }),
  }).toString()
  const keep = after === ''
  if (Object.keys(filters).length === 0)
    return call<ListingPage>('GET', `/api/listings?${query}`, { keep })
  const answer = await call<Found>('GET', `/api/search?${query}`)
  if (!answer.ok) return { ok: false, problem: answer.problem }
  const { hits, next } = answer.value
  const items = hits.map(({ card }) => card)
  return { ok: true, value: { items, ...(next === undefined ? {} : { next }) } }
}

function rows(
  page: ListingPage,
  setting: Parameters<typeof listingRow>[1],
  filtered: boolean,
): HTMLElement[] {
  const { lang, kind } = setting
  const w = t(publicWords, lang)
  if (page.items.length === 0) {
    const clear = filtered && el('a', { href: href(lang, SHELVES[kind]) }, w.clear)
    const ways = el('p', { class: 'row' }, clear, el('a', { href: href(lang, '/search/') }, w.seek))
    return [emptyState(filtered ? w.noneFiltered : w.none, ways)]
  }
  return [
    el(
      'p',
      { class: 'muted', role: 'status' },
      w.shown(page.items.length, page.next !== undefined),
    ),
    el(
      'ul',
      { class: 'cards' },
      page.items.map((item) => listingRow(item, setting)),
    ),
  ]
}

function chosen(form: HTMLFormElement): Record<string, string> {
  const all = [...new FormData(form)].filter(
    ([, value]) => typeof value === 'string' && value !== '',
  )
  return Object.fromEntries(all as [string, string][])
}

/** The address says what was chosen: links from the map and the back button land right. */
function setFilters(form: HTMLFormElement): void {
  const given = new URLSearchParams(location.search)
  for (const name of FILTERS) {
    const select = form.elements.namedItem(name)
    if (select instanceof HTMLSelectElement) select.value = given.get(name) ?? ''
  }
}
