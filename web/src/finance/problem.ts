// A refusal of financing in a sentence; the general ones are said as everywhere.
import { FINANCE_REFUSAL_WORDS } from '#shared/finance/words.ts'
import { type Fault } from '../client/api.ts'
import { type Lang } from '../site.ts'
import { FINANCE_PROBLEMS } from '../words/finance-problem.ts'
import { memberProblem } from '../words/my-problem.ts'

const own: Readonly<Record<string, Readonly<Record<Lang, string>>>> = {
  ...FINANCE_REFUSAL_WORDS,
  ...FINANCE_PROBLEMS,
}

export const financeProblem = (problem: Fault, lang: Lang): string =>
  own[problem.code]?.[lang] ?? memberProblem(problem, lang)
