// A step that wants a reason from a list: chosen, confirmed, or left alone.
import { useState } from 'preact/hooks'
import { type Lang } from '../site.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { financeWords } from '../words/finance.ts'
import { t } from '../words/words.ts'

type Props = {
  lang: Lang
  open: boolean
  title: string
  reasons: Readonly<Record<string, Readonly<Record<Lang, string>>>>
  onClose: () => void
  onChosen: (reason: string) => void
}

export function ReasonDialog({ lang, open, title, reasons, onClose, onChosen }: Props) {
  const w = t(financeWords, lang)
  const [reason, setReason] = useState('')
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <Field lang={lang} name="reason" label={w.reason} required>
        {(p) => (
          <select {...p} value={reason} onChange={(event) => setReason(event.currentTarget.value)}>
            <option value="">{w.choice}</option>
            {Object.entries(reasons).map(([code, words]) => (
              <option key={code} value={code}>
                {words[lang]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div class="actions">
        <button type="button" class="btn" disabled={reason === ''} onClick={() => onChosen(reason)}>
          {w.confirm}
        </button>
        <button type="button" class="btn plain" onClick={onClose}>
          {w.cancel}
        </button>
      </div>
    </Dialog>
  )
}
