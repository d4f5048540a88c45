// The embedded server as one address: every part answers there, nothing answers elsewhere.
import { mkdirSync, writeFileSync } from 'node:fs'
import { request as rawRequest } from 'node:http'
import { connect } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Served, serve } from '#functions/local/serve.ts'
import { type Key } from '#functions/ports.ts'
import { browser, openSignIn, press, signIn } from './browser.ts'
import { LAN, MEMBER, dropDir, plantLan, tempDir } from './station.ts'

const root = tempDir()
const options = {
  port: 0,
  dataDir: join(root, 'data'),
  webDir: join(root, 'web'),
  seed: 'empty' as const,
  people: async () => [LAN],
}
let site: Served
beforeAll(async () => {
  mkdirSync(options.webDir)
  writeFileSync(join(options.webDir, 'index.html'), '<title>home</title>')
  site = await serve(options)
  await plantLan(site.ports.table)
})
afterAll(async () => {
  await site.close()
  dropDir(root)
})

type Answer = { status: number; location: string | undefined; body: string }
/** With a Host of our choice, which `fetch` does not allow. */
const ask = (path: string, headers: Record<string, string>): Promise<Answer> =>
  new Promise((done, failed) => {
    const { port } = new URL(site.url)
    rawRequest({ host: '127.0.0.1', port, path, headers }, (response) => {
      let body = ''
      response.on('data', (chunk: Buffer) => (body += chunk.toString()))
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, location: response.headers.location, body }),
      )
    })
      .on('error', failed)
      .end()
  })

describe('one address', () => {
  test('is on this machine only, and every part answers there', async () => {
    expect(site.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
    const status = async (path: string) =>
      (await fetch(site.url + path, { redirect: 'manual' })).status
    expect(await status('/')).toBe(200)
    expect(await status('/api/health')).toBe(200)
    expect(await status('/api/nothing')).toBe(404)
    expect(await status('/oidc/.well-known/openid-configuration')).toBe(200)
    expect(await status('/oidc/nothing')).toBe(404)
    expect(await status('/files/fil_made-up')).toBe(403)
    expect(await status('/outbox')).toBe(200)
    expect(await status('/_local/style.css')).toBe(200)
    expect(await status('/nothing')).toBe(404)
  })

  test('signs in through the whole application, and out again', async () => {
    const lan = browser(site.url)
    const done = await signIn(lan, LAN.subject)
    expect([done.status, done.headers.get('location')]).toEqual([303, '/my'])
    expect(await (await lan.go('/api/session')).json()).toMatchObject({ member: { id: MEMBER.id } })
    await lan.go('/api/logout', { method: 'POST', headers: { origin: site.url } })
    expect(await (await lan.go('/api/session')).json()).toEqual({ member: null })
  })

  test('refuses a write that another site’s page sends', async () => {
    const headers = { 'sec-fetch-site': 'cross-site' }
    const answer = await fetch(`${site.url}/api/logout`, { method: 'POST', headers })
    expect([answer.status, await answer.json()]).toMatchObject([
      403,
      { code: 'request.cross-site' },
    ])
  })

  test('does not answer to a name that somebody else’s DNS points here', async () => {
    for (const host of ['evil.example', 'evil.example:4173', '127.0.0.1.evil.example']) {
      expect((await ask('/api/session', { host })).status, host).toBe(421)
    }
  })

  test('sends a page asked for at localhost to the origin that sign-in is for', async () => {
    const host = `localhost:${new URL(site.url).port}`
    const page = await ask('/my?x=1', { host, accept: 'text/html' })
    expect([page.status, page.location]).toEqual([307, `${site.url}/my?x=1`])
    expect((await ask('/api/session', { host, accept: 'application/json' })).status).toBe(200)
  })

  test.each([
    '/..%2fdata/secret',
    '/..%2f..%2fpackage.json',
    '/api/..%2f..%2fdata/secret',
    '/oidc/..%2fsecret',
  ])('%s shows nothing of the folder beside it', async (path) => {
    const { status, body } = await ask(path, { host: '127.0.0.1' })
    expect(status).toBe(404)
    expect(body).not.toContain(await site.ports.settings.secret())
  })

  test('an absolute address in the request line is not followed', async () => {
    const { status } = await ask('http://evil.example/', { host: '127.0.0.1', accept: 'text/html' })
    expect(status).toBe(404)
  })

  test('garbage on the line is refused, and the next caller is served', async () => {
    const { port } = new URL(site.url)
    await new Promise<void>((done) => {
      const socket = connect(Number(port), '127.0.0.1', () =>
        socket.end('\x16\x03\x01 nonsense\r\n\r\n'),
      )
      socket.on('close', () => done()).resume()
    })
    expect((await fetch(`${site.url}/api/health`)).status).toBe(200)
  })
})

describe('the outbox', () => {
  test('shows the letters, newest first, as text, with links that can be followed', async () => {
    const letter = (n: number, text: string) => ({
      id: `n${n}`,
      to: 'lan@example.cn',
      subject: `第 ${n} 封`,
      text,
    })
    await site.ports.mail.send(letter(1, '<script>alert(1)</script>'))
    await site.ports.mail.send(letter(2, `请看 ${site.url}/my?a=1&b=2 。`))
    const answer = await fetch(`${site.url}/outbox?lang=en`)
    const page = await answer.text()
    expect(page.indexOf('第 2 封')).toBeLessThan(page.indexOf('第 1 封'))
    expect(page).toContain('<html lang="en">')
    expect(page).toContain('&lt;script&gt;')
    expect(page).not.toContain('<script')
    expect(page).toContain(`<a href="${site.url}/my?a=1&amp;b=2">`)
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})

test('a restart on the same data keeps people signed in, and half-done sign-ins going', async () => {
  const dataDir = join(root, 'again')
  const first = await serve({ ...options, dataDir })
  await plantLan(first.ports.table)
  const [lan, kim] = [browser(first.url), browser(first.url)]
  await signIn(lan, LAN.subject)
  const page = await openSignIn(kim)
  await first.close()
  const second = await serve({ ...options, dataDir, port: Number(new URL(first.url).port) })
  expect(await (await lan.go('/api/session')).json()).toMatchObject({ member: { id: MEMBER.id } })
  const back = new URL((await press(kim, page, LAN.subject)).headers.get('location') ?? '')
  expect((await kim.go(back.pathname + back.search)).headers.get('location')).toBe('/my')
  await second.close()
})

test('a taken port is said, not shared', async () => {
  const taken = { ...options, dataDir: join(root, 'none'), port: Number(new URL(site.url).port) }
  await expect(serve(taken)).rejects.toMatchObject({ code: 'EADDRINUSE' })
})

test('a second server on the same data is refused, and leaves the first one and its port alone', async () => {
  const refused = serve({ ...options, port: 0 })
  await expect(refused).rejects.toMatchObject({ name: 'FolderTaken' })
  expect((await fetch(`${site.url}/api/session`)).status).toBe(200)
})

test('closing finishes the request at hand', async () => {
  const other = await serve({ ...options, dataDir: join(root, 'closing') })
  let read = (): void => undefined
  const reading = new Promise<void>((go) => (read = go))
  const get = other.ports.table.get.bind(other.ports.table)
  let release = (): void => undefined
  const held = new Promise<void>((go) => (release = go))
  Object.assign(other.ports.table, {
    get: async (key: Key) => {
      read()
      await held
      return get(key)
    },
  })
  const answer = fetch(`${other.url}/api/health`)
  await reading
  const closing = other.close()
  release()
  expect((await answer).status).toBe(200)
  await closing
  await expect(fetch(`${other.url}/api/health`)).rejects.toThrow()
})
