// A bank writes down a product with every condition, its slips asked about; the public reads all of it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BANKS, REGION } from './bankers.ts'
import { closeBrowser, newPage } from './browser.ts'
import { look, seat, type Seat, world, type World } from './people.ts'

const BANK = BANKS[0]!

let site: World
let bank: Seat
let official: Seat

beforeAll(async () => {
  site = await world([REGION, BANK])
  bank = await seat(site.url, BANK, '/bank/')
  official = await seat(site.url, REGION, '/desk/')
})
afterAll(async () => {
  for (const one of [bank, official]) await one.finish()
  await closeBrowser()
  await site.drop()
})

test('a bank writes a product: slips are asked about, the official publishes, everybody reads all conditions', async () => {
  const { page } = bank
  await page.getByRole('link', { name: '登记一个产品' }).click()
  await page.getByLabel('标题').fill('示例·赤泥利用中长期贷')
  await page.getByLabel('综合利用').check()
  await page.getByLabel('适用地区').selectOption('广西全区')
  await page.getByLabel('最低额度').fill('10')
  await page.getByLabel('最高额度').fill('八百万元')
  await page.getByLabel('最长期限').fill('5年')
  await page.getByLabel('怎么定价').selectOption('固定利率')
  await page.getByRole('textbox', { name: '年利率' }).fill('385%')
  await page.getByLabel('有效期至').fill('2026-01-01')
  await page.getByRole('button', { name: '提交核对' }).click()
  await page.getByRole('alert').getByText('385% 太高了，是不是 3.85%？').waitFor()
  const said = await page.getByRole('alert').innerText()
  expect(said).toContain('10 元太少了，是不是 10 万元？')
  expect(said).toContain('2026-01-01 已经过期')
  await look(page, 'product-errors')

  await page.getByLabel('最低额度').fill('10万')
  await page.getByLabel('有效期至').fill('2031-12-31')
  await page.getByLabel('怎么定价').selectOption('按 LPR 加减点')
  await page.getByLabel('加减点').fill('减20')
  await page.getByText(/按今天的 LPR，约年利率 2.8%/).waitFor()
  await page.getByLabel('企业法人').check()
  await page.getByLabel('收费权').check()
  await page.getByLabel('排污许可证').check()
  await page.getByLabel('须无环境违法').fill('12')
  await page.getByLabel('不予支持').fill('不得用于股权投资')
  await page.getByLabel('所需材料').fill('营业执照、排污许可证')
  await page.getByLabel('客户经理').fill('甲经理')
  await page.getByLabel('生效日期').fill('2026-01-01')
  await page.getByLabel('来源').fill('示例银行绿色信贷管理办法')
  await page.getByLabel('最近核对').fill('2026-01-02')
  await page.getByLabel('电话').fill('0771-5550000')
  await look(page, 'product-filled')
  await page.getByRole('button', { name: '提交核对' }).click()
  await page.getByText('正在核对，暂时不能改').waitFor()
  const id = /lst_\w+/.exec(page.url())?.[0] ?? ''
  await official.api(`/listings/${id}/publish`, { method: 'POST', version: 2 })

  const visitor = await newPage(site.url)
  await visitor.page.goto(`/loans/${id}`)
  await visitor.page
    .getByText('一年期 LPR减 20 个基点')
    .or(visitor.page.getByText('一年期 LPR 减 20 个基点'))
    .waitFor()
  const facts = await visitor.page.locator('main').innerText()
  for (const one of [
    '800 万元',
    '60 个月',
    '收费权',
    '企业法人',
    '排污许可证',
    '12 个月',
    '不得用于股权投资',
    '营业执照',
    '示例银行绿色信贷管理办法',
    '示例甲银行',
  ])
    expect(facts).toContain(one)
  expect(facts).not.toContain('0771-5550000')
  expect(facts).not.toContain('甲经理')
  await look(visitor.page, 'product-public')
  await visitor.finish()

  // A second one of the same name on the same days: the bank is told before enterprises see both.
  await page.goto('/bank/products/new/')
  await page.getByLabel('标题').fill('示例·赤泥利用中长期贷')
  await page.getByText('已有同名产品').waitFor()
  await page.getByLabel('生效日期').fill('2032-01-01')
  await page.getByText('已有同名产品').waitFor({ state: 'hidden' })
  await page.goto('/bank/')
  await page.getByText('已发布').waitFor()
  await look(page, 'bank-products')
})
