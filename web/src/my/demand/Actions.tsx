// What the owner can do with a demand now: change, confirm, withdraw, close with a reason, print.
import { useState } from 'preact/hooks'
import { LIFE, type ListingAction } from '#shared/listing/life.ts'
import type { CloseReason } from '#shared/listing/listing.ts'
import { call } from '../../client/api.ts'
import { toast } from '../../client/toast.ts'
import { href, type Lang } from '../../site.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { memberProblem } from '../../words/my-problem.ts'
import { myWords } from '../../words/my.ts'
import { t } from '../../words/words.ts'
import { MY_DEMANDS, type MyListing } from '../my.ts'

export type ActionsProps = { lang: Lang; view: MyListing; refresh: () => Promise<boolean> }
type Step = 'confirm' | 'withdraw' | 'close'

const REASONS: readonly CloseReason[] = [
  'solved-here',
  'solved-elsewhere',
  'no-longer-needed',
  'mistake',
]
const DONE = { confirm: 'confirmed', withdraw: 'withdrawn', close: 'closed' } as const

export function Actions({ lang, view, refresh }: ActionsProps) {
  const w = t(myWords, lang)
  const [asking, setAsking] = useState<'withdraw' | 'close'>()
  const [busy, setBusy] = useState(false)
  const may = (action: ListingAction) =>
    LIFE[action].by.includes('owner') &&
    (LIFE[action].from as readonly string[]).includes(view.status)
  const act = async (step: Step, reason?: string) => {
    if (busy) return
    setBusy(true)
    setAsking(undefined)
    const answer = await call('POST', `/api/listings/${view.id}/${step}`, {
      ifMatch: view.version,
      ...(reason === undefined ? {} : { body: { reason } }),
    })
    await refresh()
    setBusy(false)
    toast(answer.ok ? w[DONE[step]] : `${w.failed}：${memberProblem(answer.problem, lang)}`)
  }
  return (
    <section class="noprint">
      <h2>{w.actions}</h2>
      <p class="actions">
        {may('save') && (
          <a class="btn plain" href={href(lang, `${MY_DEMANDS}${view.id}/edit/`)}>
            {w.edit}
          </a>
        )}
        {may('confirm') && (
          <button
            type="button"
            class="btn plain"
            aria-disabled={busy}
            onClick={() => void act('confirm')}
          >
            {w.confirm}
          </button>
        )}
        {may('withdraw') && (
          <button type="button" class="btn plain" onClick={() => setAsking('withdraw')}>
            {w.withdraw}
          </button>
        )}
        <button type="button" class="btn plain" onClick={() => window.print()}>
          {w.print}
        </button>
        {may('close') && (
          <button type="button" class="btn danger" onClick={() => setAsking('close')}>
            {w.close}
          </button>
        )}
      </p>
      <Dialog
        open={asking === 'withdraw'}
        title={w.withdrawAsk}
        onClose={() => setAsking(undefined)}
      >
        <p>{w.withdrawNote}</p>
        <p class="actions">
          <button type="button" class="btn" onClick={() => void act('withdraw')}>
            {w.withdraw}
          </button>
          <button type="button" class="btn plain" onClick={() => setAsking(undefined)}>
            {w.cancel}
          </button>
        </p>
      </Dialog>
      <Dialog open={asking === 'close'} title={w.closeAsk} onClose={() => setAsking(undefined)}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            const reason = new FormData(event.currentTarget).get('reason')
            if (typeof reason === 'string') void act('close', reason)
          }}
        >
          <p>{w.closeNote}</p>
          <fieldset class="field">
            <legend class="sr">{w.closeAsk}</legend>
            {REASONS.map((reason, i) => (
              <label class="choice" key={reason}>
                <input type="radio" name="reason" value={reason} defaultChecked={i === 0} />
                <span>{w[reason]}</span>
              </label>
            ))}
          </fieldset>
          <p class="actions">
            <button type="submit" class="btn danger">
              {w.close}
            </button>
            <button type="button" class="btn plain" onClick={() => setAsking(undefined)}>
              {w.cancel}
            </button>
          </p>
        </form>
      </Dialog>
    </section>
  )
}
