// A call held against what an applicant says, and where it stands on a day; small enough for a public page.
import { type Ask, type Terms } from '../finance/ask.ts'
import { answersOf, type ClauseAnswer } from '../finance/clause.ts'
import { type On } from '../time.ts'
import { type Call, type CallFields } from './call.ts'

export type Stand = 'coming' | 'open' | 'over' | 'withdrawn'

export function standOf(call: Pick<Call, 'fields' | 'status'>, today: On): Stand {
  if (call.status === 'withdrawn') return 'withdrawn'
  if (today < call.fields.opensOn) return 'coming'
  return today > call.fields.closesOn ? 'over' : 'open'
}

const termsOf = ({ region, opensOn, closesOn, ...fields }: CallFields): Terms => ({
  ...fields,
  regions: [region],
  validFrom: opensOn,
  validTo: closesOn,
})

/** Clauses that a call for money without repayment does not have. */
const NOT_ASKED: readonly ClauseAnswer['clause'][] = ['term', 'collateral']
/** What a call does not say of these is no condition; a product's silence may hide one. */
const ONLY_IF_STATED: readonly string[] = [
  'use.not-stated',
  'subject.not-stated',
  'amount.not-stated',
]

/** Who asks; what is left out was not said. */
export type Applicant = Omit<Ask, 'amountFen' | 'termMonths'> & {
  readonly amountFen?: number | undefined
}

/** Each condition answers 符合, 不符合 or 待核实; unknown is never a pass. */
export function precheck(who: Applicant, fields: CallFields, today: On): ClauseAnswer[] {
  const ask: Ask = { ...who, amountFen: who.amountFen ?? 0, termMonths: 1 }
  return answersOf(ask, termsOf(fields), today)
    .filter(({ clause, code }) => !NOT_ASKED.includes(clause) && !ONLY_IF_STATED.includes(code))
    .map((one) =>
      one.clause === 'amount' && who.amountFen === undefined
        ? { clause: 'amount', answer: 'unknown', code: 'amount.not-said', values: {} }
        : one,
    )
}
