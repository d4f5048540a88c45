// The timetable in the making: start, watch, stop; what it proved; every meeting with what can be done; release.
import { useEffect } from 'preact/hooks'
import { useAlone } from '../cases/alone.ts'
import { toast } from '../client/toast.ts'
import { type EventPage } from '../event/event.ts'
import { send } from '../meetings/act.ts'
import { type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { planWords, whyText } from '../words/timetable.ts'
import { t } from '../words/words.ts'
import { pairName, type PlanView } from './plan.ts'
import { PlanMeetings } from './PlanMeetings.tsx'

type Props = { lang: Lang; view: EventPage; onReleased: () => void }
type Changed = { moved: readonly string[]; dropped: readonly string[] }
const LOOK_MS = 700

export function Plan({ lang, view, onReleased }: Props) {
  const base = `/api/events/${view.id}`
  const load = useLoad<PlanView>(`${base}/plan`)
  const { busy, alone } = useAlone()
  const w = t(planWords, lang)
  const value = load.state === 'failed' ? undefined : load.value
  const isRunning = value?.job?.state === 'running'
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(load.reload, LOOK_MS)
    return () => clearInterval(timer)
  }, [isRunning, load.reload])
  const post = (path: string, body?: object, version?: number) =>
    void alone(async () => {
      const said = { method: 'POST' as const, path: `${base}/${path}` }
      const more = {
        ...(body ? { body } : {}),
        ...(version === undefined ? {} : { ifMatch: version }),
      }
      const done = await send<Partial<Changed> & { no?: number }>({ ...said, ...more }, lang)
      if (done?.no !== undefined) {
        toast(w.releaseDone(done.no))
        onReleased()
      } else if (done?.moved && (done.moved.length > 0 || done.dropped?.length)) {
        toast(w.changed(done.moved.length, done.dropped?.length ?? 0))
      }
      load.reload()
    })()
  const canPlan = view.state === 'timetable' || view.state === 'live'
  return (
    <section aria-labelledby="plan" class="noprint">
      <h2 id="plan">{w.title}</h2>
      <LoadState lang={lang} load={load}>
        {(found) => {
          const { draft, version } = found
          const isEmpty = draft.meetings.length === 0
          return (
            <>
              <p class="row">
                {!isEmpty && <Tag tone="plain">{found.isReleased ? w.same : w.draft}</Tag>}
                {view.released > 0 && <Tag>{w.released(view.released)}</Tag>}
              </p>
              {isRunning && <Running lang={lang} found={found} />}
              {canPlan && (
                <p class="actions">
                  {isRunning ? (
                    <button type="button" class="btn" onClick={() => post('plan/stop')}>
                      {w.stop}
                    </button>
                  ) : (
                    <button
                      type="button"
                      class={isEmpty ? 'btn' : 'btn plain'}
                      aria-disabled={busy}
                      onClick={() => post('plan/start', {})}
                    >
                      {isEmpty ? w.start : w.again}
                    </button>
                  )}
                  {!isEmpty && !isRunning && !found.isReleased && (
                    <button
                      type="button"
                      class="btn"
                      aria-disabled={busy}
                      onClick={() => post('releases', {}, version)}
                    >
                      {w.release}
                    </button>
                  )}
                </p>
              )}
              {!isEmpty && <Proved lang={lang} found={found} />}
              {!isEmpty && (
                <PlanMeetings
                  {...{ lang, view, found }}
                  canChange={canPlan && !isRunning}
                  onStep={(body) => post('plan/steps', body, version)}
                  onMoved={load.reload}
                />
              )}
            </>
          )
        }}
      </LoadState>
    </section>
  )
}

function Running({ lang, found }: { lang: Lang; found: PlanView }) {
  const { job, progress } = found
  const now = progress?.startedAt === job?.startedAt ? progress : undefined
  const pct = Math.round((now?.done ?? 0) * 100)
  return (
    <div>
      <p role="status">{t(planWords, lang).running(pct, now?.held ?? 0, now?.breaks ?? 0)}</p>
      <progress max={100} value={pct} aria-label={t(planWords, lang).title} />
    </div>
  )
}

function Proved({ lang, found }: { lang: Lang; found: PlanView }) {
  const { draft } = found
  const w = t(planWords, lang)
  const f = draft.figures ?? {}
  const [held = 0, wishes = 0, most = 0] = [f.held, f.wishes, f.mostHeld]
  const names = new Map(found.names.map(({ orgId, orgName }) => [orgId, orgName]))
  const said = (people: readonly string[] | undefined) =>
    (people ?? []).map((id) => names.get(id) ?? id).join(lang === 'zh' ? '、' : ', ')
  return (
    <>
      <p class="note">
        {held === most ? w.proved(held, wishes) : w.within(held, wishes, most)}{' '}
        {w.breaks(f.breaks ?? 0, f.leastBreaks ?? 0)}
      </p>
      {draft.unmet.length > 0 && (
        <details>
          <summary>
            {w.unmet}（{draft.unmet.length}）
          </summary>
          <ul>
            {draft.unmet.map(({ wish, code, people }) => (
              <li key={wish}>
                {pairName(wish, names)}：{whyText(code, lang)} {said(people)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {draft.clashes.length > 0 && (
        <div class="note warn">
          <p>{w.clashes}</p>
          <ul>
            {draft.clashes.map(({ code, wishes: pairs, people }, i) => (
              <li key={i}>
                {whyText(code, lang)}：{said(people)}{' '}
                {pairs.map((p) => pairName(p, names)).join('；')}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
