// At the door: a scanned code checks in at once, a spoken one is typed; twice says since when; offline waits.
import { useEffect, useRef, useState } from 'preact/hooks'
import { readCode } from '#shared/event/code.ts'
import type { EventCard } from '#shared/event/view.ts'
import { call, isPassing } from '../client/api.ts'
import { clock } from '../event/time.ts'
import { Gate, type Me } from '../login/Gate.tsx'
import { eventProblem } from '../meetings/act.ts'
import { bare, type Lang } from '../site.ts'
import { EmptyState } from '../ui/Card.tsx'
import { Field } from '../ui/Field.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { checkinWords } from '../words/checkin.ts'
import { t } from '../words/words.ts'
import { keepPage } from './keep-page.ts'
import { dropSent, keepRead, type Read, waiting } from './queue.ts'

const RETRY_MS = 10_000

type Answered = {
  items: readonly {
    code: string
    known: boolean
    orgName?: string
    delegate?: string
    at?: string
    again?: boolean
  }[]
}
type Whose = {
  eventId: string
  organiser: boolean
  eventState: string
  state: string
  code: string
}

export const CheckIn = ({ lang }: { lang: Lang }) => (
  <Gate lang={lang} offline={<Kept lang={lang} />}>
    {(me) => <Door lang={lang} me={me} />}
  </Gate>
)

/** Without a line nobody can say who is asking: the desk works on what this device keeps, the API refuses later. */
const Kept = ({ lang }: { lang: Lang }) => <Desk lang={lang} first={codeHere()} />

const codeHere = (): string | undefined =>
  /^\/checkin\/([0-9A-Za-z]{7})\/$/.exec(bare(location.pathname))?.[1]

function Door({ lang, me }: { lang: Lang; me: Me }) {
  const [scanned] = useState(codeHere)
  if (scanned !== undefined) return <Scanned lang={lang} code={scanned} />
  return me.role === 'official' ? <Desk lang={lang} /> : <Own lang={lang} />
}

const Own = ({ lang }: { lang: Lang }) => <p class="note">{t(checkinWords, lang).own}</p>

/** Whose it is decides: staff check in, the guest sees that it is the own code. */
function Scanned({ lang, code }: { lang: Lang; code: string }) {
  const load = useLoad<Whose>(`/api/events/codes/${encodeURIComponent(code)}`)
  const w = t(checkinWords, lang)
  if (load.state === 'failed' && load.problem.status === 404)
    return (
      <p class="note warn" role="alert">
        {w.unknown(code)}
      </p>
    )
  return (
    <LoadState lang={lang} load={load}>
      {(whose) => {
        if (!whose.organiser) return <Own lang={lang} />
        if (whose.state !== 'confirmed') return <p class="note warn">{w.wrongState}</p>
        if (!['timetable', 'live'].includes(whose.eventState)) return <p class="note">{w.notNow}</p>
        return <Desk lang={lang} event={whose.eventId} first={whose.code} />
      }}
    </LoadState>
  )
}

type DeskProps = { lang: Lang; event?: string | undefined; first?: string | undefined }

function Desk({ lang, event, first }: DeskProps) {
  const load = useLoad<{ items: readonly EventCard[] }>('/api/events/hosted', { keep: true })
  const w = t(checkinWords, lang)
  useEffect(() => void keepPage(lang), [])
  return (
    <LoadState lang={lang} load={load}>
      {({ items }) => {
        const open = items.filter(
          ({ state, id }) => state === 'live' || state === 'timetable' || id === event,
        )
        if (open.length === 0) return <EmptyState title={w.none} />
        return <Counter lang={lang} events={open} event={event} first={first} />
      }}
    </LoadState>
  )
}

type CounterProps = {
  lang: Lang
  events: readonly EventCard[]
  event: string | undefined
  first: string | undefined
}

function Counter({ lang, events, event, first }: CounterProps) {
  const asked = event ?? new URLSearchParams(location.search).get('event') ?? undefined
  const known =
    events.find(({ id }) => id === asked) ??
    events.find(({ state }) => state === 'live') ??
    events[0]
  const [id, setId] = useState(known?.id ?? '')
  // Of which event a scanned code is, only the line can say; with one event there is no question.
  const isClear = event !== undefined || events.length === 1
  const [typed, setTyped] = useState(isClear ? '' : (first ?? ''))
  const [said, setSaid] = useState<readonly string[]>([])
  const [error, setError] = useState<string>()
  const [kept, setKept] = useState(0)
  const box = useRef<HTMLInputElement>(null)
  const w = t(checkinWords, lang)
  const say = (line: string) => setSaid((was) => [line, ...was].slice(0, 8))
  const sendAll = async (fresh?: Read): Promise<void> => {
    const items = [...waiting(id), ...(fresh ? [fresh] : [])].slice(0, 50)
    if (items.length === 0) return
    const answer = await call<Answered>('POST', `/api/events/${id}/check-ins`, { body: { items } })
    if (!answer.ok) {
      if (isPassing(answer.problem)) {
        if (fresh) keepRead(id, fresh)
        setKept(waiting(id).length)
      } else say(eventProblem(answer.problem, lang))
      return
    }
    dropSent(id, items)
    setKept(waiting(id).length)
    for (const one of answer.value.items) {
      const who = [one.orgName, one.delegate].filter(Boolean).join(' ')
      const at = clock(one.at ?? '')
      say(!one.known ? w.unknown(one.code) : one.again ? w.again(who, at) : w.first(who, at))
    }
  }
  const check = (code: string) => void sendAll({ code, at: new Date().toISOString() })
  useEffect(() => {
    if (first !== undefined && isClear) check(first)
    setKept(waiting(id).length)
  }, [])
  useEffect(() => {
    const again = () => void sendAll()
    const events = ['online', 'line:back']
    for (const name of events) window.addEventListener(name, again)
    // Not every phone says that its line is back.
    const timer = kept > 0 ? setInterval(again, RETRY_MS) : undefined
    return () => {
      for (const name of events) window.removeEventListener(name, again)
      clearInterval(timer)
    }
  }, [id, kept])
  const submit = (submitted: SubmitEvent) => {
    submitted.preventDefault()
    const code = readCode(typed)
    setError(code === undefined ? w.badCode : undefined)
    box.current?.focus()
    if (code === undefined) return
    setTyped('')
    check(code)
  }
  return (
    <>
      <div role="status" aria-live="polite">
        {said[0] !== undefined && <p class="note big">{said[0]}</p>}
        {kept > 0 && <p class="note warn">{w.queued(kept)}</p>}
      </div>
      {events.length > 1 && (
        <Field lang={lang} name="event" label={w.event}>
          {(p) => (
            <select {...p} value={id} onChange={(change) => setId(change.currentTarget.value)}>
              {events.map((card) => (
                <option key={card.id} value={card.id}>
                  {card.title}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <form onSubmit={submit} noValidate>
        <Field lang={lang} name="code" label={w.code} hint={w.codeHint} error={error}>
          {(p) => (
            <input
              {...p}
              ref={box}
              class="short"
              value={typed}
              maxLength={12}
              autocomplete="off"
              autocapitalize="characters"
              onInput={(event) => setTyped(event.currentTarget.value)}
            />
          )}
        </Field>
        <button class="btn">{w.go}</button>
      </form>
      {said.length > 1 && (
        <>
          <h2>{w.recent}</h2>
          <ul>
            {said.slice(1).map((line, i) => (
              <li key={said.length - i}>{line}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
