// Monthly figures: places of one month, months of the whole place, with bars, for screen and paper.
import { useState } from 'preact/hooks'
import type { Figures, MonthFigures } from '#shared/ledger/figures.ts'
import { medianOf, overall, settledShare, SETTLED_TARGET, together } from '#shared/ledger/month.ts'
import { number, when } from '../client/format.ts'
import { withCounties } from '../cases/place.ts'
import { Gate } from '../login/Gate.tsx'
import type { Lang } from '../site.ts'
import { EmptyState, Tag } from '../ui/Card.tsx'
import { Field } from '../ui/Field.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { langIn } from '../words/foreign.ts'
import type { Places } from '../words/place.ts'
import { reportWords } from '../words/reports.ts'
import { t } from '../words/words.ts'
import { Actions } from './Actions.tsx'
import { COUNTS, type Named } from './named.ts'
import '../ledger/ledger.css'

type Props = { lang: Lang; places: Places }

export const Reports = (props: Props) => (
  <Gate lang={props.lang} role="official">
    {() => <Loaded {...props} />}
  </Gate>
)

function Loaded({ lang, places }: Props) {
  const load = useLoad<{ items: readonly Figures[] }>('/api/ledger/figures')
  const w = t(reportWords, lang)
  return (
    <LoadState lang={lang} load={load}>
      {({ items }) =>
        items.length === 0 ? (
          <EmptyState title={w.none}>
            <p>{w.noneNote}</p>
          </EmptyState>
        ) : (
          <Shown lang={lang} places={withCounties(places)} items={items} />
        )
      }
    </LoadState>
  )
}

type ShownProps = Props & { items: readonly Figures[] }
function Shown({ lang, places, items }: ShownProps) {
  const w = t(reportWords, lang)
  const [month, setMonth] = useState('')
  const months = together(items.map((one) => one.months))
  const at = items.map((one) => one.at).sort()[items.length - 1] ?? ''
  const chosen = (all: readonly MonthFigures[]): MonthFigures =>
    month === '' ? overall(all) : overall(all.filter((one) => one.month === month))
  const byPlace: Named[] = items.map((one) => ({
    name: places[one.region] ?? one.region,
    figures: chosen(one.months),
  }))
  const total: Named = { name: w.total, figures: chosen(months) }
  const byMonth: Named[] = [...months]
    .reverse()
    .map((figures) => ({ name: figures.month, figures }))
  return (
    <>
      <p class="muted">{w.asOf(when(at, lang))}</p>
      <div class="filters noprint">
        <Field lang={lang} name="month" label={w.month}>
          {(p) => (
            <select {...p} value={month} onChange={(event) => setMonth(event.currentTarget.value)}>
              <option value="">{w.allMonths}</option>
              {byMonth.map(({ name }) => (
                <option key={name} value={name}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Table
        {...{ lang }}
        title={`${w.byPlace} · ${month === '' ? w.allMonths : month}`}
        label={w.placeTable}
        first={w.c_place}
        rows={[...byPlace, total]}
      />
      <Table
        {...{ lang }}
        title={w.byMonth}
        label={w.monthTable}
        first={w.c_month}
        rows={[...byMonth, { name: w.total, figures: overall(months) }]}
      />
      <Bars lang={lang} rows={[...byMonth].reverse()} />
      <p class="muted small">{w.notes}</p>
      <Actions {...{ lang }} rows={[...byPlace, total]} />
    </>
  )
}

type TableProps = {
  lang: Lang
  title: string
  label: string
  first: string
  rows: readonly Named[]
}

function Table({ lang, title, label, first, rows }: TableProps) {
  const w = t(reportWords, lang)
  const counts = COUNTS.map((name) => w[`c_${name}`])
  const heads = [...counts, w.c_tonnes, w.c_fen, w.c_check, w.c_match, w.c_settled]
  return (
    <section>
      <h2>{title}</h2>
      <div class="scroll" role="region" aria-label={label} tabIndex={0}>
        <table class="ledger monthly">
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {heads.map((text) => (
                <th key={text} scope="col" class="num">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, figures }) => (
              <tr key={name}>
                <th scope="row" lang={langIn(name, lang)}>
                  {name}
                </th>
                {COUNTS.map((key) => (
                  <td key={key} class="num">
                    {number(figures[key], lang)}
                  </td>
                ))}
                <td class="num">{number(figures.tonnes, lang)}</td>
                <td class="num">{number(figures.fen / 100, lang)}</td>
                <td class="num">{medianOf(figures.checkDays) ?? '—'}</td>
                <td class="num">{medianOf(figures.matchDays) ?? '—'}</td>
                <td class="num">
                  <Share share={settledShare(figures)} lang={lang} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}

function Share({ share, lang }: { share: number | undefined; lang: Lang }) {
  if (share === undefined) return <>—</>
  return (
    <>
      {number(share * 100, lang, 1)}%{' '}
      {share < SETTLED_TARGET && <Tag tone="plain">{t(reportWords, lang).below}</Tag>}
    </>
  )
}

/** The same numbers stand in the table above: the bars are for the eye. */
function Bars({ lang, rows }: { lang: Lang; rows: readonly Named[] }) {
  const w = t(reportWords, lang)
  const most = Math.max(1, ...rows.map(({ figures }) => figures.posted))
  return (
    <section>
      <h2>{w.bars}</h2>
      <table class="bars">
        <tbody>
          {rows.map(({ name, figures }) => (
            <tr key={name}>
              <th scope="row" class="nowrap">
                {name}
              </th>
              <td class="barcell">
                <span class="bar" style={{ width: `${(figures.posted / most) * 100}%` }} />
              </td>
              <td class="num">{number(figures.posted, lang)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
