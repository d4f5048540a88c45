// The offer among the forms of listings.
import { fetchedCheck } from '../client/check.ts'
import type { Posting } from '../posting/posting.ts'
import { firmFlaw } from '../words/firm-flaw.ts'
import { offerWords } from '../words/firm-offer.ts'
import { t } from '../words/words.ts'
import { blank, controlOf, fieldsOf, formOf, type OfferForm } from './offer.ts'

export const OFFER: Posting<OfferForm> = {
  kind: 'offer',
  role: 'firm',
  home: '/firm/',
  path: '/firm/offers/',
  fresh: ({ region, phone }, name) => ({ ...blank(), region, name, phone: phone ?? '' }),
  fieldsOf,
  formOf,
  flawsIn: fetchedCheck(async () => (await import('./offer-check.ts')).flawsIn),
  controlOf,
  flawText: firmFlaw,
  controlLabels: (lang) => {
    const w = t(offerWords, lang)
    return { 'contact.name': w.name, 'contact.phone': w.phone, 'contact.email': w.email }
  },
}
