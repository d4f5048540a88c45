// The site for everybody's eyes, hands and paper: 大字版, languages, forced colours, A4, and no dead link anywhere.
import { type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeBrowser, eventually, overflow, visit } from './browser.ts'
import {
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
let demand: string
beforeAll(async () => {
  site = await platform()
  demand = await firstId(site.url, { q: '赤泥堆场存量消纳与选铁', kind: 'demand' })
}, SLOW_MS)
afterAll(async () => {
  await closeBrowser()
  await site.drop()
}, SLOW_MS)

/** What a finger must hit, without links that stand in running text. */
const TARGETS =
  'button, select, input:not([type=hidden]):not([type=checkbox]):not([type=radio]), textarea, summary, .btn, header a, .foot a'

/** Too small to read or to hit: what it is and how large. */
const small = (page: Page, targetPx: number, textPx: number): Promise<string[]> =>
  page.evaluate(
    ({ targets, target, text }) => {
      const shown = (one: Element) => one.checkVisibility() && one.getClientRects().length > 0
      const low = [...document.querySelectorAll(targets)]
        .filter((one) => shown(one) && !one.closest('.skip'))
        .map((one) => ({ one, height: one.getBoundingClientRect().height }))
        .filter(({ height }) => height < target - 0.5)
        .map(({ one, height }) => `${one.outerHTML.slice(0, 80)} is ${height} px high`)
      const body = Number.parseFloat(getComputedStyle(document.body).fontSize)
      return body < text ? [...low, `text is ${body} px`] : low
    },
    { targets: TARGETS, target: targetPx, text: textPx },
  )

const READ = () => [
  '/',
  '/demands/',
  `/demands/${demand}`,
  '/search/?q=赤泥',
  '/offers/',
  '/login/',
]

describe('大字版', () => {
  it(
    'stays on across pages and visits at 390 px: 60 px to hit, 20 px to read',
    { timeout: SLOW_MS },
    async () => {
      await visit(site.url, {}, async (page, context) => {
        await page.goto('/')
        await page.locator('.menu summary').click()
        await page.getByRole('button', { name: '大字版' }).click()
        await page.getByRole('link', { name: '供给', exact: true }).click()
        await page.getByRole('heading', { level: 1, name: '供给能力' }).waitFor()
        await eventually(() => page.locator('html.large').count()).toBe(1)
        await page.close()
        const later = await context.newPage()
        for (const path of READ()) {
          await later.goto(path)
          await settled(later)
          await eventually(() => small(later, 60, 20), path).toEqual([])
          await expectFine(later, `large${path}`.replaceAll(/[^\w-]+/g, '_'))
        }
        await signIn(later, PEOPLE.enterprise, '/my/')
        await settled(later)
        await eventually(() => small(later, 60, 20), '/my/').toEqual([])
        await expectFine(later, 'large-my')
      })
    },
  )

  it(
    'can be left again, and without it everything is still 44 px to hit, at 1280 px',
    { timeout: SLOW_MS },
    async () => {
      await visit(site.url, { width: 1280, large: true }, async (page) => {
        await page.goto('/')
        const button = page.getByRole('button', { name: '大字版' })
        await eventually(() => button.getAttribute('aria-pressed')).toBe('true')
        await button.click()
        await eventually(() => page.locator('html.large').count()).toBe(0)
        await eventually(() => small(page, 44, 16)).toEqual([])
      })
      await visit(site.url, { width: 1280 }, async (page) => {
        for (const path of READ()) {
          await page.goto(path)
          await settled(page)
          await eventually(() => small(page, 44, 16), path).toEqual([])
        }
      })
    },
  )
})

describe('the language', () => {
  it.each([390, 1280] as const)(
    'changes to English and back and keeps the page, its id and its query, at %i px',
    { timeout: SLOW_MS },
    async (width) => {
      await visit(site.url, { width }, async (page) => {
        const swap = async (name: string) => {
          if (width === 390) await page.locator('.menu summary').click()
          await page.getByRole('link', { name, exact: true }).filter({ visible: true }).click()
        }
        const places = [
          { path: `/demands/${demand}`, query: '', en: 'Demand' },
          { path: '/search/', query: '?q=%E8%B5%A4%E6%B3%A5&kind=demand', en: 'Search' },
          { path: '/offers/', query: '?city=451000', en: 'Offers' },
        ]
        for (const { path, query, en } of places) {
          await page.goto(path + query)
          await settled(page)
          await swap('English')
          await page.getByRole('heading', { level: 1, name: en }).waitFor()
          await settled(page)
          const { pathname, search } = new URL(page.url())
          expect([pathname.replace(/\/$/, ''), search]).toEqual([
            `/en${path}`.replace(/\/$/, ''),
            query,
          ])
          await eventually(() => page.locator('html').getAttribute('lang')).toBe('en')
          await swap('中文')
          await page.waitForURL((url) => !url.pathname.startsWith('/en'))
          await settled(page)
          const back = new URL(page.url())
          expect([back.pathname.replace(/\/$/, ''), back.search]).toEqual([
            path.replace(/\/$/, ''),
            query,
          ])
        }
      })
    },
  )
})

/** A4 at 96 px an inch within the margins of 16 mm that the print sheet sets. */
const PAPER = {
  width: Math.floor(((210 - 32) / 25.4) * 96),
  height: Math.floor(((297 - 32) / 25.4) * 96),
}

describe('on paper and in other colours', () => {
  it.each(['zh', 'en'] as const)(
    'a demand fits on A4: nothing cut at the side, no blank page, no menu, in %s',
    { timeout: SLOW_MS },
    async (lang) => {
      await visit(site.url, { width: 1280, lang }, async (page) => {
        await page.goto(`${lang === 'en' ? '/en' : ''}/demands/${demand}`)
        await settled(page)
        const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1')
        const sheets = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]+)\]/g)].map(([, box = '']) =>
          box
            .trim()
            .split(/\s+/)
            .map((side) => Math.round(Number(side))),
        )
        await page.emulateMedia({ media: 'print' })
        await page.setViewportSize(PAPER)
        await eventually(() => overflow(page)).toBe(0)
        const needed = await page.evaluate(
          (sheet) =>
            Math.ceil(
              (document.getElementById('main')?.getBoundingClientRect().bottom ?? 0) / sheet,
            ),
          PAPER.height,
        )
        expect(sheets).toEqual(Array.from({ length: needed }, () => [0, 0, 595, 842]))
        expect(needed).toBeLessThanOrEqual(2)
        const shown = page.locator('header, footer, .crumbs, .btn').filter({ visible: true })
        await eventually(() => shown.count()).toBe(0)
        await expectFine(page, `print-${lang}`)
      })
    },
  )

  it(
    'keeps its edges in forced colours and stands still where motion is not wanted',
    { timeout: SLOW_MS },
    async () => {
      await visit(site.url, {}, async (page) => {
        await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
        for (const path of READ()) {
          await page.goto(path)
          await settled(page)
          const bare = await page.evaluate(() =>
            [
              ...document.querySelectorAll(
                'main button, main select, main input, main .btn, .cards, .verbs a',
              ),
            ]
              .filter((one) => one.checkVisibility())
              .filter((one) =>
                ['Top', 'Left'].some(
                  (side) =>
                    Number.parseFloat(
                      getComputedStyle(one)[`border${side}Width` as 'borderTopWidth'],
                    ) === 0,
                ),
              )
              .map((one) => one.outerHTML.slice(0, 80)),
          )
          expect(bare, path).toEqual([])
          await eventually(() => page.evaluate(() => document.getAnimations().length), path).toBe(0)
          await expectFine(page, `forced${path}`.replaceAll(/[^\w-]+/g, '_'))
        }
      })
    },
  )
})

describe('every page that a link leads to', () => {
  /** One of each kind is opened, the others are asked for: hundreds of details share one page. */
  const kindOf = (url: URL) => url.pathname.replace(/lst_[0-9a-z]+/, ':id')

  it(
    'answers, keeps its policy and calls no stranger, in both languages',
    { timeout: 3 * SLOW_MS },
    async () => {
      await visit(site.url, { width: 1280 }, async (page, context) => {
        const broken: string[] = []
        page.on('console', (message) => {
          if (/Content Security Policy/i.test(message.text())) broken.push(message.text())
        })
        const seen = new Set<string>()
        const opened = new Set<string>()
        const rest: string[] = []
        const queue = ['/']
        for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
          const url = new URL(path, site.url)
          if (opened.has(kindOf(url))) {
            rest.push(path)
            continue
          }
          opened.add(kindOf(url))
          const answer = await page.goto(path)
          expect(answer?.status(), path).toBe(200)
          expect(answer?.headers()['content-security-policy'], path).toContain('default-src')
          await settled(page)
          await eventually(() => page.title(), path).not.toBe('')
          const hrefs = await page
            .locator('a[href]')
            .evaluateAll((all) =>
              all.map((a) => new URL(a.getAttribute('href') ?? '', document.baseURI).href),
            )
          for (const href of hrefs) {
            const next = new URL(href)
            if (!next.protocol.startsWith('http')) continue
            expect(next.origin, `a link on ${path}`).toBe(site.url)
            const to = next.pathname + next.search
            if (next.pathname.startsWith('/api/') || seen.has(to)) continue
            seen.add(to)
            queue.push(to)
          }
        }
        for (const path of rest) expect((await context.request.get(path)).status(), path).toBe(200)
        expect(broken).toEqual([])
        const both = (path: string) => [path, `/en${path}`]
        const least = [
          '/',
          '/demands/',
          '/demands/:id',
          '/offers/:id',
          '/loans/:id',
          '/experts/:id',
          '/search/',
          '/login/',
          '/help/',
          '/my/demands/new/',
        ]
        expect([...opened]).toEqual(expect.arrayContaining(least.flatMap(both)))
      })
    },
  )

  it.each([
    { path: '/nowhere/', lang: 'zh', says: '首页' },
    { path: '/en/nowhere/', lang: 'en', says: 'Home' },
  ] as const)(
    'is told apart from none: $path answers 404 with a way on',
    { timeout: SLOW_MS },
    async ({ path, lang, says }) => {
      await visit(site.url, { lang, expect: [/status of 404/] }, async (page) => {
        expect((await page.goto(path))?.status()).toBe(404)
        await page.getByRole('main').getByRole('link', { name: says }).first().waitFor()
        await expectFine(page, `404-${lang}`)
      })
    },
  )
})
