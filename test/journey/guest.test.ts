// A guest's side of an event in the browser: invited, times agreed on, a silent request, the online room, a dead line.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { atOf } from '#shared/time.ts'
import { tick } from '#functions/tick.ts'
import { registering, soon } from '../functions/event/stage.ts'
import { closeBrowser, eventually } from './browser.ts'
import {
  CITY,
  DEMAND,
  ELSEWHERE,
  ENTERPRISE,
  FIRM,
  look,
  OFFER,
  seat,
  type Seat,
  type Somebody,
  submitted,
  world,
  type World,
} from './people.ts'
import { SLOW_MS } from './platform.ts'

const RIVAL: Somebody = {
  ...FIRM,
  subject: 'tian',
  name: '田工',
  org: '田阳赤泥建材有限公司',
  orgId: 'org_firm2',
}
const ROOM = 'https://meeting.example.org/red-mud'
const DAY_MS = 86_400_000

let site: World
let city: Seat
let enterprise: Seat
let firm: Seat
let rival: Seat
let id: string

const EXPECTED = [/status of 409/, /ERR_INTERNET_DISCONNECTED/]

beforeAll(async () => {
  site = await world([RIVAL])
  const at = (who: Somebody, back: string) => seat(site.url, who, back, { expect: EXPECTED })
  city = await at(CITY, '/desk/')
  enterprise = await at(ENTERPRISE, '/my/')
  firm = await at(FIRM, '/firm/')
  rival = await at(RIVAL, '/firm/')
  const offer = await submitted(firm.api, 'offer', OFFER)
  const demand = await submitted(enterprise.api, 'demand', DEMAND)
  for (const listing of [offer, demand])
    await city.api(`/listings/${listing}/publish`, { method: 'POST', version: 2 })
  await site.idle()
  const body = { fields: soon({ online: ROOM }), demands: [demand] }
  id = (await city.api<{ id: string }>('/events', { method: 'POST', body })).id
  for (const step of ['publish', 'open-registration']) await take(step)
}, SLOW_MS)
afterAll(async () => {
  for (const one of [city, enterprise, firm, rival]) await one?.finish()
  await closeBrowser()
  await site.drop()
}, SLOW_MS)

async function take(step: string): Promise<void> {
  const { version } = await city.api<{ version: number }>(`/events/${id}`)
  await city.api(`/events/${id}/steps`, { method: 'POST', body: { step }, version })
  await site.idle()
}
const press = (who: Seat, name: string | RegExp) =>
  who.page
    .getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) })
    .first()
    .click()
const meetings = (who: Seat) => who.page.goto(`/my/meetings/?event=${id}`)
/** Chooses the n-th time of the form that is open, and says which it is. */
async function choose(who: Seat, n: number): Promise<string> {
  const box = who.page.getByRole('dialog').getByLabel(/想在什么时间/)
  await box.selectOption({ index: n })
  return (await box.locator('option:checked').textContent()) ?? ''
}
async function askFor(who: Seat, whom: RegExp, n: number): Promise<string> {
  await meetings(who)
  await press(who, whom)
  const time = await choose(who, n)
  await who.page.getByLabel('为什么想见').fill('想谈赤泥做路基材料的价格和运距')
  await press(who, '发出请求')
  await who.page.getByText(/等待答复/).waitFor()
  return time
}

describe('a firm', () => {
  test(
    'is invited, registers, and agrees on a time that the other then changes',
    { timeout: SLOW_MS },
    async () => {
      await firm.page.goto('/messages/')
      await firm.page.getByText('邀请贵单位参加“赤泥综合利用供需对接专场”').waitFor()
      await look(firm.page, 'guest-invited')
      for (const who of [enterprise, firm, rival])
        await who.api(`/events/${id}/registrations`, { method: 'POST', body: registering() })
      await take('open-wishes')
      const time = await askFor(firm, /^想见这家.*某企业|^想见这家.*平果/, 1)
      await look(firm.page, 'guest-asked')
      await meetings(enterprise)
      await enterprise.page.getByText(`时间：${time}`).waitFor()
      await press(enterprise, '接受，换个时间')
      const other = await choose(enterprise, 2)
      await look(enterprise.page, 'guest-time')
      await press(enterprise, '就这个时间')
      await enterprise.page.getByText('时间已定，对方会收到通知。').waitFor()
      await meetings(firm)
      await firm.page.getByText(`时间：${other}`).waitFor()
      await firm.page.getByText('已约好，等日程').waitFor()
      expect(other).not.toBe(time)
      await look(firm.page, 'guest-agreed')
    },
  )

  test(
    'whose request nobody answers within 24 hours is told, as is the other, and may ask again',
    { timeout: SLOW_MS },
    async () => {
      await askFor(rival, /^想见这家.*某企业|^想见这家.*平果/, 1)
      const { clock } = site.ports
      const now = clock.now.bind(clock)
      Object.assign(clock, { now: () => atOf(Date.now() + DAY_MS + 60_000) })
      await tick(site.ports)
      Object.assign(clock, { now })
      await site.idle()
      for (const who of [rival, enterprise]) {
        await who.page.goto('/messages/')
        await who.page.getByText(/24 小时内无人答复/).waitFor()
      }
      await meetings(rival)
      await rival.page.getByText('无人答复，已失效').waitFor()
      await look(rival.page, 'guest-lapsed')
    },
  )

  test(
    'is refused politely at a time when the other has another meeting',
    { timeout: SLOW_MS },
    async () => {
      await askFor(rival, /^想见这家.*某企业|^想见这家.*平果/, 3)
      await meetings(enterprise)
      await press(enterprise, '接受')
      await enterprise.page.getByText('这个时段您或对方已有别的洽谈').waitFor()
      await look(enterprise.page, 'guest-booked')
      await press(enterprise, '接受，换个时间')
      await choose(enterprise, 0)
      await press(enterprise, '就这个时间')
      await enterprise.page.getByText('时间已定，对方会收到通知。').waitFor()
    },
  )
})

test('the online room is for guests; the low line stays chosen', { timeout: SLOW_MS }, async () => {
  await firm.page.goto(`/events/${id}`)
  const link = firm.page.getByRole('link', { name: '进入线上会议室' })
  await eventually(() => link.getAttribute('href')).toBe(ROOM)
  const stranger = await seat(site.url, ELSEWHERE, '/desk/')
  await stranger.page.goto(`/events/${id}`)
  await stranger.page.getByText('百色会议中心 3 楼').waitFor()
  expect(await stranger.page.content()).not.toContain(ROOM)
  await stranger.finish()
  await firm.page.goto('/my/meetings/device/')
  const low = firm.page.getByRole('checkbox', { name: /网络|声音|带宽/ })
  await low.check()
  await firm.page.reload()
  await eventually(() => low.isChecked()).toBe(true)
  await look(firm.page, 'guest-device')
})

test(
  'at a door without a line the page opens again, keeps what it read, and sends it once',
  { timeout: SLOW_MS },
  async () => {
    for (const step of ['begin-timetable', 'start']) await take(step)
    const { code } = (await firm.api<{ seat: { code: string } }>(`/events/${id}`)).seat
    const { page, context } = city
    await page.goto('/checkin/')
    await page.getByLabel('入场码').waitFor()
    await eventually(() => page.evaluate(keptFiles)).toBeGreaterThan(5)
    await context.setOffline(true)
    await page.reload()
    await page.getByLabel('入场码').fill(code)
    await press(city, '签到')
    await page.getByText('没有网络，已存下 1 个').waitFor()
    await page.reload()
    await page.getByText('没有网络，已存下 1 个').waitFor()
    await look(page, 'checkin-offline')
    await context.setOffline(false)
    await page.getByText(new RegExp(`${FIRM.org} .*签到成功`)).waitFor()
    const rows = await site.ports.table.query(`E#${id}`, { prefix: 'I#' }, { limit: 10 })
    expect(rows.items.map(({ version }) => version)).toEqual([1])
    await page.goto('/desk/')
    await eventually(() => page.evaluate(() => navigator.serviceWorker.controller === null)).toBe(
      true,
    )
  },
)

/** How much the browser keeps of the page. */
const keptFiles = async (): Promise<number> => (await (await caches.open('checkin')).keys()).length
