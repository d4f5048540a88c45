// Firms that the law or the intake rules out: not ranked, with the reason and the clause.
import type { Match, Stop } from '#shared/match/match.ts'
import type { Names } from '../client/names.ts'
import type { Lang } from '../site.ts'
import { langIn } from '../words/foreign.ts'
import { matchListWords } from '../words/match-list.ts'
import { lawText, stopText, wayRoundOf } from '../words/match-stop.ts'
import type { Places } from '../words/place.ts'
import { t } from '../words/words.ts'

export type StoppedProps = { lang: Lang; places: Places; names: Names; stopped: readonly Match[] }

export function Stopped({ lang, places, names, stopped }: StoppedProps) {
  const w = t(matchListWords, lang)
  return (
    <details class="stopped">
      <summary>{w.stoppedTitle(stopped.length)}</summary>
      <p class="small muted">{w.stoppedNote}</p>
      <ul class="cards">
        {stopped.map((match) => (
          <li key={match.offerId} class="item">
            <h3 lang={langIn(match.orgName, lang)}>{match.orgName}</h3>
            <p class="meta">
              <span lang={langIn(match.title, lang)}>{match.title}</span>
              <span>{places[`${match.region.slice(0, 4)}00`]}</span>
            </p>
            <ul class="reasons stop">
              {match.stops.map((stop) => (
                <li key={stop.code}>
                  {stopText(stop, { lang, names })}
                  {stop.law !== undefined && (
                    <span class="block small">
                      {w.law}：{lawText(stop.law, lang)}
                    </span>
                  )}
                  <WayRound lang={lang} match={match} stop={stop} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Quoted once a firm, however many of its stops the same row leads round. */
function WayRound({ lang, match, stop }: { lang: Lang; match: Match; stop: Stop }) {
  const way = wayRoundOf(stop, lang)
  const first = match.stops.find((one) => wayRoundOf(one, lang)?.quote === way?.quote)
  if (!way || first !== stop) return null
  return (
    <div class="way small">
      <p>{way.where}</p>
      <blockquote lang={langIn(way.quote, lang)}>{way.quote}</blockquote>
      <p>{way.note}</p>
    </div>
  )
}
