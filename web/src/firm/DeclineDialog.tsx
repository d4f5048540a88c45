// "Why not": one reason, asked for before a firm says no or takes its yes back.
import { type DeclineReason } from '#shared/case/party.ts'
import { type Lang } from '../site.ts'
import { PickDialog } from '../ui/PickDialog.tsx'
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

export function DeclineDialog({ lang, onDecline, ...dialog }: DeclineDialogProps) {
  const w = t(firmWords, lang)
  return (
    <PickDialog
      {...dialog}
      lang={lang}
      name="why"
      legend={w.reason}
      hint={w.reasonHint}
      values={REASONS}
      labelOf={(reason) => declineText(reason, lang)}
      needed={w.reasonNeeded}
      send={w.confirm}
      cancel={w.cancel}
      onPick={onDecline}
    />
  )
}
