// Saved filters of the member: choose, save the present one, remove.
import { useState } from 'preact/hooks'
import type { View } from '#shared/ledger/view.ts'
import { call } from '../client/api.ts'
import { toast } from '../client/toast.ts'
import { type Lang } from '../site.ts'
import { Field } from '../ui/Field.tsx'
import { useLoad } from '../ui/load.ts'
import { ledgerWords } from '../words/ledger.ts'
import { memberProblem } from '../words/my-problem.ts'
import { t } from '../words/words.ts'
import { type Ask, queryOf } from './ask.ts'

type Kept = { items: readonly View[]; version: number }
const MOST = 20

export function Views({ lang, ask, onAsk }: { lang: Lang; ask: Ask; onAsk: (ask: Ask) => void }) {
  const load = useLoad<Kept>('/api/ledger/views')
  const [name, setName] = useState('')
  const w = t(ledgerWords, lang)
  // The ledger itself is what people came for: without its views it still works.
  if (load.state === 'failed' || load.value === undefined) return null
  const { items, version } = load.value
  const keep = async (next: readonly View[]) => {
    const answer = await call<Kept>('PUT', '/api/ledger/views', {
      body: { items: next },
      ifMatch: version,
    })
    if (answer.ok) load.set(answer.value)
    else {
      toast(memberProblem(answer.problem, lang))
      load.reload()
    }
    return answer.ok
  }
  const save = async (event: Event) => {
    event.preventDefault()
    if (items.length >= MOST) {
      toast(w.viewMany)
      return
    }
    const view = { name: name.trim(), filter: ask as View['filter'] }
    if (await keep([...items.filter((one) => one.name !== view.name), view])) {
      setName('')
      toast(w.viewSaved)
    }
  }
  const isNew = queryOf(ask) !== '' && !items.some((one) => queryOf(one.filter) === queryOf(ask))
  if (items.length === 0 && !isNew) return null
  return (
    <section class="noprint" aria-labelledby="views">
      <h2 id="views" class="small">
        {w.views}
      </h2>
      {items.length > 0 && (
        <ul class="row views">
          {items.map((view) => (
            <li key={view.name} class="row">
              <button
                type="button"
                class="btn plain"
                aria-pressed={queryOf(view.filter) === queryOf(ask)}
                onClick={() => onAsk(view.filter)}
              >
                {view.name}
              </button>
              <button
                type="button"
                class="btn link"
                aria-label={w.viewDrop(view.name)}
                onClick={() => void keep(items.filter((one) => one !== view))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {isNew && (
        <form class="row end" onSubmit={(event) => void save(event)}>
          <Field lang={lang} name="view" label={w.viewName}>
            {(p) => (
              <input
                {...p}
                value={name}
                maxLength={30}
                required
                autocomplete="off"
                onInput={(event) => setName(event.currentTarget.value)}
              />
            )}
          </Field>
          <button class="btn plain">{w.viewSave}</button>
        </form>
      )}
    </section>
  )
}
