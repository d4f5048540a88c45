// The API is down, or the line is dead: every page says so in a sentence, and one press later works again.
import { type BrowserContext, type Page, type Route } from 'playwright-core'
import { afterAll, beforeAll, describe, it } from 'vitest'
import { closeBrowser, eventually, visit } from './browser.ts'
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
/** The enterprise's own, in the city's jurisdiction. */
let demand: string
beforeAll(async () => {
  site = await platform()
  demand = await firstId(site.url, { q: '赤泥堆场存量消纳与选铁', kind: 'demand' })
}, SLOW_MS)
afterAll(async () => {
  await closeBrowser()
  await site.drop()
}, SLOW_MS)

/** What the browser says by itself about the answers that these journeys spoil. */
const SPOILT = [/status of 503/, /ERR_FAILED|ERR_INTERNET_DISCONNECTED/]
const RETRY = { name: '再试一次' }

/** 503 as the cloud's door gives it: not our own words, not even JSON. */
const busy = (route: Route) =>
  route.fulfill({ status: 503, contentType: 'text/html', body: '<h1>Service Unavailable</h1>' })
const dead = (route: Route) => route.abort()

/** Spoils the API at the edge of the network; the pages themselves still come. */
async function spoil(context: BrowserContext, how: typeof busy, spare?: string) {
  const isApi = (url: URL) => url.pathname.startsWith('/api/') && url.pathname !== spare
  await context.route(isApi, how)
  return () => context.unroute(isApi, how)
}

const alert = (page: Page) => page.getByRole('alert').filter({ visible: true }).first()

/** Says what is wrong, offers a retry; the retry fails as well as long as it must, then works. */
async function expectWayBack(
  page: Page,
  name: string,
  works: () => Promise<void>,
  mend: () => Promise<void>,
) {
  await alert(page).waitFor()
  await eventually(async () => (await alert(page).textContent())?.length, name).toBeGreaterThan(10)
  await expectFine(page, name)
  await mend()
  await page.getByRole('main').getByRole('button', RETRY).first().click()
  await works()
  await eventually(() => alert(page).count(), name).toBe(0)
}

type Public = { path: () => string; words: RegExp; shown: string }
const PUBLIC: readonly Public[] = [
  { path: () => '/demands/', words: /服务暂时不可用/, shown: '已列出 24 条，还有更多' },
  { path: () => '/offers/', words: /服务暂时不可用/, shown: '已列出 24 条，还有更多' },
  { path: () => '/loans/', words: /服务暂时不可用/, shown: '共 9 条' },
  { path: () => '/experts/', words: /服务暂时不可用/, shown: '共 10 条' },
  { path: () => `/demands/${demand}`, words: /服务暂时不可用/, shown: '发布单位' },
  { path: () => '/search/?q=赤泥', words: /搜索暂时不可用|服务暂时不可用/, shown: '找到' },
]
const KEEPING = PUBLIC.filter(({ shown }) => shown !== '找到')

describe('a visitor', () => {
  it.each([
    { width: 390, how: busy, says: undefined },
    { width: 1280, how: dead, says: /网络不通/ },
  ] as const)(
    'reads a sentence and comes back with one press on every public page, at $width px',
    { timeout: SLOW_MS },
    async ({ width, how, says }) => {
      for (const { path, words, shown } of PUBLIC) {
        await visit(site.url, { width, expect: SPOILT }, async (page, context) => {
          const mend = await spoil(context, how)
          await page.goto(path())
          await alert(page)
            .getByText(says ?? words)
            .first()
            .waitFor()
          const works = () => page.getByText(shown).first().waitFor()
          await expectWayBack(
            page,
            `down-${width}${path()}`.replaceAll(/[^\w-]+/g, '_'),
            works,
            mend,
          )
        })
      }
    },
  )

  it(
    'still has what was read before, with its time in Beijing, and renews it',
    { timeout: SLOW_MS },
    async () => {
      await visit(site.url, { expect: SPOILT }, async (page, context) => {
        for (const { path, shown } of KEEPING) {
          await page.goto(path())
          await page.getByText(shown).first().waitFor()
        }
        const mend = await spoil(context, dead)
        for (const { path, shown } of KEEPING) {
          await page.goto(path())
          await page.getByText(/现在连不上，下面是 20\d\d年.*（北京时间） 读到的内容/).waitFor()
          await page.getByText(shown).first().waitFor()
          await expectFine(page, `kept${path()}`.replaceAll(/[^\w-]+/g, '_'))
        }
        await mend()
        await page.getByRole('button', RETRY).click()
        await page.getByText('现在连不上').waitFor({ state: 'detached' })
        await page.getByText('发布单位').waitFor()
      })
    },
  )

  it(
    'sees the front page whole, its figures missing with a word or old with their time',
    { timeout: SLOW_MS },
    async () => {
      await visit(site.url, { expect: SPOILT }, async (page, context) => {
        const mend = await spoil(context, busy)
        const figure = page.locator('[data-figure="demand"]')
        await page.goto('/')
        const works = () => figure.filter({ hasText: /^[1-9]\d*$/ }).waitFor()
        await expectWayBack(page, 'down-home', works, mend)
        await spoil(context, busy)
        await page.reload()
        await page.getByText(/现在连不上，下面是/).waitFor()
        await works()
        await expectFine(page, 'kept-home')
      })
    },
  )

  it('keeps what was listed when only the next page fails', { timeout: SLOW_MS }, async () => {
    await visit(site.url, { expect: SPOILT }, async (page, context) => {
      await page.goto('/demands/')
      await page.getByText('已列出 24 条，还有更多').waitFor()
      const mend = await spoil(context, busy)
      await page.getByRole('button', { name: '再看一些' }).click()
      await alert(page).waitFor()
      await eventually(() => page.locator('.item').count()).toBe(24)
      await mend()
      await page.getByRole('button', RETRY).click()
      await page.getByText('已列出 48 条，还有更多').waitFor()
    })
  })

  it('is told on the sign-in page, in English too', { timeout: SLOW_MS }, async () => {
    await visit(site.url, { lang: 'en', expect: SPOILT }, async (page, context) => {
      await spoil(context, busy)
      await page.goto('/en/login/')
      await alert(page).getByText('the service is down').waitFor()
      await expectFine(page, 'down-login-en')
      await page.goto('/en/demands/')
      await alert(page).getByText('The service is not available for now').waitFor()
      await page.getByRole('button', { name: 'Try again' }).waitFor()
      await expectFine(page, 'down-list-en')
    })
  })
})

type Member = { who: keyof typeof PEOPLE; path: () => string }
const ROOMS: readonly Member[] = [
  { who: 'enterprise', path: () => '/my/' },
  { who: 'enterprise', path: () => '/my/org/' },
  { who: 'enterprise', path: () => `/my/demands/${demand}/` },
  { who: 'enterprise', path: () => `/my/demands/${demand}/edit/` },
  { who: 'enterprise', path: () => '/messages/' },
  { who: 'firm', path: () => '/firm/' },
  { who: 'firm', path: () => '/firm/org/' },
  { who: 'firm', path: () => `/firm/opportunities/${demand}/` },
  { who: 'city', path: () => '/desk/' },
  { who: 'city', path: () => `/desk/listings/${demand}/` },
]

describe('somebody signed in', () => {
  it.each(['enterprise', 'firm', 'city'] as const)(
    'reads a sentence and comes back with one press in every room of the %s',
    { timeout: SLOW_MS },
    async (who) => {
      await visit(
        site.url,
        { width: who === 'city' ? 1280 : 390, expect: SPOILT },
        async (page, context) => {
          await signIn(page, PEOPLE[who], '/help/')
          for (const { path } of ROOMS.filter((room) => room.who === who)) {
            const mend = await spoil(context, busy, '/api/session')
            await page.goto(path())
            await settled(page)
            const works = async () => {
              await alert(page).waitFor({ state: 'detached' })
              await settled(page)
            }
            await expectWayBack(page, `down-room${path()}`.replaceAll(/[^\w-]+/g, '_'), works, mend)
          }
        },
      )
    },
  )

  it.each(['/desk/', '/firm/', '/messages/'])(
    'is not taken for a stranger at %s when even the session cannot be asked for',
    { timeout: SLOW_MS },
    async (path) => {
      const who = path === '/firm/' ? 'firm' : 'city'
      await visit(site.url, { expect: SPOILT }, async (page, context) => {
        await signIn(page, PEOPLE[who], '/help/')
        const mend = await spoil(context, dead)
        await page.goto(path)
        await alert(page).getByText('现在不知道您是否已登录').waitFor()
        await eventually(() => page.getByText('请先登录').count()).toBe(0)
        const works = () => alert(page).waitFor({ state: 'detached' })
        await expectWayBack(page, `down-session${path.replaceAll('/', '_')}`, works, mend)
      })
    },
  )
})
