// Says that a published product of the same name is valid on the same days: enterprises would see both.
import { useEffect, useState } from 'preact/hooks'
import { overlaps, type Validity } from '#shared/loan/crossed.ts'
import { idAfter } from '../cases/address.ts'
import { call } from '../client/api.ts'
import { type Lang } from '../site.ts'
import { useLoad } from '../ui/load.ts'
import { loanWords } from '../words/loan.ts'
import { t } from '../words/words.ts'

type Own = { id: string; title: string; status: string }
type Props = { lang: Lang; title: string; validity: Validity }

export function LoanClash({ lang, title, validity }: Props) {
  const load = useLoad<{ items: readonly Own[] }>('/api/listings/mine?kind=loan')
  const items = load.state === 'ready' ? load.value.items : []
  const named = title.trim()
  const twin = items.find(
    (one) =>
      one.title === named && one.status === 'published' && one.id !== idAfter('/bank/products/'),
  )?.id
  const [other, setOther] = useState<Validity>()
  useEffect(() => {
    setOther(undefined)
    if (!twin) return
    let isLeft = false
    void call<{ fields: Validity }>('GET', `/api/listings/${twin}`).then(
      (answer) => answer.ok && !isLeft && setOther(answer.value.fields),
    )
    return () => {
      isLeft = true
    }
  }, [twin])
  const w = t(loanWords, lang)
  return (
    <div role="status">
      {other && overlaps(other, validity) && (
        <p class="note warn">
          {w.clash(named, other.validFrom ?? w.noDay, other.validTo ?? w.noDay)}
        </p>
      )}
    </div>
  )
}
