// What the organiser settles of one meeting: its slot or half of the day, its order, who else sits there.
import type { Rule } from '#shared/event/plan.ts'
import { type EventPage } from '../event/event.ts'
import { type Lang } from '../site.ts'
import { Dialog } from '../ui/Dialog.tsx'
import { Choices, Field } from '../ui/Field.tsx'
import { ruleWords } from '../words/rule.ts'
import { t } from '../words/words.ts'
import { type DeskNames, type PlanView } from './plan.ts'

export type RuleDialogProps = {
  lang: Lang
  view: EventPage
  found: PlanView
  names: DeskNames
  pair: string | undefined
  onClose: () => void
  onRule: (rule: object) => void
}

/** As many as the API takes. */
const MOST_BEFORE = 20

function ruleOf(form: HTMLFormElement, pair: string): object {
  const data = new FormData(form)
  const one = (name: string) => {
    const value = data.get(name)
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  const [slot, half] = [one('rule-slot'), one('rule-half')]
  const before = data.getAll('before').slice(0, MOST_BEFORE)
  const others = data.getAll('others')
  return {
    pair,
    ...(slot === undefined ? {} : { slot: Number(slot) }),
    ...(half === undefined ? {} : { half }),
    ...(before.length === 0 ? {} : { before }),
    ...(others.length === 0 ? {} : { others }),
  }
}

export function RuleDialog(props: RuleDialogProps) {
  const { lang, found, names, pair, onClose, onRule } = props
  const w = t(ruleWords, lang)
  const rule = found.draft.rules.find((one) => one.pair === pair)
  const send = (event: SubmitEvent) => {
    event.preventDefault()
    if (pair !== undefined) onRule(ruleOf(event.currentTarget as HTMLFormElement, pair))
  }
  return (
    <Dialog
      open={pair !== undefined}
      title={w.title(pair === undefined ? '' : names.wish(pair))}
      onClose={onClose}
    >
      <form onSubmit={send}>
        <p>{w.lead}</p>
        {pair !== undefined && <Wants {...props} pair={pair} rule={rule} />}
        <div class="actions">
          <button class="btn">{w.save}</button>
          {rule && (
            <button type="button" class="btn plain" onClick={() => onRule({ pair })}>
              {w.clear}
            </button>
          )}
          <button type="button" class="btn plain" onClick={onClose}>
            {w.close}
          </button>
        </div>
      </form>
    </Dialog>
  )
}

type WantsProps = RuleDialogProps & { pair: string; rule: Rule | undefined }

function Wants({ lang, view, found, names, pair, rule }: WantsProps) {
  const w = t(ruleWords, lang)
  const sides = pair.split('~')
  const theirs = found.wishes.filter(
    ({ id, people }) => id !== pair && people.some((one) => sides.includes(one)),
  )
  return (
    <>
      <Field lang={lang} name="rule-slot" label={w.slot}>
        {(p) => (
          <select {...p} defaultValue={rule?.slot === undefined ? '' : String(rule.slot)}>
            <option value="">{w.any}</option>
            {view.slots.map(({ no }) => (
              <option key={no} value={no}>
                {names.slot(no)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field lang={lang} name="rule-half" label={w.half}>
        {(p) => (
          <select {...p} defaultValue={rule?.half ?? ''}>
            <option value="">{w.any}</option>
            <option value="morning">{w.morning}</option>
            <option value="afternoon">{w.afternoon}</option>
          </select>
        )}
      </Field>
      <Thirds {...{ lang, found, sides }} chosen={rule?.others ?? []} />
      {theirs.length > 0 && (
        <details open={(rule?.before ?? []).length > 0}>
          <summary>{w.before}</summary>
          <Choices
            lang={lang}
            name="before"
            legend={<span class="sr">{w.before}</span>}
            type="checkbox"
            options={theirs.map(({ id }) => ({ value: id, label: names.wish(id) }))}
            chosen={rule?.before ?? []}
          />
        </details>
      )}
    </>
  )
}

const THIRDS = ['bank', 'expert', 'official']
type ThirdsProps = {
  lang: Lang
  found: PlanView
  sides: readonly string[]
  chosen: readonly string[]
}

function Thirds({ lang, found, sides, chosen }: ThirdsProps) {
  const w = t(ruleWords, lang)
  const could = found.names.filter(
    ({ orgId, role, here }) => here && THIRDS.includes(role) && !sides.includes(orgId),
  )
  return (
    <details open={chosen.length > 0}>
      <summary>{w.others}</summary>
      {could.length === 0 ? (
        <p class="muted">{w.othersNone}</p>
      ) : (
        <Choices
          lang={lang}
          name="others"
          legend={<span class="sr">{w.others}</span>}
          type="checkbox"
          options={could.map(({ orgId, orgName }) => ({ value: orgId, label: orgName }))}
          chosen={chosen}
        />
      )}
    </details>
  )
}
