// A deadline with what is left of it, renewed every minute; the day itself stands beside it.
import { useEffect, useState } from 'preact/hooks'
import { when } from '../client/format.ts'
import { type Lang } from '../site.ts'
import { financeWords } from '../words/finance.ts'
import { t } from '../words/words.ts'
import { leftUntil } from './need.ts'

type Props = { lang: Lang; at: string; of: 'until' | 'finishBy' }

export function Countdown({ lang, at, of }: Props) {
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 60_000)
    return () => clearInterval(timer)
  }, [])
  const w = t(financeWords, lang)
  const left = leftUntil(at, now)
  const text =
    left?.days !== undefined
      ? w.left(String(left.days))
      : left?.hours !== undefined
        ? w.leftHours(String(left.hours))
        : w.overdue
  return (
    <p>
      {w[of](when(at, lang))} · <strong>{text}</strong>
    </p>
  )
}
