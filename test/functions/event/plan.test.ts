// The timetable over HTTP: planned in the background, moved by hand, released by number, replanned on the day.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { enrol, arrive, ask, enter, must, type Person, world, type World } from '../../world.ts'
import { crowd, desk, event, orgOf, pairOf, type Stage, upTo } from './stage.ts'

let w: World
let city: Person
let stage: Stage
let buyers: Person[]
let firms: Person[]
let organiser: ReturnType<typeof desk>

beforeEach(async () => {
  w = world()
  city = await arrive(w, { role: 'official', region: '451000' })
  stage = await upTo(await event(w, city), 'registration')
  ;({ buyers, firms } = await crowd(stage, 3))
  organiser = desk(stage)
})
afterEach(() => w.close())

const { at, plan, start, planned, step, release } = {
  at: (tail: string) => organiser.at(tail),
  plan: () => organiser.plan(),
  start: () => organiser.start(),
  planned: () => organiser.planned(),
  step: (body: object) => organiser.step(body),
  release: () => organiser.release(),
}
const timetable = async (who: Person) => (await must(200, ask(w, who, 'GET', at('timetable')))).body
const told = async (who: Person) =>
  (await ask(w, who, 'GET', '/notices')).body.items.filter((n: any) => n.code === 'event.timetable')

describe('planning', () => {
  test('holds all nine, says that this is proven, and shows the progress it made', async () => {
    const { draft, job, isReleased } = await planned()
    expect([job.state, isReleased]).toEqual(['done', false])
    expect(draft.meetings).toHaveLength(9)
    expect(draft.figures).toMatchObject({ held: 9, mostHeld: 9, wishes: 9 })
    expect(draft.unmet).toEqual([])
    const places = draft.meetings.map((m: any) => `${m.slot}#${m.table}`)
    expect(new Set(places).size).toBe(9)
  })

  test('runs once at a time, stops when told, and gives the same plan for the same seed', async () => {
    await must(200, start())
    expect((await start()).body.code).toBe('plan.running')
    await must(200, ask(w, city, 'POST', at('plan/stop')))
    await w.settle()
    expect((await plan()).job.state).toBe('stopped')
    const first = await planned()
    const second = await planned()
    expect(second.draft.meetings).toEqual(first.draft.meetings)
  })

  test('leaves out who cannot, and says why in a code with names', async () => {
    const path = `/events/${stage.id}/registrations/${orgOf(firms[0]!)}`
    const body = { away: [0, 1, 2, 3, 4] }
    await must(200, ask(w, firms[0], 'PUT', path, { version: 1, body }))
    const { draft } = await planned()
    expect(draft.figures).toMatchObject({ held: 7, mostHeld: 7 })
    expect(draft.unmet.map((one: any) => one.code)).toEqual([
      'more-wishes-than-slots',
      'more-wishes-than-slots',
    ])
    expect(draft.unmet[0].people).toEqual([orgOf(firms[0]!)])
  })

  test('keeps what the organiser locked and ordered', async () => {
    const { draft } = await planned()
    const [first] = draft.meetings
    await must(200, step({ step: 'lock', pair: first.wish, locked: true }))
    const other = draft.meetings[1]!.wish
    await must(200, step({ step: 'rule', rule: { pair: other, half: 'afternoon' } }))
    const again = await planned()
    expect(again.draft.meetings).toContainEqual(first)
    expect(again.draft.meetings.find((m: any) => m.wish === other).slot).toBeGreaterThan(2)
  })
})

describe('moving by hand', () => {
  test('says at once what is in the way and what it costs, and moves only where nothing is', async () => {
    const { draft, version } = await planned()
    const [one] = draft.meetings
    const cost = async (slot: number) =>
      (await must(200, ask(w, city, 'GET', at(`plan/cost?wish=${one.wish}&slot=${slot}`)))).body
    const costs = await Promise.all([0, 1, 2, 3, 4, 5].map(cost))
    const free = costs.findIndex((c, slot) => slot !== one.slot && c.obstacles.length === 0)
    const busy = costs.findIndex((c) => c.obstacles.some((o: any) => o.code === 'person-busy'))
    expect(costs[busy].obstacles[0].people.length).toBeGreaterThan(0)
    const move = (slot: number, table: number, seen = version) =>
      ask(w, city, 'POST', at('plan/moves'), {
        version: seen,
        body: { wish: one.wish, slot, table },
      })
    expect((await move(busy, 0)).body).toMatchObject({ code: 'plan.clash' })
    expect((await move(free, costs[free].tables[0], Number(version) + 5)).status).toBe(409)
    await must(200, move(free, costs[free].tables[0]))
    const now = await plan()
    expect(now.draft.meetings).toContainEqual({ ...one, slot: free, table: costs[free].tables[0] })
    expect(now.draft.locked).toEqual([one.wish])
  })
})

describe('a release', () => {
  test('is numbered, never changes, and tells only whose meetings changed', async () => {
    await planned()
    expect((await must(201, release())).body).toEqual({ no: 1 })
    await w.settle(3)
    for (const who of [...buyers, ...firms]) expect(await told(who)).toHaveLength(1)
    expect((await release()).body.code).toBe('plan.unchanged')
    const mine = await timetable(buyers[0]!)
    expect(mine.items).toHaveLength(3)
    expect(mine.items[0].guests[0].delegate.name).toBe('韦示例')
    await must(200, step({ step: 'cancel', pair: pairOf(buyers[0]!, firms[0]!) }))
    // The draft is the organiser's: nobody sees it before the next release.
    expect(await timetable(buyers[0]!)).toEqual(mine)
    expect((await must(201, release())).body).toEqual({ no: 2 })
    await w.settle(3)
    expect((await timetable(buyers[0]!)).items).toHaveLength(2)
    expect(await told(buyers[0]!)).toHaveLength(2)
    expect(await told(buyers[1]!)).toHaveLength(1)
    expect((await w.table.get({ pk: `E#${stage.id}`, sk: 'Z#0001' }))?.version).toBe(1)
  })

  test('by two organisers at once is one release', async () => {
    await planned()
    const org = (await w.table.get({ pk: `O#${orgOf(city)}`, sk: 'A' }))!.body
    const colleague = await enrol(w, org as never, '覃同事')
    const { version } = await plan()
    const both = await Promise.all(
      [city, colleague].map((who) => ask(w, who, 'POST', at('releases'), { version })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([201, 409])
  })

  test('of nothing is refused', async () => {
    expect((await ask(w, city, 'POST', at('releases'), { version: 0 })).body.code).toBe('plan.none')
  })
})

test('on the day: who does not come frees others, what is over stays, few are moved', async () => {
  await planned()
  await must(201, release())
  await upTo(stage, 'live')
  // 09:20 in Beijing on the day: the first slot is running.
  w.pass(8 - 1 / 36)
  await enter(w, city)
  const before = (await plan()).draft.meetings
  expect((await plan()).from).toBeGreaterThan(0)
  const body = { step: 'absent', orgId: orgOf(firms[0]!), from: 0 }
  const { body: done } = await must(200, step(body))
  const { draft, from } = await plan()
  const past = (list: any[]) => list.filter((m) => m.slot < from)
  expect(past(draft.meetings)).toEqual(past(before))
  const lost = before.filter((m: any) => m.slot >= from && m.wish.includes(orgOf(firms[0]!)))
  expect(done.dropped.toSorted()).toEqual(lost.map((m: any) => m.wish).toSorted())
  expect(done.moved).toEqual([])
})
