// A survey over two cities: save and resume, editions, response rate from counters, small numbers hidden.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { entityOf } from '#functions/aws/entity.ts'
import { arrive, ask, must, type Person, type World } from '../../world.ts'
import { content, giveAs, opened, QUESTIONS, type Stage, stage, summaryOf, YES } from './stage.ts'

let on: Stage
let w: World
let region: Person
let firms: Person[]

beforeEach(async () => {
  on = await stage()
  ;({ w, region, firms } = on)
})
afterEach(() => w.close())

const give = (
  who: Person,
  id: string,
  version: number,
  given: Record<string, unknown>,
  send = true,
) => giveAs(on, who, id, { version, given, send })
const summary = (id: string) => summaryOf(on, id)

test('the official sees the response rate by city and the answers, those of a few left out', async () => {
  const id = await opened(on)
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

test('an answer is saved and resumed, counts when it is sent, and once however often it changes', async () => {
  const id = await opened(on)
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
  const id = await opened(on)
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
  const id = await opened(on)
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

test('who is not asked cannot know of it, and nobody answers after its last day', async () => {
  const id = await opened(on)
  const bank = await arrive(w, { role: 'bank', region: '450100' })
  const abroad = await arrive(w, { role: 'official', region: '451000' })
  for (const who of [bank, abroad])
    expect((await ask(w, who, 'GET', `/surveys/${id}`)).status).toBe(404)
  await must(200, ask(w, region, 'POST', `/surveys/${id}/close`, { version: 2 }))
  expect((await give(firms[0]!, id, 0, { short: 'no' })).body.code).toBe('survey.closed')
})
