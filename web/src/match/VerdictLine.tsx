// "Is this match right?": good, or wrong with a reason; what was said is shown until the page is left.
import { useState } from 'preact/hooks'
import type { WrongReason } from '#shared/match/verdict.ts'
import { call } from '../client/api.ts'
import { toast } from '../client/toast.ts'
import type { Lang } from '../site.ts'
import { PickDialog } from '../ui/PickDialog.tsx'
import { memberProblem } from '../words/my-problem.ts'
import { verdictWords, WRONG_REASONS } from '../words/verdict.ts'
import { t } from '../words/words.ts'

export type VerdictLineProps = {
  lang: Lang
  demandId: string
  offerId: string
  name: string
  /** Only a side may rule the other out for good. */
  isSide: boolean
}
type Said = 'good' | WrongReason

export function VerdictLine({ lang, demandId, offerId, name, isSide }: VerdictLineProps) {
  const [said, setSaid] = useState<Said>()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const w = t(verdictWords, lang)
  const say = async (what: Said) => {
    if (busy) return
    setBusy(true)
    const body = {
      demandId,
      offerId,
      ...(what === 'good' ? { verdict: what } : { verdict: 'wrong', reason: what }),
    }
    const answer = await call('POST', '/api/matches/verdicts', { body })
    setBusy(false)
    setAsking(false)
    if (answer.ok) setSaid(what)
    toast(answer.ok ? w.thanks : memberProblem(answer.problem, lang))
  }
  const of = <span class="sr">{w.of(name)}</span>
  return (
    <div class="row small noprint verdict">
      <span class="muted">
        {said === undefined ? w.ask : said === 'good' ? w.saidGood : w.saidWrong(w[said])}
      </span>
      <button
        type="button"
        class="btn link"
        aria-disabled={busy}
        aria-pressed={said === 'good'}
        onClick={() => void say('good')}
      >
        {w.good}
        {of}
      </button>
      <button
        type="button"
        class="btn link"
        aria-pressed={said !== undefined && said !== 'good'}
        onClick={() => setAsking(true)}
      >
        {w.wrong}
        {of}
      </button>
      <Why
        {...{ lang, name, isSide }}
        open={asking}
        onClose={() => setAsking(false)}
        onSay={(why) => void say(why)}
      />
    </div>
  )
}

type WhyProps = Pick<VerdictLineProps, 'lang' | 'name' | 'isSide'> & {
  open: boolean
  onClose: () => void
  onSay: (why: WrongReason) => void
}

function Why({ lang, name, isSide, open, onClose, onSay }: WhyProps) {
  const w = t(verdictWords, lang)
  return (
    <PickDialog
      {...{ lang, open, onClose }}
      title={w.title(name)}
      name="verdict"
      legend={w.reason}
      hint={w.note}
      values={WRONG_REASONS.filter((reason) => isSide || reason !== 'never-again')}
      labelOf={(reason) => w[reason]}
      needed={w.pick}
      send={w.send}
      cancel={w.cancel}
      onPick={onSay}
    />
  )
}
