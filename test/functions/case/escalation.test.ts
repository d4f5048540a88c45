// Clocks of a case at work: reminded before, escalated after, level by level, each once; never after it is done.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tick } from '#functions/clock/tick.ts'
import {
  arrive,
  ask,
  demandFields,
  enter,
  must,
  offerFields,
  type Person,
  publish,
  world,
  type World,
} from '../../world.ts'

let w: World
let owner: Person
let firm: Person
let county: Person
let city: Person
let region: Person
let sibling: Person
let demandId: string
let offerId: string

beforeEach(async () => {
  w = world()
  owner = await arrive(w, { role: 'enterprise', region: '451082' })
  firm = await arrive(w, { role: 'firm', region: '451002' })
  county = await arrive(w, { role: 'official', region: '451082' })
  sibling = await arrive(w, { role: 'official', region: '451022' })
  city = await arrive(w, { role: 'official', region: '451000' })
  region = await arrive(w, { role: 'official', region: '450000' })
  offerId = await publish(w, firm, region, 'offer', offerFields())
  demandId = await publish(w, owner, county, 'demand', demandFields())
  await w.settle()
})
afterEach(() => w.close())

const everybody = () => [owner, firm, county, sibling, city, region]
const signIn = async () => {
  for (const person of everybody()) await enter(w, person)
}
const todo = async (who: Person) =>
  (await must(200, ask(w, who, 'GET', '/desk/todo'))).body.items.map(
    (item: any) => `${item.kind}${item.level ? ` at ${item.level}` : ''}`,
  )
const told = async (who: Person, code: string): Promise<number> => {
  const { body } = await must(200, ask(w, who, 'GET', '/notices'))
  return body.items.filter((n: any) => n.code === code).length
}
const say = (who: Person, answer: Record<string, unknown>) =>
  must(200, ask(w, who, 'POST', '/cases/answers', { body: { demandId, offerId, ...answer } }))
/** Five timers at the same moment, each change delivered three times, and a tick more. */
async function strike(days: number): Promise<void> {
  w.pass(days)
  await Promise.all(Array.from({ length: 5 }, () => tick(w.ports)))
  await w.settle(3)
  await tick(w.ports)
  await w.settle(3)
  await signIn()
}
const escalations = async () => {
  const { body } = await must(200, ask(w, county, 'GET', `/listings/${demandId}/history`))
  return body.items
    .filter((a: any) => a.act === 'clock.escalated')
    .map((a: any) => `${a.values.clock} ${a.values.from}>${a.values.to} ${a.values.reason}`)
    .reverse()
}

describe('a firm that does not answer an invitation', () => {
  test('is reminded, then its county, city and region are told in turn, each exactly once', async () => {
    await say(owner, { answer: 'yes' })
    await w.settle(3)
    await strike(4)
    expect([await told(firm, 'clock.reminded'), await told(county, 'clock.escalated')]).toEqual([
      1, 0,
    ])
    await strike(3)
    expect([await escalations(), await todo(county), await todo(sibling)]).toEqual([
      ['answer-invitation 451082>451082 overdue'],
      ['answer-invitation at 451082', 'follow-up'],
      [],
    ])
    await strike(2)
    await strike(2)
    expect(await escalations()).toEqual([
      'answer-invitation 451082>451082 overdue',
      'answer-invitation 451082>451000 overdue',
      'answer-invitation 451000>450000 overdue',
    ])
    expect((await todo(city))[0]).toBe('answer-invitation at 451000')
    expect((await todo(region))[0]).toBe('answer-invitation at 450000')
    for (const who of [county, city, region]) expect(await told(who, 'clock.escalated')).toBe(1)
    expect(await told(sibling, 'clock.escalated')).toBe(0)
    // It answers at last: the to-do of every level is clear of it.
    await say(firm, { answer: 'yes' })
    await w.settle(3)
    for (const who of [county, city, region])
      expect((await todo(who)).filter((line: string) => line.startsWith('answer'))).toEqual([])
  })

  test('that answers in the last moment is not escalated, though the timer is faster than the reaction', async () => {
    await say(owner, { answer: 'yes' })
    await w.settle()
    w.pass(7.1)
    await signIn()
    await say(firm, { answer: 'no', reason: 'capacity' })
    await tick(w.ports)
    await w.settle(3)
    expect(await escalations()).toEqual([])
  })
})

test('a county that does not check in two working days: the city finds it on top of its to-do, with the reason', async () => {
  const { body } = await must(
    201,
    ask(w, owner, 'POST', '/listings', { body: { kind: 'demand', fields: demandFields() } }),
  )
  demandId = body.id
  await must(200, ask(w, owner, 'POST', `/listings/${demandId}/submit`, { version: 1 }))
  await w.settle()
  await strike(2.1)
  expect(await todo(county)).toEqual(['check'])
  expect(await todo(city)).toEqual(['check at 451000', 'check'])
  const { items } = (await ask(w, city, 'GET', '/desk/todo')).body
  expect(items[0]).toMatchObject({ subject: demandId, from: '451082', reason: 'overdue' })
  expect([await told(city, 'clock.escalated'), await told(county, 'clock.escalated')]).toEqual([
    1, 1,
  ])
  await must(200, ask(w, county, 'POST', `/listings/${demandId}/publish`, { version: 2 }))
  await w.settle(3)
  expect([await todo(city), await todo(county)]).toEqual([[], []])
})

test('results are asked for at 7, 30, 90 and 180 days after the agreement, of both sides, and no more when it has ended', async () => {
  await say(firm, { answer: 'yes' })
  await say(owner, { answer: 'yes' })
  await w.settle(3)
  const asked: number[] = []
  for (const days of [6.9, 0.2, 23, 60, 90, 30]) {
    await strike(days)
    asked.push(await told(firm, 'case.result-asked'))
    if (asked.length === 4) {
      const { body } = await ask(w, owner, 'GET', `/listings/${demandId}`)
      const path = `/cases/${demandId}/parties/${firm.member.orgId}/steps`
      const version = body.parties[0].version
      await must(
        200,
        ask(w, owner, 'POST', path, { version, body: { step: 'end', reason: 'price' } }),
      )
      await w.settle()
    }
  }
  expect(asked).toEqual([0, 1, 2, 3, 3, 3])
})

describe('a clock that has told the city', () => {
  const overdue = async () => {
    await say(firm, { answer: 'yes' })
    await say(owner, { answer: 'yes' })
    await w.settle()
    await strike(15)
    expect((await todo(city))[0]).toBe('follow-up at 451000')
  }
  test('runs on where it was when something else of the demand changes', async () => {
    await overdue()
    const { body } = await ask(w, owner, 'GET', `/listings/${demandId}`)
    const fields = demandFields({ title: '赤泥综合利用（新标题）' })
    await must(
      200,
      ask(w, owner, 'PUT', `/listings/${demandId}`, { version: body.version, body: { fields } }),
    )
    await w.settle(3)
    expect(await tick(w.ports)).toEqual({ fired: 0 })
    expect((await todo(city))[0]).toBe('follow-up at 451000')
  })
  test('and whose row was lost and made anew tells nobody twice, and goes on', async () => {
    await overdue()
    const key = { pk: `K#${demandId}`, sk: 'follow-up' }
    await w.table.write([{ remove: key, if: 'any' }])
    await must(200, ask(w, owner, 'POST', `/listings/${demandId}/confirm`, { version: 3 }))
    await w.settle()
    await strike(0)
    // Reminded and told the city: the region is next.
    expect([await told(city, 'clock.escalated'), (await w.table.get(key))!.body.phase]).toEqual([
      1, 2,
    ])
  })
  test('leaves its to-do when an official has followed up, though a new clock runs', async () => {
    await overdue()
    await must(
      200,
      ask(w, county, 'POST', `/cases/${demandId}/hold`, {
        version: 0,
        body: { action: 'follow-up', note: '双方下周踏勘' },
      }),
    )
    await w.settle(3)
    expect([await todo(city), await todo(county)]).toEqual([['follow-up'], ['follow-up']])
  })
})

describe('three levels', () => {
  const act = async (who: Person, body: Record<string, unknown>) => {
    const page = await ask(w, county, 'GET', `/listings/${demandId}`)
    return ask(w, who, 'POST', `/cases/${demandId}/hold`, {
      version: page.body.hold.version,
      body,
    })
  }
  test('a supervised case that is not settled in time reaches the city and the region', async () => {
    await must(
      200,
      act(city, { action: 'supervise', dueOn: '2026-11-26', note: '请于本周内促成对接' }),
    )
    await w.settle(3)
    expect([await told(county, 'case.supervised'), await todo(county)]).toEqual([
      1,
      ['supervision'],
    ])
    await strike(4)
    expect(await escalations()).toEqual(['supervision 451082>451000 overdue'])
    expect(await todo(city)).toEqual(['supervision at 451000', 'supervision'])
  })
  test('passing up moves the clocks and the write-off to the city; the county is told why', async () => {
    await say(firm, { answer: 'yes' })
    await must(200, act(county, { action: 'pass-up', reason: '县内无承接能力' }))
    await w.settle(3)
    expect([await todo(county), await todo(city)]).toEqual([[], ['follow-up']])
    expect(await told(city, 'case.passed-up')).toBe(1)
    const { body } = await ask(w, county, 'GET', `/listings/${demandId}`)
    expect(body.hold).toMatchObject({ region: '451000', reason: '县内无承接能力', version: 1 })
  })
  test('two officials at once: one moves it, the other is told that it has moved', async () => {
    const answers = await Promise.all([
      act(city, { action: 'take-over', reason: '涉及跨县协调' }),
      act(region, { action: 'take-over', reason: '自治区直接办理' }),
    ])
    expect(answers.map((a) => a.status).sort()).toEqual([200, 409])
  })
  test('another city is asked and replies, and sees of the case what everybody sees', async () => {
    const other = await arrive(w, { role: 'official', region: '450100' })
    await must(200, act(county, { action: 'ask', to: '450100', question: '贵市有无承接能力' }))
    await w.settle(3)
    expect(await told(other, 'case.help-asked')).toBe(1)
    expect((await ask(w, other, 'GET', `/listings/${demandId}`)).body.relation).toBe('member')
    const reply = { body: { action: 'reply', text: '本市可承接两万吨' } }
    await must(200, ask(w, other, 'POST', `/cases/${demandId}/hold`, reply))
    await w.settle(3)
    expect(await told(county, 'case.help-replied')).toBe(1)
    expect((await ask(w, other, 'POST', `/cases/${demandId}/hold`, reply)).status).toBe(404)
  })
})
