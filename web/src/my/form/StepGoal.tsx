// Step 3: what should be done, how far, for how much, by when.
import { Field } from '../../ui/Field.tsx'
import { stepWords } from '../../words/demand-form-step.ts'
import { stateWords } from '../../words/state.ts'
import { t } from '../../words/words.ts'
import { Line, type StepProps } from './controls.tsx'

const WISHES = [
  'use',
  'treat',
  'dispose',
  'collect',
  'retrofit',
  'operate',
  'monitor',
  'advise',
] as const

export function StepGoal({ lang, answers, errors, change }: StepProps) {
  const w = t(stepWords, lang)
  const toggle = (wish: string, on: boolean) =>
    change({ wish: on ? [...answers.wish, wish] : answers.wish.filter((one) => one !== wish) })
  return (
    <>
      <fieldset
        class={errors.wish ? 'field bad' : 'field'}
        aria-describedby={errors.wish ? 'wish-error' : undefined}
      >
        <legend>
          {w.wish}
          <span class="need">{t(stateWords, lang).required}</span>
        </legend>
        <p class="hint">{w.wishHint}</p>
        {errors.wish && (
          <p class="error" id="wish-error">
            {errors.wish}
          </p>
        )}
        {WISHES.map((wish, i) => (
          <label class="choice" key={wish}>
            <input
              id={i === 0 ? 'wish' : `wish-${wish}`}
              type="checkbox"
              name="wish"
              value={wish}
              checked={answers.wish.includes(wish)}
              onChange={(event) => toggle(wish, event.currentTarget.checked)}
            />
            <span>{w[`wish.${wish}`]}</span>
          </label>
        ))}
      </fieldset>
      <div class="pair">
        <Line
          lang={lang}
          name="startOn"
          label={w.startOn}
          type="date"
          error={errors.startOn}
          value={answers.startOn}
          onType={(startOn) => change({ startOn })}
        />
        <Line
          lang={lang}
          name="deadlineOn"
          label={w.deadlineOn}
          type="date"
          required
          error={errors.deadlineOn}
          value={answers.deadlineOn}
          onType={(deadlineOn) => change({ deadlineOn })}
        />
      </div>
      <Line
        lang={lang}
        name="distanceKm"
        label={w.distance}
        hint={w.distanceHint}
        unit={w.km}
        numeric
        error={errors.distanceKm}
        value={answers.distance}
        onType={(distance) => change({ distance })}
      />
      <div class="pair">
        <Line
          lang={lang}
          name="payFenPerT"
          label={w.pay}
          hint={w.payHint}
          unit={w.perT}
          numeric
          error={errors.payFenPerT}
          value={answers.pay}
          onType={(pay) => change({ pay })}
        />
        <Line
          lang={lang}
          name="budgetFen"
          label={w.budget}
          hint={w.budgetHint}
          unit={w.wan}
          numeric
          error={errors.budgetFen}
          value={answers.budget}
          onType={(budget) => change({ budget })}
        />
      </div>
      <Field
        lang={lang}
        name="internalNote"
        label={w.note}
        hint={w.noteHint}
        error={errors.internalNote}
      >
        {(control) => (
          <textarea
            {...control}
            rows={3}
            value={answers.note}
            onInput={(event) => change({ note: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  )
}
