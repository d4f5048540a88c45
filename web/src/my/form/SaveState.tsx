// Where what was typed stands: on the server, on this device, or waiting for a line or a sign-in.
import { leaveToSignIn } from '../../client/draft.ts'
import { clockOf } from './clock.ts'
import type { Lang } from '../../site.ts'
import { formWords } from '../../words/demand-form.ts'
import { memberProblem } from '../../words/my-problem.ts'
import { t } from '../../words/words.ts'
import type { Work } from './saving.ts'

export function SaveState({
  lang,
  work,
  onRetry,
}: {
  lang: Lang
  work: Work
  onRetry: () => void
}) {
  const w = t(formWords, lang)
  const { saving } = work
  const retry = (
    <button type="button" class="btn plain" onClick={onRetry}>
      {w.retry}
    </button>
  )
  if (saving === 'signedOut') {
    return (
      <div class="note warn" role="alert">
        <p>{w.signedOut}</p>
        <p>
          <button type="button" class="btn" onClick={() => void leaveToSignIn(lang)}>
            {w.signIn}
          </button>
        </p>
      </div>
    )
  }
  if (saving === 'offline' || saving === 'failing') {
    return (
      <div class="note warn row" role="alert">
        <span>{w[saving]}</span>
        {retry}
      </div>
    )
  }
  if (saving === 'refused' && work.problem) {
    return (
      <div class="note danger row" role="alert">
        <span>{memberProblem(work.problem, lang)}</span>
        {retry}
      </div>
    )
  }
  return (
    <p class="small muted savestate" role="status">
      {line(work, w)}
    </p>
  )
}

function line({ saving, savedAt, dirty }: Work, w: (typeof formWords)['zh']): string {
  if (saving === 'saving') return w.saving
  if (dirty) return w.savedDevice
  return savedAt === undefined ? '' : w.savedServer(clockOf(savedAt))
}
