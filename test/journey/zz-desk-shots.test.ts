// Temporary: pictures of every page.
import { afterAll, beforeAll, test } from 'vitest'
import { closeBrowser, screenshot, overflow } from './browser.ts'
import { expectAccessible } from './axe.ts'
import {
  CITY,
  COUNTY,
  DEMAND,
  ENTERPRISE,
  FIRM,
  OFFER,
  seat,
  submitted,
  world,
  type World,
} from './people.ts'
let w: World
beforeAll(async () => {
  w = await world()
})
afterAll(async () => {
  await closeBrowser()
  await w?.drop()
})
test('shots', async () => {
  const E = await seat(w.url, ENTERPRISE, '/demands/')
  const F = await seat(w.url, FIRM, '/firm/')
  const ids: string[] = []
  for (let i = 0; i < 4; i++)
    ids.push(
      await submitted(E.api, 'demand', {
        ...DEMAND,
        title: `${DEMAND.title}（${i + 1} 号堆场）`,
        ...(i === 2 ? { hazard: 'hazardous' } : {}),
      }),
    )
  const offerId = await submitted(F.api, 'offer', OFFER)
  const R = await seat(w.url, CITY, '/desk/')
  await R.api(`/listings/${offerId}/publish`, { method: 'POST', version: 2 })
  await R.api(`/listings/${ids[0]}/publish`, { method: 'POST', version: 2 })
  await R.api(`/listings/${ids[1]}/publish`, { method: 'POST', version: 2 })
  await R.api(`/listings/${ids[3]}/return`, {
    method: 'POST',
    version: 2,
    body: { reason: '缺少含水率检测报告' },
  })
  await w.idle()
  await E.api('/cases/answers', {
    method: 'POST',
    body: { demandId: ids[1], offerId, answer: 'yes' },
  })
  await w.idle()
  const shoot = async (p: any, name: string) => {
    await p.waitForTimeout(700)
    await screenshot(p, name)
    const o = await overflow(p)
    if (o > 0) console.log('OVERFLOW', name, o)
    try {
      await expectAccessible(p)
    } catch (e: any) {
      console.log('AXE', name, e.message.slice(0, 1500))
    }
  }
  for (const width of [390, 1280] as const) {
    const V = await seat(w.url, ENTERPRISE, '/desk/', { width })
    await shoot(V.page, `wall-${width}`)
    await V.page.goto('/login/')
    await shoot(V.page, `login-in-${width}`)
    await V.page.goto('/messages/')
    await shoot(V.page, `messages-${width}`)
    const D = await seat(w.url, CITY, '/desk/', { width })
    await shoot(D.page, `desk-${width}`)
    await D.page.goto(`/desk/listings/${ids[2]}`)
    await shoot(D.page, `desk-sub-${width}`)
    await D.page.getByRole('button', { name: '退回' }).click()
    await D.page.waitForTimeout(200)
    await D.page.locator('dialog[open]').getByRole('button', { name: '退回' }).click()
    await shoot(D.page, `desk-dialog-${width}`)
    await D.page.goto(`/desk/listings/${ids[1]}`)
    await shoot(D.page, `desk-pub-${width}`)
    await D.page.goto(`/desk/orgs/org_red1`)
    await shoot(D.page, `desk-org-${width}`)
    const P = await seat(w.url, FIRM, '/firm/', { width })
    await shoot(P.page, `firm-${width}`)
    await P.page.goto(`/firm/opportunities/${ids[1]}`)
    await shoot(P.page, `firm-opp-${width}`)
    await P.page.goto(`/firm/opportunities/${ids[0]}`)
    await shoot(P.page, `firm-opp0-${width}`)
    await P.page.goto(`/firm/offers/${offerId}/edit`)
    await shoot(P.page, `firm-edit-${width}`)
    await P.page.goto(`/firm/offers/new/`)
    await P.page.waitForTimeout(500)
    await P.page.getByRole('button', { name: '提交核对' }).click()
    await shoot(P.page, `firm-new-err-${width}`)
    await P.page.locator('#codes').fill('赤泥')
    await P.page.waitForTimeout(800)
    await screenshot(P.page, `firm-pick-${width}`)
    await P.page.goto(`/firm/org/`)
    await P.page.waitForTimeout(500)
    await P.page.getByRole('button', { name: '加一张许可证' }).click()
    await shoot(P.page, `firm-org-${width}`)
    await P.page.goto('/cases/GX4510-26-ABCDEFG')
    await shoot(P.page, `case-${width}`)
    for (const X of [V, D, P]) {
      for (const f of X.faults) console.log('FAULT', f)
      await X.context.close()
    }
  }
}, 300_000)
