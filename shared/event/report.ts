// An event in figures: wishes, meetings, what came of them and of their cases; by city and by theme; what was promised.
import { agreed, type Party, progressOf } from '../case/party.ts'
import { cityOf } from '../region/region.ts'
import { type Release } from './release.ts'
import { GOES_ON, type NextStep, promiserOf, type Rated, type Result } from './result.ts'
import { type Seat } from './seat.ts'
import { type Wish } from './wish.ts'

type Figures = {
  guests: number
  meetings: number
  met: number
  goOn: number
  tonnes: number
  valueFen: number
  /** Mean of the guests' stars, one decimal; absent without any. */
  stars?: number
}
/** A city's or a theme's code; empty where nothing is known. */
export type Part = Figures & { code: string }

/** Who said to do what, by when, for how much. */
export type Commitment = {
  pair: string
  next: NextStep
  /** The organisation that does it; absent where nobody was named. */
  orgId?: string
  on?: string
  valueFen?: number
}

export type Report = Figures & {
  checkedIn: number
  wishes: number
  accepted: number
  reported: number
  /** Both sides want to go on. */
  bothGoOn: number
  /** Pairs of this event whose case both sides have agreed, and those with a confirmed contract. */
  cases: number
  signed: number
  /** Contracts: lump sums, and per tonne what was delivered. */
  signedFen: number
  deliveredT: number
  /** How many guests said how satisfied they were. */
  rated: number
  byCity: readonly Part[]
  byTheme: readonly Part[]
  promises: readonly Commitment[]
}

export type Happened = {
  readonly seats: readonly Seat[]
  readonly wishes: readonly Wish[]
  readonly release: Release | undefined
  readonly results: readonly Result[]
  readonly ratings: readonly Rated[]
  readonly here: number
  /** Parties of the cases that the meetings were about. */
  readonly parties: readonly Party[]
  /** What each pair is about: the first code of its demand. */
  readonly themeOf: ReadonlyMap<string, string>
}

type Held = { pair: string; people: readonly string[]; results: readonly Result[] }
const wants = ({ results }: Held): number =>
  results.filter(({ met, interest }) => met && interest >= GOES_ON).length
/** Both sides' figures of one meeting are one meeting: the larger is taken, not their sum. */
const most = (held: readonly Held[], value: (result: Result) => number): number =>
  held.reduce((sum, { results }) => sum + Math.max(0, ...results.map(value)), 0)

export function reportOf(happened: Happened): Report {
  const { seats, wishes, release, results, themeOf } = happened
  const guests = seats.filter(({ state }) => state === 'confirmed')
  const cityOfOrg = new Map<string, string>(
    guests.map(({ orgId, region }) => [orgId, cityOf(region)]),
  )
  const held = (release?.meetings ?? []).map(({ wish, people }) => ({
    ...{ pair: wish, people },
    results: results.filter(({ pair }) => pair === wish),
  }))
  const stars = starsOf(results, happened.ratings)
  const part = (own: readonly Held[], orgIds: readonly string[]): Figures =>
    figuresOf(own, { orgIds, stars })
  const cities = [...new Set(cityOfOrg.values())].sort()
  const themes = [...new Set(held.map(({ pair }) => themeOf.get(pair) ?? ''))].sort()
  return {
    ...part(held, [...cityOfOrg.keys()]),
    checkedIn: happened.here,
    wishes: wishes.length,
    accepted: wishes.filter(({ state }) => state === 'accepted').length,
    reported: held.filter((one) => one.results.length > 0).length,
    bothGoOn: held.filter((one) => wants(one) > 1).length,
    ...casesOf(happened.parties),
    rated: stars.size,
    byCity: cities.map((code) => {
      const here = held.filter(({ people }) => people.some((id) => cityOfOrg.get(id) === code))
      const orgIds = [...cityOfOrg].flatMap(([id, city]) => (city === code ? [id] : []))
      return { code, ...part(here, orgIds) }
    }),
    byTheme: themes.map((code) => {
      const own = held.filter(({ pair }) => (themeOf.get(pair) ?? '') === code)
      return { code, ...part(own, [...new Set(own.flatMap(({ people }) => people))]) }
    }),
    promises: results.flatMap(promiseOf),
  }
}

type Whose = { orgIds: readonly string[]; stars: ReadonlyMap<string, number> }

function figuresOf(held: readonly Held[], { orgIds, stars }: Whose): Figures {
  const given = orgIds.flatMap((id) => stars.get(id) ?? [])
  const mean = given.reduce((a, b) => a + b, 0) / given.length
  return {
    guests: orgIds.length,
    meetings: held.length,
    met: held.filter(({ results }) => results.some(({ met }) => met)).length,
    goOn: held.filter((one) => wants(one) > 0).length,
    tonnes: most(held, ({ tonnes = 0 }) => tonnes),
    valueFen: most(held, ({ valueFen = 0 }) => valueFen),
    ...(given.length === 0 ? {} : { stars: Math.round(mean * 10) / 10 }),
  }
}

/** One voice a guest: its own tap, else what it gave with its last result. */
function starsOf(results: readonly Result[], ratings: readonly Rated[]): Map<string, number> {
  const stars = new Map<string, number>()
  const inTime = [...results].sort((a, b) => (a.at < b.at ? -1 : 1))
  for (const { side, stars: given } of inTime)
    if (side !== 'table' && given !== undefined) stars.set(side, given)
  for (const { orgId, stars: given } of ratings) stars.set(orgId, given)
  return stars
}

function casesOf(parties: readonly Party[]) {
  const begun = parties.filter((party) => agreed(party)).map((party) => progressOf(party))
  const signed = begun.flatMap((progress) => {
    const { contract, deliveries = [] } = progress ?? {}
    if (contract?.confirmedAt === undefined) return []
    const tonnes = deliveries.reduce((sum, one) => sum + one.tonnes, 0)
    const { basis, amountFen } = contract
    return [{ tonnes, fen: basis === 'lump-sum' ? amountFen : Math.round(amountFen * tonnes) }]
  })
  return {
    cases: begun.length,
    signed: signed.length,
    signedFen: signed.reduce((sum, { fen }) => sum + fen, 0),
    deliveredT: signed.reduce((sum, { tonnes }) => sum + tonnes, 0),
  }
}

function promiseOf(result: Result): Commitment[] {
  const { pair, next, on, valueFen } = result
  if (next === undefined || next === 'none') return []
  const orgId = promiserOf(result)
  return [
    {
      ...{ pair, next },
      ...(orgId === undefined ? {} : { orgId }),
      ...(on === undefined ? {} : { on }),
      ...(valueFen === undefined ? {} : { valueFen }),
    },
  ]
}
