// Counts the monthly figures of a place from its ledger lines.
import { workingDaysBetween } from '../clock/workday.ts'
import { type At, dayOf } from '../time.ts'
import { type MonthFigures } from './figures.ts'
import { type Line } from './line.ts'
import { Months } from './month.ts'
import { isSettled } from './sum.ts'

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
