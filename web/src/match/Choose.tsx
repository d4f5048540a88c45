// Choosing matches to compare: the box on a card, and the line that counts them.
import type { Match } from '#shared/match/match.ts'
import { number } from '../client/format.ts'
import type { Lang } from '../site.ts'
import { adviceWords } from '../words/match-advice.ts'
import { t } from '../words/words.ts'
import { type Choosing, MOST } from './choosing.ts'

/** The way on stands beside the box, so that the keyboard need not go back up the list. */
export function ChooseBox(props: { lang: Lang; match: Match; choosing: Choosing }) {
  const { lang, match, choosing } = props
  const w = t(adviceWords, lang)
  const on = choosing.chosen.includes(match)
  return (
    <div class="row noprint choose">
      <label class="choice">
        <input
          type="checkbox"
          checked={on}
          disabled={!on && choosing.isFull}
          onChange={() => choosing.toggle(match.offerId)}
        />
        <span>
          {w.compare}
          <span class="sr"> {match.orgName}</span>
        </span>
      </label>
      {on && (
        <span class="small muted">
          {w.comparing(number(choosing.chosen.length, lang, 0), number(MOST, lang, 0))}
        </span>
      )}
      {on && choosing.canOpen && (
        <button type="button" class="btn plain" onClick={choosing.open}>
          {w.open}
        </button>
      )}
    </div>
  )
}

export function ChooseLine({ lang, choosing }: { lang: Lang; choosing: Choosing }) {
  const w = t(adviceWords, lang)
  const { chosen, canOpen, isFull, isOpen } = choosing
  const most = number(MOST, lang, 0)
  const hint = isFull ? w.full(most) : canOpen ? '' : w.one
  return (
    <div class="row noprint">
      <p class="counter" role="status">
        {chosen.length > 0 &&
          `${w.comparing(number(chosen.length, lang, 0), most)}${hint && ` · ${hint}`}`}
      </p>
      {canOpen && !isOpen && (
        <button type="button" class="btn plain" onClick={choosing.open}>
          {w.open}
        </button>
      )}
      {chosen.length > 0 && (
        <button type="button" class="btn link" onClick={choosing.clear}>
          {w.clear}
        </button>
      )}
    </div>
  )
}
