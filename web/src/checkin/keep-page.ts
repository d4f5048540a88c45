// Asks the browser to keep the check-in page and what it is made of, for a door without a line.
import { href, type Lang } from '../site.ts'

/** After the page stands: what it has loaded by then is what it needs. A browser that cannot goes without. */
export async function keepPage(lang: Lang): Promise<void> {
  if (!('serviceWorker' in navigator)) return
  try {
    await navigator.serviceWorker.register(href(lang, '/checkin/worker.js'))
    const { active } = await navigator.serviceWorker.ready
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
    active?.postMessage({ keep: loaded.filter((name) => !name.includes('/api/')) })
  } catch {
    // Not allowed, or no room: the page is what it was.
  }
}
