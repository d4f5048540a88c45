// Monthly figures of a place, as they are kept.
import * as z from 'zod/mini'
import { Month } from '../case/progress.ts'
import { At } from '../time.ts'

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
