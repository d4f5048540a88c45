// What came of the meetings: results that move the case, the table's word, the report, satisfaction.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { arrive, ask, enter, must, type Person, world, type World } from '../../world.ts'
import { tick } from '#functions/clock/tick.ts'
import { type Day, report as say, theDay } from './day.ts'
import { orgOf } from './stage.ts'

let w: World
let day: Day
let city: Person
let owner: Person
let firm: Person
let demandId: string
let at: Day['at']
beforeEach(async () => {
  w = world()
  day = await theDay(w)
  ;({ city, owner, firm, demandId, at } = day)
})
afterEach(() => w.close())

describe('results', () => {
  const report = (who: Person, body: object, version?: number) => say(day, who, body, version)
  const yes = { met: true, interest: 3, next: 'visit', owner: 'us', on: '2026-12-10' }
  const party = async () => {
    const { body } = await ask(w, owner, 'GET', `/listings/${demandId}`)
    return body.parties?.[0]
  }

  test('of interest on both sides agree the case, once, and its clocks then chase it', async () => {
    await must(200, report(owner, { ...yes, valueFen: 50_000_000, tonnes: 200_000 }))
    await w.settle(3)
    expect(await party()).toMatchObject({ enterprise: { answer: 'yes' }, firm: { answer: 'none' } })
    await must(200, report(firm, { ...yes, owner: 'them', tonnes: 180_000, stars: 5 }))
    await w.settle(3)
    expect(await party()).toMatchObject({ firm: { answer: 'yes' }, stage: 'agreed' })
    const clocks = await w.table.query(`K#${demandId}`, {}, { limit: 50 })
    expect(clocks.items.map((row) => row.body.kind)).toContain('results')
    const { body } = await must(200, ask(w, city, 'GET', at('report')))
    expect(body).toMatchObject({
      guests: 2,
      wishes: 1,
      accepted: 1,
      meetings: 1,
      met: 1,
      goOn: 1,
      bothGoOn: 1,
      valueFen: 50_000_000,
      tonnes: 200_000,
      stars: 5,
      byCity: [{ code: '451000', guests: 2, meetings: 1, met: 1, goOn: 1, stars: 5 }],
      byTheme: [{ code: 'waste.red-mud', meetings: 1, goOn: 1, tonnes: 200_000 }],
      ...{ cases: 1, signed: 0, rated: 1 },
    })
    expect(body.promises).toHaveLength(2)
    expect(body.promises.map(({ orgId }: any) => orgId)).toEqual([orgOf(owner), orgOf(owner)])
  })

  test('told by the table propose the two, once; both still say yes or no themselves', async () => {
    const said = { met: true, interest: 3, note: '两家约定下周看样' }
    await must(200, report(city, said))
    await w.settle(3)
    expect(await party()).toMatchObject({
      ...{ firm: { answer: 'none' }, enterprise: { answer: 'none' } },
      proposal: { note: '两家约定下周看样' },
    })
    await must(200, report(city, { ...said, interest: 2 }, 1))
    await must(200, report(owner, yes))
    await w.settle(3)
    expect(await party()).toMatchObject({ enterprise: { answer: 'yes' } })
    for (const who of [owner, firm]) {
      const { items } = (await ask(w, who, 'GET', '/notices')).body
      expect(items.filter((n: any) => n.code === 'party.proposed')).toHaveLength(1)
    }
  })

  test('without interest say why, and open no case', async () => {
    expect((await report(owner, { met: false, interest: 0 })).body.flaws).toEqual([
      { path: 'reason', code: 'reason.missing' },
    ])
    await must(200, report(owner, { met: true, interest: 0, reason: 'price' }))
    await w.settle(2)
    expect(await party()).toBeUndefined()
  })

  test('are each side’s own: changed under their version, unread by the other, closed to strangers', async () => {
    await must(200, report(owner, { ...yes, note: '金丝雀备注' }))
    expect((await report(owner, yes)).status).toBe(400)
    expect((await report(owner, yes, 7)).status).toBe(409)
    await must(200, report(owner, { ...yes, interest: 2, note: '金丝雀备注' }, 1))
    expect((await ask(w, firm, 'GET', at('results'))).text).not.toContain('金丝雀')
    const stranger = await arrive(w, { role: 'firm', region: '451002' })
    expect((await report(stranger, yes)).status).toBe(404)
    await must(200, report(city, { met: false, interest: 0, reason: 'timing' }))
    expect((await ask(w, city, 'GET', at('results'))).body.items).toHaveLength(2)
    await w.settle()
    const record = await ask(w, city, 'GET', `/listings/${demandId}/history`)
    expect(record.text).not.toContain('金丝雀')
  })

  test('in a case that stands already bring their note into its messages, once', async () => {
    await must(200, report(owner, yes))
    await must(200, report(firm, { ...yes, note: '' }))
    await w.settle(2)
    await must(200, report(firm, { ...yes, note: '下周四到堆场踏勘' }, 1))
    await w.settle(3)
    const path = `/cases/${demandId}/parties/${orgOf(firm)}/messages`
    const { body } = await must(200, ask(w, owner, 'GET', path))
    expect(body.items.map((m: any) => [m.text, m.by.side])).toEqual([['下周四到堆场踏勘', 'firm']])
  })
})

describe('a promise with a day', () => {
  const told = async (who: Person) =>
    (await ask(w, who, 'GET', '/notices')).body.items.filter(
      (n: any) => n.code === 'event.promise-due',
    )
  const loan = { met: true, interest: 2, next: 'finance', valueFen: 3_000_000_000 }

  test('is in the report with amount, day and owner, also where the table wrote it down', async () => {
    const [first, second] = day.pair.split('~')
    await must(200, say(day, city, { ...loan, owner: 'them', on: '2026-12-20' }))
    await must(200, say(day, firm, { ...loan, owner: 'us', on: '2026-12-21' }))
    const { promises } = (await must(200, ask(w, city, 'GET', at('report')))).body
    expect(promises).toHaveLength(2)
    expect(promises).toContainEqual({
      ...{ pair: day.pair, next: 'finance', orgId: second },
      ...{ on: '2026-12-20', valueFen: 3_000_000_000 },
    })
    expect(promises.map(({ orgId }: any) => orgId)).toContain(orgOf(firm))
    expect([first, second]).toContain(orgOf(firm))
  })

  test('reminds whoever made it on that morning in Beijing, once, and nobody else', async () => {
    await must(200, say(day, firm, { ...loan, owner: 'us', on: '2026-12-10' }))
    // One minute before nine in Beijing, then one after.
    const to = (at: string) =>
      w.pass((Date.parse(at) - Date.parse(w.ports.clock.now())) / 86_400_000)
    to('2026-12-10T00:59:00.000Z')
    await tick(w.ports)
    await enter(w, firm)
    expect(await told(firm)).toHaveLength(0)
    to('2026-12-10T01:01:00.000Z')
    for (let i = 0; i < 3; i++) await tick(w.ports)
    await w.settle(3)
    expect(await told(firm)).toHaveLength(1)
    await enter(w, owner)
    expect(await told(owner)).toHaveLength(0)
  })
})

describe('a guest’s satisfaction', () => {
  const rate = (who: Person | undefined, stars: number, version?: number) =>
    ask(w, who, 'PUT', at('rating'), {
      body: { stars },
      ...(version === undefined ? {} : { version }),
    })

  test('is one voice a guest, the last one; its tap counts before what came with a result', async () => {
    const said = { met: true, interest: 1, stars: 1 }
    await must(200, say(day, owner, said))
    await must(200, rate(owner, 3))
    await must(200, rate(owner, 4, 1))
    await must(200, rate(firm, 5))
    const { body } = await must(200, ask(w, owner, 'GET', at('rating')))
    expect(body).toEqual({ stars: 4, version: 2 })
    const report = (await must(200, ask(w, city, 'GET', at('report')))).body
    expect([report.stars, report.rated]).toEqual([4.5, 2])
  })

  test('is refused from outside, twice under one version, out of range, before the day', async () => {
    const stranger = await arrive(w, { role: 'firm', region: '451002' })
    expect((await rate(undefined, 5)).status).toBe(401)
    expect((await rate(stranger, 5)).body.code).toBe('seat.none')
    expect((await rate(owner, 6)).status).toBe(400)
    await must(200, rate(owner, 5))
    expect((await rate(owner, 4, 9)).status).toBe(409)
    const absent = { body: { stars: 5 } }
    const path = '/events/evt_0000000000zzzzzzzzzzzz/rating'
    expect((await ask(w, owner, 'PUT', path, absent)).status).toBe(404)
  })
})
