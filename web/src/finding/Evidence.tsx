// Files that show a finding or its rectification: chosen, sent, looked at, taken away again.
import { useEffect, useRef, useState } from 'preact/hooks'
import type { FileRef } from '#shared/file/file.ts'
import { ACCEPT, type Sending, uploadsTo } from '../my/form/uploads.ts'
import { type Lang } from '../site.ts'
import { findingWords } from '../words/finding.ts'
import { memberProblem } from '../words/my-problem.ts'
import { t } from '../words/words.ts'

const MOST = 10
type Props = {
  lang: Lang
  files: readonly FileRef[]
  onChange: (files: readonly FileRef[]) => void
}

export function Evidence({ lang, files, onChange }: Props) {
  const w = t(findingWords, lang)
  const here = useRef(files)
  here.current = files
  const [uploads] = useState(() => uploadsTo((file) => onChange([...here.current, file])))
  const [list, setList] = useState<readonly Sending[]>([])
  useEffect(() => uploads.watch(setList), [uploads])
  return (
    <div class="field">
      <label class="label" for="evidence">
        {w.files}
      </label>
      <p class="hint" id="evidence-hint">
        {w.filesHint}
      </p>
      <input
        id="evidence"
        type="file"
        multiple
        accept={ACCEPT}
        aria-describedby="evidence-hint"
        onChange={({ currentTarget: input }) => {
          uploads.add([...(input.files ?? [])], MOST - files.length - list.length)
          input.value = ''
        }}
      />
      <ul class="files" aria-live="polite">
        {files.map((file) => (
          <li key={file.id}>
            <span class="name">{file.name}</span>{' '}
            <button
              type="button"
              class="btn plain"
              onClick={() => onChange(files.filter((one) => one.id !== file.id))}
            >
              {w.remove}
              <span class="sr"> {file.name}</span>
            </button>
          </li>
        ))}
        {list.map((one) => (
          <li key={one.key}>
            <span class="name">{one.file.name}</span>{' '}
            {one.state === 'refused' || one.state === 'stopped' ? (
              <>
                <span class="error">{memberProblem({ code: one.code ?? '' }, lang)}</span>{' '}
                <button type="button" class="btn plain" onClick={() => uploads.drop(one.key)}>
                  {w.remove}
                </button>
              </>
            ) : (
              <span class="muted">{w.sending(one.pct)}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
