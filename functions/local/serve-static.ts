// The built site from memory: rewrites, ETags, brotli and gzip made once, a policy for each page.
import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { type IncomingMessage, type ServerResponse } from 'node:http'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { cacheOf, siteHeaders } from '#shared/site/headers.ts'
import { fileOf } from '#shared/site/rewrites.ts'
import { langOf, pageOf } from './serve-page.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
}
/** Below this, the header of a compressed stream eats what it saves. */
const SMALL_BYTES = 512

type Encoding = 'br' | 'gzip' | 'identity'
type Loaded = {
  readonly bytes: Readonly<Record<Encoding, Buffer>>
  readonly headers: Readonly<Record<string, string>>
  readonly etag: string
}
export type StaticSite = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/** Only files that were there at the start are ever served: no path leads out of the folder. */
export function staticSite(folder: string): StaticSite {
  const files = new Map(
    filesIn(folder).map((file) => [`/${relative(folder, file).split(sep).join('/')}`, file]),
  )
  const loaded = new Map<string, Promise<Loaded>>()
  const open = (path: string): Promise<Loaded> | undefined => {
    const file = files.get(path)
    if (file === undefined) return undefined
    const known = loaded.get(path) ?? load(file, path)
    loaded.set(path, known)
    return known
  }
  return async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD', Connection: 'close' }).end()
      return
    }
    const path = pathOf(request.url ?? '/')
    const found = await (path === undefined ? undefined : open(fileOf(path)))
    if (found) {
      send(request, response, found)
      return
    }
    const page = await (open(path?.startsWith('/en/') === true ? '/en/404.html' : '/404.html') ??
      open('/404.html'))
    lost(request, response, page)
  }
}

function filesIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  } catch {
    return []
  }
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.split(/[?#]/, 1)[0] ?? '/')
  } catch {
    return undefined
  }
}

async function load(file: string, path: string): Promise<Loaded> {
  const identity = await readFile(file)
  const type = TYPES[extname(file)] ?? 'application/octet-stream'
  const isText = type.includes('charset')
  const scripts = type.startsWith('text/html') ? inlineScripts(identity.toString('utf8')) : []
  return {
    bytes: isText && identity.length > SMALL_BYTES ? await squeezed(identity) : plain(identity),
    etag: `W/"${createHash('sha256').update(identity).digest('base64url').slice(0, 22)}"`,
    headers: {
      ...siteHeaders({ scripts, https: false }),
      'content-type': type,
      'cache-control': cacheOf(path),
      ...(isText && { vary: 'Accept-Encoding' }),
    },
  }
}

const plain = (bytes: Buffer) => ({ br: bytes, gzip: bytes, identity: bytes })

async function squeezed(identity: Buffer) {
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 9 }
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(identity, { params: quality }),
    promisify(gzip)(identity),
  ])
  return { br, gzip: gz, identity }
}

/** The scripts that the build itself put into the page; nothing else inline may run. */
function inlineScripts(html: string): string[] {
  const found = [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi)]
  const hashes = found.map(([, code = '']) => createHash('sha256').update(code).digest('base64'))
  return [...new Set(hashes)].map((hash) => `sha256-${hash}`)
}

function encodingOf(request: IncomingMessage): Encoding {
  const accepted = request.headers['accept-encoding'] ?? ''
  const takes = (name: string) =>
    new RegExp(`\\b${name}\\b(?!\\s*;\\s*q=0(\\.0*)?(,|$))`).test(accepted)
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : 'identity'
}

function send(request: IncomingMessage, response: ServerResponse, found: Loaded): void {
  const { headers, etag } = found
  const known = (request.headers['if-none-match'] ?? '').split(/\s*,\s*/)
  if (known.includes(etag)) {
    response.writeHead(304, { ...headers, etag }).end()
    return
  }
  body(request, response, { status: 200, headers: { ...headers, etag }, bytes: found.bytes })
}

type Sent = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly bytes: Loaded['bytes']
}

function body(request: IncomingMessage, response: ServerResponse, sent: Sent): void {
  const encoding = encodingOf(request)
  const bytes = sent.bytes[encoding]
  const isPlain = bytes === sent.bytes.identity
  response.writeHead(sent.status, {
    ...sent.headers,
    'content-length': bytes.length,
    ...(!isPlain && { 'content-encoding': encoding }),
  })
  response.end(request.method === 'HEAD' ? undefined : bytes)
}

/** The site's own page for lost people, or a plain one where the site is not built. */
function lost(request: IncomingMessage, response: ServerResponse, page: Loaded | undefined): void {
  const headers = page?.headers ?? {
    ...siteHeaders({ scripts: [], https: false }),
    'content-type': 'text/html; charset=utf-8',
  }
  body(request, response, {
    status: 404,
    headers: { ...headers, 'cache-control': 'no-store' },
    bytes: page?.bytes ?? plain(Buffer.from(plainLost(request))),
  })
}

function plainLost(request: IncomingMessage): string {
  const lang = langOf(request)
  const title = lang === 'zh' ? '没有这个页面' : 'There is no such page'
  const home = lang === 'zh' ? '回到首页' : 'Go to the front page'
  return pageOf({ lang, title, main: `<p><a class="button" href="/">${home}</a></p>` })
}
