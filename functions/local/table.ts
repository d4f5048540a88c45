// The table port on one SQLite file, with a log of changes that feeds the reactions.
import { type DatabaseSync } from 'node:sqlite'
import { setImmediate } from 'node:timers'
import { type At, atOf } from '#shared/time.ts'
import { type Bounds, assertWrites, boundsOf, cursorOf, isBefore, placeOf } from '../table.ts'
import { type CardRow, type Change, type IndexName, type Key, type Page } from '../ports.ts'
import { type PageAsk, type Range, type Row, type Table, type Write } from '../ports.ts'
import { type Disk, NO_DISK, diskOf } from './disk.ts'
import { openDatabase } from './table-schema.ts'
import { type Stored, rowOf } from './table-row.ts'
import { preparedWrites } from './table-write.ts'

export type LocalTable = Table & {
  /** What happened after change number `after`, oldest first. */
  changes(after: number, limit: number): readonly (Change & { seq: number })[]
  /** Called after each commit that changed something. */
  onWrite(listener: () => void): void
  /** How far a reaction has come; it survives a restart. */
  position(name: string): number
  moveTo(name: string, seq: number): void
  /** Forgets changes up to this number, which every reader has behind it; many at a time, never all at once. */
  trim(upTo: number): void
  close(): void
  readonly calls: Record<keyof Table, number>
}
export type TableOptions = { readonly now?: () => At; readonly disk?: Disk }

export function openTable(path: string, options: TableOptions = {}): LocalTable {
  const db = openDatabase(path)
  const now = options.now ?? (() => atOf(Date.now()))
  db.prepare('DELETE FROM rows WHERE expires_at <= ?').run(now())
  const calls = { get: 0, query: 0, list: 0, getMany: 0, write: 0 }
  const read = reads(db, now)
  const log = changeLog(db)
  const disk = options.disk ?? (path === ':memory:' ? NO_DISK : diskOf(path))
  const commit = groupCommit(db, { apply: preparedWrites(db, now), tell: log.tell, disk })
  return {
    calls,
    async get(key) {
      calls.get++
      return read.get(key)
    },
    async query(pk, range, ask) {
      calls.query++
      return read.query(pk, range, ask)
    },
    async list(index, pk, range, ask) {
      calls.list++
      return read.list(index, pk, range, ask)
    },
    async getMany(keys) {
      calls.getMany++
      const wanted = new Map(keys.map((key) => [`${key.pk}\n${key.sk}`, key]))
      return [...wanted.values()].map(read.get).filter((row) => row !== undefined)
    },
    async write(writes) {
      calls.write++
      assertWrites(writes)
      return commit(writes)
    },
    changes: log.changes,
    onWrite: log.onWrite,
    position: log.position,
    moveTo: log.moveTo,
    trim: log.trim,
    close: () => {
      db.close()
      void disk.close()
    },
  }
}

/** Live rows only: what has expired is gone for every reader, swept or not. */
const LIVE = '(expires_at IS NULL OR expires_at > ?)'

function reads(db: DatabaseSync, now: () => At) {
  const one = db.prepare(`SELECT * FROM rows WHERE pk = ? AND sk = ? AND ${LIVE}`)
  const both = (sql: (order: string, after: string) => string) => ({
    forward: db.prepare(sql('ASC', '>')),
    backward: db.prepare(sql('DESC', '<')),
  })
  const partition = both(
    (order, after) => `SELECT * FROM rows WHERE pk = ? AND sk >= ? AND sk <= ? AND ${LIVE}
      AND (? IS NULL OR sk ${after} ?) ORDER BY sk ${order} LIMIT ?`,
  )
  const index = (name: IndexName) =>
    both(
      (order, after) => `SELECT pk, sk, entity, version, card, ${name}_sk AS place FROM rows
      WHERE ${name}_pk = ? AND ${name}_sk >= ? AND ${name}_sk <= ? AND ${LIVE}
      AND (? IS NULL OR (${name}_sk, pk, sk) ${after} (?, ?, ?))
      ORDER BY ${name}_sk ${order}, pk ${order}, sk ${order} LIMIT ?`,
    )
  const indexes = { owner: index('owner'), feed: index('feed'), desk: index('desk') }
  const way = (ask: PageAsk) => (ask.backward === true ? 'backward' : 'forward')

  const get = (key: Key): Row | undefined => {
    const found = one.get(key.pk, key.sk, now()) as Stored | undefined
    return found && rowOf(found)
  }
  const query = (pk: string, range: Range, ask: PageAsk): Page<Row> => {
    const [after = null] = ask.after === undefined ? [] : placeOf(pk, ask.after, 1)
    const { lower, upper } = boundsFrom(after, range, ask)
    const found = partition[way(ask)].all(pk, lower, upper, now(), after, after, ask.limit + 1)
    return pageOf(found as Stored[], ask.limit, rowOf, (row) => cursorOf(pk, [row.sk]))
  }
  const list = (name: IndexName, pk: string, range: Range, ask: PageAsk): Page<CardRow> => {
    const scope = `${name} ${pk}`
    const [p = null, k = null, s = null] =
      ask.after === undefined ? [] : placeOf(scope, ask.after, 3)
    const { lower, upper } = boundsFrom(p, range, ask)
    const statement = indexes[name][way(ask)]
    const found = statement.all(pk, lower, upper, now(), p, p, k, s, ask.limit + 1) as Listed[]
    return pageOf(found, ask.limit, cardOf, (row) => cursorOf(scope, [row.place, row.pk, row.sk]))
  }
  return { get, query, list }
}

/** Starts the scan at the cursor, so that the last page costs what the first does. */
function boundsFrom(place: string | null, range: Range, ask: PageAsk): Bounds {
  const bounds = boundsOf(range)
  if (place === null) return bounds
  if (ask.backward !== true)
    return isBefore(bounds.lower, place) ? { ...bounds, lower: place } : bounds
  return isBefore(place, bounds.upper) ? { ...bounds, upper: place } : bounds
}

type Listed = Pick<Stored, 'pk' | 'sk' | 'entity' | 'version' | 'card'> & { place: string }

const cardOf = ({ pk, sk, entity, version, card }: Listed): CardRow => ({
  pk,
  sk,
  entity,
  version,
  card: card === null ? {} : (JSON.parse(card) as Record<string, unknown>),
})

/** `found` holds one more than was asked for where there is a next page. */
function pageOf<F, T>(
  found: readonly F[],
  limit: number,
  itemOf: (row: F) => T,
  cursor: (row: F) => string,
): Page<T> {
  const items = found.slice(0, limit).map(itemOf)
  const last = found[limit - 1]
  return found.length > limit && last !== undefined ? { items, next: cursor(last) } : { items }
}

/**
 * Writes that arrive in one turn of the event loop share one commit, and what is committed while
 * the disk is busy shares its next wait; each still stands or falls alone, and none is acknowledged
 * before it is on the disk.
 */
function groupCommit(
  db: DatabaseSync,
  {
    apply,
    tell,
    disk,
  }: { apply: (writes: readonly Write[]) => void; tell: () => void; disk: Disk },
): (writes: readonly Write[]) => Promise<void> {
  type Waiting = { writes: readonly Write[]; done: () => void; failed: (error: unknown) => void }
  const savepoint = db.prepare('SAVEPOINT one')
  const release = db.prepare('RELEASE one')
  const begin = db.prepare('BEGIN IMMEDIATE')
  const commit = db.prepare('COMMIT')
  const fail = (batch: readonly Waiting[], error: unknown) => {
    for (const { failed } of batch) failed(error)
  }
  let queue: Waiting[] = []
  let changed = false
  const attempt = ({ writes, done, failed }: Waiting): (() => void) => {
    savepoint.run()
    try {
      apply(writes)
      release.run()
      changed = true
      return done
    } catch (error) {
      db.exec('ROLLBACK TO one; RELEASE one')
      return () => failed(error)
    }
  }
  const flush = () => {
    const batch = queue
    queue = []
    changed = false
    try {
      begin.run()
      const answers = batch.map(attempt)
      commit.run()
      const answerAll = () => {
        for (const answer of answers) answer()
      }
      if (!changed) answerAll()
      else disk.reached().then(answerAll, (error: unknown) => fail(batch, error))
    } catch (error) {
      if (db.isOpen && db.isTransaction) db.exec('ROLLBACK')
      fail(batch, error)
      return
    }
    if (changed) tell()
  }
  return (writes) =>
    new Promise((done, failed) => {
      if (queue.push({ writes, done, failed }) === 1) setImmediate(flush)
    })
}

/** A log that has grown for months is shortened tick by tick: nobody waits for it. */
const TRIMMED = 20_000

function changeLog(db: DatabaseSync) {
  const since = db.prepare('SELECT * FROM changes WHERE seq > ? ORDER BY seq LIMIT ?')
  const place = db.prepare('SELECT seq FROM positions WHERE name = ?')
  const move = db.prepare(`INSERT INTO positions (name, seq) VALUES (?, ?)
    ON CONFLICT (name) DO UPDATE SET seq = excluded.seq`)
  const trim = db.prepare(
    'DELETE FROM changes WHERE seq IN (SELECT seq FROM changes WHERE seq <= ? ORDER BY seq LIMIT ?)',
  )
  const listeners: (() => void)[] = []
  return {
    changes: (after: number, limit: number) =>
      (since.all(after, limit) as (Key & { seq: number; entity: string; gone: number })[]).map(
        ({ seq, pk, sk, entity, gone }) => ({
          seq,
          id: String(seq),
          pk,
          sk,
          entity,
          gone: gone === 1,
        }),
      ),
    position: (name: string) => (place.get(name) as { seq: number } | undefined)?.seq ?? 0,
    moveTo: (name: string, seq: number) => void move.run(name, seq),
    trim: (upTo: number) => void trim.run(upTo, TRIMMED),
    onWrite: (listener: () => void) => void listeners.push(listener),
    /** In a task of its own: a listener that throws must not make a kept write look lost. */
    tell: () => {
      for (const listener of listeners) queueMicrotask(listener)
    },
  }
}
