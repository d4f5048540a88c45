// Journeys of the ledger in a real browser: exported and opened again, imported with bad rows, figures.
import { writeFileSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkCharacter } from '#shared/org/credit-code.ts'
import { TABLES } from '#shared/import/table.ts'
import { unzip } from '#shared/sheet/unzip.ts'
import { sheetRows } from '#shared/sheet/xlsx-read.ts'
import { SHEET } from '#shared/sheet/xlsx-write.ts'
import { tick } from '#functions/tick.ts'
import { xlsx } from '../../web/src/sheet/pack.ts'
import { bytesOf, closeBrowser, eventually, saved } from './browser.ts'
import { CITY, DEMAND, ENTERPRISE, look, seat, submitted, world } from './people.ts'
import { type Seat, type World } from './people.ts'

let site: World
let official: Seat
const folder = mkdtempSync(join(tmpdir(), 'ledger-'))
beforeAll(async () => {
  site = await world()
  const enterprise = await seat(site.url, ENTERPRISE, '/demands/')
  official = await seat(site.url, CITY, '/desk/', { expect: [/ERR_FAILED/] })
  for (const [i, title] of ['=赤泥一期', '+赤泥二期', '赤泥三期利用'].entries()) {
    const quantity = { value: 1000.5 + i, unit: 't/a' }
    const id = await submitted(enterprise.api, 'demand', { ...DEMAND, title, quantity })
    if (i < 2) await official.api(`/listings/${id}/publish`, { method: 'POST', version: 2 })
  }
  await site.idle()
  await enterprise.finish()
})
afterAll(async () => {
  await official.finish()
  await closeBrowser()
  await site.drop()
})

test('the ledger is narrowed, kept as a view, exported, and opened again with its numbers as numbers', async () => {
  const { page } = official
  await page.setViewportSize({ width: 1280, height: 844 })
  await page.goto('/desk/')
  await page.getByRole('link', { name: '台账' }).click()
  await page.getByText('列出 3 条', { exact: true }).waitFor()
  await look(page, 'ledger')
  await page.getByRole('button', { name: '数量' }).press('Enter')
  await eventually(() => page.locator('th[aria-sort="descending"]').textContent()).toContain('数量')
  await eventually(() => page.locator('tbody th a').allTextContents()).toEqual([
    '赤泥三期利用',
    '+赤泥二期',
    '=赤泥一期',
  ])
  await page.getByRole('combobox', { name: '状态' }).selectOption({ label: '已发布' })
  await page.getByText('列出 2 条', { exact: true }).waitFor()
  expect(new URL(page.url()).search).toBe('?status=published')
  await page.getByLabel('给当前筛选起个名字').fill('已发布的')
  await page.getByRole('button', { name: '保存为常用' }).click()
  await page.getByRole('button', { name: '已发布的', exact: true }).waitFor()
  await page.reload()
  await page.getByText('列出 2 条', { exact: true }).waitFor()
  const download = await saved(page, () => page.getByRole('button', { name: '导出 Excel' }).click())
  expect(download.suggestedFilename()).toMatch(/^台账-\d{4}-\d\d-\d\d\.xlsx$/)
  const bytes = await bytesOf(download)
  const [head, ...lines] = sheetRows(bytes)
  expect(head?.cells.slice(0, 6)).toEqual([
    '编号',
    '需求',
    '单位',
    '所在地',
    '废物或污染物',
    '数量',
  ])
  expect(lines.map(({ cells }) => [cells[1], cells[2], cells[4], Number(cells[5])]).sort()).toEqual(
    [
      ['+赤泥二期', ENTERPRISE.org, '赤泥', 1001.5],
      ['=赤泥一期', ENTERPRISE.org, '赤泥', 1000.5],
    ],
  )
  const xml = Buffer.from(unzip(bytes)(SHEET)!).toString()
  expect(xml).toMatch(/<c r="F2" s="0"><v>100[01]\.5<\/v><\/c>/)
  expect(xml).not.toContain('<f')
  const csv = await saved(page, () => page.getByRole('button', { name: '导出 CSV' }).click())
  expect(Buffer.from(await bytesOf(csv)).toString()).toContain("'=赤泥一期")
  await page.getByText('已导出 2 条。').waitFor()
  await page.getByRole('button', { name: '删除“已发布的”' }).click()
  await page.getByRole('combobox', { name: '阶段' }).selectOption({ label: '已销号' })
  await page.getByText('这样筛选没有结果').waitFor()
  await look(page, 'ledger-empty')
  await page.getByRole('button', { name: '清除筛选' }).click()
  await page.getByText('列出 3 条', { exact: true }).waitFor()
})

/** 200 organisations as an Excel file; lines 12, 102 and 152 are wrong. */
async function names(): Promise<string> {
  const columns = Object.values(TABLES.org)
  const lines = Array.from({ length: 200 }, (_, i) => {
    const first = `91451000MA5L${String(i).padStart(5, '0')}`
    return {
      name: `百色示例企业${i}号`,
      creditCode: first + checkCharacter(first)!,
      role: '企业',
      region: i === 10 ? '火星' : '平果市',
      industry: '',
      address: '',
      phone: i === 150 ? '电话' : '0776-0000000',
      ...(i === 100 ? { creditCode: '123' } : {}),
    }
  })
  async function* pages() {
    yield lines
  }
  const parts = await xlsx(
    '名单',
    columns.map((column) => ({
      head: column.zh,
      width: 20,
      cell: (line) => ({ text: (line as Record<string, string>)[column.to] ?? '' }),
    })),
    pages(),
  )
  const path = join(folder, '名单.xlsx')
  writeFileSync(path, Buffer.concat(parts))
  return path
}

test('200 organisations with 3 bad rows are reported by row and column, imported, and never twice', async () => {
  const { page } = official
  await page.goto('/desk/import/')
  await page.getByLabel(/选择文件/).waitFor()
  await look(page, 'import')
  const template = await saved(page, () => page.getByRole('button', { name: '下载模板' }).click())
  expect(sheetRows(await bytesOf(template))[0]?.cells).toContain('统一社会信用代码*')
  await page
    .getByLabel(/选择文件/)
    .setInputFiles({ name: 'a.xlsx', mimeType: 'text/plain', buffer: Buffer.from('\0\0') })
  await page.getByText('这不是 Excel（.xlsx）或 CSV 文件').waitFor()
  await look(page, 'import-not-a-sheet')
  const path = await names()
  await page.getByLabel(/选择文件/).setInputFiles(path)
  await page.getByText('可导入 197 行，已有 0 行，有错 3 行').waitFor()
  const rows = page.getByRole('region', { name: '有错的行' }).locator('tbody tr')
  const said = await rows.evaluateAll((all) =>
    all.map((row) => [...row.children].map((cell) => cell.textContent)),
  )
  expect(said).toEqual([
    ['12', '所在地', '火星', '没有这个地方，请写“平果市”或六位代码'],
    ['102', '统一社会信用代码', '123', '统一社会信用代码校验不通过，请核对 18 位'],
    ['152', '电话', '电话', '电话号码写法不对'],
  ])
  await look(page, 'import-checked')
  await page.getByRole('button', { name: '导入 197 行' }).click()
  await page.getByText('新建 197 条，已有 0 条，有错未导入 3 条').waitFor()
  await look(page, 'import-done')
  await page.getByRole('button', { name: '再导入一个文件' }).click()
  await page.getByLabel(/选择文件/).setInputFiles(path)
  await page.getByText('可导入 0 行，已有 197 行，有错 3 行').waitFor()
  await page.getByText('没有可导入的行。').waitFor()
})

test('an import that is cut off goes on where it stopped', async () => {
  const { page, context } = official
  await page.goto('/desk/import/')
  await page.getByLabel('治污需求').check()
  const head = Object.values(TABLES.demand).map(({ zh }) => zh)
  const code = ['91451000MA5L00000', checkCharacter('91451000MA5L00000')].join('')
  const line = (i: number) =>
    [
      code,
      `赤泥利用第${i}批`,
      '赤泥',
      '5000',
      '吨/年',
      '综合利用',
      '一般',
      '平果市',
      '张三',
      '0776-0000000',
      '2027/6/30',
    ].join(',')
  const text = [head.join(','), ...Array.from({ length: 60 }, (_, i) => line(i))].join('\r\n')
  await page
    .getByLabel(/选择文件/)
    .setInputFiles({ name: '需求.csv', mimeType: 'text/csv', buffer: Buffer.from(text) })
  await page.getByText('可导入 60 行').waitFor()
  let sent = 0
  await context.route('**/api/imports/*/lines', async (route) =>
    ++sent === 2 ? route.abort() : route.continue(),
  )
  await page.getByRole('button', { name: '导入 60 行' }).click()
  await page.getByText('停在第 20 行（共 60 行）').waitFor()
  await look(page, 'import-stopped')
  await page.getByRole('button', { name: '接着导入（还剩 40 行）' }).click()
  await page.getByText('新建 60 条，已有 0 条，有错未导入 0 条').waitFor()
  await context.unroute('**/api/imports/*/lines')
  await site.idle()
})

test('the figures of the month stand in tables by place and month, and add up', async () => {
  await tick(site.ports)
  const { page } = official
  await page.goto('/desk/reports/')
  const places = page.getByRole('region', { name: '各地区统计表' })
  await places.waitFor()
  const total = places.locator('tbody tr').last().locator('th, td')
  await eventually(async () => (await total.allTextContents()).slice(0, 3)).toEqual([
    '合计',
    '63',
    '2',
  ])
  await look(page, 'reports')
  const download = await saved(page, () => page.getByRole('button', { name: '导出 Excel' }).click())
  const rows = sheetRows(await bytesOf(download))
  expect(rows[rows.length - 1]?.cells.slice(0, 2)).toEqual(['合计', '63'])
  await page.goto('/en/desk/reports/')
  await page.getByRole('heading', { name: 'By month' }).waitFor()
  await look(page, 'reports-en')
  await page.goto('/en/desk/ledger/')
  await page.getByText(/63 shown/).waitFor()
  await look(page, 'ledger-en')
})
