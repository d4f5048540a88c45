// An answer as the beginning of a financing need: which question says which of its fields.
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

/** What an answer says of a need; money in fen. Whatever was not asked or not answered is left out. */
export type NeedBegun = {
  amountFen?: number
  termMonths?: number
  use?: LoanUse
  collateral?: Collateral[]
}

export function needFrom(
  questions: readonly Asked[],
  given: Readonly<Record<string, unknown>>,
): NeedBegun {
  const need: NeedBegun = {}
  for (const { key, feeds } of questions) {
    const value = given[key]
    if (feeds === 'amount' && typeof value === 'number') need.amountFen = value
    if (feeds === 'term' && typeof value === 'number') need.termMonths = value
    if (feeds === 'use' && LoanUse.safeParse(value).success) need.use = value as LoanUse
    if (feeds === 'collateral' && z.array(Collateral).safeParse(value).success)
      need.collateral = value as Collateral[]
  }
  return need
}
