// Choosing files and watching them go: progress, a way on after a cut line, plain refusals before anything is sent.
import { type ComponentChildren } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import type { FileRef } from '#shared/file/file.ts'
import type { Lang } from '../site.ts'
import { fileWords } from '../words/files.ts'
import { memberProblem } from '../words/my-problem.ts'
import { t } from '../words/words.ts'
import { ACCEPT, MOST_FILES, type Sending, sizeText, type Uploads, uploadsTo } from './uploads.ts'

export type FilesFieldProps = {
  lang: Lang
  /** Also the id of the control. */
  name: string
  label?: ComponentChildren
  error?: string | undefined
  files: readonly FileRef[]
  uploads: Uploads
  onFiles: (files: readonly FileRef[]) => void
  /** Between the control and the list. */
  children?: ComponentChildren
}

/** What is on its way lives as long as the form; what arrived is handed to the form as it then stands. */
export function useUploads(arrived: (file: FileRef) => void): Uploads {
  const latest = useRef(arrived)
  latest.current = arrived
  const [uploads] = useState(() => uploadsTo((file) => latest.current(file)))
  return uploads
}

export function useSending(uploads: Uploads): readonly Sending[] {
  const [list, setList] = useState(uploads.list)
  useEffect(() => {
    setList(uploads.list)
    return uploads.watch(setList)
  }, [uploads])
  return list
}

export function FilesField(props: FilesFieldProps) {
  const { lang, name, label, error, files, uploads, onFiles, children } = props
  const w = t(fileWords, lang)
  const list = useSending(uploads)
  const add = (input: HTMLInputElement) => {
    const flying = list.filter((one) => one.state !== 'refused').length
    uploads.add([...(input.files ?? [])], MOST_FILES - files.length - flying)
    // The same file can be chosen again after a refusal.
    input.value = ''
  }
  return (
    <>
      <div class={error ? 'field bad' : 'field'}>
        <label class="label" for={name}>
          {label ?? w.pick}
        </label>
        <p class="hint" id={`${name}-hint`}>
          {w.pickHint}
        </p>
        {error && (
          <p class="error" id={`${name}-error`}>
            {error}
          </p>
        )}
        <input
          id={name}
          type="file"
          multiple
          accept={ACCEPT}
          aria-describedby={error ? `${name}-hint ${name}-error` : `${name}-hint`}
          onChange={(event) => add(event.currentTarget)}
        />
      </div>
      {children}
      <ul class="files">
        {files.map((file) => (
          <li key={file.id}>
            <span class="name">{file.name}</span>
            <span class="small muted">
              {w.uploaded} · {sizeText(file.size)}
            </span>
            <button
              type="button"
              class="btn link"
              aria-label={w.removeFile(file.name)}
              onClick={() => onFiles(files.filter((one) => one.id !== file.id))}
            >
              {w.drop}
            </button>
          </li>
        ))}
        {list.map((one) => (
          <li key={one.key}>
            <SendingRow {...{ lang, one, uploads }} />
          </li>
        ))}
      </ul>
    </>
  )
}

function SendingRow({ lang, one, uploads }: { lang: Lang; one: Sending; uploads: Uploads }) {
  const w = t(fileWords, lang)
  const { key, file, state, pct } = one
  const stuck = state === 'stopped' || state === 'refused'
  return (
    <>
      <span class="name">{file.name}</span>
      {stuck ? (
        <p class="error" role="alert">
          {reasonOf(one, lang)}
        </p>
      ) : (
        <span class="small" role="status">
          <progress max={100} value={pct} aria-label={file.name} />{' '}
          {state === 'checking' ? w.checking : w.uploading(pct)}
        </span>
      )}
      <span class="row">
        {state === 'stopped' && (
          <button
            type="button"
            class="btn plain"
            aria-label={w.retryFile(file.name)}
            onClick={() => uploads.retry(key)}
          >
            {w.again}
          </button>
        )}
        <button
          type="button"
          class="btn link"
          aria-label={w.removeFile(file.name)}
          onClick={() => uploads.drop(key)}
        >
          {w.drop}
        </button>
      </span>
    </>
  )
}

function reasonOf({ state, code, file }: Sending, lang: Lang): string {
  const w = t(fileWords, lang)
  if (state === 'stopped')
    return code === undefined || code === 'offline' ? w.stopped : memberProblem({ code }, lang)
  const own = {
    'file.type': w['file.type'],
    'file.empty': w['file.empty'],
    'file.name': w['file.name'],
    'file.many': w['file.many'],
    'file.content': w['file.content'],
  }
  if (code === 'file.large') return w['file.large'](sizeText(file.size))
  return own[code as keyof typeof own] ?? memberProblem({ code: code ?? '' }, lang)
}
