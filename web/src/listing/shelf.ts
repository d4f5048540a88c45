// The public list of one kind under its filter form: pages on demand, empty, failed or kept.
import { type Answer, call } from '../client/api.ts'
import { codeNames } from '../client/code-names.ts'
import { draw, el, spot } from '../client/draw.ts'
import { emptyState, failure, keptNote, pager } from '../client/states.ts'
import { href, SHELVES, type Lang, type ShelfKind } from '../site.ts'
import { type Places } from '../words/place.ts'
import { publicWords } from '../words/public.ts'
import { t } from '../words/words.ts'
import { type ListingPage } from './listing.ts'
import { listingRow } from './row.ts'

export type ShelfProps = { lang: Lang; kind: ShelfKind; places: Places }

const FILTERS = ['city', 'code'] as const
const here = spot<ShelfProps>('shelf')
if (here) shelf(here.place, here.props)

function shelf(place: HTMLElement, props: ShelfProps): void {
  const { lang, kind } = props
  const form = document.getElementById('filters') as HTMLFormElement
  let round = 0

  const load = async (before?: ListingPage): Promise<void> => {
    const mine = ++round
    const query = new URLSearchParams({ kind, ...chosen(form) })
    if (before?.next !== undefined) query.set('after', before.next)
    const [answer, names] = await Promise.all([
      call<ListingPage>('GET', `/api/listings?${query.toString()}`, { keep: before === undefined }),
      codeNames(lang),
    ])
    if (mine !== round) return
    const page = pageOf(answer)
    if (!page) {
      if (answer.ok) return
      const failed = failure(answer.problem, lang, () => void load(before))
      if (before) document.getElementById('more')?.parentElement?.replaceWith(failed)
      else draw(place, failed)
      return
    }
    const { next } = page
    const whole = {
      items: [...(before?.items ?? []), ...page.items],
      ...(next === undefined ? {} : { next }),
    }
    const old =
      !answer.ok && answer.kept ? keptNote(answer.kept.at, lang, () => void load()) : undefined
    const more = next === undefined ? undefined : pager(lang, () => void load(whole))
    draw(place, old, rows(whole, { ...props, names }, Object.keys(chosen(form)).length > 0), more)
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

const pageOf = (answer: Answer<ListingPage>): ListingPage | undefined =>
  answer.ok ? answer.value : answer.kept?.value

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
