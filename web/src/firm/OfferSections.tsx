// The sections of the offer form: what is taken, how much, under which conditions, price, cases, contact.
import type { SectionProps as Posted } from '../posting/posting.ts'
import { Choices, Field } from '../ui/Field.tsx'
import { choiceText } from '../words/choice.ts'
import { offerWords } from '../words/firm-offer.ts'
import { t } from '../words/words.ts'
import { quantityUnit } from '../words/firm-unit.ts'
import { CodePicker } from './CodePicker.tsx'
import { MODES, UNITS, type OfferForm } from './offer.ts'
import { Cases, Intake } from './OfferRows.tsx'
import { DECIMAL, Text } from './Text.tsx'

export type SectionProps = Posted<OfferForm>

export function Takes({ lang, form, errorOf, onChange }: SectionProps) {
  const w = t(offerWords, lang)
  const toggle = (mode: string, on: boolean) =>
    onChange({ modes: on ? [...form.modes, mode] : form.modes.filter((one) => one !== mode) })
  return (
    <section aria-labelledby="takes">
      <h2 id="takes">{w.takes}</h2>
      <Text
        lang={lang}
        name="title"
        label={w.title}
        hint={w.titleHint}
        error={errorOf('title')}
        required
        value={form.title}
        onText={(title) => onChange({ title })}
      />
      <CodePicker
        lang={lang}
        range="stream"
        name="codes"
        label={w.codes}
        hint={w.codesHint}
        error={errorOf('codes')}
        required
        chosen={form.codes}
        onChange={(codes) => onChange({ codes })}
      />
      <Choices
        lang={lang}
        name="modes"
        legend={w.modes}
        error={errorOf('modes')}
        required
        type="checkbox"
        options={MODES.map((value) => ({ value, label: choiceText(value, lang) }))}
        chosen={form.modes}
        onChange={(event) => toggle(event.currentTarget.value, event.currentTarget.checked)}
      />
      <CodePicker
        lang={lang}
        range="process"
        name="processes"
        label={w.processes}
        hint={w.processesHint}
        error={errorOf('processes')}
        chosen={form.processes}
        onChange={(processes) => onChange({ processes })}
      />
      <Field lang={lang} name="text" label={w.text} hint={w.textHint} error={errorOf('text')}>
        {(p) => (
          <textarea
            {...p}
            rows={5}
            value={form.text}
            onInput={(event) => onChange({ text: event.currentTarget.value })}
          />
        )}
      </Field>
    </section>
  )
}

export function Amounts({ lang, form, errorOf, onChange }: SectionProps) {
  const w = t(offerWords, lang)
  return (
    <section aria-labelledby="amounts">
      <h2 id="amounts">{w.amount}</h2>
      <div class="pair">
        <Text
          lang={lang}
          name="capacity.value"
          label={w.capacity}
          hint={w.amountHint}
          error={errorOf('capacity.value')}
          value={form.capacity}
          input={DECIMAL}
          onText={(capacity) => onChange({ capacity })}
        />
        <Field lang={lang} name="capacity.unit" label={w.unit}>
          {(p) => (
            <select
              {...p}
              value={form.unit}
              onChange={(event) => onChange({ unit: event.currentTarget.value })}
            >
              {UNITS.map((unit) => (
                <option key={unit} value={unit}>
                  {quantityUnit(unit, lang)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Text
          lang={lang}
          name="freeTPerYear"
          label={w.free}
          unit={w.ta}
          error={errorOf('freeTPerYear')}
          value={form.free}
          input={DECIMAL}
          onText={(free) => onChange({ free })}
        />
        <Text
          lang={lang}
          name="minLotT"
          label={w.minLot}
          unit={w.t}
          error={errorOf('minLotT')}
          value={form.minLot}
          input={DECIMAL}
          onText={(minLot) => onChange({ minLot })}
        />
      </div>
      <h2 id="conditions">{w.conditions}</h2>
      <p class="muted">{w.conditionsNote}</p>
      <Intake
        lang={lang}
        rows={form.intake}
        errorOf={errorOf}
        onChange={(intake) => onChange({ intake })}
      />
    </section>
  )
}

export function Money({ lang, form, errorOf, onChange }: SectionProps) {
  const w = t(offerWords, lang)
  return (
    <section aria-labelledby="money">
      <h2 id="money">{w.money}</h2>
      <p class="muted">{w.priceHint}</p>
      <div class="pair">
        <Text
          lang={lang}
          name="priceFenPerT.from"
          label={w.from}
          unit={w.yuanT}
          error={errorOf('priceFenPerT.from')}
          value={form.from}
          input={DECIMAL}
          onText={(from) => onChange({ from })}
        />
        <Text
          lang={lang}
          name="priceFenPerT.to"
          label={w.to}
          unit={w.yuanT}
          error={errorOf('priceFenPerT.to')}
          value={form.to}
          input={DECIMAL}
          onText={(to) => onChange({ to })}
        />
      </div>
      <Text
        lang={lang}
        name="product"
        label={w.product}
        hint={w.productHint}
        error={errorOf('product')}
        value={form.product}
        onText={(product) => onChange({ product })}
      />
      <h2>{w.proof}</h2>
      <p class="muted">{w.proofNote}</p>
      <Cases
        lang={lang}
        rows={form.cases}
        errorOf={errorOf}
        onChange={(cases) => onChange({ cases })}
      />
    </section>
  )
}
