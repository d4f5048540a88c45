// Where a listing of one's own stands: its state, why it came back, what was restored, what looks odd.
import { when } from '../client/format.ts'
import { type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { doubtText } from '../words/doubt.ts'
import { postingWords } from '../words/posting.ts'
import { statusText, statusTone } from '../words/value.ts'
import { t } from '../words/words.ts'
import type { Posted } from './usePosting.ts'

type Props<F> = { lang: Lang; posted: Posted<F>; status: string }

export function PostingState<F>({ lang, posted, status }: Props<F>) {
  const w = t(postingWords, lang)
  const { stored, restored, doubts } = posted
  const notes: Readonly<Record<string, string>> = {
    published: w.openNote,
    submitted: w.submittedNote,
    expired: w.expiredNote,
    closed: w.closedNote,
  }
  return (
    <>
      <p class="row">
        <span class="muted">{w.state}</span>
        <Tag tone={statusTone(status)}>{statusText(status, lang)}</Tag>
      </p>
      {status === 'returned' && stored?.returnReason && (
        <p class="note danger">{w.returned(stored.returnReason)}</p>
      )}
      {notes[status] && (
        <p class="note">
          {notes[status]} {status === 'submitted' && stored?.by && w.due(when(stored.by, lang))}
        </p>
      )}
      {restored && (
        <div class="note row">
          <span>{w.restored}</span>
          <button type="button" class="btn plain" onClick={posted.startAgain}>
            {w.useSaved}
          </button>
        </div>
      )}
      {doubts.length > 0 && (
        <div class="note warn" role="status">
          <p>{w.doubts}</p>
          <ul>
            {doubts.map((doubt) => (
              <li key={doubt.path}>{doubtText(doubt, lang)}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
