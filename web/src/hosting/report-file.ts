// The report as a spreadsheet: the whole event first, then its cities, then its themes; numbers are numbers.
import type { Part, Report } from '#shared/event/report.ts'
import type { Column } from '#shared/sheet/cell.ts'
import { xlsx, XLSX } from '../sheet/pack.ts'
import { saveFile } from '../sheet/save.ts'
import type { Lang } from '../site.ts'
import { outcomeWords } from '../words/outcome.ts'
import { t } from '../words/words.ts'

type Line = { name: string; part: Omit<Part, 'code'>; whole?: Report }

const WHOLE = [
  'checkedIn',
  'wishes',
  'accepted',
  'reported',
  'bothGoOn',
  'cases',
  'signed',
] as const

function columnsOf(lang: Lang): Column<Line>[] {
  const w = t(outcomeWords, lang)
  const money = (fen: number | undefined) =>
    fen === undefined ? undefined : { number: fen / 100, decimals: 2 as const }
  const count = (n: number | undefined) => (n === undefined ? undefined : { number: n })
  return [
    { head: w.file, width: 26, cell: ({ name }) => ({ text: name }) },
    ...(['guests', 'meetings', 'met', 'goOn'] as const).map((key) => ({
      head: w[key],
      width: 12,
      cell: ({ part }: Line) => ({ number: part[key] }),
    })),
    { head: `${w.tonnes} (t)`, width: 14, cell: ({ part }) => ({ number: part.tonnes }) },
    { head: `${w.value} (CNY)`, width: 18, cell: ({ part }) => money(part.valueFen) },
    { head: w.stars, width: 14, cell: ({ part }) => count(part.stars) },
    ...WHOLE.map((key) => ({
      head: w[key],
      width: 12,
      cell: ({ whole }: Line) => count(whole?.[key]),
    })),
    { head: `${w.signedFen} (CNY)`, width: 18, cell: ({ whole }) => money(whole?.signedFen) },
    { head: `${w.deliveredT} (t)`, width: 14, cell: ({ whole }) => count(whole?.deliveredT) },
  ]
}

type Asked = {
  lang: Lang
  title: string
  found: Report
  cityOf: (code: string) => string
  themeOf: (code: string) => string
}

export async function saveReport({ lang, title, found, cityOf, themeOf }: Asked): Promise<void> {
  const w = t(outcomeWords, lang)
  const lines: Line[] = [
    { name: title, part: found, whole: found },
    ...found.byCity.map((part) => ({ name: `${w.byCity} · ${cityOf(part.code)}`, part })),
    ...found.byTheme.map((part) => ({ name: `${w.byTheme} · ${themeOf(part.code)}`, part })),
  ]
  async function* all() {
    yield lines
  }
  const parts = await xlsx(w.title, columnsOf(lang), all())
  saveFile(new Blob(parts, { type: XLSX }), `${title}-${w.file}.xlsx`)
}
