// What a bank typed about a product, to the API's fields and back.
import { monthsOf, spreadBpOf } from '#shared/finance/typed-terms.ts'
import { amountFenOf, rateBpTyped, type Read } from '#shared/finance/typed.ts'
import type { RateRule } from '#shared/loan/terms.ts'
import { type LoanForm, type TYPED } from './loan-form.ts'

const said = (typed: string): string | undefined => (typed.trim() === '' ? undefined : typed.trim())
const some = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length === 0 ? undefined : list
const present = (record: Record<string, unknown>): Record<string, unknown> | undefined => {
  const filled = Object.entries(record).filter(([, value]) => value !== undefined)
  return filled.length === 0 ? undefined : Object.fromEntries(filled)
}

/** What was typed into a control that is read by a rule; nothing where nothing was typed. */
const READ: Readonly<Record<(typeof TYPED)[number], (text: string) => Read>> = {
  amountMinFen: amountFenOf,
  amountMaxFen: amountFenOf,
  termMonthsMin: monthsOf,
  termMonthsMax: monthsOf,
  cleanMonths: monthsOf,
  'rateRule.bp': rateBpTyped,
  'rateRule.spreadBp': spreadBpOf,
  'rateRule.capBp': rateBpTyped,
}
export const read = (form: LoanForm, path: (typeof TYPED)[number]): Read | undefined =>
  said(form.typed[path]) === undefined ? undefined : READ[path](form.typed[path])
function value(form: LoanForm, path: (typeof TYPED)[number]): number | undefined {
  const found = read(form, path)
  return found && 'value' in found ? found.value : undefined
}

/** The rule as far as it is typed, where that already gives a rate. */
export function ruleOf(form: LoanForm): RateRule | undefined {
  if (form.basis === 'fixed') {
    const bp = value(form, 'rateRule.bp')
    return bp === undefined ? undefined : { basis: 'fixed', bp }
  }
  const spreadBp = value(form, 'rateRule.spreadBp')
  if (form.basis === '' || spreadBp === undefined) return undefined
  const capBp = value(form, 'rateRule.capBp')
  return { basis: 'lpr', tenor: form.tenor, spreadBp, ...(capBp === undefined ? {} : { capBp }) }
}

/** The same, holes and all: what is missing is said by the schema. */
const rateRule = (form: LoanForm): Record<string, unknown> | undefined =>
  form.basis === ''
    ? undefined
    : present({
        ...(form.basis === 'lpr' ? { basis: 'lpr', tenor: form.tenor } : { basis: 'fixed' }),
        ...ruleOf(form),
        bound: said(form.bound),
      })

export function fieldsOf(form: LoanForm): Record<string, unknown> {
  const { chosen, texts } = form
  return (
    present({
      ...form.kept,
      ...Object.fromEntries(Object.entries(texts).map(([key, typed]) => [key, said(typed)])),
      ...Object.fromEntries(Object.entries(chosen).map(([key, list]) => [key, some(list)])),
      industries: some(
        form.industries
          .toUpperCase()
          .split(/[\s,，、;；]+/)
          .filter(Boolean),
      ),
      amountMinFen: value(form, 'amountMinFen'),
      amountMaxFen: value(form, 'amountMaxFen'),
      termMonthsMin: value(form, 'termMonthsMin'),
      termMonthsMax: value(form, 'termMonthsMax'),
      cleanMonths: value(form, 'cleanMonths'),
      rateRule: rateRule(form),
      contact: present({
        name: said(form.name),
        phone: said(form.phone),
        email: said(form.email),
      }),
    }) ?? {}
  )
}

const FIRST: Readonly<Record<string, string>> = {
  contact: 'contact.name',
  rateRule: 'rateRule.basis',
}

/** Lists have one box; the first of a group stands for it. */
export const controlOf = (path: string): string => FIRST[path] ?? path.replace(/\.\d+$/, '')
