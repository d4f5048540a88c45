// What came of a meeting, in two taps: met, interest, the next step with owner and day; and the event's report.
import * as z from 'zod/mini'
import { DeclineReason } from '../case/party.ts'
import { Tonnes } from '../case/progress.ts'
import { Fen } from '../listing/kind.ts'
import { cityOf } from '../region/region.ts'
import { At, On } from '../time.ts'
import { type Release } from './release.ts'
import { type Seat } from './seat.ts'
import { type Wish } from './wish.ts'

export const NextStep = z.enum(['visit', 'sample', 'quote', 'contract', 'finance', 'talk', 'none'])
export type NextStep = z.infer<typeof NextStep>

const given = {
  met: z.boolean(),
  /** 0 none, 3 wants to go on at once. */
  interest: z.int().check(z.gte(0), z.lte(3)),
  next: z.optional(NextStep),
  /** Who does the next step: this side or the other. */
  owner: z.optional(z.enum(['us', 'them'])),
  on: z.optional(On),
  valueFen: z.optional(Fen),
  tonnes: z.optional(Tonnes),
  reason: z.optional(DeclineReason),
  note: z.optional(z.string().check(z.trim(), z.maxLength(1000))),
  /** How satisfied with the event, 1..5. */
  stars: z.optional(z.int().check(z.gte(1), z.lte(5))),
}
/** A meeting without interest, or that did not happen, says why. */
export const Reporting = z.strictObject(given).check(
  z.refine((r) => (r.met && r.interest > 0) || r.reason !== undefined, {
    error: 'reason.missing',
    path: ['reason'],
  }),
)
export type Reporting = z.infer<typeof Reporting>

export const Result = z.strictObject({
  ...given,
  pair: z.string(),
  /** Of which organisation, or `table`: somebody of the organisers. */
  side: z.string(),
  by: z.string(),
  at: At,
})
export type Result = z.infer<typeof Result>

/** So much interest says yes to the case. */
export const GOES_ON = 2

export type Report = {
  guests: number
  checkedIn: number
  wishes: number
  accepted: number
  meetings: number
  reported: number
  met: number
  /** Meetings that either side wants to go on with. */
  goOn: number
  /** Both sides do. */
  bothGoOn: number
  valueFen: number
  tonnes: number
  /** Mean of the stars given, one decimal; absent without any. */
  stars?: number
  byCity: readonly { city: string; guests: number; meetings: number; goOn: number }[]
}

export type Happened = {
  readonly seats: readonly Seat[]
  readonly wishes: readonly Wish[]
  readonly release: Release | undefined
  readonly results: readonly Result[]
  readonly here: number
}

/** Both sides' figures of one meeting are one meeting: the larger is taken, not their sum. */
export function reportOf({ seats, wishes, release, results, here }: Happened): Report {
  const byPair = new Map<string, Result[]>()
  for (const result of results)
    byPair.set(result.pair, [...(byPair.get(result.pair) ?? []), result])
  const pairs = [...byPair]
  const wants = (list: readonly Result[]): number =>
    list.filter(({ met, interest }) => met && interest >= GOES_ON).length
  const most = (value: (result: Result) => number): number =>
    pairs.reduce((sum, [, list]) => sum + Math.max(0, ...list.map(value)), 0)
  const stars = results.flatMap((one) => (one.stars === undefined ? [] : [one.stars]))
  const guests = seats.filter(({ state }) => state === 'confirmed')
  const meetings = release?.meetings ?? []
  return {
    guests: guests.length,
    checkedIn: here,
    wishes: wishes.length,
    accepted: wishes.filter(({ state }) => state === 'accepted').length,
    meetings: meetings.length,
    reported: pairs.length,
    met: pairs.filter(([, list]) => list.some(({ met }) => met)).length,
    goOn: pairs.filter(([, list]) => wants(list) > 0).length,
    bothGoOn: pairs.filter(([, list]) => wants(list) > 1).length,
    valueFen: most(({ valueFen = 0 }) => valueFen),
    tonnes: most(({ tonnes = 0 }) => tonnes),
    ...(stars.length === 0
      ? {}
      : { stars: Math.round((stars.reduce((a, b) => a + b, 0) / stars.length) * 10) / 10 }),
    byCity: citiesOf(
      guests,
      meetings,
      new Set(pairs.filter(([, l]) => wants(l) > 0).map(([p]) => p)),
    ),
  }
}

function citiesOf(
  guests: readonly Seat[],
  meetings: Release['meetings'],
  goOn: ReadonlySet<string>,
): Report['byCity'] {
  const cityOfOrg = new Map<string, string>(
    guests.map(({ orgId, region }) => [orgId, cityOf(region)]),
  )
  return [...new Set(cityOfOrg.values())].sort().map((city) => {
    const here = meetings.filter(({ people }) => people.some((id) => cityOfOrg.get(id) === city))
    return {
      city,
      guests: [...cityOfOrg.values()].filter((one) => one === city).length,
      meetings: here.length,
      goOn: here.filter(({ wish }) => goOn.has(wish)).length,
    }
  })
}
