// Working days in Shanghai: holidays and make-up days of the years that are known, weekends of all others.
import { type At, atOf, dayOf, msOf, type On } from '../time.ts'
import { HOLIDAYS } from './holiday.ts'

export type Calendar = typeof HOLIDAYS

const DAY_MS = 86_400_000

/** Is the day worked, and does the calendar know its year? */
export function workday(
  on: On,
  calendar: Calendar = HOLIDAYS,
): { worked: boolean; known: boolean } {
  const year = calendar[on.slice(0, 4)]
  const weekday = new Date(`${on}T00:00:00Z`).getUTCDay()
  const weekend = weekday === 0 || weekday === 6
  if (!year) return { worked: !weekend, known: false }
  if (year.worked.includes(on)) return { worked: true, known: true }
  const free = year.off.some(([from, to]) => from <= on && on <= to)
  return { worked: !free && !weekend, known: true }
}

/** The same time of day so many working days later (or, negative, earlier); day 0 is not counted. */
export function plusWorkingDays(at: At, days: number, calendar: Calendar = HOLIDAYS): At {
  const step = days < 0 ? -DAY_MS : DAY_MS
  let ms = msOf(at)
  for (let left = Math.abs(days); left > 0;) {
    ms += step
    if (workday(dayOf(atOf(ms)), calendar).worked) left--
  }
  return atOf(ms)
}

/** Working days begun between two instants: what somebody took to answer. */
export function workingDaysBetween(from: At, to: At, calendar: Calendar = HOLIDAYS): number {
  let count = 0
  for (let ms = msOf(from) + DAY_MS; ms <= msOf(to); ms += DAY_MS)
    if (workday(dayOf(atOf(ms)), calendar).worked) count++
  return count
}

/** Are all years from one instant to another in the calendar? If not, a deadline is a guess and says so. */
export function known(from: At, to: At, calendar: Calendar = HOLIDAYS): boolean {
  for (let year = Number(dayOf(from).slice(0, 4)); year <= Number(dayOf(to).slice(0, 4)); year++)
    if (!calendar[String(year)]) return false
  return true
}
