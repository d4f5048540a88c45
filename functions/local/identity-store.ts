// What the embedded issuer remembers between requests and restarts, in an SQLite file of its own.
import { type Adapter, type AdapterPayload } from 'oidc-provider'
import { openDatabase } from './table-schema.ts'

const SCHEMA = `
CREATE TABLE IF NOT EXISTS kept (
  model TEXT NOT NULL, id TEXT NOT NULL, payload TEXT NOT NULL, expires_at INTEGER,
  uid TEXT, grant_id TEXT,
  PRIMARY KEY (model, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS kept_uid ON kept (model, uid) WHERE uid IS NOT NULL;
CREATE INDEX IF NOT EXISTS kept_grant ON kept (grant_id) WHERE grant_id IS NOT NULL;
`
const seconds = (): number => Math.floor(Date.now() / 1000)

export type IssuerStore = {
  readonly adapter: (model: string) => Adapter
  readonly close: () => void
}

export function openIssuerStore(path: string): IssuerStore {
  const db = openDatabase(path, SCHEMA)
  db.prepare('DELETE FROM kept WHERE expires_at <= ?').run(seconds())
  const put = db.prepare('INSERT OR REPLACE INTO kept VALUES (?, ?, ?, ?, ?, ?)')
  const live = '(expires_at IS NULL OR expires_at > ?)'
  const byId = db.prepare(`SELECT payload FROM kept WHERE model = ? AND id = ? AND ${live}`)
  const byUid = db.prepare(`SELECT payload FROM kept WHERE model = ? AND uid = ? AND ${live}`)
  const consume = db.prepare(
    "UPDATE kept SET payload = json_set(payload, '$.consumed', ?) WHERE model = ? AND id = ?",
  )
  const drop = db.prepare('DELETE FROM kept WHERE model = ? AND id = ?')
  const dropGrant = db.prepare('DELETE FROM kept WHERE grant_id = ?')
  const payloadOf = (row: unknown): AdapterPayload | undefined =>
    row === undefined
      ? undefined
      : (JSON.parse((row as { payload: string }).payload) as AdapterPayload)

  const adapter = (model: string): Adapter => ({
    async upsert(id, payload, expiresIn) {
      const ends = expiresIn === undefined ? null : seconds() + expiresIn
      const { uid = null, grantId = null } = payload
      put.run(model, id, JSON.stringify(payload), ends, uid, grantId)
    },
    find: async (id) => payloadOf(byId.get(model, id, seconds())),
    findByUid: async (uid) => payloadOf(byUid.get(model, uid, seconds())),
    findByUserCode: async () => undefined,
    consume: async (id) => void consume.run(seconds(), model, id),
    destroy: async (id) => void drop.run(model, id),
    revokeByGrantId: async (grantId) => void dropGrant.run(grantId),
  })
  return { adapter, close: () => db.close() }
}
