// The timer's step for events: offers and requests whose deadline has passed lapse, promises are asked for, each once.
import { dueOf, promiserOf } from '#shared/event/result.ts'
import { moveSeat } from '#shared/event/seat.ts'
import { lapseWish } from '#shared/event/wish.ts'
import { type Ports, Refused, type Row, type Write } from '../ports.ts'
import * as days from './day/store.ts'
import { recordOnce } from './record.ts'
import * as events from './store.ts'
import * as wishes from './wish/store.ts'

const BATCH = 100

/** The oldest first, until none is left that can be moved. */
export async function tickEvents(ports: Ports): Promise<number> {
  const { table, clock } = ports
  let fired = 0
  for (;;) {
    const page = await table.list('feed', events.DUE, { to: `${clock.now()}~` }, { limit: BATCH })
    const rows = await table.getMany(page.items.map(({ pk, sk }) => ({ pk, sk })))
    let moved = 0
    for (const row of rows) if (await fire(row, ports)) moved++
    fired += moved
    if (moved === 0) return fired
  }
}

async function fire(row: Row, ports: Ports): Promise<boolean> {
  const found = await events.get(ports.table, row.pk.slice(2))
  if (!found) return false
  const writes = await writesFor(row, found.event, ports)
  if (writes.length === 0) return false
  try {
    await ports.table.write(writes)
    return true
  } catch (error) {
    // Answered in between: the next tick sees it as it is then.
    if (error instanceof Refused) return false
    throw error
  }
}

function writesFor(row: Row, event: AnEvent, ports: Ports): Write[] | Promise<Write[]> {
  if (row.entity === 'seat') return lapseSeat(row, event, ports)
  return row.entity === 'meeting-result' ? remind(row, event, ports) : lapse(row, event, ports)
}

type AnEvent = events.VersionedEvent['event']

function lapseSeat(row: Row, event: AnEvent, { clock }: Ports): Write[] {
  const before = events.seatOf(row)
  const { state, offeredUntil = '', orgId } = before.seat
  if (state !== 'offered' || offeredUntil > clock.now()) return []
  const next = moveSeat(event, before.seat, { step: 'lapse', by: 'clock' }, clock.now())
  const said = { event, act: 'event.seat-lapsed' as const, values: { orgIds: [orgId] } }
  return [...events.putSeat(event, { before, next }), recordOnce(said, orgId, offeredUntil)]
}

/** Both sides are told, but for one that had ruled the asker out: it never knew. */
async function lapse(row: Row, event: AnEvent, { table, clock }: Ports): Promise<Write[]> {
  const before = wishes.wishOf(row)
  const next = lapseWish(before.wish, clock.now())
  if (!next) return []
  const { from, to, dueAt } = next
  const hidden = await wishes.hasNever(table, event.id, to, from)
  const said = {
    event,
    act: 'event.wish-lapsed' as const,
    values: { orgIds: hidden ? [from] : [from, to] },
  }
  return [...wishes.put(before, next), recordOnce(said, `${from}#${to}`, dueAt)]
}

/** On its day whoever promised the next step is reminded, once for each time that it was promised. */
function remind(row: Row, event: AnEvent, { clock }: Ports): Write[] {
  const { value: result, version } = days.resultOf(row)
  const [dueAt, orgId] = [dueOf(result), promiserOf(result)]
  if (dueAt === undefined || orgId === undefined || dueAt > clock.now()) return []
  const { pair, side } = result
  const said = { event, act: 'event.promise-due' as const, values: { orgIds: [orgId], pair } }
  return [
    days.putResult(event.id, { ...result, remindedAt: clock.now() }, version),
    recordOnce(said, `${pair}#${side}#${version}`, dueAt),
  ]
}
