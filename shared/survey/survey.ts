// A survey of financing needs (融资需求情况调查): a campaign by region and kind of organisation, with typed questions.
import * as z from 'zod/mini'
import { type Actor, isOfficialFor, Role } from '../actor.ts'
import { OrgId, SurveyId } from '../id.ts'
import { conflict, invalid, type Flaw } from '../problem.ts'
import { cityOf, covers, RegionCode } from '../region/region.ts'
import { At, dayOf, msOf, On } from '../time.ts'
import { askedOf, type Given } from './asked.ts'
import { Feeds, isFood } from './feeds.ts'

const Key = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,29}$/))
const Label = z.string().check(z.trim(), z.minLength(1), z.maxLength(120))

/** Asked only where an earlier question was answered so. */
const When = z.optional(z.strictObject({ key: Key, is: z.array(Key).check(z.minLength(1)) }))
const asked = {
  key: Key,
  label: Label,
  required: z.optional(z.boolean()),
  when: When,
  /** Which field of a financing need the answer becomes. */
  feeds: z.optional(Feeds),
}
const Option = z.strictObject({ key: Key, label: Label })
const Options = z.array(Option).check(z.minLength(2), z.maxLength(20))

/** `band`: amounts in fen below each bound, the last one open (< 100 万, … , > 5000 万). */
export const Question = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('one'), ...asked, options: Options }),
  z.strictObject({ type: z.literal('several'), ...asked, options: Options }),
  z.strictObject({ type: z.literal('band'), ...asked, options: Options }),
  z.strictObject({ type: z.literal('amount'), ...asked }),
  z.strictObject({ type: z.literal('months'), ...asked }),
  z.strictObject({ type: z.literal('text'), ...asked }),
])
export type Question = z.infer<typeof Question>

export const SurveyContent = z.strictObject({
  title: z.string().check(z.trim(), z.minLength(4, { error: 'title.short' }), z.maxLength(60)),
  /** The cities or counties asked, and which organisations in them. */
  regions: z.array(RegionCode).check(z.minLength(1, { error: 'choice.none' }), z.maxLength(20)),
  roles: z.array(Role).check(z.minLength(1, { error: 'choice.none' })),
  until: On,
  questions: z.array(Question).check(z.minLength(1), z.maxLength(30)),
})
export type SurveyContent = z.infer<typeof SurveyContent>

export const SurveyStatus = z.enum(['draft', 'open', 'closed'])
export type SurveyStatus = z.infer<typeof SurveyStatus>

export const Survey = z.strictObject({
  ...SurveyContent.shape,
  id: SurveyId,
  orgId: OrgId,
  /** The least division that covers all that are asked: whose officials run it. */
  region: RegionCode,
  status: SurveyStatus,
  /** Grows with each change of the questions after opening; answers keep the one they were given to. */
  edition: z.int(),
  openedAt: z.optional(At),
  /** When an official last had the silent ones reminded. */
  remindedAt: z.optional(At),
  createdAt: At,
  updatedAt: At,
})
export type Survey = z.infer<typeof Survey>

/** One city if all lie in it, else the whole. */
export function placeOf(regions: readonly string[]): string {
  const [first = ''] = regions
  if (regions.length === 1) return first
  const city = cityOf(first)
  return regions.every((code) => covers(city, code)) ? city : `${first.slice(0, 2)}0000`
}

/** A place that another one covers would be asked twice. */
export const flawsOfRegions = (regions: readonly string[]): Flaw[] =>
  regions.flatMap((code, i) =>
    regions.some((other, j) => i !== j && covers(other, code) && (other !== code || j < i))
      ? [{ path: `regions.${i}`, code: 'region.twice' }]
      : [],
  )

/** Questions must have keys of their own, and lean on earlier ones only. */
export function flawsOfQuestions(questions: readonly Question[]): Flaw[] {
  const before = new Map<string, readonly string[]>()
  const counters = questions.reduce((sum, question) => sum + countersOf(question), 0)
  const large: Flaw[] =
    counters > MOST_COUNTERS ? [{ path: 'questions', code: 'question.too-many' }] : []
  const wrong = questions.flatMap((question, i): Flaw[] => {
    const { key, when } = question
    const path = `questions.${i}`
    const flaws: Flaw[] = before.has(key) ? [{ path: `${path}.key`, code: 'question.twice' }] : []
    const leansOn = when && before.get(when.key)
    if (when && !when.is.every((one) => leansOn?.includes(one)))
      flaws.push({ path: `${path}.when`, code: 'question.when' })
    if (!isFood(question)) flaws.push({ path: `${path}.feeds`, code: 'question.feeds' })
    before.set(key, 'options' in question ? question.options.map((option) => option.key) : [])
    return flaws
  })
  return [...large, ...wrong]
}

/** An answer that changes takes one back and adds one of each, in one transaction of a hundred writes. */
const MOST_COUNTERS = 45
const countersOf = (question: Question): number =>
  question.type === 'several'
    ? question.options.length
    : question.type === 'amount' || question.type === 'months'
      ? 2
      : 1

/** A few sentences. */
export const MOST_LETTERS = 500
const MOST_FEN = 1_000_000_000_000
const isWhole = (value: unknown, most: number): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most

function isAnswer(question: Question, value: Given[string]): boolean {
  switch (question.type) {
    case 'amount':
      return isWhole(value, MOST_FEN)
    case 'months':
      return isWhole(value, 480)
    case 'text':
      return typeof value === 'string' && value.trim() !== '' && value.length <= MOST_LETTERS
    case 'several':
      return (
        Array.isArray(value) &&
        new Set(value).size === value.length &&
        value.every((one: string) => question.options.some(({ key }) => key === one))
      )
    default:
      return question.options.some(({ key }) => key === value)
  }
}

/** What is wrong with an answer; `whole` also asks for what is missing. Unasked questions are no answer. */
export function flawsOfAnswer(
  questions: readonly Question[],
  given: Given,
  whole: boolean,
): Flaw[] {
  const due = askedOf(questions, given)
  const known = new Map(due.map((question) => [question.key, question]))
  const wrong = Object.entries(given).flatMap(([key, value]): Flaw[] => {
    const question = known.get(key)
    if (!question) return [{ path: `given.${key}`, code: 'unknown-key' }]
    return isAnswer(question, value) ? [] : [{ path: `given.${key}`, code: 'choice' }]
  })
  const missing = due
    .filter(({ key, required }) => whole && required === true && given[key] === undefined)
    .map(({ key }): Flaw => ({ path: `given.${key}`, code: 'required' }))
  return [...wrong, ...missing]
}

export const Response = z.strictObject({
  surveyId: SurveyId,
  orgId: OrgId,
  city: z.string(),
  edition: z.int(),
  given: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])),
  sentAt: z.optional(At),
  updatedAt: At,
})
export type Response = z.infer<typeof Response>

/** Is this organisation among those asked? */
export const isAsked = (survey: Survey, actor: NonNullable<Actor>): boolean =>
  survey.status !== 'draft' &&
  survey.roles.includes(actor.role) &&
  survey.regions.some((code) => covers(code, actor.region))

/** The campaign is run by officials whose jurisdiction covers it. */
export const isRunBy = (survey: Pick<Survey, 'region'>, actor: Actor): boolean =>
  isOfficialFor(actor, survey.region)

export function expectOpen(survey: Survey, now: At): void {
  if (survey.status !== 'open' || dayOf(now) > survey.until)
    throw conflict('survey.closed', 'The survey has ended.')
}

/** People are not to be pressed: once a day is enough. */
const REMIND_AGAIN_MS = 86_400_000

export function remind(survey: Survey, now: At): Survey {
  expectOpen(survey, now)
  const { remindedAt } = survey
  if (remindedAt !== undefined && msOf(now) - msOf(remindedAt) < REMIND_AGAIN_MS)
    throw conflict('survey.reminded', 'They were reminded within the last day.')
  return { ...survey, remindedAt: now }
}

export function expectSound(flaws: readonly Flaw[]): void {
  if (flaws.length > 0) throw invalid('survey.fields', 'Some answers are wrong.', flaws)
}
