// A browser for tests: keeps cookies by path, follows redirects on request, runs no script.

type Cookie = { name: string; value: string; path: string; line: string }

export type Browser = ReturnType<typeof browser>

export function browser(origin: string) {
  const jar = new Map<string, Cookie>()

  const keep = (line: string): void => {
    const [pair = '', ...attributes] = line.split(/;\s*/)
    const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]
    const find = (key: string) =>
      attributes.find((a) => a.toLowerCase().startsWith(`${key}=`))?.slice(key.length + 1)
    const path = find('path') ?? '/'
    const id = `${name} ${path}`
    const expires = find('expires')
    const isGone =
      find('max-age') === '0' || (expires !== undefined && Date.parse(expires) <= Date.now())
    if (isGone) jar.delete(id)
    else jar.set(id, { name, value, path, line })
  }
  const cookiesFor = (path: string): string =>
    [...jar.values()]
      .filter(
        (c) => path === c.path || path.startsWith(c.path.endsWith('/') ? c.path : `${c.path}/`),
      )
      .map((c) => `${c.name}=${c.value}`)
      .join('; ')

  const go = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const url = new URL(path, origin)
    const headers = new Headers(init.headers)
    headers.set('cookie', cookiesFor(url.pathname))
    // A server that restarts closes what is kept alive, and `fetch` does not try again.
    headers.set('connection', 'close')
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) keep(line)
    return response
  }
  /** Goes on along redirects of this site until an answer that is none. */
  const follow = async (response: Response): Promise<Response> => {
    let at = response
    for (let hops = 0; at.status >= 300 && at.status < 400 && hops < 10; hops++) {
      await at.body?.cancel()
      const next = new URL(at.headers.get('location') ?? '', at.url)
      if (next.origin !== origin) throw new Error(`led away to ${next.origin}`)
      at = await go(next.pathname + next.search)
    }
    return at
  }
  return {
    go,
    follow,
    visit: async (path: string) => follow(await go(path)),
    cookie: (name: string) => [...jar.values()].find((c) => c.name === name),
    set: (name: string, value: string, path = '/') =>
      void jar.set(`${name} ${path}`, { name, value, path, line: '' }),
  }
}

/** From the login link to the people: the sign-in page, or what came instead. */
export const openSignIn = (from: Browser, back = '/my'): Promise<Response> =>
  from.visit(`/api/login?return=${encodeURIComponent(back)}`)

/** Presses one person's button; the answer is the issuer's redirect back to the site. */
export async function press(from: Browser, page: Response, subject: string): Promise<Response> {
  const posted = await from.go(new URL(page.url).pathname, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ subject }),
  })
  return from.go(new URL(posted.headers.get('location') ?? '', posted.url).pathname)
}

/** The whole way; the answer is the site's last redirect. */
export async function signIn(from: Browser, subject: string, back = '/my'): Promise<Response> {
  const back2site = await press(from, await openSignIn(from, back), subject)
  const callback = new URL(back2site.headers.get('location') ?? '', back2site.url)
  return from.go(callback.pathname + callback.search)
}
