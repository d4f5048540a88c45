// What the owner may do with a listing in its present state.
import { type Lang } from '../site.ts'
import { postingWords } from '../words/posting.ts'
import { stateWords } from '../words/state.ts'
import { t } from '../words/words.ts'
import { type Posted } from './usePosting.ts'

type Action = 'save' | 'submit' | 'withdraw' | 'confirm'

/** In the order of the buttons; the first is the main one. */
const OPEN: Readonly<Record<string, readonly Action[]>> = {
  draft: ['submit', 'save'],
  returned: ['submit', 'save'],
  submitted: ['withdraw'],
  published: ['save', 'confirm', 'withdraw'],
  expired: ['confirm', 'withdraw'],
}

type Props<F> = { lang: Lang; posted: Posted<F>; status: string }

export function PostingButtons<F>({ lang, posted, status }: Props<F>) {
  const w = t(postingWords, lang)
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
          aria-disabled={posted.busy}
          onClick={() => void posted[action]()}
        >
          {posted.busy && i === 0 ? t(stateWords, lang).busy : words[action]}
        </button>
      ))}
    </p>
  )
}
