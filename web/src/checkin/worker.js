// Keeps the check-in page on this device, so that it opens at a door without a line; nothing of the API is kept.
const KEPT = 'checkin'
const PAGE = self.registration.scope

/** A scanned code is answered by the same page. */
const keyOf = (request) => (request.mode === 'navigate' ? PAGE : request.url)
const isOurs = ({ method, url }) => {
  const { origin, pathname } = new URL(url)
  return method === 'GET' && origin === self.location.origin && !/^\/(api|files)\//.test(pathname)
}
/** Hashed names never change their content. */
const isHashed = ({ url }) => new URL(url).pathname.startsWith('/_astro/')

async function answer(request) {
  const cache = await caches.open(KEPT)
  const kept = () => cache.match(keyOf(request))
  if (isHashed(request)) return (await kept()) ?? fetch(request)
  try {
    const fresh = await fetch(request)
    if (fresh.ok && (await kept())) await cache.put(keyOf(request), fresh.clone())
    return fresh
  } catch (error) {
    const old = await kept()
    if (old) return old
    throw error
  }
}

/** What the page is made of, as it is now; what an older one was made of goes. */
async function keep(urls) {
  const cache = await caches.open(KEPT)
  const wanted = [PAGE, ...urls.filter((url) => isOurs({ method: 'GET', url }))]
  for (const url of wanted) if (url === PAGE || !(await cache.match(url))) await cache.add(url)
  for (const { url } of await cache.keys()) if (!wanted.includes(url)) await cache.delete(url)
}

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
self.addEventListener('message', (event) => {
  if (Array.isArray(event.data?.keep)) event.waitUntil(keep(event.data.keep))
})
self.addEventListener('fetch', (event) => {
  if (isOurs(event.request)) event.respondWith(answer(event.request))
})
