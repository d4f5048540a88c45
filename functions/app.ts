// The API put together: who asks, limits, the rooms' routes, problems, the description of itself.
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie } from 'hono/cookie'
import { generateSpecs } from 'hono-openapi'
import { makeId } from '#shared/id.ts'
import { forbidden, Problem } from '#shared/problem.ts'
import { msOf } from '#shared/time.ts'
import { addressOf } from './address.ts'
import { type Env, notFound, onError } from './http.ts'
import { limiter } from './limit.ts'
import { describe } from './openapi.ts'
import { type Ports } from './ports.ts'
import { cookieNames } from './session/cookie.ts'
import { sameOrigin } from './session/same-origin.ts'
import { actorOf } from './session/store.ts'

/** Larger than any listing may be (20,000 characters and lists), far smaller than a file. */
const MAX_BODY_BYTES = 256 * 1024

export type App = ReturnType<typeof createApp>

/**
 * One app over one set of ports; the doors (Lambda, local server, tests) differ in the ports alone,
 * and in whether all rooms are there from the start (`rooms.ts`) or when asked (`lazy.ts`).
 */
export function createApp(ports: Ports, rooms: Hono<Env>, limit = limiter()) {
  const app = new Hono<Env>().basePath('/api')
  const { session: cookie } = cookieNames(ports.settings.origin)
  app.onError(onError)
  app.notFound(notFound)
  app.use(async (c, next) => {
    c.set('ports', ports)
    const requestId = makeId('request', msOf(ports.clock.now()), ports.ids.bytes(12))
    c.set('requestId', requestId)
    // Before there is an answer: a header set afterwards costs a copy of the whole response.
    c.header('X-Request-Id', requestId)
    c.set('address', addressOf(c))
    c.set('actor', await actorOf(ports.table, getCookie(c, cookie), ports.clock.now()))
    await next()
  })
  app.use(limit)
  app.use(sameOrigin(ports.settings.origin))
  app.use(async (c, next) => {
    if (c.var.actor?.isSuspended === true && !mayStill(c.req.method, c.req.path))
      throw forbidden(
        'org.suspended',
        'The organisation is suspended: it reads, and does not write.',
      )
    await next()
  })
  app.use(bodyLimit({ maxSize: MAX_BODY_BYTES, onError: () => tooLarge() }))
  app.get('/health', describe('Does the table answer?', 'anyone'), async (c) => {
    await ports.table.get({ pk: 'health', sk: 'A' })
    return c.json({ ok: true })
  })
  app.route('/', rooms)
  app.get('/openapi.json', describe('This description (OpenAPI 3.1).', 'anyone'), async (c) => {
    c.header('Cache-Control', 'public, max-age=300')
    return c.json(await generateSpecs(app, { documentation: { openapi: '3.1.0', info: INFO } }))
  })
  return app
}

const INFO = { title: '帮企减污供需对接平台', version: '1' }

/** Whoever is suspended still reads, marks its notices read and signs out. */
const mayStill = (method: string, path: string): boolean =>
  method === 'GET' || method === 'HEAD' || /^\/api\/(session|notices)\b/.test(path)

function tooLarge(): never {
  throw new Problem('invalid', 'request.too-large', 'The request is larger than anything we take.')
}
