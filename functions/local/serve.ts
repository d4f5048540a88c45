// The whole platform on one loopback port: pages, API, issuer, files and outbox in one process.
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { createApp } from '../app.ts'
import { rooms } from '../rooms.ts'
import { tick } from '../tick.ts'
import { type Ports } from '../ports.ts'
import { followJob } from '../event/plan/run.ts'
import { react } from '../react.ts'
import { holdFolder } from './folder-lock.ts'
import { type Person } from './identity-page.ts'
import { ISSUER_PATH } from './identity.ts'
import { outboxPage } from './outbox-page.ts'
import { type LocalPorts, localPorts } from './ports.ts'
import {
  forgetRead,
  type Loop,
  POSITION,
  type React,
  startLoop,
  startTicking,
} from './react-loop.ts'
import { PAGE_HEADERS, STYLE, STYLE_PATH, langOf } from './serve-page.ts'
import { staticSite } from './serve-static.ts'

export type ServeOptions = {
  /** 0 takes any free port. */
  readonly port: number
  readonly dataDir: string
  readonly seed: 'demo' | 'empty'
  readonly webDir: string
  /** Who may sign in; the demo people unless a test brings its own. */
  readonly people?: () => Promise<readonly Person[]>
}
export type Served = {
  readonly url: string
  readonly ports: Ports
  /** Resolves when everything that follows from what was written so far has happened. */
  readonly idle: () => Promise<void>
  readonly close: () => Promise<void>
}

const HOST = '127.0.0.1'
/** A client that dribbles its headers, or uploads on a bad line, is given this long. */
const HEADERS_MS = 15_000
const REQUEST_MS = 120_000
const GRACE_MS = 5_000
const LETTERS = 100

export async function serve(options: ServeOptions): Promise<Served> {
  const bound: { answer: Handler } = { answer: notYet }
  const server = createServer(
    { headersTimeout: HEADERS_MS, requestTimeout: REQUEST_MS },
    (request, response) => void guarded(bound.answer, request, response),
  )
  // The port is part of every address we hand out, so it must be known before anything is built.
  const url = await listen(server, options.port)
  let leave = () => {}
  try {
    leave = holdFolder(options.dataDir)
    const { local, loops, ticking } = await furnish(url, options)
    bound.answer = routes(local, options.webDir, url)
    return {
      url,
      ports: local.ports,
      idle: loops.idle,
      async close() {
        await stop(server)
        await ticking.stop()
        await loops.stop()
        local.close()
        leave()
      },
    }
  } catch (error) {
    await stop(server)
    leave()
    throw error
  }
}

/** Opens the adapters, plants what is wanted, and starts what reacts to writes. */
async function furnish(origin: string, { dataDir, seed, people }: ServeOptions) {
  const demo = await import('./seed.ts')
  const known = people ?? (seed === 'demo' ? demo.people : demo.fewPeople)
  const local = localPorts({ dataDir, origin, people: known })
  const seeded = people === undefined && (await seedOnce(local, seed))
  const loops = startLoops(local)
  // The first page that somebody opens should have its matches and its search already.
  if (seeded) await loops.idle()
  const each = async () => {
    await tick(local.ports)
    forgetRead(local.table, READERS)
  }
  return { local, loops, ticking: startTicking(each) }
}

const PLAN = 'plan'
/** What all of these have read is not kept. */
const READERS = [POSITION, PLAN] as const

/** As in the cloud: two readers of the changes, so that nothing waits while a timetable is planned. */
function startLoops({ table, ports }: LocalPorts): Loop {
  let ending = false
  const loop = startLoop(table, ports, react)
  const plan: React = (change, all) => followJob(change, all, { isOver: () => ending })
  const planner = startLoop(table, ports, plan, { position: PLAN })
  return {
    async idle() {
      await loop.idle()
      await planner.idle()
      await loop.idle()
    },
    async stop() {
      ending = true
      await Promise.all([loop.stop(), planner.stop()])
    },
  }
}

type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<unknown>

const notYet: Handler = async (_request, response) =>
  response.writeHead(503, { 'Retry-After': '1' }).end()

/** First match wins; what nobody claims is a page of the site. */
function routes(local: LocalPorts, webDir: string, origin: string): Handler {
  const { ports, files, mail, issuer } = local
  const app = createApp(ports, rooms)
  const upload = getRequestListener((request) => files.handleUpload(request))
  const download = getRequestListener((request) => files.handleDownload(request))
  const outbox: Handler = async (request, response) =>
    response.writeHead(200, PAGE_HEADERS).end(outboxPage(langOf(request), mail.list(LETTERS)))
  const table: readonly (readonly [RegExp, Handler])[] = [
    [/^\/api(\/|$)/, getRequestListener(app.fetch)],
    [new RegExp(`^${ISSUER_PATH}/`), issuer.handle],
    [/^\/files(\/|$)/, (q, a) => (q.method === 'POST' ? upload(q, a) : download(q, a))],
    [/^\/outbox\/?$/, outbox],
    [new RegExp(`^${STYLE_PATH}$`), async (_q, a) => a.writeHead(200, STYLE_HEADERS).end(STYLE)],
  ]
  const site = staticSite(webDir)
  return async (request, response) => {
    if (strayed(request, response, origin)) return
    const path = (request.url ?? '/').split(/[?#]/, 1)[0] ?? '/'
    const [, handler = site] = table.find(([pattern]) => pattern.test(path)) ?? []
    await handler(request, response)
  }
}

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/**
 * A name that somebody else's DNS points at this machine is refused. `localhost` is sent to the one
 * origin that cookies and sign-in are for.
 */
function strayed(request: IncomingMessage, response: ServerResponse, origin: string): boolean {
  const host = `http://${request.headers.host ?? ''}`
  const name = URL.canParse(host) ? new URL(host).hostname : ''
  if (!LOOPBACK.has(name)) {
    response.writeHead(421, { 'Content-Type': 'text/plain; charset=utf-8', Connection: 'close' })
    response.end(`Open ${origin}\n`)
    return true
  }
  const isPage = request.method === 'GET' && request.headers.accept?.includes('text/html') === true
  if (name === HOST || !isPage || !request.url?.startsWith('/')) return false
  response.writeHead(307, { Location: `${origin}${request.url}` }).end()
  return true
}

const STYLE_HEADERS = {
  'Content-Type': 'text/css; charset=utf-8',
  'Cache-Control': 'public, max-age=60',
  'X-Content-Type-Options': 'nosniff',
}

async function guarded(answer: Handler, request: IncomingMessage, response: ServerResponse) {
  try {
    await answer(request, response)
  } catch (error) {
    console.error('serve:', request.method, error instanceof Error ? error.stack : error)
    if (!response.headersSent) response.writeHead(500)
    response.end()
  }
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, () => {
      server.off('error', reject)
      resolve(`http://${HOST}:${(server.address() as AddressInfo).port}`)
    })
  })
}

/** Requests at hand are finished; whoever takes too long is cut off. */
function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS)
    // A connection whose request has just been answered would linger for its next one.
    const sweep = setInterval(() => server.closeIdleConnections(), 50)
    server.close(() => {
      clearTimeout(cut)
      clearInterval(sweep)
      resolve()
    })
  })
}

const SEEDED = 'seed'

/** True where this start planted; a start that died in between plants again. */
async function seedOnce(
  { ports, table }: LocalPorts,
  wanted: ServeOptions['seed'],
): Promise<boolean> {
  if (table.position(SEEDED) > 0) return false
  const { seed, seedEmpty } = await import('./seed.ts')
  if (wanted === 'empty') await seedEmpty(ports)
  else {
    await seed(ports, async () => {
      // Offers settle before demands come: each demand is then ranked once, not once an offer.
      const loop = startLoop(table, ports, react)
      await loop.idle()
      await loop.stop()
    })
  }
  table.moveTo(SEEDED, 1)
  return true
}
