// Sending somebody else, or saying other hours, without losing the place or the code.
import { useState } from 'preact/hooks'
import type { OwnSeat } from '#shared/event/view.ts'
import { useAlone } from '../cases/alone.ts'
import { call } from '../client/api.ts'
import { toast } from '../client/toast.ts'
import { type EventPage } from '../event/event.ts'
import { type Lang } from '../site.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { flawText } from '../words/flaw.ts'
import { meetingWords } from '../words/meetings.ts'
import { t } from '../words/words.ts'
import { eventProblem } from './act.ts'
import { GuestFields, typedIn } from './fields.tsx'

export type ChangeDialogProps = {
  lang: Lang
  view: EventPage
  seat: OwnSeat
  path: string
  open: boolean
  onClose: () => void
  onDone: () => void
}

export function ChangeDialog(props: ChangeDialogProps) {
  const { lang, view, seat, path, open, onClose, onDone } = props
  const [errors, setErrors] = useState<Readonly<Record<string, string>>>({})
  const { busy, alone } = useAlone()
  const w = t(meetingWords, lang)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const body = typedIn(new FormData(event.currentTarget as HTMLFormElement))
    void alone(async () => {
      const answer = await call('PUT', path, { body, ifMatch: seat.version })
      if (!answer.ok) {
        const said = answer.problem.flaws.map(({ path: at, ...flaw }) => [at, flawText(flaw, lang)])
        setErrors(Object.fromEntries(said) as Record<string, string>)
        toast(eventProblem(answer.problem, lang))
        return
      }
      setErrors({})
      toast(w.saved)
      onClose()
      onDone()
    })()
  }
  const { delegate, languages, presence, away, consents } = seat
  const { name, phone, title } = delegate
  const before = {
    delegate: { name, phone, ...(title === undefined ? {} : { title }) },
    ...{ languages, presence, away, consents },
  }
  return (
    <Dialog open={open} title={w.changeTitle} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <GuestFields lang={lang} before={before} slots={view.slots} errors={errors} />
        <div class="actions">
          <button class="btn" aria-disabled={busy}>
            {w.save}
          </button>
          <button type="button" class="btn plain" onClick={onClose}>
            {w.keep}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
