// An official proposes a pair: both are told why, both still decide, and clocks run on both.
import { afterEach, beforeEach, expect, test } from 'vitest'
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

let w: World
let enterprise: Person
let firm: Person
let county: Person
let demandId: string
let offerId: string
beforeEach(async () => {
  w = world()
  enterprise = await arrive(w, { role: 'enterprise', region: '451082' })
  firm = await arrive(w, { role: 'firm', region: '451002' })
  county = await arrive(w, { role: 'official', region: '451082' })
  const right = await arrive(w, { role: 'official', region: '451002' })
  offerId = await publish(w, firm, right, 'offer', offerFields())
  demandId = await publish(w, enterprise, county, 'demand', demandFields())
  await w.settle()
})
afterEach(() => w.close())

const note = '两家距离 30 公里，成分相近，去年有同类案例。'
const propose = (who: Person, more = {}) =>
  ask(w, who, 'POST', '/cases/proposals', { body: { demandId, offerId, note, ...more } })
const answer = (who: Person, said: 'yes' | 'no') =>
  ask(w, who, 'POST', '/cases/answers', {
    body: { demandId, offerId, answer: said, ...(said === 'no' ? { reason: 'price' } : {}) },
  })
const page = async (who: Person) => (await ask(w, who, 'GET', `/listings/${demandId}`)).body

test('both sides read who proposes and why, both say yes, and only then contacts open', async () => {
  await must(201, propose(county))
  await w.settle(2)
  for (const who of [enterprise, firm]) {
    const seen = await page(who)
    const party = seen.party ?? seen.parties[0]
    expect(party.proposal).toMatchObject({ by: county.member.name, note, region: '451082' })
    expect([party.firm.answer, party.enterprise.answer]).toEqual(['none', 'none'])
    const told = (await ask(w, who, 'GET', '/notices')).body.items.map((n: any) => n.code)
    expect(told).toContain('party.proposed')
  }
  const before = await page(enterprise)
  expect([before.case.stage, before.next.what]).toEqual(['contacting', 'answer-proposal'])
  expect((await page(firm)).fields.contact).toBeUndefined()
  expect((await ask(w, firm, 'GET', '/cases/mine')).body.items[0]).toMatchObject({
    demandId,
    proposed: true,
    firm: 'none',
  })
  await must(200, answer(firm, 'yes'))
  expect((await page(firm)).fields.contact).toBeUndefined()
  expect((await must(200, answer(enterprise, 'yes'))).body.agreed).toBe(true)
  expect((await page(firm)).fields.contact).toBeDefined()
  const acts = (await ask(w, county, 'GET', `/listings/${demandId}/history`)).body.items
  expect(acts.map((a: any) => a.act)).toEqual(
    expect.arrayContaining(['party.proposed', 'party.interested', 'party.agreed']),
  )
})

test('each side has five working days, and whoever is silent is brought to the officials', async () => {
  await must(201, propose(county))
  await w.settle()
  const names = async () =>
    (await w.table.query(`K#${demandId}`, {}, { limit: 50 })).items
      .map((row) => row.sk)
      .filter((name) => name.startsWith('answer'))
  const { orgId } = firm.member
  expect(await names()).toEqual([`answer-interest#${orgId}`, `answer-invitation#${orgId}`])
  await must(200, answer(firm, 'yes'))
  await w.settle()
  expect(await names()).toEqual([`answer-interest#${orgId}`])
})

test('a side that said no is not asked again; agreed and proposed pairs are not proposed twice', async () => {
  await must(201, propose(county))
  expect((await propose(county)).body.code).toBe('party.proposed')
  await must(200, answer(firm, 'no'))
  expect((await propose(county)).body.code).toBe('party.refused')
})

test('what the law stops nobody proposes', async () => {
  const licensed = demandFields({ hazard: 'hazardous', hwCodes: ['321-024-48'] })
  const id = await publish(w, enterprise, county, 'demand', licensed)
  const mine = (await ask(w, firm, 'GET', '/orgs/mine')).body
  await must(
    200,
    ask(w, firm, 'PUT', '/orgs/mine', {
      version: mine.version,
      body: {
        name: mine.name,
        creditCode: mine.creditCode,
        region: mine.region,
        licences: [],
      },
    }),
  )
  const org = (await ask(w, firm, 'GET', '/orgs/mine')).body
  const city = await arrive(w, { role: 'official', region: '451000' })
  await must(200, ask(w, city, 'POST', `/orgs/${org.id}/verify`, { version: org.version }))
  await w.settle()
  const refused = await propose(county, { demandId: id })
  expect([refused.body.code, refused.body.stops]).toEqual(['case.stopped', ['licence.none']])
})

test('evidence opens for both sides before they agree, and for nobody else', async () => {
  const PDF = new TextEncoder().encode('%PDF-1.7')
  const ref = { name: '走访照片.pdf', type: 'application/pdf', size: PDF.length }
  const { body } = await must(201, ask(w, county, 'POST', '/files', { body: ref }))
  await w.files.write(`attachments/${county.member.orgId}/${body.id}`, PDF, ref.type)
  const file = (await must(200, ask(w, county, 'POST', `/files/${body.id}/check`))).body
  const theirs = (await propose(enterprise, { files: [file] })).status
  expect(theirs).toBe(403)
  await must(201, propose(county, { files: [file] }))
  const path = `/files/${file.id}?listing=${demandId}&firm=${firm.member.orgId}`
  for (const who of [enterprise, firm]) await must(200, ask(w, who, 'GET', path))
  const stranger = await arrive(w, { role: 'firm', region: '451002' })
  expect((await ask(w, stranger, 'GET', path)).status).toBe(404)
})

test('only the officials of the demand propose', async () => {
  const other = await arrive(w, { role: 'official', region: '451022' })
  for (const who of [other, enterprise, firm]) {
    const refused = await propose(who)
    expect([refused.status, refused.body.code]).toEqual([403, 'case.not-proposer'])
  }
  const absent = await propose(county, { offerId: 'lst_0000000000zzzzzzzzzzzz' })
  expect(absent.status).toBe(404)
})
