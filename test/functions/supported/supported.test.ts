// The list of key supported enterprises: up through three levels, published, useful, and over in time.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { SUPPORTED_LIST } from '#shared/supported/list.ts'
import { entityOf } from '#functions/aws/entity.ts'
import { tick } from '#functions/tick.ts'
import { arrive, ask, demandFields, enter, must, type Person, publish, world, type World } from '../../world.ts' // prettier-ignore
import { draft, loanFields } from '../finance/stage.ts'
import { application, applied, listed, PASS, plantFile, PUBLISH, REF, take } from './stage.ts'

let w: World
let owner: Person
let officials: [Person, Person, Person]

beforeEach(async () => {
  w = world()
  owner = await arrive(w, { role: 'enterprise', region: '451082', name: '平果示例医废处置厂' })
  officials = [
    await arrive(w, { role: 'official', region: '451082' }),
    await arrive(w, { role: 'official', region: '451000' }),
    await arrive(w, { role: 'official', region: '450000' }),
  ]
})
afterEach(() => w.close())

const told = async (who: Person): Promise<string[]> =>
  (await ask(w, who, 'GET', '/notices')).body.items.map((one: any) => one.code)
const stateOf = async (): Promise<string> =>
  (await ask(w, owner, 'GET', '/supported/mine')).body.state

test('each level is told, passes it on, and the region publishes name, category, reason and last day', async () => {
  const [county, city, region] = officials
  const id = await applied(w, owner)
  await w.settle(2)
  expect(await told(county)).toEqual(['supported.applied'])
  expect((await ask(w, undefined, 'GET', '/supported')).body.items).toEqual([])
  await must(200, take(w, county, id, { version: 1, body: PASS }))
  await w.settle(2)
  expect(await told(city)).toEqual(['supported.passed'])
  await must(200, take(w, city, id, { version: 2, body: PASS }))
  await must(200, take(w, region, id, { version: 3, body: PUBLISH }))
  await w.settle(3, (changes) => [...changes].reverse())
  expect(await told(owner)).toEqual(['supported.published'])
  const [one] = (await must(200, ask(w, undefined, 'GET', '/supported'))).body.items
  expect(one).toEqual({
    id,
    orgName: '平果示例医废处置厂',
    category: 'hazardous-waste',
    city: '451000',
    from: '2026-11-23',
    to: '2027-11-22',
    reason: '承担全市医疗废物处置任务',
  })
  const seen = (await ask(w, owner, 'GET', '/supported/mine')).body
  expect(seen.opinions.map((said: any) => said.level)).toEqual(['451082', '451000', '450000'])
  for (const { pk, sk, entity } of w.table.changes(0, 3000))
    expect([pk, sk, entityOf({ pk, sk })]).toEqual([pk, sk, entity])
})

test('a refusal says why to the applicant, who may apply again; one application at a time', async () => {
  const [county] = officials
  const id = await applied(w, owner)
  const again = () => ask(w, owner, 'POST', '/supported', { body: application() })
  expect((await again()).body.code).toBe('supported.already')
  const body = { step: 'refuse', reason: '材料看不清，请补充。' }
  await must(200, take(w, county, id, { version: 1, body }))
  await w.settle()
  expect(await told(owner)).toEqual(['supported.refused'])
  expect((await again()).status).toBe(201)
  expect(await stateOf()).toBe('county')
})

test('an application wants a category, evidence of its own and every promise', async () => {
  await plantFile(w, owner)
  const flawsOf = async (change: Record<string, unknown>) =>
    (await ask(w, owner, 'POST', '/supported', { body: application(change) })).body.flaws?.map(
      (flaw: any) => flaw.code,
    )
  expect(await flawsOf({ promises: ['true', 'use'] })).toEqual(['promise.all'])
  expect(await flawsOf({ evidence: [] })).toEqual(['evidence.none'])
  expect(await flawsOf({ evidence: [{ ...REF, id: 'fil_other0001' }] })).toEqual(['file.unknown'])
  expect(await flawsOf({ category: 'friends' })).toHaveLength(1)
})

test('a level that does not act is reminded and goes over its head; steps on an old version are refused', async () => {
  const [county, city] = officials
  const id = await applied(w, owner)
  await w.settle()
  expect((await ask(w, county, 'GET', '/desk/todo')).body.items[0]).toMatchObject({
    subject: id,
    kind: 'support-check',
    of: 'supported',
  })
  w.pass(4)
  await tick(w.ports)
  await w.settle()
  await enter(w, city)
  const todo = (await ask(w, city, 'GET', '/desk/todo')).body.items
  expect(todo.map((one: any) => one.level)).toContain('451000')
  expect((await take(w, city, id, { version: 7, body: PASS })).status).toBe(409)
  await must(200, take(w, city, id, { version: 1, body: PASS }))
  await w.settle()
  await enter(w, owner)
  expect(await stateOf()).toBe('city')
})

test('on the list its demands stand out at the desk, and what asks for the list is met, until the last day', async () => {
  const [county] = officials
  const bank = await arrive(w, { role: 'bank', region: '450100' })
  await publish(w, bank, officials[2], 'loan', loanFields({ listName: SUPPORTED_LIST }))
  const needId = await draft(w, owner)
  const fitOf = async () => (await ask(w, owner, 'GET', `/finance/needs/${needId}`)).body
  expect((await fitOf()).fits[0]).toMatchObject({ verdict: 'stopped' })
  expect((await fitOf()).fits[0].stops[0].code).toBe('list.not-on')
  const { body } = await must(201, ask(w, owner, 'POST', '/listings', { body: { kind: 'demand', fields: demandFields() } })) // prettier-ignore
  await must(200, ask(w, owner, 'POST', `/listings/${body.id}/submit`, { version: 1 }))
  await listed(w, owner, officials)
  await w.settle(2)
  expect((await fitOf()).fits[0].verdict).not.toBe('stopped')
  expect((await fitOf()).supported).toBe(true)
  const [todo] = (await ask(w, county, 'GET', '/desk/todo')).body.items
  expect(todo).toMatchObject({ subject: body.id, supported: true })
  expect(todo.orgId).toBeUndefined()

  w.pass(335)
  await tick(w.ports)
  await w.settle(2)
  await enter(w, owner)
  expect(await told(owner)).toContain('clock.reminded')
  w.pass(31)
  await tick(w.ports)
  await tick(w.ports)
  await w.settle(2)
  await enter(w, owner)
  expect(await stateOf()).toBe('ended')
  expect(await told(owner)).toContain('supported.ended')
  expect((await fitOf()).supported).toBe(false)
  expect((await ask(w, undefined, 'GET', '/supported')).body.items).toEqual([])
})

test('every need of its own is judged anew, also those behind the first page', async () => {
  const bank = await arrive(w, { role: 'bank', region: '450100' })
  await publish(w, bank, officials[2], 'loan', loanFields({ listName: SUPPORTED_LIST }))
  const ids: string[] = []
  for (let i = 0; i < 30; i++) ids.push(await draft(w, owner))
  await w.settle()
  await enter(w, owner)
  const best = async (id: string): Promise<string> =>
    (await ask(w, owner, 'GET', `/finance/needs/${id}`)).body.fits[0].verdict
  expect(await Promise.all(ids.map(best))).toEqual(ids.map(() => 'stopped'))
  await listed(w, owner, officials)
  await w.settle(2)
  expect(await Promise.all(ids.map(best))).not.toContain('stopped')
})
