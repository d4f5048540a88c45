// Closing a listing asks for one of the reasons on the list.
import { type CloseReason } from '#shared/listing/listing.ts'
import { type Lang } from '../site.ts'
import { PickDialog } from '../ui/PickDialog.tsx'
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

export function CloseDialog({ lang, onSend, ...dialog }: CloseDialogProps) {
  const w = t(deskWords, lang)
  return (
    <PickDialog
      {...dialog}
      lang={lang}
      name="closing"
      legend={w.closeLabel}
      values={REASONS}
      labelOf={(reason) => closingText(reason, lang)}
      needed={w.closeNeeded}
      send={w.closeGo}
      tone="danger"
      cancel={w.cancel}
      onPick={onSend}
    />
  )
}
