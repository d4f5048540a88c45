// What follows from an event's rows: the line moves up, guests who left take their wishes along.
import { DURING } from '#shared/event/life.ts'
import { moveSeat, quotaOf } from '#shared/event/seat.ts'
import { dropWish, type Wish } from '#shared/event/wish.ts'
import { type Change, type Key, type Ports, type Table } from '../ports.ts'
import { reactToResult } from './day/react.ts'
import { invite } from './invite.ts'
import { reactToRelease } from './plan/react.ts'
import { recordOnce } from './record.ts'
import * as events from './store.ts'
import * as wishes from './wish/store.ts'

export async function reactToEventRow(change: Change, ports: Ports): Promise<void> {
  switch (change.entity) {
    case 'event':
      return reactToEvent(change.pk.slice(2), ports)
    case 'seat':
      return reactToSeat(change, ports)
    case 'event-release':
      return reactToRelease(change, ports)
    case 'meeting-result':
      return reactToResult(change, ports)
    default:
      return
  }
}

/** More places, or a state in which the line moves. */
async function reactToEvent(id: string, ports: Ports): Promise<void> {
  const found = await events.get(ports.table, id)
  if (found) await invite(found, ports)
  for (const role of Object.keys(found?.event.fields.quotas ?? {})) await moveUp(id, role, ports)
}

async function reactToSeat({ pk, sk }: Key, ports: Ports): Promise<void> {
  const eventId = pk.slice(2)
  const [found] = await events.seatsOf(ports.table, eventId, [sk.slice(2)])
  if (!found) return
  // Whoever is new here has asked for nothing yet.
  const isNew = found.version === 1
  if (found.seat.state !== 'confirmed' && !isNew) await dropWishes(eventId, found.seat.orgId, ports)
  await moveUp(eventId, found.seat.role, ports)
}

/**
 * Offers free places to whoever has waited longest. The counter is raised in the same write, so that
 * a place is never offered twice; a refused write makes the change come again.
 */
async function moveUp(eventId: string, role: string, ports: Ports): Promise<void> {
  const { table, clock } = ports
  for (;;) {
    const found = await events.get(table, eventId)
    if (!found || !DURING['move-up'].includes(found.event.state)) return
    const { event } = found
    const taken = (await events.taken(table, eventId))[role] ?? 0
    if (taken >= quotaOf(event, role)) return
    const before = await events.firstInLine(table, eventId, role)
    if (before?.seat.state !== 'waiting') return
    const now = clock.now()
    const next = moveSeat(event, before.seat, { step: 'offer', by: 'clock' }, now)
    const { orgId, offeredUntil = '' } = next
    const values = { orgIds: [orgId], until: offeredUntil }
    await table.write([
      ...events.putSeat(event, { before, next }),
      recordOnce({ event, act: 'event.seat-offered', values }, `${orgId}#${before.version}`, now),
    ])
  }
}

/** Both directions; the other side of an agreed meeting is told. */
async function dropWishes(eventId: string, orgId: string, ports: Ports): Promise<void> {
  const { table, clock } = ports
  const { sent, received } = await wishes.ofOrg(table, eventId, orgId)
  const found = await events.get(table, eventId)
  if (!found) return
  for (const before of [...sent, ...received]) {
    const next = dropWish(before.wish, clock.now())
    if (!next) continue
    const other = next.from === orgId ? next.to : next.from
    const told = before.wish.state === 'accepted' || (await isFree(table, next, orgId))
    const values = { orgIds: told ? [other] : [] }
    const about = `${next.from}#${next.to}#${before.version}`
    await table.write([
      ...wishes.put(before, next),
      recordOnce({ event: found.event, act: 'event.wish-withdrawn', values }, about, clock.now()),
    ])
  }
}

/** Whom the asked side ruled out, it never heard of: there is nothing to take back. */
const isFree = async (table: Table, { eventId, from, to }: Wish, left: string): Promise<boolean> =>
  left === to || !(await wishes.hasNever(table, eventId, to, from))
