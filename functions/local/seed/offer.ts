// Makes an offer of every site: its own figures, its own words, nothing that its process could not do.
import { type Quantity } from '#shared/listing/kind.ts'
import { boundsOf, spanOf } from './cells.ts'
import { type Calendar } from './day.ts'
import { FIRMS } from './firm.ts'
import { type Plan, type State } from './life.ts'
import { type Luck, luckOf } from './luck.ts'
import { inWords, offerText } from './offer-text.ts'
import { memberOf } from './person.ts'
import { shortName } from './place.ts'
import { type Site, SITES, type Way } from './way.ts'

/** Offers that are not simply published. */
const STATES: Readonly<Record<string, State>> = {
  'rm-brick@450110': 'submitted',
  'sl-comp@450703': 'submitted',
  'w-rural@450124': 'submitted',
  'c-permit@450902': 'returned',
  'cd-waste@450302': 'draft',
  'a-oilfume@450302': 'draft',
  'spl-leach@451031': 'amended',
  'emr-wash@450702': 'amended',
  'fly-melt@450205': 'closed',
}

/** Offers that their firms have let run out. */
const RUN_OUT = ['rm-road@451081', 'gyp-ret@450821', 'w-dye@450205']

export const offerPlans = (calendar: Calendar): Plan[] =>
  SITES.map((site) => {
    const org = FIRMS.find((firm) => firm.key === site.firm)
    if (!org) throw new Error(`No firm ${site.firm}.`)
    const luck = luckOf(`age/${site.key}`)
    const state = STATES[site.key] ?? 'published'
    const isWaiting = state === 'submitted' || state === 'returned'
    return {
      key: `offer/${site.key}`,
      kind: 'offer',
      org,
      state,
      age: isWaiting ? 1 : luck.between(8, 58),
      fields: { ...fieldsOf(site, calendar), contact: contactOf(org) },
    }
  })

const contactOf = (org: (typeof FIRMS)[number]) => {
  const { name, phone, email } = memberOf(org)
  return { name, phone, email }
}

function fieldsOf(site: Site, calendar: Calendar) {
  const { way, place } = site
  const luck = luckOf(`offer/${site.key}`)
  const capacity = capacityOf(way, luck)
  const isByMass = capacity?.unit === 't/a'
  const free = isByMass ? rounded(capacity.value * (luck.between(20, 85) / 100)) : undefined
  const [near, far] = spanOf(way.radius)
  const intake = boundsOf(way.intake)
  const minLotT = isByMass && luck.chance(40) ? lotOf(capacity.value, luck) : undefined
  return {
    title: titleOf(site, capacity),
    text: offerText({ site, luck, calendar, capacity, free, intake }),
    region: place,
    codes: way.codes,
    ...(way.processes.length > 0 ? { processes: way.processes } : {}),
    modes: way.modes,
    ...(capacity ? { capacity } : {}),
    ...(free === undefined ? {} : { freeTPerYear: free }),
    ...(minLotT === undefined ? {} : { minLotT }),
    ...(intake.length > 0 ? { intake } : {}),
    radiusKm: Math.round(luck.between(near, far) / 10) * 10,
    ...(way.price === '' ? {} : { priceFenPerT: priceOf(way, luck) }),
    product: way.product,
    cases: casesOf(site, luck, calendar, capacity),
    ...validTo(site, luck, calendar),
  }
}

/** Two leading digits, as people say such figures. */
const rounded = (value: number): number => {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1)
  return Math.max(step, Math.round(value / step) * step)
}

/** Counts of a service (instruments, reports) are no capacity that anybody would compare. */
function capacityOf(way: Way, luck: Luck): Quantity | undefined {
  const [span = '', unit = ''] = way.capacity.split(' ')
  if (unit === 'piece') return undefined
  return { value: rounded(luck.between(...spanOf(span))), unit: unit as Quantity['unit'] }
}

function titleOf({ way, place, turn }: Site, capacity: Quantity | undefined): string {
  const words = way.titles[turn % way.titles.length] ?? ''
  return capacity ? `${words} ${inWords(capacity)}` : `${words}（${shortName(place)}）`
}

const lotOf = (value: number, luck: Luck): number =>
  value >= 50_000 ? luck.pick([30, 50, 100, 200]) : luck.pick([1, 2, 5, 10])

const FEN = 100

function priceOf(way: Way, luck: Luck) {
  const [least, most] = spanOf(way.price)
  const middle = Math.round((least + most) / 2)
  return { from: luck.between(least, middle) * FEN, to: luck.between(middle, most) * FEN }
}

const RESULTS = [
  '通过验收，连续运行一年以上',
  '第三方检测各项指标合格',
  '业主复签两年合同',
  '环保竣工验收一次通过',
  '运行成本比原方案低一成半',
  '台账与联单核对一致',
] as const

function casesOf(site: Site, luck: Luck, { year }: Calendar, capacity: Quantity | undefined) {
  const { proofs } = site.way
  const count = luck.pick([0, 1, 1, 2, 2, 2, 3])
  const years = Array.from({ length: count }, () => year - luck.between(1, 6)).sort()
  return years.map((done, i) => {
    const words = proofs[(site.turn + i) % proofs.length] ?? ''
    const amount = capacity?.unit === 't/a' ? rounded(capacity.value / luck.between(4, 30)) : 0
    return {
      title: `某${words}${i >= proofs.length ? '续建' : ''}`,
      year: done,
      ...(amount > 0 ? { amountT: amount } : {}),
      ...(luck.chance(80) ? { result: luck.pick(RESULTS) } : {}),
    }
  })
}

function validTo(site: Site, luck: Luck, { on }: Calendar) {
  if (RUN_OUT.includes(site.key)) return { validTo: on(-luck.between(2, 6)) }
  return luck.chance(60) ? { validTo: on(luck.between(120, 700)) } : {}
}
