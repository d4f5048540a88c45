// Registration: exact places under any storm, a line that moves up by itself, substitutes, consents.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { HOLDING } from '#shared/event/seat.ts'
import { createApp } from '#functions/app.ts'
import { tick } from '#functions/clock/tick.ts'
import * as events from '#functions/event/store.ts'
import { rooms } from '#functions/rooms.ts'
import {
  arrive,
  ask,
  demandFields,
  enter,
  must,
  type Person,
  publish,
  world,
  type World,
} from '../../world.ts'
import { faulty, luck, shuffled } from './faulty.ts'
import { event, guest, register, registering, type Stage, upTo } from './stage.ts'

let w: World
let city: Person
beforeEach(async () => {
  w = world()
  city = await arrive(w, { role: 'official', region: '451000' })
})
afterEach(() => w.close())

const firm = (n = '') => arrive(w, { role: 'firm', region: '451002', ...(n ? { name: n } : {}) })
const open = async (change = {}): Promise<Stage> =>
  upTo(await event(w, city, change), 'registration')
const seatOf = async (stage: Stage, who: Person) =>
  (await ask(w, who, 'GET', `/events/${stage.id}`)).body.seat
const step = async (stage: Stage, who: Person, body: object, as = who) =>
  ask(w, as, 'POST', `/events/${stage.id}/registrations/${who.member.orgId}/steps`, {
    body,
    version: (await seatOf(stage, who)).version,
  })
const told = async (who: Person) =>
  (await ask(w, who, 'GET', '/notices')).body.items.map((n: any) => n.code)

describe('a registration', () => {
  test('takes what is known from the organisation and its own published listings', async () => {
    const stage = await open()
    const owner = await arrive(w, { role: 'enterprise', region: '451082', name: '平果机密铝厂' })
    const demand = await publish(w, owner, city, 'demand', demandFields())
    const { body } = await must(201, register(stage, owner, { listings: [demand] }))
    expect(body).toMatchObject({ state: 'confirmed', code: expect.stringMatching(/^[0-9A-Y]{7}$/) })
    expect(await seatOf(stage, owner)).toMatchObject({
      orgName: '平果机密铝厂',
      role: 'enterprise',
      listings: [{ id: demand, kind: 'demand', title: '赤泥综合利用 120 万吨/年' }],
    })
  })

  test('takes no listing of somebody else, no second registration, nobody without a quota', async () => {
    const stage = await open()
    const [one, other] = [await firm(), await firm()]
    const owner = await arrive(w, { role: 'enterprise', region: '451082' })
    const demand = await publish(w, owner, city, 'demand', demandFields())
    expect((await register(stage, one, { listings: [demand] })).body.flaws).toEqual([
      { path: 'listings', code: 'listing.not-open' },
    ])
    await must(201, register(stage, other))
    expect((await register(stage, other)).body.code).toBe('seat.already')
    const expert = await arrive(w, { role: 'expert', region: '450100' })
    expect((await register(stage, expert)).body.code).toBe('seat.no-quota')
    expect((await register(stage, one, { extra: 1 })).status).toBe(400)
  })

  test('of one person by two organisations is refused the second time', async () => {
    const stage = await open()
    const delegate = { name: '韦示例', phone: '138-0776-0000' }
    await must(201, register(stage, await firm(), { delegate }))
    const again = await register(stage, await firm(), {
      delegate: { name: '韦先生', phone: '13807760000' },
    })
    expect(again.body.code).toBe('seat.person-twice')
  })

  test('is closed when registration closes while the form is open', async () => {
    const stage = await open()
    const [early, late] = [await firm(), await firm()]
    await must(201, register(stage, early))
    w.pass(8)
    await enter(w, late)
    expect((await register(stage, late)).body.code).toBe('seat.closed')
  })

  test('waits for approval where the organiser wants to look, and holds its place meanwhile', async () => {
    const stage = await open({ approval: true, quotas: { firm: 1 } })
    const [one, two] = [await firm(), await firm()]
    expect((await register(stage, one)).body.state).toBe('pending')
    expect((await register(stage, two)).body.state).toBe('waiting')
    expect((await step(stage, one, { step: 'approve' })).status).toBe(403)
    await must(200, step(stage, one, { step: 'reject', reason: '材料不全，请补充' }, city))
    await w.settle(2)
    expect((await seatOf(stage, two)).state).toBe('offered')
    expect(await told(one)).toEqual(['event.seat-rejected'])
  })

  test('names a substitute without a new place or code', async () => {
    const stage = await open()
    const one = await firm()
    const { code } = (await must(201, register(stage, one))).body
    const path = `/events/${stage.id}/registrations/${one.member.orgId}`
    const body = { delegate: { name: '替补人', phone: '0776-9990000' }, away: [2, 2, 99] }
    expect((await ask(w, one, 'PUT', path, { version: 1, body })).status).toBe(400)
    await must(200, ask(w, one, 'PUT', path, { version: 1, body: { ...body, away: [2] } }))
    expect(await seatOf(stage, one)).toMatchObject({ code, away: [2], delegate: body.delegate })
    expect((await ask(w, one, 'PUT', path, { version: 1, body: { away: [] } })).status).toBe(409)
    expect((await ask(w, await firm(), 'PUT', path, { version: 2, body: {} })).status).toBe(404)
  })
})

describe('the line', () => {
  test('moves up by itself when a place comes free, for a day; who does not answer is passed over', async () => {
    const stage = await open({ quotas: { firm: 1 } })
    const [one, two, three] = [await firm(), await firm(), await firm()]
    for (const who of [one, two, three]) await must(201, register(stage, who))
    expect(await seatOf(stage, three)).toMatchObject({ state: 'waiting', place: 2 })
    await must(200, step(stage, one, { step: 'cancel' }))
    await w.settle(3)
    expect(await seatOf(stage, two)).toMatchObject({ state: 'offered' })
    expect(await told(two)).toEqual(['event.seat-offered'])
    w.pass(1.01)
    for (const who of [two, three]) await enter(w, who)
    await Promise.all([tick(w.ports), tick(w.ports)])
    await w.settle(3)
    expect((await seatOf(stage, two)).state).toBe('lapsed')
    expect((await seatOf(stage, three)).state).toBe('offered')
    await must(200, step(stage, three, { step: 'accept' }))
    expect((await seatOf(stage, three)).state).toBe('confirmed')
    expect(await events.taken(w.table, stage.id)).toEqual({ firm: 1 })
    // Who let it lapse may stand in the line again.
    expect((await register(stage, two)).body.state).toBe('waiting')
  })

  test('moves up when the organiser adds places', async () => {
    const stage = await open({ quotas: { firm: 1 } })
    const [one, two] = [await firm(), await firm()]
    for (const who of [one, two]) await must(201, register(stage, who))
    const { body } = await ask(w, city, 'GET', `/events/${stage.id}`)
    const more = { ...body.fields, quotas: { firm: 2 } }
    await must(
      200,
      ask(w, city, 'PUT', `/events/${stage.id}`, { version: body.version, body: { fields: more } }),
    )
    await w.settle(2)
    expect((await seatOf(stage, two)).state).toBe('offered')
  })
})

/** One storm: guests register, doubled and dropped, some leave; then everything settles. */
async function storm(seed: number, broken: boolean): Promise<string[]> {
  const random = luck(seed)
  const quota = 1 + Math.floor(random() * 3)
  const stage = await open({ quotas: { firm: quota } })
  const bad = faulty(w.table, { random, before: 0.12, after: 0.12, broken })
  const app = createApp({ ...w.ports, table: bad }, rooms)
  const call = async (
    who: Person,
    path: string,
    said: { body: object; version?: number },
    key: string,
  ) => {
    for (let attempt = 0; attempt < 12; attempt++) {
      const response = await app.request(`/api/events/${stage.id}${path}`, {
        method: 'POST',
        headers: {
          Cookie: who.cookie,
          'Content-Type': 'application/json',
          'Idempotency-Key': key,
          ...(said.version === undefined ? {} : { 'If-Match': `"${said.version}"` }),
        },
        body: JSON.stringify(said.body),
      })
      if (response.status < 500) return { status: response.status, body: await response.json() }
    }
    return { status: 500, body: {} }
  }
  const acknowledged = new Map<string, string>()
  const people = storming.slice(0, quota + 2 + Math.floor(random() * 2))
  const come = async (who: Person) => {
    const body = registering()
    const key = `come-${seed}-${who.member.id}`
    const calls = random() < 0.4 ? [0, 1] : [0]
    const answers = await Promise.all(calls.map(() => call(who, '/registrations', { body }, key)))
    for (const { status, body } of answers)
      if (status === 201) acknowledged.set(who.member.orgId, body.state)
    const [got] = answers.filter(({ status }) => status === 201)
    if (!got || random() > 0.35) return
    const path = `/registrations/${who.member.orgId}/steps`
    const said = { body: { step: 'cancel' }, version: got.body.version }
    const left = await call(who, path, said, `left-${seed}-${who.member.id}`)
    if (left.status === 200) acknowledged.set(who.member.orgId, 'cancelled')
  }
  await Promise.all(shuffled(people, random).map(come))
  await w.settle(2, (changes) => shuffled(changes, random))
  return wrongs(stage, quota, acknowledged)
}

async function wrongs(stage: Stage, quota: number, acknowledged: Map<string, string>) {
  const seats = (await events.seats(w.table, stage.id)).map(({ seat }) => seat)
  const held = seats.filter(({ state }) => HOLDING.includes(state))
  const { firm: count = 0 } = await events.taken(w.table, stage.id)
  const wrong: string[] = []
  if (held.length > quota) wrong.push(`oversold: ${held.length} of ${quota}`)
  if (count !== held.length) wrong.push(`counted ${count}, held ${held.length}`)
  for (const [orgId, state] of acknowledged) {
    const now = seats.find((seat) => seat.orgId === orgId)?.state
    const fits =
      state === 'confirmed'
        ? now === 'confirmed'
        : state === 'cancelled'
          ? now === state
          : now === 'waiting' || now === 'offered'
    if (!fits) wrong.push(`was told ${state}, is ${now}`)
  }
  if (held.length < quota && seats.some(({ state }) => state === 'waiting'))
    wrong.push('somebody waits before a free place')
  return wrong
}

let storming: Person[]
describe('under faulty, doubled and reordered calls', () => {
  beforeEach(async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    storming = []
    for (let i = 0; i < 6; i++) storming.push(await firm())
    return () => vi.restoreAllMocks()
  })

  test(
    'there are exactly as many guests as places, and as were told so: 1,000 seeds',
    { timeout: 240_000 },
    async () => {
      const wrong: string[] = []
      for (let seed = 1; seed <= 1000; seed++)
        wrong.push(...(await storm(seed, false)).map((one) => `${seed}: ${one}`))
      expect(wrong).toEqual([])
    },
  )

  test('and a counter that lets everybody through is found out', { timeout: 60_000 }, async () => {
    const wrong: string[] = []
    for (let seed = 1; seed <= 20; seed++) wrong.push(...(await storm(seed, true)))
    expect(wrong.filter((one) => one.startsWith('oversold')).length).toBeGreaterThan(5)
  })
})

test(
  '300 places and 600 at once: exactly 300, the rest stand in the line',
  { timeout: 120_000 },
  async () => {
    const stage = await open({ quotas: { firm: 300 } })
    const random = luck(7)
    const ids = { bytes: (n: number) => Uint8Array.from({ length: n }, () => random() * 256) }
    const app = createApp({ ...w.ports, ids }, rooms)
    const people: Person[] = []
    for (let i = 0; i < 600; i++) people.push(await firm())
    const answers = await Promise.all(
      people.map((who) => register({ ...stage, w: { ...w, app } }, who)),
    )
    const states = answers.map(({ body }) => body.state)
    expect(states.filter((state) => state === 'confirmed')).toHaveLength(300)
    expect(states.filter((state) => state === 'waiting')).toHaveLength(300)
    expect(await events.taken(w.table, stage.id)).toEqual({ firm: 300 })
  },
)

test('a guest reads its own place alone; organisers read all, and that is on record', async () => {
  const stage = await open()
  const one = await guest(stage, { role: 'firm', region: '451002', name: '右江环保公司' })
  const path = `/events/${stage.id}/registrations`
  expect((await ask(w, one, 'GET', path)).status).toBe(403)
  const { body } = await must(200, ask(w, city, 'GET', path))
  expect(body.items).toMatchObject([{ orgName: '右江环保公司', state: 'confirmed', holds: true }])
})
