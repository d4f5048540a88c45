// An event in the browser: made from a template, registered for, wished, planned, moved by hand, held, reported.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Event } from '#shared/event/event.ts'
import { type Seat as Place } from '#shared/event/seat.ts'
import { type Wish } from '#shared/event/wish.ts'
import * as events from '#functions/event/store.ts'
import * as wishes from '#functions/event/wish/store.ts'
import { closeBrowser, eventually, screenshot, visit } from './browser.ts'
import {
  CITY,
  DEMAND,
  ENTERPRISE,
  FIRM,
  look,
  OFFER,
  seat,
  type Seat,
  submitted,
  world,
  type World,
} from './people.ts'
import { SLOW_MS } from './platform.ts'

let site: World
let city: Seat
let enterprise: Seat
let firm: Seat
let id: string

/** A form sent with flaws, and a door without a line. */
const PROVOKED = [/status of 400/, /ERR_INTERNET_DISCONNECTED/]

beforeAll(async () => {
  site = await world()
  city = await seat(site.url, CITY, '/desk/events/', { width: 1280, expect: PROVOKED })
  enterprise = await seat(site.url, ENTERPRISE, '/events/', { expect: PROVOKED })
  firm = await seat(site.url, FIRM, '/events/')
  const offer = await submitted(firm.api, 'offer', OFFER)
  const demand = await submitted(enterprise.api, 'demand', DEMAND)
  for (const listing of [offer, demand])
    await city.api(`/listings/${listing}/publish`, { method: 'POST', version: 2 })
  await site.idle()
}, SLOW_MS)
afterAll(async () => {
  for (const one of [city, enterprise, firm]) await one?.finish()
  await closeBrowser()
  await site.drop()
}, SLOW_MS)

const press = (who: Seat, name: string | RegExp) =>
  who.page
    .getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) })
    .click()
const stateOf = async () => (await city.api<{ state: string }>(`/events/${id}`)).state
/** Presses a step of the event's life and waits until it stands there. */
async function step(name: string, state: string): Promise<void> {
  await city.page.goto(`/desk/events/${id}`)
  await press(city, name)
  await eventually(stateOf).toBe(state)
  await site.idle()
}

describe('an event', () => {
  test('is made from a template and announced', { timeout: SLOW_MS }, async () => {
    const { page } = city
    await page.getByRole('heading', { name: '还没有活动' }).waitFor()
    await look(page, 'event-none')
    await press(city, '新建活动')
    await page.getByLabel('用哪种模板').selectOption('themed')
    await page.getByLabel('活动名称').fill('')
    await look(page, 'event-form')
    await press(city, '保存')
    await page.getByRole('alert').getByText('有 1 处需要改').waitFor()
    await look(page, 'event-form-error')
    await page.getByLabel('活动名称').fill('百色市赤泥综合利用专场')
    await page.getByLabel('地点', { exact: true }).fill('百色会议中心 3 楼')
    await page.getByLabel(/线上会议室链接/).fill('https://meeting.example.org/red-mud')
    await page.getByLabel('洽谈桌数').fill('10')
    await press(city, '保存')
    await page.waitForURL(/\/desk\/events\/evt_/)
    id = /evt_[0-9a-z]+/.exec(page.url())?.[0] ?? ''
    await page.getByText('草稿只有主办方能看到。').waitFor()
    await look(page, 'event-draft')
    await step('公布', 'published')
    await step('开放报名', 'registration')
  })

  test(
    'is found by a visitor by city and month, with agenda and calendar file, and no room link',
    { timeout: SLOW_MS },
    async () => {
      for (const width of [390, 1280] as const) {
        await visit(site.url, { width }, async (page) => {
          await page.goto('/events/')
          await page.getByText('共 1 场').waitFor()
          await page.getByLabel('设区市').selectOption({ label: '南宁市' })
          await page.getByRole('heading', { name: '这样筛选没有活动' }).waitFor()
          await page.getByLabel('设区市').selectOption({ label: '百色市' })
          await page.getByLabel('月份').selectOption({ index: 1 })
          await look(page, 'events')
          await page.getByRole('link', { name: '百色市赤泥综合利用专场' }).click()
          await page.waitForURL(`**/events/${id}`)
          await page.getByText('百色会议中心 3 楼').waitFor()
          await page.getByRole('link', { name: '登录后报名' }).waitFor()
          await eventually(() => page.title()).toContain('百色市赤泥综合利用专场')
          expect(await page.content()).not.toContain('meeting.example.org')
          await look(page, 'event')
          const link = await page.getByRole('link', { name: /加到日历/ }).getAttribute('href')
          const file = await page.request.get(link ?? '')
          expect(file.headers()['content-type']).toContain('text/calendar')
          expect(await file.text()).toMatch(/DTSTART:20\d{6}T013000Z/)
        })
      }
    },
  )

  test(
    'reads in English, and in WeChat says how to get the calendar file',
    { timeout: SLOW_MS },
    async () => {
      await visit(site.url, { lang: 'en' }, async (page) => {
        await page.goto(`/en/events/${id}`)
        await page.getByText('Your local time').waitFor()
        await look(page, 'event-en')
      })
      const userAgent = 'Mozilla/5.0 (Linux; Android 10) MicroMessenger/8.0.40'
      await visit(site.url, { userAgent }, async (page) => {
        await page.goto(`/events/${id}`)
        await page.getByText('微信里不能下载日历文件').waitFor()
      })
    },
  )

  test(
    'is registered for without typing anything twice; the code comes as text and as QR',
    { timeout: SLOW_MS },
    async () => {
      const { page } = enterprise
      await page.goto(`/events/${id}`)
      await page.getByRole('link', { name: '报名', exact: true }).click()
      await page.getByLabel('到会代表姓名').waitFor()
      await eventually(() => page.getByLabel('到会代表姓名').inputValue()).toBe(ENTERPRISE.name)
      await eventually(() => page.getByLabel(DEMAND.title).isChecked()).toBe(true)
      await look(page, 'register')
      await press(enterprise, '提交报名')
      await page.getByRole('alert').waitFor()
      await look(page, 'register-error')
      await page.getByRole('textbox', { name: /代表的手机/ }).fill('0776-5550001')
      await press(enterprise, '提交报名')
      await page.getByText('报名成功').waitFor()
      await page.locator('.qr path[d^="M"]').waitFor()
      await eventually(() => page.locator('.code').textContent()).toMatch(
        /^[0-9A-HJKMNP-TV-Y]{3} [0-9A-HJKMNP-TV-Y]{4}$/,
      )
      await look(page, 'registered')
      await page.goto('/my/meetings/')
      await page.getByRole('link', { name: '百色市赤泥综合利用专场' }).waitFor()
      await look(page, 'my-events')
      const offers = await firm.api<{ items: { id: string }[] }>('/listings/mine?kind=offer')
      const body = {
        delegate: { name: '黄工', phone: '0776-5550002' },
        listings: offers.items.map((one) => one.id),
        languages: ['zh'],
        presence: 'present',
        away: [],
        consents: { list: true, phone: true },
      }
      await firm.api(`/events/${id}/registrations`, { method: 'POST', body })
    },
  )

  test(
    'lets guests ask with a reason and answer; names open when both agree',
    { timeout: SLOW_MS },
    async () => {
      await step('开放约谈', 'wishes')
      const { page } = enterprise
      await page.goto(`/my/meetings/?event=${id}`)
      await page.getByRole('heading', { name: FIRM.org }).waitFor()
      await page.locator('.reasons li').first().waitFor()
      await look(page, 'wishes')
      await press(enterprise, /^想见这家/)
      await page.getByLabel('一定要见').check()
      await page.getByLabel('为什么想见').fill('想谈赤泥')
      await press(enterprise, '发出请求')
      await page.getByText('至少写 10 个字').waitFor()
      await look(page, 'ask')
      await page.getByLabel('为什么想见').fill('想了解赤泥选铁的工艺和每吨价格')
      await press(enterprise, '发出请求')
      await page.getByText(/等待答复/).waitFor()
      await firm.page.goto(`/my/meetings/?event=${id}`)
      await firm.page.getByText('想了解赤泥选铁的工艺和每吨价格').waitFor()
      expect(await firm.page.content()).not.toContain(ENTERPRISE.org)
      await press(firm, '接受')
      await firm.page.getByRole('heading', { name: ENTERPRISE.org }).waitFor()
      await look(firm.page, 'accepted')
    },
  )

  test(
    'is planned with forty meetings more, one moved by hand with its cost, and released',
    { timeout: SLOW_MS },
    async () => {
      await crowd()
      await step('结束约谈，开始排日程', 'timetable')
      const { page } = city
      await page.goto(`/desk/events/${id}`)
      await press(city, '排日程')
      await page.getByText('约好的 41 场排进 41 场，已证明不能再多。').waitFor()
      await look(page, 'plan')
      await page.getByLabel('找单位').fill(FIRM.org)
      await page.getByText('显示 1 场，共 41 场').waitFor()
      await press(city, /^移动 /)
      const dialog = page.getByRole('dialog')
      await dialog.getByLabel('移到哪个时段').waitFor()
      const slots = await dialog.getByLabel('移到哪个时段').locator('option').allTextContents()
      for (let i = 1; i < slots.length; i++) {
        await dialog.getByLabel('移到哪个时段').selectOption({ index: i })
        await dialog.locator('.note').waitFor()
        if (await dialog.getByText(/放得下/).isVisible()) break
      }
      await dialog.getByText(/放得下/).waitFor()
      await look(page, 'move')
      await press(city, '移动并锁定')
      await page.getByText('已锁定').waitFor()
      await press(city, '发布日程')
      await page.getByText('已发布第 1 版').waitFor()
      await site.idle()
      await enterprise.page.goto(`/my/meetings/?event=${id}`)
      await enterprise.page.getByText(/号桌/).first().waitFor()
      await look(enterprise.page, 'my-timetable')
      expect((await enterprise.page.pdf({ format: 'A4' })).length).toBeGreaterThan(5000)
      await page.goto(`/desk/events/${id}`)
      for (const name of ['会场总表', '桌卡', '胸牌', '各单位日程', '签到表']) {
        await press(city, name)
        await page.locator('.sheets').waitFor({ state: 'attached' })
        await page.emulateMedia({ media: 'print' })
        await eventually(() => page.locator('.sheets').isVisible()).toBe(true)
        await screenshot(page, `event-sheet-${name}`)
        expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(5000)
        await page.emulateMedia({ media: 'screen' })
      }
    },
  )

  test(
    'on the day: scanned, typed, twice, offline and later; the board tells who is missing',
    { timeout: SLOW_MS },
    async () => {
      await step('活动开始', 'live')
      const { page } = city
      const codeOf = async (who: Seat) =>
        (await who.api<{ seat: { code: string } }>(`/events/${id}`)).seat.code
      const [scanned, spoken] = [await codeOf(enterprise), await codeOf(firm)]
      await page.goto(`/checkin/${scanned}`)
      await page.getByText(new RegExp(`${ENTERPRISE.org} .*签到成功 \\d\\d:\\d\\d`)).waitFor()
      await look(page, 'checkin')
      await page.reload()
      await page.getByText(/已签到 \d\d:\d\d/).waitFor()
      await page.getByLabel('入场码').fill('1234567')
      await press(city, '签到')
      await page.getByText('入场码是 7 位，请再核对一遍。').waitFor()
      await city.context.setOffline(true)
      await page.getByLabel('入场码').fill(`${spoken.slice(0, 3)} ${spoken.slice(3).toLowerCase()}`)
      await press(city, '签到')
      await page.getByText('没有网络，已存下 1 个').waitFor()
      await city.context.setOffline(false)
      await page
        .getByText(new RegExp(`${FIRM.org} .*签到成功`))
        .first()
        .waitFor()
      await enterprise.page.goto(`/checkin/${scanned}`)
      await enterprise.page.getByText('这是您的入场码').waitFor()
      await page.goto(`/desk/events/${id}`)
      await page.getByText('已签到 2 / 15').waitFor()
      await look(page, 'board')
    },
  )

  test(
    'results in two taps open the case, and the report counts them',
    { timeout: SLOW_MS },
    async () => {
      for (const who of [enterprise, firm]) {
        await who.page.goto(`/my/meetings/?event=${id}`)
        await press(who, /^填结果/)
        await who.page.getByLabel('马上继续').check()
        if (who === firm) await look(who.page, 'result')
        await press(who, '保存')
        await who.page.getByRole('button', { name: /✓/ }).waitFor()
      }
      await site.idle()
      const cases = await firm.api<{ items: { firm: string; enterprise: string }[] }>('/cases/mine')
      expect(cases.items).toMatchObject([{ firm: 'yes', enterprise: 'yes' }])
      await city.page.goto(`/desk/events/${id}`)
      await press(city, '活动结束')
      await eventually(stateOf).toBe('closed')
      await city.page.getByRole('heading', { name: '活动小结' }).waitFor()
      await look(city.page, 'report')
    },
  )

  test(
    'the room link is for guests alone, and the device test works without a camera',
    { timeout: SLOW_MS },
    async () => {
      await enterprise.page.goto(`/events/${id}`)
      await enterprise.page.getByRole('link', { name: '进入线上会议室' }).waitFor()
      await enterprise.page.goto('/my/meetings/device/')
      await press(enterprise, '开始测试')
      await enterprise.page
        .getByRole('status')
        .filter({ hasText: /正常|没有打开/ })
        .waitFor()
      await look(enterprise.page, 'device')
    },
  )
})

/** Five enterprises and eight firms more, each of whom has agreed to meet each. */
async function crowd(): Promise<void> {
  const { table } = site.ports
  const row = await table.get(events.keyOf(id))
  const event = Event.parse(row?.body)
  const now = site.ports.clock.now()
  const place = (n: number, role: 'enterprise' | 'firm'): Place => ({
    eventId: event.id,
    orgId: `org_${role}${String(n).padStart(4, '0')}` as Place['orgId'],
    role,
    orgName: `百色示例${role === 'firm' ? '环保' : '铝业'}${n}号`,
    maskedName: '百色市·某企业',
    region: '451002',
    state: 'confirmed',
    code: `${role === 'firm' ? 'F' : 'E'}00000${n}`,
    registeredAt: now,
    updatedAt: now,
    delegate: { name: `代表${n}`, phone: `0776-66600${role === 'firm' ? 1 : 2}${n}` },
    listings: [],
    languages: ['zh'],
    presence: 'present',
    away: [],
    consents: { list: true, phone: true },
  })
  const buyers = Array.from({ length: 5 }, (_, n) => place(n, 'enterprise'))
  const firms = Array.from({ length: 8 }, (_, n) => place(n, 'firm'))
  for (const next of [...buyers, ...firms])
    await table.write(events.putSeat(event, { before: undefined, next }))
  for (const buyer of buyers)
    for (const one of firms) {
      const wish: Wish = {
        eventId: event.id,
        from: buyer.orgId,
        to: one.orgId,
        class: 'like',
        answerClass: 'like',
        reason: '想了解贵单位的工艺和价格',
        state: 'accepted',
        askedAt: now,
        dueAt: now,
      }
      await table.write(wishes.put(undefined, wish))
    }
}
