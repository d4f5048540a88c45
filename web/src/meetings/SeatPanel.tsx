// One's own place: where it stands, what to do, the code, giving it up, sending somebody else.
import { useState } from 'preact/hooks'
import type { OwnSeat } from '#shared/event/view.ts'
import { useAlone } from '../cases/alone.ts'
import { when } from '../client/format.ts'
import { type EventPage } from '../event/event.ts'
import { type Lang } from '../site.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { meetingWords } from '../words/meetings.ts'
import { t } from '../words/words.ts'
import { send } from './act.ts'
import { ChangeDialog } from './ChangeDialog.tsx'
import { Code } from './Code.tsx'

export type SeatPanelProps = { lang: Lang; view: EventPage; seat: OwnSeat; onDone: () => void }

export function SeatPanel({ lang, view, seat, onDone }: SeatPanelProps) {
  const [asking, setAsking] = useState<'cancel' | 'change'>()
  const { busy, alone } = useAlone()
  const w = t(meetingWords, lang)
  const path = `/api/events/${view.id}/registrations/${seat.orgId}`
  const step = (step: 'accept' | 'cancel') =>
    alone(async () => {
      const said = { method: 'POST' as const, path: `${path}/steps`, ifMatch: seat.version }
      await send({ ...said, body: { step } }, lang, w.done)
      setAsking(undefined)
      onDone()
    })
  const isHere = ['pending', 'confirmed', 'waiting', 'offered'].includes(seat.state)
  const canLeave = isHere && ['registration', 'wishes', 'timetable', 'live'].includes(view.state)
  const tone = seat.state === 'confirmed' ? 'note' : 'note warn'
  return (
    <section class="panel">
      <p class={tone} role="status">
        {stateText(seat, lang)}
      </p>
      {seat.state === 'confirmed' && <Code lang={lang} code={seat.code} />}
      <p>
        {seat.orgName} · {seat.delegate.name} · {seat.delegate.phone}
      </p>
      <p class="actions">
        {seat.state === 'offered' && (
          <button
            type="button"
            class="btn"
            aria-disabled={busy}
            onClick={() => void step('accept')()}
          >
            {w.accept}
          </button>
        )}
        {seat.state === 'confirmed' && view.fields.online !== undefined && (
          <a class="btn plain" href={view.fields.online} rel="noreferrer">
            {w.online_room}
          </a>
        )}
        {canLeave && (
          <>
            <button type="button" class="btn plain" onClick={() => setAsking('change')}>
              {w.change}
            </button>
            <button type="button" class="btn danger" onClick={() => setAsking('cancel')}>
              {w.cancel}
            </button>
          </>
        )}
      </p>
      <Dialog open={asking === 'cancel'} title={w.cancelTitle} onClose={() => setAsking(undefined)}>
        <p>{w.cancelNote}</p>
        <div class="actions">
          <button type="button" class="btn danger" onClick={() => void step('cancel')()}>
            {w.cancel}
          </button>
          <button type="button" class="btn plain" onClick={() => setAsking(undefined)}>
            {w.keep}
          </button>
        </div>
      </Dialog>
      <ChangeDialog
        {...{ lang, view, seat, path }}
        open={asking === 'change'}
        onClose={() => setAsking(undefined)}
        onDone={onDone}
      />
    </section>
  )
}

function stateText(seat: OwnSeat, lang: Lang): string {
  const w = t(meetingWords, lang)
  if (seat.state === 'offered') return w.state_offered(when(seat.offeredUntil ?? '', lang))
  if (seat.state === 'waiting' && seat.place !== undefined) return w.state_waitingAt(seat.place)
  return w[`state_${seat.state}`]
}
