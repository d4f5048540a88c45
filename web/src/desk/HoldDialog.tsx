// The dialog of an action on who holds a case; its form is fetched when somebody opens the first one.
import type { HoldAction } from '#shared/case/hold.ts'
import { HOLD_WORDS } from '#shared/case/words.ts'
import type { Lang } from '../site.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Later } from '../ui/Later.tsx'
import type { Places } from '../words/place.ts'

export type HoldDialogProps = {
  lang: Lang
  places: Places
  demandId: string
  /** Where the demand is, and which level holds it. */
  place: string
  holder: string
  /** None where somebody replies who was only asked. */
  version?: number
  action: HoldAction | undefined
  onClose: () => void
  onDone: () => void
}

export function HoldDialog({ action, ...props }: HoldDialogProps) {
  const { lang, onClose } = props
  return (
    <Dialog
      open={action !== undefined}
      title={action ? HOLD_WORDS[action][lang] : ''}
      onClose={onClose}
    >
      {action && (
        <Later lang={lang} fetch={() => import('./HoldForm.tsx')}>
          {({ HoldForm }) => <HoldForm key={action} {...props} action={action} />}
        </Later>
      )}
    </Dialog>
  )
}
