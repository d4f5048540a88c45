// One list of writes inside an open transaction: check every condition, then do all.
import { type DatabaseSync } from 'node:sqlite'
import { type At } from '#shared/time.ts'
import { keyOf } from '../table.ts'
import { type Condition, type Key, type NewRow, Refused, type Write } from '../ports.ts'

type Known = { entity: string; version: number; body: string; expires_at: string | null }

/** DynamoDB's limit for an item is 400 kB. */
const BODY_MAX = 390_000

export function preparedWrites(
  db: DatabaseSync,
  now: () => At,
): (writes: readonly Write[]) => void {
  const known = db.prepare(
    'SELECT entity, version, body, expires_at FROM rows WHERE pk = ? AND sk = ?',
  )
  const save = preparedSave(db)
  const remove = db.prepare('DELETE FROM rows WHERE pk = ? AND sk = ?')
  const update = db.prepare('UPDATE rows SET body = ?, version = ? WHERE pk = ? AND sk = ?')
  const log = db.prepare('INSERT INTO changes (pk, sk, entity, gone) VALUES (?, ?, ?, ?)')

  const find = ({ pk, sk }: Key, at: At): Known | undefined => {
    const found = known.get(pk, sk) as Known | undefined
    return found && (found.expires_at === null || found.expires_at > at) ? found : undefined
  }
  const recount = (key: Key, by: number, old: Known | undefined): void => {
    const body = JSON.stringify({ ...bodyOf(old), count: countOf(old) + by })
    if (old) update.run(body, old.version + 1, key.pk, key.sk)
    else save({ ...key, entity: 'count', body: {} }, 1, body)
    log.run(key.pk, key.sk, old?.entity ?? 'count', 0)
  }
  const apply = (write: Write, old: Known | undefined): void => {
    const { pk, sk } = keyOf(write)
    if ('put' in write) {
      save(write.put, (old?.version ?? 0) + 1, JSON.stringify(write.put.body))
      log.run(pk, sk, write.put.entity, 0)
    } else if ('count' in write) {
      recount(write.count, write.by, old)
    } else if ('remove' in write && remove.run(pk, sk).changes > 0) {
      log.run(pk, sk, old?.entity ?? 'expired', 1)
    }
  }
  return (writes) => {
    const at = now()
    const old = writes.map((write) => find(keyOf(write), at))
    const failed = writes.flatMap((write, i) => (holds(write, old[i]) ? [] : [i]))
    if (failed.length > 0) throw new Refused(failed)
    writes.forEach((write, i) => apply(write, old[i]))
  }
}

const bodyOf = (old: Known | undefined) =>
  old ? (JSON.parse(old.body) as Record<string, unknown>) : {}

const countOf = (old: Known | undefined): number => {
  const { count } = bodyOf(old)
  return typeof count === 'number' ? count : 0
}

function holds(write: Write, old: Known | undefined): boolean {
  if ('count' in write) {
    const sum = countOf(old) + write.by
    return sum >= 0 && sum <= write.atMost
  }
  return meets(write.if, old)
}

function meets(condition: Condition | 'any', old: Known | undefined): boolean {
  switch (condition) {
    case 'any':
      return true
    case 'absent':
      return old === undefined
    case 'present':
      return old !== undefined
    default:
      return old?.version === condition.version
  }
}

/** An upsert, not a replace: a replace would slip past the triggers that keep audit rows. */
function preparedSave(db: DatabaseSync) {
  const upsert = db.prepare(`INSERT INTO rows (pk, sk, entity, version, body, card,
      owner_pk, owner_sk, feed_pk, feed_sk, desk_pk, desk_sk, expires_at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (pk, sk) DO UPDATE SET entity = excluded.entity, version = excluded.version,
      body = excluded.body, card = excluded.card,
      owner_pk = excluded.owner_pk, owner_sk = excluded.owner_sk,
      feed_pk = excluded.feed_pk, feed_sk = excluded.feed_sk,
      desk_pk = excluded.desk_pk, desk_sk = excluded.desk_sk, expires_at = excluded.expires_at`)
  return (row: NewRow, version: number, body: string): void => {
    if (body.length > BODY_MAX) throw new Error(`The body of ${row.pk} ${row.sk} is too large.`)
    const { owner = [null, null], feed = [null, null], desk = [null, null] } = row.index ?? {}
    const card = row.card ? JSON.stringify(row.card) : null
    const places = [...owner, ...feed, ...desk]
    upsert.run(row.pk, row.sk, row.entity, version, body, card, ...places, row.expiresAt ?? null)
  }
}
