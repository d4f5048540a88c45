// The index: whatever the world, its answers are those of a plain scan; damaged bytes are refused.
import { describe, expect, test } from 'vitest'
import { type Features } from '#shared/listing/kind.ts'
import { tenths } from '#shared/match/index/bound.ts'
import { buildIndex, type MatchIndex } from '#shared/match/index/match-index.ts'
import { ranked } from '#shared/match/index/ranked.ts'
import { restore, snapshot } from '#shared/match/index/snapshot.ts'
import { judge, rank } from '#shared/match/judge.ts'
import { nearest } from '#shared/match/kinship.ts'
import { type Profile, type Ranking } from '#shared/match/match.ts'
import { type Licence } from '#shared/org/org.ts'
import { dice, listings, NOW } from '../bench/match-world.ts'

const CODES = [
  'waste.aluminium-dross',
  'hw.48',
  'hw.321-024-48',
  'waste.red-mud',
  'waste.emr',
  'waste.f-bulk',
  'waste.f-hazardous',
  'sw.S09',
  'waste.ww-sugar',
  'poll.cod',
  'proc.roadbed',
  'svc.bulk-solid-use',
  'other.unheard-of',
]
const TEXTS = [
  '赤泥综合利用，制路基材料',
  '铝灰渣利用',
  '赤泥利用',
  '含铬废水处理 COD',
  '',
  'red mud road base',
]

/** A dense small world: few codes, many ties, facts left out at random, licences of every sort. */
function small(seed: number): { demands: Profile[]; offers: Profile[] } {
  const roll = dice(seed)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)]!
  const some = <T>(list: readonly T[], share: number): T[] => list.filter(() => roll() < share)
  const maybe = <K extends string, V>(key: K, value: V): Partial<Record<K, V>> =>
    roll() < 0.7 ? ({ [key]: value } as Record<K, V>) : {}
  const names = ['moisture', 'Fe2O3', 'MOISTURE']
  const licence = (): Licence => ({
    no: `示例${Math.floor(roll() * 1e4)}`,
    type: pick(['comprehensive', 'comprehensive', 'collection']),
    codes: pick([['HW48'], ['321-024-48'], ['HW17'], ['HW17', '321-024-48']]),
    modes: ['use'],
    volumeTPerYear: pick([100, 500, 5000]),
    validFrom: pick(['2024-01-01', '2026-12-01', '2024-05-01']),
    validTo: pick(['2028-12-31', '2026-11-22', '2026-11-23']),
  })
  const one = (kind: 'demand' | 'offer', n: number): Profile => {
    const features: Features = {
      codes: some(CODES, 0.2),
      text: pick(TEXTS),
      modes: some(['use', 'treat', 'dispose', 'collect', 'advise'] as const, 0.4),
      ...maybe('amountTPerYear', pick([1, 100, 1000, 333_333, 1e6])),
      ...maybe('radiusKm', pick([30, 60, 200])),
      ...maybe('proofs', Math.floor(roll() * 4)),
      ...maybe('priceFenPerT', { from: 100, to: 900 }),
      ...(kind === 'offer'
        ? maybe(
            'intake',
            some(names, 0.4).map((name) => ({
              name,
              unit: '%' as const,
              ...(roll() < 0.7 ? { max: pick([20, 30]) } : { min: 25 }),
            })),
          )
        : {
            ...maybe(
              'measured',
              some(names, 0.5).map((name) => ({
                name,
                unit: '%' as const,
                value: pick([null, 10, 20, 25, 40]),
              })),
            ),
            ...maybe(
              'hazard',
              pick(['general', 'hazardous', 'hazardous', 'unidentified'] as const),
            ),
            ...maybe('hwCodes', some(['321-024-48', '336-054-17'], 0.4)),
          }),
    }
    return {
      id: `lst_${kind}${Math.floor(roll() * 1e6)}x${n}`,
      kind,
      orgId: `org_${Math.floor(roll() * 30)}`,
      orgName: '',
      title: '',
      version: 1,
      features,
      region: pick(['451082', '450102', '450324', '451000', '999999']),
      verified: pick(['verified', 'verified', 'submitted', 'unverified'] as const),
      ...(roll() < 0.7
        ? { licences: Array.from({ length: Math.floor(roll() * 3) }, licence) }
        : {}),
      ...maybe('validTo', pick(['2026-11-22', '2026-11-23', '2027-05-01'])),
    }
  }
  return {
    demands: Array.from({ length: 4 }, (_, n) => one('demand', n)),
    offers: Array.from({ length: 60 }, (_, n) => one('offer', n)),
  }
}

/** The oracle: every profile looked at. */
const scan = (codes: readonly string[], profiles: readonly Profile[], k: number, reverse = false) =>
  profiles
    .flatMap(({ id, features }) => {
      const kin = reverse ? nearest(features.codes, codes) : nearest(codes, features.codes)
      return kin ? [{ id, share: kin.share }] : []
    })
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
    .slice(0, k)

function answered(
  index: MatchIndex,
  demand: Profile,
  profiles: readonly Profile[],
  batch = 7,
): { ranking: Ranking; judged: number } {
  const byId = new Map(profiles.map((profile) => [profile.id, profile]))
  const search = ranked(index, demand, NOW, batch)
  let judged = 0
  for (let step = search.next(); ;) {
    if (step.done) return { ranking: step.value.ranking, judged }
    judged += step.value.length
    step = search.next(step.value.flatMap((id) => byId.get(id) ?? []))
  }
}

const WORLDS = Array.from({ length: 200 }, (_, seed) => small(seed + 1))
const same =
  (text: string, change: Partial<Profile> = {}) =>
  (_: unknown, n: number): Profile => ({
    id: `lst_${String((n * 7919) % 10_000).padStart(5, '0')}`,
    kind: 'offer',
    orgId: `org_${n}`,
    orgName: '',
    title: '',
    region: '451082',
    version: 1,
    verified: 'verified',
    features: { codes: ['waste.red-mud'], text, modes: ['use'] },
    ...change,
  })

describe('the code part', () => {
  test('of the index is that of a plain scan, in 200 random worlds and in both directions', () => {
    for (const { demands, offers } of WORLDS) {
      const [ofOffers, ofDemands] = [buildIndex(offers, 'offer'), buildIndex(demands, 'demand')]
      for (const {
        features: { codes },
      } of demands)
        expect(ofOffers.top(codes, 20)).toEqual(scan(codes, offers, 20))
      for (const {
        features: { codes },
      } of offers.slice(0, 10))
        expect(ofDemands.top(codes, 20)).toEqual(scan(codes, demands, 20, true))
    }
  })
  test('of the index is that of a plain scan over the whole vocabulary', () => {
    const offers = listings('offer', 400)
    const index = buildIndex(offers, 'offer')
    for (const {
      features: { codes },
    } of listings('demand', 25))
      expect(index.top(codes, 20)).toEqual(scan(codes, offers, 20))
  })
  test('breaks ties by id, where 10,000 listings are all alike', () => {
    const offers = Array.from({ length: 10_000 }, same('赤泥利用'))
    const index = buildIndex(offers, 'offer')
    expect(index.top(['waste.red-mud'], 20)).toEqual(scan(['waste.red-mud'], offers, 20))
    expect(index.top(['poll.cod'], 20)).toEqual([])
    expect(index.top([], 20)).toEqual([])
  })
})

describe('the ranking through the index', () => {
  test('is that of judging every offer, in 200 random worlds', () => {
    for (const { demands, offers } of WORLDS) {
      const index = buildIndex(offers, 'offer')
      for (const demand of demands)
        expect(answered(index, demand, offers).ranking).toEqual(rank(demand, offers, NOW))
    }
  })
  test('is that of judging every offer, of all wastes and with all features', () => {
    const offers = listings('offer', 600)
    const index = buildIndex(offers, 'offer')
    for (const demand of listings('demand', 12))
      expect(answered(index, demand, offers).ranking).toEqual(rank(demand, offers, NOW))
  })
  test('is that of judging every offer, where 10,000 listings have the same text and everything ties', () => {
    const offers = Array.from({ length: 10_000 }, same('赤泥利用'))
    const demand = same('赤泥利用')(0, -1)
    expect(answered(buildIndex(offers, 'offer'), demand, offers, 500).ranking).toEqual(
      rank(demand, offers, NOW),
    )
  })
  test("is that of judging every offer, where one pollutant is everybody's", () => {
    const offers = listings('offer', 500).map((offer) => ({
      ...offer,
      features: { ...offer.features, codes: ['poll.cod'] },
    }))
    const demand = listings('demand', 1).map((d) => ({
      ...d,
      features: { ...d.features, codes: ['poll.cod'] },
    }))[0]!
    expect(answered(buildIndex(offers, 'offer'), demand, offers).ranking).toEqual(
      rank(demand, offers, NOW),
    )
  })
  test('asks for few of many offers', () => {
    const offers = listings('offer', 3000)
    const index = buildIndex(offers, 'offer')
    const counts = listings('demand', 20)
      .map((demand) => answered(index, demand, offers).judged)
      .sort((a, b) => a - b)
    expect(counts[10]).toBeLessThan(300)
  })
  test('holds when a profile went after the index was made', () => {
    const {
      demands: [demand],
      offers,
    } = WORLDS[3]!
    const left = offers.slice(10)
    expect(answered(buildIndex(offers, 'offer'), demand!, left).ranking).toEqual({
      ...rank(demand!, left, NOW),
      looked: offers.length,
    })
  })
})

describe('an offer', () => {
  test('finds every standing demand that it can be judged with: both directions agree', () => {
    for (const { demands, offers } of WORLDS) {
      const index = buildIndex(demands, 'demand')
      for (const offer of offers.slice(0, 15)) {
        const found = new Set(index.touchedBy(offer, NOW))
        for (const demand of demands)
          if (judge(demand, offer, NOW)) expect(found).toContain(demand.id)
      }
    }
  })
  test('finds every demand whose ranking it enters, and spares those whose floor it cannot reach', () => {
    let spared = 0
    for (const { demands, offers } of WORLDS) {
      const index = buildIndex(demands, 'demand')
      const floors = new Map<string, { keep: number; stop: number }>()
      demands.forEach((demand, i) => {
        const floor = { keep: 200 + 150 * i, stop: 300 + 100 * i }
        floors.set(demand.id, floor)
        index.setFloors(demand.id, floor)
      })
      for (const offer of offers) {
        const found = new Set(index.touchedBy(offer, NOW))
        spared += demands.length - found.size
        for (const demand of demands) {
          const match = judge(demand, offer, NOW)
          if (!match) continue
          const floor = floors.get(demand.id)!
          if (
            match.score * 10 + 0.5 >=
            (match.verdict === 'stopped' ? floor.stop : floor.keep) + 0.5
          )
            expect(found).toContain(demand.id)
        }
      }
    }
    expect(spared).toBeGreaterThan(5000)
  })
})

describe('floors that change', () => {
  const enters = (demand: Profile, offer: Profile, floor: { keep: number; stop: number }) => {
    const match = judge(demand, offer, NOW)
    if (!match) return false
    return Math.round(match.score * 10) >= (match.verdict === 'stopped' ? floor.stop : floor.keep)
  }
  function followed(demands: readonly Profile[], offers: readonly Profile[], seed: number): void {
    const roll = dice(seed)
    const index = buildIndex(demands, 'demand')
    const floors = new Map(demands.map(({ id }) => [id, { keep: 0, stop: 0 }]))
    for (const offer of offers) {
      for (const { id } of demands) {
        if (roll() < 0.6) continue
        const floor = {
          keep: Math.floor(roll() ** 0.5 * 1000),
          stop: Math.floor(roll() ** 0.5 * 1000),
        }
        floors.set(id, floor)
        index.setFloors(id, floor)
      }
      const found = index.touchedBy(offer, NOW)
      expect(new Set(found).size).toBe(found.length)
      const named = new Set(found)
      for (const demand of demands)
        if (enters(demand, offer, floors.get(demand.id)!)) expect(named).toContain(demand.id)
    }
    for (const { id } of demands) expect(index.floorsOf(id)).toEqual(floors.get(id))
  }
  test('up and down between any two offers hide no demand that is entered, in 200 random worlds', () => {
    WORLDS.forEach(({ demands, offers }, seed) => followed(demands, offers.slice(0, 6), seed))
  })
  test('do so neither of all wastes with all features, nor where all are alike', () => {
    followed(listings('demand', 400), listings('offer', 12), 7)
    const alike = Array.from({ length: 300 }, same('赤泥利用', { kind: 'demand' }))
    followed(alike, [same('赤泥利用')(0, -1), same('')(0, -2)], 8)
  })
  test('and open a single one of many closed rankings let through who is like it, by code or by words', () => {
    const demands = Array.from({ length: 300 }, same('赤泥综合利用 制路基材料', { kind: 'demand' }))
    const index = buildIndex(demands, 'demand')
    const offer = same('赤泥综合利用 制路基材料')(0, -1)
    const stranger = { ...offer, features: { ...offer.features, codes: ['poll.cod'] } }
    for (const { id } of demands) index.setFloors(id, { keep: 1001, stop: 1001 })
    for (const { id } of demands.slice(0, 30)) {
      expect([index.touchedBy(offer, NOW), index.touchedBy(stranger, NOW)]).toEqual([[], []])
      index.setFloors(id, { keep: 0, stop: 1001 })
      expect([index.touchedBy(offer, NOW), index.touchedBy(stranger, NOW)]).toEqual([[id], [id]])
      index.setFloors(id, { keep: 1001, stop: 1001 })
    }
  })
  test('are asked of a demand that came after the index was made, too', () => {
    const [first, ...late] = listings('demand', 30)
    const index = buildIndex([first!], 'demand')
    for (const demand of late) {
      index.add(demand)
      index.setFloors(demand.id, { keep: 1001, stop: 1001 })
    }
    for (const offer of listings('offer', 20))
      expect(index.touchedBy(offer, NOW).filter((id) => id !== first!.id)).toEqual([])
    expect(index.floorsOf('lst_nobody')).toBeUndefined()
  })
})

describe('a bound', () => {
  test('is never below the score, and no pair is stopped that it holds to be beyond every stop', () => {
    let tight = 0
    for (const { demands, offers } of WORLDS) {
      for (const demand of demands) {
        for (const offer of offers) {
          const match = judge(demand, offer, NOW)
          if (!match) continue
          const share = nearest(demand.features.codes, offer.features.codes)?.share ?? 0
          const points = Math.round(match.score * 10)
          const reach = (keep: number, stop: number) =>
            [
              ...buildIndex([offer], 'offer').candidates(
                demand,
                { keep: { points: keep, id: '' }, stop: { points: stop, id: '' } },
                NOW,
              ),
            ].length > 0
          if (match.verdict === 'stopped') expect(reach(9999, points - 1)).toBe(true)
          else expect(reach(points - 1, 9999)).toBe(true)
          if (!reach(points + tenths('text', 1) + 5, 9999)) tight++
          expect(share).toBeGreaterThanOrEqual(0)
        }
      }
    }
    expect(tight).toBeGreaterThan(1000)
  }, 120_000)
  test('gives every point to a listing with a feature that the index does not know', () => {
    const {
      demands: [demand],
      offers: [offer],
    } = WORLDS[0]!
    const strange = {
      ...offer!,
      orgId: 'org_other',
      features: { ...offer!.features, codes: [], newFeature: 1 },
    } as Profile
    const all = [
      ...buildIndex([strange], 'offer').candidates(
        demand!,
        { keep: { points: 599, id: '' }, stop: { points: 9999, id: '' } },
        NOW,
      ),
    ]
    expect(all).toEqual([strange.id])
  })
})

describe('a changed index', () => {
  test('answers as one built anew: added, replaced and taken out, in any segment', () => {
    for (const { demands, offers } of WORLDS.slice(0, 60)) {
      const index = buildIndex(offers.slice(0, 40), 'offer')
      const changed = offers.slice(0, 10).map((offer, i) => ({ ...offers[50 + i]!, id: offer.id }))
      for (const offer of [...offers.slice(40, 50), ...changed]) index.add(offer)
      for (const { id } of offers.slice(35, 45)) expect(index.remove(id)).toBe(true)
      expect(index.remove('lst_nobody')).toBe(false)
      const left = [...changed, ...offers.slice(10, 35), ...offers.slice(45, 50)]
      expect(index.size).toBe(left.length)
      for (const demand of demands) {
        expect(index.top(demand.features.codes, 20)).toEqual(scan(demand.features.codes, left, 20))
        expect(answered(index, demand, left).ranking).toEqual(rank(demand, left, NOW))
      }
    }
  })
  test('answers as one built anew after so many changes that its segments were joined', () => {
    const offers = listings('offer', 3000)
    const index = buildIndex(offers.slice(0, 500), 'offer')
    for (const offer of offers.slice(500)) index.add(offer)
    for (const offer of offers.slice(0, 700)) index.remove(offer.id)
    const left = offers.slice(700)
    for (const {
      features: { codes },
    } of listings('demand', 5))
      expect(index.top(codes, 50)).toEqual(scan(codes, left, 50))
    expect(index.size).toBe(left.length)
  })
})

describe('a snapshot', () => {
  test('restored answers as before, with its stamp, its floors and without what was taken out', () => {
    for (const { demands, offers } of WORLDS.slice(0, 30)) {
      const index = buildIndex(offers, 'offer')
      index.remove(offers[5]!.id)
      const restored = restore(snapshot(index, 'stamp 7'))!
      expect(restored.stamp).toBe('stamp 7')
      expect(restored.index.size).toBe(59)
      const left = offers.filter((_, i) => i !== 5)
      for (const demand of demands)
        expect(answered(restored.index, demand, left).ranking).toEqual(rank(demand, left, NOW))
      const standing = buildIndex(demands, 'demand')
      for (const { id } of demands) standing.setFloors(id, { keep: 9000, stop: 9000 })
      for (const offer of offers.slice(0, 5))
        expect(restore(snapshot(standing, ''))!.index.touchedBy(offer, NOW)).toEqual([])
    }
  })
  test('of the same listings is the same bytes, whatever came first', () => {
    const offers = listings('offer', 50).map((offer) => ({
      ...offer,
      features: { ...offer.features, codes: ['waste.red-mud'], intake: [] },
      region: '451082',
      licences: [],
    }))
    expect(snapshot(buildIndex([...offers].reverse(), 'offer'), '')).toEqual(
      snapshot(buildIndex(offers, 'offer'), ''),
    )
  })
  test('of nothing is an index of nothing', () => {
    const restored = restore(snapshot(buildIndex([], 'offer'), ''))!
    expect(restored.index.size).toBe(0)
    expect(restored.index.top(['waste.red-mud'], 20)).toEqual([])
  })
  test('that is cut, lengthened or altered in any one byte is refused', () => {
    const bytes = snapshot(buildIndex(listings('offer', 20), 'offer'), '')
    for (let at = 0; at < bytes.length; at += 13) {
      const damaged = bytes.slice()
      damaged[at]! ^= 1
      expect(restore(damaged)).toBeUndefined()
      expect(restore(bytes.subarray(0, at))).toBeUndefined()
    }
    expect(restore(Uint8Array.from([...bytes, 0]))).toBeUndefined()
    expect(restore(new Uint8Array())).toBeUndefined()
  })
})
