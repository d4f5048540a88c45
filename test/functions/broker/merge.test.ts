// Renaming and merging: the old code answers, and listings, cases, messages, findings and people keep working.
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  arrive,
  ask,
  creditCode,
  demandFields,
  enrol,
  enter,
  must,
  offerFields,
  type Person,
  publish,
  world,
  type World,
} from '../../world.ts'
import * as orgs from '#functions/org/store.ts'

let w: World
let plant: Person
let firm: Person
let county: Person
let city: Person
let demandId: string
let offerId: string
beforeEach(async () => {
  w = world()
  plant = await arrive(w, { role: 'enterprise', region: '451082', name: '平果老厂' })
  firm = await arrive(w, { role: 'firm', region: '451002', name: '右江老环保公司' })
  county = await arrive(w, { role: 'official', region: '451082' })
  city = await arrive(w, { role: 'official', region: '451000' })
  offerId = await publish(w, firm, city, 'offer', offerFields())
  demandId = await publish(w, plant, county, 'demand', demandFields())
  for (const who of [firm, plant])
    await must(
      200,
      ask(w, who, 'POST', '/cases/answers', { body: { demandId, offerId, answer: 'yes' } }),
    )
  await w.settle()
})
afterEach(() => w.close())

const path = (orgId: string) => `/cases/${demandId}/parties/${orgId}`
const mine = async (who: Person) => (await ask(w, who, 'GET', '/orgs/mine')).body
const act = (by: Person, of: Person, what: string, body: object, version: number) =>
  ask(w, by, 'POST', `/orgs/${of.member.orgId}/${what}`, { version, body })
const step = async (by: Person, body: object, orgId = firm.member.orgId) => {
  const page = (await ask(w, by, 'GET', `/listings/${demandId}`)).body
  const { version } = page.party ?? page.parties[0]
  return ask(w, by, 'POST', `${path(orgId)}/steps`, { version, body })
}

test('a new name and code stand everywhere, the old code still leads to the organisation', async () => {
  const before = await mine(firm)
  const said = { name: '右江新环保公司', creditCode: creditCode(900_001), reason: '企业更名换照' }
  expect((await act(county, plant, 'rename', said, 1)).body.code).toBe('org.not-your-level')
  expect((await act(city, firm, 'rename', said, 9)).body.code).toBe('version.stale')
  await must(200, act(city, firm, 'rename', said, before.version))
  await w.settle(3)
  for (const code of [before.creditCode, said.creditCode])
    expect((await ask(w, city, 'GET', `/desk/orgs?code=${code}`)).body.name).toBe(said.name)
  expect((await ask(w, undefined, 'GET', `/listings/${offerId}`)).body.orgName).toBe(said.name)
  const { parties, ranking } = (await ask(w, plant, 'GET', `/listings/${demandId}`)).body
  expect([parties[0].orgName, ranking.matches[0].orgName]).toEqual([said.name, said.name])
  await must(200, step(firm, { step: 'visit', on: '2026-11-23' }))
  const plants = await mine(plant)
  const taken = { name: plants.name, creditCode: before.creditCode, reason: '抢注旧代码' }
  expect((await act(city, plant, 'rename', taken, plants.version)).body.code).toBe('org.known')
})

test('a merged firm’s people go on with its offers and cases under the other’s name, nothing twice', async () => {
  const other = await arrive(w, { role: 'firm', region: '451002', name: '百色大环保集团' })
  await must(
    201,
    ask(w, firm, 'POST', `${path(firm.member.orgId)}/messages`, {
      body: { text: '何时方便踏勘？' },
    }),
  )
  await must(200, step(firm, { step: 'visit', on: '2026-11-23' }))
  const { version, creditCode: old } = await mine(firm)
  const said = { into: other.member.orgId, reason: '吸收合并，原厂注销' }
  await must(200, act(city, firm, 'merge', said, version))
  await w.settle(3)
  await w.settle()
  w.pass(1 / 1440)
  // The same sign-in leads on: the person now belongs to the other organisation.
  expect((await mine(firm)).name).toBe('百色大环保集团')
  for (const who of [firm, other]) {
    const items = (await ask(w, who, 'GET', '/listings/mine?kind=offer')).body.items
    expect(items.map((i: any) => i.id)).toEqual([offerId])
    const cases = (await ask(w, who, 'GET', '/cases/mine')).body.items
    expect(cases.map((i: any) => [i.demandId, i.stage])).toEqual([[demandId, 'visit']])
    const talk = await must(200, ask(w, who, 'GET', `${path(other.member.orgId)}/messages`))
    expect(talk.body.items.map((m: any) => m.text)).toEqual(['何时方便踏勘？'])
  }
  await must(
    200,
    step(other, { step: 'quote', basis: 'per-tonne', amountFen: 100 }, other.member.orgId),
  )
  const { parties, ranking } = (await ask(w, plant, 'GET', `/listings/${demandId}`)).body
  expect(parties.map((p: any) => [p.orgName, p.stage])).toEqual([['百色大环保集团', 'quote']])
  expect(ranking.matches.map((m: any) => m.orgName)).toEqual(['百色大环保集团'])
  expect((await ask(w, city, 'GET', `/desk/orgs?code=${old}`)).body.id).toBe(other.member.orgId)
  expect((await act(city, other, 'merge', { ...said, into: firm.member.orgId }, 1)).body.code).toBe(
    'org.merged',
  )
})

test('a merged enterprise’s demands, cases and findings are the other’s', async () => {
  const other = await arrive(w, { role: 'enterprise', region: '451082', name: '平果大铝业集团' })
  const found = {
    orgId: plant.member.orgId,
    title: '堆场防渗破损',
    source: 'inspection',
    severity: 'major',
    owner: '覃县',
    dueOn: '2026-12-10',
  }
  await must(201, ask(w, county, 'POST', '/findings', { body: found }))
  const { version } = await mine(plant)
  const said = { into: other.member.orgId, reason: '吸收合并，原厂注销' }
  await must(200, act(city, plant, 'merge', said, version))
  await w.settle(3)
  const page = (await must(200, ask(w, other, 'GET', `/listings/${demandId}`))).body
  expect([page.relation, page.orgName, page.parties.length]).toEqual(['owner', '平果大铝业集团', 1])
  await must(200, step(other, { step: 'visit', on: '2026-11-23' }))
  const { items } = (await ask(w, other, 'GET', '/findings/mine')).body
  expect(items.map((i: any) => i.orgName)).toEqual(['平果大铝业集团'])
  // A second person of the old one too, once signed in anew.
  const { org } = (await orgs.get(w.table, plant.member.orgId))!
  expect(org.mergedInto).toBe(other.member.orgId)
  await enter(w, plant)
  expect((await ask(w, plant, 'GET', '/session')).body.member.orgId).toBe(other.member.orgId)
})

test('only the city or the region does it, to two of one kind, and not to strangers’', async () => {
  const other = await arrive(w, { role: 'enterprise', region: '451082' })
  const far = await arrive(w, { role: 'official', region: '450100' })
  const colleague = await enrol(w, (await orgs.get(w.table, city.member.orgId))!.org, '陆副')
  const said = { into: other.member.orgId, reason: '吸收合并注销' }
  const codes = []
  for (const [by, of, body] of [
    [far, plant, said],
    [county, plant, said],
    [plant, plant, said],
    [colleague, firm, said],
    [city, plant, { ...said, into: plant.member.orgId }],
    [city, plant, { ...said, into: 'org_absent0001' }],
  ] as const)
    codes.push((await act(by, of, 'merge', body, 1)).body.code)
  expect(codes).toEqual([
    'missing',
    'org.not-your-level',
    'org.not-your-level',
    'org.other-role',
    'org.same',
    'missing',
  ])
})
