// Policies and prime rates as tables: what may stand in each cell, a row read into a policy, and written back.
import { Collateral, LoanUse, Subject } from '../loan/terms.ts'
import { overlaps } from '../loan/crossed.ts'
import { type Effect, type Policy } from './policy.ts'
import { type Lpr } from './rate.ts'

export type Row = Readonly<Record<string, string>>
/** Why a cell cannot stand as it is; nothing where it can. */
type Rule = (cell: string, row: Row) => string | undefined

const WAN_FEN = 1_000_000
const listed = (cell: string | undefined): string[] => (cell ? cell.split(';') : [])
const required: Rule = (cell) => (cell === '' ? 'empty' : undefined)
const anything: Rule = () => undefined
const form =
  (pattern: RegExp, reason: string): Rule =>
  (cell) =>
    cell === '' || pattern.test(cell) ? undefined : reason
const both =
  (...rules: readonly Rule[]): Rule =>
  (cell, row) =>
    rules.map((rule) => rule(cell, row)).find((reason) => reason !== undefined)
const each =
  (allowed: readonly string[]): Rule =>
  (cell) =>
    listed(cell).every((one) => allowed.includes(one)) ? undefined : 'not-in-list'

const day = form(/^20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, 'not-a-day')
const amount = form(/^\d+(?:\.\d{1,2})?$/, 'not-an-amount')
const months = form(/^[1-9]\d{0,2}$/, 'not-months')
/** 385 was meant as 3.85: nobody subsidises more than ten points, no prime rate is above ten. */
const percent = form(/^(?:10|\d)(?:\.\d{1,2})?$/, 'not-a-percentage')
const EFFECT =
  /^(?:points (?:10|\d)(?:\.\d{1,2})?|share \d{1,3}|guarantee \d(?:\.\d{1,2})? \d{1,3})$/

export const POLICY_RULES = {
  id: form(/^[a-z0-9-]{3,40}$/, 'not-an-id'),
  title: required,
  issuer: required,
  regions: both(required, form(/^\d{6}(?:;\d{6})*$/, 'not-a-region')),
  subjects: each(Subject.options),
  uses: each(LoanUse.options),
  collateral: each(Collateral.options),
  industries: form(/^[A-T]\d{0,4}(?:;[A-T]\d{0,4})*$/, 'not-an-industry-code'),
  list: anything,
  amount_min_wan: amount,
  amount_max_wan: amount,
  term_min: months,
  term_max: months,
  valid_from: day,
  valid_to: both(day, (cell, row) =>
    cell !== '' && cell < (row.valid_from ?? '') ? 'ends-before-it-begins' : undefined,
  ),
  effect: form(EFFECT, 'not-an-effect'),
  cap_year_wan: amount,
  cap_total_wan: amount,
  months,
  source: required,
  checked_on: both(required, day),
} as const satisfies Record<string, Rule>

export const LPR_RULES = {
  from: both(required, day),
  y1: both(required, percent),
  y5: both(required, percent),
  source: required,
  checked_on: both(required, day),
} as const satisfies Record<string, Rule>

/** Two rows of one name that are valid on the same day: nobody could say which one holds. */
export const clashes = (a: Row, b: Row): boolean =>
  a.title === b.title && overlaps(validityOf(a), validityOf(b))

const text = (cell: string | undefined) => (cell ? cell : undefined)
const validityOf = (row: Row) => ({
  validFrom: text(row.valid_from),
  validTo: text(row.valid_to),
})
const fen = (cell: string | undefined) => (cell ? Math.round(Number(cell) * WAN_FEN) : undefined)
const number = (cell: string | undefined) => (cell ? Number(cell) : undefined)
const bp = (cell: string | undefined): number => Math.round(Number(cell) * 100)
const some = <T extends string>(cell: string | undefined, of: readonly T[]): T[] | undefined =>
  cell ? of.filter((one) => listed(cell).includes(one)) : undefined

function effectOf(cell: string): Effect | undefined {
  const [kind, first, second] = cell.split(' ')
  if (kind === 'points') return { kind, bp: bp(first) }
  if (kind === 'share') return { kind, pct: Number(first) }
  return kind === 'guarantee'
    ? { kind: 'guarantee-fee', feeBp: bp(first), pct: Number(second) }
    : undefined
}

/** Without what is not said: an absent value and an undefined one read the same. */
const said = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T

/** Of a row that broke no rule. */
export const policyOf = (row: Row): Policy =>
  said({
    id: row.id ?? '',
    title: row.title ?? '',
    issuer: row.issuer ?? '',
    terms: said({
      regions: listed(row.regions),
      subjects: some(row.subjects, Subject.options),
      uses: some(row.uses, LoanUse.options),
      collateralKinds: some(row.collateral, Collateral.options),
      industries: row.industries ? listed(row.industries) : undefined,
      listName: text(row.list),
      amountMinFen: fen(row.amount_min_wan),
      amountMaxFen: fen(row.amount_max_wan),
      termMonthsMin: number(row.term_min),
      termMonthsMax: number(row.term_max),
      ...validityOf(row),
    }),
    effect: effectOf(row.effect ?? ''),
    capYearFen: fen(row.cap_year_wan),
    capTotalFen: fen(row.cap_total_wan),
    months: number(row.months),
    source: row.source ?? '',
    checkedOn: row.checked_on ?? '',
  })

export const lprOf = (row: Row): Lpr => ({
  from: row.from ?? '',
  '1y': bp(row.y1),
  '5y': bp(row.y5),
  source: row.source ?? '',
  checkedOn: row.checked_on ?? '',
})

const wan = (value: number | undefined) => (value === undefined ? '' : String(value / WAN_FEN))
const join = (list: readonly string[] | undefined) => (list ?? []).join(';')

function effectCell(effect: Effect | undefined): string {
  if (!effect) return ''
  if (effect.kind === 'points') return `points ${effect.bp / 100}`
  if (effect.kind === 'share') return `share ${effect.pct}`
  return `guarantee ${effect.feeBp / 100} ${effect.pct}`
}

export const policyRow = ({
  terms,
  ...policy
}: Policy): Record<keyof typeof POLICY_RULES, string> => ({
  id: policy.id,
  title: policy.title,
  issuer: policy.issuer,
  regions: join(terms.regions),
  subjects: join(terms.subjects),
  uses: join(terms.uses),
  collateral: join(terms.collateralKinds),
  industries: join(terms.industries),
  list: terms.listName ?? '',
  amount_min_wan: wan(terms.amountMinFen),
  amount_max_wan: wan(terms.amountMaxFen),
  term_min: String(terms.termMonthsMin ?? ''),
  term_max: String(terms.termMonthsMax ?? ''),
  valid_from: terms.validFrom ?? '',
  valid_to: terms.validTo ?? '',
  effect: effectCell(policy.effect),
  cap_year_wan: wan(policy.capYearFen),
  cap_total_wan: wan(policy.capTotalFen),
  months: String(policy.months ?? ''),
  source: policy.source,
  checked_on: policy.checkedOn,
})

export const lprRow = (lpr: Lpr): Record<keyof typeof LPR_RULES, string> => ({
  from: lpr.from,
  y1: String(lpr['1y'] / 100),
  y5: String(lpr['5y'] / 100),
  source: lpr.source,
  checked_on: lpr.checkedOn,
})
