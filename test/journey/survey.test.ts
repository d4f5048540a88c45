// A survey in a real browser: an official asks two cities, three organisations answer, one answer becomes a need.
import { type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sheetRows } from '#shared/sheet/xlsx-read.ts'
import { bytesOf, closeBrowser, eventually, saved } from './browser.ts'
import {
  ENTERPRISE,
  FIRM,
  look,
  seat,
  type Seat,
  type Somebody,
  world,
  type World,
} from './people.ts'

const REGION: Somebody = {
  subject: 'zong',
  name: '宗厅',
  role: 'official',
  place: '450000',
  org: '自治区生态环境厅示例处',
  orgId: 'org_desk9',
}
const NANNING: Somebody = {
  subject: 'nong',
  name: '农总',
  role: 'enterprise',
  place: '450103',
  org: '青秀示例纸业有限公司',
  orgId: 'org_paper1',
}
const SILENT: Somebody = { ...NANNING, subject: 'mo', name: '莫总', org: '良庆示例糖业有限公司', orgId: 'org_sugar1' } // prettier-ignore

let site: World
let official: Seat
let mill: Seat
let paper: Seat
let firm: Seat

beforeAll(async () => {
  site = await world([REGION, NANNING, SILENT])
  // Refused on the way: a form without a place, a second reminder.
  official = await seat(site.url, REGION, '/desk/', { expect: [/400/, /409/] })
  mill = await seat(site.url, ENTERPRISE, '/my/')
  paper = await seat(site.url, NANNING, '/my/')
  firm = await seat(site.url, FIRM, '/firm/', { expect: [/409/] })
})
afterAll(async () => {
  for (const one of [official, mill, paper, firm]) await one.finish()
  await closeBrowser()
  await site.drop()
})

const main = async (page: Page) => (await page.textContent('main')) ?? ''
const press = (page: Page, name: string) => page.getByRole('button', { name }).click()

/** From the message to the open questionnaire. */
async function arrive({ page }: Seat): Promise<void> {
  await page.goto('/messages/')
  await page.getByRole('link', { name: /请填报“融资需求情况调查”/ }).click()
  await page.waitForURL(/\/my\/surveys\/svy_/)
  await page.getByText('未来一年治污是否缺资金').waitFor()
}

test('an official makes a survey of two cities, with a question of its own', async () => {
  const { page } = official
  await page.getByRole('link', { name: '融资需求调查' }).click()
  await page.getByText('还没有调查').waitFor()
  await look(page, 'surveys-empty')
  await press(page, '新建调查')
  await press(page, '保存')
  await page.getByRole('alert').getByText('调查范围').waitFor()
  await page.getByLabel('南宁市', { exact: true }).check()
  await page.getByLabel('百色市', { exact: true }).check()
  await press(page, '添加一题')
  const last = page.getByRole('group', { name: '第 8 题' })
  await last.getByLabel('题目内容').fill('是否愿意参加政银企恳谈会？')
  await last
    .getByLabel('只在这样回答时才问')
    .selectOption({ label: '未来一年治污是否缺资金？ → 缺' })
  await page.getByLabel('添加的题型').selectOption('text')
  await press(page, '添加一题')
  await page.getByRole('group', { name: '第 9 题' }).getByLabel('题目内容').fill('还有什么建议')
  await page.getByText('预览（填报单位看到的样子）').click()
  await look(page, 'survey-form')
  await press(page, '保存')
  await page.waitForURL(/\/desk\/surveys\/svy_/)
  await page.getByText('下一步：您核对题目和范围').waitFor()
  await look(page, 'survey-draft')
  await press(page, '开始调查')
  await page.getByText('通知 4 家，已提交 0 家，回收率 0%').waitFor()
})

test('three organisations answer: one in full, one without the conditional questions, one on a second device', async () => {
  await arrive(mill)
  const { page } = mill
  expect(await main(page)).not.toContain('资金缺口大约多少')
  await press(page, '提交')
  await page.getByRole('alert').getByText('请填写').first().waitFor()
  await look(page, 'my-survey-errors')
  await page.getByRole('radio', { name: '缺', exact: true }).check()
  await page.getByLabel('500 万至 1000 万元').check()
  await page.getByLabel('想申请的融资金额').fill('八百万')
  await page.getByRole('radio', { name: '治理设施' }).check()
  await page.getByLabel('希望的期限').fill('36')
  await page.getByLabel('设备', { exact: true }).check()
  await page.getByLabel('还有什么建议').fill('希望贴息政策说得更明白。')
  await page.getByText(/^已保存 /).waitFor()
  await press(page, '提交')
  await page.getByText('还可以修改后重新提交').first().waitFor()
  await look(page, 'my-survey-sent')

  await arrive(paper)
  await paper.page.getByRole('radio', { name: '不缺' }).check()
  expect(await main(paper.page)).not.toContain('资金缺口大约多少')
  await press(paper.page, '提交')
  await paper.page.getByText('还可以修改后重新提交').first().waitFor()

  await arrive(firm)
  await firm.page.getByRole('radio', { name: '缺', exact: true }).check()
  await firm.page.getByLabel('100 万元以下').check()
  await firm.page.getByText(/^已保存 /).waitFor()
  const again = await seat(site.url, FIRM, '/my/surveys/')
  await again.page.getByText('填了一部分').waitFor()
  await look(again.page, 'my-surveys')
  await again.page.getByRole('link', { name: '融资需求情况调查' }).click()
  await again.page.getByLabel('100 万元以下').waitFor()
  await eventually(() => again.page.getByLabel('100 万元以下').isChecked()).toBe(true)
  await again.page.getByLabel('想申请的融资金额').fill('90万')
  await press(again.page, '提交')
  await again.page.getByText('还可以修改后重新提交').first().waitFor()
  await again.finish()
  // The first device still has the old state in hand: it is told, and takes the new one.
  await firm.page.getByLabel('100 万至 500 万元').check()
  await firm.page.getByText('刚在别处保存过').waitFor()
  await press(firm.page, '载入那一份')
  await firm.page.getByText('还可以修改后重新提交').first().waitFor()
  await site.idle()
})

test('the official sees the response by city, small numbers hidden, reminds the silent and reads the file again', async () => {
  const { page } = official
  await page.reload()
  await page.getByText('通知 4 家，已提交 3 家，回收率 75%').waitFor()
  const rows = page.getByRole('region', { name: '回收情况' }).getByRole('row')
  await eventually(async () => (await rows.allTextContents()).slice(1)).toEqual([
    '南宁市2150%',
    '百色市22100%',
  ])
  await eventually(() => main(page)).toContain('不显示')
  await press(page, '提醒没填的单位')
  await page.getByText('上次人工提醒').waitFor()
  await site.idle()
  await page.reload()
  await page.getByText(/提醒：.*已发 1 家/).waitFor()
  await look(page, 'survey-open')
  await press(page, '提醒没填的单位')
  await page.getByText('一天内刚提醒过').waitFor()
  const download = await saved(page, () => press(page, '导出 Excel'))
  const lines = sheetRows(await bytesOf(download)).map(({ cells }) => cells)
  expect(lines[0]?.slice(0, 3)).toEqual(['类别', '项目', '选项'])
  expect(lines[1]?.slice(0, 6)).toEqual(['回收情况', '南宁市', '', '1', '2', '50'])
  expect(lines[2]?.slice(0, 6)).toEqual(['回收情况', '百色市', '', '2', '2', '100'])
  expect(lines.find((cells) => cells[2] === '缺')?.[7]).toBe('不显示')
})

test('questions changed after answers came in: the answer keeps its edition and says so', async () => {
  const { page } = official
  await press(page, '修改')
  await press(page, '删除这一题 第 7 题')
  await press(page, '保存')
  await page.getByText('题目第 2 版').waitFor()
  await page.getByText('按第 1 版填报 3 家').waitFor()
  await look(page, 'survey-edition')
  await mill.page.reload()
  await mill.page.getByText('您的答复按第 1 版保留').waitFor()
})

test('one answer becomes a financing need in one step', async () => {
  const { page } = mill
  await press(page, '把这份答案变成融资需求')
  await page.waitForURL(/\/my\/finance\/new\//)
  await page.getByLabel('联系人').fill('韦兰')
  await eventually(() => page.getByLabel('金额').inputValue()).toBe('800万')
  await eventually(() => page.getByLabel('期限').inputValue()).toBe('36')
  await eventually(() => page.getByLabel('用途').inputValue()).toBe('facility')
  await eventually(() => page.getByLabel('设备', { exact: true }).isChecked()).toBe(true)
  await page.getByLabel('电话').fill('0776-5550001')
  await press(page, '保存')
  await page.waitForURL(/\/my\/finance\/ned_/)
  await page.getByText('800 万元').first().waitFor()
})

test('a survey that was ended takes no more answers; the answer stays to be read', async () => {
  const { page } = official
  await press(page, '结束调查')
  await page.getByRole('dialog').getByRole('button', { name: '结束调查' }).click()
  await page.getByText('调查已结束，不再收答复').waitFor()
  await paper.page.reload()
  await paper.page.getByText('调查已结束，不能再修改').waitFor()
  await eventually(() => main(paper.page)).toMatch(/您的答复.*不缺/s)
  await look(paper.page, 'my-survey-over')
})
