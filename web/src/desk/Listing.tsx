// One listing on the desk: who is next, gaps and doubts, everything that the official may see, the steps.
import { useEffect, useState } from 'preact/hooks'
import { type KindName } from '#shared/listing/kinds.ts'
import { when } from '../client/format.ts'
import { useNames } from '../client/names.ts'
import { Filled } from '../broker/Filled.tsx'
import { Propose } from '../broker/Propose.tsx'
import { idAfter } from '../cases/address.ts'
import { Attachments } from '../cases/Attachments.tsx'
import { ContactCard } from '../cases/ContactCard.tsx'
import { Description, Facts } from '../cases/Facts.tsx'
import { type Labels } from '../cases/labels.ts'
import { withCounties } from '../cases/place.ts'
import { Gate, type Me } from '../login/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { EmptyState, Tag } from '../ui/Card.tsx'
import { type Load, useLoad } from '../ui/load.ts'
import { Later } from '../ui/Later.tsx'
import { LoadState } from '../ui/LoadState.tsx'
import { caseWords } from '../words/desk-case.ts'
import { closingText, kindText, statusText } from '../words/value.ts'
import { nextText, stageText } from '../words/desk-history.ts'
import { deskWords } from '../words/desk.ts'
import { langIn } from '../words/foreign.ts'
import { type Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { Actions } from './Actions.tsx'
import { AskedForHelp } from './AskedForHelp.tsx'
import { Findings } from './Findings.tsx'
import { History } from './History.tsx'
import { HoldPanel } from './HoldPanel.tsx'
import { Parties } from './Parties.tsx'
import { type DeskView } from './view.ts'

type Props = { lang: Lang; places: Places; labels: Readonly<Record<KindName, Labels>> }

export const Listing = (props: Props) => (
  <Gate lang={props.lang} role="official">
    {(me) => <Loaded {...props} me={me} />}
  </Gate>
)

/** The matcher follows within moments: asked again a few times, then left to the reload button. */
const AGAIN_MS = 1500
const AGAIN_MOST = 6

function Loaded(props: Props & { me: Me }) {
  const { lang } = props
  const [id, setId] = useState<string>()
  const [asked, setAsked] = useState(0)
  useEffect(() => setId(idAfter('/desk/listings/')), [])
  const load = useLoad<DeskView>(id && `/api/listings/${id}`)
  const { reload } = load
  const making = load.state === 'ready' && load.value.ranking === null && asked < AGAIN_MOST
  useEffect(() => {
    if (!making) return
    const timer = setTimeout(() => {
      setAsked((n) => n + 1)
      reload()
    }, AGAIN_MS)
    return () => clearTimeout(timer)
  }, [making, asked, reload])
  const w = t(deskWords, lang)
  if (load.state === 'failed' && load.problem.status === 404) {
    return (
      <EmptyState title={w.missing}>
        <p>{w.missingNote}</p>
        <a href={href(lang, '/desk/')}>{w.back}</a>
      </EmptyState>
    )
  }
  return (
    <LoadState lang={lang} load={load}>
      {(view) => <View {...props} view={view} load={load} />}
    </LoadState>
  )
}

type ViewProps = Props & { me: Me; view: DeskView; load: Load<DeskView> }

function View({ lang, places, labels, me, view, load }: ViewProps) {
  const c = t(caseWords, lang)
  const w = t(deskWords, lang)
  const names = useNames(lang)
  const { fields, kind } = view
  // Elsewhere an official reads what is public.
  const isOurs = view.relation === 'official' || view.relation === 'owner'
  // Work that is under way comes before what it was about.
  const isAtWork = view.parties?.some((party) => party.progress) === true
  const title = typeof fields.title === 'string' ? fields.title : '—'
  useEffect(() => {
    document.title = `${title} · ${document.title.split(' · ').pop() ?? ''}`
  }, [title])
  return (
    <article>
      <h2 lang={langIn(title, lang)}>{title}</h2>
      <State lang={lang} view={view} />
      <Filled lang={lang} id={view.id} proxy={view.proxy} isOfficial={isOurs} />
      {isOurs && <Actions lang={lang} view={view} title={title} onDone={load.reload} />}
      {view.asked && <AskedForHelp {...{ lang, places, view, load }} />}
      {isOurs && (
        <Findings
          lang={lang}
          labels={labels[kind]}
          missing={view.missing ?? []}
          doubts={view.doubts ?? []}
        />
      )}
      {isAtWork && <Pairs {...{ lang, me, view, load }} />}
      <div class="cols">
        <div>
          <h2>{c.facts}</h2>
          <Facts
            {...{ lang, names, fields }}
            places={withCounties(places)}
            labels={labels[kind]}
            first={[[w.org, view.orgName ?? view.maskedName]]}
          />
          {view.orgId && <OrgLink lang={lang} orgId={view.orgId} />}
          {typeof fields.text === 'string' && <h2>{c.describe}</h2>}
          <Description lang={lang} text={fields.text} />
          <Attachments lang={lang} listingId={view.id} files={fields.attachments} />
        </div>
        <div class="stack">
          <ContactCard lang={lang} contact={fields.contact} address={fields.address} />
          {view.hold && (
            <HoldPanel
              {...{ lang, me }}
              places={withCounties(places)}
              demandId={view.id}
              place={typeof fields.region === 'string' ? fields.region : view.hold.region}
              hold={view.hold}
              onDone={load.reload}
            />
          )}
          {isOurs && (
            <History lang={lang} path={`/api/listings/${view.id}/history`} round={roundOf(view)} />
          )}
        </div>
      </div>
      {!isAtWork && <Pairs {...{ lang, me, view, load }} />}
      <Matches {...{ lang, places, view }} />
      <Propose lang={lang} view={view} onDone={load.reload} />
    </article>
  )
}

function OrgLink({ lang, orgId }: { lang: Lang; orgId: string }) {
  return (
    <p>
      <a class="btn link" href={href(lang, `/desk/orgs/${orgId}`)}>
        {t(deskWords, lang).orgTitle}
      </a>
    </p>
  )
}

/** Status, case, who is next, and what was said when it was sent back, changed or closed. */
function State({ lang, view }: { lang: Lang; view: DeskView }) {
  const w = t(deskWords, lang)
  const { status, kind, next, amendedAt, returnReason, closeReason } = view
  return (
    <>
      <p class="row">
        <Tag tone={status === 'published' ? 'brand' : status === 'returned' ? 'danger' : 'warn'}>
          {statusText(status, lang)}
        </Tag>
        <span class="muted">{kindText(kind, lang)}</span>
        {view.case && <span>{w.caseIs(view.case.number, stageText(view.case.stage, lang))}</span>}
      </p>
      {next && <NextLine lang={lang} next={next} />}
      {amendedAt && <p class="note warn">{w.amended(when(amendedAt, lang))}</p>}
      {returnReason && <p class="note danger">{w.returned(returnReason)}</p>}
      {closeReason && <p class="note">{w.closed(closingText(closeReason, lang))}</p>}
    </>
  )
}

/** Changes with everything that may have left a record. */
const roundOf = ({ version, status, hold, parties = [] }: DeskView): string =>
  [version, status, hold?.version, ...parties.map((party) => party.version)].join()

function Pairs({ lang, me, view, load }: Pick<ViewProps, 'lang' | 'me' | 'view' | 'load'>) {
  const w = t(deskWords, lang)
  if (!view.parties || !view.case) return null
  return (
    <section aria-labelledby="parties">
      <h2 id="parties">{w.parties}</h2>
      <Parties {...{ lang, view, me }} parties={view.parties} onDone={load.reload} />
    </section>
  )
}

function Matches({ lang, places, view }: Pick<ViewProps, 'lang' | 'places' | 'view'>) {
  const w = t(deskWords, lang)
  const { ranking, parties = [] } = view
  if (ranking === undefined) return null
  return (
    <section aria-labelledby="matches">
      <h2 id="matches">{w.matches}</h2>
      <p class="muted">{w.matchesNote}</p>
      {ranking === null ? (
        <p role="status">{w.making}</p>
      ) : (
        <Later lang={lang} fetch={() => import('../match/MatchList.tsx')}>
          {({ MatchList }) => <MatchList {...{ lang, places, ranking, parties }} />}
        </Later>
      )}
    </section>
  )
}

function NextLine({ lang, next }: { lang: Lang; next: NonNullable<DeskView['next']> }) {
  const w = t(deskWords, lang)
  return (
    <p>
      <strong>{w.next}</strong>
      {lang === 'zh' ? '：' : ': '}
      {nextText(next, lang)}
      {next.by && next.who !== 'platform' && (
        <span class="muted"> · {w.nextBy(when(next.by, lang))}</span>
      )}
    </p>
  )
}
