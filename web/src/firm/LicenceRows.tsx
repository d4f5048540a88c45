// Licences as rows that come and go.
import { type Lang } from '../site.ts'
import { Choices, Field } from '../ui/Field.tsx'
import { choiceText } from '../words/choice.ts'
import { licenceWords } from '../words/firm-org.ts'
import { t } from '../words/words.ts'
import { Row } from './OfferRows.tsx'
import { EMPTY_LICENCE, type LicenceRow, LICENSED } from './org.ts'
import { DECIMAL, Text } from './Text.tsx'

export type LicenceRowsProps = {
  lang: Lang
  rows: readonly LicenceRow[]
  errorOf: (path: string) => string | undefined
  onChange: (rows: readonly LicenceRow[]) => void
}

export function LicenceRows({ lang, rows, errorOf, onChange }: LicenceRowsProps) {
  const w = t(licenceWords, lang)
  const add = () => {
    onChange([...rows, EMPTY_LICENCE])
    setTimeout(() => document.getElementById(`licences.${rows.length}.no`)?.focus())
  }
  return (
    <>
      {rows.map((row, i) => (
        <Licence
          key={i}
          {...{ lang, row, i, errorOf }}
          onChange={(patch) =>
            onChange(rows.map((one, n) => (n === i ? { ...one, ...patch } : one)))
          }
          onRemove={() => onChange(rows.filter((_, n) => n !== i))}
        />
      ))}
      <p>
        <button type="button" class="btn plain" onClick={add}>
          {w.add}
        </button>
      </p>
    </>
  )
}

type LicenceProps = {
  lang: Lang
  row: LicenceRow
  i: number
  errorOf: (path: string) => string | undefined
  onChange: (patch: Partial<LicenceRow>) => void
  onRemove: () => void
}

function Licence({ lang, row, i, errorOf, onChange, onRemove }: LicenceProps) {
  const w = t(licenceWords, lang)
  const base = `licences.${i}`
  const common = (key: string) => ({
    lang,
    name: `${base}.${key}`,
    error: errorOf(`${base}.${key}`),
  })
  const toggle = (mode: string, on: boolean) =>
    onChange({ modes: on ? [...row.modes, mode] : row.modes.filter((one) => one !== mode) })
  return (
    <Row legend={w.licence(i + 1)} remove={w.remove} onRemove={onRemove}>
      <div class="pair">
        <Text
          {...common('no')}
          label={w.no}
          required
          value={row.no}
          onText={(no) => onChange({ no })}
        />
        <Field {...common('type')} label={w.type}>
          {(p) => (
            <select
              {...p}
              value={row.type}
              onChange={(event) =>
                onChange({ type: event.currentTarget.value as LicenceRow['type'] })
              }
            >
              <option value="comprehensive">{w.comprehensive}</option>
              <option value="collection">{w.collection}</option>
            </select>
          )}
        </Field>
      </div>
      <Text
        {...common('codes')}
        label={w.codes}
        hint={w.codesHint}
        required
        value={row.codes}
        onText={(codes) => onChange({ codes })}
      />
      <Choices
        {...common('modes')}
        legend={w.modes}
        required
        type="checkbox"
        options={LICENSED.map((value) => ({ value, label: choiceText(value, lang) }))}
        chosen={row.modes}
        onChange={(event) => toggle(event.currentTarget.value, event.currentTarget.checked)}
      />
      <div class="pair">
        <Text
          {...common('volumeTPerYear')}
          label={w.volume}
          unit={w.ta}
          required
          value={row.volume}
          input={DECIMAL}
          onText={(volume) => onChange({ volume })}
        />
      </div>
      <div class="pair">
        <Text
          {...common('validFrom')}
          label={w.from}
          required
          value={row.from}
          input={{ type: 'date' }}
          onText={(from) => onChange({ from })}
        />
        <Text
          {...common('validTo')}
          label={w.to}
          required
          value={row.to}
          input={{ type: 'date' }}
          onText={(to) => onChange({ to })}
        />
      </div>
    </Row>
  )
}
