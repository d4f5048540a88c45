// What every route shares: repeats, versions, refusals in words, pages, limits, outages.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createApp } from '#functions/app.ts'
import { rooms } from '#functions/rooms.ts'
import { Problem } from '#shared/problem.ts'
import {
  arrive,
  ask,
  demandFields,
  must,
  type Person,
  publish,
  world,
  type World,
} from '../world.ts'

let w: World
let owner: Person
let official: Person
beforeEach(async () => {
  w = world()
  owner = await arrive(w, { role: 'enterprise', region: '451082' })
  official = await arrive(w, { role: 'official', region: '451082' })
})
afterEach(() => w.close())

const create = (fields: unknown, key?: string) =>
  ask(w, owner, 'POST', '/listings', { body: { kind: 'demand', fields }, ...(key ? { key } : {}) })

describe('a repeated write', () => {
  test('gets the first answer and is done once', async () => {
    const first = await create({ title: '赤泥综合利用' }, 'same-key-0001')
    const second = await create({ title: '赤泥综合利用' }, 'same-key-0001')
    expect([second.status, second.body, second.etag]).toEqual([201, first.body, first.etag])
    expect((await ask(w, owner, 'GET', '/listings/mine?kind=demand')).body.items).toHaveLength(1)
  })
  test('of a step that has been taken gets its answer, not a conflict', async () => {
    const {
      body: { id },
    } = await create(demandFields())
    const first = await ask(w, owner, 'POST', `/listings/${id}/submit`, {
      version: 1,
      key: 'submit-0001',
    })
    const second = await ask(w, owner, 'POST', `/listings/${id}/submit`, {
      version: 1,
      key: 'submit-0001',
    })
    expect(second.body).toEqual(first.body)
    expect((await ask(w, owner, 'POST', `/listings/${id}/submit`, { version: 1 })).status).toBe(409)
  })
  test('twenty at once do it once and all get the same answer', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => create({ title: '赤泥综合利用' }, 'same-key-0002')),
    )
    expect(new Set(answers.map((a) => a.text)).size).toBe(1)
    expect((await ask(w, owner, 'GET', '/listings/mine?kind=demand')).body.items).toHaveLength(1)
  })
  test('with a key that was used for something else is refused and changes nothing', async () => {
    const {
      body: { id },
    } = await create(demandFields(), 'same-key-0003')
    const reused = await ask(w, owner, 'POST', `/listings/${id}/submit`, {
      version: 1,
      key: 'same-key-0003',
    })
    expect([reused.status, reused.body.code]).toEqual([409, 'idempotency.reused'])
    expect((await ask(w, owner, 'GET', `/listings/${id}`)).body.status).toBe('draft')
  })
  test('needs a key', async () => {
    const answer = await ask(w, owner, 'POST', '/listings', {
      body: { kind: 'demand', fields: {} },
      headers: { 'Idempotency-Key': 'x' },
    })
    expect([answer.status, answer.body.code]).toEqual([400, 'idempotency.missing'])
  })
})

describe('two editors of one demand', () => {
  test('the second gets a conflict with the newer version, and nothing is overwritten', async () => {
    const {
      body: { id },
    } = await create({ title: '赤泥综合利用' })
    await must(
      200,
      ask(w, owner, 'PUT', `/listings/${id}`, {
        version: 1,
        body: { fields: { title: '先保存的标题' } },
      }),
    )
    const second = await ask(w, owner, 'PUT', `/listings/${id}`, {
      version: 1,
      body: { fields: { title: '后保存的标题' } },
    })
    expect([second.status, second.body.code, second.body.version]).toEqual([
      409,
      'version.stale',
      2,
    ])
    expect((await ask(w, owner, 'GET', `/listings/${id}`)).body.fields.title).toBe('先保存的标题')
  })
  test('of ten at the same moment one is saved', async () => {
    const {
      body: { id },
    } = await create({ title: '赤泥综合利用' })
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        ask(w, owner, 'PUT', `/listings/${id}`, {
          version: 1,
          body: { fields: { title: `第${i}个标题吧` } },
        }),
      ),
    )
    expect(answers.map((a) => a.status).sort()).toEqual([
      200,
      ...Array.from({ length: 9 }, () => 409),
    ])
  })
  test('an official publishes what was seen, not what was changed meanwhile', async () => {
    const {
      body: { id },
    } = await create(demandFields())
    await must(200, ask(w, owner, 'POST', `/listings/${id}/submit`, { version: 1 }))
    await must(200, ask(w, owner, 'POST', `/listings/${id}/withdraw`, { version: 2 }))
    await must(200, ask(w, owner, 'POST', `/listings/${id}/submit`, { version: 3 }))
    expect(
      (await ask(w, official, 'POST', `/listings/${id}/publish`, { version: 2 })).body.code,
    ).toBe('version.stale')
  })
  test('a save without If-Match is refused', async () => {
    const {
      body: { id },
    } = await create({ title: '赤泥综合利用' })
    expect(
      (await ask(w, owner, 'PUT', `/listings/${id}`, { body: { fields: {} } })).body.code,
    ).toBe('version.missing')
    expect(
      (
        await ask(w, owner, 'PUT', `/listings/${id}`, {
          body: { fields: {} },
          headers: { 'If-Match': 'abc' },
        })
      ).body.code,
    ).toBe('version.form')
  })
})

describe('bad input', () => {
  const refusals: [string, unknown, string, string][] = [
    [
      'an amount that cannot be',
      { quantity: { value: 12_000_000_000, unit: 't/a' } },
      'quantity.value',
      'amount.impossible',
    ],
    ['a pH of 19', { pH: 19 }, 'pH', 'ph.range'],
    [
      'a composition above 100 %',
      {
        composition: [
          { name: 'Fe2O3', value: 60, unit: '%' },
          { name: 'Al2O3', value: 55, unit: '%' },
        ],
      },
      'composition',
      'composition.over-100',
    ],
    [
      'a negative amount',
      { quantity: { value: -1, unit: 't/a' } },
      'quantity.value',
      'amount.not-positive',
    ],
    ['an unknown place', { region: '999999' }, 'region', 'region.unknown'],
    ['a day that is none', { deadlineOn: '2026-02-30' }, 'deadlineOn', 'day'],
    ['an unknown field', { secretPlan: 1 }, 'secretPlan', 'unknown-key'],
    ['a wrong type', { title: 12 }, 'title', 'type'],
    ['a malformed code', { hwCodes: ['321-24-48'] }, 'hwCodes.0', 'hw.form'],
    [
      'a file that is not there',
      {
        attachments: [
          { id: 'fil_0000000000aaaaaaaaaaaa', name: 'a.pdf', type: 'application/pdf', size: 1 },
        ],
      },
      'attachments',
      'file.unknown',
    ],
  ]
  for (const [what, fields, path, code] of refusals) {
    test(`${what} is refused in words with its place, and nothing is saved`, async () => {
      const answer = await create(fields)
      expect([answer.status, answer.body.code]).toEqual([400, 'listing.fields'])
      expect(answer.body.flaws).toContainEqual(expect.objectContaining({ path, code }))
      expect(answer.headers.get('content-type')).toContain('application/problem+json')
      expect((await ask(w, owner, 'GET', '/listings/mine?kind=demand')).body.items).toEqual([])
    })
  }
  test('an unusual amount is asked about and saved', async () => {
    const { status, body } = await create({
      quantity: { value: 12_000_000, unit: 't/a' },
      codes: ['waste.red-mud'],
    })
    expect(status).toBe(201)
    expect(body.doubts).toMatchObject([{ path: 'quantity.value', code: 'amount.very-large' }])
  })
  test('an oversize body is refused', async () => {
    const answer = await create({ text: '泥'.repeat(200_000) })
    expect([answer.status, answer.body.code]).toEqual([400, 'request.too-large'])
  })
  test('20,000 characters of text are taken, one more is not', async () => {
    expect((await create({ text: '泥'.repeat(20_000) })).status).toBe(201)
    expect((await create({ text: '泥'.repeat(20_001) })).body.flaws).toMatchObject([
      { path: 'text', code: 'too-big', values: { most: 20_000 } },
    ])
  })
  test('broken JSON is refused', async () => {
    const response = await w.app.request('/api/listings', {
      method: 'POST',
      body: '{"kind":',
      headers: {
        Cookie: owner.cookie,
        'Content-Type': 'application/json',
        'Idempotency-Key': 'broken-json-1',
      },
    })
    expect(response.status).toBe(400)
  })
  test('unknown query words are refused', async () => {
    expect((await ask(w, undefined, 'GET', '/listings?kind=demand&owner=me')).status).toBe(400)
    expect((await ask(w, undefined, 'GET', '/listings?kind=dragon')).status).toBe(400)
  })
  test('a cursor that was tampered with is refused', async () => {
    expect((await ask(w, undefined, 'GET', '/listings?kind=demand&after=abc')).body.code).toBe(
      'cursor.bad',
    )
  })
  test('a made-up session cookie is nobody', async () => {
    expect(
      (
        await ask(
          w,
          { ...owner, cookie: `s=${'a'.repeat(43)}` },
          'GET',
          '/listings/mine?kind=demand',
        )
      ).status,
    ).toBe(401)
  })
  test("another site's page cannot write with our cookie", async () => {
    const answer = await ask(w, owner, 'POST', '/listings', {
      body: { kind: 'demand', fields: {} },
      headers: { Origin: 'https://evil.example', 'Sec-Fetch-Site': 'cross-site' },
    })
    expect([answer.status, answer.body.code]).toEqual([403, 'request.cross-site'])
  })
})

describe('lists', () => {
  test('are paged with a cursor that neither repeats nor skips', async () => {
    for (let i = 0; i < 30; i++) {
      w.pass(1 / 72)
      await publish(w, owner, official, 'demand', demandFields({ title: `第 ${i} 号赤泥利用需求` }))
    }
    const first = await must(200, ask(w, undefined, 'GET', '/listings?kind=demand'))
    const second = await must(
      200,
      ask(w, undefined, 'GET', `/listings?kind=demand&after=${first.body.next}`),
    )
    const ids = [...first.body.items, ...second.body.items].map((item: any) => item.id)
    expect([ids.length, new Set(ids).size, second.body.next]).toEqual([30, 30, undefined])
    expect(first.body.items[0].title).toBe('第 29 号赤泥利用需求')
  })
  test('cost the same reads for one item and for three', async () => {
    const count = async (path: string, who?: Person) => {
      await ask(w, who, 'GET', '/health')
      const before = { ...w.table.calls }
      await must(200, ask(w, who, 'GET', path))
      return Object.fromEntries(
        Object.entries(w.table.calls).map(([name, n]) => [
          name,
          n - before[name as keyof typeof before],
        ]),
      )
    }
    const paths: [string, Person?][] = [
      ['/listings?kind=demand'],
      ['/listings/mine?kind=demand', owner],
      ['/desk/todo', official],
      ['/desk/listings', official],
      ['/notices', official],
      ['/opportunities', owner],
      ['/cases/mine', owner],
    ]
    await publish(w, owner, official, 'demand', demandFields())
    await w.settle()
    const one = []
    for (const [path, who] of paths) one.push(await count(path, who))
    for (let i = 0; i < 2; i++)
      await publish(w, owner, official, 'demand', demandFields({ title: `又一个需求${i}` }))
    await w.settle()
    const three = []
    for (const [path, who] of paths) three.push(await count(path, who))
    expect(three).toEqual(one)
    for (const calls of one) expect(Object.values(calls).reduce((a, b) => a + b, 0)).toBe(1)
  })
  test('an unchanged page answers with its ETag', async () => {
    const {
      body: { id },
    } = await create({ title: '赤泥综合利用' })
    expect((await ask(w, owner, 'GET', `/listings/${id}`)).etag).toBe('"1"')
  })
})

describe('limits and outages', () => {
  test('an account that asks without pause is told when to come back', async () => {
    let last = await ask(w, owner, 'GET', '/session')
    for (let i = 0; i < 200 && last.status === 200; i++)
      last = await ask(w, owner, 'GET', '/session')
    expect([last.status, last.body.code, Number(last.headers.get('retry-after')) > 0]).toEqual([
      429,
      'request.too-many',
      true,
    ])
    expect((await ask(w, official, 'GET', '/session')).status).toBe(200)
    w.pass(1 / 1440)
    expect((await ask(w, owner, 'GET', '/session')).status).toBe(200)
  })
  test('search that is down says so, and browsing goes on', async () => {
    await publish(w, owner, official, 'demand', demandFields())
    const down = {
      ...w.ports.search,
      query: async () => {
        throw new Problem('busy', 'search.down', 'Search does not answer.')
      },
    }
    const app = createApp({ ...w.ports, search: down }, rooms)
    const answer = await app.request('/api/search?q=%E8%B5%A4')
    expect([answer.status, (await answer.json()).code]).toEqual([503, 'search.down'])
    expect((await (await app.request('/api/listings?kind=demand')).json()).items).toHaveLength(1)
  })
  test('every answer names its request, whatever it says', async () => {
    const answers = [
      await ask(w, undefined, 'GET', '/session'),
      await ask(w, undefined, 'GET', '/nowhere'),
      await ask(w, undefined, 'GET', '/listings/mine?kind=demand'),
      await create({ title: 1 }),
      await create(demandFields()),
    ]
    const ids = answers.map(({ headers }) => headers.get('x-request-id'))
    expect(new Set(ids).size).toBe(answers.length)
    expect(ids).not.toContain(null)
    expect(answers[2]?.body.requestId).toBe(ids[2])
  })
  test('a bug answers 500 with a request id and nothing else', async () => {
    const search = {
      ...w.ports.search,
      query: async () => {
        throw new Error('secret detail')
      },
    }
    const broken = createApp({ ...w.ports, search }, rooms)
    const error = console.error
    const lines: string[] = []
    console.error = (line: string) => void lines.push(line)
    const answer = await broken.request('/api/search')
    console.error = error
    const text = await answer.text()
    expect(answer.status).toBe(500)
    expect(text).not.toContain('secret detail')
    expect(lines.join()).not.toContain('secret detail')
    expect(JSON.parse(text)).toMatchObject({
      code: 'internal',
      requestId: expect.stringMatching(/^req_/),
    })
    expect(lines.join()).toContain(JSON.parse(text).requestId)
  })
})
