// Times that two guests agree on: proposed, changed, never promised twice, and kept by the timetable.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { arrive, ask, must, type Person, world, type World } from '../../world.ts'
import { answerTo, event, guest, type Stage, upTo, wishFor } from './stage.ts'

let w: World
let city: Person
let stage: Stage
let owner: Person
let firm: Person
let other: Person

beforeEach(async () => {
  w = world()
  city = await arrive(w, { role: 'official', region: '450000' })
  stage = await upTo(await event(w, city), 'registration')
  owner = await guest(stage, { role: 'enterprise', region: '451082' })
  firm = await guest(stage, { role: 'firm', region: '451002' })
  other = await guest(stage, { role: 'firm', region: '451002' })
  await upTo(stage, 'wishes')
})
afterEach(() => w.close())

const orgOf = (who: Person) => who.member.orgId
const wish = (from: Person, to: Person, more: object = {}) => wishFor(stage, from, to, more)
const answer = (who: Person, from: Person, to: Person, body: object, version = 1) =>
  answerTo(stage, who, { from, to, body, version })
const mine = async (who: Person) =>
  (await must(200, ask(w, who, 'GET', `/events/${stage.id}/wishes`))).body
const told = async (who: Person) =>
  (await ask(w, who, 'GET', '/notices')).body.items.map((n: any) => n.code)

describe('a time', () => {
  const at = async (who: Person, list: 'sent' | 'received') =>
    (await mine(who))[list].map((one: any) => [one.state, one.slot])

  test('is proposed with the request, agreed to or changed by the other, and both are busy then', async () => {
    await must(201, wish(owner, firm, { slot: 2 }))
    expect((await mine(owner)).busy).toEqual([])
    await must(200, answer(firm, owner, firm, { step: 'accept', class: 'like', slot: 3 }))
    expect(await at(owner, 'sent')).toEqual([['accepted', 3]])
    for (const who of [owner, firm]) expect((await mine(who)).busy).toEqual([3])
    await must(200, answer(owner, owner, firm, { step: 'move', slot: 4 }, 2))
    for (const who of [owner, firm]) expect((await mine(who)).busy).toEqual([4])
    await w.settle(3)
    expect(await told(firm)).toContain('event.wish-moved')
    await must(200, answer(firm, owner, firm, { step: 'withdraw' }, 3))
    for (const who of [owner, firm]) expect((await mine(who)).busy).toEqual([])
  })

  test('at which one of the two has another meeting is refused, whoever is quicker, and nothing changes', async () => {
    await must(201, wish(owner, firm, { slot: 2 }))
    await must(201, wish(owner, other, { slot: 2 }))
    const both = await Promise.all(
      [firm, other].map((who) => answer(who, owner, who, { step: 'accept', class: 'like' })),
    )
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const slow = both[0]!.status === 409 ? firm : other
    const again = (slot?: number) => {
      const yes = { step: 'accept', class: 'like', ...(slot === undefined ? {} : { slot }) }
      return answer(slow, owner, slow, yes)
    }
    expect((await again()).body.code).toBe('wish.booked')
    expect((await mine(slow)).busy).toEqual([])
    await must(200, again(1))
    expect((await mine(owner)).busy).toEqual([1, 2])
  })

  test('at which one cannot come, or that the event does not have, is refused', async () => {
    const path = `/events/${stage.id}/registrations/${orgOf(firm)}`
    await must(200, ask(w, firm, 'PUT', path, { version: 1, body: { away: [0] } }))
    expect((await wish(owner, firm, { slot: 0 })).body.code).toBe('wish.away')
    expect((await wish(owner, firm, { slot: 59 })).body.code).toBe('wish.away')
    expect((await wish(owner, firm, { slot: 60 })).status).toBe(400)
  })

  test('that was agreed is the one of the timetable', async () => {
    await must(201, wish(owner, firm, { slot: 5 }))
    await must(200, answer(firm, owner, firm, { step: 'accept', class: 'like' }))
    await upTo(stage, 'timetable')
    await must(200, ask(w, city, 'POST', `/events/${stage.id}/plan/start`, { body: {} }))
    await w.settle()
    const { body } = await must(200, ask(w, city, 'GET', `/events/${stage.id}/plan`))
    expect(body.draft.meetings).toMatchObject([{ slot: 5 }])
  })
})
