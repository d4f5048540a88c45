// The demo's events: whole by the product's own rules, planned without a fault, planted once.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Event } from '#shared/event/event.ts'
import { EMPTY, meetingOf, problemOf } from '#shared/event/plan.ts'
import { Seat } from '#shared/event/seat.ts'
import { Wish } from '#shared/event/wish.ts'
import { faultsOf } from '#shared/timetable/event/check.ts'
import { eventUnits } from '#functions/local/seed.ts'
import { plant } from '#functions/local/seed/plant.ts'
import { worldOn } from '#functions/local/seed/world.ts'
import { ask, world, type World } from '../../world.ts'

let w: World
beforeEach(() => {
  w = world()
})
afterEach(() => w.close())

const planned = () => worldOn(w.ports.clock.now()).events

test('have guests, agreed meetings and a released timetable without a fault', () => {
  const [first, second] = planned()
  for (const { event, seats, wishes } of planned()) {
    expect(Event.parse(event)).toEqual(event)
    for (const seat of seats) expect(Seat.parse(seat)).toEqual(seat)
    for (const wish of wishes) expect(Wish.parse(wish)).toEqual(wish)
  }
  expect([first?.event.state, second?.event.state]).toEqual(['timetable', 'registration'])
  const { event, seats, wishes, draft, release } = first!
  const problem = problemOf(event, { seats, wishes, nevers: [] }, EMPTY, event.updatedAt)
  expect(faultsOf(problem, draft!.meetings.map(meetingOf))).toEqual([])
  expect(draft!.figures?.held).toBe(wishes.length)
  expect(release?.meetings).toHaveLength(wishes.length)
  for (const { hostName, fields } of planned().map((one) => one.event))
    expect(hostName + fields.title).toMatch(/示例/)
})

test('stand on the public list with the places that are left, planted twice or once', async () => {
  for (let i = 0; i < 2; i++) await plant(w.table, planned().flatMap(eventUnits))
  await w.settle()
  const { items } = (await ask(w, undefined, 'GET', '/events')).body
  expect(items).toHaveLength(2)
  const [{ event, seats }] = planned() as [ReturnType<typeof planned>[number]]
  const page = (await ask(w, undefined, 'GET', `/events/${event.id}`)).body
  const firms = seats.filter(({ role }) => role === 'firm').length
  expect(page).toMatchObject({ released: 1, taken: { firm: firms } })
})
