// Meetings that were called off: where each stood, and one press that puts it back.
import { type Lang } from '../site.ts'
import { langIn } from '../words/foreign.ts'
import { ruleWords } from '../words/rule.ts'
import { planWords } from '../words/timetable.ts'
import { t } from '../words/words.ts'
import { type DeskNames, type PlanView } from './plan.ts'

type Props = {
  lang: Lang
  found: PlanView
  names: DeskNames
  canChange: boolean
  onStep: (body: object) => void
}

export function CalledOff({ lang, found, names, canChange, onStep }: Props) {
  const ahead = (found.draft.calledOff ?? []).filter(({ slot }) => slot >= found.from)
  const w = t(ruleWords, lang)
  const p = t(planWords, lang)
  if (ahead.length === 0 || !canChange) return null
  return (
    <section aria-labelledby="called-off">
      <h3 id="called-off">{w.calledOff(ahead.length)}</h3>
      <p class="muted">{w.restoreNote}</p>
      <ul class="cards">
        {ahead.map(({ wish, slot, table }) => {
          const who = names.wish(wish)
          return (
            <li key={wish}>
              <article class="item">
                <h4 lang={langIn(who, lang)}>{who}</h4>
                <p>
                  {names.slot(slot)} · {table === undefined ? p.online : p.tableN(table + 1)}
                </p>
                <p class="actions">
                  <button
                    type="button"
                    class="btn plain"
                    onClick={() => onStep({ step: 'restore', pair: wish })}
                  >
                    {w.restore}
                    <span class="sr"> {who}</span>
                  </button>
                </p>
              </article>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
