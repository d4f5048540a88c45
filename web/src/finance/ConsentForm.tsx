// The owner's consent for one bank: field by field, until a day, taken back with one touch.
import { useState } from 'preact/hooks'
import type { Consent, SheetField } from '#shared/finance/sheet.ts'
import { call } from '../client/api.ts'
import { toast } from '../client/toast.ts'
import { Line } from '../my/form/controls.tsx'
import { type Lang } from '../site.ts'
import { useLoad } from '../ui/load.ts'
import { sheetWords } from '../words/finance-sheet.ts'
import { t } from '../words/words.ts'
import { financeProblem } from './problem.ts'

type Known = Consent & { version: number }
export const SHEET_FIELDS = [
  'demand',
  'firm',
  'licences',
  'quote',
  'tonnes',
  'effect',
  'checks',
  'findings',
] as const
const DAY_MS = 86_400_000
/** A month is what a bank takes. */
const inDays = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

type Props = { lang: Lang; needId: string; banks: readonly { bankId: string; bankName: string }[] }

export function Consents({ lang, needId, banks }: Props) {
  const load = useLoad<{ items: readonly Known[] }>(`/api/finance/needs/${needId}/consents`)
  if (load.state === 'failed' || load.value === undefined) return null
  const { items } = load.value
  return (
    <>
      {banks.map((bank) => {
        const known = items.find(({ bankId }) => bankId === bank.bankId)
        return (
          <ConsentForm
            key={`${bank.bankId}#${known?.version ?? 0}`}
            {...{ lang, needId, bank, known }}
            onDone={load.reload}
          />
        )
      })}
    </>
  )
}

type FormProps = {
  lang: Lang
  needId: string
  bank: Props['banks'][number]
  known: Known | undefined
  onDone: () => void
}

function ConsentForm({ lang, needId, bank, known, onDone }: FormProps) {
  const w = t(sheetWords, lang)
  const [fields, setFields] = useState<readonly SheetField[]>(known?.fields ?? [])
  const [until, setUntil] = useState(known?.until ?? inDays(30))
  const send = async (some: readonly SheetField[]) => {
    const path = `/api/finance/needs/${needId}/consents/${bank.bankId}`
    const body = { fields: some, until }
    const answer = await call('PUT', path, { body, ifMatch: known?.version ?? 0 })
    toast(answer.ok ? w.saved : financeProblem(answer.problem, lang))
    onDone()
  }
  const title = w.consentTitle(bank.bankName)
  return (
    <details class="fold noprint">
      <summary>{title}</summary>
      <p class="muted">{w.consentNote}</p>
      <fieldset class="field">
        <legend class="sr">{title}</legend>
        {SHEET_FIELDS.map((field) => (
          <label class="choice" key={field}>
            <input
              type="checkbox"
              checked={fields.includes(field)}
              onChange={({ currentTarget: { checked } }) =>
                setFields(checked ? [...fields, field] : fields.filter((one) => one !== field))
              }
            />
            <span>{w[field]}</span>
          </label>
        ))}
      </fieldset>
      <Line
        lang={lang}
        name={`until-${bank.bankId}`}
        label={w.until}
        type="date"
        value={until}
        onType={setUntil}
      />
      <p class="actions">
        <button type="button" class="btn" onClick={() => void send(fields)}>
          {w.save}
        </button>
        {known && known.fields.length > 0 && (
          <button type="button" class="btn plain" onClick={() => void send([])}>
            {w.withdraw}
          </button>
        )}
      </p>
    </details>
  )
}
