// The organiser's desk of one event: where it stands, the next step, and what is to do in that state.
import { useEffect, useState } from 'preact/hooks'
import { type EventStep, LIFE } from '#shared/event/life.ts'
import { type EventFields } from '#shared/event/event.ts'
import { useAlone } from '../cases/alone.ts'
import { eventHere, type EventPage } from '../event/event.ts'
import { span } from '../event/time.ts'
import { Gate } from '../login/Gate.tsx'
import { send } from '../meetings/act.ts'
import { href, type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { useLoad } from '../ui/load.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { eventStateText } from '../words/event.ts'
import { langIn } from '../words/foreign.ts'
import { hostWords } from '../words/hosting.ts'
import { type Places } from '../words/place.ts'
import { transcriptWords } from '../words/transcript.ts'
import { t } from '../words/words.ts'
import { Board } from './Board.tsx'
import { EventForm } from './EventForm.tsx'
import { type Theme } from './FormFields.tsx'
import { Guests } from './Guests.tsx'
import { Plan } from './Plan.tsx'
import { Proposal } from './Proposal.tsx'
import { Report } from './Report.tsx'
import { TableResults } from './TableResults.tsx'

type Props = { lang: Lang; places: Places; themes: readonly Theme[] }

export function EventDesk(props: Props) {
  const [id, setId] = useState<string>()
  useEffect(() => setId(eventHere('/desk/events/')), [])
  return (
    <Gate lang={props.lang} role="official">
      {() => (id === undefined ? null : <Desk {...props} id={id} />)}
    </Gate>
  )
}

const isAfter = (state: string, from: string): boolean =>
  ORDER.indexOf(state) >= ORDER.indexOf(from)
const ORDER = ['draft', 'published', 'registration', 'wishes', 'timetable', 'live', 'closed']

function Desk({ lang, places, themes, id }: Props & { id: string }) {
  const load = useLoad<EventPage>(`/api/events/${id}`)
  const [editing, setEditing] = useState(false)
  const w = t(hostWords, lang)
  return (
    <LoadState lang={lang} load={load}>
      {(view) => {
        const title = view.fields.title ?? ''
        const [first, last] = [view.slots[0], view.slots.at(-1)]
        const fields = view.fields as EventFields
        // On the day the board comes first.
        const board = isAfter(view.state, 'timetable') && view.released > 0 && (
          <Board lang={lang} view={view} />
        )
        return (
          <>
            <h2 class="noprint" lang={langIn(title, lang)}>
              {title}
            </h2>
            <p class="row noprint">
              <Tag>{eventStateText(view.state, lang)}</Tag>
              {first && last && <span>{span(first.startAt, last.endAt, lang)}</span>}
              <a href={href(lang, `/events/${view.id}`)}>{w.publicPage}</a>
              {isAfter(view.state, 'live') && (
                <a href={href(lang, `/my/meetings/record/?event=${view.id}`)}>
                  {t(transcriptWords, lang).title}
                </a>
              )}
            </p>
            {editing ? (
              <EventForm
                {...{ lang, places, themes }}
                region={fields.region}
                before={{ id: view.id, version: view.version, fields }}
                onDone={() => {
                  setEditing(false)
                  load.reload()
                }}
                onCancel={() => setEditing(false)}
              />
            ) : (
              <Steps lang={lang} view={view} onEdit={() => setEditing(true)} onDone={load.reload} />
            )}
            {view.demands && !isAfter(view.state, 'timetable') && (
              <details class="panel noprint">
                <summary>{w.fromDemands(view.demands.length)}</summary>
                <Proposal lang={lang} demands={view.demands} />
              </details>
            )}
            {view.state === 'live' && board}
            {view.state === 'closed' && <Report lang={lang} places={places} view={view} />}
            {isAfter(view.state, 'timetable') && (
              <Plan lang={lang} view={view} onReleased={load.reload} />
            )}
            {view.state !== 'live' && board}
            {isAfter(view.state, 'live') && view.released > 0 && (
              <TableResults lang={lang} view={view} />
            )}
            {view.state === 'live' && <Report lang={lang} places={places} view={view} />}
            {isAfter(view.state, 'registration') && (
              <Guests lang={lang} view={view} onDone={load.reload} />
            )}
          </>
        )
      }}
    </LoadState>
  )
}

const STEPS: readonly Exclude<EventStep, 'save'>[] = [
  'publish',
  'open-registration',
  'open-wishes',
  'begin-timetable',
  'start',
  'close',
  'reopen-wishes',
  'cancel',
]

type StepsProps = { lang: Lang; view: EventPage; onEdit: () => void; onDone: () => void }

function Steps({ lang, view, onEdit, onDone }: StepsProps) {
  const [asking, setAsking] = useState(false)
  const { busy, alone } = useAlone()
  const w = t(hostWords, lang)
  const go = (step: string, reason?: string) =>
    void alone(async () => {
      const body = { step, ...(reason === undefined ? {} : { reason }) }
      const path = `/api/events/${view.id}/steps`
      await send({ method: 'POST', path, body, ifMatch: view.version }, lang, w.done)
      setAsking(false)
      onDone()
    })()
  // Nobody begins a day without a timetable by pressing the loudest button.
  const isReady = view.state !== 'timetable' || view.released > 0
  const now = STEPS.filter(
    (step) =>
      LIFE[step].from.includes(view.state) && !(step === 'reopen-wishes' && view.released > 0),
  )
  const cancel = (event: SubmitEvent) => {
    event.preventDefault()
    const reason = new FormData(event.currentTarget as HTMLFormElement).get('reason')
    go('cancel', typeof reason === 'string' ? reason : '')
  }
  return (
    <section class="panel noprint">
      <p role="status">{w[`note_${view.state}`]}</p>
      <p class="actions">
        {now.map((step, i) => (
          <button
            key={step}
            type="button"
            class={step === 'cancel' ? 'btn danger' : i === 0 && isReady ? 'btn' : 'btn plain'}
            aria-disabled={busy}
            onClick={() => (step === 'cancel' ? setAsking(true) : go(step))}
          >
            {w[`step_${step}`]}
          </button>
        ))}
        {LIFE.save.from.includes(view.state) && (
          <button type="button" class="btn plain" onClick={onEdit}>
            {w.edit}
          </button>
        )}
      </p>
      <Dialog open={asking} title={w.step_cancel} onClose={() => setAsking(false)}>
        <form onSubmit={cancel}>
          <Field lang={lang} name="reason" label={w.reason} hint={w.reasonHint} required>
            {(p) => <textarea {...p} minLength={4} maxLength={300} />}
          </Field>
          <div class="actions">
            <button class="btn danger">{w.step_cancel}</button>
            <button type="button" class="btn plain" onClick={() => setAsking(false)}>
              {w.cancelEdit}
            </button>
          </div>
        </form>
      </Dialog>
    </section>
  )
}
