// The board of medians: each answer counted once, officials see their own place, nobody else's name to others.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { boardOf, type Pace } from '#shared/clock/pace.ts'
import {
  arrive,
  ask,
  demandFields,
  enter,
  must,
  offerFields,
  type Person,
  world,
  type World,
} from '../../world.ts'

let w: World
let owner: Person
let firm: Person
let county: Person
let other: Person
beforeEach(async () => {
  w = world()
  owner = await arrive(w, { role: 'enterprise', region: '451082', name: '平果机密铝厂' })
  firm = await arrive(w, { role: 'firm', region: '451082', name: '平果环保公司' })
  county = await arrive(w, { role: 'official', region: '451082', name: '平果市局' })
  other = await arrive(w, { role: 'official', region: '450100', name: '南宁市局' })
})
afterEach(() => w.close())

async function checkedAfter(days: number, who: Person, kind: string, fields: unknown) {
  const { body } = await must(201, ask(w, who, 'POST', '/listings', { body: { kind, fields } }))
  await must(200, ask(w, who, 'POST', `/listings/${body.id}/submit`, { version: 1 }))
  w.pass(days)
  for (const person of [owner, firm, county, other]) await enter(w, person)
  await must(200, ask(w, county, 'POST', `/listings/${body.id}/publish`, { version: 2 }))
  return body.id as string
}

test('tells how many working days checks and answers take, each once, in one read', async () => {
  const demandId = await checkedAfter(1, owner, 'demand', demandFields())
  const offerId = await checkedAfter(2, firm, 'offer', offerFields({ region: '451082' }))
  await checkedAfter(7, owner, 'demand', demandFields({ title: '第二批赤泥利用' }))
  const say = (who: Person) =>
    must(200, ask(w, who, 'POST', '/cases/answers', { body: { demandId, offerId, answer: 'yes' } }))
  await say(owner)
  w.pass(7)
  for (const person of [owner, firm, county, other]) await enter(w, person)
  await say(firm)
  await w.settle(3)
  const { body } = await must(200, ask(w, county, 'GET', '/board'))
  expect(body.levels).toEqual([{ who: 'county', what: 'check', median: 2, answers: 3 }])
  const lines = body.orgs.map((o: any) => `${o.orgName} ${o.what} ${o.median} ${o.answers}`)
  expect(lines.sort()).toEqual(['平果市局 check 2 3', '平果环保公司 answer 5 1'])
  expect((await ask(w, firm, 'GET', '/board')).body.orgs).toMatchObject([{ what: 'answer' }])
  for (const who of [owner, other]) {
    const seen = (await must(200, ask(w, who, 'GET', '/board'))).body
    expect([seen.orgs, seen.levels.length]).toEqual([[], 1])
  }
})

test('a level with fewer than three answers is nobody to be looked up by', () => {
  const pace = {
    what: 'check',
    who: 'city',
    orgId: 'org_a',
    orgName: '甲',
    region: '451000',
  } as Pace
  const paces = [1, 4].map((workingDays) => ({ ...pace, workingDays }))
  const reader = { ...county.member, region: '450000' as never }
  expect(boardOf(paces, reader)).toMatchObject({ levels: [], orgs: [{ median: 2.5, answers: 2 }] })
  expect(boardOf([...paces, paces[1]!], reader).levels).toMatchObject([{ median: 4 }])
})
