// The pages as the embedded server gives them out: the right file, said once, and nothing else.
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, request as rawRequest } from 'node:http'
import { type AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { staticSite } from '#functions/local/serve-static.ts'
import { dropDir, tempDir } from './station.ts'

const dir = tempDir()
const web = join(dir, 'web')
const INLINE = "document.documentElement.classList.add('js')"
const LONG = `body{${'color:#14231F;'.repeat(100)}}`
const files: Readonly<Record<string, string>> = {
  'web/index.html': `<!doctype html><title>home</title><script>${INLINE}</script><script src="/_astro/a.js"></script>`,
  'web/demands/index.html': '<title>demands</title>',
  'web/demands/detail/index.html': '<title>one demand</title>',
  'web/en/demands/detail/index.html': '<title>one demand in English</title>',
  'web/en/404.html': '<title>lost</title>',
  'web/404.html': '<title>迷路</title>',
  'web/_astro/a.B1c2.css': LONG,
  'web/favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'secret.txt': 'outside',
}
let port = 0
const server = createServer((request, response) => void site(request, response))
let site: ReturnType<typeof staticSite>
beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true })
    writeFileSync(join(dir, name), text)
  }
  site = staticSite(web)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  port = (server.address() as AddressInfo).port
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
  dropDir(dir)
})

type Answer = {
  status: number
  headers: Record<string, string | string[] | undefined>
  body: Buffer
}
/** Without `fetch`, which mends a path before it is sent. */
const get = (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
  new Promise((done, failed) => {
    rawRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        done({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      )
    })
      .on('error', failed)
      .end()
  })

describe('a path', () => {
  test.each([
    ['/', 'home'],
    ['/demands', '<title>demands</title>'],
    ['/demands/', '<title>demands</title>'],
    ['/demands/lst_abcd1234', '<title>one demand</title>'],
    ['/en/demands/lst_abcd1234?x=1', 'one demand in English'],
  ])('%s is answered by its page', async (path, words) => {
    const { status, body, headers } = await get(path)
    expect(status).toBe(200)
    expect(body.toString()).toContain(words)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
  })

  test.each([
    ['/nothing', '迷路'],
    ['/nothing.css', '迷路'],
    ['/en/nothing', 'lost'],
    ['/demands/lst_abcd1234/more', '迷路'],
  ])('%s leads to the page for lost people', async (path, words) => {
    const { status, body, headers } = await get(path)
    expect([status, headers['cache-control']]).toEqual([404, 'no-store'])
    expect(body.toString()).toContain(words)
  })

  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/..%5csecret.txt',
    '/demands/..%2f..%2f..%2fsecret.txt',
    '//secret.txt',
    '/%00secret.txt',
    '/%',
    '/_astro/%2e%2e/%2e%2e/secret.txt',
  ])('%s does not lead out of the folder', async (path) => {
    const { status, body } = await get(path)
    expect(status).toBe(404)
    expect(body.toString()).not.toContain('outside')
  })

  test('is only read: nothing can be posted to a page', async () => {
    const { status, headers } = await get('/', {}, 'POST')
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  })

  test('asked by HEAD has the same headers and no body', async () => {
    const [whole, head] = await Promise.all([get('/'), get('/', {}, 'HEAD')])
    expect(head.body).toHaveLength(0)
    expect({ ...head.headers, date: '' }).toEqual({ ...whole.headers, date: '' })
  })
})

describe('a file', () => {
  test('that the browser has already is not sent again', async () => {
    const first = await get('/demands/')
    const etag = String(first.headers.etag)
    const again = await get('/demands/', { 'if-none-match': `"other", ${etag}` })
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, etag])
    expect((await get('/', { 'if-none-match': etag })).status).toBe(200)
  })

  test('with its hash in the name is kept for good, a page is asked for again', async () => {
    const css = await get('/_astro/a.B1c2.css')
    expect(css.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    expect((await get('/')).headers['cache-control']).toMatch(/must-revalidate/)
  })

  test.each([
    ['br', 'br', (b: Buffer) => brotliDecompressSync(b)],
    ['gzip, deflate, br;q=1', 'br', (b: Buffer) => brotliDecompressSync(b)],
    ['gzip', 'gzip', (b: Buffer) => gunzipSync(b)],
    ['br;q=0, gzip', 'gzip', (b: Buffer) => gunzipSync(b)],
    ['', undefined, (b: Buffer) => b],
  ])('is squeezed as the browser takes it (%s)', async (accepted, encoding, open) => {
    const { body, headers } = await get('/_astro/a.B1c2.css', { 'accept-encoding': accepted })
    expect(headers['content-encoding']).toBe(encoding)
    expect(headers['content-length']).toBe(String(body.length))
    expect(headers.vary).toBe('Accept-Encoding')
    expect(open(body).toString()).toBe(LONG)
  })
})

describe('the policy of a page', () => {
  test('lets run only the scripts that the build put into it', async () => {
    const hash = createHash('sha256').update(INLINE).digest('base64')
    const policy = async (path: string) =>
      String((await get(path)).headers['content-security-policy'])
    expect(await policy('/')).toContain(`script-src 'self' 'sha256-${hash}';`)
    expect(await policy('/demands/')).toContain("script-src 'self';")
    for (const path of ['/', '/nothing']) {
      expect(await policy(path)).toContain("default-src 'self'")
      expect(await policy(path)).toContain("frame-ancestors 'none'")
    }
  })

  test('is not weakened by the kind of answer', async () => {
    for (const path of ['/', '/favicon.svg', '/nothing']) {
      const { headers } = await get(path)
      expect(headers['x-content-type-options']).toBe('nosniff')
      // The device test before an online meeting is ours alone; nobody learns where a reader is.
      expect(headers['permissions-policy']).toBe(
        'camera=(self), microphone=(self), geolocation=(), payment=()',
      )
      expect(headers['referrer-policy']).toBeDefined()
    }
  })
})

test('a site that is not built still says where one is', async () => {
  const empty = staticSite(join(dir, 'none'))
  const plain = createServer((request, response) => void empty(request, response))
  await new Promise<void>((done) => plain.listen(0, '127.0.0.1', done))
  const answer = await fetch(`http://127.0.0.1:${(plain.address() as AddressInfo).port}/`)
  expect([answer.status, await answer.text()]).toEqual([
    404,
    expect.stringContaining('没有这个页面'),
  ])
  plain.closeAllConnections()
  plain.close()
})
