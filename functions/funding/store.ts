// Funding calls and the shelf in the table: the open calls by closing day, the shelf by since when.
import { Call } from '#shared/funding/call.ts'
import { Shelved } from '#shared/funding/shelf.ts'
import { missing } from '#shared/problem.ts'
import { stem } from '#shared/region/region.ts'
import { type On } from '#shared/time.ts'
import * as listings from '../listing/store.ts'
import { type Condition, type Key, type Page, type Row, type Table, type Write } from '../ports.ts'

const callKey = (id: string): Key => ({ pk: `FC#${id}`, sk: 'A' })
const shelfKey = (demandId: string): Key => ({ pk: `FP#${demandId}`, sk: 'A' })
const LIMIT = 25

export const putCall = (call: Call, condition: Condition): Write => ({
  put: {
    ...callKey(call.id),
    entity: 'funding-call',
    body: call,
    index: {
      ...(call.status === 'open'
        ? { feed: ['FC#open', `${call.fields.closesOn}#${call.id}`] as const }
        : {}),
      desk: [
        `FC#${stem(call.fields.region).slice(0, 2)}`,
        `${call.fields.region}#${call.fields.closesOn}#${call.id}`,
      ],
    },
    card: { id: call.id },
  },
  if: condition,
})

export type Known = Call & { readonly version: number }
const known = ({ body, version }: Row): Known => ({ ...Call.parse(body), version })

export async function loadCall(table: Table, id: string): Promise<Known> {
  const row = await table.get(callKey(id))
  if (!row) throw missing()
  return known(row)
}

async function inOrder(table: Table, keys: readonly Key[]): Promise<Row[]> {
  const rows = await table.getMany(keys)
  return keys.flatMap(({ pk }) => rows.find((row) => row.pk === pk) ?? [])
}

/** Those that have not closed yet, the first to close first. */
export async function openCalls(table: Table, today: On, after?: string): Promise<Page<Known>> {
  const page = await table.list('feed', 'FC#open', { from: today }, { limit: LIMIT, after })
  return { ...page, items: (await inOrder(table, page.items)).map(known) }
}

/** All of a jurisdiction, withdrawn and ended ones too. */
export async function inRegion(table: Table, region: string, after?: string): Promise<Page<Known>> {
  const page = await table.list(
    'desk',
    `FC#${stem(region).slice(0, 2)}`,
    { prefix: stem(region) },
    { limit: LIMIT, after },
  )
  return { ...page, items: (await inOrder(table, page.items)).map(known) }
}

export const putShelved = (item: Shelved, condition: Condition): Write => ({
  put: {
    ...shelfKey(item.demandId),
    entity: 'shelf',
    body: item,
    index: item.status === 'on' ? { feed: ['FP#on', `${item.at}#${item.demandId}`] as const } : {},
    card: { demandId: item.demandId },
  },
  if: condition,
})

/** Version 0 where it never stood there. */
export async function getShelved(
  table: Table,
  demandId: string,
): Promise<{ item: Shelved | undefined; version: number }> {
  const row = await table.get(shelfKey(demandId))
  return { item: row && Shelved.parse(row.body), version: row?.version ?? 0 }
}

/** The newest first, each with its demand as it is now. */
export async function onShelf(table: Table, after?: string) {
  const page = await table.list('feed', 'FP#on', {}, { limit: LIMIT, after, backward: true })
  const items = (await inOrder(table, page.items)).map(({ body }) => Shelved.parse(body))
  const demands = await listings.getMany(
    table,
    items.map(({ demandId }) => demandId),
  )
  return {
    ...page,
    items: items.flatMap((item) => {
      const found = demands.find(({ listing }) => listing.id === item.demandId)
      return found ? [{ item, listing: found.listing }] : []
    }),
  }
}
