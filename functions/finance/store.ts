// Needs in the table: the need, its seats, bids and fits in one partition, so that a page is one query.
import * as z from 'zod/mini'
import { Bid, SEATS } from '#shared/finance/bid.ts'
import { Fit } from '#shared/finance/fit.ts'
import { type KnownNeed } from '#shared/finance/need-view.ts'
import { Need } from '#shared/finance/need.ts'
import { Consent } from '#shared/finance/sheet.ts'
import { missing } from '#shared/problem.ts'
import { allListed } from '../derive.ts'
import {
  type Condition,
  type Key,
  type NewRow,
  type Page,
  type Table,
  type Write,
} from '../ports.ts'

const partition = (id: string): string => `FN#${id}`
export const keyOf = (id: string): Key => ({ pk: partition(id), sk: 'A' })
export const bidKey = (needId: string, bankId: string): Key => ({
  pk: partition(needId),
  sk: `B#${bankId}`,
})
export const fitsKey = (id: string): Key => ({ pk: partition(id), sk: 'F' })
const seatsKey = (id: string): Key => ({ pk: partition(id), sk: 'N' })

/** What products were found for which version of a need. */
const Fits = z.strictObject({ needVersion: z.number(), items: z.array(Fit) })

export const rowOf = (need: Need): NewRow => ({
  ...keyOf(need.id),
  entity: 'need',
  body: need,
  index: { owner: [`O#${need.orgId}`, `need#${need.updatedAt}#${need.id}`] },
  // No figure stands in a list's index: lists read the rows themselves.
  card: { id: need.id, status: need.status },
})
export const put = (need: Need, condition: Condition): Write => ({
  put: rowOf(need),
  if: condition,
})

export const bidRow = (bid: Bid): NewRow => ({
  ...bidKey(bid.needId, bid.bankId),
  entity: 'bid',
  body: bid,
  index: { owner: [`O#${bid.bankId}`, `bid#${bid.answeredAt ?? bid.askedAt}#${bid.needId}`] },
  card: { needId: bid.needId, answer: bid.answer },
})
export const putBid = (bid: Bid, condition: Condition): Write => ({
  put: bidRow(bid),
  if: condition,
})

/** A bid as it is stored. */
export function bare(known: Bid & { version: number }): Bid {
  const bid: Bid & { version?: number } = { ...known }
  Reflect.deleteProperty(bid, 'version')
  return bid
}

/** One seat more or less; the table itself refuses a fourth. */
export const countSeat = (needId: string, by: 1 | -1): Write => ({
  count: seatsKey(needId),
  by,
  atMost: SEATS,
})

export const fitsRow = (needId: string, needVersion: number, items: readonly Fit[]): NewRow => ({
  ...fitsKey(needId),
  entity: 'fits',
  body: { needVersion, items },
})

export type Found = KnownNeed & { readonly fitsVersion: number }

export async function get(table: Table, id: string): Promise<Found | undefined> {
  const { items } = await table.query(partition(id), {}, { limit: 300 })
  const row = items.find(({ sk }) => sk === 'A')
  if (!row) return undefined
  const fits = items.find(({ sk }) => sk === 'F')
  const found = fits ? Fits.parse(fits.body) : { needVersion: 0, items: [] }
  return {
    need: Need.parse(row.body),
    version: row.version,
    bids: items
      .filter(({ sk }) => sk.startsWith('B#'))
      .map(({ body, version }) => ({ ...Bid.parse(body), version })),
    taken: Number(items.find(({ sk }) => sk === 'N')?.body.count ?? 0),
    fits: found.items,
    consents: items.filter(({ sk }) => sk.startsWith('S#')).map(({ body }) => Consent.parse(body)),
    fitsVersion: found.needVersion,
  }
}

export async function load(table: Table, id: string): Promise<Found> {
  const found = await get(table, id)
  if (!found) throw missing()
  return found
}

/** An organisation's needs, last changed first. */
export async function ofOrg(table: Table, orgId: string, after?: string): Promise<Page<Need>> {
  const page = await table.list(
    'owner',
    `O#${orgId}`,
    { prefix: 'need#' },
    { limit: 25, after, backward: true },
  )
  const rows = await table.getMany(page.items.map(({ pk, sk }) => ({ pk, sk })))
  const found = rows.map(({ body }) => Need.parse(body))
  return {
    ...page,
    items: inOrder(
      page.items.map(({ pk }) => pk.slice(3)),
      found,
    ),
  }
}

/** All of them, however many: what a change of the organisation touches. */
export const idsOfOrg = async (table: Table, orgId: string): Promise<string[]> =>
  (await allListed(table, 'owner', `O#${orgId}`, 'need#')).map(({ pk }) => pk.slice(3))

/** What a bank was asked, last moved first: its bid with the need that it is about. */
export async function ofBank(
  table: Table,
  bankId: string,
  after?: string,
): Promise<Page<{ need: Need; bid: Bid & { version: number }; taken: number }>> {
  const page = await table.list(
    'owner',
    `O#${bankId}`,
    { prefix: 'bid#' },
    { limit: 25, after, backward: true },
  )
  const ids = page.items.map(({ pk }) => pk.slice(3))
  const keys = ids.flatMap((id) => [keyOf(id), bidKey(id, bankId), seatsKey(id)])
  const rows = await table.getMany(keys)
  const at = (key: Key) => rows.find(({ pk, sk }) => pk === key.pk && sk === key.sk)
  const items = ids.flatMap((id) => {
    const [need, bid, seats] = [at(keyOf(id)), at(bidKey(id, bankId)), at(seatsKey(id))]
    return need && bid
      ? [
          {
            need: Need.parse(need.body),
            bid: { ...Bid.parse(bid.body), version: bid.version },
            taken: Number(seats?.body.count ?? 0),
          },
        ]
      : []
  })
  return { ...page, items }
}

/** What was found to fit these needs, as it was judged last. */
export const fitsOf = async (table: Table, ids: readonly string[]): Promise<Fit[]> =>
  (await table.getMany(ids.map(fitsKey))).flatMap(({ body }) => Fits.parse(body).items)

const inOrder = (ids: readonly string[], needs: readonly Need[]): Need[] =>
  ids.flatMap((id) => needs.find((need) => need.id === id) ?? [])
