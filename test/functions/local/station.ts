// Signing in for tests: the embedded issuer and the session routes on one loopback port.
import { mkdtempSync, rmSync } from 'node:fs'
import { type IncomingMessage, type ServerResponse, createServer } from 'node:http'
import { type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { type Env, onError } from '#functions/http.ts'
import { type Person } from '#functions/local/identity-page.ts'
import { localPorts } from '#functions/local/ports.ts'
import { type Table } from '#functions/ports.ts'
import { cookieNames } from '#functions/session/cookie.ts'
import { session } from '#functions/session/routes.ts'
import { sameOrigin } from '#functions/session/same-origin.ts'
import { actorOf } from '#functions/session/store.ts'

export const LAN: Person = {
  subject: 'demo-lan',
  name: '韦兰',
  org: '平果红泥铝业有限公司',
  role: 'enterprise',
  place: '451082',
}
/** Signs in at the issuer, but no member row stands for him. */
export const STRANGER: Person = {
  subject: 'demo-stranger',
  name: '无名',
  org: '无此单位',
  role: 'firm',
  place: '450100',
}
const OFFICIAL: Person = {
  subject: 'demo-guan',
  name: '关"<b>',
  org: '百色市生态环境局',
  role: 'official',
  place: '451000',
}
export const MEMBER = {
  id: 'mbr_lan1',
  orgId: 'org_red1',
  role: 'enterprise',
  name: '韦兰',
  region: '451082',
} as const

export async function plantLan(table: Table): Promise<void> {
  const { id, orgId } = MEMBER
  await table.write([
    { put: { pk: `O#${orgId}`, sk: 'A', entity: 'org', body: { name: LAN.org } }, if: 'any' },
    { put: { pk: `O#${orgId}`, sk: `U#${id}`, entity: 'member', body: MEMBER }, if: 'any' },
    {
      put: { pk: `S#${LAN.subject}`, sk: 'A', entity: 'login', body: { orgId, memberId: id } },
      if: 'any',
    },
  ])
}

export const tempDir = (): string => mkdtempSync(join(tmpdir(), 'bangqi-'))
export const dropDir = (dir: string): void => rmSync(dir, { recursive: true, force: true })

export async function station(dataDir: string, port = 0) {
  const bound: { answer?: (request: IncomingMessage, response: ServerResponse) => Promise<void> } =
    {}
  const server = createServer((request, response) => void bound.answer?.(request, response))
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const local = localPorts({ dataDir, origin, people: async () => [LAN, STRANGER, OFFICIAL] })
  const { ports, issuer } = local
  let now = (): string => ports.clock.now()
  const clocked = { ...ports, clock: { now: () => now() } }
  const app = new Hono<Env>()
    .use(async (c, next) => {
      c.set('ports', clocked)
      c.set('requestId', 'req_test')
      const token = getCookie(c, cookieNames(origin).session)
      c.set('actor', await actorOf(ports.table, token, clocked.clock.now()))
      await next()
    })
    .use(sameOrigin(origin))
    .route('/api', session)
    .onError(onError)
  const api = getRequestListener(app.fetch)
  bound.answer = (request, response) =>
    (request.url?.startsWith('/oidc/') === true ? issuer.handle : api)(request, response)
  await plantLan(ports.table)
  return {
    origin,
    ports,
    app,
    table: local.table,
    /** From now on it is this late; undefined is the real time again. */
    setNow(at: string | undefined) {
      now = () => at ?? ports.clock.now()
    },
    async close() {
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
      local.close()
    },
  }
}
