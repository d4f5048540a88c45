// All listings of the jurisdiction: status, kind, city and title narrow what has been read so far.
import { useState } from 'preact/hooks'
import { usePages } from '../cases/pages.ts'
import { type Lang } from '../site.ts'
import { EmptyState } from '../ui/Card.tsx'
import { Field } from '../ui/Field.tsx'
import { LoadState } from '../ui/LoadState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { kindText, statusText } from '../words/value.ts'
import { deskWords } from '../words/desk.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { Rows } from './Rows.tsx'
import { type DeskItem } from './view.ts'

const STATUSES = ['submitted', 'returned', 'published', 'expired', 'closed']
const KINDS = ['demand', 'offer', 'loan', 'expert']

type Ask = { status: string; kind: string; city: string; words: string }
const NOTHING: Ask = { status: '', kind: '', city: '', words: '' }

const fits = (item: DeskItem, { status, kind, city, words }: Ask): boolean =>
  (status === '' || item.status === status) &&
  (kind === '' || item.kind === kind) &&
  (city === '' || item.city === city) &&
  item.title.toLowerCase().includes(words.trim().toLowerCase())

export type ListProps = { lang: Lang; places: Places; region: string }

export function List({ lang, places, region }: ListProps) {
  const { load, busy, more } = usePages<DeskItem>('/api/desk/listings', lang)
  const [ask, setAsk] = useState(NOTHING)
  const w = t(deskWords, lang)
  return (
    <section aria-labelledby="list">
      <h2 id="list">{w.list}</h2>
      <LoadState lang={lang} load={load}>
        {({ items, next }) => {
          if (items.length === 0) return <EmptyState title={w.listNone} />
          const shown = items.filter((item) => fits(item, ask))
          return (
            <>
              <Filters {...{ lang, places, region, ask }} onAsk={setAsk} />
              <p class="muted" role="status">
                {w.shown(shown.length, items.length, next !== undefined)}
              </p>
              {shown.length === 0 ? (
                <EmptyState title={w.listNoneFiltered} />
              ) : (
                <Rows {...{ lang, places }} items={shown} />
              )}
              <Pager lang={lang} more={next !== undefined} busy={busy} onMore={() => void more()} />
            </>
          )
        }}
      </LoadState>
    </section>
  )
}

type FiltersProps = ListProps & { ask: Ask; onAsk: (ask: Ask) => void }

function Filters({ lang, places, region, ask, onAsk }: FiltersProps) {
  const w = t(deskWords, lang)
  const cities = region.endsWith('0000')
    ? Object.keys(places).filter((code) => !code.endsWith('0000'))
    : []
  const select = (
    name: 'status' | 'kind' | 'city',
    label: string,
    options: readonly (readonly [string, string])[],
  ) => (
    <Field lang={lang} name={name} label={label}>
      {(p) => (
        <select
          {...p}
          value={ask[name]}
          onChange={(event) => onAsk({ ...ask, [name]: event.currentTarget.value })}
        >
          <option value="">{w.any}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
  return (
    <form class="filters" aria-label={w.filter} onSubmit={(event) => event.preventDefault()}>
      {select(
        'status',
        w.status,
        STATUSES.map((value) => [value, statusText(value, lang)]),
      )}
      {select(
        'kind',
        w.kind,
        KINDS.map((value) => [value, kindText(value, lang)]),
      )}
      {cities.length > 0 &&
        select(
          'city',
          w.city,
          cities.map((code) => [code, places[code] ?? code]),
        )}
      <Field lang={lang} name="words" label={w.seek}>
        {(p) => (
          <input
            {...p}
            type="search"
            value={ask.words}
            autocomplete="off"
            onInput={(event) => onAsk({ ...ask, words: event.currentTarget.value })}
          />
        )}
      </Field>
    </form>
  )
}
