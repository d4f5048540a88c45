// The broker's seat over HTTP: posting for a firm, its code, its yes and no, and who may not.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { seal } from '#functions/session/cookie.ts'
import {
  arrive,
  ask,
  creditCode,
  demandFields,
  must,
  type Person,
  world,
  type World,
} from '../../world.ts'

let w: World
let county: Person
let sibling: Person
let city: Person
beforeEach(async () => {
  w = world()
  county = await arrive(w, { role: 'official', region: '451082' })
  sibling = await arrive(w, { role: 'official', region: '451022' })
  city = await arrive(w, { role: 'official', region: '451000' })
})
afterEach(() => w.close())

const FOUNDING = {
  role: 'enterprise',
  name: '平果示例小冶炼厂',
  creditCode: creditCode(700_001),
  region: '451082',
  industry: 'C3216',
}
const found = async (change = {}) =>
  (await must(201, ask(w, county, 'POST', '/desk/orgs', { body: { ...FOUNDING, ...change } }))).body
    .id as string
const post = async (orgId: string, change = {}) =>
  (
    await must(
      201,
      ask(w, county, 'POST', `/desk/orgs/${orgId}/listings`, {
        body: { kind: 'demand', way: 'phone', fields: demandFields(change) },
      }),
    )
  ).body as { id: string; ref: string; status: string }
const codeOf = async (ref: string) =>
  (await must(200, ask(w, county, 'GET', `/desk/codes/${ref}`))).body.code as string
const publish = async (id: string) =>
  must(200, ask(w, city, 'POST', `/listings/${id}/publish`, { version: 1 }))
const newcomer = (subject: string) => ({
  Cookie: `n=${seal(
    'newcomer',
    { subject, until: '2027-12-31T00:00:00.000Z' },
    'a secret of the tests, long enough',
  )}`,
})

describe('an official posts for a firm', () => {
  test('the listing says so to everybody until the firm confirms by its code', async () => {
    const { id, ref } = await post(await found())
    await publish(id)
    await w.settle()
    const card = async () => (await ask(w, undefined, 'GET', '/listings?kind=demand')).body.items[0]
    expect((await ask(w, undefined, 'GET', `/listings/${id}`)).body.filledIn).toBe(true)
    expect((await card()).filledIn).toBe(true)
    expect((await w.search.query({ text: '赤泥', limit: 5 })).hits[0]?.card.filledIn).toBe(true)
    const inside = (await ask(w, county, 'GET', `/listings/${id}`)).body
    expect(inside.proxy).toMatchObject({ way: 'phone', by: { name: county.member.name } })
    const code = await codeOf(ref)
    const seen = (await must(200, ask(w, undefined, 'POST', '/claims/look', { body: { code } })))
      .body
    expect([seen.orgName, seen.listing.fields.title]).toEqual([FOUNDING.name, demandFields().title])
    await must(
      200,
      ask(w, undefined, 'POST', '/claims/answer', {
        body: { code, answer: 'yes', name: '韦厂长' },
      }),
    )
    await w.settle()
    expect((await ask(w, undefined, 'GET', `/listings/${id}`)).body.filledIn).toBeUndefined()
    expect((await card()).filledIn).toBeUndefined()
    const history = (await ask(w, county, 'GET', `/listings/${id}/history`)).body.items
    expect(
      history
        .filter((a: any) => !a.act.endsWith('.read'))
        .map((a: any) => [a.act, a.by.name, a.by.role]),
    ).toEqual([
      ['listing.signed-over', '韦厂长', 'enterprise'],
      ['listing.published', city.member.name, 'official'],
      ['listing.posted-for', county.member.name, 'official'],
    ])
  })

  test('whoever says that it is not theirs closes it at once', async () => {
    const { id, ref } = await post(await found())
    await publish(id)
    const body = { code: await codeOf(ref), answer: 'no', name: '韦厂长' }
    await must(200, ask(w, undefined, 'POST', '/claims/answer', { body }))
    await w.settle()
    expect((await ask(w, undefined, 'GET', `/listings/${id}`)).status).toBe(404)
    expect((await ask(w, county, 'GET', `/listings/${id}`)).body).toMatchObject({
      status: 'closed',
      closeReason: 'mistake',
    })
    // Said again it is the same; said otherwise it is refused.
    expect((await ask(w, undefined, 'POST', '/claims/answer', { body })).status).toBe(200)
    const other = { ...body, answer: 'yes' }
    expect((await ask(w, undefined, 'POST', '/claims/answer', { body: other })).body.code).toBe(
      'claim.answered',
    )
  })

  test('a mistyped figure is put right until the firm has answered, not after', async () => {
    const { id, ref } = await post(await found())
    const fix = (version: number) =>
      ask(w, county, 'PUT', `/desk/listings/${id}`, {
        version,
        body: { fields: demandFields({ pH: 10 }) },
      })
    expect((await fix(9)).body.code).toBe('version.stale')
    await must(200, fix(1))
    const code = await codeOf(ref)
    const yes = { code, answer: 'yes', name: '韦厂长' }
    await must(200, ask(w, undefined, 'POST', '/claims/answer', { body: yes }))
    expect((await fix(3)).body.code).toBe('proxy.settled')
  })

  test('a member of the firm who saves it has made it the firm’s own', async () => {
    const owner = await arrive(w, { role: 'enterprise', region: '451082' })
    const { id } = await post(owner.member.orgId)
    await publish(id)
    await must(200, ask(w, owner, 'POST', `/listings/${id}/confirm`, { version: 2 }))
    expect((await ask(w, owner, 'GET', `/listings/${id}`)).body.filledIn).toBeUndefined()
    expect((await ask(w, county, 'POST', `/desk/listings/${id}/codes`)).body.code).toBe(
      'proxy.settled',
    )
  })
})

describe('a code', () => {
  test('is dead after five wrong tries, also for who has it right', async () => {
    const { ref } = await post(await found())
    const right = await codeOf(ref)
    const wrongs = Array.from({ length: 5 }, (_, i) => `${ref}-0000-000${i}`)
    for (const code of wrongs)
      expect((await ask(w, undefined, 'POST', '/claims/look', { body: { code } })).body.code).toBe(
        'claim.wrong',
      )
    expect(
      (await ask(w, undefined, 'POST', '/claims/look', { body: { code: right } })).body.code,
    ).toBe('claim.locked')
  })

  test('counts each of many tries at once', async () => {
    const { ref } = await post(await found())
    const right = await codeOf(ref)
    await Promise.all(
      Array.from({ length: 40 }, (_, i) =>
        ask(w, undefined, 'POST', '/claims/look', { body: { code: `${ref}-0000-00${10 + i}` } }),
      ),
    )
    const { tries } = (await ask(w, county, 'GET', `/desk/codes/${ref}`)).body
    expect(tries).toBeGreaterThanOrEqual(1)
    expect(tries).toBeLessThanOrEqual(5)
    expect(
      (await ask(w, undefined, 'POST', '/claims/look', { body: { code: right } })).status,
    ).not.toBe(500)
  })

  test('that never was answers like one with a wrong secret, byte for byte but for the request', async () => {
    const { ref } = await post(await found())
    const answers = await Promise.all(
      [`${ref}-0000-0000`, 'ZZZZZZ-0000-0000'].map((code) =>
        ask(w, undefined, 'POST', '/claims/look', { body: { code } }),
      ),
    )
    const [one, other] = answers.map(({ status, body }) => ({ status, ...body, requestId: '' }))
    expect(one).toEqual(other)
  })

  test('runs out after 14 days, and a newer one replaces it', async () => {
    const { id, ref } = await post(await found())
    const first = await codeOf(ref)
    const { body } = await must(201, ask(w, county, 'POST', `/desk/listings/${id}/codes`))
    const yes = (code: string) =>
      ask(w, undefined, 'POST', '/claims/answer', { body: { code, answer: 'yes', name: '韦厂长' } })
    expect((await yes(first)).body.code).toBe('claim.replaced')
    const second = await codeOf(body.ref)
    w.pass(14)
    expect((await yes(second)).body.code).toBe('claim.expired')
  })

  test('stands nowhere in the table, neither in its row nor in a kept answer', async () => {
    const { ref } = await post(await found())
    const code = await codeOf(ref)
    const secret = code.slice(7).replace('-', '')
    const rows = w.table.changes(0, 1000).map(({ pk, sk }) => ({ pk, sk }))
    const all = await Promise.all(rows.map((key) => w.table.get(key)))
    const text = JSON.stringify(all)
    expect(text).toContain(ref)
    for (const part of [code, secret]) expect(text).not.toContain(part)
  })
})

describe('who joins', () => {
  const person = { name: '韦厂长', phone: '0776-5550009' }
  test('one person comes in by the code and finds what was posted', async () => {
    const orgId = await found()
    const { id, ref } = await post(orgId)
    const code = await codeOf(ref)
    const come = (subject: string) =>
      ask(w, undefined, 'POST', '/newcomer/join', {
        headers: newcomer(subject),
        body: { code, person },
      })
    const { headers } = await must(201, come('wei'))
    const me = { member: county.member, cookie: headers.get('set-cookie')!.match(/s=[\w-]+/)![0] }
    expect((await ask(w, me, 'GET', '/session')).body.member).toMatchObject({
      orgId,
      role: 'enterprise',
      name: '韦厂长',
    })
    const mine = (await ask(w, me, 'GET', '/listings/mine?kind=demand')).body.items
    expect(mine.map((item: any) => [item.id, item.filledIn])).toEqual([[id, true]])
    expect((await come('somebody-else')).body.code).toBe('claim.used')
    // Sent again by the same person, it is the same.
    expect((await come('wei')).status).toBe(201)
  })

  test('a newcomer registers an organisation, and the county is asked to look at it', async () => {
    const org = { ...FOUNDING, creditCode: creditCode(700_002) }
    const body = { org, person }
    const headers = newcomer('li')
    const { body: made } = await must(
      201,
      ask(w, undefined, 'POST', '/newcomer/register', { headers, body }),
    )
    await w.settle()
    const todo = (await ask(w, county, 'GET', '/desk/todo')).body.items
    expect(todo.map((item: any) => [item.kind, item.subject])).toEqual([['verify', made.orgId]])
    const twice = { headers: newcomer('zhao'), body }
    expect((await ask(w, undefined, 'POST', '/newcomer/register', twice)).body.code).toBe(
      'org.known',
    )
  })

  test('nobody registers an authority, nor comes in without the issuer’s word', async () => {
    const org = { ...FOUNDING, role: 'official' }
    const register = (headers: Record<string, string>, body: unknown) =>
      ask(w, undefined, 'POST', '/newcomer/register', { headers, body })
    expect((await register(newcomer('li'), { org, person })).status).toBe(400)
    expect((await register({}, { org: FOUNDING, person })).status).toBe(401)
    const forged = { Cookie: newcomer('li').Cookie.slice(0, -2) }
    expect((await register(forged, { org: FOUNDING, person })).status).toBe(401)
    expect(
      (await ask(w, county, 'POST', `/desk/orgs/${county.member.orgId}/codes`)).body.code,
    ).toBe('claim.authority')
  })
})

describe('who may not', () => {
  test('an official elsewhere learns nothing of the organisation, its code or its listing', async () => {
    const orgId = await found()
    const { id, ref } = await post(orgId)
    const body = { kind: 'demand', way: 'visit', fields: demandFields() }
    for (const asked of [
      ask(w, sibling, 'GET', `/desk/orgs?code=${FOUNDING.creditCode}`),
      ask(w, sibling, 'POST', `/desk/orgs/${orgId}/listings`, { body }),
      ask(w, sibling, 'POST', `/desk/orgs/${orgId}/codes`),
      ask(w, sibling, 'POST', `/desk/listings/${id}/codes`),
      ask(w, sibling, 'PUT', `/desk/listings/${id}`, { version: 1, body: { fields: {} } }),
      ask(w, sibling, 'GET', `/desk/codes/${ref}`),
    ])
      expect((await asked).status).toBe(404)
  })

  test('an official posts and registers only within the own jurisdiction, and only what fits the role', async () => {
    const away = { ...FOUNDING, region: '450102' }
    expect((await ask(w, county, 'POST', '/desk/orgs', { body: away })).body.flaws).toEqual([
      { path: 'region', code: 'region.not-yours' },
    ])
    const orgId = await found()
    expect((await ask(w, county, 'POST', '/desk/orgs', { body: FOUNDING })).body.code).toBe(
      'org.known',
    )
    const say = (more: Record<string, unknown>) =>
      ask(w, county, 'POST', `/desk/orgs/${orgId}/listings`, {
        body: { kind: 'demand', way: 'phone', fields: demandFields(), ...more },
      })
    expect((await say({ kind: 'offer' })).body.code).toBe('listing.not-your-kind')
    expect((await say({ fields: demandFields({ region: '450102' }) })).body.flaws).toEqual([
      { path: 'region', code: 'region.not-yours' },
    ])
    expect((await say({ fields: { title: '只有标题' } })).body.code).toBe('listing.fields')
    expect((await say({ extra: 1 })).status).toBe(400)
  })
})
