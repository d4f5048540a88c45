// The programme in the organiser's form: as many stretches of meetings as wanted, and the agenda with speakers.
import { type Lang } from '../site.ts'
import { Field } from '../ui/Field.tsx'
import { programmeWords } from '../words/programme.ts'
import { t } from '../words/words.ts'
import { EMPTY_ITEM, type Form, type FormItem, type FormSession, sessionOf } from './template.ts'

type Props = {
  lang: Lang
  form: Form
  error: string | undefined
  set: (patch: Partial<Form>) => void
}

/** As many as the API takes. */
const MOST_SESSIONS = 12
const MOST_ITEMS = 60

export function Programme({ lang, form, error, set }: Props) {
  const w = t(programmeWords, lang)
  const { sessions, agenda } = form
  return (
    <>
      <Rows
        lang={lang}
        prefix="session"
        list={sessions}
        columns={SESSION}
        words={{ title: w.sessions, hint: w.sessionsHint, one: w.session, add: w.addSession }}
        fresh={sessionOf('', '', '')}
        most={MOST_SESSIONS}
        error={error}
        onChange={(next) => set({ sessions: next })}
      />
      <Rows
        lang={lang}
        prefix="item"
        list={agenda}
        columns={ITEM}
        words={{ title: w.agenda, hint: w.agendaHint, one: w.item, add: w.addItem }}
        fresh={EMPTY_ITEM}
        most={MOST_ITEMS}
        error={undefined}
        onChange={(next) => set({ agenda: next })}
      />
    </>
  )
}

type Word = 'name' | 'on' | 'from' | 'to' | 'slot' | 'gap' | 'title' | 'speaker'
type Column<T> = { key: keyof T & string; word: Word; type: string }
const SESSION: readonly Column<FormSession>[] = [
  { key: 'name', word: 'name', type: 'text' },
  { key: 'on', word: 'on', type: 'date' },
  { key: 'from', word: 'from', type: 'time' },
  { key: 'to', word: 'to', type: 'time' },
  { key: 'slotMinutes', word: 'slot', type: 'number' },
  { key: 'gapMinutes', word: 'gap', type: 'number' },
]
const ITEM: readonly Column<FormItem>[] = [
  { key: 'title', word: 'title', type: 'text' },
  { key: 'speaker', word: 'speaker', type: 'text' },
  { key: 'from', word: 'from', type: 'time' },
  { key: 'to', word: 'to', type: 'time' },
]

type RowsProps<T> = {
  lang: Lang
  prefix: string
  list: readonly T[]
  columns: readonly Column<T>[]
  words: { title: string; hint: string; one: (n: number) => string; add: string }
  fresh: T
  most: number
  error: string | undefined
  onChange: (list: readonly T[]) => void
}

function Rows<T extends Record<string, string>>(props: RowsProps<T>) {
  const { lang, prefix, list, columns, words, fresh, most, error, onChange } = props
  const w = t(programmeWords, lang)
  const put = (i: number, key: string, value: string) =>
    onChange(list.map((row, at) => (at === i ? { ...row, [key]: value } : row)))
  return (
    <section aria-labelledby={`${prefix}s`}>
      <h3 id={`${prefix}s`}>{words.title}</h3>
      <p class="hint">{words.hint}</p>
      {error !== undefined && <p class="error">{error}</p>}
      {list.map((row, i) => (
        <fieldset class="field" key={i}>
          <legend>{words.one(i + 1)}</legend>
          <div class="pair">
            {columns.map(({ key, word, type }) => (
              <Field key={key} lang={lang} name={`${prefix}-${i}-${key}`} label={w[word]}>
                {(p) => (
                  <input
                    {...p}
                    type={type}
                    value={row[key]}
                    max={type === 'date' ? '2099-12-31' : undefined}
                    autocomplete="off"
                    onInput={(event) => put(i, key, event.currentTarget.value)}
                  />
                )}
              </Field>
            ))}
          </div>
          <button
            type="button"
            class="btn link"
            onClick={() => onChange(list.filter((_, at) => at !== i))}
          >
            {w.remove}
            <span class="sr"> {words.one(i + 1)}</span>
          </button>
        </fieldset>
      ))}
      {list.length < most && (
        <p>
          <button type="button" class="btn plain" onClick={() => onChange([...list, fresh])}>
            {words.add}
          </button>
        </p>
      )}
    </section>
  )
}
