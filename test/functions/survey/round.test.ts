// Who a survey asks is told once, the silent again; answers in own words are read without names.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tick } from '#functions/tick.ts'
import { arrive, ask, enter, must, type Person, type World } from '../../world.ts'
import { content, giveAs, opened, QUESTIONS, type Stage, stage, summaryOf, YES } from './stage.ts'

let on: Stage
let w: World
let region: Person
let firms: Person[]
let silent: Person[]

beforeEach(async () => {
  on = await stage()
  ;({ w, region, firms, silent } = on)
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

const noticesOf = async (who: Person): Promise<string[]> =>
  (await ask(w, who, 'GET', '/notices')).body.items
    .map(({ code, link }: { code: string; link: string }) => `${code} ${link}`)
    .sort()

test('everybody asked is invited once, and only the silent are reminded, by hand and by the clock', async () => {
  const id = await opened(on)
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
  const id = await opened(on)
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

test('answers in own words are counted, and read without names once there are five', async () => {
  const why = { type: 'text', key: 'why', label: '还有什么想说的' }
  const id = await opened(on, { questions: [...QUESTIONS, why] })
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
