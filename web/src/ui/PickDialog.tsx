// One of a list, asked for before a step is taken; nothing chosen is said beside the list.
import { useState } from 'preact/hooks'
import { type Lang } from '../site.ts'
import { Dialog, type DialogProps } from './Dialog.tsx'
import { Choices } from './Field.tsx'
import { FormEnd } from './FormEnd.tsx'

type Props<V extends string> = Omit<DialogProps, 'children'> & {
  lang: Lang
  name: string
  legend: string
  hint?: string
  values: readonly V[]
  labelOf: (value: V) => string
  /** Said where nothing was chosen. */
  needed: string
  send: string
  tone?: 'danger'
  cancel: string
  onPick: (value: V) => void
}

export function PickDialog<V extends string>(props: Props<V>) {
  const { lang, open, title, name, legend, hint, values, send, cancel, tone } = props
  const [error, setError] = useState<string>()
  const close = () => {
    setError(undefined)
    props.onClose()
  }
  const pick = (event: SubmitEvent) => {
    event.preventDefault()
    const form = event.currentTarget as HTMLFormElement
    const chosen = values.find((value) => value === new FormData(form).get(name))
    setError(chosen ? undefined : props.needed)
    if (chosen) props.onPick(chosen)
    else form.querySelector('input')?.focus()
  }
  return (
    <Dialog open={open} title={title} onClose={close}>
      <form onSubmit={pick} noValidate>
        <Choices
          {...{ lang, name, legend, hint, error }}
          type="radio"
          required
          options={values.map((value) => ({ value, label: props.labelOf(value) }))}
        />
        <FormEnd {...{ send, cancel }} {...(tone ? { tone } : {})} onCancel={close} />
      </form>
    </Dialog>
  )
}
