// What contradicts itself in a loan product or a call for money: limits and days the wrong way round, validity that is over.
import { type Flaw } from '../problem.ts'
import { type On } from '../time.ts'

type Fields = Readonly<Record<string, unknown>>

/** Amounts and days alike; undefined where one of the two is not said. */
const isMore = (a: unknown, b: unknown): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? a > b
    : typeof a === 'string' && typeof b === 'string' && a > b

const PAIRS = [
  ['amountMinFen', 'amountMaxFen', 'amount.crossed'],
  ['termMonthsMin', 'termMonthsMax', 'term.crossed'],
  ['validFrom', 'validTo', 'valid.crossed'],
  ['opensOn', 'closesOn', 'valid.crossed'],
] as const

/** Told by the field whose change mends it. */
export const crossedOf = (fields: Fields): Flaw[] =>
  PAIRS.filter(([least, most]) => isMore(fields[least], fields[most])).map(([, path, code]) => ({
    path,
    code,
  }))

/** `today` is the day in Shanghai: a product that expired yesterday is offered to nobody. */
export function lapsedOf({ validTo, checkedOn }: Fields, today: On): Flaw[] {
  const lapsed = isMore(today, validTo)
    ? [{ path: 'validTo', code: 'valid.over', values: { on: String(validTo) } }]
    : []
  return isMore(checkedOn, today) ? [...lapsed, { path: 'checkedOn', code: 'day.future' }] : lapsed
}

export type Validity = { readonly validFrom?: On | undefined; readonly validTo?: On | undefined }

/** Do two validities share a day? What is not stated has no end. */
export const overlaps = (a: Validity, b: Validity): boolean =>
  (a.validFrom ?? '') <= (b.validTo ?? '9999') && (b.validFrom ?? '') <= (a.validTo ?? '9999')
