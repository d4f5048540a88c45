// A row of the port as a row of SQLite, and back.
import { type IndexKey, type IndexName, type Row } from '../ports.ts'

export type Stored = {
  pk: string
  sk: string
  entity: string
  version: number
  body: string
  card: string | null
  owner_pk: string | null
  owner_sk: string | null
  feed_pk: string | null
  feed_sk: string | null
  desk_pk: string | null
  desk_sk: string | null
  expires_at: string | null
}

const parse = (json: string) => JSON.parse(json) as Record<string, unknown>

export function rowOf(stored: Stored): Row {
  const index = indexOf(stored)
  return {
    pk: stored.pk,
    sk: stored.sk,
    entity: stored.entity,
    version: stored.version,
    body: parse(stored.body),
    ...(index && { index }),
    ...(stored.card !== null && { card: parse(stored.card) }),
    ...(stored.expires_at !== null && { expiresAt: stored.expires_at }),
  }
}

function indexOf(stored: Stored): Row['index'] {
  const index: Partial<Record<IndexName, IndexKey>> = {}
  if (stored.owner_pk !== null) index.owner = [stored.owner_pk, stored.owner_sk ?? '']
  if (stored.feed_pk !== null) index.feed = [stored.feed_pk, stored.feed_sk ?? '']
  if (stored.desk_pk !== null) index.desk = [stored.desk_pk, stored.desk_sk ?? '']
  return Object.keys(index).length > 0 ? index : undefined
}
