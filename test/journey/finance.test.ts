// Journey 7 in a real browser: an enterprise asks for 800 万元, three banks take it, the fourth is refused kindly, one lends.
import { type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loanFields } from '../functions/finance/stage.ts'
import { BANKS, REGION } from './bankers.ts'
import { closeBrowser, eventually } from './browser.ts'
import {
  DEMAND,
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

let site: World
let enterprise: Seat
let official: Seat
let banks: Seat[]
let demandId: string

/** Each bank with a product of its own. */
async function join(bank: Somebody): Promise<Seat> {
  // The fourth bank is refused: the browser says so in its console.
  const one = await seat(site.url, bank, '/bank/', { expect: [/409/] })
  const product = loanFields({
    title: `${bank.org}治污设备贷`,
    region: '450000',
    contact: { name: bank.name, phone: '0771-5550000' },
  })
  const id = await submitted(one.api, 'loan', product)
  await official.api(`/listings/${id}/publish`, { method: 'POST', version: 2 })
  return one
}

beforeAll(async () => {
  site = await world([REGION, ...BANKS])
  official = await seat(site.url, REGION, '/desk/')
  enterprise = await seat(site.url, ENTERPRISE, '/my/')
  banks = []
  for (const bank of BANKS) banks.push(await join(bank))
  demandId = await matched()
  await site.idle()
})
afterAll(async () => {
  for (const one of [enterprise, official, ...banks]) await one.finish()
  await closeBrowser()
  await site.drop()
})

/** A demand with a firm that both sides have agreed on, and its quote. */
async function matched(): Promise<string> {
  const firm = await seat(site.url, FIRM, '/firm/')
  const offerId = await submitted(firm.api, 'offer', OFFER)
  await official.api(`/listings/${offerId}/publish`, { method: 'POST', version: 2 })
  const id = await submitted(enterprise.api, 'demand', DEMAND)
  await official.api(`/listings/${id}/publish`, { method: 'POST', version: 2 })
  await site.idle()
  const answer = { demandId: id, offerId, answer: 'yes' }
  for (const { api } of [firm, enterprise])
    await api('/cases/answers', { method: 'POST', body: answer })
  const { party } = await firm.api<{ party: { version: number } }>(`/listings/${id}`)
  await firm.api(`/cases/${id}/parties/${FIRM.orgId}/steps`, {
    method: 'POST',
    version: party.version,
    body: { step: 'quote', basis: 'lump-sum', amountFen: 760_000_000 },
  })
  const { parties } = await enterprise.api<{ parties: { version: number }[] }>(`/listings/${id}`)
  await enterprise.api(`/cases/${id}/parties/${FIRM.orgId}/steps`, {
    method: 'POST',
    version: parties[0]?.version ?? 0,
    body: { step: 'accept-quote', no: 1 },
  })
  await firm.finish()
  return id
}

const main = async (page: Page) => (await page.textContent('main')) ?? ''

test('an enterprise asks for 800 万元; three banks take it, the fourth is refused kindly, one is chosen and lends', async () => {
  const { page } = enterprise
  await page.goto(`/my/finance/new/?demand=${demandId}`)
  await page.getByLabel('金额').fill('800')
  await page.getByLabel('期限').fill('36')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('alert').getByText('是不是 800 万元').waitFor()
  await look(page, 'finance-new-errors')
  await page.getByLabel('金额').fill('八百万元')
  await page.getByLabel('用途').selectOption('facility')
  await page.getByLabel('设备', { exact: true }).check()
  await page.getByLabel('主体类型').selectOption('company')
  await page.getByLabel('排污许可证').check()
  await page.getByRole('radio', { name: '没有' }).check()
  await page.getByLabel('对接的环保企业').selectOption(FIRM.org)
  await page.getByLabel('联系人').fill('韦兰')
  await page.getByLabel('电话').fill('0776-5550001')
  await page.getByRole('button', { name: '保存' }).click()
  await page.waitForURL(/\/my\/finance\/ned_/)
  await site.idle()
  await page.reload()
  await page.getByRole('heading', { name: '示例甲银行治污设备贷' }).waitFor()
  await eventually(() => main(page)).toContain('800 万元')
  await look(page, 'finance-draft')
  // Every condition of a product with its answer, met ones too.
  await page.locator('summary', { hasText: '示例甲银行治污设备贷' }).click()
  const clauses = page.locator('details[open]')
  for (const one of ['所在地在适用范围内', '金额在额度内', '担保相符：设备'])
    await clauses.getByText(one).waitFor()
  await look(page, 'finance-clauses')
  await page.getByRole('button', { name: '发给相符的银行' }).click()
  await page.getByText('请先勾选同意').waitFor()
  await page.getByLabel('同意把金额').check()
  await page.getByLabel('由我挑选').check()
  await page.getByRole('button', { name: '发给选中的银行' }).click()
  await page.getByText('请至少选一家银行').waitFor()
  await look(page, 'finance-choose-banks')
  for (const bank of BANKS) await page.getByLabel(new RegExp(`^${bank.org}`)).check()
  await page.getByRole('button', { name: '发给选中的银行' }).click()
  await page.getByText('只发给您选的 4 家银行').waitFor()
  await page.getByText('已有 0/3 家银行接单').waitFor()
  await site.idle()

  const [first, second, third, fourth] = banks as [Seat, Seat, Seat, Seat]
  // The fourth has the page open before the others take it.
  await fourth.page.goto('/bank/')
  await fourth.page.getByRole('link', { name: /百色市·有色金属冶炼企业/ }).click()
  await fourth.page.getByRole('button', { name: '接单' }).waitFor()
  expect(await main(fourth.page)).not.toContain(ENTERPRISE.org)
  await look(fourth.page, 'bank-request')
  for (const one of [first, second, third]) {
    await one.page.goto('/bank/')
    await look(one.page, 'bank')
    await one.page.getByRole('link', { name: /百色市·有色金属冶炼企业/ }).click()
    await one.page.getByRole('button', { name: '接单' }).click()
    await one.page.getByText('企业的名称和联系人已打开').waitFor()
    await eventually(() => main(one.page)).toContain('0776-5550001')
  }
  await fourth.page.getByRole('button', { name: '接单' }).click()
  await fourth.page.getByRole('alert').getByText('已有三家银行接单，名额已满').waitFor()
  expect(await main(fourth.page)).not.toContain(ENTERPRISE.org)
  await look(fourth.page, 'bank-full')

  await site.idle()
  await page.reload()
  await page.getByText('已有 3/3 家银行接单').waitFor()
  await look(page, 'finance-race')
  await page.getByRole('button', { name: '选这家银行 示例乙银行' }).click()
  await page.getByRole('button', { name: '确定' }).click()
  await page.getByText('办结期限').waitFor()
  await eventually(() => main(page)).toContain('还剩')
  await site.idle()
  await first.page.reload()
  await first.page.getByText('企业选择了另一家银行').first().waitFor()
  expect(await main(first.page)).not.toContain('0776-5550001')

  // Seven more days, once.
  await second.page.reload()
  await second.page.getByRole('button', { name: '申请延期（仅一次）' }).click()
  await second.page.getByLabel('延期原因').fill('抵押登记排队，需再等一周')
  await second.page.getByRole('dialog').getByRole('button', { name: '确定' }).click()
  await second.page.getByText('已延期一次：抵押登记排队').waitFor()
  await eventually(() =>
    second.page.getByRole('button', { name: '申请延期（仅一次）' }).count(),
  ).toBe(0)
  await page.reload()
  await page.getByText('已延期一次：抵押登记排队').waitFor()

  // The chosen bank is let see the project; each look is on record, and taken back it is gone.
  await page.locator('summary', { hasText: '授权示例乙银行' }).click()
  const form = page.locator('details', { hasText: '授权示例乙银行' })
  await form.getByLabel('需求', { exact: true }).check()
  for (const field of ['对接的环保企业', '报价或合同金额', '环境问题整改情况'])
    await form.getByLabel(field).check()
  await form.getByLabel('生态环境部门核对情况').check()
  await look(page, 'finance-consent')
  await form.getByRole('button', { name: '保存授权' }).click()
  await page.getByText('授权已更新，立即生效').waitFor()
  await second.page.reload()
  await second.page.getByText('企业授权人').waitFor()
  const sheet = await main(second.page)
  for (const one of [DEMAND.title, FIRM.org, '760 万元', '平台上没有问题记录'])
    expect(sheet).toContain(one)
  await look(second.page, 'bank-sheet')
  await page.locator('summary', { hasText: '授权示例乙银行' }).click()
  await page.getByRole('button', { name: '撤回授权' }).click()
  await page.getByText('授权已更新，立即生效').waitFor()
  // Taken back while the bank has it before its eyes: the page says so by itself.
  await second.page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await second.page.getByText('企业刚刚撤回了授权').waitFor()
  expect(await main(second.page)).not.toContain('760 万元')
  await look(second.page, 'bank-sheet-withdrawn')
  await second.page.reload()
  await second.page.getByText('企业没有授权').waitFor()

  await second.page.getByLabel('放款金额').fill('750万')
  await second.page.getByLabel('年利率').fill('280%')
  await second.page
    .getByLabel('放款日期')
    .fill(new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10))
  await second.page.getByRole('button', { name: '填报放款结果' }).click()
  await second.page.getByText('280% 太高了').waitFor()
  await look(second.page, 'bank-report')
  await second.page.getByLabel('年利率').fill('2.8%')
  await second.page.getByRole('button', { name: '填报放款结果' }).click()
  await second.page.getByText('放款 750 万元').waitFor()
  await site.idle()

  await page.reload()
  await page.getByText('放款 750 万元，年利率 2.8%，36 个月').waitFor()
  await page.getByRole('heading', { name: '可以申请的贴息' }).waitFor()
  await eventually(() => main(page)).toMatch(
    /金融惠企财政贴息.*预计可省.*每月所欠本金 × 0.5% ÷ 12.*第 1 年/s,
  )
  await look(page, 'finance-lent')
  await page.goto('/my/finance/')
  await page.getByText('已放款').waitFor()
  await look(page, 'finance')
  await page.goto(`/my/demands/${demandId}`)
  await page
    .getByText('办理记录')
    .click()
    .catch(() => page.locator('summary').last().click())
  await page.getByText('银行已放款').waitFor()
}, 240_000)

test('the region reads what was lent by bank, city and enterprise; the bank its own part', async () => {
  await official.page.goto('/desk/lending/')
  await official.page.getByRole('heading', { name: '按企业' }).waitFor()
  const said = await main(official.page)
  for (const one of ['示例乙银行', '百色市', ENTERPRISE.org, '750']) expect(said).toContain(one)
  await look(official.page, 'lending')
  const download = official.page.waitForEvent('download')
  await official.page.getByRole('button', { name: '导出 Excel' }).click()
  expect((await download).suggestedFilename()).toMatch(/^放款统计 20\d\dQ[1-4]\.xlsx$/)
  const [first, second] = banks as [Seat, Seat]
  await second.page.goto('/bank/lending/')
  await second.page.getByRole('cell', { name: '750' }).first().waitFor()
  await first.page.goto('/bank/lending/')
  await first.page.getByText('这个季度还没有放款').waitFor()
  await look(first.page, 'lending-none')
})

test('the calculator says payment, interest and subsidy, and what is lost if the policy ends', async () => {
  const { page } = enterprise
  await page.goto('/loans/calculator/')
  await page.getByLabel('贷款金额').fill('800')
  await page.getByLabel('期限').fill('36')
  await page.getByLabel('年利率').fill('0.0385')
  await page.getByRole('button', { name: '算一算' }).click()
  await page.getByText('0.0385 太低了，是不是 3.85%？').waitFor()
  await page.getByLabel('贷款金额').fill('800万')
  await page.getByLabel('年利率').fill('3.85%')
  await page.getByLabel('贴息政策').selectOption('gx-2025-finance')
  await page.getByLabel('假如政策').fill('12')
  await page.getByRole('button', { name: '算一算' }).click()
  await page.getByText('235,658.44 元').first().waitFor()
  await eventually(() => main(page)).toMatch(/政策在第 12 个月后停止/)
  const sources = await page.locator('#sources').innerText()
  expect(sources).toMatch(/LPR 一年期 3%.*全国银行间同业拆借中心公告.*2026年11月23日/s)
  await look(page, 'calculator')
})
