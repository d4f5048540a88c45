// One agreed meeting on the desk: when, where, who, what is settled of it, and what can be done.
import { type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { langIn } from '../words/foreign.ts'
import { ruleWords } from '../words/rule.ts'
import { planWords } from '../words/timetable.ts'
import { t } from '../words/words.ts'
import { type DeskNames, type Line, type PlanView } from './plan.ts'

type Props = {
  lang: Lang
  found: PlanView
  names: DeskNames
  canChange: boolean
  line: Line
  onStep: (body: object) => void
  onAsk: (what: 'move' | 'rule' | 'cancel') => void
}

export function MeetingRow({ lang, found, names, canChange, line, onStep, onAsk }: Props) {
  const w = t(planWords, lang)
  const r = t(ruleWords, lang)
  const { wish, slot, table } = line
  const who = names.wish(wish)
  const isLocked = found.draft.locked.includes(wish)
  const isAhead = slot === undefined || slot >= found.from
  const act = (text: string, go: () => void) => (
    <button type="button" class="btn link" onClick={go}>
      {text}
      <span class="sr"> {who}</span>
    </button>
  )
  return (
    <tr>
      <td class="nowrap">
        {slot === undefined ? <Tag tone="warn">{r.unplanned}</Tag> : names.slot(slot)}
      </td>
      <td class="nowrap">
        {slot === undefined ? '—' : table === undefined ? w.online : table + 1}
      </td>
      <th scope="row" lang={langIn(who, lang)}>
        {who} {isLocked && <Tag tone="plain">{w.locked}</Tag>}
        <Settled lang={lang} found={found} names={names} wish={wish} />
      </th>
      <td class="nowrap">
        {canChange && isAhead && (
          <>
            {slot !== undefined && act(w.move, () => onAsk('move'))}
            {slot !== undefined &&
              act(isLocked ? w.unlock : w.lock, () =>
                onStep({ step: 'lock', pair: wish, locked: !isLocked }),
              )}
            {act(r.rule, () => onAsk('rule'))}
            {act(r.cancelGo, () => onAsk('cancel'))}
          </>
        )}
      </td>
    </tr>
  )
}

function Settled({
  lang,
  found,
  names,
  wish,
}: Pick<Props, 'lang' | 'found' | 'names'> & { wish: string }) {
  const w = t(ruleWords, lang)
  const rule = found.draft.rules.find(({ pair }) => pair === wish)
  const isMust = found.wishes.some(({ id, weight }) => id === wish && weight === 'must')
  const tags = [
    isMust ? w.must : '',
    rule?.slot === undefined ? '' : w.fixed(names.slot(rule.slot)),
    rule?.half === undefined ? '' : w[rule.half],
    rule?.before === undefined ? '' : w.ordered(rule.before.length),
  ].filter((text) => text !== '')
  return tags.map((text) => (
    <Tag key={text} tone="plain">
      {text}
    </Tag>
  ))
}
