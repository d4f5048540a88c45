// The switch for a bad line: chosen once, on for every meeting and page of this device.
import { useEffect, useState } from 'preact/hooks'
import { draftOf, keepDraft } from '../client/draft.ts'

const LOW = 'low-band'

export function useLow(): [boolean, (low: boolean) => void] {
  const [low, setLow] = useState(false)
  // Only this device knows; the page was built without it.
  useEffect(() => setLow(draftOf<boolean>(LOW) ?? false), [])
  const choose = (next: boolean) => {
    setLow(next)
    keepDraft(LOW, next)
  }
  return [low, choose]
}

type LowProps = { label: string; low: boolean; onChange: (low: boolean) => void }

export const Low = ({ label, low, onChange }: LowProps) => (
  <label class="choice">
    <input
      type="checkbox"
      checked={low}
      onChange={(event) => onChange(event.currentTarget.checked)}
    />
    <span>{label}</span>
  </label>
)
