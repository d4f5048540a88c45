// One own demand: who is next, the progress line, matched firms, parties, facts, history, what one can do.
import { useCallback, useEffect, useState } from 'preact/hooks'
import { call } from '../../client/api.ts'
import { day } from '../../client/format.ts'
import { toast } from '../../client/toast.ts'
import { ShelfFold } from '../../funding/ShelfFold.tsx'
import { href, type Lang } from '../../site.ts'
import { Filled } from '../../broker/Filled.tsx'
import { EmptyState, Tag } from '../../ui/Card.tsx'
import { useLoad } from '../../ui/load.ts'
import { LoadState } from '../../ui/LoadState.tsx'
import { Progress } from '../../ui/Progress.tsx'
import type { Said } from '../../match/standing.ts'
import { langIn } from '../../words/foreign.ts'
import { gateWords } from '../../words/my-gate.ts'
import { myWords, statusWords } from '../../words/my.ts'
import { pairProblem } from '../../words/pair.ts'
import type { Places } from '../../words/place.ts'
import { t } from '../../words/words.ts'
import { Gate } from '../Gate.tsx'
import { idHere, MY_DEMANDS, type MyListing } from '../my.ts'
import { holdsUntil, nextLine, progressOf, whoText } from '../next.ts'
import { Actions } from './Actions.tsx'
import { Agreed } from './Agreed.tsx'
import { Facts } from './Facts.tsx'
import { HistoryList } from './HistoryList.tsx'
import { Parties } from './Parties.tsx'
import { RankingSection } from './RankingSection.tsx'

export type DemandPageProps = {
  lang: Lang
  places: Places
  labels: Readonly<Record<string, string>>
}

export function DemandPage(props: DemandPageProps) {
  return (
    <Gate lang={props.lang} role="enterprise">
      {() => <Loading {...props} />}
    </Gate>
  )
}

function Loading(props: DemandPageProps) {
  const { lang } = props
  const [id] = useState(idHere)
  const load = useLoad<MyListing>(`/api/listings/${id ?? '-'}`)
  const { set } = load
  /** Quietly: a failed look leaves what is shown. */
  const refresh = useCallback(async () => {
    const answer = await call<MyListing>('GET', `/api/listings/${id ?? '-'}`)
    if (answer.ok) set(answer.value)
    return answer.ok
  }, [id, set])
  const w = t(gateWords, lang)
  const lost = load.state === 'failed' && load.problem.status === 404
  if (lost || (load.state === 'ready' && load.value.relation !== 'owner')) {
    return (
      <EmptyState title={w.missingTitle}>
        <p>{w.missingNote}</p>
        <p>
          <a href={href(lang, '/my/')}>{w.back}</a>
        </p>
      </EmptyState>
    )
  }
  return (
    <LoadState lang={lang} load={load}>
      {(view) => <View {...props} view={view} refresh={refresh} />}
    </LoadState>
  )
}

type ViewProps = DemandPageProps & { view: MyListing; refresh: () => Promise<boolean> }

function View({ lang, places, labels, view, refresh }: ViewProps) {
  const w = t(myWords, lang)
  const title = typeof view.fields.title === 'string' ? view.fields.title : w.untitled
  const status = (statusWords[lang] as Readonly<Record<string, string>>)[view.status] ?? view.status
  useEffect(() => {
    document.title = `${title} · ${document.title.split(' · ').pop() ?? ''}`
  }, [title])
  const answer = async (offerId: string, said: Said): Promise<void> => {
    const sent = await call<{ agreed: boolean }>('POST', '/api/cases/answers', {
      body: { demandId: view.id, offerId, ...said },
    })
    await refresh()
    if (!sent.ok) {
      toast(pairProblem(sent.problem, lang))
      return
    }
    toast(said.answer === 'no' ? w.dismissed : sent.value.agreed ? w.accepted : w.invited)
  }
  return (
    <>
      <h2 class="title" lang={langIn(title, lang)}>
        {title}
      </h2>
      <p class="row">
        <Tag
          tone={
            view.status === 'returned' ? 'danger' : view.status === 'published' ? 'brand' : 'plain'
          }
        >
          {status}
        </Tag>
        {view.case && <span>{`${w.case} ${view.case.number}`}</span>}
      </p>
      <Filled lang={lang} id={view.id} proxy={view.proxy} />
      <NextNote lang={lang} view={view} />
      <section class="across" aria-label={w.progress}>
        <Progress lang={lang} label={w.progress} steps={progressOf(view, lang)} />
      </section>
      <Agreed {...{ lang, view, refresh }} onAnswer={answer} />
      <div class="cols demand">
        <div>
          <Parties {...{ lang, view }} onAnswer={answer} />
          {view.status === 'published' && (
            <RankingSection {...{ lang, places, view, refresh }} onAnswer={answer} />
          )}
          {view.status !== 'published' && <Facts {...{ lang, places, labels, view }} />}
        </div>
        <div>
          <Actions {...{ lang, view, refresh }} />
          {view.publishedAt && (
            <p class="noprint">
              <a class="btn plain" href={href(lang, `/my/finance/new/?demand=${view.id}`)}>
                {w.askLoan}
              </a>
            </p>
          )}
          {view.status === 'published' && <ShelfFold lang={lang} demandId={view.id} />}
          {view.status === 'published' && <Facts {...{ lang, places, labels, view }} />}
          <HistoryList lang={lang} id={view.id} version={view.version} />
        </div>
      </div>
    </>
  )
}

/** The first thing read: what happens next, whose turn it is, and by when. */
function NextNote({ lang, view }: { lang: Lang; view: MyListing }) {
  const w = t(myWords, lang)
  const { next, status } = view
  const edit = href(lang, `${MY_DEMANDS}${view.id}/edit/`)
  const until = holdsUntil(view)
  return (
    <>
      {status === 'returned' && (
        <div class="note danger" role="alert">
          <p>
            <strong>{w.returned}</strong>
          </p>
          {view.returnReason && (
            <p>
              {w.returnedWhy}：<span lang="zh-CN">{view.returnReason}</span>
            </p>
          )}
          <p>
            <a class="btn" href={edit}>
              {w.edit}
            </a>
          </p>
        </div>
      )}
      {next && status !== 'returned' && (
        <div class={next.who === 'owner' ? 'note warn' : 'note'}>
          <p>
            <strong>
              {w.nextTitle} · {whoText(next.who, lang)}
            </strong>
          </p>
          <p>{nextLine(next, lang)}</p>
          {status === 'draft' && (
            <p class="row">
              <a class="btn" href={edit}>
                {w.goOn}
              </a>
              {view.missing && view.missing.length > 0 && (
                <span>{w.stuckMissing(view.missing.length)}</span>
              )}
            </p>
          )}
          {next.what === 'invite' && <p class="small">{w.inviteHint}</p>}
          {until !== undefined && <p class="small">{w.holds(day(until, lang))}</p>}
        </div>
      )}
      {view.amendedAt && status === 'published' && <p class="note">{w.amended}</p>}
    </>
  )
}
