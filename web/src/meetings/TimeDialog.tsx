// Another time for a meeting: one of the slots at which the reader is free; the server knows about the other.
import type { Slot } from '#shared/event/slot.ts'
import { slotText } from '../event/slot.ts'
import { type Lang } from '../site.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { wishWords } from '../words/wishes.ts'
import { t } from '../words/words.ts'
import { type WishLine } from './wish.ts'

type SelectProps = { lang: Lang; free: readonly Slot[]; before?: number | undefined; any?: boolean }

/** The slots to choose from; `any` leaves it to the timetable. */
export function SlotField({ lang, free, before, any = false }: SelectProps) {
  const w = t(wishWords, lang)
  return (
    <Field lang={lang} name="slot" label={w.time} hint={w.timeHint}>
      {(p) => (
        <select {...p}>
          {any && <option value="">{w.timeAny}</option>}
          {free.map((slot) => (
            <option key={slot.no} value={slot.no} selected={slot.no === before}>
              {slotText(slot, lang)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

type Props = {
  lang: Lang
  free: readonly Slot[]
  wish: WishLine | undefined
  onClose: () => void
  onChoose: (wish: WishLine, slot: number) => void
}

export function TimeDialog({ lang, free, wish, onClose, onChoose }: Props) {
  const w = t(wishWords, lang)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    const slot = new FormData(event.currentTarget as HTMLFormElement).get('slot')
    if (wish && slot !== null) onChoose(wish, Number(slot))
    onClose()
  }
  return (
    <Dialog
      open={wish !== undefined}
      title={w.timeTitle(wish?.guest?.name ?? '')}
      onClose={onClose}
    >
      <form onSubmit={submit}>
        <SlotField lang={lang} free={free} before={wish?.slot} />
        <div class="actions">
          <button class="btn">{w.timeGo}</button>
          <button type="button" class="btn plain" onClick={onClose}>
            {w.cancel}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
