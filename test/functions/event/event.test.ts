// Events over HTTP: making one, its life, what the public sees, its calendar file.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  arrive,
  ask,
  demandFields,
  must,
  offerFields,
  type Person,
  publish,
  world,
  type World,
} from '../../world.ts'
import { event, fields, guest, register, STATES, upTo } from './stage.ts'

let w: World
let city: Person
beforeEach(async () => {
  w = world()
  city = await arrive(w, { role: 'official', region: '451000', name: '百色市生态环境局' })
})
afterEach(() => w.close())

describe('an event', () => {
  test('goes from draft to closed one step at a time, each under the version that was seen', async () => {
    const stage = await event(w, city)
    for (const state of STATES) {
      await upTo(stage, state)
      expect((await ask(w, city, 'GET', `/events/${stage.id}`)).body.state).toBe(state)
    }
    const again = { version: stage.version, body: { step: 'start' } }
    expect((await ask(w, city, 'POST', `/events/${stage.id}/steps`, again)).body.code).toBe(
      'event.not-now',
    )
  })

  test('is nobody else’s while it is a draft: missing, byte for byte', async () => {
    const stage = await event(w, city)
    const far = await arrive(w, { role: 'official', region: '450100' })
    for (const who of [undefined, far]) {
      const hidden = await ask(w, who, 'GET', `/events/${stage.id}`)
      const absent = await ask(w, who, 'GET', '/events/evt_0000000000zzzzzzzzzzzz')
      expect([hidden.status, hidden.text]).toEqual([404, absent.text])
    }
    expect((await ask(w, undefined, 'GET', '/events')).body.items).toEqual([])
  })

  test('once published stands on the public list with its card, and tells no link of the room', async () => {
    const stage = await upTo(await event(w, city), 'published')
    const { body } = await ask(w, undefined, 'GET', '/events')
    expect(body.items).toEqual([
      {
        id: stage.id,
        title: '赤泥综合利用供需对接专场',
        kind: 'themed',
        state: 'published',
        city: '451000',
        region: '451000',
        startAt: '2026-12-01T01:00:00.000Z',
        endAt: '2026-12-01T07:15:00.000Z',
        hostName: '百色市生态环境局',
        codes: ['waste.red-mud'],
        places: 42,
      },
    ])
    const page = await ask(w, undefined, 'GET', `/events/${stage.id}`)
    expect(page.body.slots).toHaveLength(6)
    expect(page.text).not.toContain('meeting.example.org')
  })

  test('tells the link of the room to whoever has a place, and to nobody else', async () => {
    const stage = await upTo(await event(w, city, { quotas: { firm: 1 } }), 'registration')
    const inside = await guest(stage, { role: 'firm', region: '451002' })
    const waiting = await guest(stage, { role: 'firm', region: '451002' })
    const page = async (who: Person) => (await ask(w, who, 'GET', `/events/${stage.id}`)).body
    expect((await page(inside)).fields.online).toBe('https://meeting.example.org/red-mud')
    expect((await page(waiting)).fields.online).toBeUndefined()
    expect((await page(waiting)).seat).toMatchObject({ state: 'waiting', place: 1 })
  })

  test('is the jurisdiction’s: an official of elsewhere can neither make nor move it', async () => {
    const far = await arrive(w, { role: 'official', region: '450100' })
    const firm = await arrive(w, { role: 'firm', region: '451002' })
    const body = { fields: fields() }
    expect((await ask(w, far, 'POST', '/events', { body })).body.flaws).toEqual([
      { path: 'region', code: 'region.not-yours' },
    ])
    expect((await ask(w, firm, 'POST', '/events', { body })).status).toBe(403)
    expect((await ask(w, undefined, 'POST', '/events', { body })).status).toBe(401)
    const stage = await upTo(await event(w, city), 'published')
    const step = { version: stage.version, body: { step: 'open-registration' } }
    expect((await ask(w, far, 'POST', `/events/${stage.id}/steps`, step)).status).toBe(403)
  })

  test('refuses unknown keys, crossed sessions, no places, and a deadline after the beginning', async () => {
    const made = async (change: object) =>
      (await ask(w, city, 'POST', '/events', { body: { fields: { ...fields(), ...change } } })).body
        .flaws
    const [first] = fields().sessions
    expect(await made({ nonsense: 1 })).toEqual([{ path: 'fields.nonsense', code: 'unknown-key' }])
    expect(await made({ sessions: [first, first] })).toEqual([
      { path: 'sessions', code: 'sessions.overlap' },
    ])
    expect(await made({ quotas: { firm: 0 } })).toEqual([{ path: 'quotas', code: 'quotas.none' }])
    expect(await made({ registerBy: '2026-12-02T00:00:00.000Z' })).toEqual([
      { path: 'registerBy', code: 'event.after-start' },
    ])
    expect(await made({ online: 'http://plain.example.org' })).toEqual([
      { path: 'fields.online', code: 'online.https' },
    ])
  })

  test('made twice with one key is one event', async () => {
    const said = { key: 'the-same-key', body: { fields: fields() } }
    const first = await must(201, ask(w, city, 'POST', '/events', said))
    const second = await must(201, ask(w, city, 'POST', '/events', said))
    expect(second.body.id).toBe(first.body.id)
    expect((await ask(w, city, 'GET', '/events/hosted')).body.items).toHaveLength(1)
  })

  test('is cancelled with a reason, and everybody with a place is told once', async () => {
    const stage = await upTo(await event(w, city), 'registration')
    const firm = await guest(stage, { role: 'firm', region: '451002' })
    const cancel = (body: object) =>
      ask(w, city, 'POST', `/events/${stage.id}/steps`, { version: stage.version, body })
    expect((await cancel({ step: 'cancel' })).status).toBe(400)
    await must(200, cancel({ step: 'cancel', reason: '场地临时停用' }))
    await w.settle(3)
    const { items } = (await ask(w, firm, 'GET', '/notices')).body
    expect(items.map((n: any) => [n.code, n.values.reason])).toEqual([
      ['event.cancelled', '场地临时停用'],
    ])
  })
})

test('its calendar file has UTC times, escaped words, and no line above 75 octets', async () => {
  const stage = await upTo(
    await event(w, city, {
      title: '赤泥、锰渣综合利用; 供需对接, 金融支持专场（广西壮族自治区百色市）',
    }),
    'published',
  )
  const { text, headers } = await ask(w, undefined, 'GET', `/events/${stage.id}/calendar.ics`)
  expect(headers.get('content-type')).toContain('text/calendar')
  const lines = text.split('\r\n')
  expect(lines).toContain('DTSTART:20261201T010000Z')
  expect(lines).toContain('DTEND:20261201T071500Z')
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([])
  const unfolded = text.replaceAll('\r\n ', '')
  expect(unfolded).toContain(
    'SUMMARY:赤泥、锰渣综合利用\\; 供需对接\\, 金融支持专场（广西壮族自治区百色市）\r\n',
  )
})

test('made of unmet demands it proposes theme, invitations and pairs, and invites each once', async () => {
  const owner = await arrive(w, { role: 'enterprise', region: '451082', name: '平果机密铝厂' })
  const firm = await arrive(w, { role: 'firm', region: '451002', name: '右江环保公司' })
  const offerId = await publish(w, firm, city, 'offer', offerFields())
  const region = await arrive(w, { role: 'official', region: '450000' })
  const demandId = await publish(w, owner, region, 'demand', demandFields())
  await w.settle()
  const asked = await must(200, ask(w, city, 'GET', `/events/proposal?demands=${demandId}`))
  expect(asked.body).toMatchObject({
    codes: ['waste.red-mud'],
    pairs: [{ demandId, offerId }],
    invited: [{ role: 'enterprise' }, { role: 'firm', name: '右江环保公司' }],
  })
  expect(asked.body.pairs[0].reasons[0]).toMatchObject({ part: expect.any(String) })
  expect(asked.text).not.toContain('平果机密铝厂')
  const body = { fields: fields(), demands: [demandId] }
  const { id } = (await must(201, ask(w, city, 'POST', '/events', { body }))).body
  await upTo({ w, host: city, id, version: 1 }, 'wishes')
  await w.settle(3)
  for (const who of [owner, firm]) {
    const { items } = (await ask(w, who, 'GET', '/notices')).body
    expect(items.filter((n: any) => n.code === 'event.invited')).toHaveLength(1)
  }
  const offers = { listings: [offerId] }
  await must(201, register({ w, host: city, id, version: 1 }, owner, {}))
  await must(201, register({ w, host: city, id, version: 1 }, firm, offers))
  for (const [who, other] of [
    [owner, firm],
    [firm, owner],
  ] as const) {
    const { items } = (await must(200, ask(w, who, 'GET', `/events/${id}/suggestions`))).body
    expect(items[0]).toMatchObject({ orgId: other.member.orgId, demandId, offerId, proposed: true })
  }
})
