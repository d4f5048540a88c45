// A step that wants a few words: the form around them, what was wrong at its top, one button.
import type { ComponentChildren } from 'preact'
import { Area, type AreaProps } from './Area.tsx'
import { type Trouble as Said } from './send.ts'
import { Trouble } from './Trouble.tsx'
import { FormEnd } from '../ui/FormEnd.tsx'

type Props = Omit<AreaProps, 'required'> & {
  trouble: Said
  busy: boolean
  button: string
  onSend: () => void
  /** Before the words, and behind them. */
  before?: ComponentChildren
  children?: ComponentChildren
}

export function WordsForm({ trouble, busy, button, onSend, before, children, ...area }: Props) {
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    onSend()
  }
  return (
    <form noValidate class="panel" onSubmit={send}>
      <Trouble lang={area.lang} trouble={trouble} />
      {before}
      <Area {...area} required />
      {children}
      <FormEnd send={button} busy={busy} />
    </form>
  )
}
