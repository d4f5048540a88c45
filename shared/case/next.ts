// Who is next between two agreed sides, and what they are to do.
import { type At } from '../time.ts'
import { type Progress } from './progress.ts'

/** Who is next on a demand and what they are to do: shown as one line on every page of it. */
export type Next = { who: 'owner' | 'official' | 'firm' | 'platform'; what: string; by?: At }

export const NOTHING: Next = { who: 'platform', what: 'nothing' }
/** A pair is written off and the demand is still open: is the rest still wanted? */
export const AFTER_DONE: Next = { who: 'owner', what: 'close' }

/** Who is next between two agreed sides. */
export function nextOfPair(p: Progress): Next {
  switch (p.stage) {
    case 'agreed':
      return { who: 'owner', what: 'contact' }
    case 'visit':
      return { who: 'firm', what: p.samples.some((s) => !s.test) ? 'test' : 'quote' }
    case 'quote':
      return nextOfQuote(p)
    case 'contract':
    case 'delivery':
      return { who: 'firm', what: 'deliver' }
    case 'acceptance':
      return p.effect?.met === true
        ? { who: 'official', what: 'write-off' }
        : { who: 'owner', what: 'check-effect' }
    case 'done':
    case 'ended':
      return NOTHING
  }
}

function nextOfQuote({ quotes, contract }: Progress): Next {
  if (contract) return { who: contract.by === 'firm' ? 'owner' : 'firm', what: 'confirm-contract' }
  if (quotes.some((q) => q.answer === 'accepted')) return { who: 'owner', what: 'sign' }
  return quotes.some((q) => q.answer === undefined)
    ? { who: 'owner', what: 'answer-quote' }
    : { who: 'firm', what: 'quote' }
}
