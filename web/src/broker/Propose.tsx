// An official brings a demand and one of its matches together, with reasons that both sides read.
import { useState } from 'preact/hooks'
import { toast } from '../client/toast.ts'
import { type Lang } from '../site.ts'
import { Field } from '../ui/Field.tsx'
import { brokerWords } from '../words/broker.ts'
import { t } from '../words/words.ts'
import { Area } from './Area.tsx'
import { useSend } from './send.ts'
import { Trouble } from './Trouble.tsx'

type Match = { offerId: string; orgId: string; orgName: string; title: string }
type Party = { orgId: string; firm: { answer: string }; enterprise: { answer: string } }
type Props = {
  lang: Lang
  /** Matches are shown to the demand's own side and officials alone. */
  view: {
    id: string
    ranking?: { matches: readonly Match[] } | null
    parties?: readonly Party[]
  }
  onDone: () => void
}

/** Who has said no is not asked again, and who agrees needs no proposal. */
const isOpen = (parties: readonly Party[], { orgId }: Match): boolean => {
  const party = parties.find((one) => one.orgId === orgId)
  const answers = [party?.firm.answer ?? 'none', party?.enterprise.answer ?? 'none']
  return answers.includes('none') && !answers.includes('no')
}

export function Propose({ lang, view, onDone }: Props) {
  const w = t(brokerWords, lang)
  const open = (view.ranking?.matches ?? []).filter((match) => isOpen(view.parties ?? [], match))
  const [offerId, setOfferId] = useState('')
  const [note, setNote] = useState('')
  const { busy, trouble, send, errorOf } = useSend(lang, {
    offerId: w.proposeWhich,
    note: w.proposeNote,
  })
  if (open.length === 0) return null
  const propose = (event: SubmitEvent) => {
    event.preventDefault()
    const body = { demandId: view.id, offerId: offerId || open[0]?.offerId, note }
    void send('POST', '/api/cases/proposals', { body }, () => {
      toast(w.proposed)
      setNote('')
      onDone()
    })
  }
  return (
    <details class="panel noprint">
      <summary>{w.propose}</summary>
      <p class="muted">{w.proposeLead}</p>
      <Trouble lang={lang} trouble={trouble} />
      <form noValidate onSubmit={propose}>
        <Field lang={lang} name="offerId" label={w.proposeWhich} required>
          {(control) => (
            <select
              {...control}
              value={offerId || open[0]?.offerId}
              onChange={(event) => setOfferId(event.currentTarget.value)}
            >
              {open.map((match) => (
                <option key={match.offerId} value={match.offerId} lang="zh-CN">
                  {match.orgName} · {match.title}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Area
          lang={lang}
          name="note"
          label={w.proposeNote}
          required
          error={errorOf('note')}
          value={note}
          onType={setNote}
        />
        <p class="actions">
          <button class="btn" aria-disabled={busy}>
            {w.proposeGo}
          </button>
        </p>
      </form>
    </details>
  )
}
