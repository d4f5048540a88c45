// What is counted and shown of an organisation: reputation, licences about to end, and who read what is not public.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { tick } from '#functions/clock/tick.ts'
import { type Party } from '#shared/case/party.ts'
import { reputationOf, shownOf } from '#shared/org/reputation.ts'
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

describe('reputation', () => {
  const party = (change: object): Party =>
    ({ firm: { answer: 'none' }, enterprise: { answer: 'none' }, ...change }) as Party
  const done = (tonnes: number) =>
    party({ progress: { stage: 'done', deliveries: [{ tonnes }], effect: { met: true } } })
  const invited = (at: string, answered: string) =>
    party({ enterprise: { answer: 'yes', at }, firm: { answer: 'no', at: answered } })

  test('counts accepted works, tonnes and the median of days to answer', () => {
    expect(
      reputationOf(
        [
          done(10),
          done(20),
          invited('2026-11-23T02:00:00.000Z', '2026-11-24T02:00:00.000Z'),
          invited('2026-11-23T02:00:00.000Z', '2026-11-26T02:00:00.000Z'),
          // Interest of its own is no answer to anybody.
          party({ firm: { answer: 'yes', at: '2026-11-24T02:00:00.000Z' } }),
        ],
        2,
      ),
    ).toEqual({ works: 2, tonnes: 30, pairs: 2, medianDays: 2, answers: 2, findings: 2 })
  })
  test('tells others no tonnes of fewer than three pairs, and nobody outside of findings', () => {
    const two = reputationOf([done(10), done(20)], 1)
    expect(shownOf(two, false)).toEqual({ works: 2, answers: 0 })
    expect(shownOf(two, true)).toEqual({ works: 2, answers: 0, tonnes: 30, findings: 1 })
    const three = reputationOf([done(10), done(20), done(5)], 1)
    expect(shownOf(three, false)).toMatchObject({ tonnes: 35 })
  })
  test('follows answers and findings, twice the same, and is nobody’s for an enterprise', async () => {
    const offerId = await publish(w, firm, city, 'offer', offerFields())
    const demandId = await publish(w, plant, county, 'demand', demandFields())
    await must(
      200,
      ask(w, plant, 'POST', '/cases/answers', { body: { demandId, offerId, answer: 'yes' } }),
    )
    w.pass(1)
    for (const one of [plant, firm, county, city]) await enter(w, one)
    await must(
      200,
      ask(w, firm, 'POST', '/cases/answers', { body: { demandId, offerId, answer: 'yes' } }),
    )
    await must(
      201,
      ask(w, city, 'POST', '/findings', {
        body: {
          orgId: firm.member.orgId,
          title: '台账不全',
          source: 'inspection',
          severity: 'general',
          owner: '陆市',
          dueOn: '2026-12-10',
        },
      }),
    )
    await w.settle(3)
    const path = `/orgs/${firm.member.orgId}/reputation`
    expect((await must(200, ask(w, undefined, 'GET', path))).body).toEqual({
      works: 0,
      answers: 1,
      medianDays: 1,
    })
    expect((await must(200, ask(w, city, 'GET', path))).body.findings).toBe(1)
    const hidden = await ask(w, undefined, 'GET', `/orgs/${plant.member.orgId}/reputation`)
    expect(hidden.status).toBe(404)
  })
})

describe('a licence about to end', () => {
  test('warns 60, 30 and 7 days before, once each, then its matches are stopped', async () => {
    const official = await arrive(w, { role: 'official', region: '451000' })
    const mine = (await ask(w, firm, 'GET', '/orgs/mine')).body
    const licence = {
      no: 'GXHW-2026-018',
      type: 'comprehensive',
      codes: ['HW48'],
      modes: ['use'],
      volumeTPerYear: 5_000_000,
      validFrom: '2026-01-01',
      validTo: '2027-02-28',
    }
    const { name, creditCode, region } = mine
    await must(
      200,
      ask(w, firm, 'PUT', '/orgs/mine', {
        version: mine.version,
        body: { name, creditCode, region, licences: [licence] },
      }),
    )
    const path = `/orgs/${firm.member.orgId}`
    await must(
      200,
      ask(w, official, 'POST', `${path}/verify`, { version: Number(mine.version) + 1 }),
    )
    const offerId = await publish(w, firm, city, 'offer', offerFields())
    const hazardous = { hazard: 'hazardous', hwCodes: ['321-024-48'] }
    const demandId = await publish(w, plant, county, 'demand', demandFields(hazardous))
    await w.settle()
    const ranking = async () => (await ask(w, plant, 'GET', `/listings/${demandId}`)).body.ranking
    expect((await ranking()).matches.map((m: any) => m.offerId)).toEqual([offerId])
    for (let i = 0; i < 100; i++) {
      w.pass(1)
      await tick(w.ports)
      await tick(w.ports)
      await w.settle(2)
    }
    for (const one of [plant, firm, city]) await enter(w, one)
    const acts = (await ask(w, firm, 'GET', `${path}/history`)).body.items
    const told = acts.filter((a: any) => a.values.title === 'GXHW-2026-018')
    expect(told.map((a: any) => [a.act, a.at.slice(0, 10)])).toEqual([
      ['org.licence-ended', '2027-02-28'],
      ['clock.reminded', '2027-02-21'],
      ['clock.reminded', '2027-01-29'],
      ['clock.reminded', '2026-12-30'],
    ])
    const now = await ranking()
    expect(now.matches).toEqual([])
    expect(now.stopped[0].stops[0].code).toBe('licence.expired')
    const notices = (await ask(w, firm, 'GET', '/notices')).body.items
    expect(notices.map((n: any) => n.code)).toContain('org.licence-ended')
  })
})

describe('who has read what is not public', () => {
  test('is the owner’s to see over all that is theirs, by whom and which fields, newest first', async () => {
    const demandId = await publish(w, plant, county, 'demand', demandFields())
    await ask(w, county, 'GET', `/listings/${demandId}`)
    await ask(w, county, 'GET', `/orgs/${plant.member.orgId}`)
    await ask(w, plant, 'GET', `/listings/${demandId}`)
    const { items } = (await must(200, ask(w, plant, 'GET', '/orgs/mine/reads'))).body
    expect(items.map((i: any) => [i.act, i.by, i.role, i.subject]).sort()).toEqual([
      ['listing.read', county.member.name, 'official', demandId],
      ['org.read', county.member.name, 'official', plant.member.orgId],
    ])
    expect(items.find((i: any) => i.act === 'listing.read').fields).toContain('contact')
    expect((await ask(w, firm, 'GET', '/orgs/mine/reads')).body.items).toEqual([])
    expect(JSON.stringify(items)).not.toContain('0776-')
    for (const row of (
      await w.table.list('owner', `O#${plant.member.orgId}`, { prefix: 'read#' }, { limit: 9 })
    ).items)
      expect(Buffer.byteLength(JSON.stringify(row.card))).toBeLessThanOrEqual(300)
  })
})
