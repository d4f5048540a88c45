// Wishes in the table: under who asks, found by whom they are for; a never is read by its own side alone.
import { MAX_OPEN, pairOf, tableOf, Wish } from '#shared/event/wish.ts'
import { all } from '../../derive.ts'
import { type Key, type NewRow, type Row, type Table, type Write } from '../../ports.ts'
import { DUE } from '../store.ts'

const pkOf = (eventId: string): string => `E#${eventId}`
export const keyOf = (eventId: string, from: string, to: string): Key => ({
  pk: pkOf(eventId),
  sk: `W#${from}#${to}`,
})
const neverKey = (eventId: string, from: string, to: string): Key => ({
  pk: pkOf(eventId),
  sk: `X#${from}#${to}`,
})
const openKey = (eventId: string, orgId: string): Key => ({
  pk: pkOf(eventId),
  sk: `O#${orgId}`,
})

export type VersionedWish = { wish: Wish; version: number }
export const wishOf = (row: Row): VersionedWish => ({
  wish: Wish.parse(row.body),
  version: row.version,
})

const rowOf = (wish: Wish): NewRow => ({
  ...keyOf(wish.eventId, wish.from, wish.to),
  entity: 'wish',
  body: wish,
  index: {
    owner: [`O#${wish.to}`, `wish#${wish.eventId}#${wish.from}`],
    ...(wish.state === 'open'
      ? { feed: [DUE, `${wish.dueAt}#${wish.eventId}#${wish.from}#${wish.to}`] as const }
      : {}),
  },
  card: { eventId: wish.eventId, from: wish.from },
})

/** The same wish of another organisation; `over` is the version of one that stood there and is over. */
export function rename(before: VersionedWish, next: Wish, over: number | undefined): Write[] {
  const { eventId, from, to } = before.wish
  const counted = before.wish.state === 'open' && from !== next.from
  return [
    { remove: keyOf(eventId, from, to), if: { version: before.version } },
    { put: rowOf(next), if: over === undefined ? 'absent' : { version: over } },
    ...(counted
      ? [
          { count: openKey(eventId, from), by: -1, atMost: MAX_OPEN },
          // What both had asked for stands, also where it is more than one may ask for.
          { count: openKey(eventId, next.from), by: 1, atMost: 2 * MAX_OPEN },
        ]
      : []),
    ...booked(before.wish, next),
  ]
}

/** The wish, and the count of open ones of whoever asks. */
export function put(before: VersionedWish | undefined, next: Wish): Write[] {
  const by = Number(next.state === 'open') - Number(before?.wish.state === 'open')
  return [
    { put: rowOf(next), if: before ? { version: before.version } : 'absent' },
    ...(by === 0
      ? []
      : [
          { count: openKey(next.eventId, next.from), by, atMost: by > 0 ? MAX_OPEN : 2 * MAX_OPEN },
        ]),
    ...booked(before?.wish, next),
  ]
}

/** A row per person and agreed time, absent until then: nobody is promised twice at once. */
function booked(before: Wish | undefined, next: Wish): Write[] {
  const [was, is] = [timesOf(before), timesOf(next)]
  const body = { pair: pairOf(next.from, next.to) }
  return [
    ...was.filter((sk) => !is.includes(sk)).map((sk) => drop(next.eventId, sk)),
    ...is
      .filter((sk) => !was.includes(sk))
      .map((sk): Write => {
        const put = { pk: pkOf(next.eventId), sk, entity: 'event-booking', body }
        return { put, if: 'absent' }
      }),
  ]
}
const drop = (eventId: string, sk: string): Write => ({
  remove: { pk: pkOf(eventId), sk },
  if: 'any',
})

function timesOf(wish: Wish | undefined): string[] {
  if (wish?.state !== 'accepted' || wish.slot === undefined) return []
  const { slot } = wish
  return tableOf(wish).map((orgId) => `B#${orgId}#${String(slot).padStart(2, '0')}`)
}

/** When an organisation has agreed to meet somebody: slots. */
export const bookings = async (table: Table, eventId: string, orgId: string): Promise<number[]> =>
  (await all(table, pkOf(eventId), `B#${orgId}#`)).map(({ sk }) => Number(sk.split('#')[2]))

/** Whether a refused write of these was a booking: somebody has another meeting at that time. */
export const isBooked = (writes: readonly Write[], failed: readonly number[]): boolean =>
  failed.some((at) => {
    const write = writes[at]
    return write !== undefined && 'put' in write && write.put.entity === 'event-booking'
  })

export type Between = {
  mine: VersionedWish | undefined
  theirs: VersionedWish | undefined
  never: boolean
}
/** What stands between two, as `from` may know it: the other's never is not read. */
export async function between(
  table: Table,
  eventId: string,
  from: string,
  to: string,
): Promise<Between> {
  const rows = await table.getMany([
    keyOf(eventId, from, to),
    keyOf(eventId, to, from),
    neverKey(eventId, from, to),
  ])
  const wishes = rows.filter((row) => row.entity === 'wish').map(wishOf)
  return {
    mine: wishes.find(({ wish }) => wish.from === from),
    theirs: wishes.find(({ wish }) => wish.from === to),
    never: rows.some((row) => row.entity === 'event-never'),
  }
}

export type OfOrg = { sent: VersionedWish[]; received: VersionedWish[]; nevers: string[] }
/** An organisation's wishes at an event; those of whom it ruled out are not among the received. */
export async function ofOrg(table: Table, eventId: string, orgId: string): Promise<OfOrg> {
  const [sent, nevers, keys] = await Promise.all([
    all(table, pkOf(eventId), `W#${orgId}#`),
    all(table, pkOf(eventId), `X#${orgId}#`),
    table.list('owner', `O#${orgId}`, { prefix: `wish#${eventId}#` }, { limit: 100 }),
  ])
  const ruledOut = nevers.map((row) => row.sk.split('#')[2] ?? '')
  const received = (await table.getMany(keys.items.map(({ pk, sk }) => ({ pk, sk })))).map(wishOf)
  return {
    sent: sent.map(wishOf),
    received: received.filter(({ wish }) => wish.state !== 'open' || !ruledOut.includes(wish.from)),
    nevers: ruledOut,
  }
}

/** Everything that stands between two guests, whatever its state. */
export const ofEvent = async (table: Table, eventId: string): Promise<VersionedWish[]> =>
  (await all(table, pkOf(eventId), 'W#')).map(wishOf)

/** Pairs that one side ruled out: for the planner's eyes. */
export const neversOf = async (table: Table, eventId: string): Promise<[string, string][]> =>
  (await all(table, pkOf(eventId), 'X#')).map((row) => {
    const [, from = '', to = ''] = row.sk.split('#')
    return [from, to]
  })

export const putNever = (eventId: string, from: string, to: string, never: boolean): Write => {
  const key = neverKey(eventId, from, to)
  return never
    ? { put: { ...key, entity: 'event-never', body: { from, to } }, if: 'any' }
    : { remove: key, if: 'any' }
}

export const hasNever = async (
  table: Table,
  eventId: string,
  from: string,
  to: string,
): Promise<boolean> => (await table.get(neverKey(eventId, from, to))) !== undefined
