// What is wrong with a product as it was typed, by the shared rules; fetched behind the form.
import * as z from 'zod/mini'
import { flawsOf } from '#shared/flaw.ts'
import { crossedOf, lapsedOf } from '#shared/loan/crossed.ts'
import { loan } from '#shared/loan/loan.ts'
import { type Flaw } from '#shared/problem.ts'
import { today } from '../pair/month.ts'
import { type LoanForm, TYPED } from './loan-form.ts'
import { fieldsOf, read } from './loan.ts'

// The site's policy forbids `eval`; zod would try it, and the browser would report it.
z.config({ jitless: true })

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
