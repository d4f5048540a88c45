// Every agreed meeting, planned or not, narrowed by slot or guest, with what the organiser can do to it.
import { useState } from 'preact/hooks'
import { type EventPage } from '../event/event.ts'
import { type Lang } from '../site.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { hostWords } from '../words/hosting.ts'
import { ruleWords } from '../words/rule.ts'
import { planWords } from '../words/timetable.ts'
import { t } from '../words/words.ts'
import { MeetingRow } from './MeetingRow.tsx'
import { MoveDialog } from './MoveDialog.tsx'
import { type DeskNames, type Line, type PlanView } from './plan.ts'
import { RuleDialog } from './RuleDialog.tsx'

/** A table longer than this is narrowed by slot first. */
const MANY = 200
const UNPLANNED = 'none'

export type MeetingsProps = {
  lang: Lang
  view: EventPage
  found: PlanView
  names: DeskNames
  canChange: boolean
  onStep: (body: object) => void
  onMoved: () => void
}
type Asked = { what: 'move' | 'rule' | 'cancel'; pair: string }

const linesOf = ({ wishes, draft }: PlanView): Line[] => {
  const at = new Map(draft.meetings.map((meeting) => [meeting.wish, meeting]))
  const last = Number.MAX_SAFE_INTEGER
  return wishes
    .map(({ id }): Line => at.get(id) ?? { wish: id })
    .sort((a, b) => (a.slot ?? last) - (b.slot ?? last) || (a.table ?? -1) - (b.table ?? -1))
}

export function PlanMeetings(props: MeetingsProps) {
  const { lang, found, names, onStep } = props
  const [slot, setSlot] = useState('')
  const [words, setWords] = useState('')
  const [asked, setAsked] = useState<Asked>()
  const w = t(planWords, lang)
  const all = linesOf(found)
  const shown = all
    .filter((one) => slot === '' || String(one.slot ?? UNPLANNED) === slot)
    .filter(({ wish }) => words === '' || names.wish(wish).includes(words))
    .slice(0, MANY)
  const pairTo = (what: Asked['what']) => (asked?.what === what ? asked.pair : undefined)
  const close = () => setAsked(undefined)
  const step = (body: object) => {
    close()
    onStep(body)
  }
  return (
    <>
      <Narrow {...props} slot={slot} words={words} onSlot={setSlot} onWords={setWords} />
      <p class="muted" role="status">
        {w.shown(shown.length, all.length)}
      </p>
      <div class="scroll" role="region" aria-label={w.list} tabIndex={0}>
        <table>
          <thead>
            <tr>
              {[w.time, w.table, w.who, t(hostWords, lang).act].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((line) => (
              <MeetingRow
                key={line.wish}
                {...props}
                line={line}
                onAsk={(what) => setAsked({ what, pair: line.wish })}
              />
            ))}
          </tbody>
        </table>
      </div>
      <MoveDialog {...props} pair={pairTo('move')} onClose={close} />
      <RuleDialog
        {...props}
        pair={pairTo('rule')}
        onClose={close}
        onRule={(rule) => step({ step: 'rule', rule })}
      />
      <CancelDialog {...props} pair={pairTo('cancel')} onClose={close} onStep={step} />
    </>
  )
}

type NarrowProps = MeetingsProps & {
  slot: string
  words: string
  onSlot: (slot: string) => void
  onWords: (words: string) => void
}

function Narrow({ lang, view, names, slot, words, onSlot, onWords }: NarrowProps) {
  const w = t(planWords, lang)
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <Field lang={lang} name="slot" label={w.slot}>
        {(p) => (
          <select {...p} value={slot} onChange={(event) => onSlot(event.currentTarget.value)}>
            <option value="">{w.allSlots}</option>
            <option value={UNPLANNED}>{t(ruleWords, lang).unplanned}</option>
            {view.slots.map(({ no }) => (
              <option key={no} value={no}>
                {names.slot(no)}
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
            onInput={(event) => onWords(event.currentTarget.value)}
          />
        )}
      </Field>
    </form>
  )
}

type CancelProps = Pick<MeetingsProps, 'lang' | 'names' | 'onStep'> & {
  pair: string | undefined
  onClose: () => void
}

/** On the day one wrong tap would send two people away: asked first. */
function CancelDialog({ lang, names, pair, onClose, onStep }: CancelProps) {
  const w = t(ruleWords, lang)
  return (
    <Dialog
      open={pair !== undefined}
      title={w.cancelTitle(pair === undefined ? '' : names.wish(pair))}
      onClose={onClose}
    >
      <p>{w.cancelNote}</p>
      <div class="actions">
        <button type="button" class="btn danger" onClick={() => onStep({ step: 'cancel', pair })}>
          {w.cancelGo}
        </button>
        <button type="button" class="btn plain" onClick={onClose}>
          {w.keep}
        </button>
      </div>
    </Dialog>
  )
}
