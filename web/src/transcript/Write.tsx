// The typist's form: one line at a time by the keyboard alone; nothing is lost where the line is dead.
import { type TargetedKeyboardEvent } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { useAlone } from '../cases/alone.ts'
import { type Lang } from '../site.ts'
import { Field } from '../ui/Field.tsx'
import { transcriptWords } from '../words/transcript.ts'
import { t } from '../words/words.ts'
import { newId, sendWaiting, type Typed, waiting, write } from './queue.ts'

type Props = { lang: Lang; path: string; onSent: () => void }

const RETRY_MS = 10_000

export function Write({ lang, path, onSent }: Props) {
  const [text, setText] = useState('')
  const [speaker, setSpeaker] = useState('')
  const [kept, setKept] = useState(0)
  const [error, setError] = useState<string>()
  const area = useRef<HTMLTextAreaElement>(null)
  const { busy, alone } = useAlone()
  const w = t(transcriptWords, lang)
  const sent = (refused: string | undefined) => {
    setKept(waiting(path).length)
    setError(refused)
    onSent()
  }
  useEffect(() => {
    setKept(waiting(path).length)
    const again = () => {
      if (waiting(path).length > 0) void sendWaiting(path, lang).then(sent)
    }
    again()
    const timer = setInterval(again, RETRY_MS)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [path])
  const send = alone(async () => {
    const said = text.trim()
    setError(said === '' ? w.empty : undefined)
    if (said === '') return
    const who = speaker.trim()
    const typed: Typed = { id: newId(), at: new Date().toISOString(), text: said }
    setText('')
    area.current?.focus()
    sent(await write(path, { ...typed, ...(who === '' ? {} : { speaker: who }) }, lang))
  })
  const key = (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => {
    // While an input method composes, Enter chooses the word.
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    void send()
  }
  return (
    <form
      class="panel noprint"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <Field lang={lang} name="speaker" label={w.speaker}>
        {(p) => (
          <input
            {...p}
            maxLength={60}
            value={speaker}
            onInput={(event) => setSpeaker(event.currentTarget.value)}
          />
        )}
      </Field>
      <Field lang={lang} name="line" label={w.write} hint={w.writeHint} error={error}>
        {(p) => (
          <textarea
            {...p}
            ref={area}
            rows={2}
            maxLength={500}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={key}
          />
        )}
      </Field>
      <p class="actions">
        <button class="btn" aria-disabled={busy}>
          {w.send}
        </button>
      </p>
      <p role="status">{kept > 0 && w.kept(kept)}</p>
    </form>
  )
}
