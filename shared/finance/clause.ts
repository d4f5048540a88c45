// Clauses: each condition answers 符合, 不符合 or 待核实 with a code and values; unknown is never a pass.
import { covers } from '../region/code.ts'
import { SUPPORTED_LIST } from '../supported/list.ts'
import { type On } from '../time.ts'
import { type Ask, type Terms } from './ask.ts'

export type Verdict = 'pass' | 'fail' | 'unknown'
export type ClauseAnswer = {
  readonly clause: ClauseName
  readonly answer: Verdict
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
}
type Said = Omit<ClauseAnswer, 'clause'>
/** `undefined`: the condition does not exist. */
type Clause = (ask: Ask, terms: Terms, today: On) => Said | undefined

const says =
  (answer: Verdict) =>
  (code: string, values: Said['values'] = {}): Said => ({ answer, code, values })
const [pass, fail, unknown] = [says('pass'), says('fail'), says('unknown')]

const region: Clause = (ask, { regions }) => {
  if (!regions) return unknown('region.not-stated')
  const found = regions.find((code) => covers(code, ask.region))
  return found === undefined
    ? fail('region.outside', { region: ask.region, wanted: regions.join('、') })
    : pass('region.inside', { region: found })
}

const use: Clause = (ask, { uses }) => {
  if (!uses) return unknown('use.not-stated')
  const values = { use: ask.use, wanted: uses.join(',') }
  return uses.includes(ask.use) ? pass('use.named', values) : fail('use.not-named', values)
}

const amount: Clause = ({ amountFen }, { amountMinFen, amountMaxFen }) => {
  if (amountMaxFen !== undefined && amountFen > amountMaxFen)
    return fail('amount.above', { amountFen, mostFen: amountMaxFen })
  if (amountMinFen !== undefined && amountFen < amountMinFen)
    return fail('amount.below', { amountFen, leastFen: amountMinFen })
  return amountMaxFen === undefined
    ? unknown('amount.not-stated')
    : pass('amount.within', { amountFen, mostFen: amountMaxFen })
}

const term: Clause = ({ termMonths }, { termMonthsMin, termMonthsMax }) => {
  if (termMonthsMax !== undefined && termMonths > termMonthsMax)
    return fail('term.above', { termMonths, most: termMonthsMax })
  if (termMonthsMin !== undefined && termMonths < termMonthsMin)
    return fail('term.below', { termMonths, least: termMonthsMin })
  return termMonthsMax === undefined
    ? unknown('term.not-stated')
    : pass('term.within', { termMonths, most: termMonthsMax })
}

const collateral: Clause = (ask, { collateralKinds: kinds }) => {
  if (!kinds) return unknown('collateral.not-stated')
  if (!ask.collateral) return unknown('collateral.not-said', { wanted: kinds.join(',') })
  const found = ask.collateral.find((kind) => kinds.includes(kind))
  // A bank that lends on credit asks for no collateral at all.
  if (found === undefined && kinds.includes('credit'))
    return pass('collateral.credit', { kind: 'credit' })
  return found === undefined
    ? fail('collateral.other', { wanted: kinds.join(',') })
    : pass('collateral.named', { kind: found })
}

const subject: Clause = (ask, { subjects }) => {
  if (!subjects) return unknown('subject.not-stated')
  if (!ask.subject) return unknown('subject.not-said', { wanted: subjects.join(',') })
  const values = { subject: ask.subject, wanted: subjects.join(',') }
  // A small enterprise is a company too; the other way round nobody knows.
  if (subjects.includes(ask.subject) || (ask.subject === 'small' && subjects.includes('company')))
    return pass('subject.named', values)
  return fail('subject.other', values)
}

const list: Clause = (ask, { listName }) => {
  if (listName === undefined) return undefined
  if (listName === SUPPORTED_LIST && ask.supported !== undefined)
    return ask.supported
      ? pass('list.on', { list: listName })
      : fail('list.not-on', { list: listName })
  if (!ask.lists) return unknown('list.not-said', { list: listName })
  return ask.lists.includes(listName)
    ? pass('list.on', { list: listName })
    : fail('list.not-on', { list: listName })
}

const industry: Clause = (ask, { industries }) => {
  if (!industries) return undefined
  const wanted = industries.join('、')
  if (ask.industry === undefined) return unknown('industry.not-said', { wanted })
  const own = ask.industry
  if (industries.some((code) => own.startsWith(code)))
    return pass('industry.named', { industry: own })
  // Said as a whole division where the product names a class of it: it may be that class or another.
  return industries.some((code) => code.startsWith(own))
    ? unknown('industry.too-coarse', { industry: own, wanted })
    : fail('industry.other', { industry: own, wanted })
}

const permit: Clause = (ask, { permits }) => {
  if (!permits) return undefined
  if (!ask.permits) return unknown('permit.not-said', { permit: permits[0] ?? '' })
  const own = ask.permits
  const missing = permits.find((one) => !own.includes(one))
  return missing === undefined
    ? pass('permit.held', { permit: permits.join(',') })
    : fail('permit.missing', { permit: missing })
}

/** The same day so many months earlier; the 31st of a shorter month is its last day. */
export function monthsBefore(on: On, months: number): On {
  const [year = 0, month = 1, day = 1] = on.split('-').map(Number)
  const index = year * 12 + (month - 1) - months
  const last = new Date(Date.UTC(Math.floor(index / 12), (index % 12) + 1, 0)).getUTCDate()
  const pad = (n: number) => String(n).padStart(2, '0')
  return `${Math.floor(index / 12)}-${pad((index % 12) + 1)}-${pad(Math.min(day, last))}`
}

const clean: Clause = ({ violationOn }, { cleanMonths }, today) => {
  if (cleanMonths === undefined) return undefined
  if (violationOn === undefined) return unknown('clean.not-said', { months: cleanMonths })
  if (violationOn === null || violationOn < monthsBefore(today, cleanMonths))
    return pass('clean.long-enough', { months: cleanMonths })
  return fail('clean.violation', { on: violationOn, months: cleanMonths })
}

/** Its last day is a whole day in Shanghai. */
const valid: Clause = (_ask, { validFrom, validTo }, today) => {
  if (validFrom !== undefined && today < validFrom) return fail('valid.not-yet', { on: validFrom })
  if (validTo !== undefined && today > validTo) return fail('valid.over', { on: validTo })
  return validTo === undefined ? unknown('valid.not-stated') : pass('valid.until', { on: validTo })
}

/** Exclusions stand in words: a person has to read them. */
const exclusion: Clause = (_ask, { exclusions }) =>
  exclusions === undefined ? undefined : unknown('exclusion.read', { text: exclusions })

export const CLAUSES = {
  region,
  subject,
  list,
  industry,
  use,
  amount,
  term,
  permit,
  clean,
  collateral,
  valid,
  exclusion,
} as const satisfies Record<string, Clause>
export type ClauseName = keyof typeof CLAUSES
export const CLAUSE_NAMES = Object.keys(CLAUSES) as readonly ClauseName[]

/** What of the terms a clause reads: terms that agree on these get the same answer. */
export const READS = {
  region: ['regions'],
  subject: ['subjects'],
  list: ['listName'],
  industry: ['industries'],
  use: ['uses'],
  amount: ['amountMinFen', 'amountMaxFen'],
  term: ['termMonthsMin', 'termMonthsMax'],
  permit: ['permits'],
  clean: ['cleanMonths'],
  collateral: ['collateralKinds'],
  valid: ['validFrom', 'validTo'],
  exclusion: ['exclusions'],
} as const satisfies Record<ClauseName, readonly (keyof Terms)[]>

/** Undefined where the condition does not exist. */
export function answerOf(
  name: ClauseName,
  ask: Ask,
  terms: Terms,
  today: On,
): ClauseAnswer | undefined {
  const said = CLAUSES[name](ask, terms, today)
  return said && { clause: name, ...said }
}

/** All clauses that exist, in the order of the table. `today` is the day in Shanghai. */
export const answersOf = (ask: Ask, terms: Terms, today: On): ClauseAnswer[] =>
  CLAUSE_NAMES.flatMap((name) => answerOf(name, ask, terms, today) ?? [])
