// A step's dialog; its form is fetched when somebody opens the first one.
import { STEP_WORDS } from '#shared/case/words.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Later } from '../ui/Later.tsx'
import type { StepDialogProps } from './pair.ts'

export function StepDialog({ lang, asking, pair, onClose, ...rest }: StepDialogProps) {
  return (
    <Dialog
      open={asking !== undefined}
      title={asking ? STEP_WORDS[asking.step][lang] : ''}
      onClose={onClose}
    >
      {asking && (
        <Later lang={lang} fetch={() => import('./StepForm.tsx')}>
          {({ StepForm }) => (
            <StepForm key={asking.step} {...{ lang, asking, pair, onClose }} {...rest} />
          )}
        </Later>
      )}
    </Dialog>
  )
}
