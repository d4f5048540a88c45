// What is recorded of funding calls and of the project shelf.
import * as z from 'zod/mini'

export const FundingAct = z.enum([
  'funding.posted',
  'funding.saved',
  'funding.withdrawn',
  'funding.restored',
  'shelf.on',
  'shelf.off',
])
export type FundingAct = z.infer<typeof FundingAct>
