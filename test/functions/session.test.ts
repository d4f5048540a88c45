// Signing in, staying signed in and signing out, against the embedded issuer over loopback.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Problem } from '#shared/problem.ts'
import { plusDays, plusSeconds } from '#shared/time.ts'
import { oidcIdentity } from '#functions/aws/identity.ts'
import { cookieNames, seal, unseal } from '#functions/session/cookie.ts'
import * as sessions from '#functions/session/store.ts'
import { type Browser, browser, openSignIn, press, signIn } from './local/browser.ts'
import { LAN, MEMBER, STRANGER, dropDir, station, tempDir } from './local/station.ts'

const dataDir = tempDir()
let site: Awaited<ReturnType<typeof station>>
beforeAll(async () => {
  site = await station(dataDir)
})
afterAll(async () => {
  await site.close()
  dropDir(dataDir)
})

const whoAmI = async (from: Browser): Promise<unknown> => (await from.go('/api/session')).json()
const whereTo = (response: Response): string => {
  const url = new URL(response.headers.get('location') ?? '', site.origin)
  return url.origin === site.origin ? url.pathname + url.search + url.hash : url.href
}
/** Up to the callback address that the issuer sends the browser to. */
async function callbackOf(from: Browser, back = '/my'): Promise<URL> {
  const answer = await press(from, await openSignIn(from, back), LAN.subject)
  return new URL(answer.headers.get('location') ?? '')
}
const finishAt = (from: Browser, url: URL): Promise<Response> => from.go(url.pathname + url.search)

describe('a sign-in', () => {
  test('leads back to where it started, and the member is who the table says', async () => {
    const lan = browser(site.origin)
    expect(await whoAmI(lan)).toEqual({ member: null })
    const done = await signIn(lan, LAN.subject, '/my/demands/?step=3#amount')
    expect([done.status, whereTo(done)]).toEqual([303, '/my/demands/?step=3#amount'])
    const { id, name, role, orgId, region } = MEMBER
    expect(await whoAmI(lan)).toEqual({
      member: { id, name, role, orgId, orgName: LAN.org, region },
      unread: 0,
      home: '/my',
    })
  })

  test('asks the issuer with code, PKCE S256, state and nonce, new ones each time', async () => {
    const asked = await Promise.all([0, 1].map(async () => browser(site.origin).go('/api/login')))
    const [one, two] = asked.map((r) => new URL(r.headers.get('location') ?? '').searchParams)
    expect(one?.get('response_type')).toBe('code')
    expect(one?.get('code_challenge_method')).toBe('S256')
    for (const name of ['code_challenge', 'state', 'nonce']) {
      expect(one?.get(name)?.length).toBeGreaterThanOrEqual(40)
      expect(one?.get(name)).not.toBe(two?.get(name))
    }
  })

  test('counts the notices that were not read', async () => {
    const note = (n: number, body: object) => ({
      put: { pk: `U#${MEMBER.id}`, sk: `N#2026-01-0${n}`, entity: 'notice', body: { ...body } },
      if: 'any' as const,
    })
    await site.table.write([note(1, { readAt: '2026-01-02' }), note(2, {}), note(3, {})])
    const lan = browser(site.origin)
    await signIn(lan, LAN.subject)
    expect(await whoAmI(lan)).toMatchObject({ unread: 2 })
  })

  test('asks who is there each time, so that a person can be changed', async () => {
    const lan = browser(site.origin)
    await signIn(lan, LAN.subject)
    const again = await openSignIn(lan)
    expect(again.status).toBe(200)
    expect(await again.text()).toContain(STRANGER.name)
  })

  test('ends the session that the same browser had before', async () => {
    const lan = browser(site.origin)
    await signIn(lan, LAN.subject)
    const before = lan.cookie('s')?.value
    await signIn(lan, LAN.subject)
    expect(lan.cookie('s')?.value).not.toBe(before)
    lan.set('s', before ?? '')
    expect(await whoAmI(lan)).toEqual({ member: null })
  })
})

describe('a sign-in is refused', () => {
  test('where the state is not the one that was sent', async () => {
    const lan = browser(site.origin)
    const url = await callbackOf(lan)
    url.searchParams.set('state', 'x'.repeat(43))
    expect(whereTo(await finishAt(lan, url))).toBe('/login?problem=login.refused')
    expect(await whoAmI(lan)).toEqual({ member: null })
  })

  test('where the code was made up', async () => {
    const lan = browser(site.origin)
    const url = await callbackOf(lan, '/en/my')
    url.searchParams.set('code', 'x'.repeat(43))
    expect(whereTo(await finishAt(lan, url))).toBe('/en/login?problem=login.refused')
  })

  test('in a browser that did not start it', async () => {
    const url = await callbackOf(browser(site.origin))
    const thief = browser(site.origin)
    expect(whereTo(await finishAt(thief, url))).toBe('/login?problem=login.refused')
    await openSignIn(thief)
    expect(whereTo(await finishAt(thief, url))).toBe('/login?problem=login.refused')
  })

  test('where one character of the login cookie was changed', async () => {
    const lan = browser(site.origin)
    const url = await callbackOf(lan)
    const sealed = lan.cookie('l')?.value ?? ''
    const first = sealed.startsWith('e') ? 'f' : 'e'
    lan.set('l', first + sealed.slice(1))
    expect(whereTo(await finishAt(lan, url))).toBe('/login?problem=login.refused')
  })

  test('where the login cookie was rewritten to lead to another site', async () => {
    const lan = browser(site.origin)
    const url = await callbackOf(lan)
    const [payload = ''] = (lan.cookie('l')?.value ?? '').split('.')
    const started: object = JSON.parse(Buffer.from(payload, 'base64url').toString())
    lan.set('l', seal('login', { ...started, back: 'https://evil.example/' }, 'a guessed secret'))
    expect(whereTo(await finishAt(lan, url))).toBe('/login?problem=login.refused')
  })

  test('a second time with the same callback', async () => {
    const lan = browser(site.origin)
    const url = await callbackOf(lan)
    const login = lan.cookie('l')?.value ?? ''
    expect(whereTo(await finishAt(lan, url))).toBe('/my')
    expect(lan.cookie('l')).toBeUndefined()
    lan.set('l', login)
    expect(whereTo(await finishAt(lan, url))).toBe('/login?problem=login.refused')
  })

  test('after more than ten minutes', async () => {
    const lan = browser(site.origin)
    const url = await callbackOf(lan)
    site.setNow(plusSeconds(site.ports.clock.now(), 601))
    const late = await finishAt(lan, url)
    site.setNow(undefined)
    expect(whereTo(late)).toBe('/login?problem=login.refused')
  })

  test('where nobody is known by the subject', async () => {
    const stranger = browser(site.origin)
    const done = await signIn(stranger, STRANGER.subject)
    expect(whereTo(done)).toBe('/login?problem=login.unknown')
    expect(stranger.cookie('s')).toBeUndefined()
  })

  test('at the issuer, for somebody who is not on the list', async () => {
    const lan = browser(site.origin)
    const page = await openSignIn(lan)
    const posted = await lan.go(new URL(page.url).pathname, {
      method: 'POST',
      body: new URLSearchParams({ subject: 'demo-nobody' }),
    })
    expect(posted.status).toBe(400)
  })
})

describe('the way back', () => {
  test.each([
    ['https://evil.example/', '/'],
    ['//evil.example/my', '/'],
    ['/.//evil.example/my', '/'],
    ['/x/..//evil.example/my', '/'],
    ['/%2e//evil.example/my', '/'],
    ['/\\evil.example/', '/'],
    ['/\t/evil.example/', '/'],
    ['/api/login', '/'],
    ['/x/../api/logout', '/'],
    ['my', '/'],
    [`/${'a'.repeat(600)}`, '/'],
    ['/desk/?region=451082', '/desk/?region=451082'],
  ])('asked as %s is %s', async (asked, right) => {
    expect(whereTo(await signIn(browser(site.origin), LAN.subject, asked))).toBe(right)
  })
})

describe('the session', () => {
  test('cookie is kept from scripts and from other sites', async () => {
    const lan = browser(site.origin)
    await signIn(lan, LAN.subject)
    const flags = (lan.cookie('s')?.line ?? '').split('; ').slice(1).sort()
    expect(flags).toEqual(['HttpOnly', 'Max-Age=604800', 'Path=/', 'SameSite=Lax'])
  })

  test('cookie has the host prefix and Secure behind https', () => {
    expect(cookieNames('https://example.gov.cn')).toEqual({
      session: '__Host-s',
      login: '__Host-l',
      newcomer: '__Host-n',
      secure: true,
    })
    expect(cookieNames('http://127.0.0.1:4173')).toEqual({
      session: 's',
      login: 'l',
      newcomer: 'n',
      secure: false,
    })
  })

  test('is stored only as a hash of what the browser holds', async () => {
    const lan = browser(site.origin)
    await signIn(lan, LAN.subject)
    const token = lan.cookie('s')?.value ?? ''
    expect(token).toHaveLength(43)
    const rows = site.table.changes(0, 10_000).map((change) => change.pk)
    expect(rows.filter((pk) => pk.startsWith('X#')).length).toBeGreaterThan(0)
    expect(rows.join()).not.toContain(token)
  })

  test('is over at once after logging out, and its cookie is gone', async () => {
    const lan = browser(site.origin)
    await signIn(lan, LAN.subject)
    const token = lan.cookie('s')?.value ?? ''
    expect(await whoAmI(lan)).toMatchObject({ member: { id: MEMBER.id } })
    const out = await lan.go('/api/logout', { method: 'POST' })
    expect([out.status, await out.json()]).toEqual([200, { next: '/' }])
    expect(lan.cookie('s')).toBeUndefined()
    lan.set('s', token)
    expect(await whoAmI(lan)).toEqual({ member: null })
  })

  test('logging out by a plain form leads to the front page', async () => {
    const lan = browser(site.origin)
    const out = await lan.go('/api/logout', { method: 'POST', headers: { accept: 'text/html' } })
    expect([out.status, whereTo(out)]).toEqual([303, '/'])
  })

  test('made up or malformed is nobody, and never a fault', async () => {
    for (const token of ['', 'x', '../../A', 'a'.repeat(43), '%00'.repeat(43)]) {
      const nobody = browser(site.origin)
      nobody.set('s', token)
      expect(await whoAmI(nobody)).toEqual({ member: null })
    }
  })

  test('goes on after a restart with the same data', async () => {
    const dir = tempDir()
    const before = await station(dir)
    const lan = browser(before.origin)
    await signIn(lan, LAN.subject)
    const kim = browser(before.origin)
    const page = await openSignIn(kim)
    await before.close()
    const after = await station(dir, Number(new URL(before.origin).port))
    expect(await whoAmI(lan)).toMatchObject({ member: { id: MEMBER.id } })
    // The issuer kept its keys and the half-done sign-in as well.
    const answer = await press(kim, page, LAN.subject)
    const url = new URL(answer.headers.get('location') ?? '')
    expect((await finishAt(kim, url)).headers.get('location')).toBe('/my')
    await after.close()
    dropDir(dir)
  })
})

describe('the member behind a cookie', () => {
  const now = '2026-11-20T02:00:00.000Z'
  const login = { orgId: MEMBER.orgId, memberId: MEMBER.id } as never
  const opened = async (seed: number): Promise<string> => {
    const fresh = sessions.tokenOf(new Uint8Array(32).fill(seed))
    // SQLite hides what has expired by the real clock: these rows expire in years to come.
    await sessions.open(site.table, login, { fresh, before: undefined }, later)
    return fresh
  }
  const later = now.replace('2026', '2099')
  const reads = async (work: () => Promise<unknown>): Promise<number> => {
    const read = () => site.table.calls.get + site.table.calls.getMany
    const before = read()
    await work()
    return read() - before
  }

  test('is read once in thirty seconds, however many requests come', async () => {
    const token = await opened(1)
    const ask = (at: string) => sessions.actorOf(site.table, token, at)
    expect(await reads(() => Promise.all([1, 2, 3].map(() => ask(later))))).toBe(2)
    expect(await reads(() => ask(plusSeconds(later, 29)))).toBe(0)
    expect(await reads(() => ask(plusSeconds(later, 31)))).toBe(2)
  })

  test('loses what was taken from the member within thirty seconds', async () => {
    const token = await opened(2)
    const ask = (at: string) => sessions.actorOf(site.table, token, at)
    expect(await ask(later)).toMatchObject({ id: MEMBER.id })
    const key = { pk: `O#${MEMBER.orgId}`, sk: `U#${MEMBER.id}` }
    await site.table.write([{ remove: key, if: 'present' }])
    expect(await ask(plusSeconds(later, 31))).toBeUndefined()
    await site.table.write([{ put: { ...key, entity: 'member', body: MEMBER }, if: 'absent' }])
  })

  test('is gone twelve hours after the last use, and seven days after signing in', async () => {
    const token = await opened(3)
    const ask = (at: string) => sessions.actorOf(site.table, token, at)
    expect(await ask(plusSeconds(later, 12 * 3600))).toBeUndefined()
    for (let hours = 11; hours < 7 * 24; hours += 11) {
      expect(await ask(plusSeconds(later, hours * 3600)), `${hours} h`).toMatchObject({
        id: MEMBER.id,
      })
    }
    expect(await ask(plusDays(later, 7))).toBeUndefined()
  })

  test('is prolonged at most once an hour', async () => {
    const token = await opened(4)
    const writes = site.table.calls.write
    for (let minutes = 0; minutes <= 70; minutes += 5) {
      await sessions.actorOf(site.table, token, plusSeconds(later, minutes * 60))
    }
    expect(site.table.calls.write - writes).toBe(1)
  })

  test('is not remembered when the log-out comes while it is read', async () => {
    const token = await opened(5)
    const reading = sessions.actorOf(site.table, token, later)
    await sessions.end(site.table, token)
    await reading
    expect(await sessions.actorOf(site.table, token, later)).toBeUndefined()
  })

  test('costs nothing to look for where the cookie cannot be one of ours', async () => {
    expect(await reads(() => sessions.actorOf(site.table, 'x'.repeat(44), later))).toBe(0)
  })
})

describe('a write', () => {
  const write = (headers: Record<string, string>) =>
    site.app.request('/api/logout', { method: 'POST', headers })

  test.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{ 'sec-fetch-site': 'same-origin' }, 200],
    [{}, 200],
  ])('that says %j is answered %i', async (headers: Record<string, string>, status) => {
    const answer = await write(headers)
    expect(answer.status).toBe(status)
    if (status === 403) expect(await answer.json()).toMatchObject({ code: 'request.cross-site' })
  })

  test('from our own origin passes, and reading is nobody else’s harm', async () => {
    expect((await write({ origin: site.origin })).status).toBe(200)
    const read = await site.app.request('/api/session', {
      headers: { 'sec-fetch-site': 'cross-site' },
    })
    expect(read.status).toBe(200)
  })
})

describe('a sealed value', () => {
  test('opens with the same secret and purpose, and with no other', () => {
    const sealed = seal('login', { a: '中文' }, 'secret')
    expect(unseal('login', sealed, 'secret')).toEqual({ a: '中文' })
    expect(unseal('other', sealed, 'secret')).toBeUndefined()
    expect(unseal('login', sealed, 'secret2')).toBeUndefined()
  })

  test('does not open where any one character differs', () => {
    const sealed = seal('login', { a: 1 }, 'secret')
    // The last character of each half carries bits that base64url does not use.
    for (let i = 0; i < sealed.length - 1; i++) {
      const other = sealed[i] === 'A' ? 'B' : 'A'
      const forged = sealed.slice(0, i) + other + sealed.slice(i + 1)
      expect(unseal('login', forged, 'secret'), forged).toBeUndefined()
    }
    for (const junk of ['', '.', 'x', 'x.', '.x', `${sealed}.x`.slice(1)]) {
      expect(unseal('login', junk, 'secret')).toBeUndefined()
    }
  })
})

describe('the issuer out of order', () => {
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => 'fine',
      (error: unknown) => {
        const { name, kind, code } = error as Problem
        return `${name} ${kind} ${code}`
      },
    )
  test('is said to be down, and asked again next time', async () => {
    const gone = oidcIdentity({
      issuer: 'http://127.0.0.1:9/oidc',
      clientId: 'x',
      allowLoopbackHttp: true,
    })
    const start = () => refusal(gone.start('http://127.0.0.1:9/api/callback'))
    expect(await start()).toBe('Problem busy login.down')
    expect(await start()).toBe('Problem busy login.down')
  })

  test('is found again as soon as it answers', async () => {
    const dir = tempDir()
    const before = await station(dir)
    await before.close()
    const issuer = `${before.origin}/oidc`
    const settings = { issuer, clientId: 'site', clientSecret: 'x', allowLoopbackHttp: true }
    const identity = oidcIdentity(settings)
    const start = () => refusal(identity.start(`${before.origin}/api/callback`))
    expect(await start()).toBe('Problem busy login.down')
    const after = await station(dir, Number(new URL(before.origin).port))
    expect(await start()).toBe('fine')
    await after.close()
    dropDir(dir)
  })

  test('over plain http is refused anywhere but on this machine', async () => {
    const plain = oidcIdentity({
      issuer: `http://192.0.2.1/oidc`,
      clientId: 'x',
      allowLoopbackHttp: true,
    })
    expect(await refusal(plain.start('https://site.example/api/callback'))).toBe(
      'Problem busy login.down',
    )
    const strict = oidcIdentity({ issuer: `${site.origin}/oidc`, clientId: 'x' })
    expect(await refusal(strict.start(`${site.origin}/api/callback`))).toBe(
      'Problem busy login.down',
    )
  })
})
