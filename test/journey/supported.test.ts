// The list of key supported enterprises in a real browser: applied for, through three levels, published, useful.
import { type Page } from 'playwright-core'
import { afterAll, beforeAll, test } from 'vitest'
import { closeBrowser, eventually, newPage } from './browser.ts'
import { CITY, COUNTY, DEMAND, ENTERPRISE, look, seat, type Seat, type Somebody, submitted, world, type World } from './people.ts' // prettier-ignore

const REGION: Somebody = {
  subject: 'zong',
  name: '宗厅',
  role: 'official',
  place: '450000',
  org: '自治区生态环境厅示例处',
  orgId: 'org_desk9',
}
const OTHER: Somebody = {
  subject: 'pan',
  name: '潘总',
  role: 'enterprise',
  place: '451082',
  org: '平果示例洗煤有限公司',
  orgId: 'org_coal1',
}

let site: World
let enterprise: Seat
let county: Seat
let city: Seat
let region: Seat

beforeAll(async () => {
  site = await world([REGION, OTHER])
  const [missing, bad] = [/404/, /400/]
  // Refused on the way: no application yet, and one without promises.
  enterprise = await seat(site.url, ENTERPRISE, '/my/', { expect: [missing, bad] })
  county = await seat(site.url, COUNTY, '/desk/')
  city = await seat(site.url, CITY, '/desk/')
  region = await seat(site.url, REGION, '/desk/')
})
afterAll(async () => {
  for (const one of [enterprise, county, city, region]) await one.finish()
  await closeBrowser()
  await site.drop()
})

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

/** From the message to the application. */
async function arrive({ page }: Seat, words: RegExp): Promise<void> {
  await site.idle()
  await page.goto('/messages/')
  await page.getByRole('link', { name: words }).first().click()
  await page.waitForURL(/\/desk\/supported\/sup_/)
  await page.getByRole('heading', { name: ENTERPRISE.org }).waitFor()
}

async function passOn(one: Seat, words: RegExp, opinion: string): Promise<void> {
  const { page } = one
  await arrive(one, words)
  await press(page, '通过，报上一级')
  await page.getByLabel('审核意见').fill(opinion)
  await page.locator('form').getByRole('button', { name: '通过，报上一级' }).click()
  await page.getByText('现在不由您审核').waitFor()
}

test('an enterprise applies with evidence and every promise', async () => {
  const { page } = enterprise
  await page.goto('/my/supported/')
  await page.getByRole('heading', { name: '申请列入名单' }).waitFor()
  await press(page, '提交申请')
  await page.getByRole('alert').getByText('请逐条承诺').waitFor()
  await look(page, 'supported-errors')
  await page.getByLabel('为什么需要保障').fill('承担全市医疗废物处置，停产将影响收运。')
  await page.getByLabel('选择文件').setInputFiles({
    name: '处置合同.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 contract'),
  })
  await page.getByText('已上传').waitFor()
  for (const promise of ['属实', '申报的用途', '统一调配', '同意公布'])
    await page.getByLabel(promise).check()
  await press(page, '提交申请')
  await page.getByText('下一步：县级生态环境部门审核').waitFor()
  await look(page, 'supported-mine')
})

test('county and city pass it on, the region publishes it with a reason everybody can read', async () => {
  await county.page.goto('/desk/')
  await county.page.getByText('审核重点保障企业申请').first().waitFor()
  await arrive(county, /申请列入重点保障企业名单/)
  await look(county.page, 'supported-county')
  await passOn(county, /申请列入重点保障企业名单/, '情况属实，同意上报。')
  await passOn(city, /的重点保障企业申请已报来/, '全市唯一一家，同意。')
  await arrive(region, /的重点保障企业申请已报来/)
  const { page } = region
  await press(page, '列入名单并公布')
  await page.getByLabel('列入理由').fill('承担全市医疗废物处置任务')
  await look(page, 'supported-publish')
  await page.locator('form').getByRole('button', { name: '列入名单并公布' }).click()
  await page.getByText('在名单上，有效期至').waitFor()
  await page.goto('/desk/supported/')
  await page.getByText('在名单上').waitFor()
  await look(page, 'supported-desk')

  const visitor = await newPage(site.url)
  await visitor.page.goto('/supported/')
  await visitor.page.getByText('承担全市医疗废物处置任务').waitFor()
  await eventually(() => visitor.page.textContent('main')).toContain(ENTERPRISE.org)
  await look(visitor.page, 'supported-public')
  await visitor.page.goto('/en/supported/')
  await visitor.page.getByText('hazardous or medical waste').waitFor()
  await look(visitor.page, 'supported-public-en')
  await visitor.finish()
})

test('its matters come first at the desk, marked as such', async () => {
  const other = await seat(site.url, OTHER, '/my/')
  await submitted(other.api, 'demand', { ...DEMAND, title: '洗煤废水处理' })
  await other.finish()
  await submitted(enterprise.api, 'demand', DEMAND)
  await site.idle()
  const { page } = county
  await page.goto('/desk/')
  await page.getByRole('link', { name: '洗煤废水处理' }).first().waitFor()
  const first = page
    .locator('section', { has: page.locator('#todo') })
    .getByRole('article')
    .first()
  await eventually(() => first.textContent()).toContain(DEMAND.title)
  await eventually(() => first.textContent()).toContain('重点保障企业')
  await look(page, 'desk-supported')
})

test('the enterprise leaves the list, and the public page says so at once', async () => {
  const { page } = enterprise
  await page.goto('/my/supported/')
  await page.getByText('在名单上，有效期至').waitFor()
  await press(page, '退出名单')
  await page.getByRole('dialog').getByRole('button', { name: '退出名单' }).click()
  await page.getByText('已撤回。需要时可以重新申请').waitFor()
  await page.goto('/supported/')
  await page.getByText('名单上还没有企业').waitFor()
  await look(page, 'supported-none')
})
