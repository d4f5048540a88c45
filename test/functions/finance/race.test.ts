// The race over HTTP: who is asked, three that may talk, one chosen, seven days, the result on the thread.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { entityOf } from '#functions/aws/entity.ts'
import { tick } from '#functions/clock/tick.ts'
import {
  arrive,
  ask,
  demandFields,
  enter,
  must,
  type Person,
  publish,
  stored,
  world,
  type World,
} from '../../world.ts'
import { banks, draft, needFields, opened, step } from './stage.ts'

let w: World
let owner: Person
let county: Person
let four: Person[]

beforeEach(async () => {
  w = world()
  county = await arrive(w, { role: 'official', region: '451082' })
  owner = await arrive(w, {
    role: 'enterprise',
    region: '451082',
    name: '平果机密铝厂',
    industry: 'C3216',
  })
  four = await banks(w, await arrive(w, { role: 'official', region: '450000' }), 4)
})
afterEach(() => w.close())

const [A, B, C, D] = [0, 1, 2, 3].map((i) => () => four[i]!) as [
  () => Person,
  () => Person,
  () => Person,
  () => Person,
]
const view = async (who: Person, id: string) =>
  (await must(200, ask(w, who, 'GET', `/finance/needs/${id}`))).body
const take = (bank: Person, id: string) => step(w, bank, id, { step: 'take' })
const codes = async (who: Person) =>
  (await ask(w, who, 'GET', '/notices')).body.items.map((n: { code: string }) => n.code)

describe('the race', () => {
  test('goes to every bank with a product that could fit; three may talk, the fourth is refused kindly', async () => {
    const demandId = await publish(w, owner, county, 'demand', demandFields())
    const id = await opened(w, owner, { demandId })
    expect((await ask(w, A(), 'GET', '/finance/asks')).body.items).toHaveLength(1)
    const before = await view(A(), id)
    expect([
      before.orgName,
      before.fields.contact,
      before.fields.amountFen,
      before.maskedName,
    ]).toEqual([undefined, undefined, 800_000_000, '百色市·有色金属冶炼企业'])
    for (const bank of [A(), B(), C()]) await must(200, take(bank, id))
    const fourth = await take(D(), id)
    expect([fourth.status, fourth.body.code, fourth.body.taken]).toEqual([409, 'finance.full', 3])
    // Saying it again with another key changes nothing.
    expect((await take(A(), id)).body.taken).toBe(3)
    expect((await view(A(), id)).fields.contact.phone).toBe('0776-1234567')
    await w.settle(2)
    const mine = await view(owner, id)
    expect([mine.taken, mine.next.what, mine.bids.filter((b: any) => b.contact).length]).toEqual([
      3,
      'choose',
      3,
    ])

    await must(200, step(w, owner, id, { step: 'choose', bankId: B().member.orgId }))
    await w.settle(2)
    expect((await view(B(), id)).bids[0].outcome).toBe('chosen')
    const passed = await view(A(), id)
    expect([passed.bids[0].outcome, passed.fields.contact, passed.chosen]).toEqual([
      'passed-over',
      undefined,
      undefined,
    ])
    expect(await codes(A())).toContain('finance.chosen')
    expect(
      (
        await step(w, A(), id, {
          step: 'report',
          amountFen: 1,
          rateBp: 1,
          termMonths: 1,
          on: '2026-11-23',
        })
      ).body.code,
    ).toBe('finance.not-chosen')

    await must(200, step(w, B(), id, { step: 'extend', reason: '等抵押登记' }))
    expect((await step(w, B(), id, { step: 'extend', reason: '再等一等' })).body.code).toBe(
      'finance.extended',
    )
    await must(
      200,
      step(w, B(), id, {
        step: 'report',
        amountFen: 750_000_000,
        rateBp: 280,
        termMonths: 36,
        on: '2026-11-23',
      }),
    )
    await w.settle(3)
    expect((await view(owner, id)).result).toMatchObject({
      amountFen: 750_000_000,
      rateBp: 280,
      bankId: B().member.orgId,
    })
    const history = (await ask(w, county, 'GET', `/listings/${demandId}/history`)).body.items
    expect(history.map((a: any) => a.act)).toContain('finance.lent')
    for (const { pk, sk, entity } of w.table.changes(0, 2000))
      expect([pk, sk, entityOf({ pk, sk })]).toEqual([pk, sk, entity])
    const figures = (await must(200, ask(w, county, 'GET', '/finance/figures?quarter=2026Q4'))).body
    expect(figures.total).toEqual({
      key: '',
      loans: 1,
      borrowers: 1,
      amountFen: 750_000_000,
      rateBp: 280,
    })
    expect(figures.byCity.map((s: any) => s.key)).toEqual(['451000'])
  })

  test('leaves a seat when a bank refuses with a reason, and opens again when the chosen one does', async () => {
    const id = await opened(w, owner)
    for (const bank of [A(), B(), C()]) await must(200, take(bank, id))
    await must(200, step(w, A(), id, { step: 'refuse', reason: 'collateral' }))
    await must(200, take(D(), id))
    expect((await take(A(), id)).body.code).toBe('finance.refused')
    await must(200, step(w, owner, id, { step: 'choose', bankId: D().member.orgId }))
    await must(200, step(w, D(), id, { step: 'refuse', reason: 'credit' }))
    await w.settle(2)
    const mine = await view(owner, id)
    expect([mine.status, mine.taken, mine.chosen]).toEqual(['open', 2, undefined])
    expect((await view(B(), id)).bids[0].outcome).toBeUndefined()
    await must(200, step(w, owner, id, { step: 'choose', bankId: B().member.orgId }))
  })

  test('that nobody joins in five working days goes to the official, who could not see it before', async () => {
    const id = await opened(w, owner)
    expect((await ask(w, county, 'GET', `/finance/needs/${id}`)).status).toBe(404)
    w.pass(8)
    await Promise.all([county, owner, ...four].map((who) => enter(w, who)))
    await tick(w.ports)
    await w.settle(2)
    expect((await view(county, id)).reader).toBe('official')
    const todo = (await ask(w, county, 'GET', '/desk/todo')).body.items
    expect(todo.map((t: any) => [t.subject, t.kind])).toEqual([[id, 'loan-take']])
    expect(
      (
        await ask(w, county, 'POST', `/finance/needs/${id}/steps`, {
          version: 2,
          body: { step: 'take' },
        })
      ).status,
    ).toBe(403)
    await must(200, take(A(), id))
    await w.settle(2)
    expect((await ask(w, county, 'GET', '/desk/todo')).body.items).toEqual([])
    expect((await ask(w, county, 'GET', `/finance/needs/${id}`)).status).toBe(404)
  })

  test('lets the enterprise choose again when the chosen bank does not finish in seven days', async () => {
    const id = await opened(w, owner)
    for (const bank of [A(), B()]) await must(200, take(bank, id))
    await must(200, step(w, owner, id, { step: 'choose', bankId: A().member.orgId }))
    expect((await step(w, owner, id, { step: 'release' })).body.code).toBe('finance.not-due')
    w.pass(7)
    await Promise.all([owner, ...four].map((who) => enter(w, who)))
    await must(200, step(w, owner, id, { step: 'release' }))
    await w.settle(2)
    const mine = await view(owner, id)
    expect(mine.bids.map((b: any) => [b.answer, b.reason]).sort()).toEqual(
      [
        ['asked', undefined],
        ['asked', undefined],
        ['refused', 'overdue'],
        ['taken', undefined],
      ].sort(),
    )
  })

  test('goes to the chosen banks alone, and to none whose product a clause rules out', async () => {
    const id = await draft(w, owner)
    await must(200, step(w, owner, id, { step: 'open', consent: true, to: [A().member.orgId] }))
    await w.settle()
    expect((await ask(w, B(), 'GET', `/finance/needs/${id}`)).status).toBe(404)
    const large = await draft(w, owner, { fields: needFields({ amountFen: 900_000_000_000 }) })
    expect((await view(owner, large)).fits[0].stops).toEqual([
      { code: 'amount.above', values: { amountFen: 900_000_000_000, mostFen: 2_000_000_000 } },
    ])
    expect((await step(w, owner, large, { step: 'open', consent: true })).body.code).toBe(
      'finance.no-bank',
    )
  })

  test('refuses a product that was closed while it was being taken', async () => {
    const id = await opened(w, owner)
    const { productId } = (await view(A(), id)).bids[0].fit
    await must(
      200,
      ask(w, A(), 'POST', `/listings/${productId}/close`, {
        version: 3,
        body: { reason: 'mistake' },
      }),
    )
    expect((await take(A(), id)).body.code).toBe('finance.product-closed')
  })

  test('asks for consent, a whole form and known keys', async () => {
    const id = await draft(w, owner)
    const flaws = async (body: Record<string, unknown>) =>
      (await step(w, owner, id, body)).body.flaws?.map((f: any) => [f.path, f.code])
    expect(await flaws({ step: 'open' })).toEqual([['consent', 'required']])
    expect(await flaws({ step: 'open', consent: true, extra: 1 })).toEqual([
      ['extra', 'unknown-key'],
    ])
    const bad = await ask(w, owner, 'POST', '/finance/needs', {
      body: { fields: { ...needFields(), amountFen: 0 } },
    })
    expect([bad.status, bad.body.flaws]).toMatchObject([
      400,
      [{ path: 'fields.amountFen', code: 'amount.not-positive' }],
    ])
    const stranger = await arrive(w, { role: 'enterprise', region: '451082' })
    const demandId = await publish(w, owner, county, 'demand', demandFields())
    expect(
      (
        await ask(w, stranger, 'POST', '/finance/needs', {
          body: { fields: needFields(), demandId },
        })
      ).status,
    ).toBe(404)
  })

  test('leaves the same rows however often and in whatever order its changes come', async () => {
    const run = async (times: number, turn: boolean) => {
      const one = world()
      try {
        const right = await arrive(one, { role: 'official', region: '450000' })
        const who = await arrive(one, { role: 'enterprise', region: '451082' })
        const some = await banks(one, right, 2)
        const settle = () =>
          one.settle(times, (changes) => (turn ? [...changes].reverse() : changes))
        const id = (
          await must(
            201,
            ask(one, who, 'POST', '/finance/needs', { body: { fields: needFields() } }),
          )
        ).body.id
        await settle()
        await must(200, step(one, who, id, { step: 'open', consent: true }))
        await settle()
        for (const bank of some) await must(200, step(one, bank, id, { step: 'take' }))
        await must(200, step(one, who, id, { step: 'choose', bankId: some[0]!.member.orgId }))
        await settle()
        const rows = await stored(one, [`FN#${id}`, `K#${id}`])
        return rows.map(({ sk, entity, body }) => [
          sk.replace(/org_test\d+/, ''),
          entity,
          body.answer,
          body.outcome,
          body.status,
        ])
      } finally {
        one.close()
      }
    }
    expect(await run(3, true)).toEqual(await run(1, false))
  })
})
