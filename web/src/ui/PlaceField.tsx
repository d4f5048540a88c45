// Where: two linked native selects, 设区市 then 县, one code out.
import { useState } from 'preact/hooks'
import { REGIONS } from '#shared/region/data.ts'
import { type Lang } from '../site.ts'
import { stateWords } from '../words/state.ts'
import { t } from '../words/words.ts'
import { Field } from './Field.tsx'

export type PlaceFieldProps = {
  lang: Lang
  /** The form's name of the code; the city select is `<name>-city` and is not submitted. */
  name: string
  value?: string
  hint?: string
  error?: string | undefined
  required?: boolean
  /** A city alone is an answer too (offers, loans). */
  cityIsEnough?: boolean
  onChange?: (code: string) => void
}

const isCity = (code: string) => code.endsWith('00') && !code.endsWith('0000')

export function PlaceField(props: PlaceFieldProps) {
  const {
    lang,
    name,
    value = '',
    hint,
    error,
    required = false,
    cityIsEnough = false,
    onChange,
  } = props
  const [code, setCode] = useState(value)
  const w = t(stateWords, lang)
  const city = code === '' ? '' : `${code.slice(0, 4)}00`
  const choose = (next: string) => {
    setCode(next)
    onChange?.(next)
  }
  const counties = REGIONS.filter(([c]) => c.startsWith(city.slice(0, 4)) && !c.endsWith('00'))
  return (
    <div class="pair">
      <Field lang={lang} name={`${name}-city`} label={w.city} hint={hint} required={required}>
        {(p) => (
          <select
            {...p}
            name={undefined}
            value={city}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            <option value="">{w.pick}</option>
            {REGIONS.filter(([c]) => isCity(c)).map(([c, text]) => (
              <option key={c} value={c} lang="zh-CN">
                {text}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field
        lang={lang}
        name={name}
        label={w.county}
        error={error}
        required={required && !cityIsEnough}
      >
        {(p) => (
          <select
            {...p}
            value={code}
            disabled={city === ''}
            onChange={(event) => choose(event.currentTarget.value)}
          >
            <option value={cityIsEnough ? city : ''}>
              {city === '' ? w.pickCityFirst : w.pick}
            </option>
            {city !== '' &&
              counties.map(([c, text]) => (
                <option key={c} value={c} lang="zh-CN">
                  {text}
                </option>
              ))}
          </select>
        )}
      </Field>
    </div>
  )
}
