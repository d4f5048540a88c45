// The project sheet: field by field, bank by bank, until a day; each read on record; withdrawn at once.
import { afterEach, beforeEach, expect, test } from 'vitest'
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
import { banks, opened, step } from './stage.ts'

let w: World
let owner: Person
let firm: Person
let one: Person
let other: Person
let id: string

beforeEach(async () => {
  w = world()
  const right = await arrive(w, { role: 'official', region: '450000' })
  owner = await arrive(w, { role: 'enterprise', region: '451082', name: '平果机密铝厂' })
  firm = await arrive(w, { role: 'firm', region: '451002', name: '右江环保公司' })
  ;[one, other] = (await banks(w, right, 2)) as [Person, Person]
  const offerId = await publish(w, firm, right, 'offer', offerFields())
  const demandId = await publish(
    w,
    owner,
    right,
    'demand',
    demandFields({ internalNote: '金丝雀内部说明' }),
  )
  for (const who of [firm, owner])
    await must(
      200,
      ask(w, who, 'POST', '/cases/answers', { body: { demandId, offerId, answer: 'yes' } }),
    )
  await w.settle()
  id = await opened(w, owner, { demandId, firmId: firm.member.orgId })
})
afterEach(() => w.close())

const consent = (bank: Person, version: number, fields: string[], until = '2026-12-31') =>
  ask(w, owner, 'PUT', `/finance/needs/${id}/consents/${bank.member.orgId}`, {
    version,
    body: { fields, until },
  })
const sheet = (bank: Person) => ask(w, bank, 'GET', `/finance/needs/${id}/sheet`)

test('a bank sees the fields it was given, another bank nothing, byte for byte', async () => {
  const before = await sheet(one)
  expect(before.status).toBe(404)
  await must(200, consent(one, 0, ['demand', 'firm', 'checks']))
  const { body, text } = await must(200, sheet(one))
  expect(Object.keys(body.sheet)).toEqual(['demand', 'firm', 'checks'])
  expect(body.sheet.firm.name).toBe('右江环保公司')
  expect(body.sheet.demand.title).toBe('赤泥综合利用 120 万吨/年')
  expect(text).not.toContain('金丝雀')
  expect((await sheet(other)).text).toBe(before.text)
})

test('a consent withdrawn while the page is open is gone with the next read', async () => {
  await must(200, consent(one, 0, ['demand']))
  await must(200, sheet(one))
  await must(200, consent(one, 1, []))
  expect((await sheet(one)).status).toBe(404)
  expect((await consent(one, 1, ['demand'])).body.code).toBe('version.stale')
})

test('a consent ends with its day, and with a refusal', async () => {
  await must(200, consent(one, 0, ['demand'], '2026-11-24'))
  w.pass(1.5)
  await Promise.all([enter(w, one), enter(w, owner)])
  expect((await sheet(one)).status).toBe(200)
  w.pass(0.5)
  await Promise.all([enter(w, one), enter(w, owner)])
  expect((await sheet(one)).status).toBe(404)
  await must(200, consent(one, 1, ['demand'], '2026-12-01'))
  await must(200, step(w, one, id, { step: 'refuse', reason: 'credit' }))
  expect((await sheet(one)).status).toBe(404)
})

test('each read is on record for the owner, with the bank and the fields', async () => {
  await must(200, consent(one, 0, ['demand']))
  await sheet(one)
  w.pass(1 / 1440)
  await sheet(one)
  const { items } = (await ask(w, owner, 'GET', `/finance/needs/${id}/history`)).body
  const reads = items.filter((a: any) => a.act === 'finance.read' && a.values.bankId !== undefined)
  expect(reads.map((a: any) => [a.by.orgId, a.values.fields])).toEqual([
    [one.member.orgId, ['demand']],
    [one.member.orgId, ['demand']],
  ])
})

test('a day that has passed, or one that is too far, is refused', async () => {
  expect((await consent(one, 0, ['demand'], '2026-11-22')).body.flaws).toEqual([
    { path: 'until', code: 'day.past' },
  ])
  expect((await consent(one, 0, ['demand'], '2028-01-01')).body.flaws).toEqual([
    { path: 'until', code: 'day.too-far' },
  ])
})

test('findings stand in the sheet as counts, with their own consent and without their words', async () => {
  const county = await arrive(w, { role: 'official', region: '451082', name: '平果' })
  const finding = (title: string, severity: string) =>
    must(
      201,
      ask(w, county, 'POST', '/findings', {
        body: {
          orgId: owner.member.orgId,
          title,
          source: 'inspection',
          severity,
          owner: '覃县长',
          dueOn: '2027-01-31',
        },
      }),
    )
  await finding('金丝雀渗滤液外排', 'severe')
  await finding('金丝雀台账不全', 'general')
  await must(200, consent(one, 0, ['demand', 'findings']))
  const { body, text } = await must(200, sheet(one))
  expect(body.sheet.findings).toEqual({ open: 2, severe: 1, writtenOff: 0 })
  expect(text).not.toContain('金丝雀')
  await must(200, consent(one, 1, ['demand']))
  expect((await must(200, sheet(one))).body.sheet.findings).toBeUndefined()
})
