// The ledger: one line per demand that follows its case, read by the officials of the place alone.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as open from '#functions/open/store.ts'
import * as figures from '#functions/ledger/figures-store.ts'
import { arrive, ask, demandFields, must, offerFields, publish, world } from '../world.ts'
import { type Answered, type Person, type World } from '../world.ts'

let w: World
let owner: Person
let firm: Person
let county: Person
let city: Person
let far: Person
beforeEach(async () => {
  w = world()
  owner = await arrive(w, { role: 'enterprise', region: '451082', name: '平果示例氧化铝厂' })
  firm = await arrive(w, { role: 'firm', region: '451002' })
  county = await arrive(w, { role: 'official', region: '451082' })
  city = await arrive(w, { role: 'official', region: '451000' })
  far = await arrive(w, { role: 'official', region: '450100' })
})
afterEach(() => w.close())

const lines = async (who: Person, query = ''): Promise<any[]> =>
  (await must(200, ask(w, who, 'GET', `/ledger${query}`))).body.items
const post = (fields: Record<string, unknown> = {}) =>
  publish(w, owner, city, 'demand', demandFields(fields))

/** Both sides agree, sign, deliver three months, and it is written off. */
async function carried(): Promise<string> {
  const demandId = await post()
  const offerId = await publish(w, firm, city, 'offer', offerFields())
  for (const who of [firm, owner])
    await must(
      200,
      ask(w, who, 'POST', '/cases/answers', { body: { demandId, offerId, answer: 'yes' } }),
    )
  const path = `/cases/${demandId}/parties/${firm.member.orgId}/steps`
  let version = 2
  const step = async (who: Person, body: unknown): Promise<Answered> => {
    const done = await must(200, ask(w, who, 'POST', path, { version, body }))
    version = done.body.version
    return done
  }
  await step(firm, { step: 'quote', basis: 'per-tonne', amountFen: 1500 })
  await step(owner, { step: 'accept-quote', no: 1 })
  await step(firm, { step: 'sign', on: '2026-11-23', basis: 'per-tonne', amountFen: 1500 })
  await step(owner, { step: 'confirm-contract' })
  await step(firm, { step: 'deliver', month: '2026-11', tonnes: 100.5 })
  await step(firm, { step: 'finish', on: '2026-11-23' })
  await step(owner, { step: 'check-effect', on: '2026-11-23', met: true })
  await step(county, { step: 'write-off', opinion: '已完成处理', closeDemand: true })
  return demandId
}

describe('a line', () => {
  test('follows its case from the submission to the writing off, however often changes come', async () => {
    const id = await carried()
    await w.settle(3, (changes) => [...changes].reverse())
    const [line] = await lines(county)
    expect(line).toMatchObject({
      id,
      org: '平果示例氧化铝厂',
      region: '451082',
      status: 'closed',
      stage: 'done',
      holder: '451082',
      who: 'platform',
      on: '2026-11-23',
      contracts: [{ month: '2026-11', fen: 0 }],
      deliveries: [{ month: '2026-11', tonnes: 100.5, fen: 150750 }],
      closeReason: 'solved-here',
    })
    expect(line.number).toMatch(/^GX4510-26-/)
    expect(line.writtenOffAt).toBe(line.closedAt)
  })

  test('moves with its pair alone, while the demand itself stays as it is', async () => {
    const demandId = await post()
    const offerId = await publish(w, firm, city, 'offer', offerFields())
    await w.settle()
    expect(await lines(county)).toMatchObject([{ stage: 'published', who: 'owner' }])
    const yes = { demandId, offerId, answer: 'yes' }
    await must(200, ask(w, firm, 'POST', '/cases/answers', { body: yes }))
    await w.settle()
    expect(await lines(county)).toMatchObject([{ stage: 'contacting', what: 'answer-interest' }])
    await must(200, ask(w, owner, 'POST', '/cases/answers', { body: yes }))
    await w.settle()
    expect(await lines(county)).toMatchObject([{ stage: 'agreed', agreedAt: expect.any(String) }])
    const hold = { action: 'pass-up', reason: '本县没有处置能力' }
    await must(200, ask(w, county, 'POST', `/cases/${demandId}/hold`, { version: 0, body: hold }))
    await w.settle()
    expect(await lines(county)).toMatchObject([{ holder: '451000' }])
  })

  test('is there once it is submitted, goes when it is taken back to a draft, and moves with its county', async () => {
    const { body } = await must(
      201,
      ask(w, owner, 'POST', '/listings', { body: { kind: 'demand', fields: demandFields() } }),
    )
    await w.settle()
    expect(await lines(county)).toEqual([])
    await must(200, ask(w, owner, 'POST', `/listings/${body.id}/submit`, { version: 1 }))
    await w.settle()
    expect(await lines(county)).toMatchObject([{ status: 'submitted', who: 'official' }])
    await must(200, ask(w, owner, 'POST', `/listings/${body.id}/withdraw`, { version: 2 }))
    const fields = demandFields({ region: '451002' })
    await must(200, ask(w, owner, 'PUT', `/listings/${body.id}`, { version: 3, body: { fields } }))
    await w.settle()
    expect(await lines(city)).toEqual([])
    await must(200, ask(w, owner, 'POST', `/listings/${body.id}/submit`, { version: 4 }))
    await w.settle()
    expect([await lines(county), (await lines(city)).length]).toEqual([[], 1])
  })
})

describe('the page', () => {
  test('holds the lines of the place alone, in one query for one line as for many', async () => {
    for (let i = 0; i < 3; i++) await post({ title: `第 ${i} 号赤泥需求` })
    await w.settle()
    await lines(county)
    const before = { ...w.table.calls }
    expect([
      (await lines(county)).length,
      (await lines(city)).length,
      (await lines(far)).length,
    ]).toEqual([3, 3, 0])
    expect(w.table.calls.list - before.list).toBe(3)
    expect(w.table.calls.query - before.query).toBe(0)
    expect(await lines(far, '?region=451082')).toEqual([])
  })

  test('is narrowed by county, stage, status, waste, month and what is late', async () => {
    await post()
    await post({ title: '含铬污泥处置', codes: ['waste.cr-sludge'], region: '451002' })
    await w.settle()
    const count = async (query: string) => (await lines(city, query)).length
    expect(await count('?region=451002')).toBe(1)
    expect(await count('?stage=published&status=published')).toBe(2)
    expect(await count('?stage=done')).toBe(0)
    expect(await count('?code=waste.red-mud')).toBe(1)
    expect(await count('?month=2026-11')).toBe(2)
    expect(await count('?month=2026-10&region=451082')).toBe(0)
    expect(await count('?overdue=1')).toBe(0)
  })

  test('goes on where it stopped, also where nothing fits', async () => {
    for (let i = 0; i < 3; i++) await post({ title: `第 ${i} 号赤泥需求` })
    await w.settle()
    const { body } = await must(200, ask(w, county, 'GET', '/ledger?limit=2&stage=done'))
    expect([body.items, typeof body.next]).toEqual([[], 'string'])
    const rest = await must(200, ask(w, county, 'GET', `/ledger?limit=2&after=${body.next}`))
    expect([rest.body.items.length, rest.body.next]).toEqual([1, undefined])
    for (const query of [
      '?limit=501',
      '?stage=nowhere',
      '?month=2026-13',
      '?colour=red',
      '?after=x',
    ])
      expect((await ask(w, county, 'GET', `/ledger${query}`)).status, query).toBe(400)
  })

  test('leaves a record of who read and who exported it', async () => {
    await lines(county)
    await lines(county)
    await must(
      201,
      ask(w, county, 'POST', '/ledger/exports', {
        body: { filter: { month: '2026-11' }, lines: 2, as: 'xlsx' },
      }),
    )
    const rows = await w.table.query('H#ledger_451082', {}, { limit: 10 })
    expect(rows.items.map(({ body }) => [body.act, (body.values as any).filter])).toEqual([
      ['ledger.read', undefined],
      ['ledger.exported', 'month=2026-11'],
    ])
  })
})

describe('saved views', () => {
  test('are the member’s own, kept whole, and refused over somebody’s newer ones', async () => {
    const items = [{ name: '超期', filter: { overdue: '1' } }]
    const { body } = await must(
      200,
      ask(w, county, 'PUT', '/ledger/views', { version: 0, body: { items } }),
    )
    expect(body.version).toBe(1)
    expect((await ask(w, county, 'GET', '/ledger/views')).body).toEqual({ items, version: 1 })
    expect((await ask(w, city, 'GET', '/ledger/views')).body).toEqual({ items: [], version: 0 })
    expect(
      (await ask(w, county, 'PUT', '/ledger/views', { version: 0, body: { items } })).status,
    ).toBe(409)
    const bad = [{ name: '', filter: { nothing: '1' } }]
    expect(
      (await ask(w, county, 'PUT', '/ledger/views', { version: 1, body: { items: bad } })).status,
    ).toBe(400)
  })
})

describe('figures', () => {
  test('are counted once per county that changed, and add up to what the lines say', async () => {
    await carried()
    await w.settle(2)
    expect(await figures.count(w.ports)).toEqual({ counted: 1 })
    expect(await figures.count(w.ports)).toEqual({ counted: 0 })
    const { body } = await must(200, ask(w, city, 'GET', '/ledger/figures'))
    expect(body.items).toMatchObject([
      {
        region: '451082',
        lines: 1,
        months: [
          {
            month: '2026-11',
            posted: 1,
            published: 1,
            matched: 1,
            signed: 1,
            tonnes: 100.5,
            fen: 150750,
            writtenOff: 1,
            settled: 1,
            checkDays: [0],
            matchDays: [0],
          },
        ],
      },
    ])
    expect((await must(200, ask(w, far, 'GET', '/ledger/figures'))).body.items).toEqual([])
  })
})

describe('open figures', () => {
  test('of a quarter are counted once it is over, told to anybody, and never counted again', async () => {
    const owners = [owner]
    for (let i = 0; i < 5; i++)
      owners.push(await arrive(w, { role: 'enterprise', region: '451082', name: `机密厂${i}` }))
    for (const one of owners) await publish(w, one, city, 'demand', demandFields())
    await w.settle()
    await open.close(w.ports)
    const told = async () => (await must(200, ask(w, undefined, 'GET', '/open/quarters.json'))).body
    expect((await told()).quarters).toEqual([
      { quarter: '2026-Q3', countedAt: expect.any(String), cells: [] },
    ])
    w.pass(60)
    expect(await open.close(w.ports)).toEqual({ closed: 1 })
    expect(await open.close(w.ports)).toEqual({ closed: 0 })
    const { edition, quarters } = await told()
    expect(edition).toBe('2026-Q4')
    expect(quarters[0].cells).toMatchObject([
      { city: '451000', demands: 6, organisations: 6, signed: 0 },
    ])
    const csv = await must(200, ask(w, undefined, 'GET', '/open/quarters.csv'))
    expect(csv.text).toContain('2026-Q4,')
    expect(csv.text).not.toContain('机密')
  })
})
