// Monthly figures of a place, counted from its ledger lines; figures of places add up to those of a larger one.
import * as z from 'zod/mini'
import { Month } from '../case/progress.ts'
import { workingDaysBetween } from '../clock/workday.ts'
import { At, dayOf } from '../time.ts'
import { type Line } from './line.ts'
import { Months } from './month.ts'
import { isSettled } from './sum.ts'

const Count = z.int()
/** Money in fen. What happened in the month, but for `settled`: of the demands posted in it, how many are by now. */
export const MonthFigures = z.strictObject({
  month: Month,
  posted: Count,
  published: Count,
  matched: Count,
  signed: Count,
  tonnes: z.number(),
  fen: Count,
  writtenOff: Count,
  settled: Count,
  /** Working days from submitting to publishing, and on to the first agreement; one entry per demand. */
  checkDays: z.array(Count),
  matchDays: z.array(Count),
})
export type MonthFigures = z.infer<typeof MonthFigures>

export const Figures = z.strictObject({
  region: z.string(),
  /** As of when. */
  at: At,
  lines: Count,
  months: z.array(MonthFigures),
})
export type Figures = z.infer<typeof Figures>

const monthOf = (at: At): string => dayOf(at).slice(0, 7)

function add(months: Months, line: Line): void {
  const { submittedAt, publishedAt, agreedAt, writtenOffAt } = line
  const posted = months.of(line.on.slice(0, 7))
  posted.posted++
  if (isSettled(line)) posted.settled++
  if (publishedAt !== undefined) {
    const month = months.of(monthOf(publishedAt))
    month.published++
    // Who was returned later has a newer submission than publication: that says nothing about checking.
    if (submittedAt !== undefined && submittedAt <= publishedAt)
      month.checkDays.push(workingDaysBetween(submittedAt, publishedAt))
  }
  if (agreedAt !== undefined) {
    const month = months.of(monthOf(agreedAt))
    month.matched++
    if (publishedAt !== undefined) month.matchDays.push(workingDaysBetween(publishedAt, agreedAt))
  }
  for (const { month, fen } of line.contracts) {
    months.of(month).signed++
    months.of(month).fen += fen
  }
  for (const { month, tonnes, fen } of line.deliveries) {
    months.of(month).tonnes += tonnes
    months.of(month).fen += fen
  }
  if (writtenOffAt !== undefined) months.of(monthOf(writtenOffAt)).writtenOff++
}

export function monthsOf(lines: Iterable<Line>): MonthFigures[] {
  const months = new Months()
  for (const line of lines) add(months, line)
  return months.sorted()
}
