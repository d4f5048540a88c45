// What is typed into a questionnaire, read into an answer of the API, and back.
import { amountFenOf } from '#shared/finance/typed.ts'
import type { Flaw } from '#shared/problem.ts'
import { type Given, givenOf } from '#shared/survey/asked.ts'
import type { Question } from '#shared/survey/survey.ts'

/** By question: text of a choice, an amount or a number; or several choices. */
export type Typed = Readonly<Record<string, string | readonly string[]>>

const FEN_PER_WAN = 1_000_000
export const wanText = (fen: number): string => `${fen / FEN_PER_WAN}万`

/** What an answer looks like in the controls; choices that are no more are left out. */
export function typedOf(questions: readonly Question[], given: Given): Typed {
  const typed: Record<string, string | readonly string[]> = {}
  for (const question of questions) {
    const value = given[question.key]
    if (value === undefined) continue
    if (typeof value === 'number')
      typed[question.key] = question.type === 'amount' ? wanText(value) : String(value)
    else if (question.type === 'text') typed[question.key] = value
    else if ('options' in question) {
      const isOption = (key: string) => question.options.some((one) => one.key === key)
      typed[question.key] =
        typeof value === 'string' ? (isOption(value) ? value : '') : value.filter(isOption)
    }
  }
  return typed
}

type Named = Omit<Flaw, 'path'> & { name: string }
const MOST_MONTHS = 480

function read(question: Question, value: Typed[string]): { value: Given[string] } | Named {
  const { key: name, type } = question
  if (type === 'amount') {
    const amount = amountFenOf(String(value))
    return 'flaw' in amount ? { name, ...amount.flaw } : { value: amount.value }
  }
  if (type === 'months') {
    const months = Number(value)
    const isMonths = Number.isInteger(months) && months >= 1 && months <= MOST_MONTHS
    return isMonths ? { value: months } : { name, code: 'term.impossible' }
  }
  return { value: type === 'text' ? String(value).trim() : value }
}

const isBlank = (value: Typed[string] | undefined): boolean =>
  value === undefined || (typeof value === 'string' ? value.trim() === '' : value.length === 0)

/** The answer as far as it can be read, and what is wrong with the rest; `whole` also asks for what must be there. */
export function answerOf(
  questions: readonly Question[],
  typed: Typed,
  whole: boolean,
): { given: Given; flaws: Named[] } {
  const said: Record<string, Given[string]> = {}
  const wrong: Named[] = []
  for (const question of questions) {
    const value = typed[question.key]
    if (value === undefined || isBlank(value)) continue
    const one = read(question, value)
    if ('value' in one) said[question.key] = one.value
    else wrong.push(one)
  }
  const given = givenOf(questions, said)
  const shown = shownOf(questions, typed).map(({ key }) => key)
  const lacking = questions
    .filter(({ key, required }) => whole && required === true && shown.includes(key))
    .filter(({ key }) => isBlank(typed[key]))
    .map(({ key: name }): Named => ({ name, code: 'required' }))
  return { given, flaws: [...wrong.filter(({ name }) => shown.includes(name)), ...lacking] }
}

/** The questions to draw: a figure that cannot be read yet does not hide what follows it. */
export function shownOf(questions: readonly Question[], typed: Typed): Question[] {
  const asked = Object.keys(
    givenOf(questions, Object.fromEntries(questions.map(({ key }) => [key, typed[key] ?? '']))),
  )
  return questions.filter(({ key }) => asked.includes(key))
}
