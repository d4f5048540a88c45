// The loan product among the forms of listings.
import { fetchedCheck } from '../client/check.ts'
import type { Posting } from '../posting/posting.ts'
import { loanFlaw } from '../words/loan-flaw.ts'
import { loanWords } from '../words/loan.ts'
import { t } from '../words/words.ts'
import { formOf, type LoanForm } from './loan-form.ts'
import { controlOf, fieldsOf } from './loan.ts'

export const LOAN: Posting<LoanForm> = {
  kind: 'loan',
  role: 'bank',
  home: '/bank/',
  path: '/bank/products/',
  fresh: ({ region, phone }, name) => {
    const form = formOf({ contact: { name, phone } })
    return { ...form, texts: { ...form.texts, region: `${region.slice(0, 4)}00` } }
  },
  fieldsOf,
  formOf,
  flawsIn: fetchedCheck(async () => (await import('./loan-check.ts')).flawsIn),
  controlOf,
  flawText: loanFlaw,
  controlLabels: (lang) => {
    const w = t(loanWords, lang)
    return {
      'contact.name': w.name,
      'contact.phone': w.phone,
      'contact.email': w.email,
      'rateRule.bp': w.fixedRate,
      'rateRule.spreadBp': w.spread,
      'rateRule.capBp': w.cap,
    }
  },
}
