// The SQLite file of the table: its schema and how it is opened.
import { DatabaseSync } from 'node:sqlite'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** Text compares as UTF-8 bytes (BINARY), exactly as DynamoDB compares sort keys. */
const SCHEMA = `
CREATE TABLE IF NOT EXISTS rows (
  pk TEXT NOT NULL, sk TEXT NOT NULL, entity TEXT NOT NULL, version INTEGER NOT NULL,
  body TEXT NOT NULL, card TEXT,
  owner_pk TEXT, owner_sk TEXT, feed_pk TEXT, feed_sk TEXT, desk_pk TEXT, desk_sk TEXT,
  expires_at TEXT,
  PRIMARY KEY (pk, sk)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS rows_owner ON rows (owner_pk, owner_sk, pk, sk) WHERE owner_pk IS NOT NULL;
CREATE INDEX IF NOT EXISTS rows_feed ON rows (feed_pk, feed_sk, pk, sk) WHERE feed_pk IS NOT NULL;
CREATE INDEX IF NOT EXISTS rows_desk ON rows (desk_pk, desk_sk, pk, sk) WHERE desk_pk IS NOT NULL;
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

/** FULL: an acknowledged write is on the disk, whatever happens to the process or the power. */
export function openDatabase(path: string, schema = SCHEMA): DatabaseSync {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true })
  const db = new DatabaseSync(path, { enableForeignKeyConstraints: false, timeout: 5000 })
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -32000')
  db.exec(schema)
  return db
}
