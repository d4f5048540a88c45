// Every refusal of the case's rules: one table of codes, so that each has its kind, and its words beside it.
import { Problem, type ProblemDetails, type ProblemKind } from '../problem.ts'

const REFUSALS = {
  'case.contracted': ['conflict', 'A contract stands: end it with a reason.'],
  'case.full': ['conflict', 'The list is full.'],
  'case.not-agreed': ['conflict', 'Both sides have to agree first.'],
  'case.not-holder': ['forbidden', 'Only the level that holds the case may do this.'],
  'case.not-now': ['conflict', 'Not at this stage.'],
  'case.not-your-step': ['forbidden', 'Not a step of yours.'],
  'contract.none': ['conflict', 'Nobody has written down a contract.'],
  'contract.own': ['forbidden', 'The other side confirms what this side wrote down.'],
  'delivery.none': ['conflict', 'Nothing has been delivered.'],
  'effect.not-met': ['conflict', 'The effect is not checked.'],
  'hold.asked': ['conflict', 'This city has been asked and has not replied.'],
  'hold.not-another-city': ['conflict', 'Another city is asked, by its code.'],
  'hold.not-below': ['conflict', 'It is handed down towards the place of the demand.'],
  'hold.not-your-level': ['forbidden', 'Another level decides this.'],
  'hold.past': ['conflict', 'The day has passed.'],
  'hold.top': ['conflict', 'There is no level above.'],
  'quote.answered': ['conflict', 'The quote has its answer.'],
  'quote.expired': ['conflict', 'The quote is no longer valid.'],
  'quote.none-accepted': ['conflict', 'No quote has been accepted.'],
  'quote.unknown': ['conflict', 'There is no such quote.'],
  'sample.unknown': ['conflict', 'There is no such sample.'],
} as const satisfies Record<string, readonly [ProblemKind, string]>

export type Refusal = keyof typeof REFUSALS
export const refusals = Object.keys(REFUSALS) as Refusal[]

export function refuse(code: Refusal, details: ProblemDetails = {}): Problem {
  const [kind, message] = REFUSALS[code]
  return new Problem(kind, code, message, details)
}
