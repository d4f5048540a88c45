// Asking one guest: how much, why in ten characters or more, and who else should sit at the table.
import { useState } from 'preact/hooks'
import type { Slot } from '#shared/event/slot.ts'
import { useAlone } from '../cases/alone.ts'
import { type Lang } from '../site.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Choices, Field } from '../ui/Field.tsx'
import { wishWords } from '../words/wishes.ts'
import { t } from '../words/words.ts'
import { send } from './act.ts'
import { SlotField } from './TimeDialog.tsx'
import { type Suggestion } from './wish.ts'

/** As the API asks. */
const LEAST = 10

export type AskDialogProps = {
  lang: Lang
  base: string
  asked: Suggestion | undefined
  free: readonly Slot[]
  thirds: readonly Suggestion[]
  onClose: () => void
  onDone: () => void
}

export function AskDialog(props: AskDialogProps) {
  const { lang, base, asked, thirds, onClose, onDone } = props
  const [error, setError] = useState<string>()
  const { busy, alone } = useAlone()
  const w = t(wishWords, lang)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget as HTMLFormElement)
    const said = Object.fromEntries(data) as Record<string, string>
    const reason = (said.reason ?? '').trim()
    if (reason.length < LEAST) {
      setError(w.reasonShort)
      document.getElementById('reason')?.focus()
      return
    }
    setError(undefined)
    void alone(async () => {
      const { orgId, demandId, offerId } = asked ?? {}
      const body = {
        to: orgId,
        class: said.class,
        reason,
        ...(demandId === undefined ? {} : { demandId }),
        ...(offerId === undefined ? {} : { offerId }),
        ...(said.third ? { third: said.third } : {}),
        ...(said.slot ? { slot: Number(said.slot) } : {}),
      }
      const done = await send({ method: 'POST', path: `${base}/wishes`, body }, lang, w.sent_done)
      if (done === undefined) return
      onClose()
      onDone()
    })()
  }
  return (
    <Dialog open={asked !== undefined} title={w.askTitle(asked?.name ?? '')} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Choices
          lang={lang}
          name="class"
          legend={w.class}
          type="radio"
          options={[
            { value: 'must', label: w.must },
            { value: 'like', label: w.like },
          ]}
          chosen={['like']}
        />
        <Field
          lang={lang}
          name="reason"
          label={w.reason}
          hint={w.reasonHint}
          error={error}
          required
        >
          {(p) => <textarea {...p} rows={3} maxLength={300} />}
        </Field>
        <SlotField lang={lang} free={props.free} any />
        {thirds.length > 0 && (
          <Field lang={lang} name="third" label={w.third}>
            {(p) => (
              <select {...p}>
                <option value="">{w.thirdNone}</option>
                {thirds
                  .filter(({ orgId }) => orgId !== asked?.orgId)
                  .map(({ orgId, name }) => (
                    <option key={orgId} value={orgId}>
                      {name}
                    </option>
                  ))}
              </select>
            )}
          </Field>
        )}
        <div class="actions">
          <button class="btn" aria-disabled={busy}>
            {w.send}
          </button>
          <button type="button" class="btn plain" onClick={onClose}>
            {w.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
