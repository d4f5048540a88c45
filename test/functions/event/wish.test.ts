// Wishes: suggestions with reasons, asking and answering, limits, lapsing, and a never that nobody can tell.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tick } from '#functions/clock/tick.ts'
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
import { answerTo, event, REASON, register, type Stage, upTo, wishFor } from './stage.ts'

let w: World
let city: Person
let stage: Stage
let owner: Person
let firm: Person
let other: Person
let demandId: string
let offerId: string

beforeEach(async () => {
  w = world()
  city = await arrive(w, { role: 'official', region: '450000' })
  owner = await arrive(w, { role: 'enterprise', region: '451082', name: '平果机密铝厂' })
  firm = await arrive(w, { role: 'firm', region: '451002', name: '右江环保公司' })
  other = await arrive(w, { role: 'firm', region: '451002', name: '田阳建材公司' })
  offerId = await publish(w, firm, city, 'offer', offerFields())
  demandId = await publish(w, owner, city, 'demand', demandFields())
  await w.settle()
  stage = await upTo(await event(w, city), 'registration')
  const consents = { list: false, phone: true }
  await must(201, register(stage, owner, { listings: [demandId], consents }))
  await must(201, register(stage, firm, { listings: [offerId] }))
  await must(201, register(stage, other))
  await upTo(stage, 'wishes')
})
afterEach(() => w.close())

const orgOf = (who: Person) => who.member.orgId
const wish = (from: Person, to: Person, more: object = {}) => wishFor(stage, from, to, more)
const answer = (who: Person, from: Person, to: Person, body: object, version = 1) =>
  answerTo(stage, who, { from, to, body, version })
const never = (from: Person, to: Person, is = true) =>
  ask(w, from, 'POST', `/events/${stage.id}/nevers`, { body: { orgId: orgOf(to), never: is } })
const mine = async (who: Person) =>
  (await must(200, ask(w, who, 'GET', `/events/${stage.id}/wishes`))).body
const suggested = async (who: Person) =>
  (await must(200, ask(w, who, 'GET', `/events/${stage.id}/suggestions`))).body.items
const told = async (who: Person) =>
  (await ask(w, who, 'GET', '/notices')).body.items
    .map((n: any) => n.code)
    .filter((code: string) => code.startsWith('event.') && code !== 'event.wishes-opened')

describe('suggestions', () => {
  test('come from the matcher, best first, with its reasons, to both sides', async () => {
    const [best, rest] = await suggested(owner)
    expect(best).toMatchObject({ orgId: orgOf(firm), name: '右江环保公司', demandId, offerId })
    expect(best.reasons).toHaveLength(3)
    expect(rest).toMatchObject({ orgId: orgOf(other), name: '田阳建材公司' })
    expect(rest.score).toBeUndefined()
    const [forFirm] = await suggested(firm)
    expect(forFirm).toMatchObject({ orgId: orgOf(owner), demandId, score: best.score })
  })

  test('keep the name of whoever did not agree to the list, and every phone', async () => {
    const { text } = await ask(w, firm, 'GET', `/events/${stage.id}/suggestions`)
    expect(text).not.toContain('平果机密铝厂')
    expect(text).not.toContain('0776-')
    expect(text).toContain('百色市·某企业')
  })

  test('are for guests with a place alone', async () => {
    const stranger = await arrive(w, { role: 'firm', region: '451002' })
    const path = `/events/${stage.id}/suggestions`
    expect((await ask(w, stranger, 'GET', path)).body.code).toBe('seat.none')
    expect((await ask(w, undefined, 'GET', path)).status).toBe(401)
  })
})

describe('a wish', () => {
  test('is asked with a reason of ten characters, accepted by the other, and opens names', async () => {
    expect((await wish(owner, firm, { reason: '想见面' })).body.flaws).toEqual([
      { path: 'reason', code: 'reason.short', values: { least: 10 } },
    ])
    await must(201, wish(owner, firm, { demandId, offerId }))
    await w.settle(3)
    expect(await told(firm)).toEqual(['event.asked'])
    expect((await mine(firm)).received[0]).toMatchObject({ state: 'open', reason: REASON })
    expect((await mine(firm)).received[0].guest.name).toBe('百色市·某企业')
    await must(200, answer(firm, owner, firm, { step: 'accept', class: 'like' }))
    const [accepted] = (await mine(firm)).received
    expect(accepted.guest).toMatchObject({
      name: '平果机密铝厂',
      delegate: { name: '韦示例', phone: expect.stringContaining('0776-') },
    })
    await w.settle(3)
    expect(await told(owner)).toEqual(['event.wish-accepted'])
  })

  test('is answered by the asked side alone, once, under its version', async () => {
    await must(201, wish(owner, firm))
    expect((await answer(owner, owner, firm, { step: 'accept', class: 'like' })).status).toBe(403)
    expect((await answer(other, owner, firm, { step: 'decline' })).status).toBe(404)
    expect((await answer(firm, owner, firm, { step: 'decline' }, 7)).status).toBe(409)
    await must(200, answer(firm, owner, firm, { step: 'decline' }))
    expect((await answer(firm, owner, firm, { step: 'decline' }, 2)).body.code).toBe('wish.not-now')
    expect((await wish(owner, firm)).body.code).toBe('wish.already')
    expect((await answer(firm, owner, firm, { step: 'nonsense' })).status).toBe(400)
  })

  test('cannot be asked twice, crosswise, of oneself, of nobody, or with a third who has no place', async () => {
    await must(201, wish(owner, firm))
    expect((await wish(owner, firm)).body.code).toBe('wish.already')
    expect((await wish(firm, owner)).body.code).toBe('wish.already')
    expect((await wish(firm, firm)).body.code).toBe('wish.own')
    const stranger = await arrive(w, { role: 'bank', region: '450100' })
    expect((await wish(firm, stranger)).body.code).toBe('wish.not-there')
    expect((await wish(owner, other, { third: orgOf(stranger) })).body.code).toBe('wish.not-there')
  })

  test('is one of at most five open ones; an answer makes room', async () => {
    const others: Person[] = []
    for (let i = 0; i < 6; i++) {
      const one = await arrive(w, { role: 'firm', region: '451002' })
      await must(201, register(stage, one))
      others.push(one)
    }
    const answers = await Promise.all(others.map((one) => wish(owner, one)))
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(5)
    expect(answers.find(({ status }) => status !== 201)?.body.code).toBe('wish.full')
    expect((await mine(owner)).openLeft).toBe(0)
    const taken = others[answers.findIndex(({ status }) => status === 201)]!
    await must(200, answer(taken, owner, taken, { step: 'decline' }))
    const left = others[answers.findIndex(({ status }) => status !== 201)]!
    await must(201, wish(owner, left))
  })

  test('lapses after 24 hours without an answer, once, and both are told', async () => {
    await must(201, wish(owner, firm))
    await w.settle()
    w.pass(1.001)
    for (const who of [owner, firm]) await enter(w, who)
    expect((await answer(firm, owner, firm, { step: 'accept', class: 'like' })).status).toBe(409)
    await Promise.all([tick(w.ports), tick(w.ports)])
    await tick(w.ports)
    await w.settle(3)
    expect((await mine(owner)).sent).toMatchObject([{ state: 'lapsed' }])
    expect((await mine(owner)).openLeft).toBe(5)
    expect(await told(owner)).toEqual(['event.wish-lapsed'])
    expect((await told(firm)).toSorted()).toEqual(['event.asked', 'event.wish-lapsed'])
    await must(201, wish(owner, firm))
  })

  test('goes with a guest who leaves, and the partner of an agreed meeting is told', async () => {
    await must(201, wish(owner, firm))
    await must(200, answer(firm, owner, firm, { step: 'accept', class: 'must' }))
    const path = `/events/${stage.id}/registrations/${orgOf(firm)}/steps`
    await must(200, ask(w, firm, 'POST', path, { version: 1, body: { step: 'cancel' } }))
    await w.settle(3)
    expect((await mine(owner)).sent).toMatchObject([{ state: 'withdrawn' }])
    expect(await told(owner)).toEqual(expect.arrayContaining(['event.wish-withdrawn']))
  })
})

describe('a never', () => {
  test('changes nothing that anybody else can see: answers, lists, notices, limits', async () => {
    /** All that the asker can learn, with and without the other's never. */
    const life = async (from: Person, to: Person) => {
      const seen: unknown[] = []
      const look = async () => {
        const { sent, openLeft } = await mine(from)
        const about = sent.filter((one: any) => one.to === orgOf(to))
        seen.push([about.map((one: any) => one.state), openLeft])
        seen.push((await suggested(from)).some((one: any) => one.orgId === orgOf(to)))
      }
      await look()
      seen.push((await wish(from, to)).status)
      await w.settle()
      await look()
      w.pass(1.001)
      for (const who of [owner, firm, other]) await enter(w, who)
      await tick(w.ports)
      await w.settle()
      await look()
      seen.push((await told(from)).length)
      return seen
    }
    await must(200, never(firm, owner))
    const ruledOut = await life(owner, firm)
    const received = (await mine(firm)).received.filter((one: any) => one.state === 'open')
    expect([received, await told(firm)]).toEqual([[], []])
    // The same asked of somebody who simply does not answer.
    const silent = await life(owner, other)
    silent[silent.length - 1] = Number(silent.at(-1)) - 1
    expect(ruledOut).toEqual(silent)
  })

  test('hides the request from whoever said it, who cannot answer what was never received', async () => {
    await must(200, never(firm, owner))
    await must(201, wish(owner, firm))
    expect((await mine(firm)).received).toEqual([])
    expect((await mine(firm)).nevers).toMatchObject([{ orgId: orgOf(owner) }])
    expect((await answer(firm, owner, firm, { step: 'accept', class: 'like' })).status).toBe(404)
    expect((await suggested(firm)).map((one: any) => one.orgId)).toEqual([orgOf(other)])
    await must(200, never(firm, owner, false))
    expect((await mine(firm)).received).toHaveLength(1)
  })

  test('contradicts what one has asked or agreed, and asking contradicts it', async () => {
    await must(201, wish(owner, firm))
    expect((await never(owner, firm)).body.code).toBe('wish.contradicts')
    await must(200, never(owner, other))
    expect((await wish(owner, other)).body.code).toBe('wish.contradicts')
  })

  test('stands in no answer to others, not to organisers either', async () => {
    await must(200, never(firm, owner))
    await must(201, wish(owner, firm))
    for (const [who, tail] of [
      [owner, 'wishes'],
      [owner, 'suggestions'],
      [city, 'all-wishes'],
      [city, 'registrations'],
    ] as const) {
      const { text } = await must(200, ask(w, who, 'GET', `/events/${stage.id}/${tail}`))
      expect(text.replace('"nevers":[]', '')).not.toContain('never')
    }
  })
})
