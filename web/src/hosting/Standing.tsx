// Where the plan stands before the next step: room in the hall, contradictions, what no longer fits.
import { type EventPage } from '../event/event.ts'
import { type Lang } from '../site.ts'
import { clashText } from '#shared/timetable/event/words.ts'
import { ruleWords } from '../words/rule.ts'
import { t } from '../words/words.ts'
import { type DeskNames, type PlanView } from './plan.ts'

export type StandingProps = {
  lang: Lang
  view: EventPage
  found: PlanView
  names: DeskNames
  canChange: boolean
  onReplan: () => void
}

export function Standing({ lang, view, found, names, canChange, onReplan }: StandingProps) {
  const w = t(ruleWords, lang)
  const { clashes, stale, draft } = found
  return (
    <>
      <Room lang={lang} view={view} found={found} />
      {clashes.length > 0 && (
        <div class="note warn">
          <p>{w.clashes(clashes.length)}</p>
          <ul>
            {clashes.map((clash, i) => (
              <li key={i}>{clashText(clash, lang, names)}</li>
            ))}
          </ul>
        </div>
      )}
      {draft.meetings.length > 0 && stale.length > 0 && (
        <div class="note warn">
          <p>{w.stale(stale.length)}</p>
          <ul>
            {stale.map((pair) => (
              <li key={pair}>{names.wish(pair)}</li>
            ))}
          </ul>
          {canChange && (
            <p>
              <button type="button" class="btn" onClick={onReplan}>
                {w.replan}
              </button>
            </p>
          )}
        </div>
      )}
    </>
  )
}

/** Said before it is planned: whether the hall could hold them at all. */
function Room({ lang, view, found }: Pick<StandingProps, 'lang' | 'view' | 'found'>) {
  const w = t(ruleWords, lang)
  const tables = view.fields.tables ?? 0
  const inHall = found.wishes.filter(({ online }) => !online).length
  const over = inHall - view.slots.length * tables
  if (found.wishes.length === 0) return <p class="note warn">{w.noWishes}</p>
  return (
    <>
      <p class="muted">{w.room(found.wishes.length, view.slots.length, tables)}</p>
      {over > 0 && <p class="note warn">{tables === 0 ? w.noTables : w.noRoom(over)}</p>}
    </>
  )
}
