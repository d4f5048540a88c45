// Mails that wait: for the end of quiet hours or for the day's one letter; the timer lets them go, once.
import * as z from 'zod/mini'
import { digest, MemberId } from '#shared/id.ts'
import { At } from '#shared/time.ts'
import { type Key, type Ports, Refused, type Row, type Table, type Write } from '../ports.ts'
import * as notices from './store.ts'

/** One letter about several notices, made when their time had come. */
export const Digest = z.strictObject({
  id: z.string(),
  to: MemberId,
  at: At,
  notices: z.array(z.strictObject({ id: z.string(), at: At })),
  mailedAt: z.optional(At),
})
export type Digest = z.infer<typeof Digest>

const FEED = 'mail'
/** A transaction holds 100 rows. */
const AT_ONCE = 90

/** A notice that is to wait until `at`; found there by the timer. */
export const hold = (found: notices.VersionedNotice, at: At): Write => {
  const row = notices.rowOf({ ...found.notice, heldTo: at })
  return {
    put: { ...row, index: { feed: [FEED, `${at}#${found.notice.to}#${found.notice.id}`] } },
    if: { version: found.version },
  }
}

const digestKey = ({ to, at, id }: Pick<Digest, 'to' | 'at' | 'id'>): Key => ({
  pk: `U#${to}`,
  sk: `D#${at}#${id}`,
})
export const putDigest = (one: Digest, condition: 'absent' | { version: number }): Write => ({
  put: { ...digestKey(one), entity: 'digest', body: one },
  if: condition,
})

export async function getDigest(
  table: Table,
  key: Key,
): Promise<{ one: Digest; version: number } | undefined> {
  const row = await table.get(key)
  return row && { one: Digest.parse(row.body), version: row.version }
}

/** Every letter whose time has come: its row says what is in it, and the reaction to that row sends it. */
export async function release({ table, clock }: Ports): Promise<{ released: number }> {
  let released = 0
  for (;;) {
    const now = clock.now()
    const page = await table.list('feed', FEED, { to: `${now}~` }, { limit: AT_ONCE })
    const rows = await table.getMany(page.items.map(({ pk, sk }) => ({ pk, sk })))
    const byPerson = Map.groupBy(
      rows.filter((row) => row.index?.feed !== undefined),
      (row) => row.pk,
    )
    let moved = 0
    for (const some of byPerson.values()) if (await letGo(table, some, now)) moved += some.length
    released += moved
    if (moved === 0) return { released }
  }
}

async function letGo(table: Table, rows: readonly Row[], at: At): Promise<boolean> {
  const held = rows.map((row) => notices.parse(row))
  const [first] = held
  if (!first) return false
  const keys = held.map(({ notice }) => ({ id: notice.id, at: notice.at }))
  const id = digest(keys.map((key) => key.id).join(' '))
  const one: Digest = { id, to: first.notice.to, at, notices: keys }
  try {
    await table.write([
      putDigest(one, 'absent'),
      ...held.map(({ notice, version }) => notices.put({ ...notice, digest: id }, { version })),
    ])
    return true
  } catch (error) {
    // Read or let go in between: the next look finds what is left.
    if (error instanceof Refused) return false
    throw error
  }
}
