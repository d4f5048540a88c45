// The questions of the organisation's page.
import type { Lang } from '../site.ts'
import { Field } from '../ui/Field.tsx'
import { PlaceField } from '../ui/PlaceField.tsx'
import { orgWords } from '../words/my-org.ts'
import { t } from '../words/words.ts'
import { Line } from './form/controls.tsx'
import type { Typed } from './org-typed.ts'

/** `[C32, 有色金属冶炼和压延加工业]`, chosen at build time. */
export type Industries = readonly (readonly [string, string])[]
export type OrgFormProps = { lang: Lang; industries: Industries }

type OrgFieldsProps = OrgFormProps & {
  typed: Typed
  error: Readonly<Record<string, string>>
  round: number
  type: (patch: Partial<Typed>) => void
}

export function OrgFields({ lang, industries, typed, error, round, type }: OrgFieldsProps) {
  const w = t(orgWords, lang)
  return (
    <>
      <Line
        lang={lang}
        name="name"
        label={w.name}
        hint={w.nameHint}
        required
        maxLength={60}
        autocomplete="organization"
        error={error.name}
        value={typed.name}
        onType={(name) => type({ name })}
      />
      <Line
        lang={lang}
        name="creditCode"
        label={w.creditCode}
        hint={w.creditCodeHint}
        required
        maxLength={24}
        error={error.creditCode}
        value={typed.creditCode}
        onType={(creditCode) => type({ creditCode })}
      />
      <Field
        lang={lang}
        name="industry"
        label={w.industry}
        hint={w.industryHint}
        error={error.industry}
      >
        {(control) => (
          <select
            {...control}
            value={typed.industry}
            onChange={(event) => type({ industry: event.currentTarget.value })}
          >
            <option value="">—</option>
            {!industries.some(([code]) => code === typed.industry) && typed.industry !== '' && (
              <option value={typed.industry}>{typed.industry}</option>
            )}
            {industries.map(([code, name]) => (
              <option key={code} value={code}>
                {code} {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <PlaceField
        key={round}
        lang={lang}
        name="region"
        value={typed.region}
        required
        error={error['region-city'] ?? error.region}
        onChange={(region) => type({ region })}
      />
      <Line
        lang={lang}
        name="address"
        label={w.address}
        hint={w.addressHint}
        maxLength={120}
        autocomplete="street-address"
        error={error.address}
        value={typed.address}
        onType={(address) => type({ address })}
      />
      <Line
        lang={lang}
        name="phone"
        label={w.phone}
        type="tel"
        maxLength={30}
        autocomplete="tel"
        error={error.phone}
        value={typed.phone}
        onType={(phone) => type({ phone })}
      />
    </>
  )
}
