// One thing at a time: a second press while the first is on its way does nothing.
import { useState } from 'preact/hooks'

export function useAlone(): {
  busy: boolean
  alone: (work: () => Promise<unknown>) => () => Promise<void>
} {
  const [busy, setBusy] = useState(false)
  const alone = (work: () => Promise<unknown>) => async () => {
    if (busy) return
    setBusy(true)
    await work()
    setBusy(false)
  }
  return { busy, alone }
}
