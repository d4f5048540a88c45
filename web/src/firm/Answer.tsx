// The buttons of a firm's answer and the dialog behind "no".
import { useState } from 'preact/hooks'
import { type Lang } from '../site.ts'
import { firmWords } from '../words/firm.ts'
import { t } from '../words/words.ts'
import { DeclineDialog } from './DeclineDialog.tsx'
import { answer, maySayNo, maySayYes, mayTakeBack, type Pair, type Stand } from './party.ts'

export type AnswerProps = {
  lang: Lang
  pair: Pair
  title: string
  stand: Stand
  onAnswered: () => void
}

export function Answer({ lang, pair, title, stand, onAnswered }: AnswerProps) {
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const w = t(firmWords, lang)
  const say = async (reason?: Parameters<typeof answer>[1]) => {
    if (busy) return
    setAsking(false)
    setBusy(true)
    await answer(pair, reason, lang)
    setBusy(false)
    // Also after a refusal: the other side has moved meanwhile.
    onAnswered()
  }
  const takesBack = mayTakeBack(stand)
  return (
    <>
      {maySayYes(stand) && (
        <button type="button" class="btn" aria-disabled={busy} onClick={() => void say()}>
          {stand === 'invited' ? w.accept : w.interest}
          <span class="sr"> {title}</span>
        </button>
      )}
      {(maySayNo(stand) || takesBack) && (
        <button
          type="button"
          class={takesBack ? 'btn danger' : 'btn plain'}
          aria-disabled={busy}
          onClick={() => setAsking(true)}
        >
          {takesBack ? w.takeBack : w.decline}
          <span class="sr"> {title}</span>
        </button>
      )}
      <DeclineDialog
        lang={lang}
        open={asking}
        title={takesBack ? w.takeBackTitle(title) : w.reasonTitle(title)}
        onClose={() => setAsking(false)}
        onDecline={(reason) => void say(reason)}
      />
    </>
  )
}
