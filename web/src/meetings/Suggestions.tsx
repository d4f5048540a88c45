// Whom the matcher suggests to meet, with its reasons: to be asked, or ruled out for oneself alone.
import { number } from '../client/format.ts'
import { type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { clauseText } from '../words/finance-clause.ts'
import { langIn } from '../words/foreign.ts'
import { reasonText } from '../words/match.ts'
import { wishWords } from '../words/wishes.ts'
import { t } from '../words/words.ts'
import { type Suggestion } from './wish.ts'
import { type Telling, Who } from './WishLists.tsx'

type Props = Telling & {
  items: readonly Suggestion[]
  onAsk: (one: Suggestion) => void
  onNever: (orgId: string, is: boolean) => void
}

export function Suggestions({ items, onAsk, onNever, ...telling }: Props) {
  const { lang, names } = telling
  const w = t(wishWords, lang)
  return (
    <>
      {items.length === 0 && <p class="muted">{w.suggestionsNone}</p>}
      <ul class="cards">
        {items.map((one) => (
          <li key={one.orgId}>
            <article class="item">
              <Who {...telling} guest={one} />
              {one.proposed && <Tag>{w.proposed}</Tag>}
              {one.score !== undefined && (
                <p class="figure">{w.score(number(one.score, lang, 0))}</p>
              )}
              {one.reasons && (
                <ul class="reasons">
                  {one.reasons.map((reason) => (
                    <li key={reason.part}>{reasonText(reason, { lang, names })}</li>
                  ))}
                </ul>
              )}
              {one.loan && <Loan lang={lang} loan={one.loan} />}
              <p class="actions">
                <button type="button" class="btn" onClick={() => onAsk(one)}>
                  {w.ask}
                  <span class="sr"> {one.name}</span>
                </button>
                <button
                  type="button"
                  class="btn plain"
                  title={w.neverNote}
                  onClick={() => onNever(one.orgId, true)}
                >
                  {w.never}
                  <span class="sr"> {one.name}</span>
                </button>
              </p>
            </article>
          </li>
        ))}
      </ul>
    </>
  )
}

type LoanProps = { lang: Lang; loan: NonNullable<Suggestion['loan']> }

/** Seen by the borrower alone. */
function Loan({ lang, loan: { title, score, rateBp, reasons, open } }: LoanProps) {
  const w = t(wishWords, lang)
  return (
    <>
      <p lang={langIn(title, lang)}>{title}</p>
      <p class="figure">
        {w.loanScore(number(score, lang, 0))}
        {rateBp !== undefined && ` · ${w.loanRate(number(rateBp / 100, lang, 2))}`}
      </p>
      <ul class="reasons">
        {reasons.map((reason) => (
          <li key={reason.part}>{clauseText(reason, lang)}</li>
        ))}
        {open > 0 && <li>{w.loanOpen(open)}</li>}
      </ul>
      <p class="muted">{w.loanNote}</p>
    </>
  )
}
