// How far the two sides have got: who asked whom, who answered what.
import { when } from '../client/format.ts'
import { href, type Lang } from '../site.ts'
import { Card } from '../ui/Card.tsx'
import { declineText } from '../words/desk-case.ts'
import { deskWords } from '../words/desk.ts'
import { langIn } from '../words/foreign.ts'
import { t } from '../words/words.ts'
import { type DeskParty } from './view.ts'

export function Parties({ lang, parties }: { lang: Lang; parties: readonly DeskParty[] }) {
  const w = t(deskWords, lang)
  if (parties.length === 0) return <p class="muted">{w.partiesNone}</p>
  const said = ({ answer, reason }: DeskParty['enterprise']) =>
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
