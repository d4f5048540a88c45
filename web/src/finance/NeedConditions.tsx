// What products ask of a borrower besides money: permits, and no violation of environmental law.
import { PERMIT_WORDS } from '#shared/finance/words.ts'
import { Line } from '../my/form/controls.tsx'
import { type Lang } from '../site.ts'
import { Choices } from '../ui/Field.tsx'
import { needWords } from '../words/finance-need.ts'
import { t } from '../words/words.ts'
import type { Typed } from './need-typed.ts'

type Props = { lang: Lang; typed: Typed; type: (patch: Partial<Typed>) => void }
type TicksProps = Props & {
  name: 'collateral' | 'permits'
  legend: string
  words: Readonly<Record<string, Readonly<Record<Lang, string>>>>
}

export const Ticks = ({ lang, typed, type, name, legend, words }: TicksProps) => (
  <Choices
    lang={lang}
    name={name}
    legend={legend}
    type="checkbox"
    key={typed[name].join()}
    chosen={typed[name]}
    options={Object.entries(words).map(([value, said]) => ({ value, label: said[lang] }))}
    onChange={({ currentTarget: { value, checked } }) =>
      type({
        [name]: checked ? [...typed[name], value] : typed[name].filter((one) => one !== value),
      })
    }
  />
)

export function Conditions({
  errors,
  ...props
}: Props & { errors: Partial<Record<string, string>> }) {
  const { lang, typed, type } = props
  const n = t(needWords, lang)
  return (
    <>
      <Ticks {...props} name="permits" legend={n.permits} words={PERMIT_WORDS} />
      <Choices
        lang={lang}
        name="violation"
        legend={n.violation}
        hint={n.violationHint}
        type="radio"
        key={`violation-${typed.violation}`}
        chosen={[typed.violation]}
        options={[
          { value: 'none', label: n.violationNone },
          { value: 'some', label: n.violationSome },
        ]}
        onChange={({ currentTarget: { value } }) =>
          type({ violation: value as Typed['violation'] })
        }
      />
      {typed.violation === 'some' && (
        <Line
          lang={lang}
          name="violationOn"
          label={n.violationOn}
          type="date"
          value={typed.violationOn}
          error={errors.violationOn}
          required
          onType={(violationOn) => type({ violationOn })}
        />
      )}
    </>
  )
}
