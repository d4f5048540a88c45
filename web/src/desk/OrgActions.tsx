// An official's steps on an organisation: vouch for it, or send its data back with a reason.
import { useState } from 'preact/hooks'
import { type Lang } from '../site.ts'
import { deskWords } from '../words/desk.ts'
import { t } from '../words/words.ts'
import { act } from './act.ts'
import { type OrgView } from './view.ts'
import { ReasonDialog } from './ReasonDialog.tsx'

export type OrgActionsProps = { lang: Lang; org: OrgView; onDone: () => void }

export function OrgActions({ lang, org, onDone }: OrgActionsProps) {
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const [stale, setStale] = useState(false)
  const w = t(deskWords, lang)
  const decided = org.status === 'verified'
  if (org.status !== 'submitted' && !decided) return null
  const say = async (step: 'verify' | 'return', reason?: string) => {
    if (busy) return
    setBusy(true)
    const doing = { path: `/api/orgs/${org.id}`, step, version: org.version }
    const outcome = await act(
      { ...doing, ...(reason === undefined ? {} : { body: { reason } }) },
      lang,
    )
    setBusy(false)
    setStale(outcome === 'stale')
    if (outcome !== 'stale') setAsking(false)
    onDone()
  }
  return (
    <div class="noprint">
      {stale && !asking && (
        <p class="note warn" role="alert">
          {w.conflict}
        </p>
      )}
      <p class="actions">
        {!decided && (
          <button type="button" class="btn" aria-disabled={busy} onClick={() => void say('verify')}>
            {w.verifyGo}
          </button>
        )}
        <button
          type="button"
          class="btn plain"
          aria-disabled={busy}
          onClick={() => setAsking(true)}
        >
          {w.return_}
        </button>
      </p>
      <ReasonDialog
        lang={lang}
        open={asking}
        title={w.orgReturnTitle(org.name)}
        note={stale ? w.conflict : undefined}
        onClose={() => setAsking(false)}
        onSend={(reason) => void say('return', reason)}
      />
    </div>
  )
}
