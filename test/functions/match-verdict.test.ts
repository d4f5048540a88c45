// Verdicts over HTTP: kept once per organisation, on record, told to nobody; never-again keeps the two apart.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MATCHER } from '#shared/match/match.ts'
import { report } from '#functions/local/match-report.ts'
import { openTable } from '#functions/local/table.ts'
import * as matches from '#functions/match/store.ts'
import * as verdicts from '#functions/match/verdict-store.ts'
import { ask, must, type Person, publish, offerFields } from '../world.ts'
import { type Cast, cast, demandIn } from './access/cast.ts'

let stage: Cast
let demandId = ''
beforeEach(async () => {
  stage = await cast()
  demandId = (await demandIn(stage, 'published')).id
  await stage.w.settle()
})
afterEach(() => {
  stage.w.close()
})

const say = (who: Person | undefined, change: Record<string, unknown> = {}, key?: string) =>
  ask(stage.w, who, 'POST', '/matches/verdicts', {
    body: {
      demandId,
      offerId: stage.offerId,
      verdict: 'wrong',
      reason: 'price',
      part: 'cost',
      ...change,
    },
    ...(key === undefined ? {} : { key }),
  })
const kept = async (who: Person) =>
  (
    await verdicts.get(stage.w.table, {
      demandId,
      offerId: stage.offerId,
      orgId: who.member.orgId,
    })
  )?.verdict
const rankedFirms = async () =>
  (await matches.ranking(stage.w.table, demandId))?.matches.map((match) => match.orgId)
const acts = async () =>
  (await stage.w.table.query(`H#${demandId}`, {}, { limit: 100 })).items
    .map((row) => row.body)
    .filter((body) => body.act === 'match.judged')

describe('a verdict', () => {
  test('is kept with what the matcher said, and is on record without its reason', async () => {
    const { owner } = stage.people
    const said = await must(201, say(owner))
    expect(said.body).toEqual({ verdict: 'wrong', as: 'enterprise' })
    const match = (await matches.ranking(stage.w.table, demandId))?.matches.find(
      (each) => each.offerId === stage.offerId,
    )
    const verdict = await kept(owner)
    expect(verdict).toMatchObject({ verdict: 'wrong', reason: 'price', part: 'cost' })
    expect(verdict?.opinion).toMatchObject({
      matcher: MATCHER,
      score: match?.score,
      grade: match?.grade,
    })
    expect(verdict?.opinion.parts['code']).toBeGreaterThan(0)
    const records = await acts()
    expect(records.length).toBe(1)
    expect(records[0]?.values).toEqual({
      kind: 'demand',
      offerId: stage.offerId,
      verdict: 'wrong',
    })
  })

  test('is told to nobody', async () => {
    const { w, people } = stage
    const before = await ask(w, people.firm, 'GET', '/notices')
    await must(201, say(people.owner))
    await w.settle()
    expect((await ask(w, people.firm, 'GET', '/notices')).text).toBe(before.text)
  })

  test('is one per organisation: said anew it is replaced, others keep theirs', async () => {
    const { owner, firm, county } = stage.people
    for (const who of [owner, firm, county]) await must(201, say(who))
    await must(200, say(owner, { verdict: 'good', reason: undefined }))
    expect(await kept(owner)).toMatchObject({ verdict: 'good', as: 'enterprise' })
    expect((await kept(owner))?.reason).toBeUndefined()
    expect(await kept(firm)).toMatchObject({ verdict: 'wrong', as: 'firm' })
    expect(await kept(county)).toMatchObject({ verdict: 'wrong', as: 'official' })
    expect((await verdicts.everything(stage.w.table)).length).toBe(3)
  })

  test('sent twice under one key is one verdict, one record, one answer', async () => {
    const first = await must(201, say(stage.people.owner, {}, 'same-key-01'))
    const again = await must(201, say(stage.people.owner, {}, 'same-key-01'))
    expect(again.text).toBe(first.text)
    expect((await acts()).length).toBe(1)
  })

  test('is refused where it does not fit, is nobody’s, not theirs, hidden, or about no match', async () => {
    const { w, people } = stage
    expect((await say(people.owner, { reason: 'ugly' })).status).toBe(400)
    expect((await say(people.owner, { reason: undefined })).status).toBe(400)
    expect((await say(people.owner, { part: 'beauty' })).status).toBe(400)
    expect((await say(undefined)).status).toBe(401)
    expect((await say(people.otherCity)).status).toBe(403)
    expect((await say(people.partyFirm)).status).toBe(403)
    expect((await say(people.county, { reason: 'never-again' })).status).toBe(403)
    expect((await say(people.owner, { offerId: 'lst_0000000000zzzzzzzzzzzz' })).status).toBe(404)
    expect((await say(people.owner, { offerId: demandId })).status).toBe(404)
    const hidden = await demandIn(stage, 'submitted')
    expect((await say(people.firm, { demandId: hidden.id })).status).toBe(404)
    expect((await say(people.owner, { demandId: hidden.id })).body.code).toBe('match.not-ranked')
    expect((await say(people.owner, { demandId: hidden.id })).status).toBe(409)
    await w.settle()
    expect(await acts()).toEqual([])
  })
})

describe('never-again', () => {
  const never = { reason: 'never-again' }

  test.each(['owner', 'firm'] as const)(
    'said by the %s keeps the two apart in all that either asks for or offers, until it is taken back',
    async (side) => {
      const { w, people } = stage
      const firmId = people.firm.member.orgId
      expect(await rankedFirms()).toContain(firmId)
      await must(201, say(people[side], never))
      await w.settle(2)
      expect(await rankedFirms()).toEqual([people.partyFirm.member.orgId])
      expect((await ask(w, people.firm, 'GET', '/opportunities')).body.items).toEqual([])
      // What comes later is kept apart too.
      const first = demandId
      demandId = (await demandIn(stage, 'published')).id
      await publish(w, people.firm, people.region, 'offer', offerFields())
      await w.settle()
      expect(await rankedFirms()).toEqual([people.partyFirm.member.orgId])
      demandId = first
      await must(200, say(people[side], { verdict: 'good', reason: undefined }))
      await w.settle()
      expect(await rankedFirms()).toContain(firmId)
    },
  )

  test('holds while any verdict says so, in whatever order changes come', async () => {
    const { w, people } = stage
    const [first, second] = [demandId, (await demandIn(stage, 'published')).id]
    await w.settle()
    await must(201, say(people.owner, never))
    await must(201, say(people.owner, { ...never, demandId: second }))
    await w.settle(3, (changes) => [...changes].reverse())
    await must(200, say(people.owner, { demandId: first }))
    await w.settle()
    expect(await rankedFirms()).not.toContain(people.firm.member.orgId)
    await must(200, say(people.owner, { demandId: second }))
    await w.settle()
    expect(await rankedFirms()).toContain(people.firm.member.orgId)
  })
})

describe('the report', () => {
  test('says from the stored verdicts how often people agreed, row by row', async () => {
    const { owner, firm, county } = stage.people
    await must(201, say(owner))
    await must(201, say(firm, { verdict: 'good', reason: undefined, part: undefined }))
    await must(201, say(county, { verdict: 'good', reason: undefined, part: undefined }))
    const grade = (await kept(owner))?.opinion.grade ?? ''
    const dir = mkdtempSync(join(tmpdir(), 'verdicts-'))
    const table = openTable(join(dir, 'table.sqlite'))
    for (const who of [owner, firm, county]) {
      const verdict = await kept(who)
      if (verdict) await table.write([verdicts.put(verdict, 'absent')])
    }
    table.close()
    expect(await report(['--data', dir])).toEqual({
      exitCode: 0,
      text: [
        'matcher\tby\tkey\tjudged\tagainst\tprecision',
        `${MATCHER}\tall\t-\t3\t1\t0.667`,
        `${MATCHER}\tgrade\t${grade}\t3\t1\t0.667`,
        `${MATCHER}\treason\tprice\t3\t1\t0.667`,
        `${MATCHER}\tpart\tcost\t3\t1\t0.667`,
      ].join('\n'),
    })
    rmSync(dir, { recursive: true })
    expect((await report(['--data', dir])).exitCode).toBe(1)
    expect((await report(['--what'])).exitCode).toBe(2)
  })
})
