// What stops a demand, one case per block, and how unmet demands cluster.
import { describe, expect, test } from 'vitest'
import { type Listing } from '#shared/listing/listing.ts'
import { type Party } from '#shared/case/party.ts'
import { type Match, type Ranking } from '#shared/match/match.ts'
import { Block, blocksOf, clustersOf, type Unmet, unmetOf } from '#shared/unmet/unmet.ts'
import { BLOCK_WORDS } from '#shared/unmet/words.ts'

const NOW = '2026-11-23T02:00:00.000Z'
const match = (reasons: Record<string, [string, Record<string, number | string>?]> = {}): Match =>
  ({
    reasons: Object.entries(reasons).map(([part, [code, values = {}]]) => ({
      part,
      code,
      values,
      points: 1,
    })),
    stops: [],
  }) as unknown as Match
const stopped = (code: string): Match =>
  ({ reasons: [], stops: [{ code, values: {} }] }) as unknown as Match
const ranking = (more: Partial<Ranking>): Ranking =>
  ({ matches: [], stopped: [], ...more }) as unknown as Ranking
const party = (firm: object, enterprise: object = { answer: 'none' }): Party =>
  ({ firm, enterprise }) as unknown as Party

describe('what stops a demand', () => {
  const far = match({ distance: ['distance.beyond'] })
  const part = match({ capacity: ['capacity.part'] })
  const dear = match({ cost: ['cost.landed', { fenPerT: 9000 }] })
  const no = (reason: string) => party({ answer: 'no', reason }, { answer: 'yes' })
  const CASES: Record<Block, [Ranking, Party[], number?][]> = {
    none: [[ranking({}), []]],
    licence: [[ranking({ stopped: [stopped('licence.none')] }), []]],
    intake: [[ranking({ stopped: [stopped('intake.above')] }), []]],
    capacity: [
      [ranking({ matches: [part] }), []],
      [ranking({ matches: [match()] }), [no('capacity')]],
    ],
    reach: [
      [ranking({ matches: [far, far] }), []],
      [ranking({ matches: [match()] }), [no('distance')]],
    ],
    price: [
      [ranking({ matches: [dear] }), [], 5000],
      [ranking({ matches: [match()] }), [no('price')]],
    ],
    test: [[ranking({ matches: [match()], missingFigure: {} as never }), []]],
    uncontacted: [[ranking({ matches: [match()] }), []]],
    unanswered: [[ranking({ matches: [match()] }), [party({ answer: 'none' }, { answer: 'yes' })]]],
    declined: [[ranking({ matches: [match()] }), [no('trust')]]],
  }
  for (const block of Block.options)
    test(`${block} is seen`, () => {
      for (const known of CASES[block]) expect(blocksOf(...known)).toContain(block)
    })

  test('one good match lifts distance, capacity and price', () => {
    const good = match({
      distance: ['distance.within'],
      capacity: ['capacity.all'],
      cost: ['cost.landed', { fenPerT: 100 }],
    })
    const some = ranking({ matches: [far, part, dear, good] })
    expect(blocksOf(some, [], 5000)).toEqual(['uncontacted'])
  })
  test('takers who together cover it lift the lack of capacity', () => {
    const covered = ranking({ matches: [part], combination: { leftT: 0 } as never })
    expect(blocksOf(covered, [])).toEqual(['uncontacted'])
  })
  test('a demand that has no ranking yet says nothing', () => {
    expect(blocksOf(undefined, [])).toEqual([])
  })
  test('has words in both languages', () => {
    expect(Object.keys(BLOCK_WORDS)).toEqual([...Block.options])
  })
})

describe('an unmet demand', () => {
  const listing = (change: Partial<Listing> = {}): Listing =>
    ({
      id: 'lst_a',
      kind: 'demand',
      status: 'published',
      region: '451082',
      publishedAt: NOW,
      fields: {
        title: '赤泥利用',
        codes: ['waste.red-mud'],
        quantity: { value: 100, unit: 't/a' },
      },
      ...change,
    }) as Listing
  test('is one that is open and has no agreed pair', () => {
    const known = ranking({
      matches: [match({ process: ['process.known', { process: 'proc.x' }] })],
    })
    expect(unmetOf(listing(), known, [])).toEqual({
      id: 'lst_a',
      title: '赤泥利用',
      waste: 'waste.red-mud',
      city: '451000',
      process: 'proc.x',
      blocks: ['uncontacted'],
      tPerYear: 100,
      publishedAt: NOW,
    })
    expect(unmetOf(listing(), known, [party({ answer: 'yes' }, { answer: 'yes' })])).toBeUndefined()
    expect(unmetOf(listing({ status: 'closed' }), known, [])).toBeUndefined()
    expect(unmetOf(listing({ kind: 'offer' }), known, [])).toBeUndefined()
  })
})

describe('clusters', () => {
  const one = (id: string, change: Partial<Unmet> = {}): Unmet => ({
    id,
    title: id,
    waste: 'waste.red-mud',
    city: '451000',
    process: '',
    blocks: ['licence'],
    tPerYear: 10,
    publishedAt: '2026-10-01T00:00:00.000Z',
    ...change,
  })
  test('gather by waste, city and process, the largest first, with what stops how many', () => {
    const all = [
      one('a', { city: '450100' }),
      one('b', { blocks: ['licence', 'price'] }),
      one('c', { blocks: ['price'] }),
      one('d', { blocks: ['price'] }),
      one('young', { publishedAt: '2026-11-20T00:00:00.000Z' }),
    ]
    const clusters = clustersOf(all, 30, NOW)
    expect(clusters.map((c) => [c.city, c.demands.map((d) => d.id), c.tPerYear])).toEqual([
      ['451000', ['b', 'c', 'd'], 30],
      ['450100', ['a'], 10],
    ])
    expect(clusters[0]?.blocks).toEqual([
      { block: 'price', demands: 3 },
      { block: 'licence', demands: 1 },
    ])
    expect(clustersOf([...all].reverse(), 30, NOW).map((c) => c.city)).toEqual(['451000', '450100'])
  })
})
