// What a bank typed about a product, to the API's fields and back; what is wrong with it, by the shared rules.
import * as z from 'zod/mini'
import { flawsOf } from '#shared/flaw.ts'
import { monthsOf, spreadBpOf } from '#shared/finance/typed-terms.ts'
import { amountFenOf, rateBpTyped, type Read } from '#shared/finance/typed.ts'
import { crossedOf, lapsedOf } from '#shared/loan/crossed.ts'
import { loan } from '#shared/loan/loan.ts'
import { type Flaw } from '#shared/problem.ts'
import { today } from '../pair/month.ts'
import { type LoanForm, TYPED } from './loan-form.ts'

// The site's policy forbids `eval`; zod would try it, and the browser would report it.
z.config({ jitless: true })

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
const read = (form: LoanForm, path: (typeof TYPED)[number]): Read | undefined =>
  said(form.typed[path]) === undefined ? undefined : READ[path](form.typed[path])
function value(form: LoanForm, path: (typeof TYPED)[number]): number | undefined {
  const found = read(form, path)
  return found && 'value' in found ? found.value : undefined
}

function rateRule(form: LoanForm): Record<string, unknown> | undefined {
  const bound = said(form.bound)
  if (form.basis === 'fixed')
    return present({ basis: 'fixed', bp: value(form, 'rateRule.bp'), bound })
  if (form.basis !== 'lpr') return undefined
  return present({
    basis: 'lpr',
    tenor: form.tenor,
    spreadBp: value(form, 'rateRule.spreadBp'),
    capBp: value(form, 'rateRule.capBp'),
    bound,
  })
}

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

const whole = z.strictObject(loan.fields)
const part = z.partial(whole)
const NONE: Readonly<Record<string, string>> = { uses: 'uses.none' }

/** Which of the typed controls count: those of the rate rule only under their basis. */
const isAsked = ({ basis }: LoanForm, path: string): boolean =>
  !path.startsWith('rateRule.') || (path === 'rateRule.bp' ? basis === 'fixed' : basis === 'lpr')

/** A slip of the pen first, then what the schema says, then what contradicts itself: one finding a field. */
export function flawsIn(form: LoanForm, all: boolean, on = today()): Flaw[] {
  const fields = fieldsOf(form)
  const typed = TYPED.filter((path) => isAsked(form, path)).flatMap((path): Flaw[] => {
    const found = read(form, path)
    return found && 'flaw' in found ? [{ path, ...found.flaw }] : []
  })
  const parsed = z.safeParse(all ? whole : part, fields)
  const schema = parsed.success ? [] : flawsOf(parsed.error, fields)
  const found = [...typed, ...schema, ...crossedOf(fields), ...lapsedOf(fields, on)].map((flaw) =>
    flaw.code === 'required' ? { ...flaw, code: NONE[flaw.path] ?? flaw.code } : flaw,
  )
  return found.filter(({ path }, i) => found.findIndex((one) => one.path === path) === i)
}

const FIRST: Readonly<Record<string, string>> = {
  contact: 'contact.name',
  rateRule: 'rateRule.basis',
}

/** Lists have one box; the first of a group stands for it. */
export const controlOf = (path: string): string => FIRST[path] ?? path.replace(/\.\d+$/, '')
