// Which level holds a case, since when and why, what was ordered and asked, and what this official may do about it.
import { useState } from 'preact/hooks'
import type { HoldAction } from '#shared/case/hold.ts'
import { HOLD_WORDS } from '#shared/case/words.ts'
import type { KnownHold } from '#shared/case/view.ts'
import { day } from '../client/format.ts'
import type { Me } from '../login/Gate.tsx'
import type { Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { langIn } from '../words/foreign.ts'
import { holdWords } from '../words/hold.ts'
import type { Places } from '../words/place.ts'
import { t } from '../words/words.ts'
import { actionsOf } from './hold.ts'
import { HoldDialog } from './HoldDialog.tsx'
import { levelText } from './level.ts'

export type HoldPanelProps = {
  lang: Lang
  places: Places
  me: Me
  demandId: string
  place: string
  hold: KnownHold
  onDone: () => void
}

export function HoldPanel(props: HoldPanelProps) {
  const { lang, places, me, demandId, place, hold, onDone } = props
  const [action, setAction] = useState<HoldAction>()
  const w = t(holdWords, lang)
  const actions = actionsOf(me, hold, place)
  return (
    <section class="panel" aria-labelledby="hold">
      <h2 id="hold">{w.title}</h2>
      <p class="row">
        <Tag>{levelText(hold.region, lang)}</Tag>
        <strong>
          {hold.region === me.region ? w.yours : w.heldBy(places[hold.region] ?? hold.region)}
        </strong>
        <span class="muted">{w.since(day(hold.since, lang))}</span>
      </p>
      <HoldLines {...{ lang, places, hold }} />
      <p class="actions noprint">
        {actions.map((one) => (
          <button key={one} type="button" class="btn plain" onClick={() => setAction(one)}>
            {HOLD_WORDS[one][lang]}
          </button>
        ))}
      </p>
      <HoldDialog
        {...{ lang, places, demandId, place, action, onDone }}
        holder={hold.region}
        version={hold.version}
        onClose={() => setAction(undefined)}
      />
    </section>
  )
}

function HoldLines({ lang, places, hold }: Pick<HoldPanelProps, 'lang' | 'places' | 'hold'>) {
  const w = t(holdWords, lang)
  const { reason, supervision, asked = [], followedAt } = hold
  const name = (code: string) => places[code] ?? code
  const isLate = supervision !== undefined && supervision.dueAt < new Date().toISOString()
  // A day ends with its last instant: the due instant is the next day's first.
  const dueOn = supervision && day(new Date(Date.parse(supervision.dueAt) - 1).toISOString(), lang)
  return (
    <>
      {reason && <p lang={langIn(reason, lang)}>{w.reason(reason)}</p>}
      {supervision && dueOn && (
        <div class={isLate ? 'note danger' : 'note warn'}>
          <p>
            <strong>
              {(isLate ? w.supervisedLate : w.supervised)(name(supervision.by), dueOn)}
            </strong>
          </p>
          <p lang={langIn(supervision.note, lang)}>{supervision.note}</p>
        </div>
      )}
      {asked.map((one) => (
        <div key={one.at}>
          <p>
            {w.asked(name(one.to), day(one.at, lang))}
            {lang === 'zh' ? '：' : ': '}
            <span lang={langIn(one.question, lang)}>{one.question}</span>
          </p>
          {one.reply ? (
            <p>
              {w.replied(name(one.to), day(one.repliedAt ?? one.at, lang))}
              {lang === 'zh' ? '：' : ': '}
              <span lang={langIn(one.reply, lang)}>{one.reply}</span>
            </p>
          ) : (
            <p class="muted">{w.notReplied}</p>
          )}
        </div>
      ))}
      {followedAt && <p class="muted">{w.followed(day(followedAt, lang))}</p>}
    </>
  )
}
