// What pages and lists say of a pair: by when the next step is wanted, and no more than the reader may know.
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
let city: Person
let elsewhere: Person
let demandId: string
let offerId: string

beforeEach(async () => {
  w = world()
  enterprise = await arrive(w, { role: 'enterprise', region: '451082' })
  firm = await arrive(w, { role: 'firm', region: '451002', name: '右江环保公司' })
  county = await arrive(w, { role: 'official', region: '451082' })
  city = await arrive(w, { role: 'official', region: '451000' })
  elsewhere = await arrive(w, { role: 'official', region: '450200' })
  offerId = await publish(w, firm, city, 'offer', offerFields())
  demandId = await publish(w, enterprise, county, 'demand', demandFields())
  await w.settle()
})
afterEach(() => w.close())

const answer = (who: Person, said: Record<string, unknown>) =>
  must(200, ask(w, who, 'POST', '/cases/answers', { body: { demandId, offerId, ...said } }))
const agree = async () => {
  for (const who of [firm, enterprise]) await answer(who, { answer: 'yes' })
  await w.settle()
}
const page = async (who: Person) =>
  (await must(200, ask(w, who, 'GET', `/listings/${demandId}`))).body
const hold = (who: Person, body: Record<string, unknown>, version: number) =>
  ask(w, who, 'POST', `/cases/${demandId}/hold`, { body, version })

test('each side and the officials see by when the next step of the pair is wanted', async () => {
  await agree()
  const due = expect.stringMatching(/^2026-12-07T/)
  const next = { who: 'owner', what: 'contact', by: due }
  expect((await page(firm)).party.next).toEqual(next)
  expect((await page(enterprise)).parties[0].next).toEqual(next)
  expect((await page(county)).parties[0].next).toEqual(next)
})

test('officials list pairs with county, firm and next step; the firm learns no county', async () => {
  await agree()
  const { body } = await must(200, ask(w, city, 'GET', '/desk/cases'))
  expect(body.items).toMatchObject([
    {
      demandId,
      stage: 'agreed',
      region: '451082',
      firmId: firm.member.orgId,
      firmName: '右江环保公司',
      next: 'owner.contact',
    },
  ])
  const mine = async () => (await must(200, ask(w, firm, 'GET', '/cases/mine'))).body.items[0]
  expect(await mine()).toMatchObject({ stage: 'agreed', next: 'owner.contact' })
  expect(await mine()).not.toHaveProperty('region')
  await answer(enterprise, { answer: 'no', reason: 'trust' })
  await w.settle()
  expect(await mine()).not.toHaveProperty('next')
})

test('a city that was asked reads the number and the question until it has replied, and no other city does', async () => {
  const third = await arrive(w, { role: 'official', region: '451200' })
  const local = await arrive(w, { role: 'firm', region: '450200' })
  expect(await page(elsewhere)).not.toHaveProperty('asked')
  const question = '贵市水泥厂能否协同处置？'
  await must(200, hold(county, { action: 'ask', to: '450200', question }, 0))
  const { number } = (await page(county)).case
  const seen = await page(elsewhere)
  expect(seen.asked).toMatchObject({ number, question })
  for (const key of ['hold', 'parties', 'ranking', 'case', 'next'])
    expect(seen).not.toHaveProperty(key)
  for (const who of [third, local, firm, enterprise, county, city])
    expect(await page(who)).not.toHaveProperty('asked')
  const reply = { action: 'reply', text: '两家水泥厂有余量，可以接。' }
  await must(200, ask(w, elsewhere, 'POST', `/cases/${demandId}/hold`, { body: reply }))
  expect(await page(elsewhere)).not.toHaveProperty('asked')
})
