// A synthetic world for the matcher: every waste of the vocabulary, skewed as trades are, all features filled.
import { type Bound, type Hazard, type Mode, type Reading } from '#shared/listing/kind.ts'
import { makeId } from '#shared/id.ts'
import { type Profile } from '#shared/match/match.ts'
import { type Licence } from '#shared/org/org.ts'
import { allRegions } from '#shared/region/region.ts'
import { type Waste } from '#shared/vocabulary/concept.ts'
import { allConcepts, conceptOf } from '#shared/vocabulary/vocabulary.ts'

export const NOW = '2026-11-23T02:00:00.000Z'

/** The same numbers for the same seed, on every machine (mulberry32). */
export function dice(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}
type Roll = () => number
const pick = <T>(roll: Roll, list: readonly T[]): T => list[Math.floor(roll() * list.length)]!
const chance = (roll: Roll, share: number): boolean => roll() < share

/** Zipf: the n-th of a shuffled list is asked for 1/n^0.9 as often as the first. */
function zipf<T>(list: readonly T[], seed: number): (roll: Roll) => T {
  const roll = dice(seed)
  const order = list.map((value) => ({ value, at: roll() })).sort((a, b) => a.at - b.at)
  let sum = 0
  const sums = order.map((_, i) => (sum += 1 / (i + 1) ** 0.9))
  return (dice) => {
    const wanted = dice() * sum
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if (sums[middle]! < wanted) low = middle + 1
      else high = middle
    }
    return order[low]!.value
  }
}

const WASTES = allConcepts('waste').filter((w) => !w.code.startsWith('waste.f-'))
const anyWaste = zipf(WASTES, 1)
const anyProcess = zipf(
  allConcepts('process').filter((p) => !p.code.startsWith('proc.f-')),
  2,
)
const anyPollutant = zipf(
  allConcepts('pollutant').filter((p) => p.parents.length > 0),
  3,
)
const anyService = zipf(allConcepts('service'), 4)
const anyRegion = zipf(allRegions(), 5)
const PARAMETERS = [
  'moisture',
  'Fe2O3',
  'Al2O3',
  'SiO2',
  'CaO',
  'Na2O',
  'S',
  'Cl',
  'As',
  'Cr',
  'Pb',
  'COD',
] as const
const PHRASES = [
  '建设单位长期稳定供应',
  '可签订年度合同',
  '厂区自有堆场',
  '运输由承运单位负责',
  '要求资质齐全',
  '提供检测报告',
  '已通过环评验收',
  '工艺成熟可靠',
  '可现场踏勘',
  '价格面议',
  '生产线连续运行',
  '配套除尘与污水处理设施',
]

const siblings = new Map<string, Waste[]>()
for (const waste of WASTES) {
  const parent = waste.parents[0] ?? ''
  siblings.set(parent, [...(siblings.get(parent) ?? []), waste])
}

/** Mostly a process that is known to suit the waste. */
const processOf = (roll: Roll, { routes }: Waste): string =>
  routes.length > 0 && chance(roll, 0.8) ? pick(roll, routes) : anyProcess(roll).code

function codesOf(roll: Roll, first: Waste, offer: boolean): string[] {
  const codes = [first.code]
  const [parent = ''] = first.parents
  if (chance(roll, 0.35)) codes.push(pick(roll, siblings.get(parent) ?? [first]).code)
  if (offer && chance(roll, 0.15) && parent !== '') codes[0] = pick(roll, first.parents)
  if (chance(roll, 0.5)) codes.push(processOf(roll, first))
  if (chance(roll, 0.4)) codes.push(anyPollutant(roll).code)
  if (chance(roll, 0.25)) codes.push(anyWaste(roll).code)
  if (chance(roll, 0.3)) codes.push(anyService(roll).code)
  return [...new Set(codes)].slice(0, 6)
}

const hazardOf = (waste: Waste): Hazard =>
  waste.regime === 'hazardous'
    ? 'hazardous'
    : waste.regime === 'to-identify'
      ? 'unidentified'
      : 'general'
const tonnes = (roll: Roll): number => Math.round(10 ** (2 + 4 * roll())) * 10
const limitOf = (roll: Roll): number => 5 * Math.ceil(roll() * 16)
const unitOf = (name: string): Reading['unit'] => (name === 'COD' ? 'mg/L' : '%')
const names = (roll: Roll): string[] => [
  ...new Set(Array.from({ length: 1 + Math.floor(roll() * 3) }, () => pick(roll, PARAMETERS))),
]

function licencesOf(roll: Roll, waste: Waste, modes: readonly Mode[]): Licence[] {
  if (waste.regime !== 'hazardous' || chance(roll, 0.04)) return []
  const named = chance(roll, 0.5)
    ? waste.hwCodes
    : [...new Set(waste.hwCodes.map((code) => `HW${code.slice(-2)}`))]
  const codes = named.length > 0 ? [...named] : ['HW49']
  const year = 2022 + Math.floor(roll() * 4)
  return [
    {
      no: `GX${Math.floor(roll() * 1e9)}`,
      type: chance(roll, 0.85) ? 'comprehensive' : 'collection',
      codes,
      modes: [...modes],
      volumeTPerYear: tonnes(roll),
      validFrom: `${year}-0${1 + Math.floor(roll() * 9)}-01`,
      validTo: `${year + 5}-0${1 + Math.floor(roll() * 9)}-01`,
    },
  ]
}

/** One listing, the same for the same seed and number. */
export function listing(side: 'offer' | 'demand', n: number, seed: number, count: number): Profile {
  const roll = dice(
    Math.imul(seed, 0x9e3779b1) ^ (n * 2654435761) ^ (side === 'offer' ? 0 : 0x5bd1e995),
  )
  const waste = anyWaste(roll)
  const codes = codesOf(roll, waste, side === 'offer')
  const modes: Mode[] = [
    ...new Set<Mode>([
      pick(roll, ['use', 'use', 'treat', 'dispose', 'collect']),
      pick(roll, ['use', 'treat', 'retrofit', 'operate', 'monitor', 'advise']),
    ]),
  ]
  const words = codes.map((code) => conceptOf(code)?.zh ?? '').join('、')
  const text = `${words}${side === 'offer' ? '综合利用与处置服务' : '处理处置需求'}。${Array.from({ length: 2 + Math.floor(roll() * 5) }, () => pick(roll, PHRASES)).join('，')}。`
  const id = makeId(
    'listing',
    Date.parse('2025-01-01') + Math.floor((n / count) * 5e10 + roll() * 5e5),
    Uint8Array.from({ length: 12 }, () => roll() * 256),
  )
  const org = Math.floor(roll() ** 2 * count * 0.4)
  const common = {
    id,
    kind: side,
    orgId: `org_${side}${org}`,
    orgName: `第${org}公司`,
    title: text.slice(0, 30),
    region: anyRegion(roll).code,
    version: 3,
    verified: chance(roll, 0.8) ? 'verified' : 'submitted',
  } as const
  const features = {
    codes,
    text,
    modes,
    amountTPerYear: tonnes(roll),
    radiusKm: 50 * (1 + Math.floor(roll() * 12)),
  }
  if (side === 'demand') {
    const measured: Reading[] = names(roll).map((name) => ({
      name,
      unit: unitOf(name),
      value: chance(roll, 0.15) ? null : limitOf(roll),
    }))
    return {
      ...common,
      features: {
        ...features,
        hazard: hazardOf(waste),
        hwCodes: [...waste.hwCodes].slice(0, 2),
        measured,
      },
    }
  }
  const intake: Bound[] = names(roll).map((name) => ({
    name,
    unit: unitOf(name),
    ...(chance(roll, 0.8) ? { max: 20 + limitOf(roll) } : { min: limitOf(roll) / 4 }),
  }))
  const price = 100 * Math.ceil(roll() * 300)
  return {
    ...common,
    licences: licencesOf(roll, waste, modes),
    ...(chance(roll, 0.5)
      ? { validTo: `2027-0${1 + Math.floor(roll() * 9)}-15` }
      : chance(roll, 0.03)
        ? { validTo: '2026-10-31' }
        : {}),
    features: {
      ...features,
      intake,
      proofs: Math.floor(roll() ** 2 * 5),
      processes: codes.filter((c) => c.startsWith('proc.')),
      priceFenPerT: { from: price, to: 2 * price },
    },
  }
}

export const listings = (side: 'offer' | 'demand', count: number, seed = 1): Profile[] =>
  Array.from({ length: count }, (_, n) => listing(side, n, seed, count))
