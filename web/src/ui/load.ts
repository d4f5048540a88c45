// A GET as state: loading, ready (maybe old, with its time), failed with a way to try again.
import { useCallback, useEffect, useState } from 'preact/hooks'
import { call, type Fault, isPassing } from '../client/api.ts'

export type Loaded<T> =
  | { state: 'loading'; value?: T }
  | { state: 'ready'; value: T; version?: number; etag?: string; keptAt?: string }
  | { state: 'failed'; problem: Fault }

export type Load<T> = Loaded<T> & { reload: () => void; set: (value: T) => void }

/** `path` undefined waits. `keep` also remembers the answer for a dead line (public data only). */
export function useLoad<T>(path: string | undefined, options: { keep?: boolean } = {}): Load<T> {
  const [now, setNow] = useState<Loaded<T>>({ state: 'loading' })
  const [round, setRound] = useState(0)
  const keep = options.keep ?? false
  useEffect(() => {
    if (path === undefined) return
    const left = new AbortController()
    setNow((was) =>
      'value' in was && was.value !== undefined
        ? { state: 'loading', value: was.value }
        : { state: 'loading' },
    )
    void call<T>('GET', path, { keep, signal: left.signal }).then((answer) => {
      if (left.signal.aborted) return
      if (answer.ok) {
        const { value, version, etag } = answer
        setNow({
          state: 'ready',
          value,
          ...(version === undefined ? {} : { version }),
          ...(etag ? { etag } : {}),
        })
      } else if (answer.kept) {
        setNow({ state: 'ready', value: answer.kept.value, keptAt: answer.kept.at })
      } else {
        setNow({ state: 'failed', problem: answer.problem })
      }
    })
    return () => left.abort()
  }, [path, keep, round])
  const reload = useCallback(() => setRound((n) => n + 1), [])
  useLineBack(isWaitingForLine(now), reload)
  const set = useCallback((value: T) => setNow((was) => ({ ...was, state: 'ready', value })), [])
  return { ...now, reload, set }
}

const isWaitingForLine = (now: Loaded<unknown>): boolean =>
  now.state === 'failed'
    ? isPassing(now.problem)
    : now.state === 'ready' && now.keptAt !== undefined

/** One retry that works, or the device coming online, wakes everything on the page that failed. */
function useLineBack(isWaiting: boolean, reload: () => void): void {
  useEffect(() => {
    if (!isWaiting) return
    const events = ['line:back', 'online']
    for (const event of events) window.addEventListener(event, reload)
    return () => {
      for (const event of events) window.removeEventListener(event, reload)
    }
  }, [isWaiting, reload])
}
