// Monthly figures of a place, counted from its ledger lines; figures of places add up to those of a larger one.
import * as z from 'zod/mini'
import { Month } from '../case/progress.ts'
import { workingDaysBetween } from '../clock/workday.ts'
import { At, dayOf } from '../time.ts'
import { isSettled, type Line } from './line.ts'

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

/** 南宁's bar for closing what was reported (domain 4): 95 of 100. */
export const SETTLED_TARGET = 0.95

const empty = (month: string): MonthFigures => ({
  month,
  posted: 0,
  published: 0,
  matched: 0,
  signed: 0,
  tonnes: 0,
  fen: 0,
  writtenOff: 0,
  settled: 0,
  checkDays: [],
  matchDays: [],
})

class Months {
  readonly #known = new Map<string, MonthFigures>()

  of(month: string): MonthFigures {
    const found = this.#known.get(month) ?? empty(month)
    this.#known.set(month, found)
    return found
  }

  sorted(): MonthFigures[] {
    const months = [...this.#known.values()].sort((a, b) => (a.month < b.month ? -1 : 1))
    for (const { checkDays, matchDays } of months)
      for (const days of [checkDays, matchDays]) days.sort((a, b) => a - b)
    return months
  }
}

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

/** The same months of several places as one. */
export function together(several: readonly (readonly MonthFigures[])[]): MonthFigures[] {
  const months = new Months()
  for (const one of several.flat()) {
    const sum = months.of(one.month)
    for (const key of COUNTS) sum[key] += one[key]
    sum.checkDays.push(...one.checkDays)
    sum.matchDays.push(...one.matchDays)
  }
  return months.sorted()
}
const COUNTS = [
  'posted',
  'published',
  'matched',
  'signed',
  'tonnes',
  'fen',
  'writtenOff',
  'settled',
] as const

/** All months as one row; its `month` is the first. */
export const overall = (months: readonly MonthFigures[]): MonthFigures =>
  together([months.map((one) => ({ ...one, month: months[0]?.month ?? '' }))])[0] ?? empty('')

/** Of sorted numbers; undefined where there are none. */
export function medianOf(days: readonly number[]): number | undefined {
  const [low, high] = [days[(days.length - 1) >> 1], days[days.length >> 1]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}

/** Share of the demands posted in a month that are settled by now; undefined where there are none. */
export const settledShare = ({ posted, settled }: MonthFigures): number | undefined =>
  posted === 0 ? undefined : settled / posted
