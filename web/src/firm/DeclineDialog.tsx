// "Why not": one reason, asked for before a firm says no or takes its yes back.
import { useState } from 'preact/hooks'
import { type DeclineReason } from '#shared/case/party.ts'
import { type Lang } from '../site.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Choices } from '../ui/Field.tsx'
import { declineText } from '../words/value.ts'
import { firmWords } from '../words/firm.ts'
import { t } from '../words/words.ts'

const REASONS = [
  'capacity',
  'composition',
  'distance',
  'price',
  'licence',
  'timing',
  'trust',
  'other',
] as const satisfies readonly DeclineReason[]

export type DeclineDialogProps = {
  lang: Lang
  open: boolean
  title: string
  onClose: () => void
  onDecline: (reason: DeclineReason) => void
}

export function DeclineDialog({ lang, open, title, onClose, onDecline }: DeclineDialogProps) {
  const [error, setError] = useState<string>()
  const w = t(firmWords, lang)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const chosen = REASONS.find((reason) => reason === new FormData(form).get('why'))
    if (chosen) {
      onDecline(chosen)
      return
    }
    setError(w.reasonNeeded)
    form.querySelector('input')?.focus()
  }
  const close = () => {
    setError(undefined)
    onClose()
  }
  return (
    <Dialog open={open} title={title} onClose={close}>
      <form onSubmit={send} noValidate>
        <Choices
          lang={lang}
          name="why"
          legend={w.reason}
          hint={w.reasonHint}
          error={error}
          type="radio"
          required
          options={REASONS.map((value) => ({ value, label: declineText(value, lang) }))}
        />
        <div class="actions">
          <button class="btn">{w.confirm}</button>
          <button type="button" class="btn plain" onClick={close}>
            {w.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
