// The written record of a live session: one order for everybody, corrected and never lost, for those with a place.
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { inOrder } from '#shared/event/transcript-view.ts'
import { arrive, ask, must, type Person, world, type World } from '../../world.ts'
import { type Day, theDay } from './day.ts'
import { orgOf, upTo } from './stage.ts'

let w: World
let day: Day
beforeEach(async () => {
  w = world()
  day = await theDay(w)
})
afterEach(() => w.close())

type More = { as?: Person; version?: number; key?: string }
const write = (line: string, body: object, { as = day.city, ...more }: More = {}) =>
  ask(w, as, 'PUT', day.at(`transcript/${line}`), { body, ...more })
const read = async (who: Person, query = '') =>
  (await must(200, ask(w, who, 'GET', day.at(`transcript${query}`)))).body
const texts = async (who = day.firm) =>
  inOrder<any>((await read(who)).items).map(({ text }) => text)
const ago = (seconds: number) =>
  new Date(Date.parse(w.ports.clock.now()) - seconds * 1000).toISOString()

describe('a line', () => {
  test('is read by guests and hosts, with who speaks', async () => {
    await must(200, write('aaaa0001', { text: '会议开始', speaker: '覃示例' }))
    const [line] = (await read(day.firm)).items
    expect(line).toEqual({
      ...{ id: 'aaaa0001', at: w.ports.clock.now(), text: '会议开始', speaker: '覃示例' },
      ...{ version: 1, corrected: false },
    })
    expect((await read(day.city)).mayWrite).toBe(true)
    expect((await read(day.firm)).mayWrite).toBe(false)
  })

  test('that was corrected keeps what it was, for the hosts', async () => {
    await must(200, write('aaaa0001', { text: '每吨 20 元' }))
    const { body } = await must(200, write('aaaa0001', { text: '每吨 25 元' }, { version: 1 }))
    expect(body.version).toBe(2)
    expect((await read(day.city)).items[0]).toMatchObject({ former: ['每吨 20 元'] })
    const seen = (await read(day.firm)).items[0]
    expect(seen).toMatchObject({ text: '每吨 25 元', corrected: true })
    expect(seen).not.toHaveProperty('former')
    await must(200, write('aaaa0001', { text: '每吨 20 元' }, { version: 2 }))
    expect((await read(day.city)).items[0].former).toEqual(['每吨 20 元', '每吨 25 元'])
  })

  test('sent again, even after its correction, changes nothing', async () => {
    await must(200, write('aaaa0001', { text: '先' }))
    await must(200, write('aaaa0001', { text: '先' }))
    await must(200, write('aaaa0001', { text: '后' }, { version: 1 }))
    expect((await must(200, write('aaaa0001', { text: '先' }))).body.version).toBe(2)
    expect(await texts()).toEqual(['后'])
  })

  test('of a device whose clock is ahead counts from now; one typed without a line from then', async () => {
    await must(200, write('bbbb0001', { text: '现在', at: ago(-3600) }))
    await must(200, write('aaaa0001', { text: '早先', at: ago(60) }))
    expect(await texts()).toEqual(['早先', '现在'])
  })

  test('asked for since then comes alone, once what is new has been read', async () => {
    await must(200, write('aaaa0001', { text: '一' }))
    w.pass(1 / 24)
    const since = w.ports.clock.now()
    await must(200, write('aaaa0002', { text: '二' }))
    const { items } = await read(day.firm, `?since=${since}`)
    expect(items.map(({ id }: any) => id)).toEqual(['aaaa0002'])
  })
})

test('calls late, doubled and in any order leave every line once, in one order', async () => {
  let run = 0
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(5), { maxLength: 12 }), async (calls) => {
      const prefix = `run${String(++run).padStart(3, '0')}`
      const said = Array.from({ length: 6 }, (_, n) => ({
        id: `${prefix}line${n}`,
        body: { text: `${prefix} 第 ${n} 句`, at: ago(60 - Math.floor(n / 2)) },
      }))
      const order = [...calls.flatMap((n) => said[n] ?? []), ...said.reverse()]
      for (const { id, body } of order) await must(200, write(id, body))
      const mine = (await texts()).filter((text) => text.startsWith(prefix))
      expect(mine).toEqual(said.reverse().map(({ body }) => body.text))
    }),
    { numRuns: 10 },
  )
})

describe('the record', () => {
  test('does not exist for whoever has no place, gave it up, or is nobody', async () => {
    await must(200, write('aaaa0001', { text: '内部发言' }))
    const stranger = await arrive(w, { role: 'firm', region: '451002' })
    const other = await arrive(w, { role: 'official', region: '450200' })
    const absent = await ask(w, stranger, 'GET', '/events/evt_0000/transcript')
    for (const who of [stranger, other]) {
      const refused = await ask(w, who, 'GET', day.at('transcript'))
      expect([refused.status, refused.body.code]).toEqual([404, absent.body.code])
    }
    expect((await ask(w, undefined, 'GET', day.at('transcript'))).status).toBe(401)
    const left = day.at(`registrations/${orgOf(day.firm)}/steps`)
    await must(200, ask(w, day.firm, 'POST', left, { body: { step: 'cancel' }, version: 1 }))
    expect((await ask(w, day.firm, 'GET', day.at('transcript'))).status).toBe(404)
  })

  test('closes with the event, and can still be read', async () => {
    await must(200, write('aaaa0001', { text: '会议开始' }))
    await upTo(day.stage, 'closed')
    const late = await write('aaaa0002', { text: '太晚' })
    expect([late.status, late.body.code]).toEqual([409, 'event.not-now'])
    expect((await write('aaaa0001', { text: '改' }, { version: 1 })).status).toBe(409)
    expect(await texts()).toEqual(['会议开始'])
    expect((await read(day.city)).mayWrite).toBe(false)
  })

  test('refuses guests, empty lines, unknown keys and a correction of what somebody else corrected', async () => {
    expect((await write('aaaa0001', { text: '我说' }, { as: day.firm })).status).toBe(403)
    for (const body of [{ text: ' ' }, { text: '好', by: 'mbr_x' }, {}])
      expect((await write('aaaa0001', body)).status).toBe(400)
    await must(200, write('aaaa0001', { text: '一' }))
    expect((await write('aaaa0001', { text: '二' })).status).toBe(400)
    await must(200, write('aaaa0001', { text: '二' }, { version: 1 }))
    expect((await write('aaaa0001', { text: '三' }, { version: 1 })).status).toBe(409)
    expect(await texts()).toEqual(['二'])
  })
})
