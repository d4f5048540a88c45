// What is recorded of a financing need; its words stand in words.ts.
import * as z from 'zod/mini'

export const FinanceAct = z.enum([
  'finance.created',
  'finance.saved',
  'finance.opened',
  'finance.asked',
  'finance.taken',
  'finance.refused',
  'finance.chosen',
  'finance.extended',
  'finance.lent',
  'finance.released',
  'finance.closed',
  'finance.consented',
  'finance.read',
])
export type FinanceAct = z.infer<typeof FinanceAct>
