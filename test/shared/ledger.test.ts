// Open figures: every demand in one cell, no cell of few organisations, nothing to be had by subtraction.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Line } from '#shared/ledger/line.ts'
import { medianOf, overall, settledShare, together } from '#shared/ledger/month.ts'
import { monthsOf } from '#shared/ledger/count.ts'
import { cellsOf, LEAST_ORGS, quarterOf } from '#shared/ledger/open.ts'

const line = (n: number, change: Partial<Line> = {}): Line =>
  ({
    id: `lst_${n}`,
    region: '451082',
    orgId: `org_${n}`,
    org: '单位',
    title: '需求',
    codes: ['waste.red-mud'],
    status: 'published',
    who: 'owner',
    what: 'invite',
    on: '2026-08-01',
    contracts: [],
    deliveries: [],
    ...change,
  }) as Line
const many = (n: number, from: number, change: Partial<Line> = {}) =>
  Array.from({ length: n }, (_, i) => line(from + i, change))
const took = (tonnes: number) => [{ month: '2026-08', tonnes, fen: 0 }]
const same = (code: string) => code

describe('open figures', () => {
  test('merge what few organisations have into the next wider cell, and drop what is small even then', () => {
    const lines = [
      ...many(6, 0),
      ...many(3, 10, { region: '450102' }),
      ...many(2, 20, { region: '450202' }),
      ...many(4, 30, { codes: ['waste.mn-slag'] }),
    ]
    expect(cellsOf(lines, same).map((c) => [c.waste, c.city, c.demands])).toEqual([
      ['waste.red-mud', '451000', 6],
      ['waste.red-mud', 'all', 5],
    ])
  })

  test('count organisations, not demands: one that asks often is still one', () => {
    expect(cellsOf(many(20, 0, { orgId: 'org_one' } as never), same)).toEqual([])
  })

  test('tell no figure that few stand behind, nor the tonnes of one giant', () => {
    const [cell] = cellsOf([...many(5, 0), line(9, { agreedAt: '2026-08-03T00:00:00.000Z' })], same)
    expect(cell).toMatchObject({ demands: 6, matched: null, signed: 0, tonnes: 0 })
    const giant = [...many(5, 0, { deliveries: took(10) }), line(9, { deliveries: took(5000) })]
    expect(cellsOf(giant, same)[0]?.tonnes).toBeNull()
    expect(cellsOf(many(7, 0, { deliveries: took(123.4) }), same)[0]?.tonnes).toBe(860)
  })

  test('stand in one cell at most each, and every cell holds enough, whatever the lines are', () => {
    const one = fc.record({
      orgId: fc.integer({ min: 0, max: 30 }).map((n) => `org_${n}`),
      region: fc.constantFrom('451082', '451002', '450102', '450202'),
      codes: fc.constantFrom(['waste.red-mud'], ['waste.mn-slag'], ['waste.x']),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 80 }), (some) => {
        const lines = some.map((change, i) => line(i, change as never))
        const cells = cellsOf(lines, same)
        const sum = cells.reduce((n, c) => n + c.demands, 0)
        expect(sum).toBeLessThanOrEqual(lines.length)
        expect(cells.every((c) => c.organisations >= LEAST_ORGS)).toBe(true)
        expect(new Set(cells.map((c) => `${c.waste} ${c.city}`)).size).toBe(cells.length)
        // What is not told cannot be as many as would have made a cell of their own.
        const told = new Set(lines.map((l) => l.orgId)).size >= LEAST_ORGS
        if (told && cells.length === 0) throw new Error('Enough to tell, and nothing told.')
      }),
      { numRuns: 300 },
    )
  })

  test('go by quarters of Shanghai days', () => {
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-12-31'].map(quarterOf)).toEqual([
      '2026-Q1', '2026-Q1', '2026-Q2', '2026-Q4',
    ]) // prettier-ignore
  })
})

describe('monthly figures', () => {
  test('of counties add up to those of their city, medians from every single answer', () => {
    const posted = { submittedAt: '2026-08-03T01:00:00.000Z' }
    const a = monthsOf([
      line(1, { ...posted, publishedAt: '2026-08-04T01:00:00.000Z' }),
      line(2, {
        ...posted,
        publishedAt: '2026-08-05T01:00:00.000Z',
        status: 'closed',
        stage: 'done',
      }),
    ])
    const b = monthsOf([
      line(3, { ...posted, publishedAt: '2026-08-13T01:00:00.000Z', deliveries: took(7) }),
    ])
    const [city] = together([a, b])
    expect(city).toMatchObject({
      month: '2026-08',
      posted: 3,
      published: 3,
      settled: 1,
      tonnes: 7,
      checkDays: [1, 2, 8],
    })
    expect([medianOf(city!.checkDays), settledShare(city!), medianOf([])]).toEqual([
      2,
      1 / 3,
      undefined,
    ])
    expect(overall([...a, { ...b[0]!, month: '2026-09' }])).toMatchObject({
      posted: 3,
      checkDays: [1, 2, 8],
    })
  })
})
