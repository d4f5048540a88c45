// Instants and days of the demo data, counted from the day on which it is planted.
import { type At, atOf, dayOf, type On } from '#shared/time.ts'
import { type Luck } from './luck.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
const SHANGHAI_MS = 8 * 3_600_000
/** Offices are open from half past eight to half past five. */
const OPEN_MIN = 8 * 60 + 30
const SHUT_MIN = 17 * 60 + 30

export type Calendar = {
  /** A moment in office hours so many whole days ago (at least one, so that it has happened). */
  readonly ago: (days: number, luck: Luck) => At
  /** The day so many days from the planting; negative is the past. */
  readonly on: (days: number) => On
  readonly year: number
}

export function calendarOf(now: At): Calendar {
  const today = dayOf(now)
  const midnightMs = Date.parse(`${today}T00:00:00Z`) - SHANGHAI_MS
  return {
    ago: (days, luck) =>
      atOf(midnightMs - days * DAY_MS + luck.between(OPEN_MIN, SHUT_MIN) * MINUTE_MS),
    on: (days) => atOf(Date.parse(`${today}T00:00:00Z`) + days * DAY_MS).slice(0, 10),
    year: Number(today.slice(0, 4)),
  }
}
