// A merged organisation's places, wishes and meetings at events that are not over: nobody twice, none with itself.
import { holds, personKey, type Seat, type SeatState } from '#shared/event/seat.ts'
import { asWish } from '#shared/event/turnover.ts'
import { dropWish, tableOf, type Wish } from '#shared/event/wish.ts'
import { keysOf, type Mover, type Owner } from '../org/owner.ts'
import { type Ports, type Write } from '../ports.ts'
import { freed } from './leave.ts'
import { codeRow, personWrites } from './seat/store.ts'
import * as events from './store.ts'
import { isRunning, turnPlan } from './turn.ts'
import * as wishes from './wish/store.ts'

export const moveSeats: Mover = async (from, into, ports) => {
  for (const { pk } of await keysOf(ports.table, from, 'seat#')) {
    const eventId = pk.slice(2)
    const found = await events.get(ports.table, eventId)
    if (!found || !isRunning(found)) continue
    await moveNevers(eventId, from, into.id, ports)
    await moveWishes(eventId, from, into.id, ports)
    await turnPlan(found, { who: from, into: into.id }, ports)
    // The place last: it is by its place that the rest is found.
    await moveSeat(eventId, from, into, ports)
  }
}

async function moveNevers(id: string, from: string, into: string, { table }: Ports): Promise<void> {
  for (const [a, b] of await wishes.neversOf(table, id)) {
    if (a !== from && b !== from) continue
    const [x, y] = [a === from ? into : a, b === from ? into : b]
    await table.write([
      wishes.putNever(id, a, b, false),
      ...(x === y ? [] : [wishes.putNever(id, x, y, true)]),
    ])
  }
}

async function moveWishes(id: string, from: string, into: string, ports: Ports): Promise<void> {
  for (const before of await wishes.ofEvent(ports.table, id)) {
    if (!tableOf(before.wish).includes(from)) continue
    const gone = dropWish(before.wish, ports.clock.now())
    // Answered with a no, or over: on record as it was.
    if (!gone) continue
    const next = asWish({ who: from, into }, before.wish)
    await ports.table.write(await wishMoved({ before, gone, next }, into, ports))
  }
}

type Moving = { before: wishes.VersionedWish; gone: Wish; next: Wish | undefined }

async function wishMoved({ before, gone, next }: Moving, into: string, { table, clock }: Ports) {
  const { wish } = before
  if (!next) return wishes.put(before, gone)
  const busy = await wishes.bookings(table, wish.eventId, into)
  // At that time the other meets somebody already: they meet, and the planner finds when.
  if (next.slot !== undefined && busy.includes(next.slot)) Reflect.deleteProperty(next, 'slot')
  if (next.from === wish.from && next.to === wish.to) return wishes.put(before, next)
  const { mine, theirs } = await wishes.between(table, wish.eventId, next.from, next.to)
  const stands = [mine, theirs].some((one) => one && dropWish(one.wish, clock.now()))
  // The two have agreed, or ask each other, already.
  return stands ? wishes.put(before, gone) : wishes.rename(before, next, mine?.version)
}

const WEIGHT: Readonly<Partial<Record<SeatState, number>>> = {
  confirmed: 3,
  pending: 2,
  offered: 2,
  waiting: 1,
}
const weight = (seat: Seat | undefined): number => (seat && WEIGHT[seat.state]) ?? 0

async function moveSeat(id: string, from: string, into: Owner, { table, clock }: Ports) {
  const found = await events.get(table, id)
  const seats = await events.seatsOf(table, id, [from, into.id])
  const old = seats.find(({ seat }) => seat.orgId === from)
  const own = seats.find(({ seat }) => seat.orgId === into.id)
  if (!found || !old || weight(old.seat) === 0) return
  if (weight(own?.seat) >= weight(old.seat))
    return table.write(freed(found.event, old, clock.now()))
  const next: Seat = { ...old.seat, orgId: into.id, orgName: into.name }
  await table.write([
    { remove: events.seatKey(id, from), if: { version: old.version } },
    { put: events.seatRow(found.event, next), if: own ? { version: own.version } : 'absent' },
    ...passes(own?.seat, next),
    ...(own && holds(own.seat) && holds(old.seat) ? [events.giveBack(id, next.role)] : []),
  ])
}

/** The code that stands on a printed badge, and the person who comes, lead to the other. */
function passes(own: Seat | undefined, next: Seat): Write[] {
  const person = events.personKeyOf(next.eventId, personKey(next.delegate))
  const body = { orgId: next.orgId }
  const isSame = own && personKey(own.delegate) === personKey(next.delegate)
  return [
    { put: codeRow(next), if: 'any' },
    { put: { ...person, entity: 'event-person', body }, if: 'any' },
    ...(own && !isSame ? personWrites(own, { ...own, state: 'cancelled' }) : []),
  ]
}
