// What the matcher keeps: a profile per published listing, a ranking per demand, a row per opportunity.
import * as z from 'zod/mini'
import { Ranking, type Match, type Profile } from '#shared/match/match.ts'
import { kindOf } from '#shared/listing/kinds.ts'
import { type Listing } from '#shared/listing/listing.ts'
import { cardOf } from '#shared/listing/view.ts'
import { type Org } from '#shared/org/org.ts'
import { all, allListed } from '../derive.ts'
import { type Key, type NewRow, type Page, type Row, type Table } from '../ports.ts'

export const profileKey = (kind: string, id: string): Key => ({ pk: `M#${kind}`, sk: id })
export const rankingKey = (demandId: string): Key => ({ pk: `L#${demandId}`, sk: 'M' })
export const opportunityKey = (demandId: string, orgId: string): Key => ({
  pk: `L#${demandId}`,
  sk: `o#${orgId}`,
})

/** Is this kind matched at all? */
export const isMatched = (kind: Listing['kind']): boolean => kindOf(kind).side !== 'none'

/** The matcher's copy of a listing with what it must know of the organisation. */
export function profileOf(
  listing: Listing,
  version: number,
  org: Org | undefined,
  never: readonly string[] = [],
): Profile {
  const features = kindOf(listing.kind).features(listing.fields)
  const validTo = listing.fields.validTo
  return {
    id: listing.id,
    kind: listing.kind,
    orgId: listing.orgId,
    orgName: org?.name ?? listing.orgName,
    title: String(listing.fields.title),
    region: listing.region,
    version,
    features,
    verified: org?.status ?? 'unverified',
    ...(org?.licences === undefined ? {} : { licences: org.licences }),
    ...(typeof validTo === 'string' ? { validTo } : {}),
    ...(never.length === 0 ? {} : { never }),
  }
}

export const profileRow = (profile: Profile): NewRow => ({
  ...profileKey(profile.kind, profile.id),
  entity: 'profile',
  body: profile,
})

/** Profiles are written by `profileOf` alone and disposable: they are read without a second schema. */
const asProfile = (row: Row): Profile => row.body as unknown as Profile

export async function profile(
  table: Table,
  kind: string,
  id: string,
): Promise<Profile | undefined> {
  const row = await table.get(profileKey(kind, id))
  return row && asProfile(row)
}

export const profiles = async (table: Table, kind: 'demand' | 'offer'): Promise<Profile[]> =>
  (await all(table, `M#${kind}`, '')).map(asProfile)

export const rankingRow = (ranking: Ranking): NewRow => ({
  ...rankingKey(ranking.demandId),
  entity: 'ranking',
  body: ranking,
})

/** Two rankings that differ only in when they were made are the same answer. */
export const sameRanking = (old: Row, next: NewRow): boolean => {
  const answer = (body: Row['body']): string => JSON.stringify({ ...body, at: '', seq: 0 })
  return answer(old.body) === answer(next.body)
}

export async function ranking(table: Table, demandId: string): Promise<Ranking | undefined> {
  const row = await table.get(rankingKey(demandId))
  return row && Ranking.parse(row.body)
}

/** A demand as one firm sees it among its opportunities: masked, coarse, with the match's verdict. */
export function opportunityRow(listing: Listing, match: Match): NewRow {
  return {
    ...opportunityKey(listing.id, match.orgId),
    entity: 'opportunity',
    body: {
      demandId: listing.id,
      orgId: match.orgId,
      offerId: match.offerId,
      grade: match.grade,
      title: String(listing.fields.title),
    },
    index: {
      owner: [
        `O#${match.orgId}`,
        `opp#${String(Math.round(1000 - match.score * 10)).padStart(4, '0')}#${listing.id}`,
      ],
    },
    card: {
      ...cardOf(listing),
      id: listing.id,
      offerId: match.offerId,
      score: match.score,
      grade: match.grade,
      verdict: match.verdict,
      ...(match.distanceKm === undefined ? {} : { distanceKm: match.distanceKm }),
    },
  }
}

export const Opportunity = z.object({
  demandId: z.string(),
  orgId: z.string(),
  offerId: z.string(),
  grade: z.string(),
  title: z.string(),
})

/** A firm's opportunities, best first. */
export async function opportunities(
  table: Table,
  orgId: string,
  after?: string,
): Promise<Page<Readonly<Record<string, unknown>>>> {
  const page = await table.list('owner', `O#${orgId}`, { prefix: 'opp#' }, { limit: 24, after })
  return { ...page, items: page.items.map((row) => row.card) }
}

/** A firm that stands in a ranking only among the stopped: no opportunity, but to be found when its offer changes. */
export const stoppedRow = (demandId: string, orgId: string): NewRow => ({
  pk: `L#${demandId}`,
  sk: `s#${orgId}`,
  entity: 'stopped',
  body: { orgId },
  index: { owner: [`O#${orgId}`, `stopped#${demandId}`] },
})

/** Demands in whose ranking the organisation stands now, among the matches or the stopped, however many. */
export async function demandsWith(table: Table, orgId: string): Promise<string[]> {
  const ranked = await allListed(table, 'owner', `O#${orgId}`, 'opp#')
  const stopped = await allListed(table, 'owner', `O#${orgId}`, 'stopped#')
  return [...ranked, ...stopped].map(({ pk }) => pk.slice(2))
}
