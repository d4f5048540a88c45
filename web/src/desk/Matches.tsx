// The ranking of a published demand, read only, and how far the two sides have got.
import { type Match } from '#shared/match/match.ts'
import { number, when } from '../client/format.ts'
import { useNames } from '../client/names.ts'
import { href, type Lang } from '../site.ts'
import { Card, EmptyState, Tag } from '../ui/Card.tsx'
import { declineText } from '../words/desk-case.ts'
import { deskWords } from '../words/desk.ts'
import { firmWords } from '../words/firm.ts'
import { langIn } from '../words/foreign.ts'
import { lawText, questionText, reasonText, stopText } from '../words/match.ts'
import { t } from '../words/words.ts'
import { type DeskParty, type DeskView } from './view.ts'

/** The best reasons say enough here; the owner's page has them all. */
const REASONS = 3

export function Matches({ lang, ranking }: { lang: Lang; ranking: NonNullable<DeskView['ranking']> }) {
  const w = t(deskWords, lang)
  const { matches, stopped, looked } = ranking
  return (
    <>
      <p class="muted">
        {w.looked(looked)} · {w.matchesNote}
      </p>
      {matches.length === 0 && <EmptyState title={w.matchesNone} />}
      {matches.length > 0 && (
        <ul class="cards">
          {matches.map((match) => (
            <Row key={match.offerId} lang={lang} match={match} />
          ))}
        </ul>
      )}
      {stopped.length > 0 && (
        <>
          <h3>{w.stoppedTitle}</h3>
          <ul class="cards">
            {stopped.map((match) => (
              <Row key={match.offerId} lang={lang} match={match} />
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Row({ lang, match }: { lang: Lang; match: Match }) {
  const f = t(firmWords, lang)
  const telling = { lang, names: useNames(lang) }
  const { orgName, title, offerId, grade, score, verdict, reasons, questions, stops, distanceKm } = match
  const best = [...reasons].sort((a, b) => b.points - a.points).slice(0, REASONS)
  return (
    <Card
      level={3}
      href={href(lang, `/offers/${offerId}`)}
      title={orgName}
      titleLang={langIn(orgName, lang)}
      meta={[title, distanceKm === undefined ? undefined : f.km(number(distanceKm, lang, 0))]}
    >
      <div>
        {verdict !== 'stopped' && (
          <p class="row">
            <strong>{f.grade(grade, number(score, lang, 1))}</strong>
            <Tag tone={verdict === 'fit' ? 'brand' : 'warn'}>{f[verdict]}</Tag>
          </p>
        )}
        <ul class="small">
          {stops.map((stop) => (
            <li key={stop.code}>
              <strong>{stopText(stop, telling)}</strong> {stop.law && <span class="muted">{lawText(stop.law, lang)}</span>}
            </li>
          ))}
          {verdict !== 'stopped' && best.map((reason) => <li key={reason.part}>{reasonText(reason, telling)}</li>)}
          {verdict === 'check' && questions.slice(0, 1).map((question) => <li key={question.code}>{questionText(question, telling)}</li>)}
        </ul>
      </div>
    </Card>
  )
}

export function Parties({ lang, parties }: { lang: Lang; parties: readonly DeskParty[] }) {
  const w = t(deskWords, lang)
  if (parties.length === 0) return <p class="muted">{w.partiesNone}</p>
  const said = ({ answer, reason }: DeskParty['firm']) =>
    w[`answer_${answer}`] + (reason ? ` (${declineText(reason, lang)})` : '')
  return (
    <ul class="cards">
      {parties.map((party) => (
        <Card
          key={party.orgId}
          level={3}
          href={href(lang, `/desk/orgs/${party.orgId}`)}
          title={party.orgName}
          titleLang={langIn(party.orgName, lang)}
          meta={[
            party.offerTitle,
            w.enterpriseSays(said(party.enterprise)),
            w.firmSays(said(party.firm)),
            party.agreedAt && w.agreed(when(party.agreedAt, lang)),
          ]}
        />
      ))}
    </ul>
  )
}
