// Which field of a financing need a question's answer becomes, and whether it can.
import * as z from 'zod/mini'
import { Collateral, LoanUse } from '../loan/terms.ts'

export const Feeds = z.enum(['amount', 'term', 'use', 'collateral'])
export type Feeds = z.infer<typeof Feeds>

type Asked = {
  readonly key: string
  readonly type: string
  readonly feeds?: Feeds | undefined
  readonly options?: readonly { readonly key: string }[]
}

const isIn = (schema: z.ZodMiniType, { options = [] }: Asked): boolean =>
  options.every(({ key }) => schema.safeParse(key).success)

/** Can the answers of this question be that field? Options must be the need's own codes. */
export function isFood(question: Asked): boolean {
  switch (question.feeds) {
    case undefined:
      return true
    case 'amount':
      return question.type === 'amount'
    case 'term':
      return question.type === 'months'
    case 'use':
      return question.type === 'one' && isIn(LoanUse, question)
    case 'collateral':
      return question.type === 'several' && isIn(Collateral, question)
  }
}
