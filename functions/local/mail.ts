// The mail port as an outbox that a developer opens in the browser: nothing leaves the machine.
import { type At, atOf } from '#shared/time.ts'
import { type Letter, type Mail } from '../ports.ts'
import { openDatabase } from './table-schema.ts'

export type Posted = Letter & { readonly at: At }
export type LocalMail = Mail & {
  /** The newest first. */
  list(limit: number): readonly Posted[]
  close(): void
}

const SCHEMA = `
CREATE TABLE IF NOT EXISTS outbox (
  id TEXT PRIMARY KEY, at TEXT NOT NULL, "to" TEXT NOT NULL, subject TEXT NOT NULL, text TEXT NOT NULL
) STRICT;
CREATE INDEX IF NOT EXISTS outbox_newest ON outbox (at DESC);
`

export function openMail(path: string, now: () => At = () => atOf(Date.now())): LocalMail {
  const db = openDatabase(path, SCHEMA)
  const keep = db.prepare('INSERT OR IGNORE INTO outbox VALUES (?, ?, ?, ?, ?)')
  const newest = db.prepare('SELECT * FROM outbox ORDER BY at DESC, rowid DESC LIMIT ?')
  return {
    send: async ({ id, to, subject, text }) => void keep.run(id, now(), to, subject, text),
    list: (limit) => newest.all(limit).map((row) => ({ ...(row as Posted) })),
    close: () => db.close(),
  }
}
