// What stands where data will be: waiting, a failure with a way to try again, or old data with its time.
import { type ComponentChildren } from 'preact'
import { type Lang } from '../site.ts'
import { when } from '../client/format.ts'
import { problemText } from '../words/problem.ts'
import { stateWords } from '../words/state.ts'
import { t } from '../words/words.ts'
import { type Load } from './load.ts'

export type LoadStateProps<T> = {
  lang: Lang
  load: Load<T>
  /** Drawn when there is a value, also while it is being renewed. */
  children: (value: T) => ComponentChildren
  /** Beside the failure: another way on. */
  otherwise?: ComponentChildren
}

export function LoadState<T>({ lang, load, children, otherwise }: LoadStateProps<T>) {
  const w = t(stateWords, lang)
  if (load.state === 'failed') {
    return (
      <div class="note danger" role="alert">
        <p>
          <strong>{w.failed}</strong> — {problemText(load.problem, lang)}
        </p>
        <p>
          <button type="button" class="btn plain" onClick={load.reload}>
            {w.retry}
          </button>
        </p>
        {otherwise}
      </div>
    )
  }
  if (load.value === undefined) {
    return (
      <p class="waiting" role="status">
        {w.loading}
      </p>
    )
  }
  return (
    <>
      {load.state === 'ready' && load.keptAt && (
        <div class="note warn row" role="status">
          <span>{w.cachedAt(when(load.keptAt, lang))}</span>
          <button type="button" class="btn plain" onClick={load.reload}>
            {w.retry}
          </button>
        </div>
      )}
      {children(load.value)}
    </>
  )
}
