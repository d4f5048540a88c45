// Correcting a line of the written record: the earlier wording is kept.
import { useAlone } from '../cases/alone.ts'
import { type LineView } from '#shared/event/transcript-view.ts'
import { send } from '../meetings/act.ts'
import { type Lang } from '../site.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { transcriptWords } from '../words/transcript.ts'
import { t } from '../words/words.ts'

type Props = {
  lang: Lang
  path: string
  line: LineView | undefined
  onClose: () => void
  onDone: () => void
}

export function Correct({ lang, path, line, onClose, onDone }: Props) {
  const { busy, alone } = useAlone()
  const w = t(transcriptWords, lang)
  const save = (form: HTMLFormElement) =>
    void alone(async () => {
      if (!line) return
      const text = new FormData(form).get('text')
      const { speaker, version } = line
      const body = { text, ...(speaker === undefined ? {} : { speaker }) }
      const said = { method: 'PUT' as const, path: `${path}/${line.id}`, body, ifMatch: version }
      const done = await send(said, lang, w.sent)
      onDone()
      if (done) onClose()
    })()
  return (
    <Dialog open={line !== undefined} title={w.correctTitle} onClose={onClose}>
      <form
        key={line?.id}
        onSubmit={(event) => {
          event.preventDefault()
          save(event.currentTarget)
        }}
      >
        <Field lang={lang} name="text" label={w.correctTitle} hint={w.correctHint} required>
          {(p) => <textarea {...p} rows={3} maxLength={500} defaultValue={line?.text ?? ''} />}
        </Field>
        <div class="actions">
          <button class="btn" aria-disabled={busy}>
            {w.save}
          </button>
          <button type="button" class="btn plain" onClick={onClose}>
            {w.keep}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
