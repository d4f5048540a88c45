// A survey over two cities: save and resume, editions, response rate from counters, small numbers hidden.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { entityOf } from '#functions/aws/entity.ts'
import { tick } from '#functions/tick.ts'
import { arrive, ask, enter, must, type Person, world, type World } from '../../world.ts'

let w: World
let region: Person
let firms: Person[]
let silent: Person[]

export const QUESTIONS = [
  {
    type: 'one',
    key: 'short',
    label: '是否缺资金',
    required: true,
    options: [
      { key: 'yes', label: '是' },
      { key: 'no', label: '否' },
    ],
  },
  {
    type: 'band',
    key: 'gap',
    label: '缺口',
    required: true,
    when: { key: 'short', is: ['yes'] },
    options: [
      { key: 'small', label: '100 万以下' },
      { key: 'large', label: '5000 万以上' },
    ],
  },
  {
    type: 'several',
    key: 'uses',
    label: '用途',
    options: [
      { key: 'facility', label: '治理设施' },
      { key: 'working', label: '流动资金' },
    ],
  },
  { type: 'amount', key: 'amount', label: '金额' },
]
const content = (change: Record<string, unknown> = {}) => ({
  title: '环保企业融资需求情况调查',
  regions: ['450100', '451000'],
  roles: ['enterprise', 'firm'],
  until: '2026-12-31',
  questions: QUESTIONS,
  ...change,
})

beforeEach(async () => {
  w = world()
  region = await arrive(w, { role: 'official', region: '450000' })
  firms = []
  for (let i = 0; i < 9; i++)
    firms.push(await arrive(w, { role: 'enterprise', region: i < 6 ? '450102' : '451082' }))
  silent = []
  for (let i = 0; i < 9; i++)
    silent.push(await arrive(w, { role: 'firm', region: i < 4 ? '450103' : '451002' }))
  await arrive(w, { role: 'bank', region: '450102' })
  await arrive(w, { role: 'firm', region: '450203' })
})
afterEach(() => w.close())

async function opened(): Promise<string> {
  const { body } = await must(201, ask(w, region, 'POST', '/surveys', { body: content() }))
  await must(200, ask(w, region, 'POST', `/surveys/${body.id}/open`, { version: 1 }))
  return body.id
}
const give = (
  who: Person,
  id: string,
  version: number,
  given: Record<string, unknown>,
  send = true,
) => ask(w, who, 'PUT', `/surveys/${id}/answer`, { version, body: { given, send } })
const summary = async (id: string) =>
  (await must(200, ask(w, region, 'GET', `/surveys/${id}/summary`))).body
const YES = { short: 'yes', gap: 'large', uses: ['facility'], amount: 800_000_000 }

test('the official sees the response rate by city and the answers, those of a few left out', async () => {
  const id = await opened()
  for (const [i, who] of firms.entries())
    await must(200, give(who, id, 0, i < 7 ? YES : { short: 'no' }))
  await w.settle(3, (changes) => [...changes].reverse())
  const told = await summary(id)
  expect([told.invited, told.sent, told.pct]).toEqual([18, 9, 50])
  expect(told.cities).toEqual([
    { city: '450100', invited: 10, sent: 6, pct: 60 },
    { city: '451000', invited: 8, sent: 3, pct: 37.5 },
  ])
  // One hidden number alone would follow from the total: both are left out.
  expect(told.questions[0]).toEqual({ key: 'short', options: [{ key: 'yes' }, { key: 'no' }] })
  expect(told.questions[3]).toEqual({ key: 'amount', options: [], n: 7, sum: 5_600_000_000 })
  expect(told.questions[2].options[0]).toEqual({ key: 'facility', n: 7 })
  for (const { pk, sk, entity } of w.table.changes(0, 3000))
    expect([pk, sk, entityOf({ pk, sk })]).toEqual([pk, sk, entity])
})

const noticesOf = async (who: Person): Promise<string[]> =>
  (await ask(w, who, 'GET', '/notices')).body.items
    .map(({ code, link }: { code: string; link: string }) => `${code} ${link}`)
    .sort()

test('everybody asked is invited once, and only the silent are reminded, by hand and by the clock', async () => {
  const id = await opened()
  await w.settle(3, (changes) => [...changes].reverse())
  for (const who of [...firms, ...silent])
    expect(await noticesOf(who)).toEqual([`survey.invited /my/surveys/${id}`])
  await must(200, give(firms[0]!, id, 0, YES))
  await must(200, give(firms[1]!, id, 0, { short: 'yes' }, false))
  await must(200, ask(w, region, 'POST', `/surveys/${id}/remind`, { version: 2 }))
  await w.settle(2)
  const again = await ask(w, region, 'POST', `/surveys/${id}/remind`, { version: 3 })
  expect([again.status, again.body.code]).toEqual([409, 'survey.reminded'])
  expect((await noticesOf(firms[0]!)).length).toBe(1)
  expect(await noticesOf(firms[1]!)).toContain(`survey.reminded /my/surveys/${id}`)
  expect((await summary(id)).rounds.map((one: any) => [one.does, one.told])).toEqual([
    ['invite', 18],
    ['remind', 17],
  ])
  // Seven days before the last day, then two, then it ends and says so.
  w.pass(32)
  await tick(w.ports)
  await w.settle(2)
  w.pass(5)
  await tick(w.ports)
  await tick(w.ports)
  await w.settle(2)
  w.pass(3)
  await tick(w.ports)
  await w.settle(2)
  await enter(w, region)
  const told = await summary(id)
  expect(told.rounds.map((one: any) => [one.does, one.told])).toEqual([
    ['invite', 18],
    ['remind', 17],
    ['remind', 17],
    ['remind', 17],
  ])
  expect((await ask(w, region, 'GET', `/surveys/${id}`)).body.status).toBe('closed')
  expect(await noticesOf(region)).toEqual([`survey.ended /desk/surveys/${id}`])
})

test('who comes later is asked all the same, and a wider edition invites whom it adds', async () => {
  const id = await opened()
  await w.settle()
  const late = await arrive(w, { role: 'enterprise', region: '451082' })
  expect((await ask(w, late, 'GET', '/surveys')).body.items.map((one: any) => one.id)).toEqual([id])
  await must(200, give(late, id, 0, { short: 'no' }))
  await w.settle(2)
  expect((await summary(id)).invited).toBe(19)
  const wider = content({ regions: ['450100', '450200', '451000'] })
  await must(200, ask(w, region, 'PUT', `/surveys/${id}`, { version: 2, body: wider }))
  await w.settle(2)
  expect((await summary(id)).rounds.map((one: any) => [one.does, one.told])).toEqual([
    ['invite', 18],
    ['invite', 1],
  ])
})

test('an answer is saved and resumed, counts when it is sent, and once however often it changes', async () => {
  const id = await opened()
  const [who] = firms as [Person]
  await must(200, give(who, id, 0, { short: 'yes' }, false))
  await w.settle()
  expect((await summary(id)).sent).toBe(0)
  expect((await ask(w, who, 'GET', `/surveys/${id}`)).body.answer.given).toEqual({ short: 'yes' })
  await must(200, give(who, id, 1, YES))
  await w.settle(2)
  await must(200, give(who, id, 2, { short: 'no' }))
  await w.settle(2)
  const told = await summary(id)
  expect([told.sent, told.questions[0].options]).toEqual([1, [{ key: 'yes', n: 0 }, { key: 'no' }]])
})

test('answers keep the edition they were given to when questions change', async () => {
  const id = await opened()
  const [who, other] = firms as [Person, Person]
  await must(200, give(who, id, 0, YES))
  await must(
    200,
    ask(w, region, 'PUT', `/surveys/${id}`, {
      version: 2,
      body: content({ questions: QUESTIONS.slice(0, 1) }),
    }),
  )
  const mine = (await ask(w, who, 'GET', `/surveys/${id}`)).body
  expect([
    mine.edition,
    mine.answer.edition,
    mine.questions.length,
    mine.answer.questions.length,
  ]).toEqual([2, 1, 1, 4])
  expect((await give(other, id, 0, YES)).body.flaws.map((f: any) => f.code)).toEqual([
    'unknown-key',
    'unknown-key',
    'unknown-key',
  ])
  await must(200, give(other, id, 0, { short: 'no' }))
  await w.settle()
  expect((await summary(id)).editions).toEqual([
    { edition: 1, n: 1 },
    { edition: 2, n: 1 },
  ])
})

test('a question is asked only where its condition holds, and every answer is checked', async () => {
  const id = await opened()
  const [who] = firms as [Person]
  const flaws = async (given: Record<string, unknown>) =>
    (await give(who, id, 0, given)).body.flaws?.map((f: any) => [f.path, f.code])
  expect(await flaws({ short: 'yes' })).toEqual([['given.gap', 'required']])
  expect(await flaws({ short: 'no', gap: 'large' })).toEqual([['given.gap', 'unknown-key']])
  expect(await flaws({ short: 'maybe' })).toEqual([['given.short', 'choice']])
  expect(await flaws({ short: 'no', uses: ['facility', 'facility'] })).toEqual([
    ['given.uses', 'choice'],
  ])
  expect(await flaws({ short: 'no', amount: 1.5 })).toEqual([['given.amount', 'choice']])
  const twice = await ask(w, region, 'POST', '/surveys', {
    body: content({ questions: [QUESTIONS[0], QUESTIONS[0]] }),
  })
  expect(twice.body.flaws[0].code).toBe('question.twice')
  const flawsOf = async (change: Record<string, unknown>) =>
    (await ask(w, region, 'POST', '/surveys', { body: content(change) })).body.flaws.map(
      (f: any) => [f.path, f.code],
    )
  expect(await flawsOf({ regions: ['451000', '451082'] })).toEqual([['regions.1', 'region.twice']])
  expect(await flawsOf({ questions: [{ ...QUESTIONS[3], feeds: 'term' }] })).toEqual([
    ['questions.0.feeds', 'question.feeds'],
  ])
})

test('answers in own words are counted, and read without names once there are five', async () => {
  const why = { type: 'text', key: 'why', label: '还有什么想说的' }
  const { body } = await must(
    201,
    ask(w, region, 'POST', '/surveys', { body: content({ questions: [...QUESTIONS, why] }) }),
  )
  const id = body.id as string
  await must(200, ask(w, region, 'POST', `/surveys/${id}/open`, { version: 1 }))
  const texts = async (key = 'why') =>
    (await must(200, ask(w, region, 'GET', `/surveys/${id}/texts?key=${key}`))).body.items
  const say = (who: Person, text: string) => give(who, id, 0, { short: 'no', why: text })
  expect((await say(firms[0]!, ' ')).body.flaws[0].code).toBe('choice')
  for (const [i, who] of firms.slice(0, 4).entries()) await must(200, say(who, `话 ${9 - i}`))
  await w.settle(2)
  expect(await texts()).toEqual([])
  expect((await summary(id)).questions[4]).toEqual({ key: 'why', options: [] })
  await must(200, say(firms[4]!, '话 1'))
  await w.settle(2)
  expect(await texts()).toEqual(['话 1', '话 6', '话 7', '话 8', '话 9'])
  expect((await summary(id)).questions[4]).toEqual({ key: 'why', options: [], n: 5 })
  expect(await texts('short')).toEqual([])
})

test('who is not asked cannot know of it, and nobody answers after its last day', async () => {
  const id = await opened()
  const bank = await arrive(w, { role: 'bank', region: '450100' })
  const abroad = await arrive(w, { role: 'official', region: '451000' })
  for (const who of [bank, abroad])
    expect((await ask(w, who, 'GET', `/surveys/${id}`)).status).toBe(404)
  await must(200, ask(w, region, 'POST', `/surveys/${id}/close`, { version: 2 }))
  expect((await give(firms[0]!, id, 0, { short: 'no' })).body.code).toBe('survey.closed')
})
