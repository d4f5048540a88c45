// Firms that wait for the enterprise's answer.
import { Proposed } from '../../broker/Proposed.tsx'
import { useState } from 'preact/hooks'
import { DeclineDialog, type Asked } from '../../match/DeclineDialog.tsx'
import type { Said } from '../../match/standing.ts'
import { PartyActions } from '../../match/PartyActions.tsx'
import { standingOf } from '../../match/standing.ts'
import type { Lang } from '../../site.ts'
import { langIn } from '../../words/foreign.ts'
import { myWords } from '../../words/my.ts'
import { t } from '../../words/words.ts'
import type { MyListing, PartyView } from '../my.ts'

export type PartiesProps = {
  lang: Lang
  view: MyListing
  onAnswer: (offerId: string, said: Said) => Promise<void>
}

export function Parties({ lang, view, onAnswer }: PartiesProps) {
  const w = t(myWords, lang)
  const [asked, setAsked] = useState<Asked>()
  const parties = view.parties ?? []
  const having = (standing: string) => parties.filter((party) => standingOf(party) === standing)
  const proposed = having('none').filter((party) => party.proposal !== undefined)
  const waiting = view.status === 'published' ? [...having('interested'), ...proposed] : []
  const row = (party: PartyView) => (
    <li key={party.orgId} class="item">
      <h3 lang={langIn(party.orgName, lang)}>{party.orgName}</h3>
      <p class="meta" lang={langIn(party.offerTitle, lang)}>
        {party.offerTitle}
      </p>
      <Proposed lang={lang} party={party} />
      {view.status === 'published' && (
        <PartyActions
          lang={lang}
          standing={standingOf(party)}
          firmSaidNo={false}
          offerId={party.offerId}
          name={party.orgName}
          onAnswer={onAnswer}
          onDecline={setAsked}
        />
      )}
    </li>
  )
  return (
    <>
      {waiting.length > 0 && (
        <section>
          <h2>{w.waitingTitle}</h2>
          <ul class="cards parties">{waiting.map(row)}</ul>
        </section>
      )}
      <DeclineDialog
        lang={lang}
        asked={asked}
        onClose={() => setAsked(undefined)}
        onReason={(offerId, reason) => void onAnswer(offerId, { answer: 'no', reason })}
      />
    </>
  )
}
