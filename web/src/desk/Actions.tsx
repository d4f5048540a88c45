// An official's steps on a listing: publish, accept changes, return with a reason, close.
import { useState } from 'preact/hooks'
import { type Lang } from '../site.ts'
import { deskWords } from '../words/desk.ts'
import { t } from '../words/words.ts'
import { act } from './act.ts'
import { CloseDialog } from './CloseDialog.tsx'
import { ReasonDialog } from './ReasonDialog.tsx'
import { type DeskView, type Step, stepsOf } from './view.ts'

export type ActionsProps = { lang: Lang; view: DeskView; title: string; onDone: () => void }

export function Actions({ lang, view, title, onDone }: ActionsProps) {
  const [asking, setAsking] = useState<Step>()
  const [busy, setBusy] = useState(false)
  const [stale, setStale] = useState(false)
  const w = t(deskWords, lang)
  const steps = stepsOf(view)
  const say = async (step: Step, reason?: string) => {
    if (busy) return
    setBusy(true)
    const doing = { path: `/api/listings/${view.id}`, step, version: view.version }
    const outcome = await act(
      { ...doing, ...(reason === undefined ? {} : { body: { reason } }) },
      lang,
    )
    setBusy(false)
    setStale(outcome === 'stale')
    if (outcome !== 'stale') setAsking(undefined)
    // After a refusal, too, what is shown is no longer what stands.
    onDone()
  }
  if (steps.length === 0 && !stale) return null
  const names = {
    publish: w.publish,
    'accept-changes': w.acceptChanges,
    return: w.return_,
    close: w.close,
  }
  const looks = {
    publish: 'btn',
    'accept-changes': 'btn',
    return: 'btn plain',
    close: 'btn danger',
  }
  return (
    <div class="noprint">
      {stale && asking === undefined && (
        <p class="note warn" role="alert">
          {w.conflict}
        </p>
      )}
      <p class="actions">
        {steps.map((step) => (
          <button
            key={step}
            type="button"
            class={looks[step]}
            aria-disabled={busy}
            onClick={() =>
              step === 'return' || step === 'close' ? setAsking(step) : void say(step)
            }
          >
            {names[step]}
          </button>
        ))}
      </p>
      <ReasonDialog
        lang={lang}
        open={asking === 'return'}
        title={w.returnTitle(title)}
        note={stale ? w.conflict : undefined}
        onClose={() => setAsking(undefined)}
        onSend={(reason) => void say('return', reason)}
      />
      <CloseDialog
        lang={lang}
        open={asking === 'close'}
        title={w.closeTitle(title)}
        onClose={() => setAsking(undefined)}
        onSend={(reason) => void say('close', reason)}
      />
    </div>
  )
}
