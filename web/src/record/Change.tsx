// An organisation's new name or code, or its merging into another: for the city and the region.
import { useState } from 'preact/hooks'
import { Area } from '../broker/Area.tsx'
import { useSend } from '../broker/send.ts'
import { Trouble } from '../broker/Trouble.tsx'
import { call } from '../client/api.ts'
import { toast } from '../client/toast.ts'
import { Line } from '../my/form/controls.tsx'
import { type Lang } from '../site.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { recordWords } from '../words/record.ts'
import { t } from '../words/words.ts'

type Props = {
  lang: Lang
  org: { id: string; name: string; creditCode?: string; version: number }
  onDone: () => void
}

export function Change({ lang, org, onDone }: Props) {
  const w = t(recordWords, lang)
  return (
    <details class="panel noprint">
      <summary>{w.change}</summary>
      <p class="muted">{w.changeNote}</p>
      <Rename {...{ lang, org, onDone }} />
      <Merge {...{ lang, org, onDone }} />
    </details>
  )
}

function Rename({ lang, org, onDone }: Props) {
  const w = t(recordWords, lang)
  const [name, setName] = useState(org.name)
  const [creditCode, setCode] = useState(org.creditCode ?? '')
  const [reason, setReason] = useState('')
  const { busy, trouble, send, errorOf } = useSend(lang, {
    name: w.newName,
    creditCode: w.newCode,
    reason: w.reason,
  })
  const go = (event: SubmitEvent) => {
    event.preventDefault()
    const options = { body: { name, creditCode, reason }, ifMatch: org.version }
    void send('POST', `/api/orgs/${org.id}/rename`, options, () => {
      toast(w.renamed)
      onDone()
    })
  }
  return (
    <form noValidate onSubmit={go}>
      <Trouble lang={lang} trouble={trouble} />
      <Line
        {...{ lang, name: 'name', label: w.newName, required: true, maxLength: 60 }}
        error={errorOf('name')}
        value={name}
        onType={setName}
      />
      <Line
        {...{ lang, name: 'creditCode', label: w.newCode, required: true, maxLength: 24 }}
        error={errorOf('creditCode')}
        value={creditCode}
        onType={setCode}
      />
      <Area
        {...{ lang, name: 'reason', label: w.reason, required: true }}
        error={errorOf('reason')}
        value={reason}
        onType={setReason}
      />
      <p class="actions">
        <button class="btn" aria-disabled={busy}>
          {w.rename}
        </button>
      </p>
    </form>
  )
}

function Merge({ lang, org, onDone }: Props) {
  const w = t(recordWords, lang)
  const [code, setCode] = useState('')
  const [reason, setReason] = useState('')
  const [asking, setAsking] = useState(false)
  const { busy, trouble, send, errorOf, fail } = useSend(lang, { reason: w.reason })
  const merge = async () => {
    setAsking(false)
    const typed = encodeURIComponent(code.replace(/\s/g, '').toUpperCase())
    const into = await call<{ id: string }>('GET', `/api/desk/orgs?code=${typed}`)
    if (!into.ok) {
      fail(w.unknown)
      return
    }
    const options = { body: { into: into.value.id, reason }, ifMatch: org.version }
    await send('POST', `/api/orgs/${org.id}/merge`, options, () => {
      toast(w.merged)
      onDone()
    })
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setAsking(true)
      }}
    >
      <Trouble lang={lang} trouble={trouble} />
      <Line
        {...{ lang, name: 'into', label: w.into, required: true, maxLength: 24 }}
        error={errorOf('into')}
        value={code}
        onType={setCode}
      />
      <Area
        {...{ lang, name: 'merge-reason', label: w.reason, required: true }}
        error={errorOf('reason')}
        value={reason}
        onType={setReason}
      />
      <p class="actions">
        <button class="btn danger" aria-disabled={busy}>
          {w.merge}
        </button>
      </p>
      <Dialog open={asking} title={w.merge} onClose={() => setAsking(false)}>
        <p>{w.mergeSure}</p>
        <div class="actions">
          <button type="button" class="btn danger" onClick={() => void merge()}>
            {w.merge}
          </button>
        </div>
      </Dialog>
    </form>
  )
}
