// One matched firm: score, grade, verdict, the best reasons, what is open, every part on demand, what to do.
import type { Match } from '#shared/match/match.ts'
import { number } from '../client/format.ts'
import type { Names } from '../client/names.ts'
import { href, type Lang } from '../site.ts'
import { Tag, type Tone } from '../ui/Card.tsx'
import { langIn } from '../words/foreign.ts'
import { matchListWords } from '../words/match-list.ts'
import { partText, questionText, reasonText } from '../words/match.ts'
import type { Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { ChooseBox } from './Choose.tsx'
import type { Choosing } from './choosing.ts'
import type { Asked } from './DeclineDialog.tsx'
import type { PartyOf, Said } from './standing.ts'
import { PartyActions } from './PartyActions.tsx'
import { VerdictLine } from './VerdictLine.tsx'
import { bestReasons, isBinding, isVerified, standingOf, weightOf } from './standing.ts'

export type MatchCardProps = {
  lang: Lang
  places: Places
  names: Names
  demandId: string
  match: Match
  party?: PartyOf | undefined
  choosing: Choosing
  onAnswer?: (offerId: string, said: Said) => Promise<void>
  onDecline?: (asked: Asked) => void
}

const TONE: Readonly<Record<Match['verdict'], Tone>> = {
  fit: 'brand',
  check: 'warn',
  stopped: 'danger',
}

export function MatchCard({
  lang,
  places,
  names,
  demandId,
  match,
  party,
  choosing,
  onAnswer,
  onDecline,
}: MatchCardProps) {
  const w = t(matchListWords, lang)
  const telling = { lang, names }
  const { verdict, score, grade, distanceKm, orgName, title, offerId } = match
  const city = places[`${match.region.slice(0, 4)}00`]
  const standing = standingOf(party)
  return (
    <li
      id={offerId}
      class={standing === 'dismissed' || standing === 'declined' ? 'match past' : 'match'}
    >
      <article>
        <p class="score">
          <span class="sr">{w.score(number(score, lang, 1))}</span>
          <strong aria-hidden="true">{number(score, lang, 0)}</strong>
          <span>{w.grade(grade)}</span>
        </p>
        <div class="head">
          <h3 lang={langIn(orgName, lang)}>{orgName}</h3>
          <p class="meta">
            <a href={href(lang, `/offers/${offerId}/`)} lang={langIn(title, lang)}>
              {title}
            </a>
          </p>
          <ul class="tags">
            <li>
              <Tag tone={TONE[verdict]}>{w[verdict]}</Tag>
            </li>
            {isVerified(match) && (
              <li>
                <Tag>{w.verified}</Tag>
              </li>
            )}
            {city !== undefined && (
              <li>
                <Tag tone="plain">{city}</Tag>
              </li>
            )}
            {distanceKm !== undefined && (
              <li>
                <Tag tone="plain">{w.km(number(distanceKm, lang, 0))}</Tag>
              </li>
            )}
          </ul>
        </div>
        <ul class="reasons">
          {bestReasons(match.reasons).map((reason) => (
            <li key={reason.part}>{reasonText(reason, telling)}</li>
          ))}
        </ul>
        {match.questions.length > 0 && (
          <ul class="questions">
            {match.questions.map((question) => (
              <li key={question.code}>{questionText(question, telling)}</li>
            ))}
          </ul>
        )}
        <Why {...{ lang, names, match }} />
        <ChooseBox {...{ lang, match, choosing }} />
        <VerdictLine
          {...{ lang, demandId, offerId }}
          name={orgName}
          isSide={onAnswer !== undefined}
        />
        {onAnswer && onDecline && !isBinding(party?.stage) && (
          <PartyActions
            lang={lang}
            standing={standing}
            firmSaidNo={party?.firm.answer === 'no'}
            offerId={party?.offerId ?? offerId}
            name={orgName}
            onAnswer={onAnswer}
            onDecline={onDecline}
          />
        )}
        {(!onAnswer || isBinding(party?.stage)) && standing !== 'none' && (
          <p>
            <Tag tone="plain">{w[standing]}</Tag>
          </p>
        )}
      </article>
    </li>
  )
}

function Why({ lang, names, match }: { lang: Lang; names: Names; match: Match }) {
  const w = t(matchListWords, lang)
  const telling = { lang, names }
  const points = (value: number) => number(value, lang, 1)
  return (
    <details class="why">
      <summary>{w.why}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{w.part}</th>
            <th scope="col" class="num">
              {w.points}
            </th>
            <th scope="col">{w.reason}</th>
          </tr>
        </thead>
        <tbody>
          {match.reasons.map((reason) => (
            <tr key={reason.part}>
              <th scope="row">{partText(reason.part, lang)}</th>
              <td class="num">{w.of(points(reason.points), points(weightOf(reason.part)))}</td>
              <td>{reasonText(reason, telling)}</td>
            </tr>
          ))}
          <tr>
            <th scope="row">{w.total}</th>
            <td class="num">{w.of(points(match.score), '100')}</td>
            <td>{w.noteScore}</td>
          </tr>
        </tbody>
      </table>
    </details>
  )
}
