// The frame of the site in a real browser: every public page in both languages, widths and sizes.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { expectAccessible } from './axe.ts'
import { closeBrowser, eventually, overflow, screenshot, visit } from './browser.ts'
import { settled, SLOW_MS } from './platform.ts'
import { visitor } from './fixtures.ts'
import { serveSite, type StubSite } from './stub-site.ts'

const PAGES = [
  '/',
  '/about/',
  '/accessibility/',
  '/privacy/',
  '/help/',
  '/feedback/',
  '/offline/',
  '/nowhere/',
  '/demands/',
  '/offers/',
  '/demands/lst_fix0001',
  '/search/',
  '/search/?q=%E8%B5%A4%E6%B3%A5',
]
const DOWN = [/status of 503/]

let site: StubSite
beforeAll(async () => {
  site = await serveSite(visitor())
})
afterAll(async () => {
  await closeBrowser()
  await site.close()
})

describe.each(['zh', 'en'] as const)('every public page in %s', (lang) => {
  const paths = PAGES.map((path) => (lang === 'zh' ? path : `/en${path}`))
  const name = (path: string, kind: string) => `${path.replace(/[^a-z0-9]+/gi, '_')}-${kind}`

  it.each([390, 1280] as const)(
    'is accessible and fits at %i px',
    { timeout: SLOW_MS },
    async (width) => {
      await visit(site.origin, { width, lang, expect: [/404/] }, async (page) => {
        for (const path of paths) {
          await page.goto(path)
          await settled(page)
          await eventually(() => overflow(page), path).toBe(0)
          await eventually(() => page.locator('h1').count(), path).toBe(1)
          await expectAccessible(page)
          await screenshot(page, name(path, String(width)))
        }
      })
    },
  )

  it('fits at 320 px in 大字版, accessible too', { timeout: SLOW_MS }, async () => {
    await visit(site.origin, { width: 320, lang, large: true, expect: [/404/] }, async (page) => {
      for (const path of paths) {
        await page.goto(path)
        await settled(page)
        await eventually(() => overflow(page), path).toBe(0)
        await expectAccessible(page)
        await screenshot(page, name(path, 'large'))
      }
    })
  })
})

describe('the frame', () => {
  it(
    'keeps its header on one row at 390 px and opens its menu by keyboard',
    { timeout: SLOW_MS },
    async () => {
      await visit(site.origin, {}, async (page) => {
        await page.goto('/')
        await settled(page)
        expect((await page.locator('header').boundingBox())!.height).toBeLessThan(70)
        await page.locator('.menu summary').focus()
        await page.keyboard.press('Enter')
        await page.getByRole('link', { name: '供给', exact: true }).waitFor()
        await expectAccessible(page)
        await page.keyboard.press('Escape')
        await eventually(() => page.locator('.menu').getAttribute('open')).toBeNull()
      })
    },
  )

  it('skips to the content with the first key', { timeout: SLOW_MS }, async () => {
    await visit(site.origin, { width: 1280 }, async (page) => {
      await page.goto('/about/')
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('main')
    })
  })

  it('keeps 大字版 across pages and visits', { timeout: SLOW_MS }, async () => {
    await visit(site.origin, { width: 1280 }, async (page, context) => {
      await page.goto('/')
      await page.getByRole('button', { name: '大字版' }).click()
      await page.goto('/help/')
      await eventually(() =>
        page.evaluate(() => getComputedStyle(document.documentElement).fontSize),
      ).toBe('20px')
      const later = await context.newPage()
      await later.goto('/about/')
      await eventually(() =>
        later.getByRole('button', { name: '大字版' }).getAttribute('aria-pressed'),
      ).toBe('true')
      const box = await later.getByRole('button', { name: '大字版' }).boundingBox()
      expect(box!.height).toBeGreaterThanOrEqual(60)
    })
  })

  it(
    'changes the language and keeps the page, its id and its query',
    { timeout: SLOW_MS },
    async () => {
      await visit(site.origin, { width: 1280 }, async (page) => {
        await page.goto('/demands/lst_fix0001?x=1')
        await settled(page)
        await page.getByRole('link', { name: 'English' }).click()
        await page.waitForURL('**/en/demands/lst_fix0001/?x=1')
        await eventually(() => page.locator('html').getAttribute('lang')).toBe('en')
      })
    },
  )

  it('shows who is signed in, their home and what is unread', { timeout: SLOW_MS }, async () => {
    const member = {
      id: 'mbr_fix1',
      name: '韦科员',
      role: 'official',
      orgId: 'org_fix1',
      region: '451082',
    }
    site.stub['GET /api/session'] = { body: { member, unread: 3, home: '/desk' } }
    await visit(site.origin, { width: 1280 }, async (page) => {
      await page.goto('/')
      await settled(page)
      await eventually(() => page.getByRole('link', { name: '韦科员' }).getAttribute('href')).toBe(
        '/desk/',
      )
      await eventually(() => page.getByRole('link', { name: /消息/ }).textContent()).toContain('3')
      await eventually(() => page.getByRole('link', { name: '登录' }).count()).toBe(0)
      await expectAccessible(page)
    })
    site.stub['GET /api/session'] = { body: { member: null } }
  })

  it(
    'keeps the page when a sign-in has expired and comes back to it after',
    { timeout: SLOW_MS },
    async () => {
      const well = site.stub['GET /api/listings']!
      site.stub['GET /api/listings'] = {
        status: 401,
        body: { code: 'session.missing', status: 401 },
      }
      await visit(site.origin, { expect: [/status of 40[14]/] }, async (page) => {
        await page.goto('/demands/?x=1')
        await settled(page)
        await page.getByText('登录已过期').waitFor()
        await expectAccessible(page)
        await page.getByRole('button', { name: '保存并登录' }).click()
        await page.waitForURL((url) => url.pathname === '/login/')
        expect(new URL(page.url()).searchParams.get('return')).toBe('/demands/?x=1')
      })
      site.stub['GET /api/listings'] = well
    },
  )

  it('stands without scripts', { timeout: SLOW_MS }, async () => {
    const { browser } = await import('./browser.ts')
    const context = await (
      await browser()
    ).newContext({ javaScriptEnabled: false, baseURL: site.origin })
    const page = await context.newPage()
    await page.goto('/demands/')
    await eventually(() => page.locator('h1').textContent()).toBe('治污需求')
    await eventually(() => page.locator('.note').innerText()).toContain('12345')
    await context.close()
  })

  it('prints without header, menu and footer on A4', { timeout: SLOW_MS }, async () => {
    await visit(site.origin, { width: 1280 }, async (page) => {
      await page.goto('/demands/lst_fix0001')
      await settled(page)
      await page.emulateMedia({ media: 'print' })
      await eventually(() =>
        page.locator('header, footer, .crumbs').filter({ visible: true }).count(),
      ).toBe(0)
      await expectAccessible(page)
    })
  })
})

describe('a list', () => {
  it('shows more, filters by city, and says when nothing fits', { timeout: SLOW_MS }, async () => {
    await visit(site.origin, {}, async (page) => {
      await page.goto('/demands/')
      await settled(page)
      await page.getByRole('button', { name: '再看一些' }).click()
      await page.getByText('共 4 条').waitFor()
      await page.getByLabel('设区市').selectOption('450500')
      await page.getByRole('heading', { name: '这样筛选没有结果' }).waitFor()
      expect(new URL(page.url()).search).toBe('?city=450500')
      await expectAccessible(page)
    })
  })

  it('says times and days of Beijing wherever the reader is', { timeout: SLOW_MS }, async () => {
    await visit(site.origin, {}, async (page) => {
      await page.goto('/demands/')
      await settled(page)
      // 18:30 UTC on the 20th is the 21st in Beijing; the browser stands in New York.
      await eventually(() => page.locator('.meta').first().textContent()).toContain(
        '2026年11月21日',
      )
    })
  })

  it(
    'shows kept data with its time when the API is down, and a sentence with a retry when nothing is kept',
    { timeout: SLOW_MS },
    async () => {
      const down = { status: 503, body: { code: 'table.busy', status: 503 } }
      await visit(site.origin, { expect: DOWN }, async (page) => {
        const well = site.stub['GET /api/listings']!
        await page.goto('/demands/')
        await settled(page)
        site.stub['GET /api/listings'] = down
        await page.reload()
        await settled(page)
        await page.getByText(/现在连不上，下面是 .*（北京时间） 读到的内容/).waitFor()
        await page.getByRole('link', { name: '赤泥综合利用 120 万吨/年' }).waitFor()
        await expectAccessible(page)
        await screenshot(page, 'kept')
        await page.goto('/offers/')
        await settled(page)
        await page.getByRole('alert').getByText('服务暂时不可用').waitFor()
        await expectAccessible(page)
        site.stub['GET /api/listings'] = well
        await page.getByRole('button', { name: '再试一次' }).click()
        await page.getByText('已列出 2 条').waitFor()
      })
    },
  )

  it('says that a missing or hidden listing is not there', { timeout: SLOW_MS }, async () => {
    await visit(site.origin, { expect: [/404/] }, async (page) => {
      await page.goto('/demands/lst_gone0001')
      await settled(page)
      await page.getByRole('heading', { name: '没有这一项' }).waitFor()
      await expectAccessible(page)
    })
  })
})

describe('search', () => {
  it('does not ask while an IME composes, then tells the count', { timeout: SLOW_MS }, async () => {
    await visit(site.origin, {}, async (page) => {
      const asked: string[] = []
      page.on('request', (request) => {
        if (request.url().includes('/api/search')) asked.push(request.url())
      })
      await page.clock.install()
      await page.goto('/search/')
      await settled(page)
      await page.evaluate(() => {
        const box = document.getElementById('q') as HTMLInputElement
        box.dispatchEvent(new CompositionEvent('compositionstart'))
        box.value = 'chini'
        box.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: true }))
      })
      // Longer than the pause after which a word typed to its end is asked for.
      await page.clock.runFor(2000)
      expect(asked).toEqual([])
      await page.evaluate(() => {
        const box = document.getElementById('q') as HTMLInputElement
        box.value = '赤泥'
        box.dispatchEvent(new CompositionEvent('compositionend'))
      })
      await page.getByRole('status').getByText('找到 2 条').waitFor()
      expect(asked.map((url) => new URL(url).searchParams.get('q'))).toEqual(['赤泥'])
    })
  })

  it('gives a way on when nothing is found', { timeout: SLOW_MS }, async () => {
    await visit(site.origin, {}, async (page) => {
      await page.goto('/search/?q=不存在的东西&city=451000')
      await settled(page)
      await page.getByRole('heading', { name: '没有找到“不存在的东西”' }).waitFor()
      await expectAccessible(page)
      await page.getByRole('button', { name: '去掉筛选再搜' }).click()
      await page.waitForURL((url) => !url.searchParams.has('city'))
    })
  })

  it('says that it is down and offers browsing', { timeout: SLOW_MS }, async () => {
    const well = site.stub['GET /api/search']!
    site.stub['GET /api/search'] = { status: 503, body: { code: 'search.down', status: 503 } }
    await visit(site.origin, { expect: DOWN }, async (page) => {
      await page.goto('/search/?q=赤泥')
      await settled(page)
      await page.getByRole('alert').getByText('搜索暂时不可用').first().waitFor()
      await expectAccessible(page)
      await page.getByRole('main').getByRole('link', { name: '需求' }).click()
      await page.waitForURL('**/demands/')
    })
    site.stub['GET /api/search'] = well
  })
})
