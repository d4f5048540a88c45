// The questions about a new organisation and its first person.
import { type Lang } from '../site.ts'
import { Line } from '../my/form/controls.tsx'
import { Choices } from '../ui/Field.tsx'
import { PlaceField } from '../ui/PlaceField.tsx'
import { brokerWords } from '../words/broker.ts'
import { roleText } from '../words/value.ts'
import { t } from '../words/words.ts'

export type NewOrgTyped = {
  role: string
  name: string
  creditCode: string
  region: string
  industry: string
  phone: string
}
export type Person = { name: string; email: string; phone: string }
export const EMPTY_PERSON: Person = { name: '', email: '', phone: '' }

type Part<T> = {
  lang: Lang
  typed: T
  errorOf: (name: string) => string | undefined
  onChange: (patch: Partial<T>) => void
}

const ROLES = ['enterprise', 'firm', 'bank', 'expert'] as const

export function NewOrg({ lang, typed, errorOf, onChange }: Part<NewOrgTyped>) {
  const w = t(brokerWords, lang)
  const line = (key: 'name' | 'creditCode' | 'industry' | 'phone', label: string, most: number) => (
    <Line
      lang={lang}
      name={`org.${key}`}
      label={label}
      required={key === 'name' || key === 'creditCode'}
      maxLength={most}
      type={key === 'phone' ? 'tel' : 'text'}
      error={errorOf(`org.${key}`)}
      value={typed[key]}
      onType={(value) => onChange({ [key]: value })}
    />
  )
  return (
    <>
      <Choices
        lang={lang}
        name="org.role"
        legend={w.role}
        type="radio"
        required
        chosen={[typed.role]}
        options={ROLES.map((value) => ({ value, label: roleText(value, lang) }))}
        onChange={(event) => onChange({ role: event.currentTarget.value })}
      />
      {line('name', w.name, 60)}
      {line('creditCode', w.code, 24)}
      <PlaceField
        lang={lang}
        name="org.region"
        value={typed.region}
        required
        error={errorOf('org.region')}
        onChange={(region) => onChange({ region })}
      />
      {line('industry', w.industry, 5)}
      {line('phone', w.phone, 30)}
    </>
  )
}

export function PersonLines({ lang, typed, errorOf, onChange }: Part<Person>) {
  const w = t(brokerWords, lang)
  return (
    <section aria-labelledby="person">
      <h2 id="person">{w.person}</h2>
      <Line
        lang={lang}
        name="person.name"
        label={w.yourName}
        required
        maxLength={40}
        autocomplete="name"
        error={errorOf('person.name')}
        value={typed.name}
        onType={(name) => onChange({ name })}
      />
      <Line
        lang={lang}
        name="person.email"
        label={w.email}
        type="email"
        maxLength={100}
        autocomplete="email"
        error={errorOf('person.email')}
        value={typed.email}
        onType={(email) => onChange({ email })}
      />
      <Line
        lang={lang}
        name="person.phone"
        label={w.mobile}
        type="tel"
        maxLength={30}
        autocomplete="tel"
        error={errorOf('person.phone')}
        value={typed.phone}
        onType={(phone) => onChange({ phone })}
      />
    </section>
  )
}
