// A case number leads to the page where this reader works on it.
import { useEffect, useState } from 'preact/hooks'
import { call, type Fault } from '../client/api.ts'
import { Gate, type Me } from '../login/Gate.tsx'
import { href, type Lang } from '../site.ts'
import { caseWords } from '../words/desk-case.ts'
import { memberProblem } from '../words/my-problem.ts'
import { stateWords } from '../words/state.ts'
import { t } from '../words/words.ts'
import { idAfter } from './address.ts'

export const CaseGo = ({ lang }: { lang: Lang }) => (
  <Gate lang={lang}>{(me) => <Go lang={lang} me={me} />}</Gate>
)

type Found = { number: string; demandId: string }
type View = { relation: string; party?: unknown }

/** The owner, its authority, a firm that is asked; anybody else reads what is public. */
function pathOf(id: string, { relation, party }: View, me: Me): string {
  if (relation === 'owner') return `/my/demands/${id}`
  if (relation === 'official') return `/desk/listings/${id}`
  return party !== undefined || me.role === 'firm' ? `/firm/opportunities/${id}` : `/demands/${id}`
}

function Go({ lang, me }: { lang: Lang; me: Me }) {
  const [number, setNumber] = useState('')
  const [problem, setProblem] = useState<Fault>()
  const w = t(caseWords, lang)
  const find = async (asked: string) => {
    setProblem(undefined)
    setNumber(asked)
    const found = await call<Found>('GET', `/api/cases/${encodeURIComponent(asked)}`)
    const view = found.ok ? await call<View>('GET', `/api/listings/${found.value.demandId}`) : found
    if (!view.ok) {
      setProblem(view.problem)
      return
    }
    if (found.ok) location.replace(href(lang, pathOf(found.value.demandId, view.value, me)))
  }
  useEffect(() => void find(idAfter('/cases/').toUpperCase()), [])
  if (!problem) return <p role="status">{w.looking}</p>
  return (
    <>
      <div class="note danger" role="alert">
        <p>
          <strong>
            {problem.status === 404 ? w.missing(number) : memberProblem(problem, lang)}
          </strong>
        </p>
        {problem.status === 404 && <p>{w.missingNote}</p>}
        {problem.status !== 404 && (
          <button type="button" class="btn plain" onClick={() => void find(number)}>
            {t(stateWords, lang).retry}
          </button>
        )}
      </div>
      <Seek lang={lang} onSeek={(asked) => void find(asked)} />
    </>
  )
}

function Seek({ lang, onSeek }: { lang: Lang; onSeek: (number: string) => void }) {
  const w = t(caseWords, lang)
  const go = (event: SubmitEvent) => {
    event.preventDefault()
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('number')
    if (typeof typed === 'string' && typed.trim() !== '') onSeek(typed.trim().toUpperCase())
  }
  return (
    <form onSubmit={go}>
      <label class="label" for="number">
        {w.number}
      </label>
      <p class="hint" id="number-hint">
        {w.numberHint}
      </p>
      <div class="seek">
        <input
          id="number"
          name="number"
          aria-describedby="number-hint"
          autocomplete="off"
          autocapitalize="characters"
        />
        <button class="btn">{w.seek}</button>
      </div>
    </form>
  )
}
