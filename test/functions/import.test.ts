// Import of tables: flaws by row and column, nothing twice, nothing lost, whoever stops or comes twice.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { arrive, ask, creditCode, enter, must, world } from '../world.ts'
import { type Person, type World } from '../world.ts'

let w: World
let city: Person
let county: Person
beforeEach(async () => {
  w = world()
  city = await arrive(w, { role: 'official', region: '451000' })
  county = await arrive(w, { role: 'official', region: '451082' })
})
afterEach(() => w.close())

const org = (n: number, change: Record<string, string> = {}) => ({
  name: `平果示例厂${n}号`,
  creditCode: creditCode(50_000 + n),
  role: '企业',
  region: '百色市平果市',
  ...change,
})
const demand = (n: number, change: Record<string, string> = {}) => ({
  creditCode: creditCode(50_000 + n),
  title: `赤泥综合利用第 ${n} 批`,
  codes: '赤泥',
  amount: '1,200,000',
  unit: '吨/年',
  wish: '综合利用、处置',
  hazard: '一般',
  region: '平果市',
  contactName: '张三',
  contactPhone: '0776-0000000',
  deadlineOn: '46568',
  pay: '15.5',
  ...change,
})
type Cells = Record<string, string>
const lines = (cells: Cells[]) => cells.map((one, i) => ({ line: i + 2, cells: one }))
const start = async (kind: string, n: number, content = 'abcdefgh1', who = city) =>
  (await ask(w, who, 'POST', '/imports', { body: { kind, name: '名单.xlsx', content, lines: n } }))
    .body
const send = (id: string, kind: string, some: object[], key?: string) =>
  ask(w, city, 'POST', `/imports/${id}/lines`, {
    body: { kind, lines: some },
    ...(key ? { key } : {}),
  })
const states = (body: any): string[] => body.results.map((r: any) => `${r.line} ${r.state}`)
const flaws = async (kind: string, cells: Cells, who = city) => {
  const body = { kind, lines: lines([cells]) }
  const { body: said } = await must(200, ask(w, who, 'POST', '/imports/check', { body }))
  return (said.results[0].flaws ?? []).map((f: any) => `${f.path} ${f.code}`)
}
const entities = (entity: string) =>
  new Set(
    w.table
      .changes(0, 100_000)
      .filter((c) => c.entity === entity)
      .map((c) => c.pk),
  ).size

describe('looking at lines', () => {
  test('names every flaw by its column, in the order of the table, and writes nothing', async () => {
    const before = w.table.calls.write
    expect(await flaws('org', org(1))).toEqual([])
    expect(
      await flaws('org', {
        name: '甲',
        creditCode: '91X',
        role: '公司',
        region: '火星',
        phone: 'x',
      }),
    ).toEqual([
      'name name.short',
      'creditCode credit-code.check',
      'role choice',
      'region region.unknown',
      'phone phone.form',
    ])
    expect(await flaws('org', {})).toEqual([
      'name required',
      'creditCode required',
      'role required',
      'region required',
    ])
    expect(await flaws('org', org(1, { region: '南宁市' }))).toEqual(['region region.not-yours'])
    expect(await flaws('org', org(1, { region: '451002' }), county)).toEqual([
      'region region.not-yours',
    ])
    const bad = demand(1, {
      codes: '不知何物',
      amount: '120 万',
      unit: '车',
      deadlineOn: '2027-02-30',
      pH: '15',
      hwCodes: '1',
      contactPhone: 'x',
    })
    expect(await flaws('demand', bad)).toEqual([
      'codes codes.unknown', 'amount number', 'unit choice', 'contactPhone phone.form', 'deadlineOn day', 'pH ph.range', 'hwCodes hw.form',
    ]) // prettier-ignore
    expect(await flaws('demand', demand(1, { amount: '900000000000' }))).toEqual([
      'amount amount.impossible',
    ])
    expect(await flaws('demand', demand(1))).toEqual(['creditCode org.unknown'])
    expect(w.table.calls.write).toBe(before)
  })

  test('refuses columns and tables that there are not', async () => {
    for (const body of [
      { kind: 'bank', lines: lines([{}]) },
      { kind: 'org', lines: lines([{ colour: 'red' }]) },
      { kind: 'org', lines: [] },
      { kind: 'org', lines: [...lines([org(1)]), ...lines([org(2)])] },
    ])
      expect((await ask(w, city, 'POST', '/imports/check', { body })).status).toBe(400)
  })
})

describe('an import', () => {
  test('makes organisations and submitted demands whose words became values', async () => {
    const { id } = await start('org', 1)
    expect(states((await must(200, send(id, 'org', lines([org(1)])))).body)).toEqual(['2 made'])
    const second = await start('demand', 1)
    const { body } = await must(200, send(second.id, 'demand', lines([demand(1)])))
    expect(states(body)).toEqual(['2 made'])
    await w.settle()
    const page = await must(200, ask(w, county, 'GET', `/listings/${body.results[0].id}`))
    expect(page.body).toMatchObject({ status: 'submitted', orgName: '平果示例厂1号' })
    expect(page.body.fields).toMatchObject({
      codes: ['waste.red-mud'],
      quantity: { value: 1_200_000, unit: 't/a' },
      wish: ['use', 'dispose'],
      hazard: 'general',
      region: '451082',
      deadlineOn: '2027-06-30',
      payFenPerT: 1550,
      contact: { name: '张三', phone: '0776-0000000' },
    })
    const todo = await must(200, ask(w, county, 'GET', '/desk/todo'))
    expect(todo.body.items).toMatchObject([{ kind: 'check' }])
    await must(
      200,
      ask(w, county, 'POST', `/listings/${body.results[0].id}/publish`, { version: 1 }),
    )
  })

  test('never makes an organisation twice: by its code, in the file, before and after', async () => {
    const known = await arrive(w, { role: 'enterprise', region: '451082' })
    const mine = await ask(w, known, 'GET', '/orgs/mine')
    const { name, creditCode: code, region } = mine.body
    await must(
      200,
      ask(w, known, 'PUT', '/orgs/mine', { version: 1, body: { name, creditCode: code, region } }),
    )
    await w.settle()
    const { id } = await start('org', 3)
    const some = lines([org(1, { creditCode: code }), org(2), org(2, { name: '同一家又写一遍' })])
    expect(states((await must(200, send(id, 'org', some))).body)).toEqual([
      '2 exists',
      '3 made',
      '4 exists',
    ])
  })

  test('takes over a code that its organisation gave up', async () => {
    const known = await arrive(w, { role: 'enterprise', region: '451082' })
    const mine = (await ask(w, known, 'GET', '/orgs/mine')).body
    const say = (version: number, code: string) => {
      const body = { name: mine.name, creditCode: code, region: mine.region }
      return must(200, ask(w, known, 'PUT', '/orgs/mine', { version, body }))
    }
    await say(1, mine.creditCode)
    await w.settle()
    await say(2, creditCode(60_000))
    await w.settle()
    const { id } = await start('org', 1)
    const some = lines([org(1, { creditCode: mine.creditCode })])
    expect(states((await must(200, send(id, 'org', some))).body)).toEqual(['2 made'])
    const again = await start('org', 1, 'another01')
    expect(states((await must(200, send(again.id, 'org', some))).body)).toEqual(['2 exists'])
  })

  test('of 300 lines with 30 bad ones, stopped half-way and begun again, loses and doubles nothing', async () => {
    const all = lines(
      Array.from({ length: 300 }, (_, i) => org(i, i % 10 === 3 ? { region: '火星' } : {})),
    )
    const { id } = await start('org', all.length)
    for (let i = 0; i < 160; i += 20) await must(200, send(id, 'org', all.slice(i, i + 20)))
    for (const who of [city, county]) await enter(w, who)
    // The file is chosen again: the same import, from its first line.
    const again = await start('org', all.length)
    expect(again).toMatchObject({ id, made: 144, bad: 16 })
    const seen: string[] = []
    for (let i = 0; i < all.length; i += 20) {
      const batch = all.slice(i, i + 20)
      const { body } = await must(200, send(id, 'org', batch))
      seen.push(...states(body))
      // An answer that was lost on the way: asked again under the same key, and under another.
      if (i === 200)
        for (const key of ['same-key-1', 'same-key-1']) await must(200, send(id, 'org', batch, key))
    }
    expect(seen).toEqual(all.map(({ line }, i) => `${line} ${i % 10 === 3 ? 'bad' : 'made'}`))
    const done = await must(200, ask(w, city, 'GET', `/imports/${id}`))
    expect(done.body).toMatchObject({ lines: 300, made: 270, exists: 0, bad: 30 })
    expect(entities('org-code')).toBe(270)
    // The corrected file is another import: what was made stays as it is.
    const right = await start('org', 300, 'corrected')
    const mended = all.map(({ line, cells }) => ({ line, cells: { ...cells, region: '平果市' } }))
    const ends: string[] = []
    for (let i = 0; i < 300; i += 20)
      ends.push(...states((await must(200, send(right.id, 'org', mended.slice(i, i + 20)))).body))
    expect(ends.filter((s) => s.endsWith('made'))).toHaveLength(30)
    expect(entities('org-code')).toBe(300)
  }, 30_000)

  test('two who send the same lines at once make them once', async () => {
    const { id } = await start('org', 20)
    const some = lines(Array.from({ length: 20 }, (_, i) => org(i)))
    const answers = await Promise.all([
      send(id, 'org', some),
      send(id, 'org', some),
      send(id, 'org', some),
    ])
    expect(answers.map((a) => a.status).sort()).toEqual([200, 409, 409])
    expect(
      states((await must(200, send(id, 'org', some))).body).every((s) => s.endsWith('made')),
    ).toBe(true)
    expect(entities('org-code')).toBe(20)
  })

  test('is of one table and one place', async () => {
    const { id } = await start('org', 1)
    expect((await send(id, 'demand', lines([demand(1)]))).status).toBe(403)
    const other = await start('org', 1, 'abcdefgh1', county)
    expect(other.id).not.toBe(id)
    expect((await ask(w, county, 'GET', `/imports/${id}`)).status).toBe(404)
    expect((await ask(w, county, 'GET', '/imports/imp_nothing')).status).toBe(404)
  })
})
