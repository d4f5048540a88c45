// The results of a survey as a spreadsheet: response by city, then a line per option or figure.
import type { Cell, Column } from '#shared/sheet/cell.ts'
import { dayOf } from '#shared/time.ts'
import { xlsx, XLSX } from '../sheet/pack.ts'
import { saveFile } from '../sheet/save.ts'
import { type Lang } from '../site.ts'
import { type Places } from '../words/place.ts'
import { surveyWords } from '../words/survey.ts'
import { t } from '../words/words.ts'
import { optionText } from './Questions.tsx'
import type { SummaryView, SurveyView } from './survey.ts'

/** Of `shared/survey/tally.ts`, which the pages do not load. */
export const SMALLEST_SHOWN = 5

type Exported = { lang: Lang; places: Places; survey: SurveyView; summary: SummaryView }
type ResultLine = {
  section: string
  item: string
  option?: string
  n?: number | undefined
  invited?: number
  pct?: number
  yuan?: number
  isHidden?: boolean
}

export function linesOf({ lang, places, survey, summary }: Exported): ResultLine[] {
  const w = t(surveyWords, lang)
  const rates = summary.cities.map(({ city, invited, sent, pct }): ResultLine => ({
    ...{ section: w.rates, item: places[city] ?? city, n: sent, invited, pct },
  }))
  const results = survey.questions.flatMap((question, i): ResultLine[] => {
    const sum = summary.questions[i]
    const line = { section: w.results, item: question.label }
    if (!sum) return []
    if (!('options' in question)) {
      const isMoney = question.type === 'amount' && sum.sum !== undefined
      const money = isMoney ? { yuan: (sum.sum ?? 0) / 100 } : {}
      return [{ ...line, n: sum.n, isHidden: sum.n === undefined, ...money }]
    }
    const counts = new Map(sum.options.map(({ key, n }) => [key, n]))
    return question.options.map((option) => {
      const n = counts.get(option.key)
      return { ...line, option: optionText(question, option, lang), n, isHidden: n === undefined }
    })
  })
  return [...rates, ...results]
}

const text = (value: string | undefined): Cell => (value ? { text: value } : undefined)
const figure = (value: number | undefined, decimals: 0 | 2 = 0): Cell =>
  value === undefined ? undefined : { number: value, decimals }

function columns(lang: Lang): Column<ResultLine>[] {
  const w = t(surveyWords, lang)
  return [
    { head: w.section, width: 12, cell: (l) => text(l.section) },
    { head: w.item, width: 34, cell: (l) => text(l.item) },
    { head: w.option, width: 28, cell: (l) => text(l.option) },
    { head: w.count, width: 10, cell: (l) => figure(l.n) },
    { head: w.invited, width: 12, cell: (l) => figure(l.invited) },
    { head: `${w.rate} %`, width: 10, cell: (l) => figure(l.pct, 2) },
    { head: w.money, width: 18, cell: (l) => figure(l.yuan, 2) },
    { head: w.note, width: 12, cell: (l) => text(l.isHidden ? w.hidden : undefined) },
  ]
}

export async function exportSurvey(exported: Exported): Promise<void> {
  const { lang, survey } = exported
  async function* one() {
    yield linesOf(exported)
  }
  const parts = await xlsx(t(surveyWords, lang).results, columns(lang), one())
  const name = `${survey.title}-${dayOf(new Date().toISOString())}.xlsx`
  saveFile(new Blob(parts, { type: XLSX }), name)
}
