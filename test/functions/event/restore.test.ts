// A meeting that was called off is put back with one press, while its place is free; the two are told if they had been.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { arrive, ask, enter, must, type Person, world, type World } from '../../world.ts'
import { crowd, desk, event, orgOf, pairOf, type Stage, upTo } from './stage.ts'

let w: World
let city: Person
let stage: Stage
let buyers: Person[]
let firms: Person[]
let organiser: ReturnType<typeof desk>
let pair: string

beforeEach(async () => {
  w = world()
  city = await arrive(w, { role: 'official', region: '451000' })
  stage = await upTo(await event(w, city), 'registration')
  ;({ buyers, firms } = await crowd(stage, 2))
  organiser = desk(stage)
  pair = pairOf(buyers[0]!, firms[0]!)
  await organiser.planned()
  await must(201, organiser.release())
  await w.settle(3)
})
afterEach(() => w.close())

const meeting = async () =>
  (await organiser.plan()).draft.meetings.find((one: any) => one.wish === pair)
const items = async (who: Person) =>
  (await must(200, ask(w, who, 'GET', organiser.at('timetable')))).body.items
const told = async (who: Person) =>
  (await ask(w, who, 'GET', '/notices')).body.items.filter((n: any) => n.code === 'event.timetable')
    .length
const callOff = () => organiser.step({ step: 'cancel', pair })
const putBack = () => organiser.step({ step: 'restore', pair })

describe('a meeting that was called off', () => {
  test('and told so comes back where it was, and its two alone are told at once', async () => {
    const was = await meeting()
    const [before] = await items(buyers[0]!)
    await must(200, callOff())
    await must(201, organiser.release())
    await w.settle(3)
    expect((await organiser.plan()).draft.calledOff).toEqual([was])
    await must(200, putBack())
    await w.settle(3)
    expect(await meeting()).toEqual(was)
    expect(await items(buyers[0]!)).toContainEqual(before)
    expect(await Promise.all([...buyers, ...firms].map(told))).toEqual([3, 1, 3, 1])
    const { isReleased, draft } = await organiser.plan()
    expect([isReleased, draft.calledOff, draft.cancelled]).toEqual([true, [], []])
  })

  test('before anybody was told comes back without a word', async () => {
    await must(200, callOff())
    await must(200, putBack())
    await w.settle(3)
    expect((await organiser.plan()).isReleased).toBe(true)
    expect(await Promise.all([...buyers, ...firms].map(told))).toEqual([1, 1, 1, 1])
  })

  test('does not come back where its place is taken, and nothing changes', async () => {
    const was = await meeting()
    await must(200, callOff())
    const { draft, version } = await organiser.plan()
    const other = draft.meetings.find((one: any) => one.wish.includes(orgOf(buyers[0]!)))
    const body = { wish: other.wish, slot: was.slot, table: was.table }
    await must(200, ask(w, city, 'POST', organiser.at('plan/moves'), { body, version }))
    const refused = await putBack()
    expect([refused.status, refused.body.code]).toEqual([409, 'plan.place-taken'])
    expect((await organiser.plan()).draft.calledOff).toEqual([was])
  })

  test('does not come back once its time is over, twice, or where it never was', async () => {
    await must(200, callOff())
    await must(200, putBack())
    expect((await putBack()).body.code).toBe('plan.unknown')
    await must(200, callOff())
    await upTo(stage, 'live')
    w.pass(9)
    await enter(w, city)
    expect((await putBack()).body.code).toBe('plan.over')
  })

  test('of a guest who left stays off', async () => {
    await must(200, callOff())
    const path = organiser.at(`registrations/${orgOf(firms[0]!)}/steps`)
    await must(200, ask(w, firms[0], 'POST', path, { body: { step: 'cancel' }, version: 1 }))
    await w.settle(3)
    expect((await putBack()).body.code).toBe('plan.place-taken')
  })
})
