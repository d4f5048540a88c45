// Takes a step of the race and says what came of it; afterwards the page reads the need anew.
import { useState } from 'preact/hooks'
import { toast } from '../client/toast.ts'
import { type Lang } from '../site.ts'
import { financeWords } from '../words/finance.ts'
import { t } from '../words/words.ts'
import { type NeedView, takeStep } from './need.ts'
import { financeProblem } from './problem.ts'

export type Stepping = {
  busy: boolean
  /** The last refusal, in words; it stays until the next step. */
  problem: string | undefined
  step: (body: object) => Promise<boolean>
}

export function useStep(
  lang: Lang,
  need: Pick<NeedView, 'id' | 'version'>,
  onDone: () => void,
): Stepping {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const step = async (body: object) => {
    if (busy) return false
    setBusy(true)
    const answer = await takeStep(need, body)
    setBusy(false)
    setProblem(answer.ok ? undefined : financeProblem(answer.problem, lang))
    if (answer.ok) toast(t(financeWords, lang).done)
    onDone()
    return answer.ok
  }
  return { busy, problem, step }
}
