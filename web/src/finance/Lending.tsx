// What was lent in a quarter: by bank, by city, by borrower beside the tonnes treated; for officials, and for a bank its own.
import { useState } from 'preact/hooks'
import { type LendingFigures, type LendingSum, quartersUpTo } from '#shared/finance/figures.ts'
import { number } from '../client/format.ts'
import { useMember } from '../my/member.ts'
import { today } from '../pair/month.ts'
import { type Lang } from '../site.ts'
import { EmptyState } from '../ui/Card.tsx'
import { Field } from '../ui/Field.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { langIn } from '../words/foreign.ts'
import { lendingWords } from '../words/lending.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { LendingExport } from './LendingExport.tsx'
import { type Named, pct } from './need.ts'
import '../ledger/ledger.css'

type Props = { lang: Lang; places: Places }
export type Quarter = LendingFigures & {
  quarter: string
  names: Readonly<Record<string, string>>
}

const QUARTERS = 8

export function Lending({ lang, places }: Props) {
  const w = t(lendingWords, lang)
  const quarters = quartersUpTo(today(), QUARTERS)
  const [quarter, setQuarter] = useState(quarters[0] ?? '')
  const load = useLoad<Quarter>(`/api/finance/figures?quarter=${quarter}`)
  return (
    <>
      <div class="filters noprint">
        <Field lang={lang} name="quarter" label={w.quarter}>
          {(p) => (
            <select
              {...p}
              value={quarter}
              onChange={(event) => setQuarter(event.currentTarget.value)}
            >
              {quarters.map((one) => (
                <option key={one} value={one}>
                  {w.quarterOf(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <LoadState lang={lang} load={load}>
        {(figures) =>
          figures.total.loans === 0 ? (
            <EmptyState title={w.none}>
              <p>{w.noneNote}</p>
            </EmptyState>
          ) : (
            <Shown {...{ lang, places, figures }} />
          )
        }
      </LoadState>
    </>
  )
}

function Shown({ lang, places, figures }: Props & { figures: Quarter }) {
  const w = t(lendingWords, lang)
  const who = useMember()
  const isBank = who.state === 'here' && who.me.role === 'bank'
  const named = (sums: readonly LendingSum[], name: (key: string) => string | undefined) =>
    sums.map((sum): Named => ({ name: name(sum.key) ?? sum.key, sum }))
  const total: Named = { name: w.total, sum: figures.total }
  const tables = [
    ...(isBank
      ? []
      : [{ first: w.bank, rows: named(figures.byBank, (key) => figures.names[key]) }]),
    { first: w.city, rows: named(figures.byCity, (key) => places[key]) },
    { first: w.borrower, rows: named(figures.byBorrower, (key) => figures.names[key]) },
  ]
  return (
    <>
      {tables.map(({ first, rows }) => (
        <Table key={first} {...{ lang, first }} rows={[...rows, total]} />
      ))}
      <p class="muted small">{w.notes}</p>
      <LendingExport {...{ lang, tables, total }} quarter={figures.quarter} />
    </>
  )
}

function Table({ lang, first, rows }: { lang: Lang; first: string; rows: readonly Named[] }) {
  const w = t(lendingWords, lang)
  const title = w.by(first)
  return (
    <section>
      <h2>{title}</h2>
      <div class="scroll" role="region" aria-label={title} tabIndex={0}>
        <table class="ledger monthly">
          <thead>
            <tr>
              <th scope="col">{first}</th>
              {[w.loans, w.borrowers, w.amount, w.rate, w.tonnes].map((head) => (
                <th key={head} scope="col" class="num">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, sum }) => (
              <tr key={sum.key}>
                <th scope="row" lang={langIn(name, lang)}>
                  {name}
                </th>
                <td class="num">{sum.loans}</td>
                <td class="num">{sum.borrowers}</td>
                <td class="num">{number(sum.amountFen / 1_000_000, lang)}</td>
                <td class="num">{pct(sum.rateBp)}</td>
                <td class="num">{sum.tonnes === undefined ? '—' : number(sum.tonnes, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
