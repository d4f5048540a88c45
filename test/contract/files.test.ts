// What every store of files must do: tickets and links that bind what they say, and plain reading.
import { serve } from '@hono/node-server'
import { CreateBucketCommand, DeleteBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { atOf } from '#shared/time.ts'
import { type Files, type UploadTicket } from '#functions/ports.ts'
import { s3Files } from '#functions/aws/files.ts'
import { localFiles } from '#functions/local/files.ts'
import { NO_AWS, NO_MOTO, moto, real, without } from './adapters.ts'
import { pretend } from './dynamo.ts'

type Opened = {
  readonly files: Files
  readonly close: () => Promise<void>
  /** Names of what is kept, where the test can look. */
  readonly kept?: () => readonly string[]
}
type FilesAdapter = {
  readonly name: string
  /** moto takes what S3 would refuse: there only the tickets themselves are looked at. */
  readonly refuses: boolean
  /** Whether the test gives the time: links of S3 expire by S3's own clock. */
  readonly clocked: boolean
  readonly open: (now: () => string) => Promise<Opened>
}

const local: FilesAdapter = {
  name: 'a folder',
  refuses: true,
  clocked: true,
  async open(now) {
    const folder = mkdtempSync(join(tmpdir(), 'files-'))
    let files = localFiles({ folder, secret: 'not so secret', now })
    const server = serve({
      port: 0,
      hostname: '127.0.0.1',
      fetch: (request) =>
        request.method === 'POST' ? files.handleUpload(request) : files.handleDownload(request),
    })
    if (!server.listening) await new Promise((ready) => server.once('listening', ready))
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    files = localFiles({ folder, secret: 'not so secret', origin, now })
    return {
      files,
      kept: () => readdirSync(folder),
      close: async () => {
        server.close()
        rmSync(folder, { recursive: true })
      },
    }
  },
}

const bucket = (name: string, refuses: boolean, client: () => S3Client): FilesAdapter => ({
  name,
  refuses,
  clocked: false,
  async open() {
    const s3 = client()
    const Bucket = `contract-${crypto.randomUUID()}`
    await s3.send(new CreateBucketCommand({ Bucket }))
    const close = async () => {
      await s3.send(new DeleteBucketCommand({ Bucket }))
      s3.destroy()
    }
    return { files: s3Files(Bucket, s3), close }
  },
})

function adapters(): readonly FilesAdapter[] {
  const all = [local]
  const overMoto = () =>
    new S3Client({ ...pretend(moto ?? ''), region: 'us-east-1', forcePathStyle: true })
  if (moto === undefined) without('S3 over moto', NO_MOTO)
  else {
    without('S3 over moto, refusals', 'moto takes altered and oversize uploads; S3 itself does not')
    all.push(bucket('S3 over moto', false, overMoto))
  }
  if (real) all.push(bucket('S3 itself', true, () => new S3Client({})))
  else without('S3 itself', NO_AWS)
  return all
}

const PDF = 'application/pdf'
const bytesOf = (text: string) => new TextEncoder().encode(text)

function formOf({ fields }: UploadTicket, file: Uint8Array, changed: Record<string, string> = {}) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ ...fields, ...changed })) form.append(name, value)
  form.append('file', new Blob([new Uint8Array(file)], { type: PDF }), '检测 "报告".pdf')
  return form
}
const post = (ticket: UploadTicket, file: Uint8Array, changed?: Record<string, string>) =>
  fetch(ticket.url, { method: 'POST', body: formOf(ticket, file, changed) })

describe.each(adapters())('files in $name', ({ open, refuses, clocked }) => {
  const clock = { at: atOf(Date.now()) }
  let opened: Opened
  let files: Files
  const used = new Set<string>()
  let serial = 0
  const fresh = () => {
    const key = `fil_${++serial}/原件 ${serial}`
    used.add(key)
    return key
  }
  beforeAll(async () => {
    opened = await open(() => clock.at)
    files = opened.files
  })
  afterAll(async () => {
    for (const key of used) await files.remove(key)
    await opened?.close()
  })

  test('what is written is read, with its size, type and first 512 bytes', async () => {
    const key = fresh()
    const bytes = Uint8Array.from({ length: 2000 }, (_, i) => i % 251)
    await files.write(key, bytes, PDF)
    expect(await files.read(key)).toEqual(bytes)
    expect(await files.facts(key)).toEqual({ size: 2000, type: PDF, head: bytes.slice(0, 512) })
    await files.write(key, bytesOf('新'), 'text/plain')
    expect(await files.facts(key)).toEqual({ size: 3, type: 'text/plain', head: bytesOf('新') })
  })

  test('an empty file is a file', async () => {
    const key = fresh()
    await files.write(key, new Uint8Array(), PDF)
    expect(await files.facts(key)).toMatchObject({ size: 0, type: PDF })
    expect((await files.read(key))?.length).toBe(0)
  })

  test('what was never there, or was removed, is undefined; removing twice is fine', async () => {
    const key = fresh()
    expect([await files.facts(key), await files.read(key)]).toEqual([undefined, undefined])
    await files.write(key, bytesOf('x'), PDF)
    await files.remove(key)
    await files.remove(key)
    expect([await files.facts(key), await files.read(key)]).toEqual([undefined, undefined])
  })

  test('a browser uploads with a ticket, and may do it again', async () => {
    const key = fresh()
    const ticket = await files.upload(key, { type: PDF, maxBytes: 100_000 })
    const file = Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7) % 256)
    for (let i = 0; i < 2; i++) expect((await post(ticket, file)).ok).toBe(true)
    expect(await files.facts(key)).toEqual({ size: 100_000, type: PDF, head: file.slice(0, 512) })
    expect(await files.read(key)).toEqual(file)
    expect(Date.parse(ticket.expiresAt)).toBeGreaterThan(Date.parse(clock.at))
  })

  test('a link gives the file under its own name, as a download, to nobody’s cache', async () => {
    const key = fresh()
    const name = `2026 "赤泥" 报告\r\nX-Evil: 1'(终).pdf`
    await files.write(key, bytesOf('%PDF-1.7 赤泥'), 'text/html')
    const { url } = await files.download(key, { name, type: PDF })
    const answer = await fetch(url)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toBe('%PDF-1.7 赤泥')
    expect(answer.headers.get('content-type')).toBe(PDF)
    expect(answer.headers.get('cache-control')).toBe('private, no-store')
    expect(answer.headers.get('x-evil')).toBeNull()
    const disposition = answer.headers.get('content-disposition') ?? ''
    expect(disposition).toMatch(/^attachment; filename="[\w.() -]+"; filename\*=UTF-8''[\w.%-]+$/)
    expect(decodeURIComponent(disposition.split("UTF-8''")[1] ?? '')).toBe(name)
  })

  test.runIf(refuses)('a file larger than its ticket is refused, and nothing is kept', async () => {
    const key = fresh()
    const ticket = await files.upload(key, { type: PDF, maxBytes: 1000 })
    const answer = await post(ticket, new Uint8Array(1001))
    expect([400, 413]).toContain(answer.status)
    expect(await files.facts(key)).toBeUndefined()
    expect((await post(ticket, new Uint8Array(1000))).ok).toBe(true)
  })

  test.runIf(refuses)('a ticket whose key, type, size or time was changed is refused', async () => {
    const [key, other] = [fresh(), fresh()]
    const ticket = await files.upload(key, { type: PDF, maxBytes: 1000 })
    const changes: Record<string, string>[] = Object.keys(ticket.fields).map((name) => ({
      [name]: `${ticket.fields[name]}1`,
    }))
    changes.push({ key: other }, { 'Content-Type': 'text/html' })
    for (const changed of changes) {
      expect([400, 403]).toContain((await post(ticket, bytesOf('x'), changed)).status)
    }
    expect([await files.facts(key), await files.facts(other)]).toEqual([undefined, undefined])
  })

  test.runIf(refuses)('a link that was changed in any part is refused alike', async () => {
    const [key, other] = [fresh(), fresh()]
    await files.write(key, bytesOf('secret'), PDF)
    await files.write(other, bytesOf('secret'), PDF)
    const { url } = await files.download(key, { name: 'a.pdf', type: PDF })
    const bad = [url.replace(encodeURIComponent(key), encodeURIComponent(other))]
    for (const name of new URL(url).searchParams.keys()) {
      const changed = new URL(url)
      changed.searchParams.set(name, `${changed.searchParams.get(name) ?? ''}1`)
      const without = new URL(url)
      without.searchParams.delete(name)
      bad.push(changed.href, without.href)
    }
    for (const one of bad.filter((b) => b !== url && !b.includes('x-id=GetObject1'))) {
      const answer = await fetch(one)
      expect([400, 403]).toContain(answer.status)
      expect(await answer.text()).not.toContain('secret')
    }
  })

  test.runIf(clocked)('tickets and links expire, and the answer is the same 403', async () => {
    const key = fresh()
    const start = clock.at
    await files.write(key, bytesOf('old'), PDF)
    const ticket = await files.upload(key, { type: PDF, maxBytes: 1000 })
    const link = await files.download(key, { name: 'a.pdf', type: PDF })
    const forged = await (await fetch(`${link.url}1`)).text()
    clock.at = link.expiresAt
    const late = await fetch(link.url)
    expect([late.status, late.headers.get('content-type')]).toEqual([
      403,
      'application/problem+json; charset=utf-8',
    ])
    expect(await late.text()).toBe(forged)
    clock.at = ticket.expiresAt
    const refused = await post(ticket, bytesOf('new'))
    expect([refused.status, await refused.text()]).toEqual([403, forged])
    clock.at = start
    expect(await files.read(key)).toEqual(bytesOf('old'))
  })
})

describe('files in a folder', () => {
  const secret = 'not so secret'
  let folder: string
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'files-'))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const formBody = async (form: FormData) => {
    const request = new Request('http://x/files', { method: 'POST', body: form })
    return {
      type: request.headers.get('content-type') ?? '',
      bytes: new Uint8Array(await request.arrayBuffer()),
    }
  }
  const inPieces = (bytes: Uint8Array, size: number, taken = { bytes: 0 }) =>
    new ReadableStream<Uint8Array>({
      pull(controller) {
        if (taken.bytes >= bytes.length) {
          controller.close()
          return
        }
        controller.enqueue(bytes.slice(taken.bytes, taken.bytes + size))
        taken.bytes += size
      },
    })
  const request = (body: ReadableStream, type: string) =>
    new Request('http://x/files', {
      method: 'POST',
      headers: { 'content-type': type },
      body,
      duplex: 'half',
    } as RequestInit)

  test('a form is understood however it is cut into pieces, the end mark included', async () => {
    const files = localFiles({ folder, secret })
    const ticket = await files.upload('k', { type: PDF, maxBytes: 5000 })
    const file = bytesOf(`\r\n--${'-'.repeat(20)}\r\n赤泥\r\n`.repeat(20))
    const { type, bytes } = await formBody(formOf(ticket, file))
    for (const size of [1, 2, 3, 7, 64, 1000, bytes.length]) {
      const answer = await files.handleUpload(request(inPieces(bytes, size), type))
      expect(answer.status).toBe(204)
      expect(await files.read('k')).toEqual(file)
    }
  })

  test('an upload that is too large is cut off, not read to its end', async () => {
    const files = localFiles({ folder, secret })
    const ticket = await files.upload('large', { type: PDF, maxBytes: 1000 })
    const { type, bytes } = await formBody(formOf(ticket, new Uint8Array(1_000_000)))
    const taken = { bytes: 0 }
    const answer = await files.handleUpload(request(inPieces(bytes, 1000, taken), type))
    expect([answer.status, await answer.json()]).toMatchObject([413, { code: 'file.too-large' }])
    expect(taken.bytes).toBeLessThan(10_000)
    expect(
      readdirSync(folder).filter((name) => name.includes('part') || name.includes('large')),
    ).toEqual([])
  })

  test('a form that breaks off, or is none, leaves nothing and replaces nothing', async () => {
    const files = localFiles({ folder, secret })
    await files.write('broken', bytesOf('old'), PDF)
    const ticket = await files.upload('broken', { type: PDF, maxBytes: 1000 })
    const { type, bytes } = await formBody(formOf(ticket, bytesOf('new '.repeat(100))))
    for (const length of [0, 10, 200, bytes.length - 100]) {
      const answer = await files.handleUpload(request(inPieces(bytes.slice(0, length), 50), type))
      expect([answer.status, await answer.json()]).toMatchObject([400, { code: 'file.form-bad' }])
    }
    const noForm = await files.handleUpload(request(inPieces(bytes, 50), 'text/plain'))
    expect(noForm.status).toBe(400)
    expect(await files.read('broken')).toEqual(bytesOf('old'))
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  test('no key leads out of the folder', async () => {
    const files = localFiles({ folder: join(folder, 'inner'), secret })
    for (const key of ['../out', '/etc/out', '..', 'a/../../out', 'a\\..\\out']) {
      await files.write(key, bytesOf('x'), PDF)
      expect(await files.read(key)).toEqual(bytesOf('x'))
    }
    expect(readdirSync(folder).filter((name) => name.includes('out'))).toEqual([])
  })

  test('a ticket to upload is no link to download, and another secret opens nothing', async () => {
    const files = localFiles({ folder, secret, origin: 'http://x' })
    await files.write('k', bytesOf('x'), PDF)
    const { url } = await files.download('k', { name: 'a', type: PDF })
    expect((await files.handleDownload(new Request(url))).status).toBe(200)
    const others = localFiles({ folder, secret: 'other' })
    expect((await others.handleDownload(new Request(url))).status).toBe(403)
    const { fields } = await files.upload('k', { type: 'a', maxBytes: 1 })
    const link = new URL('http://x/files/k')
    link.search = new URLSearchParams({ ...fields, name: 'a', type: '1' }).toString()
    expect((await files.handleDownload(new Request(link))).status).toBe(403)
  })

  test('a download is sniffed by no browser and runs nothing', async () => {
    const files = localFiles({ folder, secret, origin: 'http://x' })
    await files.write('page', bytesOf('<script>'), 'text/html')
    const { url } = await files.download('page', { name: 'a.html', type: 'text/html' })
    const { headers } = await files.handleDownload(new Request(url))
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('content-security-policy')).toBe("sandbox; default-src 'none'")
  })
})

describe('files in S3', () => {
  const s3 = new S3Client({ ...pretend('http://127.0.0.1:9'), forcePathStyle: true })
  const files = s3Files('bucket', s3)

  test('the ticket’s signed policy binds bucket, key, type and size, for 15 minutes', async () => {
    const ticket = await files.upload('fil_1', { type: PDF, maxBytes: 1000 })
    const policy = JSON.parse(Buffer.from(ticket.fields['Policy'] ?? '', 'base64').toString())
    expect(policy.conditions).toEqual(
      expect.arrayContaining([
        ['content-length-range', 0, 1000],
        ['eq', '$Content-Type', PDF],
        { key: 'fil_1' },
        { bucket: 'bucket' },
      ]),
    )
    expect(ticket.fields).toMatchObject({ key: 'fil_1', 'Content-Type': PDF })
    const minutes = (Date.parse(policy.expiration) - Date.now()) / 60_000
    expect(minutes).toBeGreaterThan(14)
    expect(minutes).toBeLessThanOrEqual(15)
    expect(ticket.fields['X-Amz-Signature']).toMatch(/^[0-9a-f]{64}$/)
  })

  test('the link is signed with name and type in it, for 5 minutes', async () => {
    const { url } = await files.download('fil_1', { name: '报告.pdf', type: PDF })
    const { searchParams } = new URL(url)
    expect(searchParams.get('X-Amz-Expires')).toBe('300')
    expect(searchParams.get('response-content-type')).toBe(PDF)
    expect(searchParams.get('response-content-disposition')).toContain('%E6%8A%A5')
    expect(searchParams.get('X-Amz-Signature')).toMatch(/^[0-9a-f]{64}$/)
  })
})
