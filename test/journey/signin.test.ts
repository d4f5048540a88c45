// Signing in and what it guards: the code flow with PKCE, an expired session in mid-form, and other roles' rooms.
import { type Page, type Request } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { browser, closeBrowser, eventually, visit } from './browser.ts'
import {
  choose,
  endSession,
  expectFine,
  firstId,
  PEOPLE,
  type Platform,
  platform,
  settled,
  signIn,
  SLOW_MS,
} from './platform.ts'

let site: Platform
beforeAll(async () => {
  site = await platform()
}, SLOW_MS)
afterAll(async () => {
  await closeBrowser()
  await site.drop()
}, SLOW_MS)

const WIDTHS = [390, 1280] as const
/** What the browser says by itself when an answer is a refusal that the journey provoked. */
const REFUSED = [/status of 40[134]/]

const api = (page: Page, path: string) =>
  page.evaluate(async (to) => {
    const response = await fetch(to)
    return { status: response.status, text: await response.text() }
  }, `/api${path}`)

describe('signing in', () => {
  it.each([
    { width: 390, lang: 'zh' },
    { width: 1280, lang: 'zh' },
    { width: 390, lang: 'en' },
  ] as const)(
    'goes by code and PKCE through the sign-on and comes back to the page asked for, at $width px in $lang',
    { timeout: SLOW_MS },
    async ({ width, lang }) => {
      const id = await firstId(site.url, { q: '赤泥', kind: 'demand' })
      const back = `${lang === 'zh' ? '' : '/en'}/demands/${id}?from=card`
      await visit(site.url, { width, lang }, async (page, context) => {
        const gone: URL[] = []
        page.on('request', (request: Request) => gone.push(new URL(request.url())))
        await page.goto(back)
        await settled(page)
        await page
          .getByRole('main')
          .getByRole('link', { name: lang === 'zh' ? '登录' : 'Sign in' })
          .click()
        await page.getByRole('heading', { level: 1, name: /登录|Sign in/ }).waitFor()
        await expectFine(page, `login-${width}-${lang}`)
        await page.getByRole('link', { name: /去登录|Go to sign-in/ }).click()
        await page.getByRole('heading', { level: 1, name: /选择身份|Choose who/ }).waitFor()
        await eventually(() => page.locator('html').getAttribute('lang')).toBe(
          lang === 'zh' ? 'zh-CN' : 'en',
        )
        await expectFine(page, `sign-on-${width}-${lang}`)
        await choose(page, PEOPLE.enterprise)
        await page.waitForURL((url) => url.pathname + url.search === back)
        const home = page.locator('[data-home~="enterprise"]').first()
        await home.waitFor({ state: 'attached' })
        await settled(page)
        await eventually(() => home.getAttribute('hidden')).toBeNull()

        const asked = gone.find((url) => url.pathname.startsWith('/oidc/auth'))?.searchParams
        expect(asked?.get('response_type')).toBe('code')
        expect(asked?.get('code_challenge_method')).toBe('S256')
        expect(asked?.get('code_challenge')).toMatch(/^[\w-]{43}$/)
        expect(gone.some((url) => url.pathname === '/api/callback')).toBe(true)
        expect(gone.some((url) => /token/.test(url.pathname + url.search))).toBe(false)
        const cookies = await context.cookies()
        expect(cookies.filter((cookie) => !cookie.httpOnly)).toEqual([])
        expect(cookies.find(({ name }) => name === 's')?.sameSite).toBe('Lax')
        await eventually(() => page.evaluate(() => document.cookie)).toBe('')
        await expectFine(page, `signed-in-${width}-${lang}`)
      })
    },
  )

  it(
    'leads a visitor from a member’s page through the sign-on back to it',
    { timeout: SLOW_MS },
    async () => {
      await visit(site.url, {}, async (page) => {
        await page.goto('/my/demands/new/')
        await page.getByRole('heading', { name: '请先登录' }).waitFor()
        await expectFine(page, 'wall-visitor')
        await page.getByRole('main').getByRole('link', { name: '登录' }).click()
        await page.getByRole('link', { name: '去登录' }).click()
        await choose(page, PEOPLE.newcomer)
        await page.waitForURL((url) => url.pathname === '/my/demands/new/')
        await page.getByRole('heading', { level: 2, name: '企业' }).waitFor()
      })
    },
  )

  it(
    'comes back to the page asked for where no script runs, or has not run yet',
    { timeout: SLOW_MS },
    async () => {
      const context = await (
        await browser()
      ).newContext({ javaScriptEnabled: false, baseURL: site.url })
      const page = await context.newPage()
      await page.goto('/login/?return=%2Fdemands%2F%3Fcity%3D451000')
      await page.getByRole('link', { name: '去登录' }).click()
      await choose(page, PEOPLE.enterprise)
      await page.waitForURL((url) => url.pathname + url.search === '/demands/?city=451000')
      await context.close()
    },
  )

  it('says in words that a sign-in was not finished', { timeout: SLOW_MS }, async () => {
    await visit(site.url, {}, async (page) => {
      await page.goto('/api/callback?state=made-up&code=made-up')
      await page.waitForURL('**/login?problem=login.refused')
      await page.getByRole('alert').getByText('这次登录没有完成').waitFor()
      await expectFine(page, 'login-refused')
    })
  })

  it(
    'ends when somebody signs out: no page of theirs opens any more',
    { timeout: SLOW_MS },
    async () => {
      await visit(site.url, { width: 1280, expect: REFUSED }, async (page) => {
        await signIn(page, PEOPLE.enterprise, '/my/')
        await settled(page)
        await page.getByRole('button', { name: '退出' }).first().click()
        await page.waitForURL((url) => url.pathname !== '/my/')
        await page.goto('/my/')
        await page.getByRole('heading', { name: '请先登录' }).waitFor()
        expect((await api(page, '/orgs/mine')).status).toBe(401)
      })
    },
  )
})

describe('a session that ends in mid-form', () => {
  it.each(WIDTHS)(
    'loses nothing that was typed: the form says so, and goes on after the sign-in, at %i px',
    { timeout: SLOW_MS },
    async (width) => {
      const story = `锰渣渗滤液，氨氮偏高（${width}）。`
      await visit(site.url, { width, expect: REFUSED }, async (page, context) => {
        await signIn(page, PEOPLE.newcomer, '/my/demands/new/')
        await page.getByRole('heading', { level: 2, name: '企业' }).waitFor()
        await page.locator('.six button[type=submit]').click()
        await page.getByRole('heading', { level: 2, name: '污染物与数量' }).waitFor()
        await page.getByLabel('说说情况').fill(story)
        await page.getByLabel('产生量').fill('3.5')
        await endSession(site, context)
        await page.getByLabel('一句话标题').fill('渗滤液处理 35 吨/日')
        await page.locator('.six button[type=submit]').click()
        const goOn = page.getByRole('button', { name: '登录后接着填' })
        await goOn.waitFor()
        await eventually(() => page.locator('[data-strip]').isVisible()).toBe(false)
        await expectFine(page, `expired-${width}`)
        await goOn.click()
        await page.getByRole('link', { name: '去登录' }).click()
        await choose(page, PEOPLE.newcomer)
        await page.waitForURL((url) => url.pathname.startsWith('/my/demands/'))
        await page
          .getByRole('heading', { level: 2, name: /目标、工期与预算|污染物与数量/ })
          .waitFor()
        if (await page.getByRole('heading', { level: 2, name: '目标、工期与预算' }).isVisible())
          await page.getByRole('button', { name: '上一步' }).click()
        await page.getByLabel('说说情况').waitFor()
        await eventually(() => page.getByLabel('说说情况').inputValue()).toBe(story)
        await eventually(() => page.getByLabel('产生量').inputValue()).toBe('3.5')
        await eventually(() => page.getByLabel('一句话标题').inputValue()).toBe(
          '渗滤液处理 35 吨/日',
        )
        await page.locator('.savestate').getByText('已保存').waitFor()
        type Mine = { items: { title: string }[] }
        const mine = JSON.parse((await api(page, '/listings/mine?kind=demand')).text) as Mine
        expect(mine.items.map(({ title }) => title)).toContain('渗滤液处理 35 吨/日')
      })
    },
  )
})

describe('the role wall', () => {
  it.each([
    { who: 'enterprise', path: '/desk/', says: '只有生态环境部门的人员能进', home: '/my/' },
    { who: 'enterprise', path: '/firm/', says: '只有环保企业的人员能进', home: '/my/' },
    { who: 'firm', path: '/desk/', says: '只有生态环境部门的人员能进', home: '/firm/' },
    { who: 'firm', path: '/my/demands/new/', says: '这里是企业发布治污需求的地方', home: '/firm/' },
    { who: 'county', path: '/firm/', says: '只有环保企业的人员能进', home: '/desk/' },
    {
      who: 'county',
      path: '/my/demands/new/',
      says: '这里是企业发布治污需求的地方',
      home: '/desk/',
    },
  ] as const)(
    'tells $who plainly at $path, shows nothing of it and leads to their own work',
    { timeout: SLOW_MS },
    async ({ who, path, says, home }) => {
      await visit(site.url, { width: who === 'firm' ? 1280 : 390 }, async (page) => {
        await signIn(page, PEOPLE[who], path)
        await page.getByText(says).waitFor()
        await eventually(() => page.getByRole('main').locator('table, form, .cards').count()).toBe(
          0,
        )
        await expectFine(page, `wall-${who}-${path.replaceAll('/', '')}`)
        await page
          .getByRole('main')
          .getByRole('link', { name: /我自己的工作台|我的工作台/ })
          .click()
        await page.waitForURL((url) => url.pathname === home)
      })
    },
  )

  it(
    'stands in the API too: the desk’s lists refuse an enterprise and know no visitor',
    { timeout: SLOW_MS },
    async () => {
      const paths = ['/desk/todo', '/desk/listings']
      await visit(site.url, { expect: REFUSED }, async (page) => {
        await page.goto('/')
        for (const path of paths) expect((await api(page, path)).status, path).toBe(401)
        await signIn(page, PEOPLE.enterprise, '/')
        for (const path of paths) expect((await api(page, path)).status, path).toBe(403)
      })
    },
  )
})
