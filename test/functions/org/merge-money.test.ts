// A merger moves needs, bids, consents, answers to surveys and the list's entry: nothing twice, wherever it was stopped.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { arrive, ask, must, type Person, type World, world } from '../../world.ts'
import { banks, opened, step } from '../finance/stage.ts'
import { application, applied, PASS, plantFile, take } from '../supported/stage.ts'
import {
  giveAs,
  opened as openSurvey,
  stage as surveyStage,
  summaryOf,
  YES,
} from '../survey/stage.ts'
import { merge, stopEverywhere } from './stage.ts'

let w: World
let city: Person
let region: Person
let plant: Person
beforeEach(async () => {
  w = world()
  city = await arrive(w, { role: 'official', region: '451000' })
  region = await arrive(w, { role: 'official', region: '450000' })
  plant = await arrive(w, { role: 'enterprise', region: '451082', name: '平果示例老厂' })
})
afterEach(() => w.close())

const followed = async (from: Person) => {
  const died = await stopEverywhere(w, from.member.orgId)
  await w.settle(2)
  w.pass(1 / 1440)
  return died
}
const need = async (who: Person, id: string) =>
  (await must(200, ask(w, who, 'GET', `/finance/needs/${id}`))).body

test('an enterprise’s need goes on with the other, race and seats with it', async () => {
  const all = await banks(w, region, 2)
  const id = await opened(w, plant)
  await must(200, step(w, all[0]!, id, { step: 'take' }))
  const other = await arrive(w, { role: 'enterprise', region: '451082', name: '平果示例集团' })
  await merge(w, city, plant, other)
  expect(await followed(plant)).toBeGreaterThan(0)
  const { items } = (await ask(w, other, 'GET', '/finance/needs')).body
  expect(items.map((one: any) => one.id)).toEqual([id])
  await must(200, step(w, other, id, { step: 'choose', bankId: all[0]!.member.orgId }))
})

test('two banks of one race become one: the further bid stays and one seat is free for another', async () => {
  const [a, b, c, d, e] = await banks(w, region, 5)
  const id = await opened(w, plant)
  for (const bank of [a, b, c]) await must(200, step(w, bank!, id, { step: 'take' }))
  expect((await step(w, d!, id, { step: 'take' })).body.code).toBe('finance.full')
  await merge(w, region, a!, b!)
  await followed(a!)
  const { bids, taken } = await need(plant, id)
  expect(taken).toBe(2)
  expect(bids.map((one: any) => one.bankId)).not.toContain(a!.member.orgId)
  await must(200, step(w, d!, id, { step: 'take' }))
  expect((await step(w, e!, id, { step: 'take' })).body.code).toBe('finance.full')
})

test('the chosen bank stays chosen under the other’s name, and reports the loan', async () => {
  const [a, b] = await banks(w, region, 2)
  const id = await opened(w, plant)
  await must(200, step(w, a!, id, { step: 'take' }))
  await must(200, step(w, plant, id, { step: 'choose', bankId: a!.member.orgId }))
  const until = '2026-12-31'
  const path = `/finance/needs/${id}/consents/${a!.member.orgId}`
  const said = { version: 0, body: { fields: ['tonnes'], until } }
  await must(200, ask(w, plant, 'PUT', path, said))
  await merge(w, region, a!, b!)
  await followed(a!)
  await must(200, ask(w, b, 'GET', `/finance/needs/${id}/sheet`))
  const lent = { amountFen: 700_000_000, rateBp: 385, termMonths: 24, on: '2026-11-23' }
  await must(200, step(w, b!, id, { step: 'report', ...lent }))
  expect((await need(plant, id)).status).toBe('lent')
})

test('one organisation, one answer: the other’s own counts, or the one it had none of', async () => {
  const survey = await surveyStage()
  const [one, two, three, four] = survey.firms.slice(5)
  const id = await openSurvey(survey)
  await survey.w.settle()
  for (const who of [one, two, three])
    await must(200, giveAs(survey, who!, id, { version: 0, given: YES }))
  await survey.w.settle()
  const before = await summaryOf(survey, id)
  for (const [from, into] of [
    [two, three],
    [one, four],
  ] as const) {
    await merge(survey.w, survey.region, from!, into!)
    await stopEverywhere(survey.w, from!.member.orgId)
    await survey.w.settle(2)
  }
  const after = await summaryOf(survey, id)
  expect([before.sent, after.sent, after.invited]).toEqual([3, 2, before.invited])
  expect(await survey.w.table.query(`FS#${id}#R`, { prefix: 'K#' }, { limit: 9 })).toMatchObject({
    items: [{ body: { orgId: two!.member.orgId } }],
  })
  survey.w.close()
})

test('one entry on the list: the further of the two goes on where it was', async () => {
  const other = await arrive(w, { role: 'enterprise', region: '451082', name: '平果示例集团' })
  const county = await arrive(w, { role: 'official', region: '451082' })
  const id = await applied(w, plant)
  await must(200, take(w, county, id, { version: 1, body: PASS }))
  await plantFile(w, other)
  const { body } = await must(201, ask(w, other, 'POST', '/supported', { body: application() }))
  await merge(w, city, plant, other)
  await followed(plant)
  const mine = (await must(200, ask(w, other, 'GET', `/supported/${body.id}`))).body
  expect([mine.state, mine.opinions.length]).toEqual(['city', 1])
  const { items } = (await ask(w, city, 'GET', '/supported/desk')).body
  expect(items.map((one: any) => one.id)).toEqual([body.id])
})
