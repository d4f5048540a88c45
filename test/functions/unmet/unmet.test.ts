// Unmet demands over HTTP: they come with the ranking, go with the agreement, and stay within the jurisdiction.
import { afterEach, beforeEach, expect, test } from 'vitest'
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
let firm: Person
let county: Person
let city: Person
beforeEach(async () => {
  w = world()
  plant = await arrive(w, { role: 'enterprise', region: '451082', name: '平果机密铝厂' })
  firm = await arrive(w, { role: 'firm', region: '451002' })
  county = await arrive(w, { role: 'official', region: '451082' })
  city = await arrive(w, { role: 'official', region: '451000' })
})
afterEach(() => w.close())

const clusters = async (by: Person, days = 0) =>
  (await must(200, ask(w, by, 'GET', `/desk/unmet?days=${days}`))).body.clusters

test('a demand that nobody can take says so, one with matches says who was not asked, an agreed one is gone', async () => {
  const demandId = await publish(w, plant, county, 'demand', demandFields())
  await w.settle(2)
  expect(await clusters(county)).toMatchObject([
    {
      waste: 'waste.red-mud',
      city: '451000',
      blocks: [{ block: 'none', demands: 1 }],
      demands: [{ id: demandId }],
    },
  ])
  const offerId = await publish(w, firm, city, 'offer', offerFields())
  await w.settle(2)
  const [one] = await clusters(city)
  expect(one.demands[0].blocks).toContain('uncontacted')
  for (const by of [firm, plant])
    await must(
      200,
      ask(w, by, 'POST', '/cases/answers', { body: { demandId, offerId, answer: 'yes' } }),
    )
  await w.settle(3)
  expect(await clusters(county)).toEqual([])
})

test('only what has waited long enough is shown, and only to officials of the place', async () => {
  await publish(w, plant, county, 'demand', demandFields())
  await w.settle()
  expect(await clusters(county, 30)).toEqual([])
  w.pass(31)
  await enter(w, county)
  expect(await clusters(county, 30)).toHaveLength(1)
  const sibling = await arrive(w, { role: 'official', region: '451022' })
  expect(await clusters(sibling, 30)).toEqual([])
  await enter(w, plant)
  expect((await ask(w, plant, 'GET', '/desk/unmet')).status).toBe(403)
  expect((await ask(w, county, 'GET', '/desk/unmet?days=x')).status).toBe(400)
  expect((await ask(w, county, 'GET', '/desk/unmet?more=1')).status).toBe(400)
})

test('the list takes as many reads for three demands as for one', async () => {
  await publish(w, plant, county, 'demand', demandFields())
  await w.settle()
  const count = async () => {
    const before = w.table.calls.list
    await clusters(county)
    return w.table.calls.list - before
  }
  const one = await count()
  for (let i = 0; i < 2; i++) await publish(w, plant, county, 'demand', demandFields())
  await w.settle()
  expect(await count()).toBe(one)
})
