// A paged list as state: the first page loads, "more" appends, a failure of "more" is one sentence.
import { useEffect, useState } from 'preact/hooks'
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

/** Reads on by itself until there is no more or `most` are here: for lists whose order needs them all. */
export function useAllPages<T>(path: string, lang: Lang, most: number): Pages<T> {
  const pages = usePages<T>(path, lang)
  const { load, busy, more } = pages
  const page = load.state === 'ready' ? load.value : undefined
  const goes = page?.next !== undefined && page.items.length < most && !busy
  useEffect(() => {
    if (goes) void more()
  }, [goes, page?.items.length])
  return pages
}
