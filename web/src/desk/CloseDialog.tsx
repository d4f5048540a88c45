// Closing a listing asks for one of the reasons on the list.
import { useState } from 'preact/hooks'
import { type CloseReason } from '#shared/listing/listing.ts'
import { type Lang } from '../site.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Choices } from '../ui/Field.tsx'
import { closingText } from '../words/value.ts'
import { deskWords } from '../words/desk.ts'
import { t } from '../words/words.ts'

const REASONS = [
  'solved-here',
  'solved-elsewhere',
  'no-longer-needed',
  'mistake',
] as const satisfies readonly CloseReason[]

export type CloseDialogProps = {
  lang: Lang
  open: boolean
  title: string
  onClose: () => void
  onSend: (reason: CloseReason) => void
}

export function CloseDialog({ lang, open, title, onClose, onSend }: CloseDialogProps) {
  const [error, setError] = useState<string>()
  const w = t(deskWords, lang)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const chosen = REASONS.find((reason) => reason === new FormData(form).get('closing'))
    if (chosen) {
      onSend(chosen)
      return
    }
    setError(w.closeNeeded)
    form.querySelector('input')?.focus()
  }
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <form onSubmit={send} noValidate>
        <Choices
          lang={lang}
          name="closing"
          legend={w.closeLabel}
          error={error}
          type="radio"
          required
          options={REASONS.map((value) => ({ value, label: closingText(value, lang) }))}
        />
        <div class="actions">
          <button class="btn danger">{w.closeGo}</button>
          <button type="button" class="btn plain" onClick={onClose}>
            {w.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
