// Firms that wait for an answer, and those with whom both sides agreed, with their contacts.
import { useState } from 'preact/hooks'
import { day } from '../../client/format.ts'
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
  const agreed = having('agreed')
  const waiting = view.status === 'published' ? having('interested') : []
  const row = (party: PartyView) => (
    <li key={party.orgId} class="item">
      <h3 lang={langIn(party.orgName, lang)}>{party.orgName}</h3>
      <p class="meta" lang={langIn(party.offerTitle, lang)}>
        {party.offerTitle}
        {party.agreedAt && (
          <span lang={lang === 'zh' ? undefined : 'en'}>{w.since(day(party.agreedAt, lang))}</span>
        )}
      </p>
      <ContactLines lang={lang} party={party} />
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
      {agreed.length > 0 && (
        <section>
          <h2>{w.agreedTitle}</h2>
          <p>
            {w.agreedNote} {view.case && <strong>{view.case.number}</strong>}
          </p>
          <ul class="cards parties">{agreed.map(row)}</ul>
        </section>
      )}
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

function ContactLines({ lang, party }: { lang: Lang; party: PartyView }) {
  const w = t(myWords, lang)
  const { contact } = party.firm
  if (!contact) return null
  return (
    <dl class="facts">
      <div>
        <dt>{w.contact}</dt>
        <dd lang={langIn(contact.name, lang)}>{contact.name}</dd>
      </div>
      <div>
        <dt>{w.phone}</dt>
        <dd>
          <a href={`tel:${contact.phone.replace(/[^+\d]/g, '')}`}>{contact.phone}</a>
        </dd>
      </div>
      {contact.email && (
        <div>
          <dt>{w.email}</dt>
          <dd>
            <a href={`mailto:${contact.email}`}>{contact.email}</a>
          </dd>
        </div>
      )}
    </dl>
  )
}
