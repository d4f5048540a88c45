// The one figure whose test would do the most, in a sentence, with the way to the form for whoever may fill it in.
import type { MissingFigure } from '#shared/match/match.ts'
import { MY_DEMANDS } from '../my/my.ts'
import { href, type Lang } from '../site.ts'
import { adviceWords, fieldOf, figureText, fillText } from '../words/match-advice.ts'
import { t } from '../words/words.ts'

export type HintProps = {
  lang: Lang
  figure: MissingFigure
  /** The demand to fill it in; officials only read. */
  demandId?: string | undefined
}

export function Hint({ lang, figure, demandId }: HintProps) {
  const w = t(adviceWords, lang)
  return (
    <div class="note unlock">
      <p>
        <strong>{figureText(figure, lang)}</strong>
      </p>
      {demandId !== undefined && (
        <p class="noprint">
          <a href={`${href(lang, `${MY_DEMANDS}${demandId}/edit/`)}#${fieldOf(figure)}`}>
            {fillText(figure, lang)}
          </a>
          <span class="small muted"> {w.fillWhere}</span>
        </p>
      )}
    </div>
  )
}
