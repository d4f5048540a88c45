// One demand as the firm may see it: where the two stand, the answer, and after the agreement names and contact.
import { useEffect, useState } from 'preact/hooks'
import { when } from '../client/format.ts'
import { useNames } from '../client/names.ts'
import { idAfter } from '../cases/address.ts'
import { Attachments } from '../cases/Attachments.tsx'
import { ContactCard } from '../cases/ContactCard.tsx'
import { Description, Facts } from '../cases/Facts.tsx'
import { type Labels } from '../cases/labels.ts'
import { withCounties } from '../cases/place.ts'
import { Gate } from '../login/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { pairOf } from '../pair/pair.ts'
import { PairPanel } from '../pair/PairPanel.tsx'
import { EmptyState, Tag } from '../ui/Card.tsx'
import { type Load, useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { caseWords } from '../words/desk-case.ts'
import { declineText } from '../words/value.ts'
import { firmWords } from '../words/firm.ts'
import { langIn } from '../words/foreign.ts'
import { pairWords } from '../words/pair.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { AnswerPanel } from './AnswerPanel.tsx'
import { type DemandView, standOfView, standText } from './party.ts'

type Props = { lang: Lang; places: Places; labels: Labels }

export const Opportunity = (props: Props) => (
  <Gate lang={props.lang} role="firm">
    {() => <Loaded {...props} />}
  </Gate>
)

function Loaded(props: Props) {
  const { lang } = props
  const [id, setId] = useState<string>()
  useEffect(() => setId(idAfter('/firm/opportunities/')), [])
  const load = useLoad<DemandView>(id && `/api/listings/${id}`)
  const w = t(firmWords, lang)
  if (load.state === 'failed' && load.problem.status === 404) {
    return (
      <EmptyState title={w.missing}>
        <p>{w.missingNote}</p>
        <a href={href(lang, '/firm/')}>{w.back}</a>
      </EmptyState>
    )
  }
  return (
    <LoadState lang={lang} load={load}>
      {(view) => <View {...props} view={view} load={load} />}
    </LoadState>
  )
}

function View({
  lang,
  places,
  labels,
  view,
  load,
}: Props & { view: DemandView; load: Load<DemandView> }) {
  const w = t(firmWords, lang)
  const c = t(caseWords, lang)
  const names = useNames(lang)
  const title = typeof view.fields.title === 'string' ? view.fields.title : ''
  const stand = standOfView(view)
  useEffect(() => {
    document.title = `${title} · ${document.title.split(' · ').pop() ?? ''}`
  }, [title])
  const open = view.relation === 'matched'
  return (
    <article>
      <h2 lang={langIn(title, lang)}>{title}</h2>
      <div class="stack">
        <section class="panel" aria-labelledby="stand">
          <h2 id="stand">{w.state}</h2>
          <p class="row">
            <Tag tone={stand === 'agreed' ? 'brand' : 'warn'}>{standText(stand, lang)}</Tag>
            {view.case && <span>{w.opened(view.case.number)}</span>}
          </p>
          <PartyLines lang={lang} view={view} />
          {!open && <p class="muted">{w.masked}</p>}
          <AnswerPanel {...{ lang, view, stand, title }} onAnswered={load.reload} />
        </section>
        {open && (
          <ContactCard
            lang={lang}
            contact={view.fields.contact}
            orgName={view.orgName}
            address={view.fields.address}
          />
        )}
      </div>
      <Work {...{ lang, view, load }} />
      <h2>{c.facts}</h2>
      <Facts
        {...{ lang, labels, names }}
        places={open ? withCounties(places) : places}
        fields={view.fields}
        first={[
          [c.from, view.orgName ?? view.maskedName],
          ...(open ? [] : ([[c.city, places[view.city] ?? '']] as const)),
        ]}
      />
      {typeof view.fields.text === 'string' && <h2>{c.describe}</h2>}
      <Description lang={lang} text={view.fields.text} />
      <Attachments lang={lang} listingId={view.id} files={view.fields.attachments} />
      <p class="actions noprint">
        <button type="button" class="btn plain" onClick={() => print()}>
          {c.print}
        </button>
      </p>
    </article>
  )
}

/** From the agreement on: what the two have reached, and what is next. */
function Work({ lang, view, load }: { lang: Lang; view: DemandView; load: Load<DemandView> }) {
  const pair = pairOf(view.party)
  if (!pair) return null
  const { id: demandId, status, publishedAt } = view
  return (
    <section aria-labelledby="work">
      <h2 id="work">{t(pairWords, lang).work}</h2>
      <h3 lang={langIn(view.orgName ?? view.maskedName, lang)}>
        {view.orgName ?? view.maskedName}
      </h3>
      <PairPanel
        {...{ lang, pair }}
        around={{ demandId, status, publishedAt, doer: 'firm' }}
        onDone={load.reload}
      />
    </section>
  )
}

/** When each side spoke, and why it said no. */
function PartyLines({ lang, view }: { lang: Lang; view: DemandView }) {
  const w = t(firmWords, lang)
  const { party } = view
  if (!party) return null
  const at = party.agreedAt ? undefined : (party.firm.at ?? party.enterprise.at)
  return (
    <>
      {party.agreedAt && <p>{w.agreedAt(when(party.agreedAt, lang))}</p>}
      {at && <p class="muted">{w.since(when(at, lang))}</p>}
      {party.firm.reason && <p>{w.yourReason(declineText(party.firm.reason, lang))}</p>}
      {party.enterprise.reason && (
        <p>{w.theirReason(declineText(party.enterprise.reason, lang))}</p>
      )}
    </>
  )
}
