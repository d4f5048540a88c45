// What stands beside a match: process fit, landed cost, the figure to test, takers to combine, a truck to share, what was not read.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { advised } from '#shared/match/advice.ts'
import { combine, shareTruck } from '#shared/match/combine.ts'
import { landedCost } from '#shared/match/cost.ts'
import { judge, rank } from '#shared/match/judge.ts'
import { nearest } from '#shared/match/kinship.ts'
import { knowledge, readKnowledge, TABLES } from '#shared/match/knowledge.ts'
import { type Profile, Ranking } from '#shared/match/match.ts'
import { missingFigure } from '#shared/match/missing-figure.ts'
import { fitOf } from '#shared/match/process-fit.ts'
import { unread } from '#shared/match/unread.ts'
import { type Features } from '#shared/listing/kind.ts'
import { conceptOf } from '#shared/vocabulary/vocabulary.ts'

const NOW = '2026-11-23T02:00:00.000Z'
type Change = Partial<Omit<Profile, 'features'>> & { features?: Partial<Features> }
const made = (base: Profile, { features, ...change }: Change): Profile => ({
  ...base,
  ...change,
  features: { ...base.features, ...features },
})
const D: Profile = {
  id: 'lst_demand',
  kind: 'demand',
  orgId: 'org_d',
  orgName: '甲厂',
  title: '赤泥利用',
  region: '451082',
  version: 1,
  verified: 'verified',
  features: {
    codes: ['waste.red-mud'],
    text: '赤泥利用',
    modes: ['use'],
    hazard: 'general',
    amountTPerYear: 1_200_000,
  },
}
const O: Profile = {
  ...D,
  id: 'lst_offer',
  kind: 'offer',
  orgId: 'org_o',
  title: '赤泥路基',
  region: '451002',
  features: {
    codes: ['waste.red-mud', 'proc.road-base'],
    text: '赤泥路基',
    modes: ['use'],
    amountTPerYear: 400_000,
    proofs: 2,
    priceFenPerT: { from: 1000, to: 2000 },
  },
}
const demand = (change: Change = {}) => made(D, change)
const offer = (change: Change = {}) => made(O, change)
const reason = (d: Profile, o: Profile, part: string) =>
  judge(d, o, NOW)?.reasons.find((r) => r.part === part)

describe('process knowledge', () => {
  test('names for every scene and way an object that exists, a source, and codes of the vocabulary', () => {
    expect('faults' in readKnowledge(TABLES)).toBe(false)
    for (const way of knowledge().ways.values()) {
      expect([...way.processes, ...way.products].filter((code) => !conceptOf(code))).toEqual([])
      expect(way.source).toMatch(/\b(?:HJ|GB|CJJ|NY|SB|国)/)
      expect(way.main.length).toBeGreaterThan(0)
    }
    for (const object of knowledge().objects.values())
      expect(object.codes.filter((code) => !conceptOf(code))).toEqual([])
  })
  test('takes nothing out of a table with a fault, and says where and why', () => {
    const faults = (change: Partial<typeof TABLES>) => {
      const reading = readKnowledge({ ...TABLES, ...change })
      return 'faults' in reading ? reading.faults.map((f) => `${f.table} ${f.key} ${f.reason}`) : []
    }
    expect(faults({ monitoring: 'x|词|water|||||HJ 1\nx|词|water|||||HJ 1' })).toEqual([
      'ways x repeated',
    ])
    expect(faults({ monitoring: 'x|词|nothing|||||HJ 1' })).toEqual(['ways x object-unknown'])
    expect(faults({ monitoring: 'x|词|water|||||' })).toEqual(['ways x no-source'])
    expect(faults({ monitoring: 'x|词|water' })).toContain('ways x cells')
  })
})

describe('process fit', () => {
  test('process.known: a route of the vocabulary, or the process that the demand asks for', () => {
    expect(fitOf(['waste.red-mud'], ['proc.road-base'])).toMatchObject({
      share: 1,
      code: 'process.known',
    })
    expect(fitOf(['proc.rto'], ['proc.rto'])).toMatchObject({ share: 1, code: 'process.known' })
  })
  test('process.suits and process.possible: by the knowledge, with its source', () => {
    expect(fitOf(['poll.vocs'], ['proc.rto'])).toMatchObject({
      share: 0.9,
      code: 'process.suits',
      source: 'HJ 1093-2020',
    })
    expect(fitOf(['waste.gas-odour'], ['proc.rto'])).toMatchObject({
      share: 0.6,
      code: 'process.possible',
    })
  })
  test('process.other: another process is worth nothing, and one that nobody named is no reproach', () => {
    expect(
      reason(demand(), offer({ features: { codes: ['waste.red-mud', 'proc.rto'] } }), 'process'),
    ).toMatchObject({ code: 'process.other', points: 0 })
    const silent = reason(demand(), offer({ features: { codes: ['waste.red-mud'] } }), 'process')
    expect(silent).toMatchObject({ code: 'process.unsaid' })
    expect(silent!.points).toBeGreaterThan(0)
  })
  test('relates two listings that share no code, as something to check', () => {
    const match = judge(
      demand({ features: { codes: ['waste.gas-vocs'], text: '' } }),
      offer({ features: { codes: ['proc.bag-filter', 'proc.rto'], text: '' } }),
      NOW,
    )
    expect(match).toMatchObject({ verdict: 'check' })
    expect(match!.grade).not.toBe('A')
  })
})

describe('code', () => {
  test('a shared waste says more than a shared pollutant or service, and those more than an industry or a catch-all', () => {
    const shares = ['waste.red-mud', 'poll.cod', 'waste.f-general', 'gb.C3216'].map(
      (each) => nearest([each], [each])!.share,
    )
    expect(shares).toEqual([...new Set(shares)].sort((a, b) => b - a))
    expect(nearest(['waste.red-mud'], ['waste.f-solid'])!.share).toBeLessThan(
      nearest(['waste.red-mud'], ['waste.f-metallurgical-slag'])!.share,
    )
    expect(nearest(['svc.vocs', 'waste.gas-vocs'], ['svc.vocs', 'waste.gas-vocs'])!.wanted).toBe(
      'waste.gas-vocs',
    )
  })
  test('code.other-purpose: whoever measures does not treat', () => {
    const monitor = offer({ features: { modes: ['monitor'] } })
    expect(reason(demand(), monitor, 'code')).toMatchObject({ code: 'code.other-purpose' })
    expect(reason(demand(), monitor, 'code')!.points).toBeLessThan(
      reason(demand(), offer(), 'code')!.points,
    )
  })
})

describe('licence margin', () => {
  const hazardous = demand({
    features: {
      hazard: 'hazardous',
      codes: ['waste.spl'],
      hwCodes: ['321-023-48'],
      amountTPerYear: 3000,
    },
  })
  const licensed = (volumeTPerYear: number, validTo: string) =>
    offer({
      features: { codes: ['waste.spl'] },
      licences: [
        {
          no: '示例0001',
          type: 'comprehensive',
          codes: ['HW48'],
          modes: ['use'],
          volumeTPerYear,
          validFrom: '2024-01-01',
          validTo,
        },
      ],
    })
  test('licence.ends-soon and licence.over-volume cost points, and are no question', () => {
    expect(reason(hazardous, licensed(5000, '2026-12-31'), 'licence')).toMatchObject({
      code: 'licence.ends-soon',
      values: { on: '2026-12-31' },
    })
    expect(reason(hazardous, licensed(2800, '2028-12-31'), 'licence')).toMatchObject({
      code: 'licence.over-volume',
      values: { volume: 2800, amount: 3000 },
    })
    expect(reason(hazardous, licensed(5000, '2028-12-31'), 'licence')).toMatchObject({
      code: 'licence.verified',
    })
    expect(
      judge(hazardous, licensed(2800, '2026-12-31'), NOW)!.questions.filter(
        (q) => q.part === 'licence',
      ),
    ).toEqual([])
  })
})

describe('landed cost', () => {
  const facts = { km: 100, freightFenPerTKm: 50, priceFenPerT: 2000 }
  test('is freight and price, less product and storage avoided', () => {
    expect(landedCost(facts)).toEqual({
      fenPerT: 7000,
      freightFenPerT: 5000,
      breakEvenKm: undefined,
    })
    expect(landedCost({ ...facts, productFenPerT: 500, storageFenPerT: 3000 })).toMatchObject({
      fenPerT: 3500,
      breakEvenKm: 30,
    })
  })
  test('is unknown without a price or a distance, never nothing', () => {
    expect(landedCost({ ...facts, priceFenPerT: undefined })).toBeUndefined()
    expect(landedCost({ ...facts, km: undefined })).toBeUndefined()
    expect(
      reason(
        demand(),
        made({ ...O, features: { codes: O.features.codes, text: '', modes: ['use'] } }, {}),
        'cost',
      ),
    ).toMatchObject({ code: 'cost.unknown' })
  })
  test('breaks even at no distance where keeping it costs less than the price', () => {
    expect(landedCost({ ...facts, storageFenPerT: 1000 })!.breakEvenKm).toBe(0)
  })
  test('cost.landed gives more points the nearer and the cheaper', () => {
    const points = (change: Change) => reason(demand(), offer(change), 'cost')!.points
    expect(points({})).toBeGreaterThan(points({ region: '450324' }))
    expect(points({})).toBeGreaterThan(
      points({ features: { priceFenPerT: { from: 9000, to: 9000 } } }),
    )
    expect(reason(demand(), offer(), 'cost')).toMatchObject({ code: 'cost.landed' })
  })
  test('speed.unknown: nobody gains or loses by an answer that is not measured', () => {
    expect(reason(demand(), offer(), 'speed')).toMatchObject({ code: 'speed.unknown' })
  })
})

describe('a licence stop', () => {
  test('quotes the row of the exemption list that may lead round it', () => {
    const dross = demand({
      features: { codes: ['waste.aluminium-dross'], hazard: 'hazardous', hwCodes: ['321-024-48'] },
    })
    const bare = offer({ licences: [], features: { codes: ['waste.aluminium-dross'] } })
    expect(judge(dross, bare, NOW)!.stops).toMatchObject([
      {
        code: 'licence.none',
        values: { exempt: '铝灰渣和二次铝灰', exemptIf: '回收金属铝', exemptEdition: '2021' },
      },
    ])
    const spl = demand({
      features: { codes: ['waste.spl'], hazard: 'hazardous', hwCodes: ['321-023-48'] },
    })
    expect(
      judge(spl, offer({ licences: [], features: { codes: ['waste.spl'] } }), NOW)!.stops[0]!
        .values['exemptIf'],
    ).toContain('点对点')
    const burnt = demand({
      features: {
        codes: ['waste.spl'],
        hazard: 'hazardous',
        hwCodes: ['321-023-48'],
        modes: ['dispose'],
      },
    })
    expect(
      judge(
        burnt,
        offer({ licences: [], features: { codes: ['waste.spl'], modes: ['dispose'] } }),
        NOW,
      )!.stops[0]!.values,
    ).toEqual({})
  })
})

const bounded = (id: string, max: number, name = 'Na2O') =>
  offer({ id, orgId: `org_${id}`, features: { intake: [{ name, unit: '%', max }] } })

describe('the missing figure', () => {
  test('is the untested value that unlocks the most matches, with the span that does', () => {
    const offers = [bounded('a', 4), bounded('b', 6), bounded('c', 9, 'TiO2')]
    expect(missingFigure(demand(), offers, NOW)).toMatchObject({
      part: 'intake',
      name: 'Na2O',
      unit: '%',
      unlocks: 2,
      best: 'A',
      to: 4,
    })
  })
  test('is none where everything is tested, or nobody asks', () => {
    const tested = demand({ features: { measured: [{ name: 'na2o', unit: '%', value: 3 }] } })
    expect(missingFigure(tested, [bounded('a', 4)], NOW)).toBeUndefined()
    expect(missingFigure(demand(), [offer()], NOW)).toBeUndefined()
  })
  test('is the identification where the hazard is what holds everything up', () => {
    expect(
      missingFigure(demand({ features: { hazard: 'unidentified' } }), [offer()], NOW),
    ).toMatchObject({ part: 'hazard', unlocks: 1, best: 'A' })
  })
  test('never hopes for a value outside the limits of the offers that it counts', () => {
    const offers = [
      offer({ id: 'x', features: { intake: [{ name: 'Na2O', unit: '%', min: 8 }] } }),
      bounded('a', 4),
      bounded('b', 4),
    ]
    expect(missingFigure(demand(), offers, NOW)).toMatchObject({ unlocks: 2, to: 4 })
  })
})

const taker = (id: string, amountTPerYear: number, change: Change = {}) =>
  offer({ id, orgId: `org_${id}`, ...change, features: { amountTPerYear, ...change.features } })
const combined = (offers: readonly Profile[], d = demand()) =>
  combine(d, rank(d, offers, NOW).matches, new Map(offers.map((o) => [o.id, o])))

describe('a combination', () => {
  test('covers a bulk stream with several takers, the cheapest tonne first, and says what is left', () => {
    const offers = [
      taker('dear', 700_000, { features: { priceFenPerT: { from: 5000, to: 5000 } } }),
      taker('cheap', 400_000),
      taker('far', 300_000, { region: '450324' }),
    ]
    const found = combined(offers)!
    expect(found.takers.map((t) => [t.offerId, t.tPerYear])).toEqual([
      ['cheap', 400_000],
      ['dear', 700_000],
      ['far', 100_000],
    ])
    expect(found).toMatchObject({ coveredT: 1_200_000, leftT: 0, pct: 100 })
    expect(combined(offers.slice(1))).toMatchObject({
      coveredT: 700_000,
      leftT: 500_000,
      pct: 58.3,
    })
  })
  test('is none where one taker is enough, only one can, or the amount is unknown', () => {
    expect(combined([taker('all', 2_000_000), taker('b', 1)])).toBeUndefined()
    expect(combined([taker('a', 5)])).toBeUndefined()
    const features = { codes: D.features.codes, text: '', modes: D.features.modes }
    expect(combined([taker('a', 5), taker('b', 5)], { ...D, features })).toBeUndefined()
  })
  test('counts one capacity of a firm once, and plans on nobody who is stopped or only takes a relation', () => {
    const twice = [taker('a', 500_000), taker('b', 400_000), taker('c', 100_000)].map((o, i) =>
      i === 1 ? { ...o, orgId: 'org_a' } : o,
    )
    expect(combined(twice)!.takers.map((t) => t.offerId)).toEqual(
      expect.arrayContaining(['a', 'c']),
    )
    expect(combined(twice)!.takers.length).toBe(2)
    expect(
      combined([taker('a', 1000), taker('old', 1000, { validTo: '2026-01-01' })]),
    ).toBeUndefined()
    expect(
      combined([
        taker('a', 1000),
        taker('kin', 1000, { features: { codes: ['waste.steel-slag'] } }),
      ]),
    ).toBeUndefined()
  })
  test('never gives a taker more than its capacity, nor the stream more than there is; no other six cover more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 400_000 }), { minLength: 2, maxLength: 12 }),
        (frees) => {
          const offers = frees.map((free, i) => taker(`t${i}`, free))
          const found = combined(offers)
          if (!found) return
          for (const t of found.takers)
            expect(t.tPerYear).toBeLessThanOrEqual(frees[Number(t.offerId.slice(1))]!)
          const largest = [...frees]
            .sort((a, b) => b - a)
            .slice(0, 6)
            .reduce((a, b) => a + b)
          expect(found.coveredT).toBe(Math.min(1_200_000, largest))
          expect(found.coveredT + found.leftT).toBe(1_200_000)
        },
      ),
    )
  })
})

describe('a shared truck', () => {
  const oil = (id: string, t: number, change: Change = {}) =>
    demand({
      id,
      ...change,
      features: {
        codes: ['waste.waste-mineral-oil'],
        hazard: 'hazardous',
        hwCodes: ['900-214-08'],
        amountTPerYear: t,
        ...change.features,
      },
    })
  test('takes neighbours with the same code, nearest first, until it is full', () => {
    const others = [
      oil('far', 12, { region: '450324' }),
      oil('near', 24),
      oil('big', 90),
      oil('other', 12, { features: { hwCodes: ['900-249-08'] } }),
    ]
    expect(shareTruck(oil('me', 36), others)).toEqual({
      demandIds: ['me', 'near'],
      tPerTrip: 5,
      tripsPerYear: 12,
    })
    expect(shareTruck(oil('me', 36), [others[0]!, others[3]!])).toBeUndefined()
  })
  test('is none for a stream that fills its own', () => {
    expect(shareTruck(oil('me', 500), [oil('near', 24)])).toBeUndefined()
  })
})

describe('what was not read', () => {
  test('is shown as it stands, without words that say nothing and without what was understood', () => {
    expect(unread('我司每年产生赤泥120万吨，寻求综合利用，另有夸克胶子渣')).toEqual(['夸克胶子渣'])
    expect(unread('赤泥综合利用')).toEqual([])
    expect(unread('')).toEqual([])
  })
  test('stays short, whatever is pasted', () => {
    expect(unread('甲乙丙丁。戊己庚辛！'.repeat(3000)).length).toBeLessThanOrEqual(20)
  })
})

describe('a stored ranking', () => {
  test('holds the advice and stays small: 30 firms with every reason in less than 36 kB', () => {
    const many = Array.from({ length: 40 }, (_, i) =>
      taker(`lst_01JD${String(i).padStart(22, '0')}`, 10_000 + i, {
        title: '赤泥磁选选铁与路基材料综合利用六十万吨',
        orgName: '广西示例环保科技有限公司',
        validTo: i % 2 === 0 ? '2027-01-01' : '2026-01-01',
        features: { intake: [{ name: 'moisture', unit: '%', max: 30 }] },
      }),
    )
    const ranking = advised(rank(demand(), many, NOW), demand(), many, NOW)
    expect(Ranking.parse(ranking)).toEqual(ranking)
    expect(ranking.missingFigure).toMatchObject({ name: 'moisture', unlocks: 20 })
    expect(ranking.combination!.takers.length).toBe(6)
    expect(ranking.matches.length + ranking.stopped.length).toBe(30)
    expect(new TextEncoder().encode(JSON.stringify(ranking)).length).toBeLessThan(36_000)
  })
})

describe('answering', () => {
  const QUESTIONABLE: Change[] = [
    {},
    { verified: 'unverified' },
    { features: { proofs: 0 } },
    {
      features: {
        intake: [
          { name: 'Na2O', unit: '%', max: 4 },
          { name: 'moisture', unit: '%', max: 40 },
        ],
      },
    },
  ]
  const answers: [string, Change, Change][] = [
    ['a tested value', { features: { measured: [{ name: 'Na2O', unit: '%', value: 3 }] } }, {}],
    ['a finished job', {}, { features: { proofs: 3 } }],
    ['a verification', {}, { verified: 'verified' }],
    ['a free capacity', {}, { features: { amountTPerYear: 10 } }],
    ['a price', {}, { features: { priceFenPerT: { from: 1, to: 2 } } }],
    ['a process', {}, { features: { codes: ['waste.red-mud', 'proc.rto'] } }],
    ['a reach', { features: { radiusKm: 10 } }, {}],
  ]
  test.each(answers)('%s never opens a question', (_name, d, o) => {
    for (const change of QUESTIONABLE) {
      const silent = made(made(O, change), {})
      const open = (x: Profile, y: Profile) => judge(x, y, NOW)!.questions.length
      expect(open(demand(d), made(silent, o))).toBeLessThanOrEqual(open(demand(), silent))
    }
  })
  test('in either direction finds the same pairs: a new offer the demands in whose ranking it would stand', () => {
    const demands = [
      demand(),
      demand({ id: 'voc', features: { codes: ['poll.vocs'], text: '喷漆废气' } }),
      demand({ id: 'spl', features: { codes: ['waste.spl'], text: '大修渣' } }),
    ]
    const offers = [
      offer(),
      offer({ id: 'rto', features: { codes: ['proc.rto'], text: 'RTO' } }),
      offer({ id: 'hw', features: { codes: ['hw.48'], text: '危废' } }),
    ]
    for (const o of offers)
      for (const d of demands)
        expect(judge(d, o, NOW) !== undefined).toBe(
          [...rank(d, offers, NOW).matches, ...rank(d, offers, NOW).stopped].some(
            (m) => m.offerId === o.id,
          ),
        )
  })
})
