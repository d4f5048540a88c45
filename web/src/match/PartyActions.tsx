// What the enterprise can do with one firm, by where the two stand.
import { useState } from 'preact/hooks'
import type { Lang } from '../site.ts'
import { Tag, type Tone } from '../ui/Card.tsx'
import { matchListWords } from '../words/match-list.ts'
import { stateWords } from '../words/state.ts'
import { t } from '../words/words.ts'
import type { Asked } from './DeclineDialog.tsx'
import type { Said } from './standing.ts'
import type { Standing } from './standing.ts'

export type PartyActionsProps = {
  lang: Lang
  standing: Standing
  firmSaidNo: boolean
  offerId: string
  name: string
  onAnswer: (offerId: string, said: Said) => Promise<void>
  onDecline: (asked: Asked) => void
}

const TONE: Readonly<Record<Standing, Tone>> = {
  none: 'plain',
  invited: 'plain',
  interested: 'warn',
  agreed: 'brand',
  dismissed: 'plain',
  declined: 'plain',
}
const YES = { none: 'invite', interested: 'accept', dismissed: 'undo' } as const
const NO = { none: 'dismiss', interested: 'dismiss', invited: 'takeBack', agreed: 'end' } as const

export function PartyActions({
  lang,
  standing,
  firmSaidNo,
  offerId,
  name,
  onAnswer,
  onDecline,
}: PartyActionsProps) {
  const w = t(matchListWords, lang)
  const [busy, setBusy] = useState(false)
  // After the firm's own no, our yes would be refused: it is not offered.
  const yes = standing in YES && !firmSaidNo ? YES[standing as keyof typeof YES] : undefined
  const no = standing in NO ? NO[standing as keyof typeof NO] : undefined
  const say = async () => {
    if (busy) return
    setBusy(true)
    await onAnswer(offerId, { answer: 'yes' })
    setBusy(false)
  }
  return (
    <div class="row noprint party">
      {standing !== 'none' && <Tag tone={TONE[standing]}>{w[standing]}</Tag>}
      {yes && (
        <button
          type="button"
          class={yes === 'undo' ? 'btn link' : 'btn'}
          aria-disabled={busy}
          onClick={() => void say()}
        >
          {busy ? t(stateWords, lang).busy : w[yes]}
          <span class="sr"> {name}</span>
        </button>
      )}
      {no && (
        <button type="button" class="btn link" onClick={() => onDecline({ offerId, name })}>
          {w[no]}
          <span class="sr"> {name}</span>
        </button>
      )}
    </div>
  )
}
