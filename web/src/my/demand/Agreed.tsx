// Firms with whom both sides agreed: their contacts, and the work that follows.
import { useState } from 'preact/hooks'
import { day } from '../../client/format.ts'
import { type Asked, DeclineDialog } from '../../match/DeclineDialog.tsx'
import { PartyActions } from '../../match/PartyActions.tsx'
import { isBinding, standingOf } from '../../match/standing.ts'
import { pairOf } from '../../pair/pair.ts'
import { PairPanel } from '../../pair/PairPanel.tsx'
import type { Lang } from '../../site.ts'
import { langIn } from '../../words/foreign.ts'
import { myWords } from '../../words/my.ts'
import { t } from '../../words/words.ts'
import type { PartyView } from '../my.ts'
import type { PartiesProps } from './Parties.tsx'

export type AgreedProps = PartiesProps & { refresh: () => Promise<boolean> }

export function Agreed(props: AgreedProps) {
  const { lang, view, onAnswer } = props
  const [asked, setAsked] = useState<Asked>()
  const w = t(myWords, lang)
  const agreed = (view.parties ?? []).filter((party) => standingOf(party) === 'agreed')
  if (agreed.length === 0) return null
  return (
    <section>
      <h2>{w.agreedTitle}</h2>
      <p>
        {w.agreedNote} {view.case && <strong>{view.case.number}</strong>}
      </p>
      <ul class="cards parties">
        {agreed.map((party) => (
          <Firm key={party.orgId} {...props} party={party} onDecline={setAsked} />
        ))}
      </ul>
      <DeclineDialog
        lang={lang}
        asked={asked}
        onClose={() => setAsked(undefined)}
        onReason={(offerId, reason) => void onAnswer(offerId, { answer: 'no', reason })}
      />
    </section>
  )
}

type FirmProps = AgreedProps & { party: PartyView; onDecline: (asked: Asked) => void }

function Firm({ lang, view, party, refresh, onAnswer, onDecline }: FirmProps) {
  const w = t(myWords, lang)
  const pair = pairOf(party)
  const { id: demandId, status, publishedAt } = view
  return (
    <li class="item">
      <h3 lang={langIn(party.orgName, lang)}>{party.orgName}</h3>
      <p class="meta" lang={langIn(party.offerTitle, lang)}>
        {party.offerTitle}
        {party.agreedAt && (
          <span lang={lang === 'zh' ? undefined : 'en'}>{w.since(day(party.agreedAt, lang))}</span>
        )}
      </p>
      <ContactLines lang={lang} party={party} />
      {status === 'published' && !isBinding(party.stage) && (
        <PartyActions
          lang={lang}
          standing="agreed"
          firmSaidNo={false}
          offerId={party.offerId}
          name={party.orgName}
          onAnswer={onAnswer}
          onDecline={onDecline}
        />
      )}
      {pair && (
        <PairPanel
          {...{ lang, pair }}
          around={{ demandId, status, publishedAt, doer: 'enterprise' }}
          onDone={() => void refresh()}
        />
      )}
    </li>
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
