// A person's preferences in the table, with the key that the link in a mail carries.
import * as z from 'zod/mini'
import { Preference, USUAL } from '#shared/notice/preference.ts'
import { type Key, type Ports, Refused, type Table, type Write } from '../ports.ts'

/** `key` opens one door only: fewer mails for this person. It is as secret as the mail that carries it. */
const Kept = z.strictObject({ preference: Preference, key: z.string() })
export type Kept = z.infer<typeof Kept> & { version: number }

const keyOf = (memberId: string): Key => ({ pk: `U#${memberId}`, sk: 'B' })

/** Version 0: nothing chosen and nothing sent yet. */
export async function get(table: Table, memberId: string): Promise<Kept> {
  const row = await table.get(keyOf(memberId))
  return row
    ? { ...Kept.parse(row.body), version: row.version }
    : { preference: USUAL, key: '', version: 0 }
}

export const put = (memberId: string, { preference, key, version }: Kept): Write => ({
  put: { ...keyOf(memberId), entity: 'preference', body: { preference, key } },
  if: version === 0 ? 'absent' : { version },
})

export const freshKey = ({ ids }: Pick<Ports, 'ids'>): string =>
  Buffer.from(ids.bytes(18)).toString('base64url')

/** With a key in any case: the first mail to somebody makes one. */
export async function withKey(ports: Ports, memberId: string): Promise<Kept> {
  const kept = await get(ports.table, memberId)
  if (kept.key !== '') return kept
  const made = { ...kept, key: freshKey(ports) }
  try {
    await ports.table.write([put(memberId, made)])
    return { ...made, version: kept.version + 1 }
  } catch (error) {
    // Somebody made one in between.
    if (error instanceof Refused) return get(ports.table, memberId)
    throw error
  }
}
