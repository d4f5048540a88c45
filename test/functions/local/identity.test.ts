// The embedded sign-in page and what the issuer keeps: read aloud well, and nobody else's to use.
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { keptJwks, keptSecret } from '#functions/local/identity-keys.ts'
import { openIssuerStore } from '#functions/local/identity-store.ts'
import { browser, openSignIn } from './browser.ts'
import { LAN, dropDir, station, tempDir } from './station.ts'

const dataDir = tempDir()
let site: Awaited<ReturnType<typeof station>>
beforeAll(async () => {
  site = await station(dataDir)
})
afterAll(async () => {
  await site.close()
  dropDir(dataDir)
})

describe('the sign-in page', () => {
  test('lists the people by what they are here for, one press each, without script', async () => {
    const page = await openSignIn(browser(site.origin))
    const text = await page.text()
    expect([...text.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, group]) => group)).toEqual([
      '企业',
      '环保企业',
      '市级生态环境部门',
    ])
    expect(text).toContain(`<button name="subject" value="${LAN.subject}"`)
    expect(text).toContain('百色市平果市')
    expect(text).not.toMatch(/<script|<style|style=|onclick/)
    const policy = page.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(page.headers.get('cache-control')).toBe('no-store')
  })

  test('writes names as text, whatever stands in them', async () => {
    const text = await (await openSignIn(browser(site.origin))).text()
    expect(text).toContain('关&quot;&lt;b&gt;')
    expect(text).not.toContain('关"<b>')
  })

  test('speaks the language of the page one comes from, and the other at a press', async () => {
    const visitor = browser(site.origin)
    const path = new URL((await openSignIn(visitor)).url).pathname
    const lang = async (query: string, headers: Record<string, string>) =>
      /<html lang="([^"]+)"/.exec(await (await visitor.go(path + query, { headers })).text())?.[1]
    expect(await lang('', {})).toBe('zh-CN')
    expect(await lang('', { referer: `${site.origin}/en/demands/` })).toBe('en')
    expect(await lang('', { 'accept-language': 'en-GB' })).toBe('en')
    expect(await lang('?lang=zh', { referer: `${site.origin}/en/` })).toBe('zh-CN')
    expect(await lang('?lang=en', {})).toBe('en')
  })

  test('opened in another browser, or with a made-up address, says that it has expired', async () => {
    const lan = browser(site.origin)
    const path = new URL((await openSignIn(lan)).url).pathname
    // Its cookie goes to its own address only; a page that had it all the same is no other page.
    for (const name of ['_interaction', '_interaction.sig']) {
      lan.set(name, lan.cookie(name)?.value ?? '')
    }
    for (const [from, at] of [
      [browser(site.origin), path],
      [lan, '/oidc/interaction/made-up'],
    ] as const) {
      const page = await from.go(at)
      expect(page.status).toBe(400)
      expect(await page.text()).toContain('href="/api/login"')
    }
  })

  test('sends nobody to an address that is not ours', async () => {
    const ask = new URLSearchParams({
      client_id: 'site',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: 'https://evil.example/',
      code_challenge: 'x'.repeat(43),
      code_challenge_method: 'S256',
    })
    const answer = await browser(site.origin).go(`/oidc/auth?${ask.toString()}`)
    expect([answer.status, answer.headers.get('location')]).toEqual([400, null])
  })

  test('insists on PKCE', async () => {
    const ask = new URLSearchParams({
      client_id: 'site',
      response_type: 'code',
      scope: 'openid',
      redirect_uri: `${site.origin}/api/callback`,
      state: 's',
    })
    const answer = await browser(site.origin).go(`/oidc/auth?${ask.toString()}`)
    expect(answer.headers.get('location')).toMatch(/\/api\/callback\?error=invalid_request/)
  })
})

describe('what is kept', () => {
  test('the secret and the signing key are made once, for the owner of the folder only', () => {
    const dir = tempDir()
    const secret = keptSecret(dir)
    expect(secret.length).toBeGreaterThanOrEqual(43)
    expect(keptSecret(dir)).toBe(secret)
    expect(keptJwks(dir)).toEqual(keptJwks(dir))
    for (const file of ['secret', 'issuer-keys.json']) {
      expect(statSync(join(dir, file)).mode & 0o777).toBe(0o600)
    }
    dropDir(dir)
  })

  test('the issuer’s notes survive a restart, run out, and go with their grant', async () => {
    const path = join(tempDir(), 'issuer.sqlite')
    const first = openIssuerStore(path)
    const codes = first.adapter('AuthorizationCode')
    await codes.upsert('one', { accountId: 'a', grantId: 'g' }, 60)
    await codes.upsert('late', { accountId: 'a' }, 0)
    await first.adapter('Session').upsert('s', { uid: 'u', accountId: 'a' }, 60)
    await codes.consume('one')
    first.close()
    const second = openIssuerStore(path)
    const again = second.adapter('AuthorizationCode')
    expect(await again.find('one')).toMatchObject({ accountId: 'a', consumed: expect.any(Number) })
    expect(await again.find('late')).toBeUndefined()
    expect(await second.adapter('Session').findByUid('u')).toMatchObject({ accountId: 'a' })
    expect(await second.adapter('AccessToken').find('one')).toBeUndefined()
    await again.revokeByGrantId('g')
    expect(await again.find('one')).toBeUndefined()
    second.close()
  })
})
