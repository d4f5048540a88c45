// What every table adapter does alike: bounds of a range, page cursors, refusing malformed writes.
import { digest } from '#shared/id.ts'
import { Problem } from '#shared/problem.ts'
import { type Key, type Range, type Write } from './ports.ts'

/** Sorts after everything that keys are made of (the last code point of Unicode is no character). */
const LAST = '\u{10FFFF}'

export type Bounds = { readonly lower: string; readonly upper: string }

/** Keys compare as UTF-8 bytes, which is not how JavaScript compares strings (emoji, 𠮷). */
export const isBefore = (a: string, b: string): boolean =>
  Buffer.compare(Buffer.from(a), Buffer.from(b)) < 0

/** The two inclusive ends of a range of sort keys; `lower` after `upper` means that it is empty. */
export function boundsOf({ prefix = '', from = '', to }: Range): Bounds {
  const last = prefix + LAST
  return {
    lower: isBefore(prefix, from) ? from : prefix,
    upper: to !== undefined && isBefore(to, last) ? to : last,
  }
}
export const isEmpty = ({ lower, upper }: Bounds): boolean => isBefore(upper, lower)

const seal = (scope: string, place: readonly string[]): string =>
  digest(JSON.stringify([scope, place]))

/** A place in a list as an opaque string: it stays right when rows come and go between pages. */
export const cursorOf = (scope: string, place: readonly string[]): string =>
  Buffer.from(JSON.stringify([seal(scope, place), ...place])).toString('base64url')

/** The place again, or `cursor.bad` where the string is damaged or belongs to another list. */
export function placeOf(scope: string, cursor: string, parts: number): readonly string[] {
  const [, ...place] = stringsOf(cursor)
  if (place.length !== parts || cursor !== cursorOf(scope, place)) {
    throw new Problem('invalid', 'cursor.bad', 'This page cursor is damaged or of another list.')
  }
  return place
}

function stringsOf(cursor: string): string[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return Array.isArray(parsed) && parsed.every((part) => typeof part === 'string') ? parsed : []
  } catch {
    return []
  }
}

export const keyOf = (write: Write): Key => {
  if ('put' in write) return write.put
  if ('remove' in write) return write.remove
  return 'check' in write ? write.check : write.count
}

/** DynamoDB's limits, held by every adapter, so that what works on a laptop works in the cloud. */
const WRITES_MAX = 100
const PK_BYTES_MAX = 2048
const SK_BYTES_MAX = 1024

/** Throws a plain Error, for only a mistake of ours can cause it. */
export function assertWrites(writes: readonly Write[]): void {
  if (writes.length < 1 || writes.length > WRITES_MAX) {
    throw new Error(`A write has 1 to ${WRITES_MAX} members, not ${writes.length}.`)
  }
  const seen = new Set<string>()
  for (const write of writes) {
    const key = keyOf(write)
    const name = `${key.pk}\n${key.sk}`
    if (seen.has(name)) throw new Error(`One write names a row twice: ${name}`)
    seen.add(name)
    assertKey([key.pk, key.sk])
    if ('put' in write) for (const index of Object.values(write.put.index ?? {})) assertKey(index)
    assertAuditKept(write)
  }
}

function assertKey([pk, sk]: readonly [string, string]): void {
  const [p, s] = [Buffer.byteLength(pk), Buffer.byteLength(sk)]
  if (p < 1 || s < 1 || p > PK_BYTES_MAX || s > SK_BYTES_MAX) {
    throw new Error(`A key has 1 to ${PK_BYTES_MAX} and 1 to ${SK_BYTES_MAX} bytes: ${p}, ${s}.`)
  }
}

/** Who did what is on record for good: an audit row is added, never written over or removed. */
function assertAuditKept(write: Write): void {
  const touches =
    'put' in write
      ? write.put.entity === 'audit' && write.if !== 'absent'
      : !('check' in write) && keyOf(write).pk.startsWith('H#')
  if (touches) throw new Error('An audit row is only ever added.')
}
