// A 专场 from end to end: out of unmet demands, forty meetings planned, changed by hand and live, told of, printed.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sheetRows } from '#shared/sheet/xlsx-read.ts'
import { closeBrowser } from './browser.ts'
import { agreeAll, BANK, BUYERS, FIRMS, gather } from './crowd.ts'
import { printed } from './paper.ts'
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
let listings: { demandId: string; offerId: string }

beforeAll(async () => {
  site = await world([...BUYERS, ...FIRMS, BANK])
  city = await seat(site.url, CITY, '/desk/unmet/', { width: 1280 })
  enterprise = await seat(site.url, ENTERPRISE, '/events/')
  firm = await seat(site.url, FIRM, '/events/')
  const offerId = await submitted(firm.api, 'offer', OFFER)
  const demandId = await submitted(enterprise.api, 'demand', DEMAND)
  for (const listing of [offerId, demandId])
    await city.api(`/listings/${listing}/publish`, { method: 'POST', version: 2 })
  listings = { demandId, offerId }
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
const dialog = () => city.page.getByRole('dialog')
const inDialog = (name: string) => dialog().getByRole('button', { name, exact: true }).click()
async function step(name: string): Promise<void> {
  const { version } = await city.api<{ version: number }>(`/events/${id}`)
  await city.api(`/events/${id}/steps`, { method: 'POST', version, body: { step: name } })
  await site.idle()
}
const desk = () => city.page.goto(`/desk/events/${id}`)

/** A slot to which a meeting could be moved, as the planner itself says. */
async function freeSlot(pair: string): Promise<number> {
  const { draft } = await city.api<{ draft: { meetings: { wish: string; slot: number }[] } }>(
    `/events/${id}/plan`,
  )
  const now = draft.meetings.find(({ wish }) => wish === pair)?.slot
  for (let slot = 0; slot < 12; slot++) {
    const path = `/events/${id}/plan/cost?wish=${encodeURIComponent(pair)}&slot=${slot}`
    const { obstacles } = await city.api<{ obstacles: unknown[] }>(path)
    if (slot !== now && obstacles.length === 0) return slot
  }
  throw new Error('Nowhere to move it.')
}

describe('a themed event', () => {
  test(
    'is proposed from unmet demands with its reasons and made in one step',
    { timeout: SLOW_MS },
    async () => {
      const { page } = city
      await page.goto('/desk/unmet/')
      await page.getByRole('combobox').first().selectOption('0')
      await page.getByRole('link', { name: '办一场专场' }).click()
      await page.getByRole('heading', { name: '建议先见的 1 对' }).waitFor()
      await page.getByText(FIRM.org).first().waitFor()
      await page.locator('.reasons li').first().waitFor()
      expect(await page.content()).not.toContain(ENTERPRISE.org)
      await look(page, 'special-proposal')
      await press(city, '建成活动草稿')
      await page.waitForURL(/\/desk\/events\/evt_/)
      id = /evt_[0-9a-z]+/.exec(page.url())?.[0] ?? ''
      await page.getByRole('heading', { name: /赤泥.*供需对接专场/ }).waitFor()
    },
  )

  test(
    'gets sessions and an agenda with a speaker that the public page shows',
    { timeout: SLOW_MS },
    async () => {
      const { page } = city
      await press(city, '修改活动')
      await page.getByLabel('洽谈桌数').fill('6')
      await page.getByRole('button', { name: '加一项议程' }).click()
      const item = page.getByRole('group', { name: '议程第 3 项' })
      await item.getByLabel('内容').fill('赤泥路基试验段介绍')
      await item.getByLabel('主讲人').fill('示例专家')
      await item.getByLabel('开始').fill('13:30')
      await look(page, 'special-form')
      await press(city, '保存')
      await page.getByText('草稿只有主办方能看到。').waitFor()
      for (const name of ['publish', 'open-registration']) await step(name)
      await enterprise.page.goto(`/events/${id}`)
      await enterprise.page.getByText('赤泥路基试验段介绍').waitFor()
      await look(enterprise.page, 'special-public')
    },
  )

  test('gathers forty agreed meetings, the proposed pair first', { timeout: SLOW_MS }, async () => {
    await gather({ site, id, enterprise, firm, listings })
    await step('open-wishes')
    const { items } = await enterprise.api<{ items: { proposed?: true }[] }>(
      `/events/${id}/suggestions`,
    )
    expect(items[0]?.proposed).toBe(true)
    await agreeAll({ site, id, enterprise, firm, listings })
    await step('begin-timetable')
    await desk()
    await city.page.getByText('约好 40 场；12 个时段 × 6 张桌，现场最多 72 场。').waitFor()
  })

  test('says what contradicts before it is planned', { timeout: SLOW_MS }, async () => {
    const { page } = city
    for (const n of [0, 1]) {
      await page.getByLabel('找单位').fill(FIRMS[n]!.org)
      await page.getByRole('button', { name: new RegExp(`^要求 ${ENTERPRISE.org}`) }).click()
      await dialog().getByLabel('固定在哪个时段').selectOption({ index: 3 })
      if (n === 0) {
        await dialog().locator('summary', { hasText: '第三方同席' }).click()
        await dialog().getByLabel(BANK.org).check()
        await look(page, 'special-rule')
      }
      await inDialog('记下要求')
      await dialog().waitFor({ state: 'hidden' })
    }
    await page.getByText('有 1 处要求互相矛盾').waitFor()
    await page.getByText(new RegExp(`${ENTERPRISE.org} 在 .* 只能有一场`)).waitFor()
    await look(page, 'special-clash')
    await page.getByRole('button', { name: new RegExp(`^要求 ${ENTERPRISE.org}`) }).click()
    await inDialog('去掉全部要求')
    await page.getByText('互相矛盾').waitFor({ state: 'detached' })
    await page.getByLabel('找单位').fill('')
  })

  test(
    'is planned by machine, one meeting moved by hand with its cost seen, and released',
    { timeout: SLOW_MS },
    async () => {
      const { page } = city
      await press(city, '排日程')
      await page.getByText('约好的 40 场排进 40 场，已证明不能再多。').waitFor()
      await page.getByText(BANK.org).first().waitFor()
      await look(page, 'special-plan')
      await page.getByLabel('找单位').fill(FIRM.org)
      await press(city, new RegExp(`^移动 ${ENTERPRISE.org}`))
      const free = await freeSlot([ENTERPRISE.orgId, FIRM.orgId].sort().join('~'))
      await dialog().getByLabel('移到哪个时段').selectOption(String(free))
      await dialog()
        .getByText(/放得下，空档/)
        .waitFor()
      await look(page, 'special-move')
      await inDialog('移动并锁定')
      await page.getByText('已锁定').waitFor()
      await press(city, '发布日程')
      await page.getByText('已发布第 1 版').waitFor()
      await site.idle()
    },
  )

  test(
    'one meeting is cancelled live: how many others moved is said, and the change is released',
    { timeout: SLOW_MS },
    async () => {
      await step('start')
      const { page } = city
      await desk()
      await page.getByLabel('找单位').fill(FIRMS[6]!.org)
      await press(city, new RegExp(`^取消这场 ${BUYERS[0]!.org}`))
      await look(page, 'special-cancel')
      await inDialog('取消这场')
      await page.getByText('已重排：另有 0 场不再举行，其余一场没动。').waitFor()
      await page.getByText('日程有变，还没有通知参会单位：请发布。').waitFor()
      await look(page, 'special-live')
      await press(city, '发布日程')
      await page.getByText('已发布第 2 版').waitFor()
      await site.idle()
      const told = await city.api<{ no: number; meetings: unknown[] }>(`/events/${id}/board`)
      expect([told.no, told.meetings.length]).toEqual([2, 39])
    },
  )

  test('its sheets are A4 and hold what they must', { timeout: SLOW_MS }, async () => {
    const { page } = city
    await desk()
    for (const [name, least] of [
      ['会场总表', 1],
      ['桌卡', 4],
      ['胸牌', 2],
      ['各单位日程', 13],
      ['签到表', 1],
    ] as const) {
      await press(city, name)
      await page.locator('.sheets').waitFor({ state: 'attached' })
      await printed(city, `special-${name}`, least)
    }
    await enterprise.page.goto(`/my/meetings/?event=${id}`)
    await enterprise.page.getByText(/号桌/).first().waitFor()
    expect(await printed(enterprise, 'special-我的日程', 1)).toBeLessThanOrEqual(2)
  })

  test(
    'the table and a party record results; the case is opened and agreed',
    { timeout: SLOW_MS },
    async () => {
      const { page } = city
      await desk()
      await page.getByLabel('哪张桌').selectOption({ label: '全部' })
      const card = page
        .getByRole('article')
        .filter({ hasText: ENTERPRISE.org })
        .filter({ hasText: FIRM.org })
      await card.getByRole('button', { name: /^马上继续/ }).click()
      await card.getByText('已记下').waitFor()
      await site.idle()
      const cases = () =>
        firm.api<{ items: { firm: string; enterprise: string; proposed?: true }[] }>('/cases/mine')
      expect((await cases()).items).toMatchObject([{ firm: 'none', proposed: true }])
      for (const who of [enterprise, firm]) {
        await who.page.goto(`/my/meetings/?event=${id}`)
        const other = who === enterprise ? FIRM : ENTERPRISE
        await press(who, new RegExp(`^填结果 .*${other.org}`))
        await who.page.getByText('再多说一点').click()
        await who.page.getByLabel('下一步').selectOption('visit')
        await who.page.getByLabel(/意向吨数/).fill('200000')
        await press(who, '保存')
        await who.page.getByRole('button', { name: /✓/ }).waitFor()
        await press(who, who === enterprise ? '5 分' : '4 分')
        await who.page.getByText('谢谢，已记下。').waitFor()
      }
      await look(enterprise.page, 'special-mine')
      await site.idle()
      expect((await cases()).items).toMatchObject([{ firm: 'yes', enterprise: 'yes' }])
      await look(page, 'special-tables')
    },
  )

  test('its report counts them and opens as a spreadsheet', { timeout: SLOW_MS }, async () => {
    const { page } = city
    await step('close')
    await desk()
    await page.getByRole('heading', { name: '活动小结' }).waitFor()
    await page.getByText('踏勘').first().waitFor()
    await look(page, 'special-report')
    const [file] = await Promise.all([page.waitForEvent('download'), press(city, '导出 Excel')])
    const rows = sheetRows(readFileSync(await file.path()))
    expect(rows[0]?.cells.slice(0, 4)).toEqual(['活动小结', '参会单位', '排入日程', '已见面'])
    expect(rows[1]?.cells.slice(1, 6)).toEqual(['14', '39', '1', '1', '200000'])
  })
})
