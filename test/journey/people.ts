// A small world for the desk's and the firm's journeys: three organisations, the real server, signing in by hand.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, type Page } from 'playwright-core'
import { Member, type Role } from '#shared/actor.ts'
import { checkCharacter } from '#shared/org/credit-code.ts'
import { Org } from '#shared/org/org.ts'
import { type Person } from '#functions/local/identity-page.ts'
import { serve, type Served } from '#functions/local/serve.ts'
import * as orgs from '#functions/org/store.ts'
import * as sessions from '#functions/session/store.ts'
import { expectAccessible } from './axe.ts'
import { eventually, newPage, overflow, screenshot, type PageOptions } from './browser.ts'
import { choose } from './platform.ts'

export type Somebody = {
  subject: string
  name: string
  role: Role
  place: string
  org: string
  orgId: string
  industry?: string
}

export const ENTERPRISE: Somebody = {
  subject: 'lan',
  name: '韦兰',
  role: 'enterprise',
  place: '451082',
  org: '平果红泥铝业有限公司',
  orgId: 'org_red1',
  industry: 'C32',
}
export const FIRM: Somebody = {
  subject: 'huang',
  name: '黄工',
  role: 'firm',
  place: '451002',
  org: '右江赤泥利用有限公司',
  orgId: 'org_firm1',
  industry: 'N77',
}
export const COUNTY: Somebody = {
  subject: 'qin',
  name: '覃县',
  role: 'official',
  place: '451082',
  org: '平果市生态环境局',
  orgId: 'org_desk1',
}
export const CITY: Somebody = {
  subject: 'lu',
  name: '陆市',
  role: 'official',
  place: '451000',
  org: '百色市生态环境局',
  orgId: 'org_desk2',
}
/** An official of a city that has nothing to do with it, until somebody asks. */
export const ELSEWHERE: Somebody = {
  subject: 'meng',
  name: '蒙柳',
  role: 'official',
  place: '450200',
  org: '柳州市生态环境局',
  orgId: 'org_desk3',
}
/** Can sign in at the issuer; the platform does not know him yet. */
export const NEWCOMER: Somebody = {
  subject: 'wei',
  name: '韦厂长',
  role: 'enterprise',
  place: '451082',
  org: '（尚未登记）',
  orgId: 'org_none',
}
const EVERYBODY = [ENTERPRISE, FIRM, COUNTY, CITY, ELSEWHERE]

export const CONTACT = { name: '韦兰', phone: '0776-5550001', email: 'lan@example.org' }
export const DEMAND = {
  title: '赤泥综合利用 120 万吨/年',
  text: '拜耳法赤泥，压滤后外运，另有历史堆存。',
  region: '451082',
  contact: CONTACT,
  codes: ['waste.red-mud'],
  quantity: { value: 1_200_000, unit: 't/a' },
  wish: ['use'],
  moisturePct: 32,
  pH: 11.4,
  hazard: 'general',
  distanceKm: 150,
  address: '平果市工业园区 8 号',
  deadlineOn: '2027-06-30',
}
export const OFFER = {
  title: '赤泥选铁与路基材料 60 万吨/年',
  region: '451002',
  contact: { name: '黄工', phone: '0776-5550002' },
  codes: ['waste.red-mud'],
  modes: ['use'],
  capacity: { value: 600_000, unit: 't/a' },
  freeTPerYear: 400_000,
  intake: [{ name: 'moisture', unit: '%', max: 35 }],
  radiusKm: 200,
  priceFenPerT: { from: 1000, to: 2500 },
  cases: [{ title: '某氧化铝厂赤泥路基试验段', year: 2024 }],
}

const person = ({ subject, name, org, role, place }: Somebody): Person => ({
  subject,
  name,
  org,
  role,
  place,
})

export type World = Served & { drop: () => Promise<void> }

/** The built site (`WEB_DIR` for another build of it) over an empty table with these people in it, and more. */
export async function world(more: readonly Somebody[] = []): Promise<World> {
  const dataDir = mkdtempSync(join(tmpdir(), 'journey-'))
  const webDir = process.env.WEB_DIR ?? join(import.meta.dirname, '../../dist/web')
  const served = await serve({
    port: 0,
    dataDir,
    seed: 'empty',
    webDir,
    people: async () => [...EVERYBODY, ...more, NEWCOMER].map(person),
  })
  for (const [i, one] of [...EVERYBODY, ...more].entries()) await plant(served, one, i)
  await served.idle()
  return {
    ...served,
    drop: async () => {
      await served.close()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function plant({ ports }: Served, one: Somebody, i: number): Promise<void> {
  const first17 = `91451000MA5K000${String(i).padStart(2, '0')}`
  const now = ports.clock.now()
  const org = Org.parse({
    id: one.orgId,
    role: one.role,
    name: one.org,
    region: one.place,
    status: 'unverified',
    createdAt: now,
    updatedAt: now,
    creditCode: first17 + (checkCharacter(first17) ?? ''),
    ...(one.industry ? { industry: one.industry } : {}),
  })
  const member = Member.parse({
    id: `mbr_${one.subject}0001`,
    orgId: one.orgId,
    role: one.role,
    name: one.name,
    region: one.place,
    email: `${one.subject}@example.org`,
  })
  await ports.table.write([orgs.put(org, 'absent'), ...orgs.enrol(member, one.subject)])
}

export type Seat = {
  page: Page
  context: BrowserContext
  faults: readonly string[]
  finish: () => Promise<void>
  api: Api
}
type Sent = { method?: 'GET' | 'POST' | 'PUT'; body?: unknown; version?: number }
export type Api = <T>(path: string, sent?: Sent) => Promise<T>

type Answer = { ok: () => boolean; status: () => number; text: () => Promise<string> }
type Line = (
  url: string,
  sent: { method: string; headers: Record<string, string>; data?: string },
) => Promise<Answer>

function apiOf(origin: string, one: Somebody, line: Line): Api {
  let writes = 0
  return async <T>(path: string, sent: Sent = {}) => {
    const response = await line(`${origin}/api${path}`, {
      method: sent.method ?? 'GET',
      headers: {
        'content-type': 'application/json',
        ...(sent.method
          ? { 'idempotency-key': `journey-${one.subject}-${++writes}-${Date.now()}` }
          : {}),
        ...(sent.version === undefined ? {} : { 'if-match': `"${sent.version}"` }),
      },
      ...(sent.body === undefined ? {} : { data: JSON.stringify(sent.body) }),
    })
    if (!response.ok()) throw new Error(`${path}: ${response.status()} ${await response.text()}`)
    return JSON.parse(await response.text()) as T
  }
}

/** Somebody who is signed in without a browser: the crowd at an event. */
export async function away({ url, ports }: World, one: Somebody): Promise<Api> {
  const login = await sessions.loginOf(ports.table, one.subject)
  if (!login) throw new Error(`Nobody knows ${one.subject}.`)
  const token = sessions.tokenOf(ports.ids.bytes(32))
  await sessions.open(ports.table, login, { fresh: token, before: undefined }, ports.clock.now())
  return apiOf(url, one, async (to, { method, headers, data }) => {
    const answer = await fetch(to, {
      method,
      // As a page of the site sends it.
      headers: { ...headers, cookie: `s=${token}`, origin: url },
      ...(data === undefined ? {} : { body: data }),
    })
    return { ok: () => answer.ok, status: () => answer.status, text: () => answer.text() }
  })
}

/** Somebody at a browser of their own, signed in through the sign-on and led to where they wanted to go. */
export async function seat(
  origin: string,
  one: Somebody,
  back: string,
  options: PageOptions = {},
): Promise<Seat> {
  const { page, context, faults, finish } = await newPage(origin, options)
  await page.goto(`/login/?return=${encodeURIComponent(back)}`)
  await page.getByRole('link', { name: /去登录|Go to sign-in/ }).click()
  await choose(page, one.subject)
  await page.waitForURL((url) => url.pathname.startsWith(back.split('?')[0] ?? back))
  const api = apiOf(origin, one, (url, sent) => context.request.fetch(url, sent))
  return { page, context, faults, finish, api }
}

/** No axe finding and nothing beyond the window, at phone's and desk's width, in the state shown. */
export async function look(page: Page, name: string): Promise<void> {
  const before = page.viewportSize()
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 })
    await screenshot(page, `${name}-${width}`)
    await expectAccessible(page)
    await eventually(() => overflow(page), `${name} ${width}`).toBe(0)
  }
  if (before) await page.setViewportSize(before)
}

/** A listing of the seat's own organisation, submitted. */
export async function submitted(
  api: Api,
  kind: 'demand' | 'offer' | 'loan',
  fields: Record<string, unknown>,
): Promise<string> {
  const { id } = await api<{ id: string }>('/listings', { method: 'POST', body: { kind, fields } })
  await api(`/listings/${id}/submit`, { method: 'POST', version: 1 })
  return id
}
