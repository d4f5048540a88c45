// Clocks at work: the desk's to-do, asking after 90 days, fading after 120, each once.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tick } from '#functions/clock/tick.ts'
import {
  arrive,
  ask,
  demandFields,
  must,
  type Person,
  publish,
  world,
  type World,
} from '../world.ts'
import * as sessions from '#functions/session/store.ts'

let w: World
let owner: Person
let official: Person
beforeEach(async () => {
  w = world()
  owner = await arrive(w, { role: 'enterprise', region: '451082' })
  official = await arrive(w, { role: 'official', region: '451082' })
})
afterEach(() => w.close())

/** Sessions end after twelve hours: after days have passed, a person signs in again. */
async function again(person: Person): Promise<Person> {
  const token = sessions.tokenOf(w.ports.ids.bytes(32))
  await sessions.open(
    w.table,
    { orgId: person.member.orgId, memberId: person.member.id },
    { fresh: token, before: undefined },
    w.ports.clock.now(),
  )
  return { ...person, cookie: `s=${token}` }
}
const statusOf = async (id: string) =>
  (await ask(w, await again(owner), 'GET', `/listings/${id}`)).body.status
const codes = async () =>
  (await ask(w, await again(owner), 'GET', '/notices')).body.items.map((n: any) => n.code)

describe('a demand nobody renews', () => {
  test('is asked about after 90 days, fades after 120, and comes back when confirmed', async () => {
    const id = await publish(w, owner, official, 'demand', demandFields())
    await w.settle()
    w.pass(89.9)
    expect(await tick(w.ports)).toEqual({ fired: 0 })
    w.pass(0.2)
    expect(await tick(w.ports)).toEqual({ fired: 1 })
    await w.settle()
    expect(await codes()).toContain('listing.confirm-asked')
    expect(await statusOf(id)).toBe('published')
    w.pass(30)
    expect(await tick(w.ports)).toEqual({ fired: 1 })
    await w.settle()
    expect(await statusOf(id)).toBe('expired')
    expect(await codes()).toContain('listing.expired')
    expect((await ask(w, undefined, 'GET', '/listings?kind=demand')).body.items).toEqual([])
    expect((await ask(w, undefined, 'GET', '/search?q=%E8%B5%A4%E6%B3%A5')).body.total).toBe(0)
    await must(200, ask(w, await again(owner), 'POST', `/listings/${id}/confirm`, { version: 4 }))
    await w.settle()
    expect((await ask(w, undefined, 'GET', '/search?q=%E8%B5%A4%E6%B3%A5')).body.total).toBe(1)
  })
  test('is left alone once its owner says that it still holds', async () => {
    const id = await publish(w, owner, official, 'demand', demandFields())
    await w.settle()
    w.pass(100)
    await tick(w.ports)
    await must(200, ask(w, await again(owner), 'POST', `/listings/${id}/confirm`, { version: 3 }))
    await w.settle()
    w.pass(30)
    expect(await tick(w.ports)).toEqual({ fired: 0 })
    expect(await statusOf(id)).toBe('published')
  })
  test('fires once, however many timers tick at the same moment and again later', async () => {
    await publish(w, owner, official, 'demand', demandFields())
    await w.settle()
    w.pass(91)
    const fired = await Promise.all(Array.from({ length: 5 }, () => tick(w.ports)))
    await w.settle(3)
    expect(fired.reduce((sum, t) => sum + t.fired, 0)).toBe(1)
    expect(await tick(w.ports)).toEqual({ fired: 0 })
    expect((await codes()).filter((c: string) => c === 'listing.confirm-asked')).toHaveLength(1)
  })
  test('a clock that runs out after the demand was closed does nothing', async () => {
    const id = await publish(w, owner, official, 'demand', demandFields())
    await w.settle()
    w.pass(125)
    // The timer is faster than the reaction to the closing.
    await must(
      200,
      ask(w, await again(owner), 'POST', `/listings/${id}/close`, {
        version: 3,
        body: { reason: 'solved-elsewhere' },
      }),
    )
    await tick(w.ports)
    await w.settle()
    expect(await statusOf(id)).toBe('closed')
  })
})

describe("the desk's to-do", () => {
  test('shows an official what waits in the jurisdiction, and to nobody beside it', async () => {
    const city = await arrive(w, { role: 'official', region: '451000' })
    const sibling = await arrive(w, { role: 'official', region: '451022' })
    const {
      body: { id },
    } = await must(
      201,
      ask(w, owner, 'POST', '/listings', { body: { kind: 'demand', fields: demandFields() } }),
    )
    await must(200, ask(w, owner, 'POST', `/listings/${id}/submit`, { version: 1 }))
    await w.settle()
    for (const [who, subjects] of [
      [official, [id]],
      [city, [id]],
      [sibling, []],
    ] as [Person, string[]][]) {
      expect(
        (await ask(w, who, 'GET', '/desk/todo')).body.items.map((item: any) => item.subject),
      ).toEqual(subjects)
    }
    await must(200, ask(w, official, 'POST', `/listings/${id}/publish`, { version: 2 }))
    await w.settle()
    expect((await ask(w, official, 'GET', '/desk/todo')).body.items).toEqual([])
  })
  test('lets a thousand clocks of a day fire in one tick, each once', async () => {
    await publish(w, owner, official, 'demand', demandFields())
    await w.settle()
    const [row] = (
      await w.table.query(
        `K#${(await ask(w, undefined, 'GET', '/listings?kind=demand')).body.items[0].id}`,
        { prefix: 'confirm' },
        { limit: 1 },
      )
    ).items
    for (let i = 0; i < 1000; i += 100) {
      await w.table.write(
        Array.from({ length: 100 }, (_, j) => {
          const subject = `lst_gone${String(i + j).padStart(6, '0')}`
          return {
            put: {
              pk: `K#${subject}`,
              sk: 'confirm',
              entity: 'clock',
              body: { ...row!.body, subject },
              index: { feed: ['due', `${String(row!.body.dueAt)}#${subject}#confirm`] as const },
            },
            if: 'absent' as const,
          }
        }),
      )
    }
    w.pass(91)
    expect(await tick(w.ports)).toEqual({ fired: 1001 })
    expect(await tick(w.ports)).toEqual({ fired: 0 })
  })
})
