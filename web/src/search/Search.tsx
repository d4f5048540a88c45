// Search as one types (never inside an IME's composition), facets, and a way on when nothing is found.
import { useEffect, useState } from 'preact/hooks'
import { call } from '../client/api.ts'
import { useNames } from '../client/names.ts'
import { toast } from '../client/toast.ts'
import { ListingRow } from '../listing/ListingRow.tsx'
import { type Lang } from '../site.ts'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { type Places } from '../words/place.ts'
import { problemText } from '../words/problem.ts'
import { searchWords } from '../words/search.ts'
import { t } from '../words/words.ts'
import { Facets } from './Facets.tsx'
import { type Ask, type Found, isFiltered, queryOf, readAsk } from './search.ts'
import { Ways } from './Ways.tsx'

export type SearchProps = { lang: Lang; places: Places }

const PAUSE_MS = 300

export function Search({ lang, places }: SearchProps) {
  const [ask, setAsk] = useState<Ask>()
  useEffect(() => followBox(setAsk), [])
  const query = ask && queryOf(ask)
  const load = useLoad<Found>(query ? `/api/search?${query}` : undefined)
  const names = useNames(lang)
  const [busy, setBusy] = useState(false)
  const w = t(searchWords, lang)

  const choose = (next: Ask) => {
    setAsk(next)
    show(next)
  }
  const more = async (found: Found) => {
    setBusy(true)
    const answer = await call<Found>('GET', `/api/search?${query}&after=${encodeURIComponent(found.next ?? '')}`)
    setBusy(false)
    if (!answer.ok) return toast(problemText(answer.problem, lang))
    const { hits, next } = answer.value
    const { next: _old, ...rest } = found
    load.set({ ...rest, hits: [...found.hits, ...hits], ...(next === undefined ? {} : { next }) })
  }
  if (!query) return <Ways lang={lang} lead={w.start} />
  return (
    <LoadState lang={lang} load={load} otherwise={<Ways lang={lang} lead={w.down} />}>
      {(found) => (
        <div class="cols side-first">
          <Facets {...{ lang, places, names, ask, found, onChoose: choose }} />
          <div>
            <p role="status">
              <strong>{w.count(found.total)}</strong>
            </p>
            {found.relaxed && found.hits.length > 0 && <p class="note warn">{w.relaxed}</p>}
            {found.hits.length === 0 ? (
              <Ways lang={lang} none={ask.q} clear={isFiltered(ask) ? () => choose({ q: ask.q }) : undefined} />
            ) : (
              <ul class="cards">
                {found.hits.map((item) => (
                  <ListingRow key={item.id} kind="demand" {...{ lang, item, places, names }} />
                ))}
              </ul>
            )}
            <Pager lang={lang} more={found.next !== undefined} busy={busy} onMore={() => void more(found)} />
          </div>
        </div>
      )}
    </LoadState>
  )
}

function show(ask: Ask): void {
  const query = queryOf(ask)
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`)
}

/** The box is the page's own form; here it answers as one types, after a pause and outside compositions. */
function followBox(setAsk: (change: (was: Ask | undefined) => Ask) => void): () => void {
  const box = document.getElementById('q')
  const form = document.getElementById('seek')
  if (!(box instanceof HTMLInputElement) || !(form instanceof HTMLFormElement)) return () => undefined
  let composing = false
  let timer: ReturnType<typeof setTimeout> | undefined
  const take = () => {
    setAsk((was) => {
      const ask = { ...was, q: box.value }
      show(ask)
      return ask
    })
  }
  const later = () => {
    clearTimeout(timer)
    if (!composing) timer = setTimeout(take, PAUSE_MS)
  }
  const start = () => (composing = true)
  const end = () => {
    composing = false
    later()
  }
  const submit = (event: Event) => {
    event.preventDefault()
    clearTimeout(timer)
    take()
  }
  box.addEventListener('input', later)
  box.addEventListener('compositionstart', start)
  box.addEventListener('compositionend', end)
  form.addEventListener('submit', submit)
  const given = readAsk(location.search)
  if (box.value === '') box.value = given.q
  setAsk(() => ({ ...given, q: box.value }))
  return () => {
    clearTimeout(timer)
    box.removeEventListener('input', later)
    box.removeEventListener('compositionstart', start)
    box.removeEventListener('compositionend', end)
    form.removeEventListener('submit', submit)
  }
}
