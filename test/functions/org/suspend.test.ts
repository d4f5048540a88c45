// An organisation with twelve meetings is suspended: places, meetings, wishes, bids and products are free again, each partner told once.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type Change } from '#functions/ports.ts'
import {
  arrive,
  ask,
  must,
  offerFields,
  type Person,
  publish,
  world,
  type World,
} from '../../world.ts'
import {
  agree,
  desk,
  event,
  fields,
  guest,
  orgOf,
  pairOf,
  register,
  type Stage,
  upTo,
  wishFor,
} from '../event/stage.ts'
import { banks, opened, step } from '../finance/stage.ts'
import { stopEverywhere, turn } from './stage.ts'

let w: World
let city: Person
let region: Person
beforeEach(async () => {
  w = world()
  city = await arrive(w, { role: 'official', region: '451000' })
  region = await arrive(w, { role: 'official', region: '450000' })
})
afterEach(() => w.close())

const PARTNERS = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸', '子', '丑']
const body = async (who: Person, path: string) => (await must(200, ask(w, who, 'GET', path))).body
const codes = async (who: Person): Promise<string[]> =>
  (await body(who, '/notices')).items.map((one: any) => one.code)

/** Twelve enterprises meet the firm and one more each; thirteen slots, a firm in the line, one request open. */
async function twelve() {
  const [morning] = fields().sessions
  const sessions = [{ ...morning!, endAt: '2026-12-01T06:30:00.000Z' }]
  const change = { sessions, tables: 14, quotas: { enterprise: 20, firm: 2, bank: 2 } }
  const stage = await upTo(await event(w, city, change), 'registration')
  const firm = await guest(stage, { role: 'firm', region: '451002', name: '右江示例环保公司' })
  const second = await guest(stage, { role: 'firm', region: '451002' })
  const next = await arrive(w, { role: 'firm', region: '451002' })
  await must(201, register(stage, next))
  const partners: Person[] = []
  for (const name of PARTNERS)
    partners.push(
      await guest(stage, { role: 'enterprise', region: '451082', name: `平果示例${name}厂` }),
    )
  const asker = await guest(stage, { role: 'enterprise', region: '451082' })
  await upTo(stage, 'wishes')
  for (const one of partners) {
    await agree(stage, one, firm)
    await agree(stage, one, second)
  }
  await must(201, wishFor(stage, asker, firm))
  await upTo(stage, 'timetable')
  const at = desk(stage)
  await at.planned()
  await must(201, at.release())
  await w.settle()
  return { stage, at, firm, second, next, partners, asker }
}

const timetable = (who: Person, { id }: Stage) => body(who, `/events/${id}/timetable`)

const shuffled = (changes: Change[]): Change[] => changes.toReversed()

test('twelve meetings are called off with the reason, each partner told once, no other meeting moves', async () => {
  const { stage, at, firm, second, next, partners, asker } = await twelve()
  const before = await Promise.all(partners.map((one) => timetable(one, stage)))
  expect((await timetable(firm, stage)).items).toHaveLength(12)
  const others = (await timetable(second, stage)).items
  await turn(w, city, firm, 'suspend')
  expect(await stopEverywhere(w, orgOf(firm))).toBeGreaterThan(3)
  await w.settle(3, shuffled)
  for (const [i, one] of partners.entries()) {
    const { items, calledOff } = await timetable(one, stage)
    const was = before[i].items.find((m: any) => m.wish === pairOf(one, firm))
    expect(calledOff).toMatchObject([
      { slot: was.slot, why: 'left', reason: '长期失联，暂停使用', isFree: true },
    ])
    expect(calledOff[0].guests.map((g: any) => g.name)).toEqual(['右江示例环保公司'])
    expect(items).toEqual(before[i].items.filter((m: any) => m !== was))
    const told = await codes(one)
    expect([
      told.filter((code) => code === 'event.called-off').length,
      told.filter((code) => code === 'event.timetable').length,
      told.filter((code) => /left|withdrawn/.test(code)).length,
    ]).toEqual([1, 1, 0])
  }
  expect((await timetable(second, stage)).items).toEqual(others)
  expect((await codes(second)).filter((code) => code === 'event.called-off')).toEqual([])
  expect((await codes(asker)).filter((code) => code === 'event.guest-left')).toHaveLength(1)
  expect((await body(next, `/events/${stage.id}`)).seat.state).toBe('offered')
  expect((await body(city, `/events/${stage.id}`)).taken.firm).toBe(2)
  const { stale, draft } = await at.plan()
  expect([stale, JSON.stringify(draft).includes(orgOf(firm))]).toEqual([[], false])
})

test('a later release keeps what was called off before', async () => {
  const { stage, at, firm, partners } = await twelve()
  await turn(w, city, firm, 'suspend')
  await w.settle()
  const { draft } = await at.plan()
  await must(200, at.step({ step: 'cancel', pair: draft.meetings[0].wish }))
  await must(201, at.release())
  expect((await timetable(partners[3]!, stage)).calledOff).toHaveLength(1)
})

test('its people read and do not write; its offers leave the market and come back by one press', async () => {
  const firm = await arrive(w, { role: 'firm', region: '451002' })
  const offerId = await publish(w, firm, city, 'offer', offerFields())
  await w.settle()
  await turn(w, region, firm, 'suspend')
  await w.settle(2)
  expect((await ask(w, undefined, 'GET', `/listings/${offerId}`)).status).toBe(404)
  expect((await body(firm, `/listings/${offerId}`)).status).toBe('expired')
  const said = { body: { kind: 'offer', fields: offerFields() } }
  const refused = await ask(w, firm, 'POST', '/listings', said)
  expect([refused.status, refused.body.code]).toEqual([403, 'org.suspended'])
  expect((await body(firm, '/orgs/mine')).suspended.reason).toBe('长期失联，暂停使用')
  expect(await codes(firm)).toContain('org.suspended')
  await turn(w, region, firm, 'reinstate')
  await w.settle(2)
  expect((await ask(w, undefined, 'GET', `/listings/${offerId}`)).status).toBe(200)
  await must(201, ask(w, firm, 'POST', '/listings', said))
  expect(await codes(firm)).toContain('org.reinstated')
})

test('a suspended bank frees its seat in a race, and the race of the chosen one is open again', async () => {
  const [a, b, c, d] = await banks(w, region, 4)
  const plant = await arrive(w, { role: 'enterprise', region: '451082' })
  const id = await opened(w, plant)
  for (const bank of [a, b, c]) await must(200, step(w, bank!, id, { step: 'take' }))
  await must(200, step(w, plant, id, { step: 'choose', bankId: orgOf(a!) }))
  await turn(w, region, a!, 'suspend')
  await w.settle(3, shuffled)
  const need = await body(plant, `/finance/needs/${id}`)
  expect([need.status, need.taken]).toEqual(['open', 2])
  await must(200, step(w, d!, id, { step: 'take' }))
  expect((await codes(plant)).filter((code) => code === 'finance.refused')).toHaveLength(1)
})

test('only the city or the region suspends, once, with a reason, and never an authority or its own', async () => {
  const firm = await arrive(w, { role: 'firm', region: '451002' })
  const county = await arrive(w, { role: 'official', region: '451002' })
  const path = `/orgs/${orgOf(firm)}/suspend`
  const reason = { body: { reason: '长期失联' }, version: 1 }
  const said = [
    await ask(w, undefined, 'POST', path, reason),
    await ask(w, county, 'POST', path, reason),
    await ask(w, city, 'POST', path, { ...reason, body: { reason: '无' } }),
    await ask(w, city, 'POST', path, { ...reason, body: { reason: '长期失联', more: 1 } }),
    await ask(w, city, 'POST', path, { ...reason, version: 7 }),
    await ask(w, region, 'POST', `/orgs/${orgOf(city)}/suspend`, reason),
    await ask(w, city, 'POST', path.replace('suspend', 'reinstate'), { version: 1 }),
  ]
  expect(said.map(({ status }) => status)).toEqual([401, 403, 400, 400, 409, 403, 409])
})
