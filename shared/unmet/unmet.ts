// Demands that nobody has taken up: what stops each, and clusters of them by waste, place and process.
import * as z from 'zod/mini'
import { agreed, type Party } from '../case/party.ts'
import { type Listing } from '../listing/listing.ts'
import { type Match, type Ranking } from '../match/match.ts'
import { cityOf } from '../region/region.ts'
import { At, plusDays } from '../time.ts'

/**
 * `none` nobody offers anything like it · `licence` whoever does lacks the licence · `intake` a measured
 * value is outside what they take · `capacity` none takes it all · `reach` all are too far · `price` ·
 * `test` a missing figure stands in the way · `uncontacted` there are matches and nobody was asked ·
 * `unanswered` somebody was asked and has not answered · `declined` for other reasons
 */
export const Block = z.enum([
  'none',
  'licence',
  'intake',
  'capacity',
  'reach',
  'price',
  'test',
  'uncontacted',
  'unanswered',
  'declined',
])
export type Block = z.infer<typeof Block>

export const Unmet = z.strictObject({
  id: z.string(),
  title: z.string(),
  waste: z.string(),
  city: z.string(),
  /** The treatment process that its best match would use; empty where none is known. */
  process: z.string(),
  blocks: z.array(Block),
  tPerYear: z.optional(z.number()),
  publishedAt: At,
})
export type Unmet = z.infer<typeof Unmet>

/** Undefined for a demand that is not open, or that has an agreed pair. */
export function unmetOf(
  listing: Listing,
  ranking: Ranking | undefined,
  parties: readonly Party[],
): Unmet | undefined {
  const { id, kind, status, fields, region, publishedAt } = listing
  if (kind !== 'demand' || status !== 'published' || publishedAt === undefined) return undefined
  if (parties.some(agreed)) return undefined
  const [waste = ''] = Array.isArray(fields.codes) ? fields.codes.map(String) : []
  const tPerYear = tonnesOf(fields.quantity)
  return {
    id,
    title: String(fields.title),
    waste,
    city: cityOf(region),
    process: processOf(ranking),
    blocks: blocksOf(ranking, parties, payOf(fields)),
    ...(tPerYear === undefined ? {} : { tPerYear }),
    publishedAt,
  }
}

const payOf = ({ payFenPerT }: Listing['fields']): number | undefined =>
  typeof payFenPerT === 'number' ? payFenPerT : undefined

function tonnesOf(quantity: unknown): number | undefined {
  const { value, unit } = (quantity ?? {}) as { value?: number; unit?: string }
  return unit === 't/a' ? value : undefined
}

function processOf(ranking: Ranking | undefined): string {
  for (const match of ranking?.matches ?? []) {
    const process = match.reasons.find((r) => r.part === 'process')?.values.process
    if (typeof process === 'string') return process
  }
  return ''
}

type Test = (known: {
  ranking: Ranking
  parties: readonly Party[]
  pay: number | undefined
}) => boolean

const reason = (match: Match, part: string) => match.reasons.find((r) => r.part === part)
const allMatches = (ranking: Ranking, test: (match: Match) => boolean): boolean =>
  ranking.matches.length > 0 && ranking.matches.every(test)
const stoppedBy =
  (prefix: string): Test =>
  ({ ranking }) =>
    ranking.matches.length === 0 &&
    ranking.stopped.some((m) => m.stops.some((stop) => stop.code.startsWith(prefix)))
const declinedFor = (parties: readonly Party[], why: string): boolean =>
  parties.some((p) => p.firm.reason === why || p.enterprise.reason === why)

/** One test per block; several may stand in the way at once. */
const TESTS: Readonly<Record<Block, Test>> = {
  none: ({ ranking }) => ranking.matches.length + ranking.stopped.length === 0,
  licence: stoppedBy('licence.'),
  intake: stoppedBy('intake.'),
  capacity: ({ ranking, parties }) =>
    declinedFor(parties, 'capacity') ||
    (allMatches(ranking, (m) => reason(m, 'capacity')?.code === 'capacity.part') &&
      (ranking.combination?.leftT ?? 1) > 0),
  reach: ({ ranking, parties }) =>
    declinedFor(parties, 'distance') ||
    allMatches(ranking, (m) => reason(m, 'distance')?.code === 'distance.beyond'),
  price: ({ ranking, parties, pay }) =>
    declinedFor(parties, 'price') ||
    (pay !== undefined &&
      allMatches(ranking, (m) => Number(reason(m, 'cost')?.values.fenPerT ?? 0) > pay)),
  test: ({ ranking }) => ranking.missingFigure !== undefined,
  uncontacted: ({ ranking, parties }) => ranking.matches.length > 0 && parties.length === 0,
  unanswered: ({ parties }) =>
    parties.some(({ firm, enterprise }) => {
      const answers = [firm.answer, enterprise.answer]
      return answers.includes('none') && !answers.includes('no')
    }),
  declined: ({ parties }) =>
    ['composition', 'licence', 'timing', 'trust', 'other'].some((why) => declinedFor(parties, why)),
}

export function blocksOf(
  ranking: Ranking | undefined,
  parties: readonly Party[],
  pay?: number,
): Block[] {
  if (!ranking) return []
  return Block.options.filter((block) => TESTS[block]({ ranking, parties, pay }))
}

export type Cluster = {
  waste: string
  city: string
  process: string
  tPerYear: number
  blocks: { block: Block; demands: number }[]
  demands: Unmet[]
}

/** Clusters of demands published at least so many days ago, the largest first; ties by their key. */
export function clustersOf(all: readonly Unmet[], days: number, now: At): Cluster[] {
  const before = plusDays(now, -days)
  const groups = new Map<string, Unmet[]>()
  for (const one of all) {
    if (one.publishedAt > before) continue
    const key = `${one.waste}#${one.city}#${one.process}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.entries()]
    .sort(([a, x], [b, y]) => y.length - x.length || tonnes(y) - tonnes(x) || (a < b ? -1 : 1))
    .map(([, demands]) => clusterOf(demands))
}

const tonnes = (demands: readonly Unmet[]): number =>
  demands.reduce((sum, d) => sum + (d.tPerYear ?? 0), 0)

function clusterOf(demands: Unmet[]): Cluster {
  const { waste = '', city = '', process = '' } = demands[0] ?? {}
  const counted = Block.options
    .map((block) => ({ block, demands: demands.filter((d) => d.blocks.includes(block)).length }))
    .filter((one) => one.demands > 0)
    .sort((a, b) => b.demands - a.demands)
  return { waste, city, process, tPerYear: tonnes(demands), blocks: counted, demands }
}
