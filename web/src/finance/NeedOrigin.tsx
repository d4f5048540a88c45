// What the money is for: one of one's demands, and the firm that both sides have agreed on.
import { type Lang } from '../site.ts'
import { type MyCards } from '../my/my.ts'
import { Field } from '../ui/Field.tsx'
import { useLoad } from '../ui/load.ts'
import { needWords } from '../words/finance-need.ts'
import { financeWords } from '../words/finance.ts'
import { t } from '../words/words.ts'
import type { Typed } from './need-typed.ts'

type Props = { lang: Lang; typed: Typed; type: (patch: Partial<Typed>) => void }
type Party = {
  orgId: string
  orgName: string
  firm: { answer: string }
  enterprise: { answer: string }
}

/** Firms and those without a demand see nothing. */
export function Origin({ lang, typed, type }: Props) {
  const w = t(financeWords, lang)
  const n = t(needWords, lang)
  const load = useLoad<MyCards>('/api/listings/mine?kind=demand')
  const items = load.state === 'ready' ? load.value.items : []
  if (items.length === 0) return null
  return (
    <>
      <Pick
        lang={lang}
        name="demandId"
        label={w.fromDemand}
        none={n.alone}
        value={typed.demandId}
        options={items.map(({ id, title }) => [id, title])}
        onPick={(demandId) => type({ demandId, firmId: '' })}
      />
      {typed.demandId !== '' && <Firms key={typed.demandId} {...{ lang, typed, type }} />}
    </>
  )
}

/** With the firm, a bank that is let see the project sees who will do it and for how much. */
function Firms({ lang, typed, type }: Props) {
  const n = t(needWords, lang)
  const load = useLoad<{ parties?: readonly Party[] }>(`/api/listings/${typed.demandId}`)
  const parties = load.state === 'ready' ? (load.value.parties ?? []) : []
  const agreed = parties.filter(
    ({ firm, enterprise }) => firm.answer === 'yes' && enterprise.answer === 'yes',
  )
  if (agreed.length === 0) return null
  return (
    <Pick
      lang={lang}
      name="firmId"
      label={n.withFirm}
      hint={n.withFirmHint}
      none={n.noFirm}
      value={typed.firmId}
      options={agreed.map(({ orgId, orgName }) => [orgId, orgName])}
      onPick={(firmId) => type({ firmId })}
    />
  )
}

type PickProps = {
  lang: Lang
  name: string
  label: string
  hint?: string
  none: string
  value: string
  options: readonly (readonly [string, string])[]
  onPick: (value: string) => void
}

const Pick = ({ lang, name, label, hint, none, value, options, onPick }: PickProps) => (
  <Field lang={lang} name={name} label={label} hint={hint}>
    {(p) => (
      <select {...p} value={value} onChange={(event) => onPick(event.currentTarget.value)}>
        <option value="">{none}</option>
        {options.map(([key, text]) => (
          <option key={key} value={key}>
            {text}
          </option>
        ))}
      </select>
    )}
  </Field>
)
