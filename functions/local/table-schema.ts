// The SQLite file of the table: its schema and how it is opened.
import { DatabaseSync } from 'node:sqlite'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type IndexName } from '../ports.ts'

/**
 * An index holds all that a list answers, as it does in the cloud: a page is read from one place
 * (a third of the time that looking each row up takes). The older index of the same columns goes.
 */
const indexOf = (name: IndexName): string => `
CREATE INDEX IF NOT EXISTS rows_by_${name} ON rows
  (${name}_pk, ${name}_sk, pk, sk, entity, version, expires_at, card) WHERE ${name}_pk IS NOT NULL;
DROP INDEX IF EXISTS rows_${name};`

/**
 * Text compares as UTF-8 bytes (BINARY), exactly as DynamoDB compares sort keys. The body stands
 * last: a list reads cards, and a column behind a long one costs every page that the long one fills.
 */
const SCHEMA = `
CREATE TABLE IF NOT EXISTS rows (
  pk TEXT NOT NULL, sk TEXT NOT NULL, entity TEXT NOT NULL, version INTEGER NOT NULL,
  expires_at TEXT, card TEXT,
  owner_pk TEXT, owner_sk TEXT, feed_pk TEXT, feed_sk TEXT, desk_pk TEXT, desk_sk TEXT,
  body TEXT NOT NULL,
  PRIMARY KEY (pk, sk)
) STRICT, WITHOUT ROWID;
${(['owner', 'feed', 'desk'] as const).map(indexOf).join('')}
CREATE INDEX IF NOT EXISTS rows_expiring ON rows (expires_at) WHERE expires_at IS NOT NULL;

CREATE TRIGGER IF NOT EXISTS audit_is_not_rewritten BEFORE UPDATE ON rows WHEN old.entity = 'audit'
BEGIN SELECT RAISE(ABORT, 'An audit row is only ever added.'); END;
CREATE TRIGGER IF NOT EXISTS audit_is_not_removed BEFORE DELETE ON rows WHEN old.entity = 'audit'
BEGIN SELECT RAISE(ABORT, 'An audit row is only ever added.'); END;

CREATE TABLE IF NOT EXISTS changes (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  pk TEXT NOT NULL, sk TEXT NOT NULL, entity TEXT NOT NULL, gone INTEGER NOT NULL
) STRICT;
CREATE TABLE IF NOT EXISTS positions (name TEXT PRIMARY KEY, seq INTEGER NOT NULL) STRICT, WITHOUT ROWID;
`

/** NORMAL: whoever acknowledges a write waits for the disk first (`disk.ts`), and blocks nobody. */
export function openDatabase(path: string, schema = SCHEMA): DatabaseSync {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  const db = new DatabaseSync(path, { enableForeignKeyConstraints: false, timeout: 5000 })
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -32000')
  db.exec(schema)
  return db
}
