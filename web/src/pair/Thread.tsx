// The messages of a pair: older ones on demand, the newest last; what is being written stays on this device.
import type { TargetedKeyboardEvent } from 'preact'
import { useState } from 'preact/hooks'
import type { Message } from '#shared/case/message.ts'
import type { FileRef } from '#shared/file/file.ts'
import { FilesField, useUploads } from '../cases/FilesField.tsx'
import { usePages } from '../cases/pages.ts'
import { call } from '../client/api.ts'
import { draftOf, dropDraft, keepDraft } from '../client/draft.ts'
import { when } from '../client/format.ts'
import { toast } from '../client/toast.ts'
import { LoadState } from '../ui/LoadState.tsx'
import { Pager } from '../ui/Pager.tsx'
import { langIn } from '../words/foreign.ts'
import { doerText, pairProblem, pairWords } from '../words/pair.ts'
import { t } from '../words/words.ts'
import { FileLinks } from './FileLinks.tsx'
import { isAgreed, type PairProps, pathOf } from './pair.ts'

export function Thread(props: PairProps) {
  const { lang, pair, around } = props
  const path = `${pathOf(around, pair.orgId)}/messages`
  const { load, busy, more } = usePages<Message>(path, lang)
  const w = t(pairWords, lang)
  return (
    <section>
      <h4>{w.thread}</h4>
      <p class="muted small">{w.threadNote}</p>
      <LoadState lang={lang} load={load}>
        {({ items, next }) => (
          <>
            {next !== undefined && (
              <Pager lang={lang} more busy={busy} onMore={() => void more()} />
            )}
            {items.length === 0 && <p class="muted">{w.threadNone}</p>}
            <ol class="messages" aria-label={w.thread}>
              {[...items].reverse().map((message) => (
                <Said key={message.id} {...props} message={message} />
              ))}
            </ol>
          </>
        )}
      </LoadState>
      <p class="noprint">
        <button type="button" class="btn link" onClick={load.reload}>
          {w.refresh}
        </button>
      </p>
      {isAgreed(pair) ? (
        <Write {...props} path={path} onSent={load.reload} />
      ) : (
        <p class="muted">{w.closedThread}</p>
      )}
    </section>
  )
}

function Said({ lang, pair, around, message }: PairProps & { message: Message }) {
  const { by, at, text, files } = message
  return (
    <li class={by.side === around.doer ? 'own' : undefined}>
      <p class="meta">
        <strong>{doerText(by.side, around.doer, lang)}</strong>
        <span lang={langIn(by.name, lang)}>{by.name}</span>
        <time dateTime={at}>{when(at, lang)}</time>
      </p>
      <p class="prose" lang={langIn(text, lang)}>
        {text}
      </p>
      <FileLinks lang={lang} demandId={around.demandId} firmId={pair.orgId} files={files} />
    </li>
  )
}

type WriteProps = PairProps & { path: string; onSent: () => void }
type Draft = { text: string; files: readonly FileRef[] }
const BLANK: Draft = { text: '', files: [] }
const MOST = 4000

/** What was written while the message was on its way is the beginning of the next one. */
function restOf(now: Draft, sent: Draft): Draft {
  const text = now.text.startsWith(sent.text)
    ? now.text.slice(sent.text.length).trimStart()
    : now.text
  const files = now.files.filter((file) => !sent.files.includes(file))
  return text === '' && files.length === 0 ? BLANK : { text, files }
}

function Write({ lang, pair, around, path, onSent }: WriteProps) {
  const name = `message:${around.demandId}:${pair.orgId}`
  const [draft, setDraft] = useState<Draft>(() => draftOf<Draft>(name) ?? BLANK)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<string>()
  const w = t(pairWords, lang)
  const id = `message-${pair.orgId}`
  const change = (make: (was: Draft) => Draft) =>
    setDraft((was) => {
      const next = make(was)
      if (next === BLANK) dropDraft(name)
      else keepDraft(name, next)
      return next
    })
  const uploads = useUploads((file) => change((was) => ({ ...was, files: [...was.files, file] })))
  const send = async () => {
    if (busy) return
    const text = draft.text.trim()
    setError(text === '' ? w.empty : undefined)
    if (text === '') return
    setBusy(true)
    const { files } = draft
    const said = await call('POST', path, {
      body: { text, ...(files.length === 0 ? {} : { files }) },
    })
    setBusy(false)
    if (!said.ok) {
      setError(pairProblem(said.problem, lang))
      return
    }
    change((was) => restOf(was, draft))
    toast(w.sent)
    onSent()
  }
  const key = (event: TargetedKeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void send()
  }
  return (
    <form
      class="noprint"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      noValidate
    >
      <div class={error ? 'field bad' : 'field'}>
        <label class="label" for={id}>
          {w.write}
        </label>
        <p class="hint" id={`${id}-hint`}>
          {w.writeHint}
        </p>
        {error && (
          <p class="error" id={`${id}-error`} role="alert">
            {error}
          </p>
        )}
        <textarea
          id={id}
          rows={3}
          maxLength={MOST}
          aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
          value={draft.text}
          onInput={(event) => {
            const text = event.currentTarget.value
            change((was) => ({ ...was, text }))
          }}
          onKeyDown={key}
        />
      </div>
      <details class="attach" open={draft.files.length > 0}>
        <summary>{w.attach}</summary>
        <FilesField
          lang={lang}
          name={`${id}-files`}
          files={draft.files}
          uploads={uploads}
          onFiles={(files) => change((was) => ({ ...was, files }))}
        />
      </details>
      <p class="actions">
        <button class="btn" aria-disabled={busy}>
          {w.send}
        </button>
      </p>
    </form>
  )
}
