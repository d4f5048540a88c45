// Which matches were chosen to be compared, and whether they stand side by side now.
import { useRef, useState } from 'preact/hooks'
import type { Match } from '#shared/match/match.ts'

/** More columns than this nobody reads beside each other. */
export const MOST = 3
const LEAST = 2

export type Choosing = {
  chosen: readonly Match[]
  isOpen: boolean
  canOpen: boolean
  isFull: boolean
  toggle: (offerId: string) => void
  open: () => void
  /** Folds the comparison; the keyboard goes back to where it was opened. */
  shut: () => void
  clear: () => void
}

export function useChoosing(matches: readonly Match[]): Choosing {
  const [ids, setIds] = useState<readonly string[]>([])
  const [opened, setOpened] = useState(false)
  const opener = useRef<Element | null>(null)
  // A new ranking may have lost one of them.
  const chosen = ids.flatMap((id) => matches.find((match) => match.offerId === id) ?? [])
  const canOpen = chosen.length >= LEAST
  const isFull = chosen.length >= MOST
  const shut = () => {
    setOpened(false)
    if (opener.current instanceof HTMLElement) opener.current.focus()
  }
  return {
    chosen,
    canOpen,
    isFull,
    isOpen: opened && canOpen,
    toggle: (id) => {
      const held = chosen.map((match) => match.offerId)
      if (held.includes(id)) {
        setIds(held.filter((one) => one !== id))
        if (held.length <= LEAST) setOpened(false)
      } else if (!isFull) setIds([...held, id])
    },
    open: () => {
      opener.current = document.activeElement
      setOpened(true)
    },
    shut,
    clear: () => {
      setIds([])
      setOpened(false)
    },
  }
}
