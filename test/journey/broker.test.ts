// Journeys of the broker's seat: an official posts for a firm, the firm confirms by code and joins; findings; unmet demands.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkCharacter } from '#shared/org/credit-code.ts'
import { closeBrowser, eventually, visit } from './browser.ts'
import { choose } from './platform.ts'
import {
  CITY,
  COUNTY,
  DEMAND,
  ENTERPRISE,
  FIRM,
  look,
  NEWCOMER,
  OFFER,
  seat,
  submitted,
  world,
  type World,
} from './people.ts'

let site: World
beforeAll(async () => {
  site = await world()
})
afterAll(async () => {
  await closeBrowser()
  await site.drop()
})

const codeOf = (first17: string) => first17 + (checkCharacter(first17) ?? '')
const TITLE = '小冶炼厂铅锌渣 3000 吨/年'

test('an official posts for a firm that cannot, the firm confirms by its code and comes in', async () => {
  const official = await seat(site.url, COUNTY, '/desk/', {
    // Not registered yet, and sent empty.
    expect: [/status of 404/, /status of 400/],
  })
  const { page } = official
  await page.getByRole('link', { name: '代企业填报' }).click()
  await page.getByLabel(/统一社会信用代码/).fill(codeOf('91451082MA5K77777'))
  await page.getByRole('button', { name: '查找' }).click()
  await page.getByText('辖区内没有登记过这个代码').waitFor()
  await look(page, 'broker-org')
  await page.getByLabel(/单位名称/).fill('平果示例小冶炼厂')
  await page.getByRole('button', { name: '登记这家单位' }).click()
  await page.getByText('已登记：平果示例小冶炼厂').waitFor()

  // Sent empty, it says in one place what is missing and forgets nothing.
  await page.getByRole('button', { name: '提交代填' }).click()
  await page.getByRole('alert').filter({ hasText: '需要改' }).waitFor()
  await look(page, 'broker-listing')
  await page.getByLabel(/标题/).fill(TITLE)
  await page.getByRole('searchbox', { name: /废物或污染物/ }).fill('赤泥')
  await page.getByRole('button', { name: '+ 赤泥', exact: true }).click()
  await page.getByLabel(/数量/).fill('3000')
  await page.getByRole('checkbox', { name: '综合利用' }).check()
  await page.getByLabel(/企业联系人/).fill('韦厂长')
  await page.getByLabel(/联系电话/).fill('0776-5559999')
  await page.getByLabel(/希望完成日期/).fill('2027-06-30')
  await page.getByRole('button', { name: '提交代填' }).click()
  await page.getByText('确认代码').first().waitFor()
  const code = (await page.locator('.panel .figure').textContent())?.trim() ?? ''
  expect(code).toMatch(/^[0-9A-Z]{6}-[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  await look(page, 'broker-code')
  await page.getByRole('link', { name: '去核对并发布' }).click()
  await page.getByText('官员代填').first().waitFor()
  await page.getByRole('button', { name: '发布' }).click()
  await page.getByRole('list', { name: '办理记录' }).getByText('发布', { exact: true }).waitFor()
  await look(page, 'broker-desk')
  await site.idle()

  await visit(site.url, {}, async (open) => {
    await open.goto('/demands/')
    const row = open.getByRole('article').filter({ hasText: TITLE })
    await row.getByText('官员代填').waitFor()
    await look(open, 'broker-shelf')
    await open.goto('/claim/')
    await open.getByLabel(/确认代码/).fill(code.toLowerCase())
    await open.getByRole('button', { name: '查看' }).click()
    await open.getByRole('heading', { name: TITLE }).waitFor()
    await open.getByText('平果示例小冶炼厂').waitFor()
    await look(open, 'claim')
    await open.getByLabel(/您的姓名/).fill('韦厂长')
    await open.getByRole('button', { name: '属实，是本单位的' }).click()
    await open.getByText('已确认，谢谢').waitFor()
    await look(open, 'claim-done')

    await open.getByRole('link', { name: '登记为成员' }).click()
    await open.getByRole('link', { name: '先登录' }).click()
    await choose(open, NEWCOMER.subject)
    await open.getByRole('link', { name: '登记单位，或用代码加入' }).click()
    const typed = open.getByLabel(/确认代码/)
    await typed.waitFor()
    await eventually(() => typed.inputValue()).toMatch(new RegExp(code, 'i'))
    await open.getByLabel(/您的姓名/).fill('韦厂长')
    await look(open, 'join')
    await open.getByRole('button', { name: '加入' }).click()
    await open.waitForURL(/\/my\/$/)
    await open.getByRole('link', { name: TITLE, exact: true }).click()
    await open.getByText('企业已于').waitFor()
    await look(open, 'broker-mine')
  })

  await page.reload()
  const history = page.getByRole('list', { name: '办理记录' })
  await history.getByText('企业凭代码确认属实').waitFor()
  const acts = async () =>
    (await history.locator('strong').allTextContents()).filter((act) => !act.startsWith('查看'))
  await eventually(acts).toEqual(['企业凭代码确认属实', '发布', '由官员代企业填报'])
  await official.finish()
}, 180_000)

test('a finding goes from the list over the enterprise’s rectification to the write-off', async () => {
  const official = await seat(site.url, COUNTY, '/desk/findings/')
  const { page } = official
  await page.getByText('清单上没有问题').waitFor()
  await look(page, 'findings-empty')
  await site.idle()
  const enterprise = await seat(site.url, ENTERPRISE, '/my/findings/')
  type Mine = { creditCode: string }
  const { creditCode } = await enterprise.api<Mine>('/orgs/mine')
  // The code table follows the organisation's own change.
  await page.getByText('列入一个问题').click()
  await page.getByLabel(/企业的统一社会信用代码/).fill(creditCode)
  await page.getByLabel(/问题名称/).fill('赤泥堆场防渗破损')
  await page.getByRole('radio', { name: '较重' }).check()
  await page.getByLabel(/整改期限/).fill('2099-01-10')
  await look(page, 'findings-add')
  await page.getByRole('button', { name: '列入清单' }).click()
  await page.getByRole('link', { name: '赤泥堆场防渗破损' }).waitFor()
  await look(page, 'findings')

  await enterprise.page.reload()
  await enterprise.page.getByRole('link', { name: '赤泥堆场防渗破损' }).click()
  await enterprise.page.getByRole('button', { name: '提交整改情况' }).first().click()
  await enterprise.page.getByLabel(/情况说明/).fill('已重新铺膜并覆土')
  await enterprise.page.getByLabel('选择文件').setInputFiles({
    name: '整改照片.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.7 after'),
  })
  await enterprise.page.getByText('已上传').waitFor()
  await look(enterprise.page, 'finding-rectify')
  await enterprise.page.locator('form').getByRole('button', { name: '提交整改情况' }).click()
  await enterprise.page.getByText('待核查').waitFor()
  await site.idle()

  await page.getByRole('link', { name: '赤泥堆场防渗破损' }).click()
  await page.getByText('整改照片.pdf').waitFor()
  await page.getByRole('button', { name: '核查通过' }).first().click()
  await page.getByLabel(/情况说明/).fill('现场已修复')
  await page.locator('form').getByRole('button', { name: '核查通过' }).click()
  await page.getByText('待销号').waitFor()
  await page.getByRole('button', { name: '销号', exact: true }).first().click()
  await page.getByLabel(/销号意见/).fill('同意销号，半年后回访')
  await page.locator('form').getByRole('button', { name: '销号' }).click()
  await page.getByText('同意销号，半年后回访').first().waitFor()
  await look(page, 'finding-done')
  await enterprise.finish()
  await official.finish()
})

test('unmet demands show what stops them, and an official proposes a pair', async () => {
  const enterprise = await seat(site.url, ENTERPRISE, '/demands/')
  const firm = await seat(site.url, FIRM, '/offers/')
  const demandId = await submitted(enterprise.api, 'demand', DEMAND)
  const offerId = await submitted(firm.api, 'offer', OFFER)
  const city = await seat(site.url, CITY, '/desk/', { width: 1280 })
  for (const id of [demandId, offerId])
    await city.api(`/listings/${id}/publish`, { method: 'POST', version: 2 })
  await site.idle()
  const { page } = city
  await page.goto('/desk/unmet/')
  await page.getByText('没有这样的需求').waitFor()
  await page.getByLabel('公开满多少天').selectOption('0')
  await page.getByText('有匹配，还没有联系').first().waitFor()
  await look(page, 'unmet')
  await eventually(() =>
    page.getByRole('link', { name: '办一场专场' }).first().getAttribute('href'),
  ).toContain('/desk/events/?demands=lst_')
  await page.goto(`/desk/listings/${demandId}`)
  await page.getByText('撮合双方').click()
  await page.getByLabel(/理由和依据/).fill('两家距离近，成分相合。')
  await look(page, 'propose')
  await page.getByRole('button', { name: '发出撮合' }).click()
  await page.getByText('已发出撮合邀请').waitFor()
  await site.idle()
  await firm.page.goto('/messages/')
  await firm.page.getByText('撮合双方对接，请答复').first().waitFor()
  for (const one of [enterprise, firm, city]) await one.finish()
})
