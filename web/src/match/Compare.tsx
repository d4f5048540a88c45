// Up to three matches side by side, part by part; the fullest of each part is bold.
import { type ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { type Match, type Reason, WEIGHTS } from '#shared/match/match.ts'
import { number, tonnes } from '../client/format.ts'
import type { Names } from '../client/names.ts'
import { href, type Lang } from '../site.ts'
import { langIn } from '../words/foreign.ts'
import { adviceWords } from '../words/match-advice.ts'
import { matchListWords } from '../words/match-list.ts'
import { partText, questionText, reasonText } from '../words/match.ts'
import { t } from '../words/words.ts'
import type { Choosing } from './choosing.ts'
import { weightOf } from './standing.ts'

export type CompareProps = { lang: Lang; names: Names; choosing: Choosing }

export function Compare({ lang, names, choosing }: CompareProps) {
  const w = t(adviceWords, lang)
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    head.current?.focus()
    head.current?.scrollIntoView({ block: 'start' })
  }, [])
  const matches = choosing.chosen
  return (
    <section class="compare" aria-labelledby="compare-title">
      <h3 id="compare-title" ref={head} tabIndex={-1}>
        {w.sideBySide(number(matches.length, lang, 0))}
      </h3>
      <div class="scroll" role="region" aria-label={w.scroll} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.what}</th>
              {matches.map(({ offerId, orgName }) => (
                <th scope="col" key={offerId}>
                  <a href={href(lang, `/offers/${offerId}/`)} lang={langIn(orgName, lang)}>
                    {orgName}
                  </a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <Facts {...{ lang, names, matches }} />
            {Object.keys(WEIGHTS).map((part) => (
              <PartRow key={part} {...{ lang, names, matches, part }} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="actions">
        <button type="button" class="btn plain" onClick={choosing.shut}>
          {w.shut}
        </button>
        <button type="button" class="btn plain" onClick={() => window.print()}>
          {w.print}
        </button>
        <button type="button" class="btn link" onClick={choosing.clear}>
          {w.clear}
        </button>
      </p>
    </section>
  )
}

type RowsProps = { lang: Lang; names: Names; matches: readonly Match[] }

function Facts({ lang, names, matches }: RowsProps) {
  const w = t(adviceWords, lang)
  const m = t(matchListWords, lang)
  const row = (name: string, tell: (match: Match) => ComponentChildren) => (
    <tr>
      <th scope="row">{name}</th>
      {matches.map((match) => (
        <td key={match.offerId}>{tell(match)}</td>
      ))}
    </tr>
  )
  return (
    <>
      {row(w.score, ({ score }) => (
        <strong>{number(score, lang, 1)}</strong>
      ))}
      {row(w.grade, ({ grade }) => m.grade(grade))}
      {row(w.verdict, ({ verdict }) => m[verdict])}
      {row(w.distance, ({ distanceKm: km }) =>
        km === undefined ? w.unknown : m.km(number(km, lang, 0)),
      )}
      {row(w.capacity, (match) => {
        const free = reasonOf(match, 'capacity')?.values.free
        return typeof free === 'number' ? w.perYearOf(tonnes(free, lang)) : w.unknown
      })}
      {row(w.questions, ({ questions }) =>
        questions.length === 0 ? (
          w.none
        ) : (
          <ul>
            {questions.map((question) => (
              <li key={question.code}>{questionText(question, { lang, names })}</li>
            ))}
          </ul>
        ),
      )}
    </>
  )
}

function PartRow({ lang, names, matches, part }: RowsProps & { part: string }) {
  const w = t(adviceWords, lang)
  const reasons = matches.map((match) => reasonOf(match, part))
  const points = reasons.map((reason) => reason?.points ?? 0)
  const most = Math.max(...points)
  const differ = points.some((one) => one < most)
  return (
    <tr>
      <th scope="row">
        {partText(part, lang)}
        <span class="block small muted">{w.outOf(number(weightOf(part), lang, 0))}</span>
      </th>
      {matches.map(({ offerId }, i) => {
        const reason = reasons[i]
        return (
          <td key={offerId} class={differ && reason?.points === most ? 'best' : undefined}>
            {reason && (
              <>
                <span class="points">{w.points(number(reason.points, lang, 1))}</span>
                <span class="block small">{reasonText(reason, { lang, names })}</span>
              </>
            )}
          </td>
        )
      })}
    </tr>
  )
}

const reasonOf = ({ reasons }: Match, part: string): Reason | undefined =>
  reasons.find((reason) => reason.part === part)
