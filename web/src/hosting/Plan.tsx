// The timetable in the making: start, watch, stop; what it proved; every meeting with what can be done; release.
import { useEffect, useState } from 'preact/hooks'
import type { Unmet } from '#shared/timetable/event/plan.ts'
import { reasonText } from '#shared/timetable/event/words.ts'
import { useAlone } from '../cases/alone.ts'
import { toast } from '../client/toast.ts'
import { type EventPage } from '../event/event.ts'
import { send } from '../meetings/act.ts'
import { type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { ruleWords } from '../words/rule.ts'
import { planWords } from '../words/timetable.ts'
import { t } from '../words/words.ts'
import { CalledOff } from './CalledOff.tsx'
import { type DeskNames, namesOf, type PlanView } from './plan.ts'
import { PlanMeetings } from './PlanMeetings.tsx'
import { Standing } from './Standing.tsx'

type Props = { lang: Lang; view: EventPage; onReleased: () => void }
type Changed = { moved: readonly string[]; dropped: readonly string[] }
const LOOK_MS = 700

export function Plan({ lang, view, onReleased }: Props) {
  const base = `/api/events/${view.id}`
  const load = useLoad<PlanView>(`${base}/plan`)
  const [last, setLast] = useState<Changed>()
  const { busy, alone } = useAlone()
  const w = t(planWords, lang)
  const value = load.state === 'failed' ? undefined : load.value
  const isRunning = value?.job?.state === 'running' && !value.job.isSilent
  useEffect(() => {
    if (!isRunning) return
    const timer = setInterval(load.reload, LOOK_MS)
    return () => clearInterval(timer)
  }, [isRunning, load.reload])
  const post = (path: string, body: object, version?: number) =>
    void alone(async () => {
      const said = { method: 'POST' as const, path: `${base}/${path}`, body }
      const more = version === undefined ? {} : { ifMatch: version }
      const done = await send<Partial<Changed> & { no?: number }>({ ...said, ...more }, lang)
      setLast(undefined)
      if (done?.no !== undefined) {
        toast(w.releaseDone(done.no))
        onReleased()
      } else if (done?.moved && done.dropped) {
        if ('step' in body && body.step === 'rule') toast(t(ruleWords, lang).saved)
        else if ('step' in body && body.step === 'restore') {
          toast(t(ruleWords, lang).restored)
          onReleased()
        } else if ('step' in body && body.step !== 'lock')
          setLast({ moved: done.moved, dropped: done.dropped })
      }
      load.reload()
    })()
  const canChange = (view.state === 'timetable' || view.state === 'live') && !isRunning
  return (
    <section aria-labelledby="plan" class="noprint">
      <h2 id="plan">{w.title}</h2>
      <LoadState lang={lang} load={load}>
        {(found) => {
          const names = namesOf(found, view.slots)
          const all = { lang, view, found, names, canChange }
          const step = (body: object) => post('plan/steps', body, found.version)
          return (
            <>
              {isRunning && <Running lang={lang} found={found} />}
              <Broken lang={lang} found={found} />
              <Standing {...all} onReplan={() => step({ step: 'replan' })} />
              <Acts {...all} busy={busy} isRunning={isRunning} onPost={post} />
              {last && (
                <p class="note" role="status">
                  {t(ruleWords, lang).last(last.moved.length, last.dropped.length)}
                </p>
              )}
              {found.draft.meetings.length > 0 && <Proved {...all} />}
              <CalledOff {...all} onStep={step} />
              {found.wishes.length > 0 && (
                <PlanMeetings {...all} onStep={step} onMoved={load.reload} />
              )}
            </>
          )
        }}
      </LoadState>
    </section>
  )
}

type Shown = { lang: Lang; view: EventPage; found: PlanView; names: DeskNames; canChange: boolean }
type ActsProps = Shown & {
  busy: boolean
  isRunning: boolean
  onPost: (path: string, body: object, version?: number) => void
}

/** What is out, what is not, and the next button. */
function Acts({ lang, view, found, canChange, busy, isRunning, onPost }: ActsProps) {
  const w = t(planWords, lang)
  const isEmpty = found.draft.meetings.length === 0
  const mayRelease = !isEmpty && !found.isReleased && found.stale.length === 0
  return (
    <>
      <p class="row">
        {!isEmpty && <Tag tone="plain">{found.isReleased ? w.same : w.draft}</Tag>}
        {view.released > 0 && <Tag>{w.released(view.released)}</Tag>}
      </p>
      {view.released > 0 && mayRelease && <p class="note warn">{t(ruleWords, lang).untold}</p>}
      <p class="actions">
        {isRunning && (
          <button type="button" class="btn" onClick={() => onPost('plan/stop', {})}>
            {w.stop}
          </button>
        )}
        {canChange && found.wishes.length > 0 && (
          <button
            type="button"
            class={isEmpty ? 'btn' : 'btn plain'}
            aria-disabled={busy}
            onClick={() => onPost('plan/start', {})}
          >
            {isEmpty ? w.start : w.again}
          </button>
        )}
        {canChange && mayRelease && (
          <button
            type="button"
            class="btn"
            aria-disabled={busy}
            onClick={() => onPost('releases', {}, found.version)}
          >
            {w.release}
          </button>
        )}
      </p>
    </>
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

/** The planner did not come to its end: what became of it, and what there is now. */
function Broken({ lang, found: { job, draft } }: { lang: Lang; found: PlanView }) {
  const w = t(planWords, lang)
  const isCut = job?.state === 'cut'
  if (!isCut && job?.state !== 'failed' && !(job?.state === 'running' && job.isSilent)) return null
  const kept = draft.meetings.length > 0
  return (
    <p class="note warn" role="status">
      {isCut ? w.cut : kept ? w.brokenKept : w.broken}
    </p>
  )
}

function Proved({ lang, found, names }: Shown) {
  const { draft } = found
  const w = t(planWords, lang)
  const f = draft.figures ?? {}
  const [held = 0, wishes = 0, most = 0] = [f.held, f.wishes, f.mostHeld]
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
            {draft.unmet.map((unmet) => (
              <li key={unmet.wish}>
                {names.wish(unmet.wish)}：{reasonText(unmet as Unmet, lang, names)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}
