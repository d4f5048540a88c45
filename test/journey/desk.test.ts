// Journeys of officials in a real browser against the real server: check, return, publish, verify, keep out.
import { afterAll, beforeAll, test } from 'vitest'
import { expectAccessible } from './axe.ts'
import { plusDays } from '#shared/time.ts'
import * as listings from '#functions/listing/store.ts'
import { closeBrowser, eventually, visit } from './browser.ts'
import {
  CITY,
  COUNTY,
  DEMAND,
  ENTERPRISE,
  FIRM,
  look,
  seat,
  type Seat,
  submitted,
  world,
  type World,
} from './people.ts'

let site: World
let enterprise: Seat
beforeAll(async () => {
  site = await world()
  enterprise = await seat(site.url, ENTERPRISE, '/demands/')
})
afterAll(async () => {
  await enterprise.finish()
  await closeBrowser()
  await site.drop()
})

type Listing = { version: number; fields: Record<string, unknown> }
test('an official returns with a reason, the enterprise corrects, the official publishes, and the record shows both', async () => {
  const id = await submitted(enterprise.api, 'demand', DEMAND)
  await site.idle()
  const official = await seat(site.url, COUNTY, '/desk/')
  const { page } = official
  const todo = page.getByRole('region', { name: '待办' })
  await todo.getByText('1 件待办，没有超期').waitFor()
  await eventually(() => todo.textContent()).toMatch(/还剩 2 个工作日/)
  await look(official.page, 'desk')
  await todo.getByRole('link', { name: DEMAND.title }).click()

  await page.getByText('县级生态环境部门核对').waitFor()
  await page.getByRole('link', { name: '0776-5550001' }).waitFor()
  await look(official.page, 'desk-listing')
  await page.getByRole('button', { name: '退回' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '退回' }).click()
  await dialog.getByText('请写明理由，至少 4 个字').waitFor()
  await eventually(() =>
    dialog.getByLabel(/退回理由/).evaluate((box) => box === document.activeElement),
  ).toBe(true)
  await look(official.page, 'desk-return')
  await page.keyboard.type('请补充含水率检测报告')
  await dialog.getByRole('button', { name: '退回' }).click()
  await page.getByText('已退回：请补充含水率检测报告').waitFor()
  await site.idle()

  await enterprise.page.goto('/messages/')
  const notice = enterprise.page
    .getByRole('listitem')
    .filter({ hasText: '被退回：请补充含水率检测报告' })
  await notice.getByText('未读').waitFor()
  await look(enterprise.page, 'messages')
  await enterprise.page.goto('/outbox')
  await enterprise.page.getByText('请补充含水率检测报告').first().waitFor()

  const { version } = await enterprise.api<Listing>(`/listings/${id}`)
  const fields = { ...DEMAND, text: '含水率 32%，报告附后。' }
  await enterprise.api(`/listings/${id}`, { method: 'PUT', version, body: { fields } })
  await enterprise.api(`/listings/${id}/submit`, { method: 'POST', version: version + 1 })

  await page.reload()
  await page.getByText('含水率 32%，报告附后。').waitFor()
  await page.getByRole('button', { name: '发布' }).click()
  const history = page.getByRole('list', { name: '办理记录' })
  await history.getByText('发布', { exact: true }).waitFor()
  const acts = async () =>
    (await history.locator('strong').allTextContents()).filter((act) => !act.startsWith('查看'))
  await eventually(acts).toEqual(['发布', '提交核对', '保存', '退回', '提交核对', '新建草稿'])
  await eventually(() => history.textContent()).toContain('理由：请补充含水率检测报告')
  await site.idle()
  await page.reload()
  await page.getByText(/事项 GX4510-\d\d-[0-9A-Z]{7}/).waitFor()
  await page.getByRole('heading', { name: '匹配结果' }).waitFor()
  await look(official.page, 'desk-published')
  await official.finish()
})

test('a step on an old version is refused, shows what stands now, and keeps the reason', async () => {
  const id = await submitted(enterprise.api, 'demand', {
    ...DEMAND,
    title: '赤泥堆场防渗改造与利用',
  })
  await site.idle()
  const official = await seat(site.url, COUNTY, `/desk/listings/${id}`, {
    expect: [/status of 409/],
  })
  const { page } = official
  await page.getByRole('button', { name: '退回' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel(/退回理由/).fill('请写明堆场面积')
  await enterprise.api(`/listings/${id}/withdraw`, { method: 'POST', version: 2 })
  await enterprise.api(`/listings/${id}`, {
    method: 'PUT',
    version: 3,
    body: { fields: { ...DEMAND, title: '赤泥堆场防渗改造', text: '堆场面积 12 万平方米。' } },
  })
  await enterprise.api(`/listings/${id}/submit`, { method: 'POST', version: 4 })
  await dialog.getByRole('button', { name: '退回' }).click()
  await dialog.getByText('别人刚改过这一项').waitFor()
  await eventually(() => dialog.getByLabel(/退回理由/).inputValue()).toBe('请写明堆场面积')
  await look(official.page, 'desk-conflict')
  await page.keyboard.press('Escape')
  await page.getByText('堆场面积 12 万平方米。').waitFor()
  await page.getByRole('button', { name: '发布' }).click()
  await page.getByRole('list', { name: '办理记录' }).getByText('发布', { exact: true }).waitFor()
  await official.finish()
})

test('what is overdue stands first and says so in words', async () => {
  const title = '上周提交的赤泥需求'
  const id = await submitted(enterprise.api, 'demand', { ...DEMAND, title })
  await submitted(enterprise.api, 'demand', { ...DEMAND, title: '今天提交的赤泥需求' })
  const { listing, version } = await listings.load(site.ports.table, id)
  const submittedAt = plusDays(site.ports.clock.now(), -9)
  await site.ports.table.write([listings.put({ ...listing, submittedAt }, { version })])
  await site.idle()
  const official = await seat(site.url, COUNTY, '/desk/')
  const first = official.page.getByRole('region', { name: '待办' }).getByRole('article').first()
  await first.getByText(title).waitFor()
  await eventually(() => first.textContent()).toMatch(/已超期 \d 个工作日/)
  await official.page.getByText(/其中 1 件超期/).waitFor()
  await look(official.page, 'desk-overdue')
  await official.finish()
})

test('a city official narrows and sorts the jurisdiction in a table', async () => {
  await submitted(enterprise.api, 'demand', {
    ...DEMAND,
    title: '含铬废水处理改造',
    region: '451024',
  })
  await submitted(enterprise.api, 'demand', { ...DEMAND, title: '电解锰渣无害化处理' })
  await site.idle()
  const official = await seat(site.url, CITY, '/desk/', { width: 1280 })
  const { page } = official
  await page
    .getByRole('combobox', { name: '县（市、区）' })
    .selectOption({ label: '百色市德保县（1）' })
  await page.getByText('1 件待办，没有超期').waitFor()
  const titles = () => page.locator('tbody th').allTextContents()
  await eventually(() => page.locator('th[aria-sort]').textContent()).toContain('更新')
  await page.getByRole('button', { name: '标题' }).press('Enter')
  await eventually(() => page.locator('th[aria-sort="ascending"]').textContent()).toContain('标题')
  const up = await titles()
  await page.getByRole('button', { name: '标题' }).press('Enter')
  await eventually(() => titles()).toEqual([...up].reverse())
  await look(official.page, 'desk')
  await page.getByRole('searchbox', { name: '标题里有' }).fill('锰渣')
  await eventually(() => titles()).toEqual(['电解锰渣无害化处理'])
  await page.getByRole('combobox', { name: '状态' }).selectOption({ label: '已结束' })
  await page.getByText('这样筛选没有结果').waitFor()
  await look(official.page, 'desk-empty')
  await official.finish()
})

test('an organisation is verified, or sent back with a reason', async () => {
  const firm = await seat(site.url, FIRM, '/offers/')
  type Mine = { version: number } & Record<string, unknown>
  const save = async () => {
    const { version, name, creditCode, region } = await firm.api<Mine>('/orgs/mine')
    await firm.api('/orgs/mine', {
      method: 'PUT',
      version,
      body: { name, creditCode, region, licences: [LICENCE] },
    })
    await site.idle()
  }
  await save()
  const official = await seat(site.url, CITY, '/desk/')
  const { page } = official
  await page.getByRole('link', { name: FIRM.org }).click()
  await page.getByText('GXHW-2026-018').waitFor()
  await look(official.page, 'desk-org')
  await page.getByRole('button', { name: '核验通过' }).click()
  await page.getByText('已核验', { exact: true }).waitFor()
  await page.getByRole('button', { name: '退回' }).click()
  await page
    .getByRole('dialog')
    .getByLabel(/退回理由/)
    .fill('许可证扫描件看不清')
  await page.getByRole('dialog').getByRole('button', { name: '退回' }).click()
  await page.getByText('已退回：许可证扫描件看不清').waitFor()
  await official.finish()
  await firm.finish()
})
const LICENCE = {
  no: 'GXHW-2026-018',
  type: 'comprehensive',
  codes: ['HW18'],
  modes: ['use'],
  volumeTPerYear: 5000,
  validFrom: '2026-01-01',
  validTo: '2030-12-31',
}

test('an enterprise that opens the desk is told plainly whose it is and led home', async () => {
  const stray = await seat(site.url, ENTERPRISE, '/desk/')
  await stray.page.getByText('只有生态环境部门的人员能进').waitFor()
  await eventually(() =>
    stray.page.getByRole('link', { name: '去我自己的工作台' }).getAttribute('href'),
  ).toBe('/my/')
  await eventually(() => stray.page.getByText('待办').count()).toBe(0)
  await look(stray.page, 'desk-wall')
  await stray.finish()
})

test('signing in says what went wrong and where one is', async () => {
  await visit(site.url, {}, async (page) => {
    await page.goto('/desk/')
    await page.getByText('请先登录').waitFor()
    await expectAccessible(page)
    for (const [code, words] of [
      ['unknown', '还没有您的成员资料'],
      ['refused', '没有完成'],
      ['down', '现在连不上'],
    ] as const) {
      await page.goto(`/login/?problem=login.${code}`)
      await page.getByRole('alert').filter({ hasText: words }).waitFor()
    }
    await look(page, 'login')
    await page.goto('/en/login/')
    await page.getByRole('link', { name: 'Go to sign-in' }).waitFor()
    await expectAccessible(page)
  })
  const inside = await seat(site.url, COUNTY, '/login/')
  await inside.page.getByText('您已登录：平果市生态环境局 覃县').waitFor()
  await eventually(() =>
    inside.page.getByRole('link', { name: '进入我的工作台' }).getAttribute('href'),
  ).toBe('/desk/')
  await look(inside.page, 'login-inside')
  await inside.finish()
})

test('notices are marked as read one by one or all at once, also in English', async () => {
  const official = await seat(site.url, COUNTY, '/en/messages/', { width: 1280, lang: 'en' })
  const { page } = official
  await page.getByText(/\d+ unread/).waitFor()
  await look(official.page, 'messages-en')
  const first = page.getByRole('article').first()
  await first.getByRole('link').click()
  await page.waitForURL(/\/en\/desk\/listings\//)
  await page.getByRole('heading', { name: 'History' }).waitFor()
  await look(official.page, 'desk-listing-en')
  await page.goto('/en/messages/')
  await page.getByRole('article').first().waitFor()
  await eventually(() => page.getByRole('article').first().getByText('unread').count()).toBe(0)
  await page.getByRole('button', { name: 'Mark all as read' }).click()
  await page.getByText('Nothing unread').waitFor()
  await page.reload()
  await page.getByText('Nothing unread').waitFor()
  await official.finish()
})
