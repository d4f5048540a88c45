// An enterprise from the first word of a demand to a firm's telephone number: nothing typed is lost on the way.
import { type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { expectAccessible } from './axe.ts'
import { closeBrowser, eventually, overflow, type PageOptions, type Width } from './browser.ts'
import { SLOW_MS } from './platform.ts'
import {
  CITY,
  COUNTY,
  DEMAND,
  ENTERPRISE,
  FIRM,
  OFFER,
  seat,
  type Seat,
  submitted,
  world,
  type World,
} from './people.ts'

let w: World
let firm: Seat
let desk: Seat

beforeAll(async () => {
  w = await world()
  firm = await seat(w.url, FIRM, '/firm/')
  desk = await seat(w.url, CITY, '/desk/')
}, SLOW_MS)
afterAll(async () => {
  await closeBrowser()
  await w.drop()
})

type Work = (one: Seat) => Promise<void>
/** The enterprise at a browser of its own; the visit fails on any console error or foreign request. */
async function enterprise(options: PageOptions, work: Work): Promise<void> {
  const one = await seat(w.url, ENTERPRISE, '/my/', options)
  one.page.setDefaultTimeout(15_000)
  try {
    await work(one)
  } catch (error) {
    await one.context.close()
    throw error
  }
  await one.finish()
}

/** Whole, in this state, at this width: axe finds nothing and nothing reaches beyond the window. */
async function expectFine(page: Page): Promise<void> {
  await expectAccessible(page)
  await eventually(() => overflow(page), page.url()).toBe(0)
}

const next = (page: Page) => page.locator('.six button[type=submit]')
const savedLine = (page: Page) => page.locator('.savestate')
const heading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2, name, exact: true })
const idIn = (page: Page): string => /lst_[0-9a-z]+/.exec(page.url())?.[0] ?? ''
type Fields = Record<string, unknown>
const stored = async (one: Seat, id: string) =>
  one.api<{ fields: Fields; version: number; status: string }>(`/listings/${id}`)

async function fillWhat(page: Page): Promise<void> {
  await page.getByLabel('说说情况').fill('拜耳法赤泥，压滤后外运，不含铬，另有历史堆存。')
  await page.getByRole('button', { name: '去掉“赤泥”' }).waitFor()
  await page.getByLabel('产生量').fill('120')
  await page.getByLabel('一句话标题').fill('赤泥综合利用 120 万吨/年')
  await page.getByLabel('含水率', { exact: true }).fill('32')
  await page.getByLabel('未检测 pH').check()
  await page.getByRole('button', { name: '添加一项成分' }).click()
  await page.getByLabel('成分名称').fill('Fe2O3')
  await page.getByLabel('含量', { exact: true }).fill('34')
  await page.getByLabel(/^一般工业固体废物/).check()
}

/** A draft of one's own, opened for writing. */
async function openDraft(one: Seat, fields: Fields): Promise<string> {
  const { id } = await one.api<{ id: string }>('/listings', {
    method: 'POST',
    body: { kind: 'demand', fields },
  })
  await one.page.goto(`/my/demands/${id}/edit/`)
  await next(one.page).waitFor()
  return id
}

describe.each([390, 1280] as Width[])('at %d px', (width) => {
  test(
    'a demand is posted in six steps, left at step 3, resumed on another device, mended from the summary and submitted',
    { timeout: SLOW_MS },
    async () => {
      let id = ''
      await enterprise({ width }, async (one) => {
        const { page } = one
        await expectFine(page)
        await page.getByRole('link', { name: '发布需求' }).first().click()
        await heading(page, '企业').waitFor()
        await expectFine(page)
        await eventually(() => page.getByLabel('县（市、区）').inputValue()).toBe('451082')
        await next(page).click()
        await heading(page, '污染物与数量').waitFor()
        await fillWhat(page)
        await expectFine(page)
        await next(page).click()
        await heading(page, '目标、工期与预算').waitFor()
        await page.getByLabel(/^综合利用/).check()
        await expectFine(page)
        await page.goBack()
        await heading(page, '污染物与数量').waitFor()
        await page.goForward()
        await heading(page, '目标、工期与预算').waitFor()
        await savedLine(page).getByText('已保存').waitFor()
        id = idIn(page)
      })
      await enterprise({ width }, async (one) => {
        const { page } = one
        await page.locator(`.todo a[href*="${id}"]`).click()
        await heading(page, '目标、工期与预算').waitFor()
        await page.getByLabel('愿付价格').fill('十五')
        await next(page).click()
        await page.getByRole('alert').getByRole('link', { name: '愿付价格要填数字' }).click()
        await expectFine(page)
        await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('payFenPerT')
        await page.keyboard.press('Control+A')
        await page.keyboard.type('15')
        await next(page).click()
        await heading(page, '附件').waitFor()
        await next(page).click()
        await heading(page, '联系人').waitFor()
        await page.getByLabel('电话').fill('')
        await next(page).click()
        await page.getByRole('alert').getByText('还有 2 处要填或要改').waitFor()
        await expectFine(page)
        await page.getByRole('link', { name: '请填希望什么时候办成' }).click()
        await heading(page, '目标、工期与预算').waitFor()
        await page.getByLabel('希望什么时候办成').fill('2027-06-30')
        await page.goBack()
        await page.getByRole('link', { name: '请填联系电话' }).click()
        await heading(page, '联系人').waitFor()
        await page.getByLabel('电话').fill('0776-5550001')
        await next(page).click()
        await heading(page, '核对并提交').waitFor()
        await expectFine(page)
        await page.getByRole('button', { name: '提交给县里核对' }).click()
        await page.waitForURL(`**/my/demands/${id}/`)
        await page.getByText('下一步 · 县生态环境部门').waitFor()
        await page
          .getByText(/县生态环境部门核对，核对后公开 · 最迟 \d{4}年/)
          .first()
          .waitFor()
        await expectFine(page)
        const { fields, status } = await stored(one, id)
        expect(status).toBe('submitted')
        expect(fields).toMatchObject({
          title: '赤泥综合利用 120 万吨/年',
          codes: ['waste.red-mud'],
          quantity: { value: 1_200_000, unit: 't/a' },
          moisturePct: 32,
          pH: null,
          composition: [{ name: 'Fe2O3', value: 34, unit: '%' }],
          hazard: 'general',
          wish: ['use'],
          payFenPerT: 1500,
          deadlineOn: '2027-06-30',
          contact: { name: '韦兰', phone: '0776-5550001' },
        })
      })
    },
  )
})

test(
  'the whole form can be filled and submitted without a mouse',
  { timeout: SLOW_MS },
  async () => {
    await enterprise({ width: 1280 }, async ({ page }) => {
      await page.goto('/my/demands/new/')
      await heading(page, '企业').waitFor()
      const tabTo = async (selector: string) => {
        for (let i = 0; i < 80; i++) {
          if (await page.evaluate((s) => document.activeElement?.matches(s) === true, selector))
            return
          await page.keyboard.press('Tab')
        }
        throw new Error(`The keyboard never came to ${selector}`)
      }
      const type = async (selector: string, text: string) => {
        await tabTo(selector)
        await page.keyboard.type(text)
      }
      const goOn = async (name: string) => {
        await tabTo('.six button[type=submit]')
        await page.keyboard.press('Enter')
        await heading(page, name).waitFor()
      }
      await goOn('污染物与数量')
      await type('#text', '电解锰渣，压滤后堆存。')
      await page.getByRole('button', { name: '去掉“电解锰渣”' }).waitFor()
      await type('[id="quantity.value"]', '38')
      await type('#title', '电解锰渣无害化处理')
      await tabTo('#hazard')
      await page.keyboard.press('Space')
      await goOn('目标、工期与预算')
      await tabTo('#wish')
      await page.keyboard.press('Space')
      await tabTo('#deadlineOn')
      // The order of a date's parts is the browser's; each part starts with a step up.
      for (const key of ['ArrowUp', 'ArrowRight', 'ArrowUp', 'ArrowRight', 'ArrowUp'])
        await page.keyboard.press(key)
      await goOn('附件')
      await goOn('联系人')
      await type('[id="contact.phone"]', '0776-5550001')
      await goOn('核对并提交')
      await tabTo('.six button[type=submit]')
      await page.keyboard.press('Enter')
      await page.getByText('下一步 · 县生态环境部门').waitFor()
    })
  },
)

describe('two people change one demand', () => {
  const both = (choice: '用我的覆盖' | '用最新的', title: string) =>
    enterprise({ expect: [/status of 409/] }, async (one) => {
      const { page, api } = one
      const id = await openDraft(one, { ...DEMAND })
      await page.goto(`/my/demands/${id}/edit/#step-what`)
      await page.reload()
      await page.getByLabel('一句话标题').fill('我写的标题')
      await api(`/listings/${id}`, {
        method: 'PUT',
        version: 1,
        body: { fields: { ...DEMAND, title: '同事写的标题' } },
      })
      await next(page).click()
      const conflict = page.getByRole('alert').filter({ hasText: '别人刚改过这条需求' })
      await conflict.getByText('我写的标题').waitFor()
      await conflict.getByText('同事写的标题').waitFor()
      await expectFine(page)
      await conflict.getByRole('button', { name: choice }).click()
      await conflict.waitFor({ state: 'detached' })
      await page.goto(`/my/demands/${id}/edit/#step-what`)
      await page.reload()
      await page.getByLabel('一句话标题').waitFor()
      await eventually(async () => page.getByLabel('一句话标题').inputValue()).toBe(title)
      await eventually(async () => (await stored(one, id)).fields.title).toBe(title)
    })
  test('the second one sees both versions and may overwrite', { timeout: SLOW_MS }, () =>
    both('用我的覆盖', '我写的标题'),
  )
  test('the second one sees both versions and may take the other', { timeout: SLOW_MS }, () =>
    both('用最新的', '同事写的标题'),
  )
})

/** The sign-in runs out while somebody types: the cookies are gone, the page is not. */
async function signInAgain(
  page: Page,
  context: BrowserContext,
  provoke: () => Promise<void>,
): Promise<void> {
  await context.clearCookies()
  await provoke()
  await page.getByRole('button', { name: '登录后接着填' }).click()
  await page.getByRole('link', { name: '去登录' }).click()
  await page.locator(`button[value="${ENTERPRISE.subject}"]`).click()
}

test(
  'a sign-in that runs out in the middle of the form loses nothing',
  { timeout: SLOW_MS },
  async () => {
    await enterprise({ expect: [/status of 401/] }, async (one) => {
      const { page, context } = one
      const id = await openDraft(one, { title: '赤泥处理', region: '451082' })
      await page.goto(`/my/demands/${id}/edit/#step-what`)
      await page.reload()
      await page.getByLabel('说说情况').fill('登录过期前写的一大段话。')
      await page.getByLabel('产生量').fill('7.5')
      await signInAgain(page, context, async () => {
        await next(page).click()
        await page.getByText('登录已过期，内容已存在这台设备上').waitFor()
        // Said once, not by the form and the page both.
        await eventually(() => page.getByRole('alert').filter({ visible: true }).count()).toBe(1)
        await expectFine(page)
      })
      await page.waitForURL(`**/my/demands/${id}/edit/**`)
      await next(page).waitFor()
      await eventually(async () => (await stored(one, id)).fields).toMatchObject({
        text: '登录过期前写的一大段话。',
        quantity: { value: 75_000, unit: 't/a' },
      })
    })
  },
)

test(
  'a form without a line keeps everything and saves itself when the line is back',
  { timeout: SLOW_MS },
  async () => {
    await enterprise({ expect: [/ERR_INTERNET_DISCONNECTED/] }, async (one) => {
      const { page, context } = one
      const id = await openDraft(one, { title: '电解锰渣处理', region: '451082' })
      await page.goto(`/my/demands/${id}/edit/#step-contact`)
      await page.reload()
      await page.getByLabel('姓名').fill('断网时写的人')
      await context.setOffline(true)
      await page.getByLabel('电话').fill('0776-5550009')
      await next(page).click()
      await page.getByText('网络不通，已存在这台设备上').waitFor()
      await expectFine(page)
      await context.setOffline(false)
      await savedLine(page).getByText('已保存').waitFor()
      expect((await stored(one, id)).fields.contact).toEqual({
        name: '断网时写的人',
        phone: '0776-5550009',
      })
    })
  },
)

test(
  'an attachment is refused in words before and after it is sent, and goes again after a cut line',
  { timeout: SLOW_MS },
  async () => {
    await enterprise({ expect: [/status of 400/, /ERR_FAILED/] }, async (one) => {
      const { page } = one
      const id = await openDraft(one, { title: '有附件的需求', region: '451082' })
      await page.goto(`/my/demands/${id}/edit/#step-files`)
      await page.reload()
      const pdf = {
        name: '检测报告.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.4 赤泥检测'),
      }
      await page.route('**/files**', (route) =>
        route.request().url().includes('/api/') ? route.continue() : route.abort(),
      )
      await page
        .getByLabel('选择文件')
        .setInputFiles([
          pdf,
          { name: '程序.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('MZ') },
          { name: '大图.png', mimeType: 'image/png', buffer: Buffer.alloc(21 * 1024 * 1024) },
        ])
      await page.getByText('这种文件不能传').waitFor()
      await page.getByText('这个文件 21.0 MB，超过 20 MB').waitFor()
      await page.getByText('没传完：网络断了').waitFor()
      await expectFine(page)
      await page.unroute('**/files**')
      await page.getByRole('button', { name: '重传 检测报告.pdf' }).click()
      await page.getByText('已上传').waitFor()
      await page
        .getByLabel('选择文件')
        .setInputFiles([
          { name: '假图.png', mimeType: 'image/png', buffer: Buffer.from('not a picture') },
        ])
      await page.getByText('文件内容和类型对不上').waitFor()
      await expectFine(page)
      await eventually(async () => (await stored(one, id)).fields.attachments).toMatchObject([
        { name: '检测报告.pdf' },
      ])
    })
  },
)

/** A published demand with one firm that fits and one offer that the intake rules out. */
async function published(one: Seat): Promise<string> {
  const id = await submitted(one.api, 'demand', DEMAND)
  await desk.api(`/listings/${id}/publish`, { method: 'POST', version: 2 })
  return id
}
async function offered(more: Fields): Promise<string> {
  const id = await submitted(firm.api, 'offer', { ...OFFER, ...more })
  await desk.api(`/listings/${id}/publish`, { method: 'POST', version: 2 })
  return id
}

describe.each([390, 1280] as Width[])('a published demand at %d px', (width) => {
  test(
    'shows ranked firms with reasons, filters, invites, undoes a no, and opens contacts when both agree',
    { timeout: SLOW_MS },
    async () => {
      const offerId = await offered({})
      await offered({ title: '只收低碱赤泥', intake: [{ name: 'pH', unit: 'pH', max: 9 }] })
      await enterprise({ width }, async (one) => {
        const { page } = one
        const id = await published(one)
        await page.goto(`/my/demands/${id}/`)
        const card = page.locator('.match').first()
        await card.waitFor()
        await card.getByText('正好能接赤泥').first().waitFor()
        await card.getByText('为什么是这个分数').click()
        await eventually(() => card.locator('tbody tr').count()).toBeGreaterThan(8)
        await page.getByText(/依法或按指标不能接的 \d+ 家/).click()
        await page.getByText('pH为 11.4，对方最高只接 9').first().waitFor()
        await page.getByText('谁在什么时候做了什么').click()
        await page.getByText('核对通过并公开').waitFor()
        await expectFine(page)
        await page.getByLabel('仅看资质已核验').check()
        await page.getByRole('heading', { name: '这样筛选没有企业' }).waitFor()
        await expectFine(page)
        await page.getByRole('button', { name: '去掉筛选' }).click()

        await card.getByRole('button', { name: /不考虑/ }).click()
        await page.getByRole('button', { name: '确定' }).click()
        await page.getByText('请选一个原因').last().waitFor()
        await expectFine(page)
        await page.getByLabel('太远').check()
        await page.getByRole('button', { name: '确定' }).click()
        await card.getByText('您已不考虑').waitFor()
        await card.getByRole('button', { name: /撤销不考虑，改为邀请/ }).click()
        await card.getByText('已邀请，等对方答复').waitFor()
        await expectFine(page)

        await firm.api('/cases/answers', {
          method: 'POST',
          body: { demandId: id, offerId, answer: 'yes' },
        })
        await page.reload()
        await page.getByRole('heading', { name: '已同意对接' }).waitFor()
        await page.getByRole('link', { name: '0776-5550002' }).waitFor()
        await eventually(() => page.getByText(/GX4510-\d\d-[0-9A-Z]{7}/).count()).toBeGreaterThan(0)
        await expectFine(page)
        await page.emulateMedia({ media: 'print' })
        await eventually(() =>
          page.getByRole('button', { name: '撤回', exact: true }).isVisible(),
        ).toBe(false)
      })
    },
  )
})

test(
  'the ranking follows a change of the demand, and a firm that shows interest can be accepted',
  { timeout: SLOW_MS },
  async () => {
    const offerId = await offered({})
    await enterprise({}, async (one) => {
      const { page } = one
      const id = await published(one)
      await firm.api('/cases/answers', {
        method: 'POST',
        body: { demandId: id, offerId, answer: 'yes' },
      })
      await page.goto(`/my/demands/${id}/edit/#step-what`)
      await page.reload()
      await page.getByText('这条需求已经公开').waitFor()
      await page.getByLabel('产生量').fill('40')
      await page.goto(`/my/demands/${id}/edit/#step-check`)
      await page.reload()
      expect((await stored(one, id)).fields.quantity).toEqual({ value: 1_200_000, unit: 't/a' })
      await page.getByRole('button', { name: '保存修改' }).click()
      await page.waitForURL(`**/my/demands/${id}/`)
      await page.getByText('接得下全部 40 万吨').first().waitFor()
      await page.getByText('修改过，等县里复核').waitFor()
      const waiting = page.locator('section', {
        has: page.getByRole('heading', { name: '等您答复' }),
      })
      await waiting.getByRole('button', { name: /接受对接/ }).click()
      await page.getByRole('heading', { name: '已同意对接' }).waitFor()
      await expectFine(page)
    })
  },
)

test(
  'a returned demand says why, is corrected and goes back to the county',
  { timeout: SLOW_MS },
  async () => {
    const county = await seat(w.url, COUNTY, '/desk/')
    await enterprise({}, async (one) => {
      const { page } = one
      const id = await submitted(one.api, 'demand', DEMAND)
      await county.api(`/listings/${id}/return`, {
        method: 'POST',
        version: 2,
        body: { reason: '产生量与环评不符，请核对单位。' },
      })
      await page.goto('/my/')
      await page.locator(`.todo a[href*="${id}"]`).getByText('按退回意见修改后重新提交').waitFor()
      await page.goto(`/my/demands/${id}/`)
      await page.getByRole('alert').getByText('产生量与环评不符，请核对单位。').waitFor()
      await expectFine(page)
      await page.getByRole('link', { name: '修改' }).first().click()
      await heading(page, '核对并提交').waitFor()
      await page.getByRole('link', { name: '修改“产生量”' }).click()
      await page.getByRole('textbox', { name: '产生量' }).fill('12')
      await page.goBack()
      await page.getByRole('button', { name: '重新提交给县里核对' }).click()
      await page.getByText('下一步 · 县生态环境部门').waitFor()
      expect((await stored(one, id)).fields.quantity).toEqual({ value: 120_000, unit: 't/a' })
    })
  },
)

test('a demand can be withdrawn, and closed with a reason', { timeout: SLOW_MS }, async () => {
  await enterprise({}, async (one) => {
    const { page } = one
    const id = await published(one)
    await page.goto(`/my/demands/${id}/`)
    await page.getByRole('button', { name: '撤回', exact: true }).click()
    await expectFine(page)
    await page.getByRole('dialog').getByRole('button', { name: '撤回' }).click()
    await page.getByText('下一步 · 您').waitFor()
    await page.getByRole('button', { name: '关闭' }).click()
    await page.getByLabel('在别处解决了').check()
    await page.getByRole('dialog').getByRole('button', { name: '关闭' }).click()
    await page.getByText('已结束，不用再办').waitFor()
    await expectFine(page)
  })
})

test(
  'the organisation page checks the credit code in words and shows both versions of a conflict',
  { timeout: SLOW_MS },
  async () => {
    await enterprise({ expect: [/status of 409/] }, async (one) => {
      const { page, api } = one
      await page.goto('/my/org/')
      const code = page.getByLabel('统一社会信用代码')
      const right = await code.inputValue()
      await code.fill(`${right.slice(0, 17)}${right.endsWith('A') ? 'B' : 'A'}`)
      await page.getByRole('button', { name: '保存并送核验' }).click()
      await page.getByRole('alert').getByText('最后一位校验码对不上').waitFor()
      await expectFine(page)
      await code.fill(right)
      await page.getByLabel('详细地址').fill('我填的地址')
      const now = await api<Fields & { version: number }>('/orgs/mine')
      const { name, creditCode, region } = now
      await api('/orgs/mine', {
        method: 'PUT',
        version: now.version,
        body: { name, creditCode, region, address: '同事填的地址' },
      })
      await page.getByRole('button', { name: '保存并送核验' }).click()
      await page.getByText('同事填的地址').waitFor()
      await expectFine(page)
      await page.getByRole('button', { name: '用我的覆盖' }).click()
      await eventually(async () => (await api<Fields>('/orgs/mine')).address).toBe('我填的地址')
      await page.getByText('已送核验').first().waitFor()
      await expectFine(page)
    })
  },
)

test(
  'a visitor is asked to sign in, a firm is told that this is not its room',
  { timeout: SLOW_MS },
  async () => {
    const { page } = firm
    await page.goto('/my/demands/new/')
    await page.getByRole('heading', { name: '这里是企业发布治污需求的地方' }).waitFor()
    await expectFine(page)
    // What /my still asks for in the background is refused, as it must be.
    await enterprise({ expect: [/status of 401/] }, async (one) => {
      await one.context.clearCookies()
      await one.page.goto('/my/')
      await one.page.getByRole('heading', { name: '请先登录' }).waitFor()
      await expectFine(one.page)
    })
  },
)

test('the form stands at 320 px, in large type and in English', { timeout: SLOW_MS }, async () => {
  await enterprise({ width: 320, large: true, lang: 'en' }, async ({ page }) => {
    await page.goto('/en/my/demands/new/#step-what')
    await page.getByLabel('Describe it').fill('red mud from the Bayer process')
    await page.getByRole('button', { name: 'Remove “red mud”' }).waitFor()
    await expectFine(page)
    await page.goto('/en/my/demands/new/#step-check')
    await page.reload()
    await page.getByText('Give it a title').waitFor()
    await expectFine(page)
  })
})
