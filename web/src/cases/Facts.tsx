// A listing's fields as label and value; contact and attachments have places of their own.
import { type Names } from '../client/names.ts'
import { valueText } from '../listing/value.ts'
import { type Lang } from '../site.ts'
import { langIn } from '../words/foreign.ts'
import { type Places } from '../words/place.ts'
import { type Labels } from './labels.ts'

const APART = ['title', 'text', 'contact', 'attachments']

export type FactsProps = {
  lang: Lang
  places: Places
  names: Names
  labels: Labels
  fields: Readonly<Record<string, unknown>>
  /** Said before the fields: who, where. */
  first?: readonly (readonly [string, string])[]
}

export function Facts({ lang, places, names, labels, fields, first = [] }: FactsProps) {
  const said = Object.entries(labels).flatMap(([key, label]) => {
    const text = APART.includes(key)
      ? undefined
      : valueText(key, fields[key], { lang, places, names })
    return text === undefined ? [] : [[label, text] as const]
  })
  return (
    <dl class="facts">
      {[...first, ...said].map(([label, text]) => (
        <Fact key={label} lang={lang} label={label}>
          {text}
        </Fact>
      ))}
    </dl>
  )
}

export const Fact = ({
  lang,
  label,
  children,
}: {
  lang: Lang
  label: string
  children: string
}) => (
  <div>
    <dt>{label}</dt>
    <dd lang={langIn(children, lang)}>{children}</dd>
  </div>
)

/** What was written about it, with its own line breaks. */
export function Description({ lang, text }: { lang: Lang; text: unknown }) {
  if (typeof text !== 'string' || text === '') return null
  return (
    <p class="prose" lang={langIn(text, lang)}>
      {text}
    </p>
  )
}
