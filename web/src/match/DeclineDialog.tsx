// Why not this one: a reason from the closed list, asked in a native dialog.
import { useState } from 'preact/hooks'
import type { Lang } from '../site.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { DECLINE_REASONS, matchListWords } from '../words/match-list.ts'
import { t } from '../words/words.ts'

export type Asked = { offerId: string; name: string }
export type DeclineDialogProps = {
  lang: Lang
  asked: Asked | undefined
  onClose: () => void
  onReason: (offerId: string, reason: string) => void
}

export function DeclineDialog({ lang, asked, onClose, onReason }: DeclineDialogProps) {
  const w = t(matchListWords, lang)
  const [missing, setMissing] = useState(false)
  const close = () => {
    setMissing(false)
    onClose()
  }
  const submit = (event: Event) => {
    event.preventDefault()
    const reason = new FormData(event.currentTarget as HTMLFormElement).get('reason')
    if (typeof reason !== 'string' || !asked) {
      setMissing(true)
      return
    }
    close()
    onReason(asked.offerId, reason)
  }
  return (
    <Dialog open={asked !== undefined} title={w.whyNot(asked?.name ?? '')} onClose={close}>
      <form onSubmit={submit}>
        <fieldset
          class={missing ? 'field bad' : 'field'}
          aria-describedby={missing ? 'reason-error' : undefined}
        >
          <legend class="sr">{w.pickReason}</legend>
          <p class="hint">{w.whyNotNote}</p>
          {missing && (
            <p class="error" id="reason-error" role="alert">
              {w.pickReason}
            </p>
          )}
          {DECLINE_REASONS.map((reason) => (
            <label class="choice" key={reason}>
              <input type="radio" name="reason" value={reason} />
              <span>{w[reason]}</span>
            </label>
          ))}
        </fieldset>
        <p class="actions">
          <button type="submit" class="btn">
            {w.confirm}
          </button>
          <button type="button" class="btn plain" onClick={close}>
            {w.cancel}
          </button>
        </p>
      </form>
    </Dialog>
  )
}
