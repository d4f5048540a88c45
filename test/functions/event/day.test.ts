// The day: checking in by code, offline merges, the board.
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CheckIn, checkIn } from '#shared/event/day.ts'
import { arrive, ask, enter, must, type Person, world, type World } from '../../world.ts'
import { type Day, theDay } from './day.ts'
import { event, orgOf, register, upTo } from './stage.ts'

let w: World
let city: Person
let owner: Person
let firm: Person
let codes: Day['codes']
let at: Day['at']
beforeEach(async () => {
  w = world()
  ;({ city, owner, firm, codes, at } = await theDay(w))
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
