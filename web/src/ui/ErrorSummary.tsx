// What must be changed, in one list at the top: takes the focus, links to each field.
import { useEffect, useRef } from 'preact/hooks'
import { type Lang } from '../site.ts'
import { stateWords } from '../words/state.ts'
import { t } from '../words/words.ts'

export type FieldError = { name: string; text: string }

export type ErrorSummaryProps = {
  lang: Lang
  errors: readonly FieldError[]
  /** Said instead of "3 处需要改", e.g. a conflict. */
  title?: string
  /** Show it without field errors (a refusal of the whole). */
  always?: boolean
}

export function ErrorSummary({ lang, errors, title, always = false }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0 || always) box.current?.focus()
  }, [errors, always, title])
  if (errors.length === 0 && !always) return null
  const toField = (event: Event, name: string) => {
    const control = document.getElementById(name)
    if (!control) return
    event.preventDefault()
    control.focus()
    control.scrollIntoView({ block: 'center' })
  }
  return (
    <div class="summary" role="alert" tabIndex={-1} ref={box}>
      <h2>{title ?? t(stateWords, lang).errors(errors.length)}</h2>
      {errors.length > 0 && (
        <ul>
          {errors.map(({ name, text }) => (
            <li key={name + text}>
              <a href={`#${name}`} onClick={(event) => toField(event, name)}>
                {text}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
