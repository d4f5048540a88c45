// The demo's surveys, list, calls and shelf: whole by the product's own rules, planted once, each page filled.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { flawsOfAnswer, flawsOfQuestions, Survey } from '#shared/survey/survey.ts'
import { crossedOf } from '#shared/loan/crossed.ts'
import { Supported } from '#shared/supported/supported.ts'
import { moneyUnits } from '#functions/local/seed.ts'
import * as listings from '#functions/listing/store.ts'
import { plant, type Unit } from '#functions/local/seed/plant.ts'
import { worldOn } from '#functions/local/seed/world.ts'
import { arrive, ask, world, type World } from '../../world.ts'

let w: World
beforeEach(() => {
  w = world()
})
afterEach(() => w.close())

test('stand by the rules of the product, with invented names', () => {
  const { survey, applications, calls, shelf } = worldOn(w.ports.clock.now())
  expect(Survey.parse(survey.survey)).toEqual(survey.survey)
  expect(flawsOfQuestions(survey.survey.questions)).toEqual([])
  for (const { given } of survey.responses)
    expect(flawsOfAnswer(survey.survey.questions, given, true)).toEqual([])
  expect(survey.responses.length).toBeGreaterThan(9)
  for (const { supported } of applications) expect(Supported.parse(supported)).toEqual(supported)
  expect(applications.map(({ supported }) => supported.state)).toEqual(['listed', 'city', 'county'])
  for (const { fields } of calls)
    expect([crossedOf(fields), fields.title]).toEqual([[], expect.stringContaining('示例')])
  expect(shelf).toHaveLength(3)
})

test('fill the pages of the public and of officials, planted twice or once', async () => {
  const on = worldOn(w.ports.clock.now())
  const shelved = new Set<string>(on.shelf.map(({ demandId }) => demandId))
  const demands = on.listings.filter(({ listing }) => shelved.has(listing.id))
  await plant(
    w.table,
    demands.map(({ listing }): Unit => [listings.put(listing, 'absent')]),
  )
  for (let i = 0; i < 2; i++) await plant(w.table, moneyUnits(on))
  await w.settle(2)
  const official = await arrive(w, { role: 'official', region: '450000' })
  const [survey] = (await ask(w, official, 'GET', '/surveys')).body.items
  const summary = (await ask(w, official, 'GET', `/surveys/${survey.id}/summary`)).body
  expect(summary.sent).toBe(on.survey.responses.length)
  const count = async (path: string) => (await ask(w, undefined, 'GET', path)).body.items.length
  const lists = ['/supported', '/funding/calls', '/funding/shelf']
  expect(await Promise.all(lists.map(count))).toEqual([1, 3, 3])
})
