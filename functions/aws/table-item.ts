// A row of the port as an item of DynamoDB, and back.
import { msOf } from '#shared/time.ts'
import { type CardRow, type IndexKey, type IndexName, type NewRow, type Row } from '../ports.ts'

export type Item = Record<string, unknown>

export const INDEX_NAMES: readonly IndexName[] = ['owner', 'feed', 'desk']

/**
 * Everything but key and version; what the row lacks is `undefined`. The `count` of a body is kept
 * beside it as `tally`: DynamoDB cannot add to a number inside a map that may not be there yet.
 */
export function attributesOf(row: NewRow): Item {
  const body = plain(row.body)
  const { count, ...rest } = body
  const counts = typeof count === 'number'
  const attributes: Item = {
    entity: row.entity,
    body: counts ? rest : body,
    tally: counts ? count : undefined,
    card: row.card && plain(row.card),
    expiresAt: row.expiresAt,
    ttl: row.expiresAt === undefined ? undefined : Math.ceil(msOf(row.expiresAt) / 1000),
  }
  for (const name of INDEX_NAMES) {
    attributes[`${name}Pk`] = row.index?.[name]?.[0]
    attributes[`${name}Sk`] = row.index?.[name]?.[1]
  }
  return attributes
}

/** As JSON keeps it, so that both tables give back the same: what is undefined is not there. */
const plain = (record: Readonly<Record<string, unknown>>) =>
  JSON.parse(JSON.stringify(record)) as Record<string, unknown>

type Stored = {
  readonly pk: string
  readonly sk: string
  readonly entity: string
  readonly version: number
  readonly body?: Record<string, unknown>
  readonly tally?: number
  readonly card?: Record<string, unknown>
  readonly expiresAt?: string
}

/** Only this adapter writes the table, so its own attributes are trusted. */
export function rowOf(item: Item): Row {
  const { pk, sk, entity, version, body, tally, card, expiresAt } = item as Stored
  const index = indexOf(item)
  return {
    pk,
    sk,
    entity,
    version,
    body: tally === undefined ? (body ?? {}) : { ...body, count: tally },
    ...(index && { index }),
    ...(card && { card }),
    ...(expiresAt !== undefined && { expiresAt }),
  }
}

export function cardOf(item: Item): CardRow {
  const { pk, sk, entity, version, card } = item as Stored
  return { pk, sk, entity, version, card: card ?? {} }
}

/** DynamoDB sweeps expired items within days, not seconds: until then a reader must not see them. */
export const isLive = (item: Item, now: string): boolean =>
  typeof item.expiresAt !== 'string' || item.expiresAt > now

function indexOf(item: Item): Row['index'] {
  const index: Partial<Record<IndexName, IndexKey>> = {}
  for (const name of INDEX_NAMES) {
    const [pk, sk] = [item[`${name}Pk`], item[`${name}Sk`]]
    if (typeof pk === 'string' && typeof sk === 'string') index[name] = [pk, sk]
  }
  return Object.keys(index).length > 0 ? index : undefined
}
