// The API put together: who asks, limits, the rooms' routes, problems, the description of itself.
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { getCookie } from 'hono/cookie'
import { generateSpecs } from 'hono-openapi'
import { makeId } from '#shared/id.ts'
import { Problem } from '#shared/problem.ts'
import { msOf } from '#shared/time.ts'
import { addressOf } from './address.ts'
import { boardRoutes } from './board/routes.ts'
import { caseRoutes } from './case/routes.ts'
import { deskRoutes } from './desk/routes.ts'
import { fileRoutes } from './file/routes.ts'
import { holdRoutes } from './hold/routes.ts'
import { type Env, notFound, onError } from './http.ts'
import { limiter } from './limit.ts'
import { listingRoutes } from './listing/routes.ts'
import { matchRoutes, opportunityRoutes } from './match/routes.ts'
import { noticeRoutes } from './notice/routes.ts'
import { describe } from './openapi.ts'
import { orgRoutes } from './org/routes.ts'
import { pairRoutes } from './pair/routes.ts'
import { type Ports } from './ports.ts'
import { searchRoutes, statsRoutes } from './search/routes.ts'
import { cookieNames } from './session/cookie.ts'
import { sameOrigin, session } from './session/routes.ts'
import { actorOf } from './session/store.ts'

/** Larger than any listing may be (20,000 characters and lists), far smaller than a file. */
const MAX_BODY_BYTES = 256 * 1024

const rooms = new Hono<Env>()
  .route('/', session)
  .route('/listings', listingRoutes)
  .route('/cases', caseRoutes)
  .route('/cases', pairRoutes)
  .route('/cases', holdRoutes)
  .route('/opportunities', opportunityRoutes)
  .route('/matches', matchRoutes)
  .route('/desk', deskRoutes)
  .route('/board', boardRoutes)
  .route('/orgs', orgRoutes)
  .route('/notices', noticeRoutes)
  .route('/files', fileRoutes)
  .route('/search', searchRoutes)
  .route('/stats', statsRoutes)

/** What the web's typed client knows of the API. */
export type Api = typeof rooms

/** One app over one set of ports; the doors (Lambda, local server, tests) differ in the ports alone. */
export function createApp(ports: Ports) {
  const app = new Hono<Env>().basePath('/api')
  const { session: cookie } = cookieNames(ports.settings.origin)
  app.onError(onError)
  app.notFound(notFound)
  app.use(async (c, next) => {
    c.set('ports', ports)
    c.set('requestId', makeId('request', msOf(ports.clock.now()), ports.ids.bytes(12)))
    c.set('address', addressOf(c))
    c.set('actor', await actorOf(ports.table, getCookie(c, cookie), ports.clock.now()))
    await next()
    c.header('X-Request-Id', c.get('requestId'))
  })
  app.use(limiter())
  app.use(sameOrigin(ports.settings.origin))
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

function tooLarge(): never {
  throw new Problem('invalid', 'request.too-large', 'The request is larger than anything we take.')
}
