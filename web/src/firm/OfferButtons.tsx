// What the owner may do with an offer in its present state.
import { type Lang } from '../site.ts'
import { offerWords } from '../words/firm-offer.ts'
import { stateWords } from '../words/state.ts'
import { t } from '../words/words.ts'
import { type Offer } from './useOffer.ts'

type Action = 'save' | 'submit' | 'withdraw' | 'confirm'

/** In the order of the buttons; the first is the main one. */
const OPEN: Readonly<Record<string, readonly Action[]>> = {
  draft: ['submit', 'save'],
  returned: ['submit', 'save'],
  submitted: ['withdraw'],
  published: ['save', 'confirm', 'withdraw'],
  expired: ['confirm', 'withdraw'],
}

export function OfferButtons({
  lang,
  offer,
  status,
}: {
  lang: Lang
  offer: Offer
  status: string
}) {
  const w = t(offerWords, lang)
  const words = {
    save: status === 'published' ? w.saveOpen : w.save,
    submit: w.submit,
    withdraw: status === 'published' ? w.takeDown : w.withdraw,
    confirm: w.confirm,
  }
  return (
    <p class="actions noprint">
      {(OPEN[status] ?? []).map((action, i) => (
        <button
          key={action}
          type="button"
          class={i === 0 ? 'btn' : 'btn plain'}
          aria-disabled={offer.busy}
          onClick={() => void offer[action]()}
        >
          {offer.busy && i === 0 ? t(stateWords, lang).busy : words[action]}
        </button>
      ))}
    </p>
  )
}
