// What is in it: rows of name and share, each share typed or "not tested".
import { useEffect, useRef } from 'preact/hooks'
import { stepWords } from '../../words/demand-form-step.ts'
import { t } from '../../words/words.ts'
import type { PartRow } from './answers.ts'
import { Line, ReadingField, type StepProps } from './controls.tsx'

const MOST = 30

export function Composition({ lang, answers, errors, change }: StepProps) {
  const w = t(stepWords, lang)
  const rows = answers.composition
  const fresh = useRef(false)
  useEffect(() => {
    if (!fresh.current) return
    fresh.current = false
    document.getElementById(`composition.${rows.length - 1}.name`)?.focus()
  }, [rows.length])
  const put = (at: number, row: Partial<PartRow>) =>
    change({ composition: rows.map((old, i) => (i === at ? { ...old, ...row } : old)) })
  const drop = (at: number) => {
    change({ composition: rows.filter((_, i) => i !== at) })
    document.getElementById('composition')?.focus()
  }
  return (
    <fieldset class={errors.composition ? 'field bad' : 'field'}>
      <legend>{w.composition}</legend>
      <p class="hint">{w.compositionHint}</p>
      {errors.composition && <p class="error">{errors.composition}</p>}
      {rows.map((row, i) => (
        <div class="part" key={i} role="group" aria-label={`${w.composition} ${w.nth(i + 1)}`}>
          <Line
            lang={lang}
            name={`composition.${i}.name`}
            label={w.partName}
            error={errors[`composition.${i}.name`]}
            value={row.name}
            maxLength={30}
            onType={(name) => put(i, { name })}
          />
          <ReadingField
            lang={lang}
            name={`composition.${i}.value`}
            label={w.partValue}
            unit="%"
            value={row}
            error={errors[`composition.${i}.value`]}
            onChange={(value) => put(i, value)}
          />
          <p>
            <button
              type="button"
              class="btn link"
              aria-label={w.removePart(row.name || w.nth(i + 1))}
              onClick={() => drop(i)}
            >
              {w.drop}
            </button>
          </p>
        </div>
      ))}
      {rows.length < MOST && (
        <button
          type="button"
          id="composition"
          class="btn plain"
          onClick={() => {
            fresh.current = true
            change({ composition: [...rows, { name: '', text: '', untested: false }] })
          }}
        >
          {w.addPart}
        </button>
      )}
    </fieldset>
  )
}
