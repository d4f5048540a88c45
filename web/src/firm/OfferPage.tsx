// The offer form, new or on file: one page, its state above, its steps below; nothing typed gets lost.
import { useEffect, useMemo, useState } from 'preact/hooks'
import { type Org } from '#shared/org/org.ts'
import { when } from '../client/format.ts'
import { idAfter } from '../cases/address.ts'
import { type Labels } from '../cases/labels.ts'
import { Gate, type Me } from '../login/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { EmptyState, Tag } from '../ui/Card.tsx'
import { ErrorSummary } from '../ui/ErrorSummary.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { statusText } from '../words/value.ts'
import { doubtText } from '../words/doubt.ts'
import { firmFlaw } from '../words/firm-flaw.ts'
import { offerWords } from '../words/firm-offer.ts'
import { firmWords } from '../words/firm.ts'
import { memberProblem } from '../words/my-problem.ts'
import { t } from '../words/words.ts'
import { blank, controlOf, formOf, type OfferForm } from './offer.ts'
import { OfferButtons } from './OfferButtons.tsx'
import { Amounts, Money, Takes } from './OfferSections.tsx'
import { Where } from './OfferWhere.tsx'
import { type OfferView, storedOf, type Stored } from './offer-work.ts'
import { type Offer, useOffer } from './useOffer.ts'

export type OfferPageProps = { lang: Lang; labels: Labels; isNew: boolean }

export const OfferPage = (props: OfferPageProps) => (
  <Gate lang={props.lang} role="firm">
    {(me) => (props.isNew ? <Fresh {...props} me={me} /> : <OnFile {...props} me={me} />)}
  </Gate>
)

type Props = OfferPageProps & { me: Me }

/** Never ask again what the organisation has said already. */
function Fresh(props: Props) {
  const { lang, me } = props
  const load = useLoad<Org>('/api/orgs/mine')
  return (
    <LoadState lang={lang} load={load}>
      {(org) => (
        <Form
          {...props}
          form={{ ...blank(), region: org.region, name: me.name, phone: org.phone ?? '' }}
        />
      )}
    </LoadState>
  )
}

function OnFile(props: Props) {
  const { lang } = props
  const [id, setId] = useState<string>()
  useEffect(() => setId(idAfter('/firm/offers/')), [])
  const load = useLoad<OfferView>(id && `/api/listings/${id}`)
  const w = t(firmWords, lang)
  const gone =
    load.state === 'failed'
      ? load.problem.status === 404
      : load.value !== undefined && load.value.relation !== 'owner'
  if (gone) {
    return (
      <EmptyState title={w.missing}>
        <p>{w.missingNote}</p>
        <a href={href(lang, '/firm/')}>{w.back}</a>
      </EmptyState>
    )
  }
  return (
    <LoadState lang={lang} load={load}>
      {(view) => <Form {...props} form={formOf(view.fields)} stored={storedOf(view)} />}
    </LoadState>
  )
}

/** What may be typed into: the rules refuse the rest, and say so. */
const isOpenToEdit = (status: string): boolean =>
  ['draft', 'returned', 'published'].includes(status)

function Form({
  lang,
  labels,
  me,
  form: first,
  stored: known,
}: Props & { form: OfferForm; stored?: Stored }) {
  const offer = useOffer({ lang, memberId: me.id, form: first, stored: known })
  const { form, stored, trouble, busy, change } = offer
  const status = stored?.status ?? 'draft'
  // The same list as long as the findings are the same: the summary takes the focus only once.
  const errors = useMemo(
    () =>
      trouble.flaws.map((flaw) => ({
        name: controlOf(flaw.path),
        text: labelled(flaw, labels, lang),
      })),
    [trouble.flaws],
  )
  const errorOf = (path: string) => errors.find(({ name }) => name === path)?.text
  const section = { lang, form, errorOf, onChange: change }
  const w = t(offerWords, lang)
  const title = trouble.stale ? w.stale : trouble.fault && memberProblem(trouble.fault, lang)
  return (
    <>
      <State lang={lang} offer={offer} status={status} />
      <ErrorSummary
        lang={lang}
        errors={errors}
        always={title !== undefined}
        {...(title === undefined ? {} : { title })}
      />
      {trouble.stale && (
        <p class="actions">
          <button type="button" class="btn" onClick={() => void offer.takeMine()}>
            {w.mine}
          </button>
          <button type="button" class="btn plain" onClick={() => void offer.takeTheirs()}>
            {w.theirs}
          </button>
        </p>
      )}
      <form class="offer" noValidate aria-busy={busy} onSubmit={(event) => event.preventDefault()}>
        <fieldset key={offer.round} disabled={!isOpenToEdit(status)}>
          <legend class="sr">{stored ? w.editTitle : w.newTitle}</legend>
          <Takes {...section} />
          <Amounts {...section} />
          <Money {...section} />
          <Where {...section} />
        </fieldset>
        <OfferButtons lang={lang} offer={offer} status={status} />
      </form>
    </>
  )
}

/** The same sentence in the summary and by the field: which field, and what is wrong. */
function labelled(flaw: { path: string; code: string }, labels: Labels, lang: Lang): string {
  const w = t(offerWords, lang)
  const own: Readonly<Record<string, string>> = {
    'contact.name': w.name,
    'contact.phone': w.phone,
    'contact.email': w.email,
  }
  const label = own[controlOf(flaw.path)] ?? labels[flaw.path.split('.')[0] ?? ''] ?? ''
  return `${label}${lang === 'zh' ? '：' : ': '}${firmFlaw(flaw, lang)}`
}

function State({ lang, offer, status }: { lang: Lang; offer: Offer; status: string }) {
  const w = t(offerWords, lang)
  const { stored, restored, doubts } = offer
  const notes: Readonly<Record<string, string>> = {
    published: w.openNote,
    submitted: w.submittedNote,
    expired: w.expiredNote,
    closed: w.closedNote,
  }
  return (
    <>
      <p class="row">
        <span class="muted">{w.state}</span>
        <Tag tone={status === 'published' ? 'brand' : status === 'returned' ? 'danger' : 'warn'}>
          {statusText(status, lang)}
        </Tag>
      </p>
      {status === 'returned' && stored?.returnReason && (
        <p class="note danger">{w.returned(stored.returnReason)}</p>
      )}
      {notes[status] && (
        <p class="note">
          {notes[status]} {status === 'submitted' && stored?.by && w.due(when(stored.by, lang))}
        </p>
      )}
      {restored && (
        <div class="note row">
          <span>{w.restored}</span>
          <button type="button" class="btn plain" onClick={offer.startAgain}>
            {w.useSaved}
          </button>
        </div>
      )}
      {doubts.length > 0 && (
        <div class="note warn" role="status">
          <p>{w.doubts}</p>
          <ul>
            {doubts.map((doubt) => (
              <li key={doubt.path}>{doubtText(doubt, lang)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
