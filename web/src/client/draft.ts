// What was typed survives: kept on this device, and saved by every open form before leaving to sign in.

const PREFIX = 'draft:'

export function keepDraft(name: string, value: unknown): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(value))
  } catch {
    // Full or forbidden: the server-side draft is the other copy.
  }
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- the caller says what it kept
export function draftOf<T>(name: string): T | undefined {
  try {
    const text = localStorage.getItem(PREFIX + name)
    return text ? (JSON.parse(text) as T) : undefined
  } catch {
    return undefined
  }
}

export function dropDraft(name: string): void {
  try {
    localStorage.removeItem(PREFIX + name)
  } catch {
    // There was none.
  }
}

type Saver = () => void | Promise<void>
const savers = new Set<Saver>()

/** A form says how it saves itself; the answer takes it back. */
export function onSave(saver: Saver): () => void {
  savers.add(saver)
  return () => savers.delete(saver)
}

export async function saveAll(): Promise<void> {
  await Promise.allSettled([...savers].map(async (save) => save()))
}

/** `/login?return=…`, back to exactly here. */
export const loginHref = (lang: string, back = location.pathname + location.search): string =>
  `${lang === 'zh' ? '' : `/${lang}`}/login/?return=${encodeURIComponent(back)}`

/** Saves every open form, then goes to sign in, in the same tab. */
export async function leaveToSignIn(lang: string): Promise<void> {
  await saveAll()
  location.assign(loginHref(lang))
}
