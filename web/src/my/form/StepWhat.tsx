// Step 2: what it is, in their own words and as codes, how much, what is in it, how dangerous.
import { useEffect } from 'preact/hooks'
import { quantity } from '../../client/format.ts'
import { Field } from '../../ui/Field.tsx'
import { stepWords } from '../../words/demand-form-step.ts'
import { t } from '../../words/words.ts'
import {
  AMOUNT_UNITS,
  numberOf,
  STOCK_UNITS,
  type AmountUnit,
  type Answers,
  type StockUnit,
} from './answers.ts'
import { CodePicker } from './CodePicker.tsx'
import { Composition } from './Composition.tsx'
import { Line, ReadingField, type StepProps } from './controls.tsx'
import { HazardField } from './HazardField.tsx'
import { useConcepts, type Concepts } from './vocabulary.ts'

export function StepWhat(props: StepProps) {
  const { lang, answers, errors, change } = props
  const w = t(stepWords, lang)
  const concepts = useConcepts()
  useSuggestions(concepts, props)
  const suggested = titleOf(concepts, answers, lang)
  return (
    <>
      <Field lang={lang} name="text" label={w.text} hint={w.textHint} error={errors.text}>
        {(control) => (
          <textarea
            {...control}
            rows={5}
            value={answers.text}
            onInput={(event) => change({ text: event.currentTarget.value })}
          />
        )}
      </Field>
      <CodePicker
        lang={lang}
        codes={answers.codes}
        error={errors.codes}
        concepts={concepts}
        onChange={(codes, removed) =>
          change({
            codes,
            ...(removed === undefined ? {} : { refused: [...answers.refused, removed] }),
          })
        }
      />
      <Amount {...props} />
      <Line
        lang={lang}
        name="title"
        label={w.title}
        hint={w.titleHint}
        error={errors.title}
        required
        maxLength={60}
        value={answers.title}
        onType={(title) => change({ title })}
      />
      {suggested && answers.title.trim() === '' && (
        <p>
          <button type="button" class="btn link" onClick={() => change({ title: suggested })}>
            {w.titleSuggest}
            {suggested}
          </button>
        </p>
      )}
      <p class="hint">{w.readingHint}</p>
      <div class="pair">
        <ReadingField
          lang={lang}
          name="moisturePct"
          label={w.moisture}
          unit="%"
          value={answers.moisture}
          error={errors.moisturePct}
          onChange={(moisture) => change({ moisture })}
        />
        <ReadingField
          lang={lang}
          name="pH"
          label={w.ph}
          value={answers.pH}
          error={errors.pH}
          onChange={(pH) => change({ pH })}
        />
      </div>
      <Composition {...props} />
      <HazardField {...props} concepts={concepts} />
    </>
  )
}

/** What the description names is offered as chosen; what was once taken away stays away. */
function useSuggestions(
  concepts: Concepts | false | undefined,
  { answers, change }: StepProps,
): void {
  const { text, codes, refused } = answers
  useEffect(() => {
    if (!concepts || text.trim() === '') return
    // While somebody types, half a word is not yet a meaning.
    const timer = setTimeout(() => {
      const fresh = concepts
        .codesNamed(text)
        .filter((code) => !codes.includes(code) && !refused.includes(code))
      if (fresh.length > 0) change({ codes: [...codes, ...fresh].slice(0, 20) })
    }, 500)
    return () => clearTimeout(timer)
  }, [concepts, text, codes, refused])
}

/** 赤泥 120 万吨/年 : from what was chosen; shown as an offer, never typed in for them. */
function titleOf(
  concepts: Concepts | false | undefined,
  { codes, amount, unit }: Answers,
  lang: 'zh' | 'en',
): string | undefined {
  const [first] = codes
  if (!concepts || first === undefined) return undefined
  const value = numberOf(amount, unit === 'wt/a' ? 10_000 : 1)
  const said =
    typeof value === 'number' ? quantity({ value, unit: unit === 'wt/a' ? 't/a' : unit }, lang) : ''
  const title = [concepts.labelOf(first, lang), said].filter(Boolean).join(' ')
  return title.length >= 4 ? title : undefined
}

function Amount({ lang, answers, errors, change }: StepProps) {
  const w = t(stepWords, lang)
  return (
    <>
      <div class="pair amount">
        <Line
          lang={lang}
          name="quantity.value"
          label={w.amount}
          hint={w.amountHint}
          error={errors['quantity.value']}
          required
          numeric
          value={answers.amount}
          onType={(amount) => change({ amount })}
        />
        <Field lang={lang} name="quantity.unit" label={w.unit} error={errors['quantity.unit']}>
          {(control) => (
            <select
              {...control}
              value={answers.unit}
              onChange={(event) => change({ unit: event.currentTarget.value as AmountUnit })}
            >
              {AMOUNT_UNITS.map((unit) => (
                <option key={unit} value={unit}>
                  {w[`unit.${unit}`]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <div class="pair amount">
        <Line
          lang={lang}
          name="stockT"
          label={w.stock}
          hint={w.stockHint}
          error={errors.stockT}
          numeric
          value={answers.stock}
          onType={(stock) => change({ stock })}
        />
        <Field lang={lang} name="stock-unit" label={w.unit}>
          {(control) => (
            <select
              {...control}
              value={answers.stockUnit}
              onChange={(event) => change({ stockUnit: event.currentTarget.value as StockUnit })}
            >
              {STOCK_UNITS.map((unit) => (
                <option key={unit} value={unit}>
                  {w[`unit.${unit}`]}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </>
  )
}
