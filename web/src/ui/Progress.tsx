// The progress line: each step with who and when; the current one says who acts next and by when.
import { type Lang } from '../site.ts'
import { day } from '../client/format.ts'
import { stateWords } from '../words/state.ts'
import { t } from '../words/words.ts'

export type ProgressStep = {
  label: string
  state: 'done' | 'now' | 'next'
  /** Who did it, or who must. */
  who?: string
  /** When it was done (instant). */
  at?: string
  /** By when it is due (instant or day). */
  due?: string
}

export function Progress({
  lang,
  steps,
  label,
}: {
  lang: Lang
  steps: readonly ProgressStep[]
  label: string
}) {
  const w = t(stateWords, lang)
  return (
    <ol class="line" aria-label={label}>
      {steps.map(({ label: text, state, who, at, due }) => (
        <li key={text} class={state} aria-current={state === 'now' ? 'step' : undefined}>
          <strong>{text}</strong> <span class="sr">({w[state]})</span>
          <span>
            {[who, at && day(at, lang), due && w.due(day(due, lang))].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  )
}

export type StepsProps = {
  lang: Lang
  steps: readonly { id: string; label: string; done?: boolean }[]
  current: string
  /** Steps already seen can be gone back to. */
  onGo?: (id: string) => void
}

/** The steps of a form: numbered words, current marked, done ones are buttons. */
export function Steps({ lang, steps, current, onGo }: StepsProps) {
  const w = t(stateWords, lang)
  return (
    <ol class="steps" aria-label={w.steps}>
      {steps.map(({ id, label, done }, i) => (
        <li key={id}>
          {done && id !== current && onGo ? (
            <button type="button" onClick={() => onGo(id)}>
              {i + 1}. {label}
              <span class="sr"> ({w.done})</span>
            </button>
          ) : (
            <span aria-current={id === current ? 'step' : undefined}>
              {i + 1}. {label}
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
