// Listings in the table: keys, the one-query bundle of a page, lists, conditional writes.
import { Listing } from '#shared/listing/listing.ts'
import { type KindName } from '#shared/listing/kinds.ts'
import { type Known } from '#shared/listing/page.ts'
import { cardOf } from '#shared/listing/view.ts'
import { stem } from '#shared/region/region.ts'
import { Case } from '#shared/case/case.ts'
import { Hold } from '#shared/case/hold.ts'
import { Party } from '#shared/case/party.ts'
import { type KnownHold, type KnownParty } from '#shared/case/view.ts'
import { Ranking } from '#shared/match/match.ts'
import { missing } from '#shared/problem.ts'
import { allListed } from '../derive.ts'
import {
  type CardRow,
  type Condition,
  type IndexKey,
  type IndexName,
  type Key,
  type NewRow,
  type Page,
  type Row,
  type Table,
  type Write,
} from '../ports.ts'

export const keyOf = (id: string): Key => ({ pk: `L#${id}`, sk: 'A' })

export type Versioned = { listing: Listing; version: number }

const parse = (row: Row): Versioned => ({ listing: Listing.parse(row.body), version: row.version })

export async function get(table: Table, id: string): Promise<Versioned | undefined> {
  const row = await table.get(keyOf(id))
  return row && parse(row)
}

export async function load(table: Table, id: string): Promise<Versioned> {
  const found = await get(table, id)
  if (!found) throw missing()
  return found
}

export async function getMany(table: Table, ids: readonly string[]): Promise<Versioned[]> {
  const rows = await table.getMany([...new Set(ids)].map(keyOf))
  return rows.map(parse)
}

/** The row of a listing with the indexes that its state wants. */
export function rowOf(listing: Listing): NewRow {
  const index: Partial<Record<IndexName, IndexKey>> = {
    owner: [`O#${listing.orgId}`, `listing#${listing.kind}#${listing.updatedAt}#${listing.id}`],
    ...(listing.status === 'published' && listing.publishedAt
      ? { feed: [`F#${listing.kind}`, `${listing.publishedAt}#${listing.id}`] as const }
      : {}),
    ...(listing.status === 'draft'
      ? {}
      : {
          desk: [
            `D#${stem(listing.region).slice(0, 2)}`,
            `${listing.region}#${listing.status}#${listing.id}`,
          ] as const,
        }),
  }
  return {
    ...keyOf(listing.id),
    entity: 'listing',
    body: listing,
    index,
    card: {
      id: listing.id,
      status: listing.status,
      updatedAt: listing.updatedAt,
      ...cardOf(listing),
    },
  }
}

export const put = (listing: Listing, condition: Condition): Write => ({
  put: rowOf(listing),
  if: condition,
})

/** `whole` reads ranking and parties too; a reader who may see neither spares them. */
export async function bundle(table: Table, id: string, whole: boolean): Promise<Known> {
  const found = await known(table, id, whole)
  if (!found) throw missing()
  return found
}

export async function known(table: Table, id: string, whole = true): Promise<Known | undefined> {
  const page = await table.query(`L#${id}`, { from: 'A', to: whole ? 'P#~' : 'C' }, { limit: 200 })
  let found: Versioned | undefined
  const rest: { case?: Case; ranking?: Ranking; hold?: KnownHold } = {}
  const parties: KnownParty[] = []
  for (const row of page.items) {
    if (row.sk === 'A') found = parse(row)
    else if (row.sk === 'C') rest.case = Case.parse(row.body)
    else if (row.sk === 'H') rest.hold = { ...Hold.parse(row.body), version: row.version }
    else if (row.sk === 'M') rest.ranking = Ranking.parse(row.body)
    else if (row.entity === 'party')
      parties.push({ ...Party.parse(row.body), version: row.version })
  }
  return found && { ...found, ...rest, parties }
}

export type Card = Readonly<Record<string, unknown>>
const cards = (page: Page<CardRow>): Page<Card> => ({
  ...page,
  items: page.items.map((row) => ({ ...row.card, version: row.version })),
})

/** Published listings of a kind, newest first. */
export const published = async (
  table: Table,
  kind: KindName,
  after?: string,
): Promise<Page<Card>> =>
  cards(await table.list('feed', `F#${kind}`, {}, { limit: 24, after, backward: true }))

/** An organisation's listings of a kind, last changed first. */
export const ofOrg = async (
  table: Table,
  orgId: string,
  kind: KindName,
  after?: string,
): Promise<Page<Card>> =>
  cards(
    await table.list(
      'owner',
      `O#${orgId}`,
      { prefix: `listing#${kind}#` },
      { limit: 24, after, backward: true },
    ),
  )

/** Listings in a jurisdiction (drafts are not among them), by county and status. */
export const inRegion = async (table: Table, region: string, after?: string): Promise<Page<Card>> =>
  cards(
    await table.list(
      'desk',
      `D#${stem(region).slice(0, 2)}`,
      { prefix: stem(region) },
      { limit: 50, after },
    ),
  )

/** Ids of all offers of an organisation: what a change of its licences touches. */
export async function idsOfOrg(table: Table, orgId: string, kind: KindName): Promise<string[]> {
  const cards = await allListed(table, 'owner', `O#${orgId}`, `listing#${kind}#`)
  return cards.map(({ pk }) => pk.slice(2))
}
