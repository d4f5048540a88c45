// Findings over HTTP: from the list to the demand, the case and the write-off; clocks, evidence, two at once.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { tick } from '#functions/clock/tick.ts'
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

let w: World
let plant: Person
let county: Person
let city: Person
beforeEach(async () => {
  w = world()
  plant = await arrive(w, { role: 'enterprise', region: '451082', name: '平果示例铝厂' })
  county = await arrive(w, { role: 'official', region: '451082' })
  city = await arrive(w, { role: 'official', region: '451000' })
})
afterEach(() => w.close())

const said = (change = {}) => ({
  orgId: plant.member.orgId,
  title: '赤泥堆场防渗破损',
  text: '金丝雀：北侧渗滤液外排',
  source: 'inspection',
  severity: 'major',
  owner: '覃县',
  dueOn: '2026-12-10',
  ...change,
})
const put = async (by = county, change = {}): Promise<string> =>
  (await must(201, ask(w, by, 'POST', '/findings', { body: said(change) }))).body.id
const step = (by: Person, id: string, version: number, body: object) =>
  ask(w, by, 'POST', `/findings/${id}/steps`, { version, body })
const look = async (by: Person, id: string) => (await ask(w, by, 'GET', `/findings/${id}`)).body

test('goes from the list over rectification and check to the write-off, and everybody is told', async () => {
  const id = await put()
  await w.settle(2)
  expect((await ask(w, plant, 'GET', '/findings/mine')).body.items).toMatchObject([{ id }])
  await must(200, step(plant, id, 1, { step: 'rectify', note: '已修补并覆土' }))
  await must(200, step(county, id, 2, { step: 'reject', reason: '北侧仍有渗漏' }))
  await must(200, step(plant, id, 3, { step: 'rectify', note: '北侧已重新铺膜' }))
  await must(200, step(city, id, 4, { step: 'pass', note: '现场已修复' }))
  expect((await step(city, id, 5, { step: 'write-off', opinion: '同意销号' })).body.code).toBe(
    'finding.not-your-step',
  )
  await must(200, step(county, id, 5, { step: 'write-off', opinion: '同意销号' }))
  await w.settle(2)
  const done = await look(plant, id)
  expect([done.status, done.opinion, done.after.length, done.steps]).toEqual([
    'written-off',
    '同意销号',
    3,
    [],
  ])
  const acts = (await ask(w, plant, 'GET', `/findings/${id}/history`)).body.items
  expect(acts.map((a: any) => a.act)).toEqual([
    'finding.written-off',
    'finding.checked',
    'finding.rectified',
    'finding.rejected',
    'finding.rectified',
    'finding.opened',
  ])
  const told = (await ask(w, plant, 'GET', '/notices')).body.items
  expect(told.map((n: any) => [n.code, n.link])).toEqual(
    expect.arrayContaining([
      ['finding.opened', `/my/findings/${id}`],
      ['finding.rejected', `/my/findings/${id}`],
      ['finding.written-off', `/my/findings/${id}`],
    ]),
  )
  const asked = (await ask(w, county, 'GET', '/notices')).body.items
  expect(asked.map((n: any) => n.link)).toContain(`/desk/findings/${id}`)
})

test('a demand is raised in one step, and its case’s write-off writes the finding off, once', async () => {
  const id = await put()
  const { body: raised } = await must(201, ask(w, county, 'POST', `/findings/${id}/demand`))
  expect((await ask(w, plant, 'POST', `/findings/${id}/demand`)).body.code).toBe(
    'finding.has-demand',
  )
  const draft = (await ask(w, plant, 'GET', `/listings/${raised.id}`)).body
  expect([draft.status, draft.findingId, draft.fields.internalNote]).toEqual([
    'draft',
    id,
    '赤泥堆场防渗破损\n金丝雀：北侧渗滤液外排',
  ])
  // The draft is the enterprise's own: not even the official who raised it reads it before it is submitted.
  expect((await ask(w, county, 'GET', `/listings/${raised.id}`)).status).toBe(404)
  const fields = demandFields({ internalNote: draft.fields.internalNote })
  await must(200, ask(w, plant, 'PUT', `/listings/${raised.id}`, { version: 1, body: { fields } }))
  await must(200, ask(w, plant, 'POST', `/listings/${raised.id}/submit`, { version: 2 }))
  await must(200, ask(w, county, 'POST', `/listings/${raised.id}/publish`, { version: 3 }))
  const firm = await arrive(w, { role: 'firm', region: '451002' })
  const offerId = await publish(w, firm, city, 'offer', offerFields())
  for (const by of [firm, plant])
    await must(
      200,
      ask(w, by, 'POST', '/cases/answers', {
        body: { demandId: raised.id, offerId, answer: 'yes' },
      }),
    )
  const pair = `/cases/${raised.id}/parties/${firm.member.orgId}/steps`
  const take = async (by: Person, body: object) => {
    const { parties } = (await ask(w, plant, 'GET', `/listings/${raised.id}`)).body
    await must(200, ask(w, by, 'POST', pair, { version: parties[0].version, body }))
  }
  await take(firm, { step: 'quote', basis: 'per-tonne', amountFen: 12_345 })
  await take(plant, { step: 'accept-quote', no: 1 })
  await take(firm, { step: 'sign', on: '2026-11-23', basis: 'per-tonne', amountFen: 12_345 })
  await take(plant, { step: 'confirm-contract' })
  await take(firm, { step: 'deliver', month: '2026-11', tonnes: 10 })
  await take(firm, { step: 'finish', on: '2026-11-23' })
  await take(plant, { step: 'check-effect', on: '2026-11-23', met: true })
  expect((await look(plant, id)).status).toBe('open')
  await take(county, { step: 'write-off', opinion: '现场复核，同意销号。' })
  await w.settle(3)
  const done = await look(plant, id)
  expect([done.status, done.opinion]).toEqual(['written-off', '现场复核，同意销号。'])
  const acts = (await ask(w, plant, 'GET', `/findings/${id}/history`)).body.items
  expect(acts.filter((a: any) => a.act === 'finding.written-off')).toHaveLength(1)
  expect((await ask(w, undefined, 'GET', `/listings/${raised.id}`)).text).not.toContain('金丝雀')
})

test('reminds before the day and climbs level by level after it, each once', async () => {
  const id = await put()
  await w.settle()
  w.pass(25)
  for (let i = 0; i < 3; i++) {
    await tick(w.ports)
    await w.settle(2)
  }
  await enter(w, county)
  await enter(w, city)
  const acts = (await ask(w, county, 'GET', `/findings/${id}/history`)).body.items
  expect(
    acts
      .filter((a: any) => a.act === 'clock.escalated')
      .map((a: any) => [a.values.from, a.values.to])
      .sort(),
  ).toEqual([
    ['451000', '450000'],
    ['451082', '451000'],
    ['451082', '451082'],
  ])
  const todo = (await ask(w, city, 'GET', '/desk/todo')).body.items
  expect(todo.map((t: any) => [t.of, t.subject, t.level])).toContainEqual(['finding', id, '451000'])
})

test('evidence opens for the enterprise and the officials of its place, and for nobody else', async () => {
  const PDF = new TextEncoder().encode('%PDF-1.7')
  const ref = { name: '整改照片.pdf', type: 'application/pdf', size: PDF.length }
  const { body } = await must(201, ask(w, plant, 'POST', '/files', { body: ref }))
  await w.files.write(`attachments/${plant.member.orgId}/${body.id}`, PDF, ref.type)
  const file = (await must(200, ask(w, plant, 'POST', `/files/${body.id}/check`))).body
  const id = await put()
  await must(200, step(plant, id, 1, { step: 'rectify', note: '已修补并覆土', files: [file] }))
  const path = `/files/${file.id}?finding=${id}`
  await must(200, ask(w, county, 'GET', path))
  await must(200, ask(w, city, 'GET', path))
  const stranger = await arrive(w, { role: 'official', region: '450100' })
  expect((await ask(w, stranger, 'GET', path)).status).toBe(404)
  const other = await put()
  expect((await ask(w, county, 'GET', `/files/${file.id}?finding=${other}`)).status).toBe(404)
})

test('two officials at once: one is refused with the version that stands', async () => {
  const id = await put()
  await must(200, step(plant, id, 1, { step: 'rectify', note: '已修补并覆土' }))
  await must(200, step(county, id, 2, { step: 'pass', note: '现场已修复' }))
  expect((await step(city, id, 2, { step: 'reject', reason: '北侧仍有渗漏' })).body).toMatchObject({
    code: 'version.stale',
    version: 3,
  })
})

test('who may not know of a finding gets what an absent one gives, byte for byte', async () => {
  const id = await put()
  const firm = await arrive(w, { role: 'firm', region: '451082' })
  const far = await arrive(w, { role: 'official', region: '450100' })
  for (const by of [firm, far])
    for (const tail of ['', '/history']) {
      const hidden = await ask(w, by, 'GET', `/findings/${id}${tail}`)
      const absent = await ask(w, by, 'GET', `/findings/fnd_0000000000zzzz${tail}`)
      expect([hidden.status, hidden.text]).toEqual([404, absent.text])
    }
  expect((await ask(w, far, 'POST', '/findings', { body: said() })).status).toBe(404)
  expect((await ask(w, county, 'POST', '/findings', { body: said({ extra: 1 }) })).status).toBe(400)
})
