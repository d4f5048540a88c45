// Rows of an offer that come and go: intake conditions and proof cases.
import { type ComponentChildren } from 'preact'
import { type Lang } from '../site.ts'
import { Field } from '../ui/Field.tsx'
import { offerWords } from '../words/firm-offer.ts'
import { t } from '../words/words.ts'
import { BOUND_UNITS, EMPTY_BOUND, EMPTY_CASE, type BoundRow, type CaseRow } from './offer.ts'
import { DECIMAL, Text } from './Text.tsx'

type RowsProps<T> = {
  lang: Lang
  rows: readonly T[]
  errorOf: (path: string) => string | undefined
  onChange: (rows: readonly T[]) => void
}

const at = <T,>(rows: readonly T[], i: number, patch: Partial<T>): T[] =>
  rows.map((row, n) => (n === i ? { ...row, ...patch } : row))
const without = <T,>(rows: readonly T[], i: number): T[] => rows.filter((_, n) => n !== i)

type RowProps = {
  legend: string
  remove: string
  error?: string | undefined
  onRemove: () => void
  children: ComponentChildren
}

export const Row = ({ legend, remove, error, onRemove, children }: RowProps) => (
  <fieldset class={error ? 'panel field bad' : 'panel'}>
    <legend>{legend}</legend>
    {error && <p class="error">{error}</p>}
    {children}
    <button type="button" class="btn link" onClick={onRemove}>
      {remove}
      <span class="sr"> {legend}</span>
    </button>
  </fieldset>
)

/** The last row's first field takes the focus that its button had. */
const focusLater = (id: string) => setTimeout(() => document.getElementById(id)?.focus())

export function Intake({ lang, rows, errorOf, onChange }: RowsProps<BoundRow>) {
  const w = t(offerWords, lang)
  const add = () => {
    onChange([...rows, EMPTY_BOUND])
    focusLater(`intake.${rows.length}.name`)
  }
  return (
    <>
      {rows.map((row, i) => (
        <Row
          key={i}
          legend={w.condition(i + 1)}
          remove={w.remove}
          error={errorOf(`intake.${i}`)}
          onRemove={() => onChange(without(rows, i))}
        >
          <div class="pair">
            <Text
              lang={lang}
              name={`intake.${i}.name`}
              label={w.bound}
              hint={w.boundHint}
              error={errorOf(`intake.${i}.name`)}
              value={row.name === 'moisture' ? w.moisture : row.name}
              onText={(name) => onChange(at(rows, i, { name }))}
            />
            <Field
              lang={lang}
              name={`intake.${i}.unit`}
              label={w.unit}
              error={errorOf(`intake.${i}.unit`)}
            >
              {(p) => (
                <select
                  {...p}
                  value={row.unit}
                  onChange={(event) => onChange(at(rows, i, { unit: event.currentTarget.value }))}
                >
                  {BOUND_UNITS.map((unit) => (
                    <option key={unit}>{unit}</option>
                  ))}
                </select>
              )}
            </Field>
            <Text
              lang={lang}
              name={`intake.${i}.min`}
              label={w.min}
              error={errorOf(`intake.${i}.min`)}
              value={row.min}
              input={DECIMAL}
              onText={(min) => onChange(at(rows, i, { min }))}
            />
            <Text
              lang={lang}
              name={`intake.${i}.max`}
              label={w.max}
              error={errorOf(`intake.${i}.max`)}
              value={row.max}
              input={DECIMAL}
              onText={(max) => onChange(at(rows, i, { max }))}
            />
          </div>
        </Row>
      ))}
      <p>
        <button type="button" class="btn plain" onClick={add}>
          {w.addBound}
        </button>
      </p>
    </>
  )
}

export function Cases({ lang, rows, errorOf, onChange }: RowsProps<CaseRow>) {
  const w = t(offerWords, lang)
  const add = () => {
    onChange([...rows, EMPTY_CASE])
    focusLater(`cases.${rows.length}.title`)
  }
  return (
    <>
      {rows.map((row, i) => (
        <Row
          key={i}
          legend={w.case_(i + 1)}
          remove={w.remove}
          onRemove={() => onChange(without(rows, i))}
        >
          <Text
            lang={lang}
            name={`cases.${i}.title`}
            label={w.caseTitle}
            error={errorOf(`cases.${i}.title`)}
            value={row.title}
            onText={(title) => onChange(at(rows, i, { title }))}
          />
          <div class="pair">
            <Text
              lang={lang}
              name={`cases.${i}.year`}
              label={w.year}
              error={errorOf(`cases.${i}.year`)}
              value={row.year}
              input={{ inputMode: 'numeric', class: 'short' }}
              onText={(year) => onChange(at(rows, i, { year }))}
            />
            <Text
              lang={lang}
              name={`cases.${i}.amountT`}
              label={w.caseAmount}
              unit={w.t}
              error={errorOf(`cases.${i}.amountT`)}
              value={row.amount}
              input={DECIMAL}
              onText={(amount) => onChange(at(rows, i, { amount }))}
            />
          </div>
          <Text
            lang={lang}
            name={`cases.${i}.result`}
            label={w.result}
            error={errorOf(`cases.${i}.result`)}
            value={row.result}
            onText={(result) => onChange(at(rows, i, { result }))}
          />
        </Row>
      ))}
      <p>
        <button type="button" class="btn plain" onClick={add}>
          {w.addCase}
        </button>
      </p>
    </>
  )
}
