// What it is: codes recognised in the description as removable suggestions, and a list to search.
import { useEffect, useState } from 'preact/hooks'
import { nameOf, useNames } from '../../client/names.ts'
import type { Lang } from '../../site.ts'
import { langIn } from '../../words/foreign.ts'
import { stepWords } from '../../words/demand-form-step.ts'
import { stateWords } from '../../words/state.ts'
import { t } from '../../words/words.ts'
import type { Concepts } from './vocabulary.ts'

export type CodePickerProps = {
  lang: Lang
  codes: readonly string[]
  error?: string | undefined
  /** Absent while it is fetched, `false` where that failed. */
  concepts: Concepts | false | undefined
  onChange: (codes: readonly string[], removed?: string) => void
}
const SHOWN = 12
const MOST_CODES = 20

export function CodePicker({ lang, codes, error, concepts, onChange }: CodePickerProps) {
  const w = t(stepWords, lang)
  const names = useNames(lang)
  const named = (code: string) => (concepts ? concepts.labelOf(code, lang) : nameOf(code, names))
  return (
    <fieldset class={error ? 'field bad' : 'field'}>
      <legend>
        {w.codes}
        <span class="need">{t(stateWords, lang).required}</span>
      </legend>
      <p class="hint">{w.codesHint}</p>
      {error && (
        <p class="error" id="codes-error">
          {error}
        </p>
      )}
      <p class="small muted" role="status">
        {codes.length === 0 ? w.chosenNone : `${w.chosen} ${codes.length}`}
      </p>
      <ul class="chips" aria-label={w.chosen}>
        {codes.map((code) => (
          <li key={code}>
            <button
              type="button"
              aria-label={w.remove(named(code))}
              onClick={() =>
                onChange(
                  codes.filter((c) => c !== code),
                  code,
                )
              }
            >
              <span lang={langIn(named(code), lang)}>{named(code)}</span>
              <span aria-hidden="true">×</span>
            </button>
          </li>
        ))}
      </ul>
      <Search {...{ lang, codes, concepts, onChange, error }} />
    </fieldset>
  )
}

function Search({ lang, codes, concepts, onChange, error }: CodePickerProps) {
  const w = t(stepWords, lang)
  const [query, setQuery] = useState('')
  const [found, setFound] = useState<readonly { code: string; name: string; also: string }[]>([])
  useEffect(() => {
    setFound(concepts ? concepts.find(query, lang) : [])
  }, [query, concepts, lang])
  return (
    <>
      <label class="label" for="codes">
        {w.search}
      </label>
      <p class="hint" id="codes-hint">
        {concepts === false ? w.vocabularyDown : w.searchHint}
      </p>
      <input
        id="codes"
        type="search"
        autocomplete="off"
        value={query}
        aria-describedby={error ? 'codes-hint codes-error' : 'codes-hint'}
        aria-invalid={error ? 'true' : undefined}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Enter in a search box must not send the whole step.
          if (event.key === 'Enter') event.preventDefault()
        }}
      />
      <p class="small muted" role="status">
        {query.trim() !== '' &&
          concepts &&
          w.found(Math.min(found.length, SHOWN), found.length > SHOWN)}
      </p>
      {found.length > 0 && (
        <div class="picks">
          {found.slice(0, SHOWN).map(({ code, name, also }) => (
            <label class="choice" key={code}>
              <input
                type="checkbox"
                checked={codes.includes(code)}
                disabled={!codes.includes(code) && codes.length >= MOST_CODES}
                onChange={(event) =>
                  event.currentTarget.checked
                    ? onChange([...codes, code])
                    : onChange(
                        codes.filter((c) => c !== code),
                        code,
                      )
                }
              />
              <span>
                <span lang={langIn(name, lang)}>{name}</span>{' '}
                <span class="small muted" lang={lang === 'zh' ? 'en' : 'zh-CN'}>
                  {also}
                </span>
              </span>
            </label>
          ))}
        </div>
      )}
    </>
  )
}
