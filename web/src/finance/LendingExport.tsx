// The lending figures as a spreadsheet, one table under the other, and on paper.
import type { Column } from '#shared/sheet/cell.ts'
import { xlsx, XLSX } from '../sheet/pack.ts'
import { saveFile } from '../sheet/save.ts'
import { type Lang } from '../site.ts'
import { lendingWords } from '../words/lending.ts'
import { t } from '../words/words.ts'
import type { Named } from './need.ts'

type Props = {
  lang: Lang
  quarter: string
  tables: readonly { first: string; rows: readonly Named[] }[]
  total: Named
}
type Line = Named & { by: string }

function columnsOf(lang: Lang): Column<Line>[] {
  const w = t(lendingWords, lang)
  const money = { width: 16, decimals: 2 }
  return [
    { head: w.kind, width: 12, cell: ({ by }) => ({ text: by }) },
    { head: w.name, width: 30, cell: ({ name }) => ({ text: name }) },
    { head: w.loans, width: 10, cell: ({ sum }) => ({ number: sum.loans }) },
    { head: w.borrowers, width: 12, cell: ({ sum }) => ({ number: sum.borrowers }) },
    {
      head: w.amount,
      width: money.width,
      cell: ({ sum }) => ({ number: sum.amountFen / 1_000_000, decimals: money.decimals }),
    },
    { head: w.rate, width: 12, cell: ({ sum }) => ({ number: sum.rateBp / 100, decimals: 2 }) },
    {
      head: w.tonnes,
      width: 14,
      cell: ({ sum }) =>
        sum.tonnes === undefined ? undefined : { number: sum.tonnes, decimals: 2 },
    },
  ]
}

export function LendingExport({ lang, quarter, tables, total }: Props) {
  const w = t(lendingWords, lang)
  const save = async () => {
    async function* lines() {
      for (const { first, rows } of tables) yield rows.map((row): Line => ({ ...row, by: first }))
      yield [{ ...total, by: '' }]
    }
    const parts = await xlsx(w.title, columnsOf(lang), lines())
    saveFile(new Blob(parts, { type: XLSX }), `${w.title} ${quarter}.xlsx`)
  }
  return (
    <div class="actions noprint">
      <button type="button" class="btn" onClick={() => void save()}>
        {w.toExcel}
      </button>
      <button type="button" class="btn plain" onClick={() => print()}>
        {w.print}
      </button>
    </div>
  )
}
