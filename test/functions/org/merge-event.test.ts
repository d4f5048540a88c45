// A merger at events: nobody twice, no meeting with itself, nobody in two places, wherever the follow-up was stopped.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { arrive, ask, must, type Person, world, type World } from '../../world.ts'
import {
  agree,
  agreed,
  desk,
  event,
  guest,
  orgOf,
  pairOf,
  register,
  type Stage,
  upTo,
} from '../event/stage.ts'
import { merge, stopEverywhere } from './stage.ts'

let w: World
let city: Person
let stage: Stage
beforeEach(async () => {
  w = world()
  city = await arrive(w, { role: 'official', region: '451000' })
})
afterEach(() => w.close())

const begin = async (firm = 20) => {
  stage = await upTo(
    await event(w, city, { quotas: { enterprise: 20, firm, bank: 2 } }),
    'registration',
  )
}
const merged = async (from: Person, into: Person) => {
  await merge(w, city, from, into)
  const died = await stopEverywhere(w, orgOf(from))
  await w.settle(2)
  w.pass(1 / 1440)
  return died
}
const timetable = async (who: Person) =>
  (await must(200, ask(w, who, 'GET', `/events/${stage.id}/timetable`))).body
const seat = async (who: Person) =>
  (await must(200, ask(w, who, 'GET', `/events/${stage.id}`))).body.seat

test('its place, its wishes and its released meetings are the other’s where that had none', async () => {
  await begin()
  const { buyers, firms } = await agreed(stage, 2)
  await upTo(stage, 'timetable')
  const at = desk(stage)
  await at.planned()
  await must(201, at.release())
  await w.settle()
  const before = await timetable(firms[0]!)
  const other = await arrive(w, { role: 'firm', region: '451002', name: '百色示例环保集团' })
  expect(await merged(firms[0]!, other)).toBeGreaterThan(3)
  expect((await seat(other)).state).toBe('confirmed')
  const { items, no } = await timetable(other)
  expect([no, items.map((one: any) => one.slot)]).toEqual([2, before.items.map((i: any) => i.slot)])
  const [first] = (await timetable(buyers[0]!)).items.filter((one: any) =>
    one.wish.includes(orgOf(other)),
  )
  expect(first.guests.map((one: any) => one.name)).toEqual(['百色示例环保集团'])
  const { draft, stale, isReleased } = await at.plan()
  expect([stale, isReleased]).toEqual([[], true])
  expect(JSON.stringify(draft)).not.toContain(orgOf(firms[0]!))
})

test('both had places: the other’s own stays, and the free one is offered to the next in the line', async () => {
  await begin(2)
  const firms = [
    await guest(stage, { role: 'firm', region: '451002' }),
    await guest(stage, { role: 'firm', region: '451002' }),
  ]
  const next = await arrive(w, { role: 'firm', region: '451002' })
  await must(201, register(stage, next))
  expect((await seat(next)).state).toBe('waiting')
  await merged(firms[0]!, firms[1]!)
  expect([(await seat(next)).state, (await seat(firms[1]!)).state]).toEqual([
    'offered',
    'confirmed',
  ])
  const { taken } = (await ask(w, city, 'GET', `/events/${stage.id}`)).body
  expect(taken.firm).toBe(2)
})

test('both met the same guests: each once, none with itself, nobody in two places', async () => {
  await begin()
  const { buyers, firms } = await agreed(stage, 3)
  const [a, b] = firms as [Person, Person]
  const [third] = buyers as [Person]
  const alone = await arrive(w, { role: 'enterprise', region: '451082' })
  await must(201, register(stage, alone))
  await agree(stage, alone, a, { slot: 4 })
  await agree(stage, a, b)
  await upTo(stage, 'timetable')
  const at = desk(stage)
  await at.planned()
  await must(201, at.release())
  await w.settle()
  await merged(a, b)
  const { items } = await timetable(b)
  const slots = items.map((one: any) => one.slot)
  const pairs = items.map((one: any) => one.wish)
  expect([new Set(slots).size, new Set(pairs).size]).toEqual([slots.length, pairs.length])
  expect(pairs).toContain(pairOf(third, b))
  expect(JSON.stringify(items)).not.toContain(orgOf(a))
  const { draft, stale, wishes } = await at.plan()
  expect(stale).toEqual([])
  expect(wishes.map((one: any) => one.id)).toContain(pairOf(alone, b))
  expect(draft.meetings.map((one: any) => one.wish)).toContain(pairOf(alone, b))
  const [row] = (await at.plan()).draft.meetings.filter((one: any) => one.wish.includes(orgOf(a)))
  expect(row).toBeUndefined()
})
