// Several lines of text under one label.
import type { ComponentChildren } from 'preact'
import { type Lang } from '../site.ts'
import { Field } from '../ui/Field.tsx'

export type AreaProps = {
  lang: Lang
  name: string
  label: ComponentChildren
  hint?: string
  error?: string | undefined
  required?: boolean
  maxLength?: number
  value: string
  onType: (value: string) => void
}

export const Area = ({ value, onType, maxLength = 500, ...field }: AreaProps) => (
  <Field {...field}>
    {(control) => (
      <textarea
        {...control}
        rows={4}
        maxLength={maxLength}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    )}
  </Field>
)
