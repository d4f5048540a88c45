// What an answer adds to the counters of a survey, and the summary read from them: small numbers are hidden.
import { type Question, type Response } from './survey.ts'

/** Fewer answers than this could point at one enterprise. */
export const SMALLEST_SHOWN = 5

/**
 * Counter → how much this answer adds; only answers that were sent count. `texts` are the questions
 * answered in own words: that they were answered is counted, not with what.
 */
export function tallyOf(
  response: Pick<Response, 'city' | 'edition' | 'given' | 'sentAt'>,
  texts: ReadonlySet<string> = new Set(),
): Map<string, number> {
  const tally = new Map<string, number>()
  if (response.sentAt === undefined) return tally
  const add = (key: string, by: number) =>
    tally.set(`${response.city}#${key}`, (tally.get(`${response.city}#${key}`) ?? 0) + by)
  add('sent', 1)
  add(`edition#${response.edition}`, 1)
  for (const [key, value] of Object.entries(response.given)) {
    if (texts.has(key)) add(`${key}#n`, 1)
    else if (typeof value === 'number') {
      add(`${key}#n`, 1)
      // Sums in 万元 steps of fen stay whole and far below 2^53.
      add(`${key}#sum`, value)
    } else for (const one of typeof value === 'string' ? [value] : value) add(`${key}#=${one}`, 1)
  }
  return tally
}

/** What has to be counted more or less when an answer changes; nothing where nothing did. */
export function difference(
  before: ReadonlyMap<string, number>,
  after: ReadonlyMap<string, number>,
): Map<string, number> {
  const keys = new Set([...before.keys(), ...after.keys()])
  return new Map(
    [...keys].flatMap((key): [string, number][] => {
      const by = (after.get(key) ?? 0) - (before.get(key) ?? 0)
      return by === 0 ? [] : [[key, by]]
    }),
  )
}

export type CityRate = { city: string; invited: number; sent: number; pct: number }
/** `n` undefined: too few to show. */
export type QuestionSum = {
  key: string
  options: { key: string; n?: number }[]
  n?: number
  sum?: number
}
export type Summary = {
  invited: number
  sent: number
  pct: number
  cities: CityRate[]
  /** How many answers were given to which edition of the questions. */
  editions: { edition: number; n: number }[]
  questions: QuestionSum[]
}

/** Counter of those who were invited in a city. */
export const invitedKey = (city: string): string => `${city}#invited`

const rate = (sent: number, invited: number): number =>
  invited === 0 ? 0 : Math.round((1000 * sent) / invited) / 10
const isShown = (n: number): boolean => n === 0 || n >= SMALLEST_SHOWN
const shown = (n: number): { n?: number } => (isShown(n) ? { n } : {})

/** Where one number alone is hidden, the total would give it away: the next smallest goes with it. */
function shownOf(ns: readonly number[]): { n?: number }[] {
  const open = ns.filter((n) => n > 0 && isShown(n))
  const isAlone = ns.filter((n) => !isShown(n)).length === 1
  const also = isAlone ? Math.min(...open) : undefined
  const at = also === undefined ? -1 : ns.indexOf(also)
  return ns.map((n, i) => (i === at ? {} : shown(n)))
}

/** From counters alone, never from answers. */
export function summaryOf(
  questions: readonly Question[],
  counters: ReadonlyMap<string, number>,
): Summary {
  const cities = [...new Set([...counters.keys()].map((key) => key.slice(0, 6)))].sort()
  const over = (key: string) =>
    cities.reduce((sum, city) => sum + (counters.get(`${city}#${key}`) ?? 0), 0)
  const rates = cities.map((city): CityRate => {
    const sent = counters.get(`${city}#sent`) ?? 0
    const of = counters.get(invitedKey(city)) ?? 0
    return { city, invited: of, sent, pct: rate(sent, of) }
  })
  const all = rates.reduce((sum, one) => sum + one.invited, 0)
  const sent = over('sent')
  return {
    invited: all,
    sent,
    pct: rate(sent, all),
    cities: rates,
    editions: editionsOf(counters),
    questions: questions.map((question) => sumOf(question, over)),
  }
}

function editionsOf(counters: ReadonlyMap<string, number>): Summary['editions'] {
  const found = new Map<number, number>()
  for (const [key, n] of counters) {
    const [, name, edition] = key.split('#')
    if (name !== 'edition' || n === 0) continue
    found.set(Number(edition), (found.get(Number(edition)) ?? 0) + n)
  }
  return [...found].sort((a, b) => a[0] - b[0]).map(([edition, n]) => ({ edition, n }))
}

function sumOf(question: Question, over: (key: string) => number): QuestionSum {
  const { key } = question
  if ('options' in question) {
    const ns = shownOf(question.options.map((one) => over(`${key}#=${one.key}`)))
    return { key, options: question.options.map((one, i) => ({ key: one.key, ...ns[i] })) }
  }
  const n = over(`${key}#n`)
  return {
    key,
    options: [],
    ...shown(n),
    ...(n >= SMALLEST_SHOWN && question.type !== 'text' ? { sum: over(`${key}#sum`) } : {}),
  }
}
