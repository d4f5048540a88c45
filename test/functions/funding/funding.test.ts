// Funding calls and the shelf: posted by the place, checked by rules, shown to everybody by public fields alone, undone at once.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { entityOf } from '#functions/aws/entity.ts'
import { CallFields } from '#shared/funding/call.ts'
import { precheck, standOf } from '#shared/funding/precheck.ts'
import {
  arrive,
  ask,
  demandFields,
  must,
  type Person,
  publish,
  world,
  type World,
} from '../../world.ts'
import { callFields, shelfFields } from './stage.ts'

let w: World
let city: Person
let owner: Person

beforeEach(async () => {
  w = world()
  city = await arrive(w, { role: 'official', region: '451000' })
  owner = await arrive(w, {
    role: 'enterprise',
    region: '451082',
    industry: 'C3216',
    name: '金丝雀铝业',
  })
})
afterEach(() => w.close())

const post = (change: Record<string, unknown> = {}) =>
  ask(w, city, 'POST', '/funding/calls', { body: { fields: callFields(change) } })
const titles = async (path = '/funding/calls', who?: Person) =>
  (await must(200, ask(w, who, 'GET', path))).body.items.map(
    (one: { fields: { title: string } }) => one.fields.title,
  )

describe('a call', () => {
  test('is read by everybody until it closes, the first to close first, and is taken back and put up again', async () => {
    await must(201, post({ title: '示例资金乙', closesOn: '2026-12-31' }))
    const { body } = await must(201, post({ title: '示例资金甲', closesOn: '2026-11-30' }))
    await must(201, post({ title: '示例资金昨天截止', closesOn: '2026-11-22' }))
    expect(await titles()).toEqual(['示例资金甲', '示例资金乙'])
    const path = `/funding/calls/${body.id}`
    await must(200, ask(w, city, 'POST', `${path}/withdraw`, { version: 1 }))
    expect(await titles()).toEqual(['示例资金乙'])
    expect((await ask(w, owner, 'GET', path)).status).toBe(404)
    expect(await titles('/funding/run', city)).toHaveLength(3)
    expect((await ask(w, city, 'POST', `${path}/withdraw`, { version: 2 })).body.code).toBe(
      'funding.not-now',
    )
    await must(200, ask(w, city, 'POST', `${path}/restore`, { version: 2 }))
    expect(await titles()).toEqual(['示例资金甲', '示例资金乙'])
    for (const { pk, sk, entity } of w.table.changes(0, 500))
      expect([pk, sk, entityOf({ pk, sk })]).toEqual([pk, sk, entity])
  })

  test('400: refuses days and amounts the wrong way round, unknown keys and a missing source', async () => {
    const codes = async (change: Record<string, unknown>) =>
      (await post(change)).body.flaws.map(
        (f: { path: string; code: string }) => `${f.path} ${f.code}`,
      )
    expect(await codes({ opensOn: '2027-01-01', amountMinFen: 900_000_000 })).toEqual([
      'amountMaxFen amount.crossed',
      'closesOn valid.crossed',
    ])
    expect(await codes({ source: undefined })).toEqual(['fields.source required'])
    expect(await codes({ extra: 1 })).toEqual(['fields.extra unknown-key'])
  })

  test('409: a change on an old version is refused', async () => {
    const { body } = await must(201, post())
    const change = { version: 1, body: { fields: callFields({ title: '示例资金改名' }) } }
    await must(200, ask(w, city, 'PUT', `/funding/calls/${body.id}`, change))
    expect((await ask(w, city, 'PUT', `/funding/calls/${body.id}`, change)).body.code).toBe(
      'version.stale',
    )
  })

  test('is checked beforehand: each condition met, not met or open; what it does not ask is no condition', () => {
    const fields = CallFields.parse(callFields())
    const mine = { amountFen: 300_000_000, use: 'use' as const, region: '451082' }
    const said = (more: object, today = '2026-11-23') =>
      precheck({ ...mine, ...more }, fields, today).map(({ code, answer }) => `${code} ${answer}`)
    expect(said({ subject: 'small', permits: ['discharge'] })).toEqual([
      'region.inside pass',
      'subject.named pass',
      'use.named pass',
      'amount.within pass',
      'permit.held pass',
      'valid.until pass',
    ])
    expect(said({})).toContain('subject.not-said unknown')
    expect(said({ subject: 'sole', permits: [] })).toEqual(
      expect.arrayContaining(['subject.other fail', 'permit.missing fail']),
    )
    expect(said({ amountFen: undefined })).toContain('amount.not-said unknown')
    expect(said({}, '2027-01-01')).toContain('valid.over fail')
    expect(
      ['2026-10-31', '2026-11-01', '2026-12-31', '2027-01-01'].map((on) =>
        standOf({ fields, status: 'open' }, on),
      ),
    ).toEqual(['coming', 'open', 'open', 'over'])
    const bare = CallFields.parse(
      callFields({
        uses: undefined,
        subjects: undefined,
        amountMaxFen: undefined,
        permits: undefined,
      }),
    )
    expect(precheck({ ...mine }, bare, '2026-11-23').map(({ answer }) => answer)).toEqual([
      'pass',
      'pass',
    ])
  })
})

describe('the shelf', () => {
  const put = (id: string, version: number, change: Record<string, unknown> = {}) =>
    ask(w, owner, 'PUT', `/funding/shelf/${id}`, { version, body: { fields: shelfFields(change) } })
  const shelf = async (who?: Person) => must(200, ask(w, who, 'GET', '/funding/shelf'))
  const secret = { address: '金丝雀路 8 号', internalNote: '金丝雀说明' }

  test('shows the public fields of project and demand, and no canary of either', async () => {
    const id = await publish(w, owner, city, 'demand', demandFields(secret))
    await must(200, put(id, 0))
    const { body, text } = await shelf()
    expect(text).not.toContain('金丝雀')
    expect(text).not.toContain('7777777')
    expect(body.items).toEqual([
      {
        demandId: id,
        city: '451000',
        maskedName: '百色市·有色金属冶炼企业',
        demand: expect.objectContaining({ title: expect.any(String), codes: expect.any(Array) }),
        fields: {
          wantedFen: 3_000_000_000,
          forms: ['equity', 'lease'],
          pitch: '赤泥选铁产线，已签原料长协',
        },
        at: expect.any(String),
      },
    ])
    // The canary is really there: the authority reads the contact, the owner its own note.
    expect((await shelf(city)).text).toContain('金丝雀联系人')
    expect((await shelf(city)).text).not.toContain('金丝雀内部底价')
    expect((await shelf(owner)).text).toContain('金丝雀内部底价')
  })

  test('is left at once and taken again with what was written; a demand that is withdrawn leaves it too', async () => {
    const id = await publish(w, owner, city, 'demand', demandFields())
    await must(200, put(id, 0))
    await must(200, ask(w, owner, 'POST', `/funding/shelf/${id}/off`, { version: 1 }))
    expect((await shelf()).body.items).toEqual([])
    const mine = (await must(200, ask(w, owner, 'GET', `/funding/shelf/${id}`))).body
    expect([mine.status, mine.version, mine.fields.note]).toEqual(['off', 2, '金丝雀内部底价'])
    expect((await ask(w, owner, 'POST', `/funding/shelf/${id}/off`, { version: 2 })).status).toBe(
      409,
    )
    await must(200, put(id, 2))
    expect((await shelf()).body.items).toHaveLength(1)
    await must(200, ask(w, owner, 'POST', `/listings/${id}/withdraw`, { version: 3 }))
    expect((await shelf()).body.items).toEqual([])
    expect((await put(id, 3)).body.code).toBe('shelf.not-public')
  })

  test('400 and 409: a form without capital, an amount of nothing, an old version', async () => {
    const id = await publish(w, owner, city, 'demand', demandFields())
    const wrong = await put(id, 0, { forms: [], wantedFen: 0 })
    expect(wrong.body.flaws.map((f: { code: string }) => f.code)).toEqual([
      'amount.not-positive',
      'forms.none',
    ])
    await must(200, put(id, 0))
    expect((await put(id, 0)).status).toBe(409)
  })
})
