// Temporary: pictures of the enterprise's pages.
import { afterAll, beforeAll, test } from 'vitest'
import { closeBrowser, overflow, screenshot, type Width } from './browser.ts'
import { expectAccessible } from './axe.ts'
import { CITY, DEMAND, ENTERPRISE, FIRM, OFFER, seat, submitted, world, type World } from './people.ts'
let w: World
beforeAll(async () => { w = await world() }, 60000)
afterAll(async () => { await closeBrowser(); await w?.drop() })
const EXPECT = [/status of 40/]
async function look(page: any, name: string) {
  await page.waitForLoadState('networkidle')
  await screenshot(page, name)
  const o = await overflow(page); if (o > 0) console.log('OVERFLOW', name, o)
  try { await expectAccessible(page) } catch (e: any) { console.log('AXE', name, e.message.slice(0, 1500)) }
}
test.each([[390, 'zh'], [1280, 'zh'], [390, 'en']] as [Width, 'zh' | 'en'][])('form %s %s', { timeout: 240000 }, async (width, lang) => {
  const p = lang === 'en' ? '/en' : ''
  const E = await seat(w.url, ENTERPRISE, '/demands/', { width, lang, expect: EXPECT })
  const { page } = E
  const n = `${width}${lang}`
  page.setDefaultTimeout(8000)
  const next = () => page.locator('form.six button[type=submit]').click()
  try {
    await page.goto(`${p}/my/`); await page.locator('.empty, .cards').first().waitFor(); await look(page, `${n}-my`)
    await page.goto(`${p}/my/org/`); await page.locator('#creditCode').waitFor(); await look(page, `${n}-org`)
    await page.locator('#creditCode').fill('91451000MA5K00009X'); await page.locator('button[type=submit]').last().click(); await look(page, `${n}-org-error`)
    await page.goto(`${p}/my/demands/new/`); await page.locator('#region').waitFor(); await look(page, `${n}-1org`)
    await next()
    await page.locator('#text').fill('拜耳法赤泥，压滤后外运，含铬废水少量，另有历史堆存。')
    await page.locator('.chips li').first().waitFor()
    await page.locator('#codes').fill('锰渣'); await page.waitForTimeout(300)
    await page.locator('[name="quantity.value"]').fill('120abc')
    await page.locator('#pH').fill('15')
    await page.locator('[name="moisturePct-untested"]').check()
    await page.locator('#composition').click(); await page.locator('[id="composition.0.name"]').fill('Fe2O3'); await page.locator('[id="composition.0.value"]').fill('34')
    await page.locator('#composition').click(); await page.locator('[id="composition.1.name"]').fill('Na2O'); await page.locator('[name="composition.1.value-untested"]').check()
    await page.locator('input[name=hazard][value=hazardous]').check()
    await look(page, `${n}-2what`)
    await next(); await page.locator('.summary').waitFor(); await look(page, `${n}-2what-error`)
    await page.locator('[name="quantity.value"]').fill('1200'); await page.locator('#pH').fill('11.4'); await page.locator('input[name=hazard][value=general]').check()
    await next(); await page.locator('#wish').waitFor(); await look(page, `${n}-3goal`)
    await page.locator('#wish').check(); await next(); await page.locator('#attachments').waitFor()
    await page.locator('#attachments').setInputFiles([{ name: '检测报告.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 test') }, { name: 'x.exe', mimeType: 'application/x-msdownload', buffer: Buffer.from('x') }, { name: '假.png', mimeType: 'image/png', buffer: Buffer.from('not a png') }])
    await page.waitForTimeout(1500); await look(page, `${n}-4files`)
    await next(); await page.locator('[id="contact.name"]').waitFor(); await look(page, `${n}-5contact`)
    await next(); await page.locator('.checked').first().waitFor(); await page.waitForTimeout(600); await look(page, `${n}-6check`)
  } catch (e: any) { await screenshot(page, `${n}-FAIL`); console.log('FAIL', n, page.url(), e.message.slice(0, 800)) }
  if (E.faults.length) console.log('FAULTS', n, E.faults)
  await E.context.close()
})
test('detail', { timeout: 240000 }, async () => {
  const E0 = await seat(w.url, ENTERPRISE, '/demands/'), F = await seat(w.url, FIRM, '/firm/'), R = await seat(w.url, CITY, '/desk/')
  const offerId = await submitted(F.api, 'offer', OFFER)
  await R.api(`/listings/${offerId}/publish`, { method: 'POST', version: 2 })
  const o2 = await submitted(F.api, 'offer', { ...OFFER, title: '只收低碱赤泥', intake: [{ name: 'pH', unit: 'pH', max: 9 }] })
  await R.api(`/listings/${o2}/publish`, { method: 'POST', version: 2 })
  const id = await submitted(E0.api, 'demand', DEMAND)
  await R.api(`/listings/${id}/publish`, { method: 'POST', version: 2 })
  const r = await submitted(E0.api, 'demand', { ...DEMAND, title: '被退回的' })
  await R.api(`/listings/${r}/return`, { method: 'POST', version: 2, body: { reason: '产生量与环评不符，请核对单位。' } })
  await w.idle()
  for (const [width, lang] of [[390, 'zh'], [1280, 'zh'], [390, 'en']] as [Width, 'zh' | 'en'][]) {
    const p = lang === 'en' ? '/en' : '', n = `${width}${lang}`
    const E = await seat(w.url, ENTERPRISE, '/demands/', { width, lang, expect: EXPECT })
    const { page } = E
    page.setDefaultTimeout(8000)
    try {
      await page.goto(`${p}/my/`); await page.locator('.todo').waitFor(); await look(page, `${n}-my-full`)
      await page.goto(`${p}/my/demands/${r}`); await page.locator('.note.danger').waitFor(); await look(page, `${n}-returned`)
      await page.goto(`${p}/my/demands/${id}`); await page.locator('.match').first().waitFor()
      await page.locator('.match .why summary').first().click()
      await page.locator('.stopped > summary').click()
      await page.getByText(/谁在什么时候|Who did what/).click()
      await page.waitForTimeout(500)
      await look(page, `${n}-detail`)
      await page.getByRole('button', { name: /不考虑|Not this one/ }).first().click(); await look(page, `${n}-dialog`)
      await page.keyboard.press('Escape')
    } catch (e: any) { await screenshot(page, `${n}-FAIL2`); console.log('FAIL', n, page.url(), e.message.slice(0, 800)) }
    if (E.faults.length) console.log('FAULTS', n, E.faults)
    await E.context.close()
  }
})
