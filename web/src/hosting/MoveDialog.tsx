// Moving one meeting by hand: what it would cost is said before anything moves.
import { useEffect, useRef, useState } from 'preact/hooks'
import { useAlone } from '../cases/alone.ts'
import { call } from '../client/api.ts'
import { type EventPage } from '../event/event.ts'
import { eventProblem, send } from '../meetings/act.ts'
import { type Lang } from '../site.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { obstacleText } from '#shared/timetable/event/words.ts'
import { planWords } from '../words/timetable.ts'
import { t } from '../words/words.ts'
import { type Cost, type DeskNames, type PlanView } from './plan.ts'

type Props = {
  lang: Lang
  view: EventPage
  found: PlanView
  pair: string | undefined
  names: DeskNames
  onClose: () => void
  onMoved: () => void
}

export function MoveDialog({ lang, view, found, pair, names, onClose, onMoved }: Props) {
  const [slot, setSlot] = useState('')
  const [table, setTable] = useState('')
  const [cost, setCost] = useState<Cost>()
  const [problem, setProblem] = useState<string>()
  const asked = useRef(0)
  const { busy, alone } = useAlone()
  const w = t(planWords, lang)
  const base = `/api/events/${view.id}/plan`
  const now = found.draft.meetings.find(({ wish }) => wish === pair)
  useEffect(() => {
    asked.current++
    setSlot('')
    setCost(undefined)
    setProblem(undefined)
  }, [pair])
  const ask = (to: string) => {
    setSlot(to)
    setCost(undefined)
    const mine = ++asked.current
    if (to === '' || pair === undefined) return
    void call<Cost>('GET', `${base}/cost?wish=${encodeURIComponent(pair)}&slot=${to}`).then(
      (answer) => {
        // Somebody has chosen another slot meanwhile.
        if (mine !== asked.current) return
        if (!answer.ok) {
          setProblem(eventProblem(answer.problem, lang))
          return
        }
        setProblem(undefined)
        setCost(answer.value)
        setTable(String(answer.value.tables[0] ?? ''))
      },
    )
  }
  const go = () =>
    void alone(async () => {
      const body = {
        wish: pair,
        slot: Number(slot),
        ...(table === '' || now?.table === undefined ? {} : { table: Number(table) }),
      }
      const said = { method: 'POST' as const, path: `${base}/moves`, ifMatch: found.version }
      if ((await send({ ...said, body }, lang)) === undefined) return
      onClose()
      onMoved()
    })()
  const isFine = cost?.obstacles.length === 0
  return (
    <Dialog
      open={pair !== undefined}
      title={w.moveTitle(pair === undefined ? '' : names.wish(pair))}
      onClose={onClose}
    >
      <Field lang={lang} name="move-slot" label={w.moveTo}>
        {(p) => (
          <select {...p} value={slot} onChange={(event) => ask(event.currentTarget.value)}>
            <option value="">—</option>
            {view.slots
              .filter(({ no }) => no >= found.from)
              .map(({ no }) => (
                <option key={no} value={no}>
                  {names.slot(no)}
                </option>
              ))}
          </select>
        )}
      </Field>
      <div role="status">
        {problem}
        {cost && isFine && <p class="note">{w.moveFine(cost.breaks.after - cost.breaks.before)}</p>}
        {cost && !isFine && (
          <div class="note warn">
            <p>{w.moveBad}</p>
            <ul>
              {cost.obstacles.map((obstacle) => (
                <li key={obstacle.code}>{obstacleText(obstacle, lang, names)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {isFine && cost.tables.length > 0 && now?.table !== undefined && (
        <Field lang={lang} name="move-table" label={w.moveTable}>
          {(p) => (
            <select {...p} value={table} onChange={(event) => setTable(event.currentTarget.value)}>
              {cost.tables.map((no) => (
                <option key={no} value={no}>
                  {w.tableN(no + 1)}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <div class="actions">
        <button
          type="button"
          class="btn"
          aria-disabled={busy || !isFine}
          onClick={() => isFine && go()}
        >
          {w.moveGo}
        </button>
        <button type="button" class="btn plain" onClick={onClose}>
          {w.close}
        </button>
      </div>
    </Dialog>
  )
}
