// What can be done with the figures: a spreadsheet, paper, the open ones.
import type { MonthFigures } from '#shared/ledger/figures.ts'
import { medianOf, settledShare } from '#shared/ledger/month.ts'
import type { Column } from '#shared/sheet/cell.ts'
import { xlsx, XLSX } from '../sheet/pack.ts'
import { saveFile } from '../sheet/save.ts'
import type { Lang } from '../site.ts'
import { reportWords } from '../words/reports.ts'
import { t } from '../words/words.ts'
import { COUNTS, type Named } from './named.ts'

function columnsOf(lang: Lang): Column<Named>[] {
  const w = t(reportWords, lang)
  const days = (list: readonly number[]) => {
    const median = medianOf(list)
    return median === undefined ? undefined : { number: median }
  }
  const share = (figures: MonthFigures) => {
    const found = settledShare(figures)
    return found === undefined ? undefined : { number: Math.round(found * 1000) / 10 }
  }
  return [
    { head: w.c_place, width: 22, cell: ({ name }) => ({ text: name }) },
    ...COUNTS.map((key) => ({
      head: w[`c_${key}`],
      width: 12,
      cell: ({ figures }: Named) => ({ number: figures[key] }),
    })),
    {
      head: w.c_tonnes,
      width: 14,
      cell: ({ figures }) => ({ number: figures.tonnes, decimals: 2 }),
    },
    {
      head: w.c_fen,
      width: 16,
      cell: ({ figures }) => ({ number: figures.fen / 100, decimals: 2 }),
    },
    { head: w.c_check, width: 16, cell: ({ figures }) => days(figures.checkDays) },
    { head: w.c_match, width: 16, cell: ({ figures }) => days(figures.matchDays) },
    { head: `${w.c_settled} (%)`, width: 12, cell: ({ figures }) => share(figures) },
  ]
}

export function Actions({ lang, rows }: { lang: Lang; rows: readonly Named[] }) {
  const w = t(reportWords, lang)
  const save = async () => {
    async function* one() {
      yield rows
    }
    const parts = await xlsx(w.title, columnsOf(lang), one())
    saveFile(new Blob(parts, { type: XLSX }), `${w.title}.xlsx`)
  }
  return (
    <>
      <div class="actions">
        <button type="button" class="btn" onClick={() => void save()}>
          {w.toExcel}
        </button>
        <button type="button" class="btn plain" onClick={() => print()}>
          {w.print}
        </button>
      </div>
      <section class="noprint">
        <h2>{w.open}</h2>
        <p>
          {w.openNote} <a href="/api/open/quarters.csv">CSV</a>{' '}
          <a href="/api/open/quarters.json">JSON</a>
        </p>
      </section>
    </>
  )
}
