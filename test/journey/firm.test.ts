// Journeys of a firm in a real browser against the real server: ranked demands, an answer, an agreement, its papers.
import { type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, eventually } from './browser.ts'
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

let site: World
let enterprise: Seat
let official: Seat
let offerId: string
beforeAll(async () => {
  site = await world()
  enterprise = await seat(site.url, ENTERPRISE, '/demands/')
  official = await seat(site.url, CITY, '/demands/')
  const firm = await seat(site.url, FIRM, '/demands/')
  offerId = await submitted(firm.api, 'offer', OFFER)
  await official.api(`/listings/${offerId}/publish`, { method: 'POST', version: 2 })
  await firm.finish()
})
afterAll(async () => {
  await enterprise.finish()
  await official.finish()
  await closeBrowser()
  await site.drop()
})

async function published(title: string): Promise<string> {
  const id = await submitted(enterprise.api, 'demand', { ...DEMAND, title })
  await official.api(`/listings/${id}/publish`, { method: 'POST', version: 2 })
  await site.idle()
  return id
}

/** The focus follows what was asked for: whoever types goes on there. */
const focused = (page: Page, id: string) =>
  page.waitForFunction((wanted) => document.activeElement?.id === wanted, id)

/** What must not be on a page before both sides agree. */
const SECRETS = [ENTERPRISE.org, DEMAND.contact.phone, DEMAND.address, '平果']

test('a firm sees a masked demand, shows interest, and after the yes of the other side both see names and contacts', async () => {
  const title = '赤泥综合利用一期'
  const id = await published(title)
  const firm = await seat(site.url, FIRM, '/firm/')
  const { page } = firm
  const card = page.getByRole('article').filter({ hasText: title })
  await card.getByText('百色市·有色金属冶炼企业').waitFor()
  await eventually(() => card.textContent()).toMatch(/匹配 [ABC] 级 · [\d.]+ 分/)
  await look(page, 'firm')
  await card.getByRole('link', { name: '查看' }).click()
  await page.getByText('您还没有答复').waitFor()
  const shown = async () => (await page.textContent('main')) ?? ''
  const masked = await shown()
  expect(SECRETS.filter((secret) => masked.includes(secret))).toEqual([])
  await look(page, 'firm-opportunity')
  await page.getByRole('button', { name: '感兴趣' }).click()
  await page.getByText('您已表示感兴趣，等对方答复').waitFor()
  const interested = await shown()
  expect(SECRETS.filter((secret) => interested.includes(secret))).toEqual([])
  await site.idle()

  await enterprise.page.goto('/messages/')
  await enterprise.page.getByText(`有环保企业对“${title}”感兴趣`).waitFor()
  await enterprise.api('/cases/answers', {
    method: 'POST',
    body: { demandId: id, offerId, answer: 'yes' },
  })
  await site.idle()

  await page.reload()
  await page.getByText('双方同意，联系方式已开放').waitFor()
  const after = await shown()
  expect(SECRETS.filter((secret) => !after.includes(secret))).toEqual([])
  const number = /GX4510-\d\d-[0-9A-Z]{7}/.exec(after)?.[0] ?? ''
  expect(number).not.toBe('')
  await look(page, 'firm-agreed')
  type Party = { firm: { contact?: { phone: string } } }
  const { parties } = await enterprise.api<{ parties: Party[] }>(`/listings/${id}`)
  expect(parties[0]?.firm.contact?.phone).toBe(OFFER.contact.phone)

  await page.goto(`/cases/${number}`)
  await page.waitForURL(new RegExp(`/firm/opportunities/${id}`))
  await official.page.goto(`/cases/${number}`)
  await official.page.waitForURL(new RegExp(`/desk/listings/${id}`))
  await site.idle()
  await page.goto('/outbox')
  await eventually(() => page.getByText('联系方式已互相开放').count()).toBeGreaterThan(0)
  await firm.finish()
})

test('a firm declines an invitation only with a reason, and the other side reads it', async () => {
  const title = '赤泥综合利用二期'
  const id = await published(title)
  await enterprise.api('/cases/answers', {
    method: 'POST',
    body: { demandId: id, offerId, answer: 'yes' },
  })
  const firm = await seat(site.url, FIRM, '/firm/', { width: 1280 })
  const { page } = firm
  const todo = page.getByRole('region', { name: '等您答复和办理' })
  await todo.getByText(/邀请您对接/).waitFor()
  await look(page, 'firm')
  await todo.getByRole('button', { name: '婉拒' }).press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: '确定' }).click()
  await dialog.getByText('请选一个原因').waitFor()
  await look(page, 'firm-decline')
  await dialog.getByLabel('运距太远').check()
  await dialog.getByRole('button', { name: '确定' }).click()
  await page.getByRole('region', { name: '我的对接事项' }).getByText('您已婉拒').waitFor()
  type Party = { firm: { answer: string; reason?: string } }
  const { parties } = await enterprise.api<{ parties: Party[] }>(`/listings/${id}`)
  expect(parties[0]?.firm).toMatchObject({ answer: 'no', reason: 'distance' })
  await firm.finish()
})

test('an offer is written by keyboard, kept over a reload, submitted, and a conflict keeps what was typed', async () => {
  const firm = await seat(site.url, FIRM, '/firm/offers/new/', { expect: [/status of 409/] })
  const { page } = firm
  await page.getByRole('button', { name: '提交核对' }).click()
  await page.getByRole('alert').getByRole('link', { name: '标题：请填写这一项' }).waitFor()
  await look(page, 'firm-offer-errors')
  await page
    .getByRole('alert')
    .getByRole('link', { name: /请至少选一种能接收的/ })
    .press('Enter')
  await focused(page, 'codes')
  await page.keyboard.type('电解锰渣')
  await page
    .getByRole('button', { name: /^\+ 电解锰渣/ })
    .first()
    .waitFor()
  await page.keyboard.press('Enter')
  await page.getByRole('list', { name: '已选' }).getByRole('button').first().waitFor()
  await page.getByLabel(/^标题/).fill('电解锰渣无害化与建材')
  await page.getByLabel('综合利用').check()
  await page.getByLabel('总能力').fill('30万')
  await page.getByRole('button', { name: '加一条接收条件' }).click()
  await focused(page, 'intake.0.name')
  await page.keyboard.type('含水率')
  await page.getByLabel('不高于').fill('25')
  await page.getByLabel('最低价').fill('35.5')
  await page.getByLabel('最高价').fill('60')
  await page.getByLabel(/^电话/).fill('0776-5550002')
  await page.getByRole('button', { name: '存草稿' }).click()
  await page.getByText('已保存。').waitFor()
  expect(page.url()).toMatch(/\/firm\/offers\/lst_\w+\/edit$/)
  const id = /lst_\w+/.exec(page.url())?.[0] ?? ''
  type Stored = { version: number; status: string; fields: Record<string, unknown> }
  const { fields } = await firm.api<Stored>(`/listings/${id}`)
  expect(fields).toMatchObject({
    capacity: { value: 300_000, unit: 't/a' },
    intake: [{ name: 'moisture', unit: '%', max: 25 }],
    priceFenPerT: { from: 3550, to: 6000 },
  })

  await page.getByLabel(/^标题/).fill('电解锰渣无害化与建材（二）')
  await page.reload()
  await page.getByText('已恢复您上次在这台设备上填的内容').waitFor()
  await eventually(() => page.getByLabel(/^标题/).inputValue()).toBe('电解锰渣无害化与建材（二）')
  await firm.api(`/listings/${id}`, {
    method: 'PUT',
    version: 1,
    body: { fields: { ...fields, product: '水泥缓凝剂' } },
  })
  await page.getByRole('button', { name: '存草稿' }).click()
  await page.getByText('别人刚改过这一项。您填的内容还在。').waitFor()
  await eventually(() => page.getByLabel(/^标题/).inputValue()).toBe('电解锰渣无害化与建材（二）')
  await look(page, 'firm-offer-conflict')
  await page.getByRole('button', { name: '用我填的保存' }).click()
  await page.getByText('已保存。').waitFor()
  await page.getByRole('button', { name: '提交核对' }).click()
  await page.getByText('正在核对，暂时不能改').waitFor()
  await look(page, 'firm-offer-submitted')
  const { version, status } = await firm.api<Stored>(`/listings/${id}`)
  expect(status).toBe('submitted')
  await official.api(`/listings/${id}/return`, {
    method: 'POST',
    version,
    body: { reason: '请补充案例' },
  })
  await page.reload()
  await page.getByText('被退回：请补充案例').waitFor()
  await firm.finish()
})

test('what is typed while a save is on its way is neither lost nor taken for saved', async () => {
  const firm = await seat(site.url, FIRM, '/firm/offers/new/')
  const { page } = firm
  let release = () => {}
  const held = new Promise<void>((done) => (release = done))
  await page.route('**/api/listings', async (route) => {
    await held
    await route.continue()
  })
  await page.getByLabel(/^标题/).fill('赤泥制砖')
  await page.getByLabel(/^电话/).fill('0776-5550002')
  await page.getByRole('button', { name: '存草稿' }).click()
  await page.getByLabel(/^标题/).fill('赤泥制砖与路基材料')
  release()
  await page.getByText('已保存。').waitFor()
  await page.reload()
  await page.getByText('已恢复您上次在这台设备上填的内容').waitFor()
  await eventually(() => page.getByLabel(/^标题/).inputValue()).toBe('赤泥制砖与路基材料')
  await page.getByRole('button', { name: '存草稿' }).click()
  await page.getByText('已保存。').waitFor()
  const id = /lst_\w+/.exec(page.url())?.[0] ?? ''
  const { fields } = await firm.api<{ fields: { title: string } }>(`/listings/${id}`)
  expect(fields.title).toBe('赤泥制砖与路基材料')
  await firm.finish()
})

test('a firm files a licence, is told what is wrong with it, and waits for verification', async () => {
  const firm = await seat(site.url, FIRM, '/firm/org/', { width: 1280 })
  const { page } = firm
  await page.getByRole('button', { name: '加一张许可证' }).click()
  await focused(page, 'licences.0.no')
  await page.keyboard.type('GXHW-2026-021')
  await page.getByLabel(/类别或代码/).fill('HW18、772-003-1')
  await page.getByLabel('处置').check()
  await page.getByLabel(/核准规模/).fill('2万')
  await page.getByLabel(/起始日/).fill('2026-01-01')
  await page.getByLabel(/到期日/).fill('2025-01-01')
  await page.getByRole('button', { name: '保存并送核验' }).click()
  await page
    .getByRole('alert')
    .getByRole('link', { name: /到期日早于起始日/ })
    .waitFor()
  await page
    .getByRole('alert')
    .getByRole('link', { name: /写作 HW18/ })
    .waitFor()
  await look(page, 'firm-org-errors')
  await page.getByLabel(/类别或代码/).fill('HW18、772-003-18')
  await page.getByLabel(/到期日/).fill('2030-12-31')
  await page.getByRole('button', { name: '保存并送核验' }).click()
  await page.getByText('待核验', { exact: true }).waitFor()
  type Mine = { licences: unknown[] }
  const { licences } = await firm.api<Mine>('/orgs/mine')
  expect(licences).toEqual([
    {
      no: 'GXHW-2026-021',
      type: 'comprehensive',
      codes: ['HW18', '772-003-18'],
      modes: ['dispose'],
      volumeTPerYear: 20_000,
      validFrom: '2026-01-01',
      validTo: '2030-12-31',
    },
  ])
  await firm.finish()
})

test('an enterprise at the firm’s page is led home; an unknown case number says so', async () => {
  const stray = await seat(site.url, ENTERPRISE, '/en/firm/', {
    width: 1280,
    lang: 'en',
    expect: [/status of 404/],
  })
  const { page } = stray
  await page.getByText('This page is not for your role').waitFor()
  await look(page, 'firm-wall-en')
  await page.goto('/en/cases/GX4510-26-0000000')
  await page.getByText('There is no case GX4510-26-0000000').waitFor()
  await look(page, 'case-missing-en')
  await stray.finish()
})
