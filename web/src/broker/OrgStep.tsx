// First step of posting for a firm: look it up by its credit code, or register it.
import { useState } from 'preact/hooks'
import { type Lang } from '../site.ts'
import { Line } from '../my/form/controls.tsx'
import { Choices } from '../ui/Field.tsx'
import { FormEnd } from '../ui/FormEnd.tsx'
import { PlaceField } from '../ui/PlaceField.tsx'
import { brokerWords } from '../words/broker.ts'
import { roleText } from '../words/value.ts'
import { t } from '../words/words.ts'
import { type Labels, useSend } from './send.ts'
import { Trouble } from './Trouble.tsx'

export type KnownOrg = { id: string; name: string; role: 'enterprise' | 'firm'; members: number }
type Props = { lang: Lang; region: string; onChosen: (org: KnownOrg) => void }
type Typed = { name: string; role: string; region: string; industry: string; phone: string }

/** Only these post what is matched; banks and experts sign in themselves. */
const ROLES = ['enterprise', 'firm'] as const

export function OrgStep({ lang, region, onChosen }: Props) {
  const w = t(brokerWords, lang)
  const [code, setCode] = useState('')
  const [isNew, setNew] = useState(false)
  const labels: Labels = { code: w.code }
  const { busy, trouble, send, errorOf } = useSend(lang, labels)
  const tidy = code.replace(/\s/g, '').toUpperCase()
  const find = (event: SubmitEvent) => {
    event.preventDefault()
    void lookUp(tidy, { send, onChosen, onNone: () => setNew(true) })
  }
  return (
    <section aria-labelledby="step1">
      <h2 id="step1">{w.step1}</h2>
      <Trouble lang={lang} trouble={isNew ? { errors: [] } : trouble} />
      <form noValidate onSubmit={find}>
        <Line
          lang={lang}
          name="code"
          label={w.code}
          hint={w.codeHint}
          required
          maxLength={24}
          error={errorOf('code')}
          value={code}
          onType={(value) => {
            setCode(value)
            setNew(false)
          }}
        />
        <FormEnd send={w.find} busy={busy} />
      </form>
      {isNew && <Found lang={lang} code={tidy} region={region} onChosen={onChosen} />}
    </section>
  )
}

type Looking = {
  send: ReturnType<typeof useSend>['send']
  onChosen: (org: KnownOrg) => void
  onNone: () => void
}

/** Absent is no failure here: it leads to registering. */
async function lookUp(code: string, { send, onChosen, onNone }: Looking): Promise<void> {
  let isThere = false
  await send<KnownOrg>('GET', `/api/desk/orgs?code=${encodeURIComponent(code)}`, {}, (org) => {
    isThere = true
    onChosen(org)
  })
  if (!isThere && code.length === 18) onNone()
}

function Found({ lang, code, region, onChosen }: Props & { code: string }) {
  const w = t(brokerWords, lang)
  const [typed, setTyped] = useState<Typed>({
    name: '',
    role: 'enterprise',
    region: region.endsWith('00') ? '' : region,
    industry: '',
    phone: '',
  })
  const labels: Labels = {
    creditCode: w.code,
    name: w.name,
    region: 'region',
    industry: w.industry,
    phone: w.phone,
  }
  const { busy, trouble, send, errorOf } = useSend(lang, labels)
  const set = (patch: Partial<Typed>) => setTyped((was) => ({ ...was, ...patch }))
  const found = (event: SubmitEvent) => {
    event.preventDefault()
    const { industry, phone, ...rest } = typed
    const body = {
      ...rest,
      creditCode: code,
      ...(industry === '' ? {} : { industry }),
      ...(phone === '' ? {} : { phone }),
    }
    void send<{ id: string }>('POST', '/api/desk/orgs', { body }, ({ id }) =>
      onChosen({ id, name: typed.name, role: typed.role as KnownOrg['role'], members: 0 }),
    )
  }
  return (
    <form noValidate onSubmit={found} class="panel">
      <p class="note" role="status">
        {w.unknown}
      </p>
      <Trouble lang={lang} trouble={trouble} />
      <Choices
        lang={lang}
        name="role"
        legend={w.role}
        type="radio"
        required
        chosen={[typed.role]}
        options={ROLES.map((value) => ({ value, label: roleText(value, lang) }))}
        onChange={(event) => set({ role: event.currentTarget.value })}
      />
      <Line
        lang={lang}
        name="name"
        label={w.name}
        required
        maxLength={60}
        error={errorOf('name')}
        value={typed.name}
        onType={(name) => set({ name })}
      />
      <PlaceField
        lang={lang}
        name="region"
        value={typed.region}
        required
        error={errorOf('region')}
        onChange={(place) => set({ region: place })}
      />
      <Line
        lang={lang}
        name="industry"
        label={w.industry}
        maxLength={5}
        error={errorOf('industry')}
        value={typed.industry}
        onType={(industry) => set({ industry })}
      />
      <Line
        lang={lang}
        name="phone"
        label={w.phone}
        type="tel"
        maxLength={30}
        error={errorOf('phone')}
        value={typed.phone}
        onType={(phone) => set({ phone })}
      />
      <p class="actions">
        <button class="btn" aria-disabled={busy}>
          {w.found}
        </button>
      </p>
    </form>
  )
}
