// How a person wants to be told, in a real browser: chosen on the site, and by the link of a mail without signing in.
import { afterAll, beforeAll, test } from 'vitest'
import { closeBrowser, eventually, newPage } from './browser.ts'
import { COUNTY, DEMAND, ENTERPRISE, look, seat, submitted, world, type World } from './people.ts'

let site: World
beforeAll(async () => {
  site = await world()
})
afterAll(async () => {
  await closeBrowser()
  await site.drop()
})

test('what is chosen stays chosen, and the link of a mail turns its kind off without a sign-in', async () => {
  const enterprise = await seat(site.url, ENTERPRISE, '/demands/')
  await submitted(enterprise.api, 'demand', DEMAND)
  await site.idle()
  const official = await seat(site.url, COUNTY, '/messages/')
  const { page } = official
  await page.getByRole('link', { name: '通知设置' }).click()
  const matches = page.getByRole('combobox', { name: '新的匹配' })
  await matches.selectOption({ label: '每天汇总一封' })
  await eventually(() =>
    page
      .getByRole('combobox', { name: /决定和逾期/ })
      .locator('option')
      .allTextContents(),
  ).toEqual(['马上发', '每天汇总一封'])
  await page.getByLabel('这段时间不发邮件').check()
  await page.getByLabel('到', { exact: true }).fill('06:30')
  await look(page, 'notice-settings')
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByText('已保存。').waitFor()
  await page.reload()
  await eventually(() => matches.inputValue()).toBe('daily')
  await eventually(() => page.getByLabel('到', { exact: true }).inputValue()).toBe('06:30')
  await page.goto('/outbox')
  const link = /http\S+\/messages\/settings\/\S+/.exec((await page.textContent('body')) ?? '')?.[0]
  await official.finish()
  await enterprise.finish()

  const visitor = await newPage(site.url)
  await visitor.page.goto(link ?? '')
  await visitor.page.getByText('以后不再给您发这类邮件').waitFor()
  await look(visitor.page, 'notice-less')
  await visitor.page.getByRole('button', { name: '确认' }).click()
  await visitor.page.getByText('已经改好').waitFor()
  await visitor.finish()
  const again = await seat(site.url, COUNTY, '/messages/settings/', { lang: 'en' })
  await eventually(() => again.page.getByRole('combobox', { name: /待办/ }).inputValue()).toBe(
    'off',
  )
  await again.page.goto('/en/messages/settings/')
  await again.page.getByRole('combobox', { name: /To do/ }).waitFor()
  await look(again.page, 'notice-settings-en')
  await again.finish()
})
