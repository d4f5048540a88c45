// Lines of the ledger: a sortable compact table on wide windows and on paper, cards on phones.
import { useState } from 'preact/hooks'
import type { Line } from '#shared/ledger/line.ts'
import { fenOf, isLate, tonnesOf } from '#shared/ledger/sum.ts'
import { day, number, quantity, tonnes, yuan } from '../client/format.ts'
import { useWide } from '../desk/wide.ts'
import { href, type Lang } from '../site.ts'
import { Card, Tag } from '../ui/Card.tsx'
import { statusText } from '../words/value.ts'
import { nextText } from '../words/desk-history.ts'
import { langIn } from '../words/foreign.ts'
import { ledgerWords } from '../words/ledger.ts'
import { t } from '../words/words.ts'
import { type Said, stageOf, wasteOf } from './columns.ts'

export type TableProps = Said & { items: readonly Line[]; now: string }

const to = (line: Line, lang: Lang): string => href(lang, `/desk/listings/${line.id}`)
const standing = (line: Line, lang: Lang): string =>
  line.stage === undefined ? statusText(line.status, lang) : stageOf(line.stage, lang)

export const Lines = (props: TableProps) => (useWide() ? <Wide {...props} /> : <Cards {...props} />)

function Marks({ line, now, lang }: { line: Line; now: string; lang: Lang }) {
  const w = t(ledgerWords, lang)
  return (
    <>
      {isLate(line, now) && <Tag tone="danger">{w.late}</Tag>}
      {line.supervised && <Tag tone="warn">{w.supervised}</Tag>}
    </>
  )
}

function Cards({ items, now, ...said }: TableProps) {
  const { lang, places } = said
  return (
    <ul class="cards">
      {items.map((line) => (
        <Card
          key={line.id}
          href={to(line, lang)}
          title={line.title || '—'}
          titleLang={langIn(line.title, lang)}
          figure={line.amount && quantity(line.amount, lang)}
          lang={lang}
          meta={[
            line.org,
            places[line.region],
            fenOf(line) > 0 ? yuan(fenOf(line), lang) : undefined,
            tonnesOf(line) > 0 ? tonnes(tonnesOf(line), lang) : undefined,
          ]}
        >
          <div class="row">
            <Tag>{standing(line, lang)}</Tag>
            <span class="small">{nextText(line, lang)}</span>
            <Marks {...{ line, now, lang }} />
          </div>
        </Card>
      ))}
    </ul>
  )
}

const COLUMNS = ['title', 'org', 'place', 'waste', 'amount', 'stage', 'next', 'due', 'yuan', 'tonnes'] as const // prettier-ignore
type Name = (typeof COLUMNS)[number]
const NUMBERS: readonly Name[] = ['amount', 'yuan', 'tonnes']

function valueOf(line: Line, by: Name, said: Said): string | number {
  switch (by) {
    case 'title':
      return line.title
    case 'org':
      return line.org
    case 'place':
      return line.region
    case 'waste':
      return wasteOf(line, said)
    case 'amount':
      return line.amount?.value ?? 0
    case 'stage':
      return standing(line, said.lang)
    case 'next':
      return nextText(line, said.lang)
    case 'due':
      return line.dueAt ?? '9'
    case 'yuan':
      return fenOf(line)
    case 'tonnes':
      return tonnesOf(line)
  }
}

const compare = (a: string | number, b: string | number, lang: Lang): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), lang)

type Sort = { by: Name; down: boolean } | undefined

function Wide({ items, now, ...said }: TableProps) {
  const { lang } = said
  const [sort, setSort] = useState<Sort>()
  const w = t(ledgerWords, lang)
  const sorted = sort
    ? [...items].sort(
        (a, b) =>
          compare(valueOf(a, sort.by, said), valueOf(b, sort.by, said), lang) *
          (sort.down ? -1 : 1),
      )
    : items
  return (
    <div class="scroll" role="region" aria-label={w.table} tabIndex={0}>
      <table class="ledger">
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <Head key={column} {...{ column, sort, lang }} onSort={setSort} />
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.map((line) => (
            <Row key={line.id} line={line} now={now} {...said} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

type HeadProps = { column: Name; sort: Sort; lang: Lang; onSort: (sort: Sort) => void }

function Head({ column, sort, lang, onSort }: HeadProps) {
  const isOn = sort?.by === column
  const isNumber = NUMBERS.includes(column)
  return (
    <th
      scope="col"
      class={isNumber ? 'num' : undefined}
      aria-sort={isOn ? (sort.down ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        class="btn link"
        onClick={() => onSort({ by: column, down: isOn ? !sort.down : isNumber })}
      >
        {t(ledgerWords, lang)[`c_${column}`]}
        <span aria-hidden="true">{isOn ? (sort.down ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  )
}

function Row({ line, now, ...said }: Said & { line: Line; now: string }) {
  const { lang, places } = said
  const place = places[line.region] ?? line.region
  return (
    <tr>
      <th scope="row">
        <a href={to(line, lang)} lang={langIn(line.title, lang)}>
          {line.title || '—'}
        </a>
        {line.number && <span class="muted small nowrap"> {line.number}</span>}
      </th>
      <td lang={langIn(line.org, lang)}>{line.org}</td>
      <td lang={langIn(place, lang)}>{place}</td>
      <td>{wasteOf(line, said)}</td>
      <td class="num">{line.amount && quantity(line.amount, lang)}</td>
      <td>
        <Tag tone={line.stage ? 'brand' : 'plain'}>{standing(line, lang)}</Tag>
      </td>
      <td>{nextText(line, lang)}</td>
      <td>
        {line.dueAt && <span class="nowrap">{day(line.dueAt, lang)}</span>}
        <Marks {...{ line, now, lang }} />
      </td>
      <td class="num">{fenOf(line) > 0 && number(fenOf(line) / 100, lang)}</td>
      <td class="num">{tonnesOf(line) > 0 && number(tonnesOf(line), lang)}</td>
    </tr>
  )
}
