// How far the two sides have got: who asked whom, who answered what, and the work of those who agreed.
import { when } from '../client/format.ts'
import type { Me } from '../login/Gate.tsx'
import { pairOf } from '../pair/pair.ts'
import { PairPanel } from '../pair/PairPanel.tsx'
import { href, type Lang } from '../site.ts'
import { Card } from '../ui/Card.tsx'
import { declineText } from '../words/value.ts'
import { deskWords } from '../words/desk.ts'
import { langIn } from '../words/foreign.ts'
import { t } from '../words/words.ts'
import { type DeskParty, type DeskView } from './view.ts'

export type PartiesProps = {
  lang: Lang
  me: Me
  view: DeskView
  parties: readonly DeskParty[]
  onDone: () => void
}

export function Parties({ lang, me, view, parties, onDone }: PartiesProps) {
  const w = t(deskWords, lang)
  if (parties.length === 0) return <p class="muted">{w.partiesNone}</p>
  const { id: demandId, status, publishedAt, hold } = view
  const doer = hold?.region === me.region ? 'holder' : 'official'
  const said = ({ answer, reason }: DeskParty['enterprise']) =>
    w[`answer_${answer}`] + (reason ? ` (${declineText(reason, lang)})` : '')
  return (
    <ul class="cards parties">
      {parties.map((party) => {
        const pair = pairOf(party)
        return (
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
          >
            {pair && (
              <PairPanel
                {...{ lang, pair, onDone }}
                around={{ demandId, status, publishedAt, doer }}
              />
            )}
          </Card>
        )
      })}
    </ul>
  )
}
