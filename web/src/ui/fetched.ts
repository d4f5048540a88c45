// A part of the page that is fetched when it is first needed, with a way to try again.
import { useEffect, useState } from 'preact/hooks'

/** Undefined while it is on its way, `false` where it could not be had; `again` asks once more. */
export function useFetched<T>(fetchIt: () => Promise<T>): {
  found: T | false | undefined
  again: () => void
} {
  const [found, setFound] = useState<{ value: T | false }>()
  const [round, setRound] = useState(0)
  useEffect(() => {
    let left = false
    const put = (value: T | false) => {
      if (!left) setFound({ value })
    }
    fetchIt().then(put, () => put(false))
    return () => {
      left = true
    }
  }, [round])
  const again = () => {
    setFound(undefined)
    setRound((n) => n + 1)
  }
  return { found: found?.value, again }
}
