// "An official filled this in": said until the organisation confirms it, with the code for officials.
import { useState } from 'preact/hooks'
import { type Proxy } from '#shared/listing/proxy.ts'
import { call } from '../client/api.ts'
import { day } from '../client/format.ts'
import { toast } from '../client/toast.ts'
import { type Lang } from '../site.ts'
import { Tag } from '../ui/Card.tsx'
import { brokerProblem } from '../words/broker-problem.ts'
import { brokerWords } from '../words/broker.ts'
import { t } from '../words/words.ts'
import { CodeCard } from './CodeCard.tsx'
import { wayText } from './way.ts'

type Props = { lang: Lang; id: string; proxy: Proxy | undefined; isOfficial?: boolean }

export function Filled({ lang, id, proxy, isOfficial = false }: Props) {
  const w = t(brokerWords, lang)
  const [shown, setShown] = useState<string>()
  if (!proxy) return null
  if (proxy.confirmedAt !== undefined)
    return <p class="muted">{w.confirmed(proxy.by.name, day(proxy.confirmedAt, lang))}</p>
  const fresh = async () => {
    const answer = await call<{ ref: string }>('POST', `/api/desk/listings/${id}/codes`)
    if (answer.ok) setShown(answer.value.ref)
    else toast(brokerProblem(answer.problem, lang))
  }
  return (
    <div class="note warn">
      <p class="row">
        <Tag tone="warn">{w.filled}</Tag>
        <span>{w.filledBy(proxy.by.name, wayText(proxy.way, lang), day(proxy.at, lang))}</span>
      </p>
      {isOfficial && (
        <p class="actions noprint">
          <button type="button" class="btn plain" onClick={() => setShown(proxy.ref)}>
            {w.showCode}
          </button>
          <button type="button" class="btn plain" onClick={() => void fresh()}>
            {w.newCode}
          </button>
        </p>
      )}
      {shown !== undefined && <CodeCard key={shown} lang={lang} reference={shown} />}
    </div>
  )
}
