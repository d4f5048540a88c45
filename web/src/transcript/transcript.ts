// The written record as state: fetched once, then only what is new, seldom on a bad line.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import { inOrder, type LineView } from '#shared/event/transcript-view.ts'
import { call } from '../client/api.ts'
import { type Load, type Loaded } from '../ui/load.ts'

export type TranscriptPage = {
  now: string
  title: string
  state: string
  mayWrite: boolean
  items: readonly LineView[]
  next?: string
}
export type Transcript = Omit<TranscriptPage, 'next'>

export const OFTEN_S = 5
export const SELDOM_S = 60

/** Everything since, page by page; `now` of the first, so that nothing falls between two rounds. */
async function fetchSince(path: string, since: string | undefined) {
  let whole: Transcript | undefined
  let after: string | undefined
  do {
    const query = new URLSearchParams({ ...(since && { since }), ...(after && { after }) })
    const answer = await call<TranscriptPage>('GET', `${path}?${query.toString()}`)
    if (!answer.ok) return answer
    const { next, ...page } = answer.value
    whole = whole ? { ...whole, items: [...whole.items, ...page.items] } : page
    after = next
  } while (after !== undefined)
  return { ok: true as const, value: whole }
}

function merged(before: Transcript | undefined, fresh: Transcript): Transcript {
  const lines = new Map((before?.items ?? []).map((line) => [line.id, line]))
  for (const line of fresh.items)
    if ((lines.get(line.id)?.version ?? 0) <= line.version) lines.set(line.id, line)
  return { ...fresh, items: inOrder(lines.values()) }
}

export function useTranscript(path: string, everyS: number): Load<Transcript> {
  const [now, setNow] = useState<Loaded<Transcript>>({ state: 'loading' })
  const last = useRef<Transcript>()
  const set = useCallback((value: Transcript) => {
    last.current = value
    setNow({ state: 'ready', value })
  }, [])
  const renew = useCallback(async () => {
    const answer = await fetchSince(path, last.current?.now)
    if (answer.ok) {
      if (answer.value) set(merged(last.current, answer.value))
      return
    }
    const old = last.current
    setNow(
      old
        ? { state: 'ready', value: old, keptAt: old.now }
        : { state: 'failed', problem: answer.problem },
    )
  }, [path, set])
  const reload = useCallback(() => void renew(), [renew])
  useEffect(reload, [reload])
  const isOver = 'value' in now && now.value?.state === 'closed'
  useEffect(() => {
    if (isOver) return
    const timer = setInterval(reload, everyS * 1000)
    return () => clearInterval(timer)
  }, [reload, everyS, isOver])
  return { ...now, reload, set }
}
