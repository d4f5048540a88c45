// The steps that are open now as buttons; the chosen one opens its form below, pressed again it closes.
import { type ComponentChildren, Fragment } from 'preact'
import { useState } from 'preact/hooks'

type Props<S extends string> = {
  steps: readonly S[]
  labelOf: (step: S) => string
  /** How its button looks; plainly the main one. */
  look: Readonly<Partial<Record<S, string>>>
  /** The form of a step, and how to close it. */
  children: (step: S, close: () => void) => ComponentChildren
}

export function StepChoice<S extends string>({ steps, labelOf, look, children }: Props<S>) {
  const [chosen, setChosen] = useState<S>()
  return (
    <div class="noprint">
      <p class="actions">
        {steps.map((step) => (
          <button
            key={step}
            type="button"
            class={look[step] ?? 'btn'}
            aria-expanded={chosen === step}
            onClick={() => setChosen(chosen === step ? undefined : step)}
          >
            {labelOf(step)}
          </button>
        ))}
      </p>
      {chosen !== undefined && (
        <Fragment key={chosen}>{children(chosen, () => setChosen(undefined))}</Fragment>
      )}
    </div>
  )
}
