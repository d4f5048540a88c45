// Hazardous or not, with what that means, and the codes of the national list when it is.
import { Choices } from '../../ui/Field.tsx'
import { stepWords } from '../../words/demand-form-step.ts'
import { t } from '../../words/words.ts'
import { hwCodesOf } from './answers.ts'
import { Line, type StepProps } from './controls.tsx'
import type { Concepts } from './vocabulary.ts'

export function HazardField({
  lang,
  answers,
  errors,
  change,
  concepts,
}: StepProps & { concepts: Concepts | false | undefined }) {
  const w = t(stepWords, lang)
  const chosen = hwCodesOf(answers.hwCodes)
  const usual = (concepts ? concepts.usualHwCodes(answers.codes) : [])
    .filter((code) => !chosen.includes(code))
    .slice(0, 6)
  const label = (name: string, note: string) => (
    <>
      {name}
      <span class="hint block">{note}</span>
    </>
  )
  return (
    <>
      <Choices
        lang={lang}
        name="hazard"
        type="radio"
        legend={w.hazard}
        hint={w.hazardHint}
        error={errors.hazard}
        required
        chosen={[answers.hazard]}
        options={[
          { value: 'general', label: label(w.general, w.generalNote) },
          { value: 'hazardous', label: label(w.hazardous, w.hazardousNote) },
          { value: 'unidentified', label: label(w.unidentified, w.unidentifiedNote) },
        ]}
        onChange={(event) => change({ hazard: event.currentTarget.value })}
      />
      {answers.hazard === 'hazardous' && (
        <>
          <Line
            lang={lang}
            name="hwCodes"
            label={w.hwCodes}
            hint={w.hwCodesHint}
            error={errors.hwCodes}
            value={answers.hwCodes}
            onType={(hwCodes) => change({ hwCodes })}
          />
          {usual.length > 0 && (
            <p class="row">
              <span class="small muted">{w.hwUsual}</span>
              {usual.map((code) => (
                <button
                  key={code}
                  type="button"
                  class="btn plain"
                  onClick={() => change({ hwCodes: [...chosen, code].join(' ') })}
                >
                  + {code}
                </button>
              ))}
            </p>
          )}
        </>
      )}
    </>
  )
}
