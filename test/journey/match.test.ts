// What a ranking advises, in the browser: the figure to test, takers who cover 1.2 Mt/a together, three side by side.
import { type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Match, type Ranking, WEIGHTS } from '#shared/match/match.ts'
import {
  closeBrowser,
  eventually,
  overflow,
  screenshot,
  type PageOptions,
  type Width,
} from './browser.ts'
import { expectAccessible } from './axe.ts'
import { seat as seated, type Seat } from './people.ts'
import { PEOPLE, platform, type Platform, SLOW_MS } from './platform.ts'

/** Only the subject is read when somebody signs in. */
const who = (subject: string) => ({ subject }) as Parameters<typeof seated>[1]
const RED_MUD = {
  title: '赤泥综合利用 120 万吨/年',
  text: '拜耳法赤泥，压滤后外运。',
  region: '451082',
  contact: { name: '韦兰', phone: '0776-5550001' },
  codes: ['waste.red-mud'],
  quantity: { value: 1_200_000, unit: 't/a' },
  wish: ['use'],
  pH: 11.4,
  // Too little iron for those who could take it all alone.
  composition: [{ name: 'Fe2O3', value: 18, unit: '%' }],
  hazard: 'general',
  distanceKm: 150,
  deadlineOn: '2027-06-30',
}
/** More than everybody together can take. */
const TOO_MUCH = {
  ...RED_MUD,
  title: '赤泥综合利用 600 万吨/年',
  quantity: { value: 6_000_000, unit: 't/a' },
}
const ALUMINIUM_DROSS = {
  ...RED_MUD,
  title: '二次铝灰利用 3000 吨/年',
  codes: ['waste.aluminium-dross'],
  quantity: { value: 3000, unit: 't/a' },
  hazard: 'hazardous',
  hwCodes: ['321-024-48'],
}

let w: Platform
let redMud: string
let tooMuch: string
let dross: string
beforeAll(async () => {
  w = await platform()
  const enterprise = await seated(w.url, who(PEOPLE.newcomer), '/my/')
  const county = await seated(w.url, who(PEOPLE.county), '/desk/')
  const posted = async (fields: Record<string, unknown>): Promise<string> => {
    const { id } = await enterprise.api<{ id: string }>('/listings', {
      method: 'POST',
      body: { kind: 'demand', fields },
    })
    await enterprise.api(`/listings/${id}/submit`, { method: 'POST', version: 1 })
    await county.api(`/listings/${id}/publish`, { method: 'POST', version: 2 })
    return id
  }
  redMud = await posted(RED_MUD)
  tooMuch = await posted(TOO_MUCH)
  dross = await posted(ALUMINIUM_DROSS)
  await w.idle()
  await enterprise.context.close()
  await county.context.close()
}, SLOW_MS)
afterAll(async () => {
  await closeBrowser()
  await w.drop()
})

/** The owner before a demand of its own; any console error or foreign request fails the visit. */
async function owner(
  id: string,
  options: PageOptions,
  work: (one: Seat, ranking: Ranking) => Promise<void>,
): Promise<void> {
  const en = options.lang === 'en' ? '/en' : ''
  const one = await seated(w.url, who(PEOPLE.newcomer), '/my/', options)
  one.page.setDefaultTimeout(15_000)
  try {
    const { ranking } = await one.api<{ ranking: Ranking }>(`/listings/${id}`)
    await one.page.goto(`${en}/my/demands/${id}/`)
    await one.page.locator('.match').first().waitFor()
    await work(one, ranking)
  } catch (error) {
    await screenshot(one.page, 'match-failed')
    await one.context.close()
    throw error
  }
  await one.finish()
}

async function expectFine(page: Page, name: string): Promise<void> {
  await screenshot(page, name)
  await eventually(() => overflow(page), name).toBe(0)
  await expectAccessible(page)
}

const wan = (tPerYear: number): string =>
  (tPerYear / 10_000).toLocaleString('zh-CN', { maximumFractionDigits: 2 })
const present = <T>(value: T | undefined): T => {
  if (value === undefined) throw new Error('The ranking lacks what this journey is about.')
  return value
}

describe.each([390, 1280] as Width[])('a demand of 1.2 Mt/a at %d px', (width) => {
  test('says which figure to test and leads to its form', { timeout: SLOW_MS }, async () => {
    await owner(redMud, { width }, async ({ page }, { missingFigure }) => {
      const { unlocks } = present(missingFigure)
      const hint = page.locator('.unlock')
      await hint.getByText(`有 ${unlocks} 家等这个结果`).waitFor()
      expect(await hint.textContent()).not.toMatch(/最好|[ABC] 级/)
      await eventually(() => hint.textContent()).toMatch(/^补测\S/)
      await expectFine(page, `match-page-${width}`)
      await hint.getByRole('link').click()
      await page.getByRole('heading', { level: 2, name: '污染物与数量', exact: true }).waitFor()
      const field = page.getByLabel('含水率', { exact: true })
      await eventually(() => field.evaluate((one) => one === document.activeElement)).toBe(true)
    })
  })

  test('shows who covers it together, as the data says', { timeout: SLOW_MS }, async () => {
    await owner(redMud, { width }, ({ page }, ranking) => expectCover(page, ranking, 1_200_000))
  })

  test('says what is left where nobody covers it', { timeout: SLOW_MS }, async () => {
    await owner(tooMuch, { width }, async ({ page }, ranking) => {
      expect(ranking.combination?.pct).toBeLessThan(100)
      await expectCover(page, ranking, 6_000_000)
      await expectFine(page, `match-left-${width}`)
    })
  })

  test('compares three side by side without a mouse', { timeout: SLOW_MS }, async () => {
    await owner(redMud, { width }, async ({ page }, ranking) => {
      const boxes = page.getByRole('checkbox', { name: /^对比 / })
      const three = ranking.matches.slice(0, 3)
      await boxes.first().focus()
      for (let i = 0; i < 3; i++) {
        await tabTo(page, `[id="${present(three[i]).offerId}"] .choose input`)
        await page.keyboard.press('Space')
      }
      await page.getByText('已选 3 / 3 家对比 · 最多选 3 家，去掉一家才能换').waitFor()
      await eventually(() => boxes.nth(3).isDisabled()).toBe(true)
      await expectFine(page, `match-chosen-${width}`)
      await page.keyboard.press('Tab')
      await page.keyboard.press('Enter')
      const table = page.getByRole('region', { name: '对比表，可左右滚动' })
      await table.waitFor()
      await eventually(() => page.evaluate(() => document.activeElement?.id)).toBe('compare-title')
      await expectCompared(page, three)
      await page.keyboard.press('Tab')
      await eventually(() => table.evaluate((box) => box === document.activeElement)).toBe(true)
      if (width === 390) {
        await page.keyboard.press('ArrowRight')
        await eventually(() => table.evaluate((box) => box.scrollLeft)).toBeGreaterThan(0)
      }
      await expectFine(page, `match-compare-${width}`)
      await page.emulateMedia({ media: 'print' })
      await screenshot(page, `match-print-${width}`)
      await eventually(() => table.isVisible()).toBe(true)
      await eventually(() => page.locator('.matches').isVisible()).toBe(false)
      await page.emulateMedia({ media: 'screen' })
      await page.getByRole('button', { name: '收起对比' }).focus()
      await page.keyboard.press('Enter')
      await eventually(() => table.count()).toBe(0)
      await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe(
        '并排对比',
      )
      await page.getByRole('button', { name: '清空对比' }).click()
      await eventually(() => page.locator('.choose input:checked').count()).toBe(0)
    })
  })

  test('explains each part with its points and its figures', { timeout: SLOW_MS }, async () => {
    await owner(redMud, { width }, async ({ page }, { matches }) => {
      const known = present(
        matches.find((m) => m.reasons.some((reason) => reason.code === 'cost.landed')),
      )
      const card = page.locator(`[id="${known.offerId}"]`)
      await card.getByText('为什么是这个分数').click()
      await card.getByText(/每吨约 [\d.]+ 元，其中运费约 [\d.]+ 元、价格约 [\d.]+ 元/).waitFor()
      await eventually(() => card.locator('tbody tr').count()).toBe(Object.keys(WEIGHTS).length + 1)
      await expectFine(page, `match-why-${width}`)
    })
  })
})

/** The sentence, the table and the bars all say what the ranking holds. */
async function expectCover(page: Page, ranking: Ranking, amount: number): Promise<void> {
  const { takers, coveredT, leftT, pct } = present(ranking.combination)
  expect(coveredT + leftT).toBe(amount)
  const chart = page.getByRole('figure', { name: '几家合起来接' })
  const said = () => chart.textContent()
  await eventually(said).toContain(
    `${takers.length} 家合起来每年能接 ${wan(coveredT)} 万吨，占全部 ${wan(amount)} 万吨的 ${pct}%。`,
  )
  await eventually(said).toContain(
    leftT === 0 ? '全部有去处。' : `还差 ${wan(leftT)} 万吨没有去处。`,
  )
  const rows = chart.locator('tbody tr')
  await eventually(() => rows.count()).toBe(takers.length + (leftT === 0 ? 1 : 2))
  let drawnTo = 0
  for (const [i, taker] of takers.entries()) {
    const { orgName } = present(ranking.matches.find((m) => m.offerId === taker.offerId))
    const told = await rows.nth(i).textContent()
    expect(told).toContain(orgName)
    expect(told).toContain(`${wan(taker.tPerYear)} 万吨`)
    const bar = rows.nth(i).locator('rect.taken')
    expect(Math.abs(Number(await bar.getAttribute('x')) - drawnTo)).toBeLessThanOrEqual(1)
    drawnTo += (taker.tPerYear / amount) * 1000
    const end = Number(await bar.getAttribute('x')) + Number(await bar.getAttribute('width'))
    expect(Math.abs(end - drawnTo)).toBeLessThanOrEqual(2)
  }
}

/** Every part of every chosen firm stands in the table with the points that the card gives. */
async function expectCompared(page: Page, three: readonly Match[]): Promise<void> {
  const rows = page.locator('.compare tbody tr')
  const parts = Object.keys(WEIGHTS)
  await eventually(() => rows.count()).toBe(parts.length + 6)
  for (const [i, part] of parts.entries()) {
    const said = await rows
      .nth(6 + i)
      .locator('.points')
      .allTextContents()
    const points = three.map((m) => m.reasons.find((reason) => reason.part === part)?.points)
    expect(said, part).toEqual(points.map((one) => `${one} 分`))
  }
}

async function tabTo(page: Page, selector: string): Promise<void> {
  for (let i = 0; i < 40; i++) {
    if (await page.evaluate((s) => document.activeElement?.matches(s) === true, selector)) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`The keyboard never came to ${selector}`)
}

test('a licence stop quotes the way round with its edition', { timeout: SLOW_MS }, async () => {
  await owner(dross, {}, async ({ page }, { stopped }) => {
    const stop = present(stopped.flatMap((m) => m.stops).find((s) => s.values.exempt !== undefined))
    await page.getByText(/依法或按指标不能接的 \d+ 家/).click()
    const way = page.locator('.way').first()
    await way.getByText(`《危险废物豁免管理清单》（${stop.values.exemptEdition} 年版）`).waitFor()
    await eventually(() => way.locator('blockquote').textContent()).toContain(
      String(stop.values.exemptIf),
    )
    await expectFine(page, 'match-exempt')
  })
})

test('the same stands in English, without a Chinese figure', { timeout: SLOW_MS }, async () => {
  await owner(redMud, { lang: 'en' }, async ({ page }, { combination }) => {
    const { pct } = present(combination)
    expect(await page.locator('.unlock').textContent()).not.toMatch(/\p{Script=Han}/u)
    await page.getByText(`${pct}% of 1.2 million t`).waitFor()
    const boxes = page.getByRole('checkbox', { name: /^Compare / })
    await boxes.nth(0).check()
    await page.getByText('Choose one more to compare').waitFor()
    await boxes.nth(1).check()
    await page.getByRole('button', { name: 'Side by side' }).first().click()
    await page.getByRole('heading', { name: '2 firms side by side' }).waitFor()
    await expectFine(page, 'match-en')
  })
})
