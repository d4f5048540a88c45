// A step's dialog; its form is fetched when somebody opens the first one.
import type { StepName } from '#shared/case/step.ts'
import { STEP_WORDS } from '#shared/case/words.ts'
import type { Lang } from '../site.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Later } from '../ui/Later.tsx'
import type { Around, Pair } from './pair.ts'

/** Which step is asked, and of a quote its number. */
export type Asking = { step: StepName; no?: number }

export type StepDialogProps = {
  lang: Lang
  pair: Pair
  around: Around
  asking: Asking | undefined
  onClose: () => void
  /** Also after a refusal: what is shown may no longer stand. */
  onDone: () => void
}

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
