// The ranked firms of a demand, for its owner and for officials: cards, two filters, and who is stopped by law.
import { useState } from 'preact/hooks'
import type { Match, Ranking } from '#shared/match/match.ts'
import { useNames } from '../client/names.ts'
import type { Lang } from '../site.ts'
import { EmptyState } from '../ui/Card.tsx'
import { matchListWords } from '../words/match-list.ts'
import type { Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { ChooseLine } from './Choose.tsx'
import { useChoosing } from './choosing.ts'
import { Compare } from './Compare.tsx'
import { Cover } from './Cover.tsx'
import { DeclineDialog, type Asked } from './DeclineDialog.tsx'
import { Hint } from './Hint.tsx'
import { MatchCard } from './MatchCard.tsx'
import { isVerified, type PartyOf, type Said } from './standing.ts'
import { Stopped } from './Stopped.tsx'

export type MatchListProps = {
  lang: Lang
  places: Places
  ranking: Ranking
  parties?: readonly PartyOf[]
  /** The owner answers; officials only read. */
  onAnswer?: (offerId: string, said: Said) => Promise<void>
}

export function MatchList({ lang, places, ranking, parties = [], onAnswer }: MatchListProps) {
  const w = t(matchListWords, lang)
  const names = useNames(lang)
  const [verified, setVerified] = useState(false)
  const [fit, setFit] = useState(false)
  const [asked, setAsked] = useState<Asked>()
  const { matches, stopped, looked, missingFigure, combination } = ranking
  const choosing = useChoosing(matches)
  const shown = matches.filter(
    (match) => (!verified || isVerified(match)) && (!fit || match.verdict === 'fit'),
  )
  const partyOf = (match: Match) => parties.find((party) => party.orgId === match.orgId)
  return (
    <>
      {matches.length === 0 ? (
        <EmptyState title={w.none}>
          <p>{w.noneWay}</p>
        </EmptyState>
      ) : (
        <>
          {missingFigure && (
            <Hint
              lang={lang}
              figure={missingFigure}
              demandId={onAnswer ? ranking.demandId : undefined}
            />
          )}
          {combination && <Cover {...{ lang, combination, matches }} />}
          {choosing.isOpen && <Compare {...{ lang, names, choosing }} />}
          <fieldset class="row noprint filter">
            <legend class="sr">{w.filter}</legend>
            <Toggle on={verified} label={w.onlyVerified} onChange={setVerified} />
            <Toggle on={fit} label={w.onlyFit} onChange={setFit} />
          </fieldset>
          <p class="muted" role="status">
            {w.count(shown.length, matches.length, looked)}
          </p>
          <ChooseLine {...{ lang, choosing }} />
          {shown.length === 0 && (
            <EmptyState title={w.noneFiltered}>
              <p>
                <button
                  type="button"
                  class="btn plain"
                  onClick={() => {
                    setVerified(false)
                    setFit(false)
                  }}
                >
                  {w.clear}
                </button>
              </p>
            </EmptyState>
          )}
          <ol class="cards matches">
            {shown.map((match) => (
              <MatchCard
                key={match.offerId}
                {...{ lang, places, names, match, choosing }}
                demandId={ranking.demandId}
                party={partyOf(match)}
                {...(onAnswer ? { onAnswer, onDecline: setAsked } : {})}
              />
            ))}
          </ol>
        </>
      )}
      {stopped.length > 0 && <Stopped {...{ lang, places, names, stopped }} />}
      {onAnswer && (
        <DeclineDialog
          lang={lang}
          asked={asked}
          onClose={() => setAsked(undefined)}
          onReason={(offerId, reason) => void onAnswer(offerId, { answer: 'no', reason })}
        />
      )}
    </>
  )
}

const Toggle = ({
  on,
  label,
  onChange,
}: {
  on: boolean
  label: string
  onChange: (on: boolean) => void
}) => (
  <label class="choice">
    <input
      type="checkbox"
      checked={on}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span>{label}</span>
  </label>
)
