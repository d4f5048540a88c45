// What every organisation says of itself, as inputs.
import { type Lang } from '../site.ts'
import { Field } from '../ui/Field.tsx'
import { PlaceField } from '../ui/PlaceField.tsx'
import { orgWords } from '../words/my-org.ts'
import { t } from '../words/words.ts'
import { type OrgTyped } from './org.ts'
import { Text } from './Text.tsx'

export type OrgLinesProps = {
  lang: Lang
  /** `C32` → its name, chosen at build time. */
  industries: Readonly<Record<string, string>>
  typed: OrgTyped
  errorOf: (path: string) => string | undefined
  change: (patch: Partial<OrgTyped>) => void
}

export function OrgLines({ lang, industries, typed, errorOf, change }: OrgLinesProps) {
  const w = t(orgWords, lang)
  return (
    <>
      <Text
        lang={lang}
        name="name"
        label={w.name}
        hint={w.nameHint}
        error={errorOf('name')}
        required
        value={typed.name}
        input={{ autocomplete: 'organization' }}
        onText={(name) => change({ name })}
      />
      <Text
        lang={lang}
        name="creditCode"
        label={w.creditCode}
        hint={w.creditCodeHint}
        error={errorOf('creditCode')}
        required
        value={typed.creditCode}
        onText={(creditCode) => change({ creditCode })}
      />
      <Field lang={lang} name="industry" label={w.industry} error={errorOf('industry')}>
        {(p) => (
          <select
            {...p}
            value={typed.industry}
            onChange={(event) => change({ industry: event.currentTarget.value })}
          >
            <option value="">—</option>
            {Object.entries(industries).map(([code, name]) => (
              <option key={code} value={code}>
                {code} {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <PlaceField
        lang={lang}
        name="region"
        value={typed.region}
        error={errorOf('region-city')}
        required
        onChange={(region) => change({ region })}
      />
      <Text
        lang={lang}
        name="address"
        label={w.address}
        hint={w.addressHint}
        error={errorOf('address')}
        value={typed.address}
        input={{ autocomplete: 'street-address' }}
        onText={(address) => change({ address })}
      />
      <Text
        lang={lang}
        name="phone"
        label={w.phone}
        error={errorOf('phone')}
        value={typed.phone}
        input={{ type: 'tel', autocomplete: 'tel' }}
        onText={(phone) => change({ phone })}
      />
    </>
  )
}
