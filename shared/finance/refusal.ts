// Every refusal of financing's rules: one table of codes, so that each has its kind, and its words beside it.
import { Problem, type ProblemDetails, type ProblemKind } from '../problem.ts'

const REFUSALS = {
  'finance.full': ['conflict', 'Three banks have it already.'],
  'finance.not-now': ['conflict', 'Not at this stage.'],
  'finance.not-your-step': ['forbidden', 'Not a step of yours.'],
  'finance.not-taken': ['conflict', 'This bank has not taken it.'],
  'finance.refused': ['conflict', 'This bank has refused it.'],
  'finance.not-chosen': ['forbidden', 'Another bank was chosen.'],
  'finance.extended': ['conflict', 'It was extended once already.'],
  'finance.not-due': ['conflict', 'The bank still has time.'],
  'finance.product-closed': ['conflict', 'The product is no longer offered.'],
  'finance.no-bank': ['conflict', 'None of these banks has a product that could fit.'],
} as const satisfies Record<string, readonly [ProblemKind, string]>

export type FinanceRefusal = keyof typeof REFUSALS
export const financeRefusals = Object.keys(REFUSALS) as FinanceRefusal[]

export function refuse(code: FinanceRefusal, details: ProblemDetails = {}): Problem {
  const [kind, message] = REFUSALS[code]
  return new Problem(kind, code, message, details)
}
