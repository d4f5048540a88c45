// Second step of posting for a firm: the few questions one can ask on the phone.
import { useState } from 'preact/hooks'
import { CodePicker } from '../firm/CodePicker.tsx'
import { type Lang } from '../site.ts'
import { Line } from '../my/form/controls.tsx'
import { Choices, Field } from '../ui/Field.tsx'
import { FormEnd } from '../ui/FormEnd.tsx'
import { PlaceField } from '../ui/PlaceField.tsx'
import { brokerWords } from '../words/broker.ts'
import { choiceText } from '../words/choice.ts'
import { t } from '../words/words.ts'
import { Area } from './Area.tsx'
import { type KnownOrg } from './OrgStep.tsx'
import { useSend } from './send.ts'
import { Trouble } from './Trouble.tsx'
import { EMPTY, fieldsOf, MODES, type Typed, UNITS } from './typed.ts'

export type Posted = { id: string; ref: string }
type Props = { lang: Lang; region: string; org: KnownOrg; onPosted: (posted: Posted) => void }

const HAZARDS = ['general', 'hazardous', 'unidentified'] as const

export function ListingStep({ lang, region, org, onPosted }: Props) {
  const w = t(brokerWords, lang)
  const kind = org.role === 'firm' ? 'offer' : 'demand'
  const [typed, setTyped] = useState<Typed>({
    ...EMPTY,
    region: region.endsWith('00') ? '' : region,
  })
  const set = (patch: Partial<Typed>) => setTyped((was) => ({ ...was, ...patch }))
  const { busy, trouble, send, errorOf } = useSend(lang, {
    title: w.listingTitle,
    codes: w.codes,
    quantity: w.amount,
    capacity: w.amount,
    wish: w.modes,
    modes: w.modes,
    hwCodes: w.hwCodes,
    region: w.step1,
    'contact.name': w.contactName,
    'contact.phone': w.contactPhone,
    deadlineOn: w.deadline,
    text: w.text,
  })
  const post = (event: SubmitEvent) => {
    event.preventDefault()
    const body = { kind, way: typed.way, fields: fieldsOf(kind, typed) }
    void send<Posted>('POST', `/api/desk/orgs/${org.id}/listings`, { body }, onPosted)
  }
  const line = { lang, typed, set, errorOf, kind } as const
  return (
    <section aria-labelledby="step2">
      <h2 id="step2">{w.step2}</h2>
      <Trouble lang={lang} trouble={trouble} />
      <form noValidate onSubmit={post}>
        <Choices
          lang={lang}
          name="way"
          legend={w.way}
          type="radio"
          required
          chosen={[typed.way]}
          options={[
            { value: 'phone', label: w.phone_ },
            { value: 'visit', label: w.visit },
            { value: 'paper', label: w.paper },
          ]}
          onChange={(event) => set({ way: event.currentTarget.value })}
        />
        <What {...line} />
        <Who {...line} region={region} />
        <FormEnd send={busy ? w.sending : w.send} busy={busy} />
      </form>
    </section>
  )
}

type Part = {
  lang: Lang
  typed: Typed
  set: (patch: Partial<Typed>) => void
  errorOf: (name: string) => string | undefined
  kind: 'demand' | 'offer'
}

function What({ lang, typed, set, errorOf, kind }: Part) {
  const w = t(brokerWords, lang)
  const isDemand = kind === 'demand'
  const ways = isDemand ? 'wish' : 'modes'
  const toggle = (mode: string, on: boolean) =>
    set({ modes: on ? [...typed.modes, mode] : typed.modes.filter((one) => one !== mode) })
  return (
    <>
      <Line
        lang={lang}
        name="title"
        label={w.listingTitle}
        required
        maxLength={60}
        error={errorOf('title')}
        value={typed.title}
        onType={(title) => set({ title })}
      />
      <CodePicker
        lang={lang}
        range="stream"
        name="codes"
        label={w.codes}
        hint={w.codesHint}
        required
        error={errorOf('codes')}
        chosen={typed.codes}
        onChange={(codes) => set({ codes })}
      />
      <div class="pair">
        <Line
          lang={lang}
          name={isDemand ? 'quantity' : 'capacity'}
          label={w.amount}
          required={isDemand}
          numeric
          error={errorOf(isDemand ? 'quantity' : 'capacity')}
          value={typed.amount}
          onType={(amount) => set({ amount })}
        />
        <Field lang={lang} name="unit" label={w.unit}>
          {(control) => (
            <select
              {...control}
              value={typed.unit}
              onChange={(event) => set({ unit: event.currentTarget.value })}
            >
              {UNITS.map((unit) => (
                <option key={unit} value={unit}>
                  {unit}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <Choices
        lang={lang}
        name={ways}
        legend={w.modes}
        type="checkbox"
        required
        error={errorOf(ways)}
        options={MODES.map((value) => ({ value, label: choiceText(value, lang) }))}
        onChange={({ currentTarget: box }) => toggle(box.value, box.checked)}
      />
      {isDemand && <Hazard {...{ lang, typed, set, errorOf }} />}
    </>
  )
}

function Hazard({ lang, typed, set, errorOf }: Omit<Part, 'kind'>) {
  const w = t(brokerWords, lang)
  return (
    <>
      <Choices
        lang={lang}
        name="hazard"
        legend={w.hazard}
        type="radio"
        required
        chosen={[typed.hazard]}
        options={HAZARDS.map((value) => ({ value, label: choiceText(value, lang) }))}
        onChange={(event) => set({ hazard: event.currentTarget.value })}
      />
      {typed.hazard === 'hazardous' && (
        <Line
          lang={lang}
          name="hwCodes"
          label={w.hwCodes}
          error={errorOf('hwCodes')}
          value={typed.hwCodes}
          onType={(hwCodes) => set({ hwCodes })}
        />
      )}
    </>
  )
}

function Who({ lang, typed, set, errorOf, kind }: Part & { region: string }) {
  const w = t(brokerWords, lang)
  return (
    <>
      <PlaceField
        lang={lang}
        name="region"
        value={typed.region}
        required
        error={errorOf('region')}
        onChange={(place) => set({ region: place })}
      />
      <div class="pair">
        <Line
          lang={lang}
          name="contact.name"
          label={w.contactName}
          required
          maxLength={40}
          error={errorOf('contact.name')}
          value={typed.contactName}
          onType={(contactName) => set({ contactName })}
        />
        <Line
          lang={lang}
          name="contact.phone"
          label={w.contactPhone}
          type="tel"
          required
          maxLength={30}
          error={errorOf('contact.phone')}
          value={typed.contactPhone}
          onType={(contactPhone) => set({ contactPhone })}
        />
      </div>
      {kind === 'demand' && (
        <Line
          lang={lang}
          name="deadlineOn"
          label={w.deadline}
          type="date"
          required
          error={errorOf('deadlineOn')}
          value={typed.deadlineOn}
          onType={(deadlineOn) => set({ deadlineOn })}
        />
      )}
      <Area
        lang={lang}
        name="text"
        label={w.text}
        hint={w.note}
        maxLength={2000}
        error={errorOf('text')}
        value={typed.text}
        onType={(text) => set({ text })}
      />
    </>
  )
}
