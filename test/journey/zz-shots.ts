import { visit, screenshot, closeBrowser, overflow } from '/work/main/test/journey/browser.ts'
import { serveSite } from '/work/main/test/journey/stub-site.ts'
import { visitor } from '/work/main/test/journey/fixtures.ts'
const site = await serveSite(visitor())
const paths = (process.argv[2] ?? '/ /demands/ /demands/lst_fix0001 /search/?q=赤泥 /about/ /en/').split(' ')
const opts: any[] = JSON.parse(process.argv[3] ?? '[{"width":390},{"width":1280}]')
for (const path of paths) for (const o of opts) {
  try {
  await visit(site.origin, o, async (page) => {
    await page.goto(path); await page.waitForLoadState('networkidle')
    console.log(await screenshot(page, `${(path.replace(/[^a-z0-9]+/gi,'_')||'home')}-${o.width}${o.large?'-large':''}`), await overflow(page))
  })} catch (e) { console.log(path, String(e), String((e as any).cause ?? '')) }
}
await closeBrowser(); await site.close()
