// An organisation that was suspended leaves the events that are not over: wishes lapse, meetings are called off, places go on.
import { holds, type Seat } from '#shared/event/seat.ts'
import { dropWish, pairOf } from '#shared/event/wish.ts'
import { type Event } from '#shared/event/event.ts'
import { keysOf } from '../org/owner.ts'
import { type Ports, type Write } from '../ports.ts'
import * as plans from './plan/store.ts'
import { recordOnce } from './record.ts'
import { personWrites } from './seat/store.ts'
import * as events from './store.ts'
import { isRunning, turnPlan } from './turn.ts'
import * as wishes from './wish/store.ts'

/** Each partner is told once: of a meeting by the release, of a request by the record of its end. */
export async function leaveEvents(orgId: string, reason: string, ports: Ports): Promise<void> {
  const { table, clock } = ports
  for (const { pk } of await keysOf(table, orgId, 'seat#')) {
    const found = await events.get(table, pk.slice(2))
    if (!found || !isRunning(found)) continue
    const { event } = found
    await lapseWishes(event, orgId, reason, ports)
    await turnPlan(found, { who: orgId, reason }, ports)
    // The place last: it is by its place that the rest is found.
    const [own] = await events.seatsOf(table, event.id, [orgId])
    if (own && (holds(own.seat) || own.seat.state === 'waiting'))
      await table.write(freed(event, own, clock.now()))
  }
}

async function lapseWishes(event: Event, orgId: string, reason: string, { table, clock }: Ports) {
  const last = await plans.release(table, event.id, event.released)
  const told = new Set(last?.meetings.map(({ wish }) => wish))
  for (const before of await wishes.ofEvent(table, event.id)) {
    const { from, to } = before.wish
    if (from !== orgId && to !== orgId) continue
    const next = dropWish(before.wish, clock.now())
    if (!next) continue
    const other = from === orgId ? to : from
    const isTold = told.has(pairOf(from, to))
    // Whom the asked side ruled out, it never heard of.
    const isHidden = other === to && (await wishes.hasNever(table, event.id, to, from))
    const values = { orgIds: isTold || isHidden ? [] : [other], reason }
    await table.write([
      ...wishes.put(before, next),
      recordOnce({ event, act: 'event.guest-left', values }, `${from}#${to}#${before.version}`, next.answeredAt ?? ''), // prettier-ignore
    ])
  }
}

/** The place goes to the next in the line: that follows from the change of this row. */
export function freed(event: Event, before: events.VersionedSeat, now: string): Write[] {
  const next: Seat = { ...before.seat, state: 'cancelled', updatedAt: now }
  Reflect.deleteProperty(next, 'waitingSince')
  Reflect.deleteProperty(next, 'offeredUntil')
  return [
    ...events.putSeat(event, { before, next }),
    ...personWrites(before.seat, next),
    recordOnce({ event, act: 'event.seat-cancelled' }, `${next.orgId}#${before.version}`, now),
  ]
}
