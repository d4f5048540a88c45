// The list of one kind of listing under its filter form: pages on demand, empty, failed or kept.
import { useEffect, useState } from 'preact/hooks'
import { call } from '../client/api.ts'
import { useNames } from '../client/names.ts'
import { toast } from '../client/toast.ts'
import { href, SHELVES, type Lang, type ShelfKind } from '../site.ts'
import { EmptyState } from '../ui/Card.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { listingWords } from '../words/listing.ts'
import { type Places } from '../words/place.ts'
import { problemText } from '../words/problem.ts'
import { t } from '../words/words.ts'
import { ListingRow } from './ListingRow.tsx'
import { type ListingItem, type ListingPage } from './listing.ts'

const FILTERS = ['city', 'code'] as const

export type ShelfProps = { lang: Lang; kind: ShelfKind; places: Places }

export function Shelf({ lang, kind, places }: ShelfProps) {
  const [query, setQuery] = useState<string>()
  const load = useLoad<ListingPage>(query === undefined ? undefined : `/api/listings?${query}`, { keep: true })
  const names = useNames(lang)
  const [busy, setBusy] = useState(false)
  useEffect(() => followFilters(kind, setQuery), [kind])

  const more = async (page: ListingPage) => {
    setBusy(true)
    const answer = await call<ListingPage>('GET', `/api/listings?${query}&after=${encodeURIComponent(page.next ?? '')}`)
    setBusy(false)
    if (!answer.ok) return toast(problemText(answer.problem, lang))
    const { items, next } = answer.value
    load.set({ items: [...page.items, ...items], ...(next === undefined ? {} : { next }) })
  }
  return (
    <LoadState lang={lang} load={load}>
      {(page) => (
        <>
          <Rows items={page.items} more={page.next !== undefined} {...{ lang, kind, places, names }} filtered={/city|code/.test(query ?? '')} />
          <Pager lang={lang} more={page.next !== undefined} busy={busy} onMore={() => void more(page)} />
        </>
      )}
    </LoadState>
  )
}

type RowsProps = ShelfProps & {
  items: readonly ListingItem[]
  more: boolean
  filtered: boolean
  names: Readonly<Record<string, string>>
}

function Rows({ items, more, filtered, lang, kind, places, names }: RowsProps) {
  const w = t(listingWords, lang)
  return (
    <>
      <p class="muted" role="status">
        {items.length > 0 && w.shown(items.length, more)}
      </p>
      {items.length === 0 ? (
        <EmptyState title={filtered ? w.noneFiltered : w.none}>
          <p class="row">
            {filtered && <a href={href(lang, SHELVES[kind])}>{w.clear}</a>}
            <a href={href(lang, '/search/')}>{w.seek}</a>
          </p>
        </EmptyState>
      ) : (
        <ul class="cards">
          {items.map((item) => (
            <ListingRow key={item.id} {...{ lang, kind, item, places, names }} />
          ))}
        </ul>
      )}
    </>
  )
}

/** The form is the page's own and works without scripts; here its choices take effect at once. */
function followFilters(kind: ShelfKind, choose: (query: string) => void): () => void {
  const form = document.getElementById('filters')
  if (!(form instanceof HTMLFormElement)) return () => undefined
  const given = new URLSearchParams(location.search)
  for (const name of FILTERS) {
    const select = form.elements.namedItem(name)
    if (select instanceof HTMLSelectElement) select.value = given.get(name) ?? ''
  }
  const read = (): string => {
    const query = new URLSearchParams({ kind })
    for (const name of FILTERS) {
      const select = form.elements.namedItem(name)
      if (select instanceof HTMLSelectElement && select.value !== '') query.set(name, select.value)
    }
    return query.toString()
  }
  const change = (event: Event) => {
    event.preventDefault()
    const query = read()
    const shown = new URLSearchParams(query)
    shown.delete('kind')
    history.replaceState(null, '', shown.toString() === '' ? location.pathname : `?${shown.toString()}`)
    choose(query)
  }
  form.addEventListener('change', change)
  form.addEventListener('submit', change)
  choose(read())
  return () => {
    form.removeEventListener('change', change)
    form.removeEventListener('submit', change)
  }
}
