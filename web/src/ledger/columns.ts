// The columns of the ledger: what each shows, sorts by, and holds in an exported file.
import type { Line } from '#shared/ledger/line.ts'
import { fenOf, tonnesOf } from '#shared/ledger/sum.ts'
import type { Cell, Column } from '#shared/sheet/cell.ts'
import { STAGE_WORDS } from '#shared/case/words.ts'
import { dayOf } from '#shared/time.ts'
import { nameOf, type Names } from '../client/names.ts'
import { unitText } from '../client/format.ts'
import type { Lang } from '../site.ts'
import { closingText, statusText } from '../words/value.ts'
import { stageText } from '../words/desk-history.ts'
import { nextText } from '../words/desk-history.ts'
import { ledgerWords } from '../words/ledger.ts'
import { t } from '../words/words.ts'

export type Said = { lang: Lang; places: Readonly<Record<string, string>>; names: Names }

export const stageOf = (stage: string | undefined, lang: Lang): string =>
  stage === undefined
    ? ''
    : ((STAGE_WORDS as Readonly<Record<string, Record<Lang, string>>>)[stage]?.[lang] ??
      stageText(stage, lang))

export const wasteOf = ({ codes }: Pick<Line, 'codes'>, { lang, names }: Said): string =>
  codes.map((code) => nameOf(code, names)).join(lang === 'zh' ? '、' : ', ')

const text = (value: string | undefined): Cell => (value ? { text: value } : undefined)
const on = (at: string | undefined): Cell => (at === undefined ? undefined : { on: dayOf(at) })
/** Nothing signed or taken yet is an empty cell, not a zero. */
const some = (number: number, decimals: 0 | 2): Cell =>
  number === 0 ? undefined : { number, decimals }

export function fileColumns(said: Said): Column<Line>[] {
  const { lang, places } = said
  const w = t(ledgerWords, lang)
  const place = (code: string | undefined) => text(code && (places[code] ?? code))
  return [
    { head: w.c_number, width: 18, cell: (l) => text(l.number) },
    { head: w.c_title, width: 34, cell: (l) => text(l.title) },
    { head: w.c_org, width: 28, cell: (l) => text(l.org) },
    { head: w.c_place, width: 16, cell: (l) => place(l.region) },
    { head: w.c_waste, width: 20, cell: (l) => text(wasteOf(l, said)) },
    { head: w.c_amount, width: 12, cell: (l) => l.amount && { number: l.amount.value } },
    { head: w.c_unit, width: 10, cell: (l) => text(l.amount && unitText(l.amount.unit, lang)) },
    { head: w.c_status, width: 10, cell: (l) => text(statusText(l.status, lang)) },
    { head: w.c_stage, width: 14, cell: (l) => text(stageOf(l.stage, lang)) },
    { head: w.c_holder, width: 16, cell: (l) => place(l.holder) },
    { head: w.c_next, width: 30, cell: (l) => text(nextText(l, lang)) },
    { head: w.c_due, width: 12, cell: (l) => on(l.dueAt) },
    { head: w.c_on, width: 12, cell: (l) => ({ on: l.on }) },
    { head: w.c_published, width: 12, cell: (l) => on(l.publishedAt) },
    { head: w.c_agreed, width: 12, cell: (l) => on(l.agreedAt) },
    { head: w.c_yuan, width: 16, cell: (l) => some(fenOf(l) / 100, 2) },
    { head: w.c_tonnes, width: 14, cell: (l) => some(tonnesOf(l), 2) },
    { head: w.c_writtenOff, width: 12, cell: (l) => on(l.writtenOffAt) },
    {
      head: w.c_closed,
      width: 16,
      cell: (l) => text(l.closeReason && closingText(l.closeReason, lang)),
    },
  ]
}
