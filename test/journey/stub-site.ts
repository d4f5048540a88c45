// The built site on loopback with an API of fixed answers: for pages, before and beside the real API.
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { fileOf } from '#shared/site/rewrites.ts'

const ROOT = process.env.WEB_DIR ?? join(import.meta.dirname, '../../dist/web')
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.txt': 'text/plain',
}

export type Reply = { status?: number; body: unknown; etag?: string }
/** Answers by `GET /api/path` or `GET /api/path?query`; a function sees the URL. */
export type Stub = Record<string, Reply | ((url: URL) => Reply)>

export type StubSite = { origin: string; stub: Stub; close: () => Promise<void> }

export async function serveSite(stub: Stub): Promise<StubSite> {
  const server = createServer((request, response) => {
    void answer(stub, request, response)
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo
  return {
    origin: `http://127.0.0.1:${port}`,
    stub,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

async function answer(
  stub: Stub,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://localhost')
  if (url.pathname.startsWith('/api/')) {
    const key = `${request.method ?? 'GET'} ${url.pathname}`
    const found = stub[`${key}${url.search}`] ?? stub[key]
    const reply =
      typeof found === 'function'
        ? found(url)
        : (found ?? { status: 404, body: { code: 'missing' } })
    response.writeHead(reply.status ?? 200, {
      'content-type': (reply.status ?? 200) < 400 ? 'application/json' : 'application/problem+json',
      ...(reply.etag === undefined ? {} : { etag: reply.etag }),
    })
    response.end(JSON.stringify(reply.body))
    return
  }
  await sendFile(url.pathname, response)
}

async function sendFile(path: string, response: ServerResponse): Promise<void> {
  const file = fileOf(path)
  try {
    const content = await readFile(join(ROOT, file))
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' })
    response.end(content)
  } catch {
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(await readFile(join(ROOT, '404.html')))
  }
}
