// Instants in UTC and days in Asia/Shanghai; a rule is always given the time.
import * as z from 'zod/mini'

/** An instant: ISO 8601, UTC, milliseconds, e.g. `2026-03-01T02:30:00.000Z`. */
export const At = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/))
export type At = z.infer<typeof At>

/** A calendar day in Asia/Shanghai: `2026-03-01`. */
export const On = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d$/),
  z.refine((day) => isDay(day), { error: 'day' }),
)
export type On = z.infer<typeof On>

const DAY_MS = 86_400_000
/** China has had no daylight saving since 1991: a fixed offset is exact for our data. */
const SHANGHAI_MS = 8 * 3_600_000

export function isDay(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`)
  return Number.isFinite(ms) && new Date(ms).toISOString().slice(0, 10) === text
}

export const atOf = (ms: number): At => new Date(ms).toISOString()
export const msOf = (at: At): number => Date.parse(at)

/** The day in Asia/Shanghai at an instant. */
export const dayOf = (at: At): On => new Date(msOf(at) + SHANGHAI_MS).toISOString().slice(0, 10)

/** The instant at which a Shanghai day ends (exclusive). */
export const endOf = (on: On): At => atOf(Date.parse(`${on}T00:00:00Z`) - SHANGHAI_MS + DAY_MS)

export const plusDays = (at: At, days: number): At => atOf(msOf(at) + days * DAY_MS)
export const plusSeconds = (at: At, seconds: number): At => atOf(msOf(at) + seconds * 1000)
