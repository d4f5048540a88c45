// The main job over HTTP, end to end: posted, returned, corrected, published, matched, agreed, told.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
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
} from '../world.ts'

let w: World
let enterprise: Person
let firm: Person
let county: Person

beforeEach(async () => {
  w = world()
  enterprise = await arrive(w, {
    role: 'enterprise',
    region: '451082',
    name: '平果测试氧化铝厂',
    industry: 'C3216',
  })
  firm = await arrive(w, { role: 'firm', region: '451002', name: '右江测试环保公司' })
  county = await arrive(w, { role: 'official', region: '451082' })
})
afterEach(() => w.close())

describe('the main job', () => {
  test('a demand goes from draft to agreed, and each step reaches the right people', async () => {
    const rightjiang = await arrive(w, { role: 'official', region: '451002' })
    await publish(
      w,
      firm,
      rightjiang,
      'offer',
      offerFields({ contact: { name: '李测', phone: '0771-1111111' } }),
    )
    const { body: draft } = await must(
      201,
      ask(w, enterprise, 'POST', '/listings', {
        body: { kind: 'demand', fields: { title: '赤泥综合利用' } },
      }),
    )
    const id = draft.id
    expect(draft.missing.map((f: any) => f.path)).toContain('codes')
    await must(
      200,
      ask(w, enterprise, 'PUT', `/listings/${id}`, {
        version: 1,
        body: { fields: demandFields() },
      }),
    )
    await must(200, ask(w, enterprise, 'POST', `/listings/${id}/submit`, { version: 2 }))
    await w.settle()

    const todo = await must(200, ask(w, county, 'GET', '/desk/todo'))
    expect(todo.body.items).toMatchObject([{ subject: id, kind: 'check' }])
    expect((await ask(w, county, 'GET', '/notices')).body.items).toMatchObject([
      { code: 'listing.submitted', link: `/desk/listings/${id}` },
    ])

    await must(
      200,
      ask(w, county, 'POST', `/listings/${id}/return`, {
        version: 3,
        body: { reason: '请补充含水率的检测日期' },
      }),
    )
    await w.settle()
    const returned = await must(200, ask(w, enterprise, 'GET', `/listings/${id}`))
    expect(returned.body).toMatchObject({
      status: 'returned',
      returnReason: '请补充含水率的检测日期',
      next: { who: 'owner', what: 'correct' },
    })
    await must(
      200,
      ask(w, enterprise, 'PUT', `/listings/${id}`, {
        version: 4,
        body: { fields: demandFields({ text: '含水率检测于本月。' }) },
      }),
    )
    await must(200, ask(w, enterprise, 'POST', `/listings/${id}/submit`, { version: 5 }))
    await must(200, ask(w, county, 'POST', `/listings/${id}/publish`, { version: 6 }))
    await w.settle()

    const published = await must(200, ask(w, enterprise, 'GET', `/listings/${id}`))
    expect(published.body.case.number).toMatch(/^GX4510-26-[0-9A-Z]{7}$/)
    expect(published.body.ranking.matches).toMatchObject([
      { orgName: '右江测试环保公司', verdict: 'fit' },
    ])
    const history = await must(200, ask(w, county, 'GET', `/listings/${id}/history`))
    expect(
      history.body.items.map((a: any) => a.act).filter((a: string) => a !== 'listing.read'),
    ).toEqual([
      'listing.published',
      'listing.submitted',
      'listing.saved',
      'listing.returned',
      'listing.submitted',
      'listing.saved',
      'listing.created',
    ])

    const opportunities = await must(200, ask(w, firm, 'GET', '/opportunities'))
    expect(opportunities.body.items).toMatchObject([
      { id, name: '百色市·有色金属冶炼企业', city: '451000' },
    ])
    const offerId = opportunities.body.items[0].offerId
    const masked = await must(200, ask(w, firm, 'GET', `/listings/${id}`))
    expect(masked.text).not.toContain('平果测试氧化铝厂')
    expect(masked.body.fields).not.toHaveProperty('contact')
    expect(masked.body.fields).not.toHaveProperty('region')

    await must(
      200,
      ask(w, firm, 'POST', '/cases/answers', { body: { demandId: id, offerId, answer: 'yes' } }),
    )
    await w.settle()
    expect((await ask(w, enterprise, 'GET', `/listings/${id}`)).body).toMatchObject({
      next: { what: 'answer-interest' },
      parties: [{ firm: { answer: 'yes' } }],
    })
    expect(
      (await ask(w, enterprise, 'GET', `/listings/${id}`)).body.parties[0].firm,
    ).not.toHaveProperty('contact')
    const agreed = await must(
      200,
      ask(w, enterprise, 'POST', '/cases/answers', {
        body: { demandId: id, offerId, answer: 'yes' },
      }),
    )
    expect(agreed.body).toEqual({ act: 'party.agreed', agreed: true })
    await w.settle()

    const open = await must(200, ask(w, firm, 'GET', `/listings/${id}`))
    expect(open.body).toMatchObject({
      relation: 'matched',
      orgName: '平果测试氧化铝厂',
      fields: { contact: { phone: '0776-0000000' } },
      case: { stage: 'agreed' },
    })
    expect(
      (await ask(w, enterprise, 'GET', `/listings/${id}`)).body.parties[0].firm.contact.phone,
    ).toBe('0771-1111111')
    const codes = (await ask(w, firm, 'GET', '/notices')).body.items.map((n: any) => n.code)
    expect(codes).toEqual(
      expect.arrayContaining(['match.found', 'party.agreed', 'listing.published']),
    )
    expect(w.mail.list(100).length).toBeGreaterThan(6)
  })

  test('changing the demand changes its ranking', async () => {
    const officer = await arrive(w, { role: 'official', region: '450000' })
    await publish(
      w,
      firm,
      officer,
      'offer',
      offerFields({ contact: { name: '李测', phone: '0771-1111111' } }),
    )
    const id = await publish(
      w,
      enterprise,
      officer,
      'demand',
      demandFields({ composition: [], moisturePct: null }),
    )
    await w.settle()
    const before = await ask(w, enterprise, 'GET', `/listings/${id}`)
    expect(before.body.ranking.matches).toHaveLength(1)
    await must(
      200,
      ask(w, enterprise, 'PUT', `/listings/${id}`, {
        version: 3,
        body: { fields: demandFields({ moisturePct: 60 }) },
      }),
    )
    await w.settle()
    const after = await ask(w, enterprise, 'GET', `/listings/${id}`)
    expect(after.body.ranking.matches).toEqual([])
    expect(after.body.ranking.stopped).toMatchObject([
      { stops: [{ code: 'intake.above', values: { name: 'moisture', value: 60, limit: 35 } }] },
    ])
    expect((await ask(w, firm, 'GET', '/opportunities')).body.items).toEqual([])
  })

  test('a withdrawn yes closes names and contacts at once', async () => {
    const officer = await arrive(w, { role: 'official', region: '450000' })
    const offerId = await publish(
      w,
      firm,
      officer,
      'offer',
      offerFields({ contact: { name: '李测', phone: '0771-1111111' } }),
    )
    const demandId = await publish(w, enterprise, officer, 'demand', demandFields())
    for (const who of [firm, enterprise])
      await must(
        200,
        ask(w, who, 'POST', '/cases/answers', { body: { demandId, offerId, answer: 'yes' } }),
      )
    expect((await ask(w, firm, 'GET', `/listings/${demandId}`)).body.relation).toBe('matched')
    await must(
      200,
      ask(w, enterprise, 'POST', '/cases/answers', {
        body: { demandId, offerId, answer: 'no', reason: 'trust' },
      }),
    )
    const closed = await ask(w, firm, 'GET', `/listings/${demandId}`)
    expect(closed.body.relation).toBe('member')
    expect(closed.text).not.toContain('0776-0000000')
    expect(closed.text).not.toContain('平果测试氧化铝厂')
  })
})
