// The thread of a case in the browser: from a returned demand to a written-off case, by three people; an overdue one comes up.
import { afterAll, beforeAll, describe, test } from 'vitest'
import { type Page } from 'playwright-core'
import { dayOf } from '#shared/time.ts'
import { tick } from '#functions/clock/tick.ts'
import * as cases from '#functions/case/store.ts'
import { closeBrowser, eventually, type Width } from './browser.ts'
import {
  CITY,
  COUNTY,
  DEMAND,
  ELSEWHERE,
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
import { expectFine, SLOW_MS } from './platform.ts'

let site: World
beforeAll(async () => {
  site = await world()
  const firm = await seat(site.url, FIRM, '/offers/')
  const city = await seat(site.url, CITY, '/desk/')
  const offer = await submitted(firm.api, 'offer', OFFER)
  await city.api(`/listings/${offer}/publish`, { method: 'POST', version: 2 })
  await site.idle()
  await firm.finish()
  await city.finish()
}, SLOW_MS)
afterAll(async () => {
  await closeBrowser()
  await site.drop()
})

const today = dayOf(new Date().toISOString())

/** `2026-11` and the two before it, the oldest first. */
const MONTHS = [2, 1, 0].map((back) => {
  const first = new Date(`${today.slice(0, 7)}-01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() - back)
  return first.toISOString().slice(0, 7)
})
const SIGNED_ON = `${MONTHS[0] ?? ''}-01`

/** Opens a step's dialog, fills it, sends it, and waits until it is gone. */
async function step(
  page: Page,
  name: string,
  fill: (dialog: ReturnType<Page['getByRole']>) => Promise<void> = async () => undefined,
): Promise<void> {
  await page.locator('.thread').getByRole('button', { name }).first().click()
  const dialog = page.getByRole('dialog')
  const go = dialog.getByRole('button', { name, exact: true })
  await go.waitFor()
  await fill(dialog)
  await go.click()
  await dialog.waitFor({ state: 'hidden' })
}

describe.each([390, 1280] as Width[])('three people at %d px', (width) => {
  test(
    'take a returned demand to a written-off case with three deliveries',
    { timeout: SLOW_MS * 2 },
    async () => {
      const title = `赤泥综合利用 ${width} 号堆场`
      const enterprise = await seat(site.url, ENTERPRISE, '/my/', { width })
      const firm = await seat(site.url, FIRM, '/firm/', { width })
      const county = await seat(site.url, COUNTY, '/desk/', { width })
      const seats = [enterprise, firm, county]
      for (const { page } of seats) page.setDefaultTimeout(15_000)
      const id = await submitted(enterprise.api, 'demand', { ...DEMAND, title })
      const e = enterprise.page
      const f = firm.page
      const o = county.page
      const seen = async (page: Page, path: string) => {
        await site.idle()
        await page.goto(path)
      }

      // Returned with a reason, corrected, published.
      await seen(o, `/desk/listings/${id}`)
      await o.getByRole('button', { name: '退回' }).click()
      await o
        .getByRole('dialog')
        .getByLabel(/退回理由/)
        .fill('请补充含水率检测报告')
      await o.getByRole('dialog').getByRole('button', { name: '退回' }).click()
      await o.getByText('已退回：请补充含水率检测报告').waitFor()
      await seen(e, `/my/demands/${id}/`)
      await e.getByRole('alert').getByText('请补充含水率检测报告').waitFor()
      await correct(enterprise, id, title)
      await seen(o, `/desk/listings/${id}`)
      await o.getByRole('button', { name: '发布', exact: true }).click()
      await o.getByText('由您这一级牵头').waitFor()

      // Interest, and the yes of both.
      await seen(f, `/firm/opportunities/${id}`)
      await f.getByRole('button', { name: '感兴趣' }).click()
      await f.getByText('您已表示感兴趣，等对方答复').waitFor()
      await seen(e, `/my/demands/${id}/`)
      await e.locator('.parties').getByRole('button', { name: '接受对接' }).click()
      await e.getByText('轮到您：互相联系，约定踏勘').waitFor()
      await expectFine(e, `case-agreed-${width}`)

      // Visit, sample, report, quote.
      await step(e, '记录踏勘', (dialog) =>
        dialog.getByLabel('备注').fill('看了 2 号堆场，道路能走重车'),
      )
      await e.getByText('看了 2 号堆场，道路能走重车').waitFor()
      await seen(f, `/firm/opportunities/${id}`)
      await step(f, '记录取样')
      await f.getByText('还没有检测报告').waitFor()
      await f.locator('.thread').getByRole('button', { name: '上传检测报告' }).click()
      const report = f.getByRole('dialog')
      await report.getByRole('button', { name: '上传检测报告' }).click()
      await report.getByText('请上传检测报告').waitFor()
      await expectFine(f, `case-test-wrong-${width}`)
      await report.getByLabel(/哪个样品/).selectOption('1')
      await report.getByLabel(/检测结论/).fill('含水率 31%，氧化铁 34%')
      await report.getByLabel('选择文件').setInputFiles({
        name: '检测报告.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n'),
      })
      await report.getByText('已上传').waitFor()
      await report.getByRole('button', { name: '上传检测报告' }).click()
      await report.waitFor({ state: 'hidden' })
      await f.getByText('含水率 31%，氧化铁 34%').waitFor()
      await step(f, '报价', async (dialog) => {
        await dialog.getByLabel('按吨').check()
        await dialog.getByLabel(/^金额/).fill('十八')
        await dialog.getByRole('button', { name: '报价', exact: true }).click()
        await dialog.getByText('请填数字，例如 18.5').waitFor()
        await dialog.getByLabel(/^金额/).fill('18.5')
        await expectFine(f, `case-quote-${width}`)
      })
      await f.getByText('每吨 18.5 元').waitFor()

      // Accepted; a contract takes two.
      await seen(e, `/my/demands/${id}/`)
      await e.getByText('轮到您：答复报价').waitFor()
      await step(e, '接受报价')
      await e.getByText('已接受', { exact: true }).waitFor()
      await seen(f, `/firm/opportunities/${id}`)
      await step(f, '登记合同', async (dialog) => {
        await dialog.getByLabel(/日期/).fill(SIGNED_ON)
        await dialog.getByLabel('总价').check()
        await dialog.getByLabel(/^金额/).fill('120')
        await dialog.getByLabel('单位').selectOption('wan')
        await dialog.getByLabel('合同编号').fill('PG-2026-018')
      })
      await f.getByText('总价 120 万元').waitFor()
      await seen(e, `/my/demands/${id}/`)
      await expectFine(e, `case-contract-${width}`)
      await step(e, '确认合同')
      await e.getByText(/双方确认/).waitFor()
      await eventually(() => e.getByRole('button', { name: '撤回同意' }).count()).toBe(0)

      // Words between the two, the newest last.
      await talk(e, f, { id, seen })

      // Three months of tonnes; one is corrected.
      await seen(f, `/firm/opportunities/${id}`)
      for (const [i, month] of MONTHS.entries())
        await step(f, '登记当月处理量', async (dialog) => {
          await dialog.getByLabel(/哪个月/).selectOption(month)
          await dialog.getByLabel(/^处理量/).fill(String(9000 + i * 1500))
        })
      const total = f.locator('.months tfoot')
      await total.getByText('3.15 万吨').waitFor()
      await expectFine(f, `case-delivery-${width}`)
      await step(f, '实施完成，申请验收')
      await f.getByText('需求方：验收效果').waitFor()

      // Checked by the enterprise, written off by the level that holds it.
      await seen(e, `/my/demands/${id}/`)
      await step(e, '验收效果', async (dialog) => {
        await dialog.getByRole('button', { name: '验收效果' }).click()
        await dialog.getByText('请填写这一项').waitFor()
        await dialog.getByLabel('达到要求', { exact: true }).check()
      })
      await e.getByText('达到要求').waitFor()
      await seen(o, `/desk/listings/${id}`)
      await o.getByText('轮到您：审核并销号').waitFor()
      await expectFine(o, `case-desk-${width}`)
      await step(o, '销号', async (dialog) => {
        await dialog.getByLabel(/销号意见/).fill('台账、地磅单与检测报告一致，同意销号')
        await dialog.getByLabel(/同时关闭这条需求/).check()
      })
      await o.getByText('已销号，没有下一步。').waitFor()
      await o.getByText(/^事项 GX4510-\d\d-[0-9A-Z]{7}（已销号）/).waitFor()
      const acts = o.getByRole('list', { name: '办理记录' }).locator('strong')
      for (const act of ['销号', '验收了效果', '登记了当月处理量', '确认了合同', '接受了报价'])
        await acts.getByText(act, { exact: true }).first().waitFor()
      await seen(e, `/my/demands/${id}/`)
      await e.getByText('台账、地磅单与检测报告一致，同意销号').waitFor()
      await expectFine(e, `case-done-${width}`)
      await seen(o, '/desk/cases/')
      await o.getByRole('link', { name: title }).waitFor()
      await expectFine(o, `case-list-${width}`)
      for (const one of seats) await one.finish()
    },
  )
})

async function correct({ api }: Seat, id: string, title: string): Promise<void> {
  const { version } = await api<{ version: number }>(`/listings/${id}`)
  const fields = { ...DEMAND, title, text: '含水率 32%，报告附后。' }
  await api(`/listings/${id}`, { method: 'PUT', version, body: { fields } })
  await api(`/listings/${id}/submit`, { method: 'POST', version: version + 1 })
}

type Going = { id: string; seen: (page: Page, path: string) => Promise<void> }

async function talk(e: Page, f: Page, { id, seen }: Going): Promise<void> {
  await e.getByText('查看留言和文件').click()
  await e.getByText('还没有留言。').waitFor()
  await e.getByLabel('写留言').fill('下周一开始装车，请安排地磅。')
  // What is not sent yet outlives the page.
  await e.reload()
  await e.getByText('查看留言和文件').click()
  await eventually(() => e.getByLabel('写留言').inputValue()).toBe('下周一开始装车，请安排地磅。')
  await e.getByLabel('写留言').press('Control+Enter')
  await e.getByRole('list', { name: '留言' }).getByText('下周一开始装车').waitFor()
  await seen(f, `/firm/opportunities/${id}`)
  await f.getByText('查看留言和文件').click()
  await f.getByRole('list', { name: '留言' }).getByText('下周一开始装车').waitFor()
  await f.getByRole('button', { name: '检测报告.pdf' }).last().waitFor()
  await f.getByLabel('写留言').fill('收到，周一上午 8 点到。')
  await f.getByRole('button', { name: '发送' }).click()
  const messages = f.getByRole('list', { name: '留言' }).getByRole('listitem')
  await messages.filter({ hasText: '收到，周一上午 8 点到。' }).waitFor()
  await eventually(() => messages.last().textContent()).toContain('收到，周一上午 8 点到。')
  await expectFine(f, `case-talk-${f.viewportSize()?.width ?? 0}`)
}

test(
  'a supervised case that is not settled in time comes up to the city, with its reason',
  { timeout: SLOW_MS },
  async () => {
    const title = '赤泥堆场渗滤液处理'
    const enterprise = await seat(site.url, ENTERPRISE, '/my/')
    const county = await seat(site.url, COUNTY, '/desk/')
    const city = await seat(site.url, CITY, '/desk/', { width: 1280 })
    const id = await submitted(enterprise.api, 'demand', { ...DEMAND, title })
    await county.api(`/listings/${id}/publish`, { method: 'POST', version: 2 })
    await site.idle()
    const c = city.page
    await c.goto(`/desk/listings/${id}`)
    await c.getByText('现由百色市平果市牵头').waitFor()
    const panel = c.getByRole('region', { name: '牵头办理' })
    await panel.getByRole('button', { name: '督办' }).click()
    const dialog = c.getByRole('dialog')
    await dialog.getByRole('button', { name: '督办' }).click()
    await dialog.getByText('请选今天以后的日期').waitFor()
    await look(c, 'hold-wrong')
    const dueOn = dayOf(new Date(Date.now() + 5 * 86_400_000).toISOString())
    await dialog.getByLabel(/最迟办结日期/).fill(dueOn)
    await dialog.getByLabel(/说明/).fill('群众反映强烈，请按期办结')
    await dialog.getByRole('button', { name: '督办' }).click()
    await panel.getByText(/百色市督办，要求 .*前办结/).waitFor()
    await look(c, 'hold-supervised')
    await site.idle()

    // The day passes, and nobody has settled it.
    const { hold, version } = await cases.held(site.ports.table, id)
    if (!hold?.supervision) throw new Error('Nothing is supervised.')
    const late = new Date(Date.now() - 60_000).toISOString()
    const past = { ...hold, supervision: { ...hold.supervision, at: late, dueAt: late } }
    await site.ports.table.write([cases.putHold(past, version)])
    await site.idle()
    await tick(site.ports)
    await site.idle()

    await c.goto('/desk/')
    const first = c.getByRole('region', { name: '待办' }).getByRole('article').first()
    await first.getByText(title).waitFor()
    await eventually(() => first.textContent()).toMatch(/已超期/)
    await c.getByText('百色市平果市逾期未办，已提交到这一级').waitFor()
    await look(c, 'desk-came-up')
    await c.goto(`/desk/listings/${id}`)
    await c.getByRole('list', { name: '办理记录' }).getByText('（逾期）提交上一级').waitFor()

    // The city takes it over; the county sees who is in charge now.
    await panel.getByRole('button', { name: '提级办理' }).click()
    await dialog.getByLabel(/理由/).fill('县里逾期，市里直接办')
    await dialog.getByRole('button', { name: '提级办理' }).click()
    await panel.getByText('由您这一级牵头').waitFor()
    const o = county.page
    await o.goto(`/desk/listings/${id}`)
    await o.getByText('现由百色市牵头').waitFor()
    await eventually(() =>
      o.getByRole('region', { name: '牵头办理' }).getByRole('button').allTextContents(),
    ).toEqual(['登记跟进'])
    await c.goto('/desk/board/')
    await c.getByRole('heading', { level: 1, name: '办理用时' }).waitFor()
    await look(c, 'desk-board')
    for (const one of [enterprise, county, city]) await one.finish()
  },
)

/** A published demand on which both sides agree. */
async function agreed(title: string): Promise<{ id: string; firmId: string; seats: Seat[] }> {
  const enterprise = await seat(site.url, ENTERPRISE, '/my/', { expect: [/status of 409/] })
  const firm = await seat(site.url, FIRM, '/firm/', { expect: [/status of 409/] })
  const county = await seat(site.url, COUNTY, '/desk/')
  const id = await submitted(enterprise.api, 'demand', { ...DEMAND, title })
  await county.api(`/listings/${id}/publish`, { method: 'POST', version: 2 })
  await site.idle()
  const { items } = await firm.api<{ items: { id: string }[] }>('/listings/mine?kind=offer')
  const body = { demandId: id, offerId: items[0]?.id, answer: 'yes' }
  for (const { api } of [firm, enterprise]) await api('/cases/answers', { method: 'POST', body })
  await site.idle()
  return { id, firmId: FIRM.orgId, seats: [enterprise, firm, county] }
}

test(
  'two steps at once: the second one sees what stands, keeps what was typed, and goes through',
  { timeout: SLOW_MS },
  async () => {
    const { id, firmId, seats } = await agreed('赤泥两步同时')
    const [enterprise, firm] = seats as [Seat, Seat]
    const { page } = firm
    await page.goto('/firm/')
    await page.getByRole('region', { name: '等您答复和办理' }).waitFor()
    await page.goto(`/firm/opportunities/${id}`)
    await page.locator('.thread').getByRole('button', { name: '报价' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('总价').check()
    await dialog.getByLabel(/^金额/).fill('86')
    await dialog.getByLabel('单位').selectOption('wan')
    type Mine = { parties: { version: number }[] }
    const { parties } = await enterprise.api<Mine>(`/listings/${id}`)
    await enterprise.api(`/cases/${id}/parties/${firmId}/steps`, {
      method: 'POST',
      version: parties[0]?.version ?? 0,
      body: { step: 'visit', on: today, note: '需求方先记了踏勘' },
    })
    await dialog.getByRole('button', { name: '报价', exact: true }).click()
    await dialog.getByRole('alert').getByText('别人刚办了一步').waitFor()
    await eventually(() => dialog.getByLabel(/^金额/).inputValue()).toBe('86')
    await look(page, 'case-conflict')
    await page.getByText('需求方先记了踏勘').waitFor()
    // Closed by mistake: what was typed is there again.
    await page.keyboard.press('Escape')
    await page.locator('.thread').getByRole('button', { name: '报价' }).click()
    await dialog.getByText('已恢复您上次没交的内容。').waitFor()
    await eventually(() => dialog.getByLabel(/^金额/).inputValue()).toBe('86')
    await dialog.getByRole('button', { name: '报价', exact: true }).click()
    await page.getByText('总价 86 万元').waitFor()
    for (const one of seats) await one.finish()
  },
)

test(
  'a pair that ends with a reason is opened again by the level in charge, also in English',
  { timeout: SLOW_MS },
  async () => {
    const { id, seats } = await agreed('赤泥终止再开')
    const [enterprise, , county] = seats as [Seat, Seat, Seat]
    const { page } = enterprise
    await page.goto(`/my/demands/${id}/`)
    await step(page, '终止对接', async (dialog) => {
      await dialog.getByRole('button', { name: '终止对接' }).click()
      await dialog.getByText('请填写这一项').waitFor()
      await dialog.getByLabel(/为什么终止/).selectOption('funding')
      await dialog.getByLabel('备注').fill('今年预算没有批下来')
    })
    await page.getByText('终止原因：资金不落实').waitFor()
    await look(page, 'case-ended')
    const o = county.page
    await o.goto(`/en/desk/listings/${id}`)
    await o.getByText('Why it ended: no funding').waitFor()
    await o.getByText('Reason: no funding').waitFor()
    await look(o, 'case-ended-en')
    await step(o, 'Reopen', async (dialog) => {
      await dialog.getByLabel(/Why it is opened again/).fill('The budget has come.')
    })
    await o.getByText('enterprise: get in touch, arrange a visit').waitFor()
    await look(o, 'case-reopened-en')
    await o.goto('/en/desk/cases/')
    await o.getByText('enterprise: get in touch, arrange a visit').first().waitFor()
    await look(o, 'case-list-en')
    for (const one of seats) await one.finish()
  },
)

test(
  'another city is asked, reads the question and nothing else, and its reply comes back',
  { timeout: SLOW_MS },
  async () => {
    const { id, seats } = await agreed('赤泥请外市协助')
    const [, , county] = seats as [Seat, Seat, Seat]
    const o = county.page
    await o.goto(`/desk/listings/${id}`)
    await o.getByRole('button', { name: '请外市协助' }).click()
    const dialog = o.getByRole('dialog')
    await dialog.getByLabel(/请哪个市协助/).selectOption('450200')
    await dialog.getByLabel(/请对方做什么/).fill('贵市水泥厂能否协同处置？')
    await dialog.getByRole('button', { name: '请外市协助' }).click()
    await o.getByText('还没有答复').waitFor()
    await site.idle()
    const elsewhere = await seat(site.url, ELSEWHERE, '/messages/')
    const e = elsewhere.page
    await e.getByRole('link', { name: /请求协助/ }).click()
    await e.getByRole('heading', { name: '外市请您协助' }).waitFor()
    await e.getByText('贵市水泥厂能否协同处置？').waitFor()
    await eventually(() =>
      e.getByRole('heading', { name: /办理记录|联系人|牵头办理/ }).count(),
    ).toBe(0)
    await eventually(() => e.getByRole('button', { name: /退回|关闭/ }).count()).toBe(0)
    await eventually(() => e.getByRole('alert').filter({ visible: true }).count()).toBe(0)
    await look(e, 'hold-asked')
    await e.getByRole('button', { name: '答复' }).click()
    await e.getByRole('dialog').getByLabel(/答复/).fill('两家水泥厂有余量，可以接。')
    await e.getByRole('dialog').getByRole('button', { name: '答复' }).click()
    await e.getByRole('heading', { name: '外市请您协助' }).waitFor({ state: 'detached' })
    await o.reload()
    await o.getByText('两家水泥厂有余量，可以接。').waitFor()
    await look(o, 'hold-replied')
    for (const one of [...seats, elsewhere]) await one.finish()
  },
)

test(
  'a match is judged on its card, with a reason where it is wrong',
  { timeout: SLOW_MS },
  async () => {
    const { id, seats } = await agreed('赤泥评价匹配')
    const [enterprise, , county] = seats as [Seat, Seat, Seat]
    const { page } = enterprise
    await page.goto(`/my/demands/${id}/`)
    const card = page.locator('.match').first()
    await card.getByText('这个匹配对吗？').waitFor()
    await card.getByRole('button', { name: /^不对/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: '提交' }).click()
    await dialog.getByText('请选一个原因').first().waitFor()
    await dialog.getByLabel('太远').check()
    await look(page, 'match-wrong')
    await dialog.getByRole('button', { name: '提交' }).click()
    await card.getByText('您说：不对（太远）').waitFor()
    await county.page.goto(`/desk/listings/${id}`)
    const theirs = county.page.locator('.match').first()
    await theirs.getByRole('button', { name: /^对/ }).click()
    await theirs.getByText('您说：对').waitFor()
    await theirs.getByRole('button', { name: /^不对/ }).click()
    await eventually(() => county.page.getByLabel('以后都不要匹配这一家').count()).toBe(0)
    for (const one of seats) await one.finish()
  },
)
