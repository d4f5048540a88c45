// What the organiser settles: a slot, an order, a third at the table; contradictions are told before and after planning.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { arrive, ask, must, type Person, world, type World } from '../../world.ts'
import { agree, crowd, desk, event, guest, orgOf, pairOf, type Stage, upTo } from './stage.ts'

let w: World
let city: Person
let stage: Stage
let bank: Person
let buyers: Person[]
let firms: Person[]
let organiser: ReturnType<typeof desk>

/** Two buyers, two firms, four agreed meetings, and a bank without any. */
beforeEach(async () => {
  w = world()
  city = await arrive(w, { role: 'official', region: '451000' })
  stage = await upTo(await event(w, city), 'registration')
  bank = await guest(stage, { role: 'bank', region: '451000' })
  ;({ buyers, firms } = await crowd(stage, 2))
  organiser = desk(stage)
})
afterEach(() => w.close())

const meeting = (b: number, f: number) => pairOf(buyers[b]!, firms[f]!)
const rule = async (pair: string, wants: object) =>
  must(200, organiser.step({ step: 'rule', rule: { pair, ...wants } }))
const slotOf = (found: any, pair: string) =>
  found.draft.meetings.find(({ wish }: any) => wish === pair)?.slot

describe('a rule', () => {
  test('fixes a meeting to a slot, to a half of the day, and before another', async () => {
    await rule(meeting(0, 0), { slot: 4 })
    await rule(meeting(1, 1), { half: 'morning' })
    await rule(meeting(1, 0), { before: [meeting(0, 1)] })
    const found = await organiser.planned()
    expect(slotOf(found, meeting(0, 0))).toBe(4)
    expect(slotOf(found, meeting(1, 1))).toBeLessThan(3)
    expect(slotOf(found, meeting(1, 0))).toBeLessThan(slotOf(found, meeting(0, 1)))
    expect([found.clashes, found.stale]).toEqual([[], []])
  })

  test('seats a bank with two, whose slot it takes and whose timetable it enters', async () => {
    await rule(meeting(0, 0), { others: [orgOf(bank)] })
    await rule(meeting(1, 1), { others: [orgOf(bank)] })
    const found = await organiser.planned()
    expect(slotOf(found, meeting(0, 0))).not.toBe(slotOf(found, meeting(1, 1)))
    await must(201, organiser.release())
    const own = await must(200, ask(w, bank, 'GET', organiser.at('timetable')))
    expect(own.body.items.map(({ wish }: any) => wish).sort()).toEqual(
      [meeting(0, 0), meeting(1, 1)].sort(),
    )
  })

  test('of somebody without a place is refused, and an empty one is none', async () => {
    const stranger = await arrive(w, { role: 'bank', region: '451000' })
    const said = { step: 'rule', rule: { pair: meeting(0, 0), others: [orgOf(stranger)] } }
    expect((await organiser.step(said)).body.code).toBe('wish.not-there')
    await rule(meeting(0, 0), { slot: 1 })
    await rule(meeting(0, 0), { before: [], others: [] })
    expect((await organiser.plan()).draft.rules).toEqual([])
  })

  test('that comes after the plan says which meetings no longer fit; they are not released', async () => {
    const found = await organiser.planned()
    const to = (Number(slotOf(found, meeting(0, 0))) + 1) % 6
    await rule(meeting(0, 0), { slot: to })
    expect((await organiser.plan()).stale).toEqual([meeting(0, 0)])
    expect((await organiser.release()).body.code).toBe('plan.stale')
    await must(200, organiser.step({ step: 'replan' }))
    expect(slotOf(await organiser.plan(), meeting(0, 0))).toBe(to)
    await must(201, organiser.release())
  })
})

describe('a contradiction is told before anything is planned', () => {
  const clashes = async () => (await organiser.plan()).clashes

  test('two meetings of one guest in one slot', async () => {
    await rule(meeting(0, 0), { slot: 2 })
    await rule(meeting(0, 1), { slot: 2 })
    expect(await clashes()).toEqual([
      {
        code: 'same-slot-twice',
        wishes: [meeting(0, 0), meeting(0, 1)].sort(),
        people: [orgOf(buyers[0]!)],
        slot: 2,
      },
    ])
    expect((await organiser.planned()).draft.clashes).toEqual(await clashes())
  })

  test('an order that runs in a circle', async () => {
    await rule(meeting(0, 0), { before: [meeting(0, 1)] })
    await rule(meeting(0, 1), { before: [meeting(0, 0)] })
    expect((await clashes()).map(({ code }: any) => code)).toContain('order-impossible')
  })

  test('more that must be held than one guest has slots, with their numbers', async () => {
    const away = { version: 1, body: { away: [0, 1, 2, 3, 4] } }
    const path = organiser.at(`registrations/${orgOf(buyers[0]!)}`)
    await must(200, ask(w, buyers[0], 'PUT', path, away))
    for (const f of [0, 1]) await rule(meeting(0, f), { half: 'afternoon' })
    expect(await clashes()).toMatchObject([{ code: 'same-slot-twice', slot: 5 }])
  })

  test('no tables at all', async () => {
    const bare = await upTo(await event(w, city, { tables: 0 }), 'registration')
    const there = await crowd(bare, 1)
    const pair = pairOf(there.buyers[0]!, there.firms[0]!)
    await must(200, desk(bare).step({ step: 'rule', rule: { pair, half: 'morning' } }))
    expect((await desk(bare).plan()).clashes).toMatchObject([
      { code: 'tables-over-full', values: { wishes: 1, tables: 0 } },
    ])
  })
})

test('a never of the third at the table is told as one of them, never as whose it was', async () => {
  const other = await upTo(await event(w, city), 'registration')
  const [a, b, third] = [
    await guest(other, { role: 'enterprise', region: '451082' }),
    await guest(other, { role: 'firm', region: '451002' }),
    await guest(other, { role: 'bank', region: '451000' }),
  ]
  await upTo(other, 'wishes')
  await agree(other, a, b)
  const never = { body: { orgId: orgOf(a), never: true } }
  await must(200, ask(w, third, 'POST', `/events/${other.id}/nevers`, never))
  await upTo(other, 'timetable')
  const pair = pairOf(a, b)
  await must(
    200,
    desk(other).step({ step: 'rule', rule: { pair, half: 'morning', others: [orgOf(third)] } }),
  )
  const found = await desk(other).planned()
  const all = [a, b, third].map(orgOf).sort()
  expect(found.clashes.map((one: any) => [one.code, one.people.toSorted()])).toEqual([
    ['must-and-never', all],
  ])
  expect(found.draft.unmet.map((one: any) => one.people.toSorted())).toEqual([all])
})

test('a guest who leaves with its meetings planned: partners are told, the rest stays, nothing is released until then', async () => {
  await organiser.planned()
  await must(201, organiser.release())
  const leaver = firms[0]!
  const before = (await organiser.plan()).draft.meetings
  const said = { version: 1, body: { step: 'cancel' } }
  await must(
    200,
    ask(w, leaver, 'POST', organiser.at(`registrations/${orgOf(leaver)}/steps`), said),
  )
  await w.settle(3)
  for (const buyer of buyers) {
    const { items } = (await ask(w, buyer, 'GET', '/notices')).body
    expect(items.filter((n: any) => n.code === 'event.wish-withdrawn')).toHaveLength(1)
  }
  const lost = [meeting(0, 0), meeting(1, 0)].sort()
  expect((await organiser.plan()).stale.toSorted()).toEqual(lost)
  expect((await organiser.release()).body.code).toBe('plan.stale')
  const { body } = await must(200, organiser.step({ step: 'replan' }))
  expect(body.moved).toEqual([])
  const kept = before.filter(({ wish }: any) => !lost.includes(wish))
  expect((await organiser.plan()).draft.meetings).toEqual(kept)
  await must(201, organiser.release())
})
