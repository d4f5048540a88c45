// The dialog of an action on who holds a case; its form is fetched when somebody opens the first one.
import { HOLD_WORDS } from '#shared/case/words.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Later } from '../ui/Later.tsx'
import type { HoldDialogProps } from './hold.ts'

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
