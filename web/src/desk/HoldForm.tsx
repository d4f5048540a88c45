// One action on who holds a case: where to, by when, and why.
import { useState } from 'preact/hooks'
import type { HoldAction } from '#shared/case/hold.ts'
import { HOLD_WORDS } from '#shared/case/words.ts'
import { dayOf, plusDays } from '#shared/time.ts'
import { call } from '../client/api.ts'
import { toast } from '../client/toast.ts'
import { Field } from '../ui/Field.tsx'
import { holdWords } from '../words/hold.ts'
import { pairProblem } from '../words/pair.ts'
import { stepFlawText } from '../words/pair-step.ts'
import { stateWords } from '../words/state.ts'
import { t } from '../words/words.ts'
import {
  holdBody,
  type HoldDialogProps,
  type HoldFlaws,
  type HoldTyped,
  lowerLevels,
  otherCities,
} from './hold.ts'

type FormProps = Omit<HoldDialogProps, 'action'> & { action: HoldAction }

export function HoldForm(props: FormProps) {
  const { lang, demandId, version, action, onClose, onDone } = props
  const [typed, setTyped] = useState<HoldTyped>({})
  const [flaws, setFlaws] = useState<HoldFlaws>({})
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const w = t(holdWords, lang)
  const send = async (event: SubmitEvent) => {
    event.preventDefault()
    if (busy) return
    const checked = holdBody(action, typed)
    setFlaws('flaws' in checked ? checked.flaws : {})
    if ('flaws' in checked) {
      const first = (['to', 'dueOn', 'text'] as const).find((name) => checked.flaws[name])
      document.getElementById(`hold-${first ?? 'text'}`)?.focus()
      return
    }
    setBusy(true)
    const said = await call('POST', `/api/cases/${demandId}/hold`, {
      body: checked.body,
      ...(version === undefined ? {} : { ifMatch: version }),
    })
    setBusy(false)
    onDone()
    if (said.ok) {
      toast(w.done(HOLD_WORDS[action][lang]))
      onClose()
      return
    }
    const isStale = said.problem.code === 'version.stale' || said.problem.status === 412
    setProblem(isStale ? w.conflict : pairProblem(said.problem, lang))
  }
  return (
    <form onSubmit={(event) => void send(event)} noValidate>
      {problem !== undefined && (
        <p class="note warn" role="alert">
          {problem}
        </p>
      )}
      <HoldFields
        {...props}
        {...{ typed, flaws }}
        onType={(patch) => setTyped({ ...typed, ...patch })}
      />
      <div class="actions">
        <button class="btn" aria-disabled={busy}>
          {HOLD_WORDS[action][lang]}
        </button>
        <button type="button" class="btn plain" onClick={onClose}>
          {w.cancel}
        </button>
      </div>
    </form>
  )
}

type FieldsProps = FormProps & {
  typed: HoldTyped
  flaws: HoldFlaws
  onType: (patch: HoldTyped) => void
}

function HoldFields({ lang, places, place, holder, action, typed, flaws, onType }: FieldsProps) {
  const w = t(holdWords, lang)
  const labels = {
    'pass-up': w.textReason,
    'hand-down': w.textReason,
    'take-over': w.textReason,
    ask: w.textQuestion,
    reply: w.textReply,
    supervise: w.textNote,
    'follow-up': w.textFollow,
  }
  const codes = action === 'ask' ? otherCities(place) : lowerLevels(holder, place)
  return (
    <>
      {(action === 'ask' || action === 'hand-down') && (
        <Field
          lang={lang}
          name="hold-to"
          label={action === 'ask' ? w.toCity : w.to}
          error={flaws.to && w.place}
          required
        >
          {(control) => (
            <select
              {...control}
              value={typed.to ?? ''}
              onChange={(event) => onType({ to: event.currentTarget.value })}
            >
              <option value="">{t(stateWords, lang).pick}</option>
              {codes.map((code) => (
                <option key={code} value={code}>
                  {places[code] ?? code}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {action === 'supervise' && (
        <Field lang={lang} name="hold-dueOn" label={w.dueOn} error={flaws.dueOn && w.day} required>
          {(control) => (
            <input
              {...control}
              type="date"
              class="short"
              min={dayOf(plusDays(new Date().toISOString(), 1))}
              max="2099-12-31"
              value={typed.dueOn ?? ''}
              onInput={(event) => onType({ dueOn: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      <Field
        lang={lang}
        name="hold-text"
        label={labels[action]}
        hint={w.hint}
        error={flaws.text && stepFlawText({ code: flaws.text }, lang)}
        required
      >
        {(control) => (
          <textarea
            {...control}
            rows={4}
            maxLength={500}
            value={typed.text ?? ''}
            onInput={(event) => onType({ text: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  )
}
