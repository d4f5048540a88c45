// An official suspends an organisation after a second look at what follows, and lets it back in by one press.
import { useState } from 'preact/hooks'
import { Area } from '../broker/Area.tsx'
import { useSend } from '../broker/send.ts'
import { Trouble } from '../broker/Trouble.tsx'
import { toast } from '../client/toast.ts'
import { type Lang } from '../site.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { suspendedWords } from '../words/suspended.ts'
import { t } from '../words/words.ts'

type Props = {
  lang: Lang
  org: { id: string; version: number; suspended?: { reason: string } }
  onDone: () => void
}

export function Suspend({ lang, org, onDone }: Props) {
  const w = t(suspendedWords, lang)
  const [asking, setAsking] = useState(false)
  const [reason, setReason] = useState('')
  const { busy, trouble, send, errorOf } = useSend(lang, { reason: w.reason })
  const go = (step: 'suspend' | 'reinstate') => {
    const body = step === 'suspend' ? { body: { reason } } : {}
    void send('POST', `/api/orgs/${org.id}/${step}`, { ...body, ifMatch: org.version }, () => {
      setAsking(false)
      toast(step === 'suspend' ? w.suspended : w.reinstated)
      onDone()
    })
  }
  return (
    <section class="panel noprint">
      {!asking && <Trouble lang={lang} trouble={trouble} />}
      <p class="actions">
        {org.suspended ? (
          <button type="button" class="btn" aria-disabled={busy} onClick={() => go('reinstate')}>
            {w.reinstate}
          </button>
        ) : (
          <button type="button" class="btn danger" onClick={() => setAsking(true)}>
            {w.suspend}
          </button>
        )}
      </p>
      <Dialog open={asking} title={w.suspend} onClose={() => setAsking(false)}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            go('suspend')
          }}
        >
          <p>{w.sure}</p>
          <Trouble lang={lang} trouble={trouble} />
          <Area
            {...{ lang, name: 'suspend-reason', label: w.reason, required: true }}
            error={errorOf('reason')}
            value={reason}
            onType={setReason}
          />
          <p class="actions">
            <button class="btn danger" aria-disabled={busy}>
              {w.suspend}
            </button>
          </p>
        </form>
      </Dialog>
    </section>
  )
}
