// Instants in UTC and days in Asia/Shanghai; a rule is always given the time.
import * as z from 'zod/mini'
import { isDay } from './instant.ts'

export { atOf, dayOf, endOf, isDay, msOf, plusDays, plusSeconds } from './instant.ts'

/** An instant: ISO 8601, UTC, milliseconds, e.g. `2026-03-01T02:30:00.000Z`. */
export const At = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/))
export type At = z.infer<typeof At>

/** A calendar day in Asia/Shanghai: `2026-03-01`. */
export const On = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d$/),
  z.refine((day) => isDay(day), { error: 'day' }),
)
export type On = z.infer<typeof On>
