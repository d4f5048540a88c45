// The day: checking in by code, offline merges, the board, results that move the case, the report.
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CheckIn, checkIn } from '#shared/event/day.ts'
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
import { event, register, type Stage, upTo } from './stage.ts'

let w: World
let city: Person
let stage: Stage
let owner: Person
let firm: Person
let demandId: string
let offerId: string
const codes = new Map<Person, string>()
const orgOf = (who: Person) => who.member.orgId
const pair = () => [orgOf(owner), orgOf(firm)].sort().join('~')
const at = (tail: string) => `/events/${stage.id}/${tail}`

/** Two guests, one agreed meeting, released; the morning of the day, 08:50 in Beijing. */
beforeEach(async () => {
  w = world()
  city = await arrive(w, { role: 'official', region: '450000' })
  owner = await arrive(w, { role: 'enterprise', region: '451082', name: '平果机密铝厂' })
  firm = await arrive(w, { role: 'firm', region: '451002', name: '右江环保公司' })
  offerId = await publish(w, firm, city, 'offer', offerFields())
  demandId = await publish(w, owner, city, 'demand', demandFields())
  stage = await upTo(await event(w, city), 'registration')
  for (const [who, listing] of [
    [owner, demandId],
    [firm, offerId],
  ] as const)
    codes.set(who, (await must(201, register(stage, who, { listings: [listing] }))).body.code)
  await upTo(stage, 'wishes')
  const body = { to: orgOf(firm), class: 'must', reason: '想了解赤泥选铁的工艺', demandId, offerId }
  await must(201, ask(w, owner, 'POST', at('wishes'), { body }))
  const path = at(`wishes/${orgOf(owner)}/${orgOf(firm)}/steps`)
  await must(
    200,
    ask(w, firm, 'POST', path, { version: 1, body: { step: 'accept', class: 'must' } }),
  )
  await upTo(stage, 'timetable')
  await must(200, ask(w, city, 'POST', at('plan/start'), { body: { effort: 1 } }))
  await w.settle()
  const { version } = (await ask(w, city, 'GET', at('plan'))).body
  await must(201, ask(w, city, 'POST', at('releases'), { version }))
  await upTo(stage, 'live')
  w.pass(7 + 22.8 / 24)
  for (const who of [city, owner, firm]) await enter(w, who)
})
afterEach(() => w.close())

const here = (items: object[], as = city) =>
  ask(w, as, 'POST', at('check-ins'), { body: { items } })
const board = async () => (await must(200, ask(w, city, 'GET', at('board')))).body

describe('checking in', () => {
  test('by a code read out in any way; twice says when it was first', async () => {
    const code = codes.get(firm)!
    const said = `${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`
    const first = (await must(200, here([{ code: said }]))).body.items[0]
    expect(first).toMatchObject({ known: true, again: false, orgName: '右江环保公司' })
    w.pass(1 / 24)
    const again = (await must(200, here([{ code }]))).body.items[0]
    expect(again).toMatchObject({ known: true, again: true, at: first.at })
    expect((await board()).guests.filter((g: any) => g.at !== null)).toHaveLength(1)
  })

  test('offline and sent later, doubled and in any order, leaves one with the earliest time', async () => {
    const code = codes.get(firm)!
    const now = w.ports.clock.now()
    const early = new Date(Date.parse(now) - 600_000).toISOString()
    const future = new Date(Date.parse(now) + 86_400_000).toISOString()
    await must(200, here([{ code, at: now }]))
    await must(
      200,
      here([
        { code, at: future },
        { code, at: early },
        { code, at: now },
      ]),
    )
    expect((await board()).guests.find((g: any) => g.code === code).at).toBe(early)
  })

  test('of a code that is wrong, given up or of another event is unknown, and tells nothing', async () => {
    const other = await upTo(await event(w, city, later()), 'registration')
    const stranger = await arrive(w, { role: 'firm', region: '451002' })
    const elsewhere = (await must(201, register(other, stranger))).body.code
    const { body } = await must(200, here([{ code: '0000001' }, { code: elsewhere }]))
    expect(body.items).toEqual([
      { code: '0000001', known: false },
      { code: elsewhere, known: false },
    ])
  })

  test('shows organisers whose code it is, the guest its own, and nobody else anything', async () => {
    const look = (who: Person | undefined) => ask(w, who, 'GET', `/events/codes/${codes.get(firm)}`)
    expect((await look(city)).body).toMatchObject({ organiser: true, orgName: '右江环保公司' })
    expect((await look(firm)).body).toMatchObject({ organiser: false })
    expect((await look(owner)).status).toBe(404)
    expect((await look(undefined)).status).toBe(401)
    expect((await here([{ code: codes.get(firm)! }], firm)).status).toBe(403)
  })

  test('merges to the same whatever the order and however often', () => {
    const minute = fc.integer({ min: 0, max: 59 })
    fc.assert(
      fc.property(fc.array(minute, { minLength: 1, maxLength: 8 }), fc.nat(), (minutes, turn) => {
        const said = minutes.map((m): CheckIn => {
          const time = `2026-12-01T01:${String(m).padStart(2, '0')}:00.000Z`
          return { orgId: 'org_a', at: time, by: 'mbr_a' }
        })
        const merged = (list: readonly CheckIn[]) =>
          list.reduce<CheckIn | undefined>(
            (now, one) => checkIn(now, one, '2026-12-01T02:00:00.000Z') ?? now,
            undefined,
          )
        const turned = [
          ...said.slice(turn % said.length),
          ...said,
          ...said.slice(0, turn % said.length),
        ]
        expect(merged(turned)?.at).toBe(merged(said)?.at)
      }),
    )
  })
})

/** A second event, a week later. */
const later = () => ({
  sessions: [
    {
      name: '上午',
      startAt: '2026-12-08T01:00:00.000Z',
      endAt: '2026-12-08T02:15:00.000Z',
      slotMinutes: 20,
      gapMinutes: 5,
    },
  ],
  registerBy: '2026-12-07T10:00:00.000Z',
  wishesBy: '2026-12-07T12:00:00.000Z',
})

test('the board says who is next where, and who is missing a quarter of an hour before', async () => {
  const { meetings, slots } = await board()
  expect(meetings).toHaveLength(1)
  const startMs = Date.parse(slots[meetings[0].slot].startAt)
  w.pass((startMs - 5 * 60_000 - Date.parse(w.ports.clock.now())) / 86_400_000)
  await enter(w, city)
  await must(200, here([{ code: codes.get(owner)! }]))
  const { lines } = await board()
  const of = (who: Person) => lines.find((line: any) => line.orgId === orgOf(who))
  expect(of(owner)).toMatchObject({ slot: meetings[0].slot, isNow: false, missing: false })
  expect(of(firm)).toMatchObject({ slot: meetings[0].slot, missing: true })
})

describe('results', () => {
  const report = (who: Person, body: object, version?: number) =>
    ask(w, who, 'PUT', at(`meetings/${pair()}/result`), {
      body,
      ...(version === undefined ? {} : { version }),
    })
  const yes = { met: true, interest: 3, next: 'visit', owner: 'us', on: '2026-12-10' }
  const party = async () => {
    const { body } = await ask(w, owner, 'GET', `/listings/${demandId}`)
    return body.parties?.[0]
  }

  test('of interest on both sides agree the case, once, and its clocks then chase it', async () => {
    await must(200, report(owner, { ...yes, valueFen: 50_000_000, tonnes: 200_000 }))
    await w.settle(3)
    expect(await party()).toMatchObject({ enterprise: { answer: 'yes' }, firm: { answer: 'none' } })
    await must(200, report(firm, { ...yes, owner: 'them', tonnes: 180_000, stars: 5 }))
    await w.settle(3)
    expect(await party()).toMatchObject({ firm: { answer: 'yes' }, stage: 'agreed' })
    const clocks = await w.table.query(`K#${demandId}`, {}, { limit: 50 })
    expect(clocks.items.map((row) => row.body.kind)).toContain('results')
    const { body } = await must(200, ask(w, city, 'GET', at('report')))
    expect(body).toMatchObject({
      guests: 2,
      wishes: 1,
      accepted: 1,
      meetings: 1,
      met: 1,
      goOn: 1,
      bothGoOn: 1,
      valueFen: 50_000_000,
      tonnes: 200_000,
      stars: 5,
      byCity: [{ city: '451000', guests: 2, meetings: 1, goOn: 1 }],
    })
  })

  test('without interest say why, and open no case', async () => {
    expect((await report(owner, { met: false, interest: 0 })).body.flaws).toEqual([
      { path: 'reason', code: 'reason.missing' },
    ])
    await must(200, report(owner, { met: true, interest: 0, reason: 'price' }))
    await w.settle(2)
    expect(await party()).toBeUndefined()
  })

  test('are each side’s own: changed under their version, unread by the other, closed to strangers', async () => {
    await must(200, report(owner, { ...yes, note: '金丝雀备注' }))
    expect((await report(owner, yes)).status).toBe(400)
    expect((await report(owner, yes, 7)).status).toBe(409)
    await must(200, report(owner, { ...yes, interest: 2, note: '金丝雀备注' }, 1))
    expect((await ask(w, firm, 'GET', at('results'))).text).not.toContain('金丝雀')
    const stranger = await arrive(w, { role: 'firm', region: '451002' })
    expect((await report(stranger, yes)).status).toBe(404)
    await must(200, report(city, { met: false, interest: 0, reason: 'timing' }))
    expect((await ask(w, city, 'GET', at('results'))).body.items).toHaveLength(2)
    await w.settle()
    const record = await ask(w, city, 'GET', `/listings/${demandId}/history`)
    expect(record.text).not.toContain('金丝雀')
  })

  test('in a case that stands already bring their note into its messages, once', async () => {
    await must(200, report(owner, yes))
    await must(200, report(firm, { ...yes, note: '' }))
    await w.settle(2)
    await must(200, report(firm, { ...yes, note: '下周四到堆场踏勘' }, 1))
    await w.settle(3)
    const path = `/cases/${demandId}/parties/${orgOf(firm)}/messages`
    const { body } = await must(200, ask(w, owner, 'GET', path))
    expect(body.items.map((m: any) => [m.text, m.by.side])).toEqual([['下周四到堆场踏勘', 'firm']])
  })
})
