// What is wrong with an offer as it was typed, by the shared schema; fetched behind the form.
import * as z from 'zod/mini'
import { flawsOf } from '#shared/flaw.ts'
import { offer } from '#shared/offer/offer.ts'
import { type Flaw } from '#shared/problem.ts'
import { ASKED, fieldsOf, type OfferForm } from './offer.ts'

// The site's policy forbids `eval`; zod would try it, and the browser would report it.
z.config({ jitless: true })

const whole = z.strictObject(offer.fields)
const part = z.partial(whole)
/** An empty list is not there at all. */
const NONE: Readonly<Record<string, string>> = { codes: 'codes.none', modes: 'modes.none' }

/** What is wrong; with `all`, also what is missing before it can be submitted. */
export function flawsIn(form: OfferForm, all: boolean): Flaw[] {
  const fields = fieldsOf(form)
  const parsed = z.safeParse(all ? whole : part, fields)
  if (parsed.success) return []
  const found = flawsOf(parsed.error, fields).map((flaw) =>
    flaw.code === 'type' ? { ...flaw, code: 'number' } : flaw,
  )
  const place = ({ path }: Flaw) => ASKED.indexOf(path.split('.')[0] ?? '')
  return found
    .map((flaw) =>
      flaw.code === 'required' ? { ...flaw, code: NONE[flaw.path] ?? flaw.code } : flaw,
    )
    .sort((a, b) => place(a) - place(b))
}
