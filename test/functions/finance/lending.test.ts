// What was lent in a quarter: officials read their place, a bank its own part, tonnes of the case beside it.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { quartersUpTo } from '#shared/finance/figures.ts'
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
import { banks, opened, step } from './stage.ts'

let w: World
let region: Person
let owner: Person
let one: Person
let other: Person

beforeEach(async () => {
  w = world()
  region = await arrive(w, { role: 'official', region: '450000' })
  owner = await arrive(w, { role: 'enterprise', region: '451082', name: '平果机密铝厂' })
  ;[one, other] = (await banks(w, region, 2)) as [Person, Person]
})
afterEach(() => w.close())

async function lent(bank: Person, amountFen: number, from: Record<string, unknown> = {}) {
  const id = await opened(w, owner, from)
  await must(200, step(w, bank, id, { step: 'take' }))
  await must(200, step(w, owner, id, { step: 'choose', bankId: bank.member.orgId }))
  const result = { amountFen, rateBp: 300, termMonths: 36, on: '2026-11-23' }
  await must(200, step(w, bank, id, { step: 'report', ...result }))
  await w.settle(3)
}

/** A pair that has agreed, signed and delivered so many tonnes. */
async function delivered(tonnes: number): Promise<Record<string, unknown>> {
  const firm = await arrive(w, { role: 'firm', region: '451002', name: '右江环保公司' })
  const offerId = await publish(w, firm, region, 'offer', offerFields())
  const demandId = await publish(w, owner, region, 'demand', demandFields())
  for (const who of [firm, owner])
    await must(
      200,
      ask(w, who, 'POST', '/cases/answers', { body: { demandId, offerId, answer: 'yes' } }),
    )
  const firmId = firm.member.orgId
  const steps: [Person, object][] = [
    [firm, { step: 'quote', basis: 'lump-sum', amountFen: 100_000_000 }],
    [owner, { step: 'accept-quote', no: 1 }],
    [firm, { step: 'sign', on: '2026-11-01', basis: 'lump-sum', amountFen: 100_000_000 }],
    [owner, { step: 'confirm-contract' }],
    [firm, { step: 'deliver', month: '2026-11', tonnes }],
  ]
  for (const [who, body] of steps) {
    const { body: page } = await ask(w, firm, 'GET', `/listings/${demandId}`)
    await must(
      200,
      ask(w, who, 'POST', `/cases/${demandId}/parties/${firmId}/steps`, {
        version: page.party.version,
        body,
      }),
    )
  }
  return { demandId, firmId }
}

const figures = async (who: Person, quarter = '2026Q4') =>
  (await must(200, ask(w, who, 'GET', `/finance/figures?quarter=${quarter}`))).body

test('what was lent stands beside the tonnes of its case, which two loans of it do not double', async () => {
  const from = await delivered(1200)
  await lent(one, 100_000_000, from)
  await lent(one, 300_000_000, from)
  const { byBorrower, byCity, names, total } = await figures(region)
  expect(total).toMatchObject({ loans: 2, borrowers: 1, amountFen: 400_000_000, tonnes: 1200 })
  expect(byBorrower).toEqual([{ ...total, key: owner.member.orgId }])
  expect([byCity[0].key, names[owner.member.orgId]]).toEqual(['451000', '平果机密铝厂'])
})

test('a bank reads its own loans and nobody else is named to it; other quarters and places are empty', async () => {
  await lent(one, 100_000_000)
  await lent(other, 500_000_000)
  const mine = await figures(one)
  expect([mine.total.loans, mine.total.amountFen, mine.total.tonnes]).toEqual([
    1,
    100_000_000,
    undefined,
  ])
  expect(Object.keys(mine.names).sort()).toEqual([one.member.orgId, owner.member.orgId].sort())
  expect((await figures(region)).byBank.map((sum: { amountFen: number }) => sum.amountFen)).toEqual(
    [500_000_000, 100_000_000],
  )
  expect((await figures(region, '2026Q3')).total.loans).toBe(0)
  const elsewhere = await arrive(w, { role: 'official', region: '450200' })
  expect((await figures(elsewhere)).total.loans).toBe(0)
  expect((await ask(w, owner, 'GET', '/finance/figures?quarter=2026Q4')).status).toBe(403)
  expect((await ask(w, region, 'GET', '/finance/figures?quarter=2026')).status).toBe(400)
})

test('the quarters to choose from end with that of today', () => {
  expect(quartersUpTo('2026-02-01', 3)).toEqual(['2026Q1', '2025Q4', '2025Q3'])
})
