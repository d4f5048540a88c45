// "Why": the words that the owner will read, asked for before anything is sent back.
import { useRef, useState } from 'preact/hooks'
import { type Lang } from '../site.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { FormEnd } from '../ui/FormEnd.tsx'
import { deskWords } from '../words/desk.ts'
import { t } from '../words/words.ts'

/** As the API asks (`reason.short`), and as much as it takes. */
const LEAST = 4
const MOST = 500

export type ReasonDialogProps = {
  lang: Lang
  open: boolean
  title: string
  /** Said above the field: somebody wrote in between. */
  note?: string | undefined
  onClose: () => void
  onSend: (reason: string) => void
}

export function ReasonDialog({ lang, open, title, note, onClose, onSend }: ReasonDialogProps) {
  // Kept while the page stays: a dialog closed by mistake loses nothing.
  const [reason, setReason] = useState('')
  const [error, setError] = useState<string>()
  const box = useRef<HTMLTextAreaElement>(null)
  const w = t(deskWords, lang)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    if (reason.trim().length >= LEAST) {
      onSend(reason.trim())
      return
    }
    setError(w.returnShort)
    box.current?.focus()
  }
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      {note && (
        <p class="note warn" role="alert">
          {note}
        </p>
      )}
      <form onSubmit={send} noValidate>
        <Field
          lang={lang}
          name="reason"
          label={w.returnLabel}
          hint={w.returnHint}
          error={error}
          required
        >
          {(p) => (
            <textarea
              {...p}
              ref={box}
              rows={4}
              maxLength={MOST}
              value={reason}
              onInput={(event) => setReason(event.currentTarget.value)}
            />
          )}
        </Field>
        <FormEnd send={w.returnGo} cancel={w.cancel} onCancel={onClose} />
      </form>
    </Dialog>
  )
}
