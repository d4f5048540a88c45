// What the ledger can be narrowed to: by place, stage, status, waste, month, and what is late.
import * as z from 'zod/mini'
import { Stage } from '../case/case.ts'
import { Month } from '../case/progress.ts'
import { Code } from '../listing/kind.ts'
import { Status } from '../listing/life.ts'
import { covers, RegionCode } from '../region/region.ts'
import { type At } from '../time.ts'
import { parentsOf } from '../vocabulary/vocabulary.ts'
import { type Line } from './line.ts'
import { isLate } from './sum.ts'

export const Filter = z.strictObject({
  region: z.optional(RegionCode),
  stage: z.optional(Stage),
  status: z.optional(Status),
  /** A family finds all below it. */
  code: z.optional(Code),
  month: z.optional(Month),
  overdue: z.optional(z.literal('1')),
})
export type Filter = z.infer<typeof Filter>

export const fits = (line: Line, filter: Filter, now: At): boolean =>
  (filter.region === undefined || covers(filter.region, line.region)) &&
  (filter.stage === undefined || line.stage === filter.stage) &&
  (filter.status === undefined || line.status === filter.status) &&
  (filter.month === undefined || line.on.startsWith(filter.month)) &&
  (filter.overdue === undefined || isLate(line, now)) &&
  (filter.code === undefined || hasCode(line, filter.code))

const hasCode = ({ codes }: Line, wanted: string): boolean =>
  codes.some((code) => code === wanted || parentsOf(code).includes(wanted))
