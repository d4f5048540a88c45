// A visitor without a login: searches with an IME, narrows down, browses, reads a demand and learns no name.
import { type BrowserContext, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Listing } from '#shared/listing/listing.ts'
import { placeName, regionOf } from '#shared/region/region.ts'
import { closeBrowser, eventually, visit } from './browser.ts'
import {
  asked,
  expectFine,
  firstId,
  type Platform,
  platform,
  settled,
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
const count = (page: Page) => page.getByRole('status').filter({ hasText: /找到|found/ })
const titles = (page: Page) => page.locator('.cards h2').allTextContents()
/** A list longer than one page of results is compared by its first page. */
const expected = async (query: Record<string, string>) => {
  const { total, hits } = await asked(site.url, query)
  return { total, titles: hits.map(({ card }) => card.title) }
}

/** Composes in pinyin as an IME does: letters first, and the word when the person picks it. */
async function compose(page: Page, context: BrowserContext, letters: string, word: string) {
  const ime = await context.newCDPSession(page)
  const { length } = letters
  const composing = { text: letters, selectionStart: length, selectionEnd: length }
  await ime.send('Input.imeSetComposition', composing)
  return { pick: () => ime.send('Input.insertText', { text: word }) }
}

describe('search', () => {
  it.each(WIDTHS)(
    'takes 赤泥 百色 from an IME, asks only for whole words, counts and narrows down, at %i px',
    { timeout: SLOW_MS },
    async (width) => {
      const words = '赤泥 百色'
      const all = await expected({ q: words })
      const demands = await expected({ q: words, kind: 'demand' })
      expect(demands.total).toBeGreaterThan(1)
      expect(all.total).toBeGreaterThan(demands.total)
      await visit(site.url, { width }, async (page, context) => {
        const questions: (string | null)[] = []
        page.on('request', (request) => {
          const url = new URL(request.url())
          if (url.pathname === '/api/search') questions.push(url.searchParams.get('q'))
        })
        await page.clock.install()
        await page.goto('/search/')
        await settled(page)
        await expectFine(page, `search-empty-${width}`)
        await page.getByLabel('搜什么').focus()
        const { pick } = await compose(page, context, 'chi ni bai se', words)
        await page.clock.runFor(2000)
        expect(questions).toEqual([])
        await pick()
        await page.clock.runFor(2000)
        await count(page).getByText(`找到 ${all.total} 条`).waitFor()
        expect(questions).toEqual([words])
        await eventually(() => titles(page)).toEqual(all.titles)
        await expectFine(page, `search-${width}`)

        await page.getByLabel('类别').selectOption({ label: `需求（${demands.total}）` })
        await count(page).getByText(`找到 ${demands.total} 条`).waitFor()
        await eventually(() => titles(page)).toEqual(demands.titles)
        await eventually(() => page.locator('.item .meta').allTextContents()).toEqual(
          demands.titles.map(() => expect.stringContaining('百色市·')),
        )
        expect(new URL(page.url()).searchParams.get('kind')).toBe('demand')
        await expectFine(page, `search-narrowed-${width}`)
        await page.reload()
        await count(page).getByText(`找到 ${demands.total} 条`).waitFor()
        await eventually(() => page.getByLabel('搜什么').inputValue()).toBe(words)
      })
    },
  )

  it('finds the same in English as in Chinese', { timeout: SLOW_MS }, async () => {
    const zh = await expected({ q: '赤泥 百色', kind: 'demand' })
    expect((await expected({ q: '百色市赤泥', kind: 'demand' })).titles).toEqual(zh.titles)
    await visit(site.url, { lang: 'en' }, async (page) => {
      await page.goto('/en/search/')
      await page.getByLabel('What are you looking for').fill('red mud Baise')
      await page.getByLabel('Kind').selectOption('demand')
      await count(page).getByText(`${zh.total} found`).waitFor()
      await eventually(async () => (await titles(page)).toSorted()).toEqual(zh.titles.toSorted())
      await expectFine(page, 'search-en')
    })
  })

  it.each([
    { words: '含铬废水', within: /含铬|铬/ },
    { words: '铬', within: /铬/ },
    { words: '锰渣', within: /锰/ },
  ])('finds what speaks of $words', { timeout: SLOW_MS }, async ({ words, within }) => {
    const { total, titles: first } = await expected({ q: words })
    expect(total).toBeGreaterThan(2)
    await visit(site.url, {}, async (page) => {
      await page.goto('/')
      await page.getByLabel('搜废物、工艺、地方').fill(words)
      await page.getByRole('button', { name: '搜索' }).click()
      await count(page).getByText(`找到 ${total} 条`).waitFor()
      await eventually(() => titles(page)).toEqual(first)
      expect(first[0]).toMatch(within)
      const word = (facet: string) => page.locator(`.cards .item:has-text("${facet}")`).count()
      await eventually(async () => (await word('需求')) + (await word('供给'))).toBeGreaterThan(2)
    })
  })

  it.each(['zh', 'en'] as const)(
    'gives a way on when nothing is found, in %s',
    { timeout: SLOW_MS },
    async (lang) => {
      const zh = lang === 'zh'
      await visit(site.url, { lang }, async (page) => {
        await page.goto(`${zh ? '' : '/en'}/search/?q=qzxqzx&city=451000`)
        const none = zh ? '没有找到“qzxqzx”' : 'Nothing found for “qzxqzx”'
        await page.getByRole('heading', { name: none }).waitFor()
        await expectFine(page, `search-none-${lang}`)
        await page
          .getByRole('button', { name: zh ? '去掉筛选再搜' : 'search again without filters' })
          .click()
        await page.waitForURL((url) => !url.searchParams.has('city'))
        await page.getByRole('link', { name: zh ? '浏览全部需求' : 'browse all demands' }).click()
        await page.getByRole('heading', { level: 1, name: zh ? '治污需求' : 'Demands' }).waitFor()
      })
    },
  )
})

describe.each([
  { path: '/demands/', kind: 'demand' },
  { path: '/offers/', kind: 'offer' },
])('the list at $path', ({ path, kind }) => {
  it.each(WIDTHS)(
    'shows more on demand and narrows to a city, at %i px',
    { timeout: SLOW_MS },
    async (width) => {
      const inLiuzhou = await expected({ kind, city: '450200' })
      await visit(site.url, { width }, async (page) => {
        await page.goto(path)
        await page.getByText('已列出 24 条，还有更多').waitFor()
        await eventually(() => page.locator('.item').count()).toBe(24)
        await expectFine(page, `list-${kind}-${width}`)
        await page.getByRole('button', { name: '再看一些' }).click()
        await page.getByText('已列出 48 条，还有更多').waitFor()
        const listed = () =>
          page.locator('.item a').evaluateAll((all) => new Set(all.map(String)).size)
        await eventually(listed).toBe(48)
        await page.getByLabel('设区市').selectOption('450200')
        await page
          .getByText(/^共 \d+ 条$|^已列出 \d+ 条/)
          .filter({ hasText: String(inLiuzhou.titles.length) })
          .waitFor()
        await eventually(() => titles(page)).toEqual(inLiuzhou.titles)
        const places = await page.locator('.item .meta').allTextContents()
        expect(places.filter((place) => !place.includes('柳州市'))).toEqual([])
        expect(new URL(page.url()).search).toBe('?city=450200')
        await expectFine(page, `list-${kind}-city-${width}`)
      })
    },
  )
})

describe('a demand', () => {
  it.each(WIDTHS)(
    'is read without a login and tells neither name, contact, county nor address, at %i px',
    { timeout: SLOW_MS },
    async (width) => {
      const id = await firstId(site.url, { q: '赤泥 百色', kind: 'demand' })
      const row = await site.ports.table.get({ pk: `L#${id}`, sk: 'A' })
      const { orgName, region, fields } = Listing.parse(row?.body)
      const contact = fields.contact as { name: string; phone: string; email?: string }
      const county = regionOf(region)?.name ?? ''
      const secrets = [orgName, contact.name, contact.phone, county, region, fields.address]
      const hidden = secrets.filter((secret) => typeof secret === 'string' && secret !== '')
      expect(hidden.length).toBeGreaterThanOrEqual(5)
      await visit(site.url, { width }, async (page) => {
        const said: Promise<string>[] = []
        page.on('response', (response) => {
          if (response.url().includes('/api/')) said.push(response.text())
        })
        await page.goto('/search/?q=赤泥 百色&kind=demand')
        await page.locator('.item h2 a').first().click()
        await page.waitForURL(`**/demands/${id}`)
        await page.getByText('发布单位').waitFor()
        const facts = page.locator('.facts > div')
        const fact = (label: string) =>
          facts
            .filter({ has: page.getByText(label, { exact: true }) })
            .locator('dd')
            .textContent()
        expect(await fact('发布单位')).toMatch(/^百色市·.*企业$/)
        expect(await fact('所在地')).toBe(placeName('451000'))
        await eventually(() => page.title()).toContain(String(fields.title))
        await page.getByText('双方同意对接后才互相可见').waitFor()
        const seen = `${await page.content()} ${(await Promise.all(said)).join(' ')}`
        expect(seen).toContain(String(fields.title))
        expect(hidden.filter((secret) => seen.includes(String(secret)))).toEqual([])
        await expectFine(page, `demand-${width}`)
      })
    },
  )

  it(
    'stands in English too, its Chinese words marked as Chinese',
    { timeout: SLOW_MS },
    async () => {
      const id = await firstId(site.url, { q: '赤泥', kind: 'demand' })
      await visit(site.url, { lang: 'en' }, async (page) => {
        await page.goto(`/en/demands/${id}`)
        await page.getByText('Posted by').waitFor()
        await eventually(() => page.locator('.listing h2').getAttribute('lang')).toBe('zh-CN')
        await expectFine(page, 'demand-en')
      })
    },
  )

  it('says of an offer where its firm is and what it has done', { timeout: SLOW_MS }, async () => {
    const id = await firstId(site.url, { q: '赤泥强磁回收铁精矿', kind: 'offer' })
    await visit(site.url, {}, async (page) => {
      await page.goto(`/offers/${id}`)
      await page.getByText('已完成案例').waitFor()
      const text = await page.locator('.listing').innerText()
      expect(text).toMatch(/所在地\s+百色市\S+[县区市]\n/)
      expect(text).toMatch(/（20\d\d 年/)
      expect(text).not.toMatch(/\b45\d{4}\b/)
      await expectFine(page, 'offer')
    })
  })
})
