// A product as it is typed: texts, numbers in words, chosen values; and out of the fields on file.
import { amountTyped } from '#shared/finance/typed.ts'

/** Controls whose text a rule reads, by the path of their field. */
export const TYPED = [
  'amountMinFen',
  'amountMaxFen',
  'termMonthsMin',
  'termMonthsMax',
  'rateRule.bp',
  'rateRule.spreadBp',
  'rateRule.capBp',
  'cleanMonths',
] as const
export const TEXTS = [
  'title',
  'issuer',
  'text',
  'region',
  'rate',
  'collateral',
  'listName',
  'exclusions',
  'documents',
  'manager',
  'validFrom',
  'validTo',
  'source',
  'checkedOn',
] as const
export const CHOSEN = ['codes', 'uses', 'collateralKinds', 'subjects', 'permits'] as const

export type LoanForm = {
  texts: Readonly<Record<(typeof TEXTS)[number], string>>
  typed: Readonly<Record<(typeof TYPED)[number], string>>
  chosen: Readonly<Record<(typeof CHOSEN)[number], readonly string[]>>
  basis: '' | 'fixed' | 'lpr'
  tenor: '1y' | '5y'
  bound: '' | 'from' | 'at-most'
  industries: string
  name: string
  phone: string
  email: string
  /** Fields that this form does not ask for: they go back as they came. */
  kept: Readonly<Record<string, unknown>>
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])
const record = (value: unknown): Record<string, unknown> => (value ?? {}) as Record<string, unknown>
const amount = (fen: unknown): string => (typeof fen === 'number' ? amountTyped(fen) : '')
const whole = (value: unknown): string => (typeof value === 'number' ? String(value) : '')
const percent = (bp: unknown): string => (typeof bp === 'number' ? `${bp / 100}%` : '')
const oneOf = <T extends string>(value: unknown, all: readonly T[], otherwise: T): T =>
  all.find((one) => one === value) ?? otherwise

const each = <K extends string, T>(keys: readonly K[], of: (key: K) => T): Record<K, T> =>
  Object.fromEntries(keys.map((key) => [key, of(key)])) as Record<K, T>

const ASKED: readonly string[] = [
  ...TEXTS,
  ...TYPED,
  ...CHOSEN,
  'rateRule',
  'industries',
  'contact',
]

/** The server's fields as somebody would have typed them. */
export function formOf(fields: Readonly<Record<string, unknown>>): LoanForm {
  const rule = record(fields.rateRule)
  const contact = record(fields.contact)
  return {
    texts: each(TEXTS, (key) => text(fields[key])),
    chosen: each(CHOSEN, (key) => list(fields[key])),
    typed: {
      amountMinFen: amount(fields.amountMinFen),
      amountMaxFen: amount(fields.amountMaxFen),
      termMonthsMin: whole(fields.termMonthsMin),
      termMonthsMax: whole(fields.termMonthsMax),
      cleanMonths: whole(fields.cleanMonths),
      'rateRule.bp': percent(rule.bp),
      'rateRule.spreadBp': whole(rule.spreadBp),
      'rateRule.capBp': percent(rule.capBp),
    },
    basis: oneOf(rule.basis, ['fixed', 'lpr'], ''),
    tenor: oneOf(rule.tenor, ['1y', '5y'], '1y'),
    bound: oneOf(rule.bound, ['from', 'at-most'], ''),
    industries: list(fields.industries).join(' '),
    name: text(contact.name),
    phone: text(contact.phone),
    email: text(contact.email),
    kept: Object.fromEntries(Object.entries(fields).filter(([key]) => !ASKED.includes(key))),
  }
}
