// The matched firms, watched while they are being computed; after 20 seconds it says so and offers a retry.
import { useEffect, useRef, useState } from 'preact/hooks'
import { MatchList } from '../../match/MatchList.tsx'
import type { Said } from '../../match/standing.ts'
import type { Lang } from '../../site.ts'
import { matchListWords } from '../../words/match-list.ts'
import type { Places } from '../../words/place.ts'
import { t } from '../../words/words.ts'
import type { MyListing } from '../my.ts'

const POLL_MS = 1500
const PATIENCE_MS = 20_000

/** No ranking yet, or one of an older version of the demand. */
export const isMaking = ({ status, ranking, version }: MyListing): boolean =>
  status === 'published' && (!ranking || ranking.demandVersion < version)

export type RankingSectionProps = {
  lang: Lang
  places: Places
  view: MyListing
  refresh: () => Promise<boolean>
  onAnswer: (offerId: string, said: Said) => Promise<void>
}

export function RankingSection({ lang, places, view, refresh, onAnswer }: RankingSectionProps) {
  const w = t(matchListWords, lang)
  const making = isMaking(view)
  const { slow, again } = usePolling(making, refresh)
  const { ranking } = view
  return (
    <section>
      <h2>{w.title}</h2>
      {making && (
        <div class="note row" role="status">
          <span>{slow ? w.slow : ranking ? w.renewing : w.making}</span>
          {slow && (
            <button type="button" class="btn plain" onClick={again}>
              {w.again}
            </button>
          )}
        </div>
      )}
      {ranking && (
        <MatchList {...{ lang, places, ranking, onAnswer }} parties={view.parties ?? []} />
      )}
    </section>
  )
}

function usePolling(
  on: boolean,
  refresh: () => Promise<boolean>,
): { slow: boolean; again: () => void } {
  const [round, setRound] = useState(0)
  const [slow, setSlow] = useState(false)
  const look = useRef(refresh)
  look.current = refresh
  useEffect(() => {
    if (!on) return
    setSlow(false)
    const from = performance.now()
    let timer: ReturnType<typeof setTimeout>
    let left = false
    const next = () => {
      if (left) return
      if (performance.now() - from > PATIENCE_MS) {
        setSlow(true)
        return
      }
      timer = setTimeout(() => void look.current().then(next), POLL_MS)
    }
    next()
    return () => {
      left = true
      clearTimeout(timer)
    }
  }, [on, round])
  return { slow, again: () => setRound((n) => n + 1) }
}
