// Journey 18: the written record of a live session, typed by the host, read by a guest, on phone and desk.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { registering, soon } from '../functions/event/stage.ts'
import { closeBrowser } from './browser.ts'
import { CITY, ELSEWHERE, FIRM, look, seat, type Seat, world, type World } from './people.ts'
import { SLOW_MS } from './platform.ts'

let site: World
let city: Seat
let firm: Seat
let id: string

beforeAll(async () => {
  site = await world()
  city = await seat(site.url, CITY, '/desk/', { expect: [/ERR_INTERNET_DISCONNECTED/] })
  firm = await seat(site.url, FIRM, '/firm/')
  const body = { fields: soon() }
  id = (await city.api<{ id: string }>('/events', { method: 'POST', body })).id
  for (const step of ['publish', 'open-registration']) await take(step)
  await firm.api(`/events/${id}/registrations`, { method: 'POST', body: registering() })
  for (const step of ['open-wishes', 'begin-timetable', 'start']) await take(step)
}, SLOW_MS)
afterAll(async () => {
  for (const one of [city, firm]) await one?.finish()
  await closeBrowser()
  await site.drop()
}, SLOW_MS)

async function take(step: string): Promise<void> {
  const { version } = await city.api<{ version: number }>(`/events/${id}`)
  await city.api(`/events/${id}/steps`, { method: 'POST', body: { step }, version })
}
const log = ({ page }: Seat) => page.getByRole('log', { name: '会场文字记录' })
/** By the keyboard alone. */
async function type({ page }: Seat, text: string): Promise<void> {
  await page.getByLabel('记一句').fill(text)
  await page.keyboard.press('Enter')
}

test('what the host types is read by a guest as it comes', { timeout: SLOW_MS }, async () => {
  await city.page.goto(`/desk/events/${id}`)
  await city.page.getByRole('link', { name: '会场文字记录' }).click()
  await city.page.getByLabel('谁在讲').fill('覃示例')
  await type(city, '各位代表，上午好。现在开始政策解读。')
  await log(city).getByText('现在开始政策解读').waitFor()
  await firm.page.goto(`/my/meetings/?event=${id}`)
  await firm.page.getByRole('link', { name: '看会场文字记录' }).click()
  await log(firm).getByText('覃示例').waitFor()
  expect(await log(firm).getAttribute('aria-live')).toBe('polite')
  await look(firm.page, 'transcript-guest')
  await type(city, '本地赤泥堆存约 1.2 亿吨。')
  await log(firm).getByText('1.2 亿吨').waitFor({ timeout: 15_000 })
  await look(city.page, 'transcript-host')
})

test(
  'a correction is seen, with the earlier wording for the host',
  async () => {
    await city.page
      .getByRole('button', { name: /^更正 / })
      .last()
      .click()
    await city.page.getByRole('dialog').getByRole('textbox').fill('本地赤泥堆存约 1.1 亿吨。')
    await look(city.page, 'transcript-correct')
    await city.page.getByRole('button', { name: '保存更正' }).click()
    await log(firm).getByText('1.1 亿吨').waitFor({ timeout: 15_000 })
    expect(await log(firm).getByText('1.2 亿吨').count()).toBe(0)
    await log(city).getByText('原来的文字').click()
    await log(city).getByText('1.2 亿吨').waitFor()
  },
  SLOW_MS,
)

test(
  'typed without a line is kept, sent once when it is back, at its time',
  async () => {
    await city.context.setOffline(true)
    await type(city, '断网时记下的一句。')
    await city.page.getByText('没有网络，已存下 1 句').waitFor()
    await city.context.setOffline(false)
    await log(firm).getByText('断网时记下的一句').waitFor({ timeout: 30_000 })
    const { items } = await firm.api<{ items: object[] }>(`/events/${id}/transcript`)
    expect(items).toHaveLength(3)
  },
  SLOW_MS,
)

test(
  'on a slow line it is renewed once a minute, and the choice stays',
  async () => {
    await firm.page.getByRole('checkbox', { name: /网络慢/ }).check()
    await firm.page.getByText('每 60 秒自动更新').waitFor()
    await firm.page.reload()
    await firm.page.getByText('每 60 秒自动更新').waitFor()
    expect(await firm.page.locator('main img, main video').count()).toBe(0)
  },
  SLOW_MS,
)

test(
  'a stranger is told nothing; once closed, it stands',
  async () => {
    const stranger = await seat(site.url, ELSEWHERE, '/desk/', { expect: [/status of 404/] })
    await stranger.page.goto(`/my/meetings/record/?event=${id}`)
    await stranger.page.getByRole('alert').waitFor()
    expect(await stranger.page.content()).not.toContain('亿吨')
    await look(stranger.page, 'transcript-stranger')
    await stranger.finish()
    await take('close')
    await city.page.reload()
    await city.page.getByText('活动已结束，记录不再改动').waitFor()
    expect(await city.page.getByLabel('记一句').count()).toBe(0)
    await city.page.emulateMedia({ media: 'print' })
    await look(city.page, 'transcript-print')
  },
  SLOW_MS,
)
