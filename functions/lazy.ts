// The API for a cold start: a room is read by the first request that asks for its path.
import { Hono } from 'hono'
import { type App, createApp } from './app.ts'
import { type Env } from './http.ts'
import { limiter } from './limit.ts'
import { type Ports } from './ports.ts'

type Routes = Hono<Env, never, string>
type Load = () => Promise<readonly Routes[]>

const room =
  <Name extends string>(read: () => Promise<Record<Name, unknown>>, ...names: Name[]): Load =>
  async () => {
    const module = await read()
    return names.map((name) => module[name] as Routes)
  }

const session = room(() => import('./session/routes.ts'), 'session')

/**
 * What stands under each first part of a path, in the order of `rooms.ts`. A test holds the two to
 * each other: a room that is missing here would answer on one machine and nowhere in the cloud.
 */
const LOAD: Readonly<Record<string, readonly Load[]>> = {
  login: [session],
  callback: [session],
  logout: [session],
  session: [session],
  listings: [room(() => import('./listing/routes.ts'), 'listingRoutes')],
  cases: [
    room(() => import('./case/routes.ts'), 'caseRoutes'),
    room(() => import('./pair/routes.ts'), 'pairRoutes'),
    room(() => import('./hold/routes.ts'), 'holdRoutes'),
    room(() => import('./proposal/routes.ts'), 'proposalRoutes'),
  ],
  opportunities: [room(() => import('./match/routes.ts'), 'opportunityRoutes')],
  matches: [room(() => import('./match/routes.ts'), 'matchRoutes')],
  desk: [
    room(() => import('./desk/routes.ts'), 'deskRoutes'),
    room(() => import('./broker/routes.ts'), 'brokerRoutes'),
    room(() => import('./unmet/routes.ts'), 'unmetRoutes'),
  ],
  claims: [room(() => import('./claim/routes.ts'), 'claimRoutes')],
  newcomer: [room(() => import('./newcomer/routes.ts'), 'newcomerRoutes')],
  findings: [room(() => import('./finding/routes.ts'), 'findingRoutes')],
  board: [room(() => import('./board/routes.ts'), 'boardRoutes')],
  events: [
    room(() => import('./event/routes.ts'), 'eventRoutes'),
    room(() => import('./event/seat/routes.ts'), 'seatRoutes'),
    room(() => import('./event/wish/routes.ts'), 'wishRoutes'),
    room(() => import('./event/plan/routes.ts'), 'planRoutes'),
    room(() => import('./event/release/routes.ts'), 'releaseRoutes'),
    room(() => import('./event/day/routes.ts'), 'dayRoutes'),
    room(() => import('./event/report/routes.ts'), 'reportRoutes'),
    room(() => import('./event/transcript/routes.ts'), 'transcriptRoutes'),
  ],
  ledger: [room(() => import('./ledger/routes.ts'), 'ledgerRoutes')],
  imports: [room(() => import('./import/routes.ts'), 'importRoutes')],
  open: [room(() => import('./open/routes.ts'), 'openRoutes')],
  orgs: [
    room(() => import('./org/routes.ts'), 'orgRoutes'),
    room(() => import('./registrar/routes.ts'), 'registrarRoutes'),
  ],
  notices: [room(() => import('./notice/routes.ts'), 'noticeRoutes')],
  files: [room(() => import('./file/routes.ts'), 'fileRoutes')],
  supported: [room(() => import('./supported/routes.ts'), 'supportedRoutes')],
  surveys: [
    room(() => import('./survey/routes.ts'), 'surveyRoutes'),
    room(() => import('./survey/result/routes.ts'), 'resultRoutes'),
  ],
  funding: [room(() => import('./funding/routes.ts'), 'fundingRoutes')],
  finance: [
    room(() => import('./finance/routes.ts'), 'financeRoutes'),
    room(() => import('./sheet/routes.ts'), 'sheetRoutes'),
  ],
  search: [room(() => import('./search/routes.ts'), 'searchRoutes')],
  stats: [room(() => import('./search/routes.ts'), 'statsRoutes')],
}
/** Signing in stands at the root: its routes say their whole path. */
const AT_ROOT = new Set(['login', 'callback', 'logout', 'session'])
/** The description speaks of all rooms. */
const WHOLE = 'openapi.json'

/** The same app as on one machine, a part of it per first word of the path. */
export function lazyApp(ports: Ports): Hono<Env> {
  // One limiter for all parts: an account has one rate, however many rooms it asks.
  const limit = limiter()
  const made = new Map<string, Promise<App>>()
  const appFor = (name: string): Promise<App> => {
    const app = made.get(name) ?? partOf(name).then((part) => createApp(ports, part, limit))
    made.set(name, app)
    // A file that could not be read now may be read by the next request.
    app.catch(() => made.delete(name))
    return app
  }
  return new Hono<Env>().all('*', async (c) =>
    (await appFor(nameOf(c.req.path))).fetch(c.req.raw, c.env),
  )
}

/** The first part of the path behind `/api`; anything unknown is one name, so that the map stays small. */
function nameOf(path: string): string {
  const [name = ''] = path.replace(/^\/api\//, '').split('/')
  return name === WHOLE || Object.hasOwn(LOAD, name) ? name : ''
}

async function partOf(name: string): Promise<Hono<Env>> {
  if (name === WHOLE) return (await import('./rooms.ts')).rooms
  const part = new Hono<Env>()
  for (const load of LOAD[name] ?? []) {
    for (const routes of await load()) part.route(AT_ROOT.has(name) ? '/' : `/${name}`, routes)
  }
  return part
}
