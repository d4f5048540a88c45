// The first matcher: one test per stop and per part, and what must hold for every pair.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Features } from '#shared/listing/kind.ts'
import { judge, rank } from '#shared/match/judge.ts'
import { kinship, nearest } from '#shared/match/kinship.ts'
import { type Profile, WEIGHTS } from '#shared/match/match.ts'
import { PARTS, type Pair } from '#shared/match/parts.ts'
import { fitOf } from '#shared/match/process-fit.ts'
import { unread } from '#shared/match/unread.ts'
import * as stops from '#shared/match/stops.ts'
import { likeness, termsOf } from '#shared/match/text.ts'
import { type Licence } from '#shared/org/org.ts'

const NOW = '2026-11-23T02:00:00.000Z'
type Change = Partial<Omit<Profile, 'features'>> & { features?: Partial<Features> }
const profile = (base: Profile, { features, ...change }: Change): Profile => ({
  ...base,
  ...change,
  features: { ...base.features, ...features },
})
const D: Profile = {
  id: 'lst_demand',
  kind: 'demand',
  orgId: 'org_d',
  orgName: '甲厂',
  title: '铝灰渣利用',
  region: '451082',
  version: 1,
  verified: 'verified',
  features: {
    codes: ['waste.aluminium-dross'],
    text: '铝灰渣利用',
    modes: ['use'],
    hazard: 'hazardous',
    hwCodes: ['321-024-48'],
    amountTPerYear: 1000,
  },
}
const lic = (change: Partial<Licence> = {}): Licence => ({
  no: '示例0001',
  type: 'comprehensive',
  codes: ['HW48'],
  modes: ['use'],
  volumeTPerYear: 5000,
  validFrom: '2024-01-01',
  validTo: '2028-12-31',
  ...change,
})
const O: Profile = {
  id: 'lst_offer',
  kind: 'offer',
  orgId: 'org_o',
  orgName: '乙公司',
  title: '铝灰渣资源化',
  region: '451002',
  version: 1,
  verified: 'verified',
  licences: [lic()],
  features: {
    codes: ['waste.aluminium-dross'],
    text: '铝灰渣资源化',
    modes: ['use'],
    amountTPerYear: 2000,
    proofs: 2,
  },
}
const demand = (change: Change = {}) => profile(D, change)
const offer = (change: Change = {}) => profile(O, change)

describe('a stop', () => {
  test('licence.none: a verified firm without any licence may not take hazardous waste', () => {
    expect(stops.licenceNone(demand(), offer({ licences: [] }), NOW)).toMatchObject({
      code: 'licence.none',
      law: 'solid-waste-law-80',
    })
  })
  test('licence.none never comes from what nobody said, nor from a firm nobody has verified', () => {
    expect(stops.licenceNone(demand(), offer({ licences: undefined }), NOW)).toBeUndefined()
    expect(
      stops.licenceNone(demand(), offer({ licences: [], verified: 'submitted' }), NOW),
    ).toBeUndefined()
  })
  test('licence.expired: the last licence has run out', () => {
    expect(
      stops.licenceExpired(demand(), offer({ licences: [lic({ validTo: '2026-11-22' })] }), NOW),
    ).toMatchObject({ code: 'licence.expired', values: { on: '2026-11-22' } })
    expect(
      stops.licenceExpired(
        demand(),
        offer({ licences: [lic({ validTo: '2026-11-22' }), lic()] }),
        NOW,
      ),
    ).toBeUndefined()
  })
  test('licence.code: the licence does not name the code', () => {
    expect(
      stops.licenceCode(demand(), offer({ licences: [lic({ codes: ['HW17'] })] }), NOW),
    ).toMatchObject({ code: 'licence.code', values: { code: '321-024-48' } })
    expect(stops.licenceCode(demand(), offer(), NOW)).toBeUndefined()
    expect(
      stops.licenceCode(
        demand({ features: { hwCodes: [] } }),
        offer({ licences: [lic({ codes: ['HW17'] })] }),
        NOW,
      ),
    ).toBeUndefined()
  })
  test('licence.collection-only: collecting is neither treatment nor use', () => {
    const collector = offer({ licences: [lic({ type: 'collection' })] })
    expect(stops.licenceCollectionOnly(demand(), collector, NOW)).toMatchObject({
      code: 'licence.collection-only',
    })
    expect(
      stops.licenceCollectionOnly(
        demand({ features: { modes: ['collect'] } }),
        offer({ licences: [lic({ type: 'collection' })], features: { modes: ['collect'] } }),
        NOW,
      ),
    ).toBeUndefined()
  })
  test('intake.above and intake.below: a measured value outside the window', () => {
    const wet = demand({ features: { measured: [{ name: 'moisture', unit: '%', value: 40 }] } })
    expect(
      stops.intakeOutside(
        wet,
        offer({ features: { intake: [{ name: 'moisture', unit: '%', max: 30 }] } }),
        NOW,
      ),
    ).toMatchObject({ code: 'intake.above', values: { value: 40, limit: 30 } })
    expect(
      stops.intakeOutside(
        wet,
        offer({ features: { intake: [{ name: 'moisture', unit: '%', min: 50 }] } }),
        NOW,
      ),
    ).toMatchObject({ code: 'intake.below' })
  })
  test('intake: not tested, another unit or exactly the limit does not stop', () => {
    const bound = offer({ features: { intake: [{ name: 'moisture', unit: '%', max: 30 }] } })
    for (const measured of [
      undefined,
      [],
      [{ name: 'moisture', unit: '%' as const, value: null }],
      [{ name: 'moisture', unit: 'mg/kg' as const, value: 99 }],
      [{ name: 'moisture', unit: '%' as const, value: 30 }],
    ]) {
      expect(
        stops.intakeOutside(demand({ features: measured ? { measured } : {} }), bound, NOW),
      ).toBeUndefined()
    }
  })
  test('offer.expired: the offer itself has run out', () => {
    expect(stops.offerExpired(demand(), offer({ validTo: '2026-11-22' }), NOW)).toMatchObject({
      code: 'offer.expired',
    })
    expect(stops.offerExpired(demand(), offer({ validTo: '2026-11-23' }), NOW)).toBeUndefined()
  })
  test('of the licence kind never falls on general waste or on advice', () => {
    const bare = offer({ licences: [] })
    for (const d of [
      demand({ features: { hazard: 'general' } }),
      demand({ features: { hazard: 'unidentified' } }),
      demand({ features: { modes: ['advise'] } }),
    ]) {
      expect(stops.stopsOf(d, bare, NOW)).toEqual([])
    }
  })
  test('makes the verdict "stopped" and keeps the firm out of the matches', () => {
    const ranking = rank(
      demand(),
      [offer({ licences: [] }), offer({ id: 'lst_good', orgId: 'org_p' })],
      NOW,
    )
    expect(ranking.matches.map((m) => m.offerId)).toEqual(['lst_good'])
    expect(ranking.stopped).toMatchObject([
      { offerId: 'lst_offer', verdict: 'stopped', stops: [{ code: 'licence.none' }] },
    ])
  })
})

const pair = (d: Profile, o: Profile, alike = 0): Pair => ({
  demand: d,
  offer: o,
  kin: nearest(d.features.codes, o.features.codes),
  fit: fitOf(d.features.codes, o.features.codes),
  likeness: alike,
  now: NOW,
})
const share = (part: keyof typeof PARTS, d: Profile, o: Profile, alike = 0) =>
  PARTS[part](pair(d, o, alike))

describe('a part of the score', () => {
  test('code: the same code gives all, the parent less, none nothing', () => {
    expect(share('code', demand(), offer())).toMatchObject({ share: 1, code: 'code.same' })
    expect(share('code', demand(), offer({ features: { codes: ['hw.48'] } }))).toMatchObject({
      share: 0.75,
      code: 'code.wider',
    })
    expect(
      share('code', demand(), offer({ features: { codes: ['waste.ww-sugar'] } })),
    ).toMatchObject({ share: 0, code: 'code.none' })
  })
  test('mode: what is wanted is offered, or not', () => {
    expect(share('mode', demand(), offer())).toMatchObject({ share: 1, values: { mode: 'use' } })
    expect(share('mode', demand(), offer({ features: { modes: ['monitor'] } }))).toMatchObject({
      share: 0,
      code: 'mode.none',
    })
  })
  test('intake: known parameters over all, untested ones are asked for', () => {
    const o = offer({
      features: {
        intake: [
          { name: 'moisture', unit: '%', max: 30 },
          { name: 'Cl', unit: '%', max: 1 },
        ],
      },
    })
    expect(
      share(
        'intake',
        demand({ features: { measured: [{ name: 'moisture', unit: '%', value: 20 }] } }),
        o,
      ),
    ).toMatchObject({ share: 0.5, ask: 'intake.untested', values: { name: 'Cl' } })
    expect(share('intake', demand(), offer())).toMatchObject({
      share: undefined,
      code: 'intake.unsaid',
    })
  })
  test('capacity: free over amount, never above one', () => {
    expect(
      share('capacity', demand({ features: { amountTPerYear: 4000 } }), offer()),
    ).toMatchObject({ share: 0.5, values: { pct: 50 } })
    expect(share('capacity', demand(), offer())).toMatchObject({ share: 1, code: 'capacity.all' })
  })
  test('capacity: of hazardous waste, no more than 120 % of the licensed volume', () => {
    expect(
      share(
        'capacity',
        demand({ features: { amountTPerYear: 1200 } }),
        offer({ licences: [lic({ volumeTPerYear: 500 })] }),
      ),
    ).toMatchObject({ share: 0.5, values: { free: 600 } })
  })
  test('capacity: unsaid is a question, and no reproach', () => {
    const silent = {
      ...O,
      features: { codes: O.features.codes, text: '', modes: O.features.modes },
    }
    expect(share('capacity', demand(), silent)).toMatchObject({
      share: undefined,
      ask: 'capacity.unsaid',
    })
  })
  test('distance: nearer is better, and the demand says how far is far', () => {
    const [near, far] = [
      share('distance', demand(), offer({ region: '451022' })),
      share('distance', demand(), offer({ region: '450324' })),
    ]
    expect(near.share!).toBeGreaterThan(far.share!)
    expect(
      share('distance', demand({ features: { radiusKm: 60 } }), offer({ region: '450324' })).code,
    ).toBe('distance.beyond')
  })
  test('proof: two finished jobs are enough', () => {
    expect(
      [0, 1, 2, 5].map((proofs) => share('proof', demand(), offer({ features: { proofs } })).share),
    ).toEqual([0, 0.5, 1, 1])
  })
  test('licence: unsaid, unidentified and unverified are questions', () => {
    expect(share('licence', demand(), offer({ licences: undefined })).ask).toBe('licence.unsaid')
    expect(share('licence', demand({ features: { hazard: 'unidentified' } }), offer()).ask).toBe(
      'hazard.unidentified',
    )
    expect(share('licence', demand(), offer({ verified: 'submitted' })).ask).toBe('org.unverified')
    expect(share('licence', demand(), offer())).toMatchObject({
      share: 1,
      code: 'licence.verified',
    })
  })
  test('text: grows with likeness', () => {
    expect(share('text', demand(), offer(), 0.1).share!).toBeLessThan(
      share('text', demand(), offer(), 0.2).share!,
    )
  })
  test('the weights together are a hundred', () => {
    expect(Object.values<number>(WEIGHTS).reduce((a, b) => a + b)).toBe(100)
  })
})

describe('kinship', () => {
  test('knows the same, the wider, the narrower and the sibling', () => {
    expect(kinship('waste.red-mud', 'waste.red-mud')).toBe('same')
    expect(kinship('waste.aluminium-dross', 'hw.48')).toBe('wider')
    expect(kinship('hw.48', 'waste.aluminium-dross')).toBe('narrower')
    expect(kinship('waste.red-mud', 'waste.ww-sugar')).toBe('none')
  })
})

describe('text', () => {
  test('finds what two texts share, in Han and in Latin', () => {
    expect(likeness(termsOf('赤泥综合利用'), termsOf('赤泥综合利用'))).toBe(1)
    expect(likeness(termsOf('ＲＴＯ 设备'), termsOf('rto设备'))).toBe(1)
    expect(likeness(termsOf(''), termsOf('赤泥'))).toBe(0)
    expect(likeness(termsOf('赤泥'), termsOf('医废'))).toBe(0)
  })
})

describe('every pair', () => {
  const CODES = [
    'waste.red-mud',
    'waste.aluminium-dross',
    'hw.48',
    'waste.emr',
    'waste.ww-sugar',
    'poll.cod',
    'svc.bulk-solid-use',
  ]
  const features = fc.record(
    {
      codes: fc.subarray(CODES, { minLength: 1 }),
      text: fc.constantFrom('赤泥利用', '铝灰渣利用', 'COD 废水', ''),
      modes: fc.subarray(['use', 'treat', 'advise'] as const),
      hazard: fc.constantFrom('general', 'hazardous', 'unidentified'),
      hwCodes: fc.subarray(['321-024-48', '336-054-17']),
      amountTPerYear: fc.integer({ min: 1, max: 1e6 }),
      measured: fc.array(
        fc.record({
          name: fc.constantFrom('moisture', 'Fe2O3'),
          unit: fc.constant('%' as const),
          value: fc.option(fc.integer({ min: 0, max: 100 })),
        }),
        { maxLength: 2 },
      ),
      intake: fc.array(
        fc.record({
          name: fc.constantFrom('moisture', 'Fe2O3'),
          unit: fc.constant('%' as const),
          max: fc.integer({ min: 0, max: 100 }),
        }),
        { maxLength: 2 },
      ),
      proofs: fc.integer({ min: 0, max: 4 }),
    },
    { requiredKeys: ['codes', 'text', 'modes'] },
  ) as unknown as fc.Arbitrary<Features>
  const anyone = fc.record({
    region: fc.constantFrom('451082', '450102', '450324'),
    verified: fc.constantFrom('unverified', 'submitted', 'verified'),
    features,
    licences: fc.option(
      fc.subarray([
        lic(),
        lic({ validTo: '2025-01-01' }),
        lic({ type: 'collection' }),
        lic({ codes: ['HW17'] }),
      ]),
      { nil: undefined },
    ),
  }) as unknown as fc.Arbitrary<Pick<Profile, 'region' | 'verified' | 'features' | 'licences'>>

  test('scores between 0 and 100, the sum of its reasons, and the same twice', () => {
    fc.assert(
      fc.property(anyone, anyone, (d, o) => {
        const match = judge({ ...D, ...d }, { ...O, ...o }, NOW)
        if (!match) return
        const sum = match.reasons.reduce((total, reason) => total + reason.points, 0)
        expect(match.score).toBeGreaterThanOrEqual(0)
        expect(match.score).toBeLessThanOrEqual(100)
        expect(Math.abs(sum - match.score)).toBeLessThan(0.06)
        expect(judge({ ...D, ...d }, { ...O, ...o }, NOW)).toEqual(match)
      }),
    )
  })
  test('is never stopped by what is not known: taking facts away adds no stop', () => {
    fc.assert(
      fc.property(anyone, anyone, (d, o) => {
        const whole = stops.stopsOf({ ...D, ...d }, { ...O, ...o }, NOW).map((s) => s.code)
        const bare = stops
          .stopsOf(
            { ...D, ...d, features: { ...d.features, measured: [], hwCodes: [] } },
            { ...O, ...o, licences: undefined, features: { ...o.features, intake: [] } },
            NOW,
          )
          .map((s) => s.code)
        for (const code of bare) expect(whole).toContain(code)
      }),
    )
  })
  test('with a question gets no A', () => {
    fc.assert(
      fc.property(anyone, anyone, (d, o) => {
        const match = judge({ ...D, ...d }, { ...O, ...o }, NOW)
        if (match && match.questions.length > 0) expect(match.grade).not.toBe('A')
      }),
    )
  })
  /** Every fact that a question asks for; to ask for something new (an intake, an amount) is not to answer. */
  const ANSWERS: readonly ((pair: { d: Profile; o: Profile }) => { d: Profile; o: Profile })[] = [
    ...['moisture', 'Fe2O3'].map((name) => ({ d, o }: { d: Profile; o: Profile }) => ({
      d: {
        ...d,
        features: {
          ...d.features,
          measured: [{ name, unit: '%' as const, value: 0 }, ...(d.features.measured ?? [])],
        },
      },
      o,
    })),
    ({ d, o }) => ({ d, o: { ...o, features: { ...o.features, amountTPerYear: 500 } } }),
    ({ d, o }) => ({ d, o: { ...o, features: { ...o.features, proofs: 1 } } }),
    ({ d, o }) => ({ d, o: { ...o, licences: [lic()] } }),
    ({ d, o }) => ({ d, o: { ...o, verified: 'verified' } }),
    ({ d, o }) => ({ d, o: { ...o, features: { ...o.features, radiusKm: 100 } } }),
    ({ d, o }) => ({
      d,
      o: { ...o, features: { ...o.features, priceFenPerT: { from: 1, to: 9 } } },
    }),
  ]
  test('has no more open questions after a fact was added than before', () => {
    fc.assert(
      fc.property(anyone, anyone, fc.constantFrom(...ANSWERS), (d, o, answer) => {
        const before = { d: { ...D, ...d }, o: { ...O, ...o } }
        const after = answer(before)
        const asked = (pair: { d: Profile; o: Profile }) =>
          judge(pair.d, pair.o, NOW)?.questions.map(({ part }) => part) ?? []
        const open = asked(before)
        // A fact may relate two that had nothing to do with each other, or stop them: neither is a question.
        if (!judge(before.d, before.o, NOW)) return
        for (const part of asked(after)) expect(open).toContain(part)
      }),
      { numRuns: 500 },
    )
  })
  test('is judged, and the rest is shown, whatever text of up to 20,000 characters is pasted', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '赤泥',
        '含铬废水\t12 mg/L\n',
        '１２０万吨／年',
        '|||',
        '不含',
        'ＣＯＤ',
        '\u0000',
        '🙂',
      ),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 200 }),
        fc.integer({ min: 1, max: 60 }),
        (parts, times) => {
          const text = parts.join('').repeat(times).slice(0, 20_000)
          const of = (one: Profile) => ({ ...one, features: { ...one.features, text } })
          expect(judge(of(D), of(O), NOW)?.score).toBeLessThanOrEqual(100)
          expect(unread(text).length).toBeLessThanOrEqual(20)
        },
      ),
      { numRuns: 30 },
    )
  })
  test('gains, and never loses, by more free capacity and by less distance', () => {
    fc.assert(
      fc.property(anyone, anyone, fc.integer({ min: 1, max: 1e6 }), (d, o, more) => {
        const score = (change: Change) =>
          judge({ ...D, ...d }, profile({ ...O, ...o }, change), NOW)?.score ?? 0
        const free = o.features.amountTPerYear ?? 0
        expect(score({ features: { amountTPerYear: free + more } })).toBeGreaterThanOrEqual(
          score({ features: { amountTPerYear: Math.max(1, free) } }),
        )
        expect(score({ region: d.region })).toBeGreaterThanOrEqual(
          score({ region: d.region === '450324' ? '451082' : '450324' }),
        )
      }),
    )
  })
  test('ties are broken by id, whatever the order of the offers', () => {
    const offers = Array.from({ length: 30 }, (_, i) =>
      offer({ id: `lst_${String(i).padStart(2, '0')}`, orgId: `org_${i}` }),
    )
    const ids = (list: Profile[]) => rank(demand(), list, NOW).matches.map((m) => m.offerId)
    expect(ids([...offers].reverse())).toEqual(ids(offers))
    expect(ids(offers)).toEqual([...ids(offers)].sort())
  })
  test('an organisation is never matched to itself', () => {
    expect(rank(demand(), [offer({ orgId: 'org_d' })], NOW).matches).toEqual([])
  })
})
