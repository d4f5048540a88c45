// A labelled one-line input with its value, as the firm's forms use it everywhere.
import { type JSX } from 'preact'
import { type Lang } from '../site.ts'
import { Field, type FieldProps } from '../ui/Field.tsx'

export type TextProps = Pick<
  FieldProps,
  'name' | 'label' | 'hint' | 'error' | 'required' | 'unit'
> & {
  lang: Lang
  value: string
  onText: (typed: string) => void
  /** What else the input is told: `inputMode`, `type`, `autocomplete`. */
  input?: JSX.IntrinsicElements['input']
}

export function Text({ value, onText, input = {}, ...field }: TextProps) {
  return (
    <Field {...field}>
      {(p) => (
        <input
          autocomplete="off"
          {...input}
          {...p}
          value={value}
          onInput={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  )
}

export const DECIMAL = { inputMode: 'decimal', class: 'short' } as const
