// Several codes from the vocabulary: type, choose from the list, take away again; all of it by keyboard.
import { useEffect, useState } from 'preact/hooks'
import { type Lang } from '../site.ts'
import { Field, type FieldProps } from '../ui/Field.tsx'
import { offerWords } from '../words/firm-offer.ts'
import { t } from '../words/words.ts'
import type * as concepts_ from './concepts.ts'

type Concepts = typeof concepts_
const SHOWN = 8

export type CodePickerProps = Pick<FieldProps, 'name' | 'label' | 'hint' | 'error' | 'required'> & {
  lang: Lang
  range: concepts_.Range
  chosen: readonly string[]
  onChange: (codes: readonly string[]) => void
}

export function CodePicker({ lang, range, chosen, onChange, ...field }: CodePickerProps) {
  const [query, setQuery] = useState('')
  const [concepts, setConcepts] = useState<Concepts | false>()
  useEffect(() => {
    import('./concepts.ts').then(setConcepts, () => setConcepts(false))
  }, [])
  const w = t(offerWords, lang)
  const found = concepts
    ? concepts.find(query, range, lang).filter(({ code }) => !chosen.includes(code))
    : []
  const add = (code: string) => {
    onChange([...chosen, code])
    setQuery('')
    document.getElementById(field.name)?.focus()
  }
  const enter = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.isComposing) return
    event.preventDefault()
    if (found[0]) add(found[0].code)
  }
  return (
    <>
      <Field lang={lang} {...field}>
        {(p) => (
          <input
            {...p}
            type="search"
            autocomplete="off"
            value={query}
            onKeyDown={enter}
            onInput={(event) => setQuery(event.currentTarget.value)}
          />
        )}
      </Field>
      {concepts === false && <p class="note warn">{w.unavailable}</p>}
      <p class="sr" role="status">
        {query.trim() !== '' && (found.length === 0 ? w.none : w.found(found.length))}
      </p>
      {query.trim() !== '' && found.length === 0 && concepts && <p class="muted">{w.none}</p>}
      {found.length > 0 && (
        <ul class="plain-list found">
          {found.slice(0, SHOWN).map(({ code, name, also }) => (
            <li key={code}>
              <button type="button" class="btn link" onClick={() => add(code)}>
                + {name}
              </button>{' '}
              <span class="muted small" lang={lang === 'zh' ? 'en' : 'zh-CN'}>
                {also}
              </span>
            </li>
          ))}
        </ul>
      )}
      {chosen.length > 0 && (
        <ul class="tags chosen" aria-label={w.chosen}>
          {chosen.map((code) => (
            <li key={code}>
              <button
                type="button"
                class="btn plain"
                onClick={() => onChange(chosen.filter((one) => one !== code))}
              >
                {concepts ? concepts.labelOf(code, lang) : code.replace(/^[a-z]+\./, '')}
                <span aria-hidden="true"> ×</span>
                <span class="sr"> {w.remove}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
