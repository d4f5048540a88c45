// Public money and private capital in a real browser: a call posted and checked, a project on the shelf and off again.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { closeBrowser, newPage, type Visit } from './browser.ts'
import {
  CITY,
  DEMAND,
  ENTERPRISE,
  look,
  seat,
  type Seat,
  submitted,
  world,
  type World,
} from './people.ts'

let site: World
let city: Seat
let enterprise: Seat
let visitor: Visit

beforeAll(async () => {
  site = await world()
  city = await seat(site.url, CITY, '/desk/funding/')
  enterprise = await seat(site.url, ENTERPRISE, '/my/')
  visitor = await newPage(site.url)
})
afterAll(async () => {
  for (const one of [city, enterprise, visitor]) await one.finish()
  await closeBrowser()
  await site.drop()
})

test('an official posts a call, slips asked about; a visitor checks the conditions before applying', async () => {
  const { page } = city
  await visitor.page.goto('/funding/')
  await visitor.page.getByText('现在没有正在受理的资金申报').waitFor()
  await look(visitor.page, 'funding-none')
  await page.getByText('辖区还没有发布过资金申报').waitFor()
  await page.getByRole('button', { name: '发布申报' }).click()
  await page.getByLabel('名称').fill('示例·大宗固废利用专项资金')
  await page.getByLabel('主管单位').fill('自治区示例厅')
  await page.getByLabel('适用地区').selectOption('百色市')
  await page.getByLabel('开始日期').fill('2026-01-01')
  await page.getByLabel('截止日期').fill('2025-12-31')
  await page.getByLabel('综合利用').check()
  await page.getByLabel('企业法人').check()
  await page.getByLabel('排污许可证').check()
  await page.getByLabel('最高金额').fill('500')
  await page.getByLabel('咨询人').fill('示例窗口')
  await page.getByLabel('咨询电话').fill('0776-0000000')
  await page.getByLabel('来源（文号或网址）').fill('示例文号〔2026〕1号')
  await page.getByLabel('最近核对').fill('2026-01-01')
  await page.getByRole('button', { name: '发布申报' }).click()
  await page.getByRole('alert').getByText('500 元太少了，是不是 500 万元？').waitFor()
  await look(page, 'funding-form-errors')
  await page.getByLabel('最高金额').fill('500万')
  await page.getByRole('button', { name: '发布申报' }).click()
  await page.getByRole('alert').getByText('截止日早于生效日期').waitFor()
  await page.getByLabel('截止日期').fill('2031-12-31')
  await page.getByRole('button', { name: '发布申报' }).click()
  await page.getByText('正在受理').waitFor()
  await look(page, 'funding-desk')

  const v = visitor.page
  await v.reload()
  await v.getByRole('heading', { name: '示例·大宗固废利用专项资金' }).waitFor()
  await v.locator('summary', { hasText: '先对一对条件' }).click()
  await v.getByLabel('主体类型').selectOption('企业法人')
  await v.getByLabel('用途').selectOption('综合利用')
  await v.getByLabel('所在地').selectOption('百色市')
  await v.getByRole('button', { name: '对条件' }).click()
  await v.getByText('有几项待核实').waitFor()
  await v.getByText('您还没有填金额').waitFor()
  await look(v, 'funding-checked')
  await v.getByLabel('申请金额').fill('300万')
  await v.getByLabel('排污许可证').check()
  await v.getByRole('button', { name: '对条件' }).click()
  await v.getByText('各项条件都符合').waitFor()
  await v.getByLabel('用途').selectOption('流动资金')
  await v.getByRole('button', { name: '对条件' }).click()
  await v.getByText('有不符合的条件').waitFor()

  // Taken back, and put up again.
  await page.getByRole('button', { name: '撤下' }).click()
  await page.getByText('已撤下', { exact: true }).waitFor()
  await v.reload()
  await v.getByText('现在没有正在受理的资金申报').waitFor()
  await page.getByRole('button', { name: '恢复' }).click()
  await page.getByText('正在受理').waitFor()
})

test('an enterprise puts its project on the shelf: anybody reads the public facts, until it is taken off', async () => {
  const id = await submitted(enterprise.api, 'demand', DEMAND)
  await city.api(`/listings/${id}/publish`, { method: 'POST', version: 2 })
  await site.idle()
  const { page } = enterprise
  await page.goto(`/my/demands/${id}`)
  await page.locator('summary', { hasText: '引入社会资本' }).click()
  const panel = page.locator('#shelf-panel')
  await panel.getByRole('button', { name: '放上项目架' }).click()
  await panel.getByText('看不懂这个金额').waitFor()
  await look(page, 'shelf-errors')
  await panel.getByLabel('拟引资金额').fill('3000万')
  await panel.getByLabel('股权投资').check()
  await panel.getByLabel('公开说明').fill('选铁产线，已签原料长协')
  await panel.getByLabel('联系人').fill('韦兰')
  await panel.getByLabel('电话').fill('0776-5550001')
  await panel.getByLabel('内部备注').fill('最低两千万')
  await panel.getByRole('button', { name: '放上项目架' }).click()
  await panel.getByText('已放在项目架上').waitFor()
  await look(page, 'shelf-on')

  const v = visitor.page
  await v.goto('/funding/')
  await v.getByText('拟引资 3,000 万元').waitFor()
  const main = await v.locator('main').innerText()
  for (const one of ['股权投资', '已签原料长协', '百色市·有色金属冶炼企业'])
    expect(main).toContain(one)
  for (const one of [ENTERPRISE.org, '5550001', '最低两千万']) expect(main).not.toContain(one)
  await look(v, 'funding')

  await panel.getByRole('button', { name: '取下来' }).click()
  await panel.getByRole('button', { name: '重新放上' }).waitFor()
  await v.reload()
  await v.getByText('项目架上还没有项目').waitFor()
  await panel.getByRole('button', { name: '重新放上' }).click()
  await panel.getByText('已放在项目架上').waitFor()
})
