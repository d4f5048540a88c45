// A paged list as state: the first page loads, "more" appends, a failure of "more" is one sentence.
import { useState } from 'preact/hooks'
import { call } from '../client/api.ts'
import { toast } from '../client/toast.ts'
import { type Lang } from '../site.ts'
import { type Load, useLoad } from '../ui/load.ts'
import { memberProblem } from '../words/my-problem.ts'

export type PageOf<T> = { items: readonly T[]; next?: string }
export type Pages<T> = { load: Load<PageOf<T>>; busy: boolean; more: () => Promise<void> }

export function usePages<T>(path: string | undefined, lang: Lang): Pages<T> {
  const load = useLoad<PageOf<T>>(path)
  const [busy, setBusy] = useState(false)
  const more = async () => {
    const page = load.state === 'failed' ? undefined : load.value
    if (page?.next === undefined || path === undefined) return
    setBusy(true)
    const joint = path.includes('?') ? '&' : '?'
    const answer = await call<PageOf<T>>(
      'GET',
      `${path}${joint}after=${encodeURIComponent(page.next)}`,
    )
    setBusy(false)
    if (!answer.ok) {
      toast(memberProblem(answer.problem, lang))
      return
    }
    const { items, next } = answer.value
    load.set({ items: [...page.items, ...items], ...(next === undefined ? {} : { next }) })
  }
  return { load, busy, more }
}
