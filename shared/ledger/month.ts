// Months of figures: several places as one, all months as one, medians and shares.
import type { MonthFigures } from './figures.ts'

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

/** Figures by month, made when first asked for. */
export class Months {
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
