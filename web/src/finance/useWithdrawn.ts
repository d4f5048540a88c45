// Notices that the owner took the consent back while the bank has the sheet before its eyes.
import { useEffect, useState } from 'preact/hooks'
import { call } from '../client/api.ts'
import type { NeedView } from './need.ts'

const EVERY_MS = 20_000

/** Asks for the need, not for the sheet: each read of the sheet is on record. */
export function useWithdrawn({ id, sheet }: Pick<NeedView, 'id' | 'sheet'>): boolean {
  const [isWithdrawn, setWithdrawn] = useState(false)
  useEffect(() => {
    setWithdrawn(false)
    if (!sheet) return
    const look = () =>
      void call<NeedView>('GET', `/api/finance/needs/${id}`).then((answer) => {
        if (answer.ok ? !answer.value.sheet : answer.problem.status === 404) setWithdrawn(true)
      })
    const timer = setInterval(look, EVERY_MS)
    window.addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', look)
    }
  }, [id, sheet])
  return isWithdrawn
}
