// Every planned meeting, narrowed by slot or guest, with what the organiser can do to it.
import { useState } from 'preact/hooks'
import { type EventPage } from '../event/event.ts'
import { clock } from '../event/time.ts'
import { type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { Field } from '../ui/Field.tsx'
import { langIn } from '../words/foreign.ts'
import { planWords } from '../words/timetable.ts'
import { t } from '../words/words.ts'
import { MoveDialog } from './MoveDialog.tsx'
import { pairName, type PlanView } from './plan.ts'

/** A table longer than this is narrowed by slot first. */
const MANY = 200

export type MeetingsProps = {
  lang: Lang
  view: EventPage
  found: PlanView
  canChange: boolean
  onStep: (body: object) => void
  onMoved: () => void
}

export function PlanMeetings({ lang, view, found, canChange, onStep, onMoved }: MeetingsProps) {
  const { draft } = found
  const [slot, setSlot] = useState('')
  const [words, setWords] = useState('')
  const [moving, setMoving] = useState<string>()
  const w = t(planWords, lang)
  const names = new Map(found.names.map(({ orgId, orgName }) => [orgId, orgName]))
  const timeOf = (no: number) => {
    const at = view.slots[no]
    return at ? `${clock(at.startAt)}–${clock(at.endAt)}` : ''
  }
  const all = [...draft.meetings].sort(
    (a, b) => a.slot - b.slot || (a.table ?? -1) - (b.table ?? -1),
  )
  const shown = all
    .filter((one) => slot === '' || one.slot === Number(slot))
    .filter(({ wish }) => words === '' || pairName(wish, names).includes(words))
    .slice(0, MANY)
  return (
    <>
      <form class="filters" onSubmit={(event) => event.preventDefault()}>
        <Field lang={lang} name="slot" label={w.slot}>
          {(p) => (
            <select {...p} value={slot} onChange={(event) => setSlot(event.currentTarget.value)}>
              <option value="">{w.allSlots}</option>
              {view.slots.map(({ no }) => (
                <option key={no} value={no}>
                  {timeOf(no)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field lang={lang} name="who" label={w.seek}>
          {(p) => (
            <input
              {...p}
              type="search"
              value={words}
              autocomplete="off"
              onInput={(event) => setWords(event.currentTarget.value)}
            />
          )}
        </Field>
      </form>
      <p class="muted" role="status">
        {w.shown(shown.length, all.length)}
      </p>
      <div class="scroll" role="region" aria-label={w.list} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.time}</th>
              <th scope="col">{w.table}</th>
              <th scope="col">{w.who}</th>
              <th scope="col">{w.move}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => {
              const isLocked = draft.locked.includes(one.wish)
              const who = pairName(one.wish, names)
              return (
                <tr key={one.wish}>
                  <td class="nowrap">{timeOf(one.slot)}</td>
                  <td class="nowrap">{one.table === undefined ? w.online : one.table + 1}</td>
                  <th scope="row" lang={langIn(who, lang)}>
                    {who} {isLocked && <Tag tone="plain">{w.locked}</Tag>}
                  </th>
                  <td class="nowrap">
                    {canChange && one.slot >= found.from && (
                      <>
                        <button type="button" class="btn link" onClick={() => setMoving(one.wish)}>
                          {w.move}
                          <span class="sr"> {who}</span>
                        </button>
                        <button
                          type="button"
                          class="btn link"
                          onClick={() =>
                            onStep({ step: 'lock', pair: one.wish, locked: !isLocked })
                          }
                        >
                          {isLocked ? w.unlock : w.lock}
                          <span class="sr"> {who}</span>
                        </button>
                        <button
                          type="button"
                          class="btn link"
                          onClick={() => onStep({ step: 'cancel', pair: one.wish })}
                        >
                          {w.cancel}
                          <span class="sr"> {who}</span>
                        </button>
                      </>
                    )}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
      <MoveDialog
        {...{ lang, view, found, timeOf, names }}
        pair={moving}
        onClose={() => setMoving(undefined)}
        onMoved={onMoved}
      />
    </>
  )
}
