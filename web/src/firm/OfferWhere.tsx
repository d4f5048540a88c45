// The last section of the offer form: where, how far, until when, and who answers the phone.
import { PlaceField } from '../ui/PlaceField.tsx'
import { offerWords } from '../words/firm-offer.ts'
import { t } from '../words/words.ts'
import { type SectionProps } from './OfferSections.tsx'
import { Text } from './Text.tsx'

export function Where({ lang, form, errorOf, onChange }: SectionProps) {
  const w = t(offerWords, lang)
  return (
    <section aria-labelledby="where">
      <h2 id="where">{w.place}</h2>
      <PlaceField
        lang={lang}
        name="region"
        value={form.region}
        error={errorOf('region-city')}
        required
        cityIsEnough
        onChange={(region) => onChange({ region })}
      />
      <div class="pair">
        <Text
          lang={lang}
          name="radiusKm"
          label={w.radius}
          unit={w.km}
          error={errorOf('radiusKm')}
          value={form.radius}
          input={{ inputMode: 'numeric', class: 'short' }}
          onText={(radius) => onChange({ radius })}
        />
        <Text
          lang={lang}
          name="validTo"
          label={w.validTo}
          hint={w.validToHint}
          error={errorOf('validTo')}
          value={form.validTo}
          input={{ type: 'date' }}
          onText={(validTo) => onChange({ validTo })}
        />
      </div>
      <h2>{w.contact}</h2>
      <p class="muted">{w.contactNote}</p>
      <div class="pair">
        <Text
          lang={lang}
          name="contact.name"
          label={w.name}
          error={errorOf('contact.name')}
          required
          value={form.name}
          input={{ autocomplete: 'name' }}
          onText={(name) => onChange({ name })}
        />
        <Text
          lang={lang}
          name="contact.phone"
          label={w.phone}
          error={errorOf('contact.phone')}
          required
          value={form.phone}
          input={{ type: 'tel', autocomplete: 'tel' }}
          onText={(phone) => onChange({ phone })}
        />
      </div>
      <Text
        lang={lang}
        name="contact.email"
        label={w.email}
        error={errorOf('contact.email')}
        value={form.email}
        input={{ type: 'email', autocomplete: 'email' }}
        onText={(email) => onChange({ email })}
      />
    </section>
  )
}
