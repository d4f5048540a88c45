// An answer as the beginning of a financing need; only questions that were sound when saved are asked.
import type { Collateral, LoanUse } from '../loan/terms.ts'
import type { Given } from './asked.ts'
import type { Question } from './survey.ts'

/** What an answer says of a need; money in fen. Whatever was not asked or not answered is left out. */
export type NeedBegun = {
  amountFen?: number
  termMonths?: number
  use?: LoanUse
  collateral?: Collateral[]
}

export function needFrom(
  questions: readonly Pick<Question, 'key' | 'feeds'>[],
  given: Given,
): NeedBegun {
  const need: NeedBegun = {}
  for (const { key, feeds } of questions) {
    const value = given[key]
    if (typeof value === 'number') {
      if (feeds === 'amount') need.amountFen = value
      if (feeds === 'term') need.termMonths = value
    } else if (typeof value === 'string') {
      if (feeds === 'use') need.use = value as LoanUse
    } else if (value && feeds === 'collateral') need.collateral = [...value] as Collateral[]
  }
  return need
}
