// Step 4: attachments, with progress, a way on after a cut line, and plain refusals before anything is sent.
import { useEffect, useState } from 'preact/hooks'
import type { Lang } from '../../site.ts'
import { stepWords } from '../../words/demand-form-step.ts'
import { memberProblem } from '../../words/my-problem.ts'
import { t } from '../../words/words.ts'
import type { StepProps } from './controls.tsx'
import { ACCEPT, sizeText, MOST_FILES, type Sending, type Uploads } from './uploads.ts'

export function StepFiles({
  lang,
  answers,
  errors,
  change,
  uploads,
}: StepProps & { uploads: Uploads }) {
  const w = t(stepWords, lang)
  const [list, setList] = useState(uploads.list)
  useEffect(() => {
    setList(uploads.list)
    return uploads.watch(setList)
  }, [uploads])
  const here = answers.attachments
  const add = (input: HTMLInputElement) => {
    const flying = list.filter((one) => one.state !== 'refused').length
    uploads.add([...(input.files ?? [])], MOST_FILES - here.length - flying)
    // The same file can be chosen again after a refusal.
    input.value = ''
  }
  return (
    <>
      <p>{w.filesLead}</p>
      <div class={errors.attachments ? 'field bad' : 'field'}>
        <label class="label" for="attachments">
          {w.pick}
        </label>
        <p class="hint" id="attachments-hint">
          {w.pickHint}
        </p>
        {errors.attachments && (
          <p class="error" id="attachments-error">
            {errors.attachments}
          </p>
        )}
        <input
          id="attachments"
          type="file"
          multiple
          accept={ACCEPT}
          aria-describedby={
            errors.attachments ? 'attachments-hint attachments-error' : 'attachments-hint'
          }
          onChange={(event) => add(event.currentTarget)}
        />
      </div>
      {here.length + list.length === 0 && <p class="muted">{w.filesNone}</p>}
      <ul class="files">
        {here.map((file) => (
          <li key={file.id}>
            <span class="name">{file.name}</span>
            <span class="small muted">
              {w.uploaded} · {sizeText(file.size)}
            </span>
            <button
              type="button"
              class="btn link"
              aria-label={w.removeFile(file.name)}
              onClick={() => change({ attachments: here.filter((one) => one.id !== file.id) })}
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
  const w = t(stepWords, lang)
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
  const w = t(stepWords, lang)
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
