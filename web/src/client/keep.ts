// Last good answers kept on this device with their time, so a dead line still shows something.

const PREFIX = 'kept:'
const MOST = 40

export type Kept<T> = { value: T; at: string }

export function keep(path: string, value: unknown): void {
  try {
    prune()
    localStorage.setItem(PREFIX + path, JSON.stringify({ value, at: new Date().toISOString() }))
  } catch {
    // Full or forbidden (private window): the page works, it only remembers nothing.
  }
}

export function kept<T>(path: string): Kept<T> | undefined {
  try {
    const text = localStorage.getItem(PREFIX + path)
    return text ? (JSON.parse(text) as Kept<T>) : undefined
  } catch {
    return undefined
  }
}

/** Signing out on a shared phone: nothing that was read stays behind. */
export function forget(): void {
  try {
    for (const key of keys()) localStorage.removeItem(key)
  } catch {
    // Nothing was kept either.
  }
}

const keys = (): string[] => Object.keys(localStorage).filter((key) => key.startsWith(PREFIX))

function prune(): void {
  const all = keys()
  if (all.length < MOST) return
  const aged = all.map((key) => ({ key, at: kept(key.slice(PREFIX.length))?.at ?? '' }))
  aged.sort((a, b) => (a.at < b.at ? -1 : 1))
  for (const { key } of aged.slice(0, all.length - MOST + 1)) localStorage.removeItem(key)
}
