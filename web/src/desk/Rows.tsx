// Listings as a sortable compact table on wide windows, as cards on phones.
import { useState } from 'preact/hooks'
import { day, quantity } from '../client/format.ts'
import { href, type Lang } from '../site.ts'
import { Card, Tag, type Tone } from '../ui/Card.tsx'
import { kindText, statusText } from '../words/value.ts'
import { deskWords } from '../words/desk.ts'
import { langIn } from '../words/foreign.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { type DeskItem } from './view.ts'
import { useWide } from './wide.ts'

export type RowsProps = { lang: Lang; places: Places; items: readonly DeskItem[] }

const TONES: Readonly<Record<string, Tone>> = {
  submitted: 'warn',
  returned: 'danger',
  published: 'brand',
}
const toneOf = (status: string): Tone => TONES[status] ?? 'plain'
const to = (item: DeskItem, lang: Lang): string => href(lang, `/desk/listings/${item.id}`)

export const Rows = (props: RowsProps) => (useWide() ? <Table {...props} /> : <Cards {...props} />)

function Cards({ lang, places, items }: RowsProps) {
  return (
    <ul class="cards">
      {items.map((item) => (
        <Card
          key={item.id}
          level={3}
          href={to(item, lang)}
          title={item.title || '—'}
          titleLang={langIn(item.title, lang)}
          figure={item.quantity && quantity(item.quantity, lang)}
          meta={[kindText(item.kind, lang), places[item.city], day(item.updatedAt, lang)]}
        >
          <div class="row">
            <Tag tone={toneOf(item.status)}>{statusText(item.status, lang)}</Tag>
          </div>
        </Card>
      ))}
    </ul>
  )
}

type Column = 'title' | 'kind' | 'place' | 'who' | 'status' | 'updated'
const COLUMNS: readonly Column[] = ['title', 'kind', 'place', 'who', 'status', 'updated']

function Table({ lang, places, items }: RowsProps) {
  const [sort, setSort] = useState<{ by: Column; down: boolean }>({ by: 'updated', down: true })
  const w = t(deskWords, lang)
  const heads = {
    title: w.colTitle,
    kind: w.colKind,
    place: w.colPlace,
    who: w.colWho,
    status: w.colStatus,
    updated: w.colUpdated,
  }
  const value = (item: DeskItem): string =>
    ({
      title: item.title,
      kind: kindText(item.kind, lang),
      place: places[item.city] ?? item.city,
      who: item.name ?? '',
      status: statusText(item.status, lang),
      updated: item.updatedAt,
    })[sort.by]
  const sorted = [...items].sort(
    (a, b) => value(a).localeCompare(value(b), lang) * (sort.down ? -1 : 1),
  )
  return (
    <div class="scroll" role="region" aria-label={w.table} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {COLUMNS.map((column) => {
              const on = sort.by === column
              return (
                <th
                  key={column}
                  scope="col"
                  aria-sort={on ? (sort.down ? 'descending' : 'ascending') : undefined}
                >
                  <button
                    type="button"
                    class="btn link"
                    onClick={() =>
                      setSort({ by: column, down: on ? !sort.down : column === 'updated' })
                    }
                  >
                    {heads[column]}
                    <span aria-hidden="true">{on ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
                  </button>
                </th>
              )
            })}
          </tr>
        </thead>
        <tbody>
          {sorted.map((item) => (
            <tr key={item.id}>
              <th scope="row">
                <a href={to(item, lang)} lang={langIn(item.title, lang)}>
                  {item.title || '—'}
                </a>
              </th>
              <td class="nowrap">{kindText(item.kind, lang)}</td>
              <td class="nowrap">{places[item.city] ?? item.city}</td>
              <td lang={langIn(item.name ?? '', lang)}>{item.name}</td>
              <td>
                <Tag tone={toneOf(item.status)}>{statusText(item.status, lang)}</Tag>
              </td>
              <td class="nowrap">{day(item.updatedAt, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
