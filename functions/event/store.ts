// Events and their guests in the table: one partition an event, so that its parts are read together.
import * as z from 'zod/mini'
import { Event, isPublic, spanOf } from '#shared/event/event.ts'
import { holds, quotaOf, Seat } from '#shared/event/seat.ts'
import { eventCard } from '#shared/event/view.ts'
import { missing } from '#shared/problem.ts'
import { stem } from '#shared/region/region.ts'
import { all } from '../derive.ts'
import {
  type Condition,
  type IndexKey,
  type IndexName,
  type Key,
  type NewRow,
  type Page,
  type Row,
  type Table,
  type Write,
} from '../ports.ts'

const pkOf = (eventId: string): string => `E#${eventId}`
export const keyOf = (eventId: string): Key => ({ pk: pkOf(eventId), sk: 'A' })
export const seatKey = (eventId: string, orgId: string): Key => ({
  pk: pkOf(eventId),
  sk: `R#${orgId}`,
})
export const counterKey = (eventId: string, role: string): Key => ({
  pk: pkOf(eventId),
  sk: `N#${role}`,
})
export const codeKey = (code: string): Key => ({ pk: `EV#${code}`, sk: 'A' })
export const personKeyOf = (eventId: string, person: string): Key => ({
  pk: pkOf(eventId),
  sk: `Y#${person}`,
})
/** What the timer looks for: offers and requests with a deadline. */
export const DUE = 'event-due'

export type VersionedEvent = { event: Event; version: number }
export type VersionedSeat = { seat: Seat; version: number }

const eventOf = (row: Row): VersionedEvent => ({
  event: Event.parse(row.body),
  version: row.version,
})
export const seatOf = (row: Row): VersionedSeat => ({
  seat: Seat.parse(row.body),
  version: row.version,
})

export function put(event: Event, condition: Condition): Write {
  const { startAt } = spanOf(event.fields)
  const index: Partial<Record<IndexName, IndexKey>> = {
    desk: [
      `E#${stem(event.fields.region).slice(0, 2)}`,
      `${event.fields.region}#${startAt}#${event.id}`,
    ],
    ...(isPublic(event) ? { feed: ['F#event', `${startAt}#${event.id}`] as const } : {}),
  }
  return {
    put: { ...keyOf(event.id), entity: 'event', body: event, index, card: eventCard(event) },
    if: condition,
  }
}

export async function get(table: Table, id: string): Promise<VersionedEvent | undefined> {
  const row = await table.get(keyOf(id))
  return row && eventOf(row)
}

export async function load(table: Table, id: string): Promise<VersionedEvent> {
  const found = await get(table, id)
  if (!found) throw missing()
  return found
}

type WithSeat = VersionedEvent & { own: VersionedSeat | undefined; taken: Record<string, number> }

/** An event with one organisation's place, and how many places of its role are taken, in one read. */
export async function withSeat(
  table: Table,
  id: string,
  orgId: string,
  role?: string,
): Promise<WithSeat> {
  const counter = role === undefined ? [] : [counterKey(id, role)]
  const rows = await table.getMany([keyOf(id), seatKey(id, orgId), ...counter])
  const event = rows.find((row) => row.sk === 'A')
  const seat = rows.find((row) => row.entity === 'seat')
  if (!event) throw missing()
  return { ...eventOf(event), own: seat && seatOf(seat), taken: takenOf(rows) }
}

const Count = z.object({ count: z.int() })
const takenOf = (rows: readonly Row[]): Record<string, number> =>
  Object.fromEntries(
    rows
      .filter((row) => row.sk.startsWith('N#'))
      .map((row) => [row.sk.slice(2), Count.parse(row.body).count]),
  )

/** The page of an event: itself, places taken by role, one's own place. One query and one read at once. */
export async function page(
  table: Table,
  id: string,
  orgId: string | undefined,
): Promise<VersionedEvent & { taken: Record<string, number>; own: VersionedSeat | undefined }> {
  const [rows, counters] = await Promise.all([
    table.getMany([keyOf(id), ...(orgId === undefined ? [] : [seatKey(id, orgId)])]),
    table.query(pkOf(id), { prefix: 'N#' }, { limit: 20 }),
  ])
  const event = rows.find((row) => row.sk === 'A')
  const seat = rows.find((row) => row.entity === 'seat')
  if (!event) throw missing()
  return { ...eventOf(event), taken: takenOf(counters.items), own: seat && seatOf(seat) }
}

export async function taken(table: Table, id: string): Promise<Record<string, number>> {
  return takenOf((await table.query(pkOf(id), { prefix: 'N#' }, { limit: 20 })).items)
}

type Cards = Page<Readonly<Record<string, unknown>>>
const cards = (page: { items: readonly { card: Readonly<Record<string, unknown>> }[] }): Cards => ({
  ...page,
  items: page.items.map((row) => row.card),
})

/** Announced events, the latest day first. */
export const announced = async (table: Table, after?: string): Promise<Cards> =>
  cards(await table.list('feed', 'F#event', {}, { limit: 50, after, backward: true }))

/** All events of a jurisdiction, drafts too. */
export const inRegion = async (table: Table, region: string, after?: string): Promise<Cards> =>
  cards(
    await table.list(
      'desk',
      pkOf(stem(region).slice(0, 2)),
      { prefix: stem(region) },
      { limit: 50, after },
    ),
  )

/** What an organisation is registered for, the latest day first. */
export const ofOrg = async (table: Table, orgId: string, after?: string): Promise<Cards> =>
  cards(
    await table.list(
      'owner',
      `O#${orgId}`,
      { prefix: 'seat#' },
      { limit: 50, after, backward: true },
    ),
  )

/** The line for places of a role. */
export const lineOf = (eventId: string, role: string): string => `EW#${eventId}#${role}`

export function seatRow(event: Event, seat: Seat): NewRow {
  const { startAt } = spanOf(event.fields)
  const index: Partial<Record<IndexName, IndexKey>> = {
    owner: [`O#${seat.orgId}`, `seat#${startAt}#${event.id}`],
    ...(seat.state === 'offered' && seat.offeredUntil !== undefined
      ? { feed: [DUE, `${seat.offeredUntil}#${event.id}#${seat.orgId}`] as const }
      : {}),
    ...(seat.state === 'waiting' && seat.waitingSince !== undefined
      ? { desk: [lineOf(event.id, seat.role), `${seat.waitingSince}#${seat.orgId}`] as const }
      : {}),
  }
  return {
    ...seatKey(event.id, seat.orgId),
    entity: 'seat',
    body: seat,
    index,
    card: { eventId: event.id, title: event.fields.title, startAt, state: seat.state },
  }
}

/** A guest's row, and what goes with it: the counter moves exactly when the place changes hands. */
export function putSeat(
  event: Event,
  { before, next }: { before: VersionedSeat | undefined; next: Seat },
): Write[] {
  const held = before !== undefined && holds(before.seat)
  const by = Number(holds(next)) - Number(held)
  const quota = quotaOf(event, next.role)
  return [
    {
      put: seatRow(event, next),
      if: before ? { version: before.version } : 'absent',
    },
    // Giving a place back must work even where the quota was cut below what is taken.
    ...(by === 0
      ? []
      : [{ count: counterKey(event.id, next.role), by, atMost: by > 0 ? quota : MANY }]),
  ]
}
const MANY = 1_000_000

/** One place of a role less is taken. */
export const giveBack = (eventId: string, role: string): Write => ({
  count: counterKey(eventId, role),
  by: -1,
  atMost: MANY,
})

/** The counters of places, where many are written at once. */
export function countWrites(eventId: string, seats: readonly Seat[]): Write[] {
  const roles = new Set(seats.filter(holds).map(({ role }) => role))
  return [...roles].map((role) => {
    const count = seats.filter((seat) => seat.role === role && holds(seat)).length
    return { put: { ...counterKey(eventId, role), entity: 'count', body: { count } }, if: 'absent' }
  })
}

export const seats = async (table: Table, eventId: string): Promise<VersionedSeat[]> =>
  (await all(table, pkOf(eventId), 'R#')).map(seatOf)

export async function seatsOf(
  table: Table,
  eventId: string,
  orgIds: readonly string[],
): Promise<VersionedSeat[]> {
  const keys = [...new Set(orgIds)].map((orgId) => seatKey(eventId, orgId))
  const found: VersionedSeat[] = []
  for (let i = 0; i < keys.length; i += 100)
    found.push(...(await table.getMany(keys.slice(i, i + 100))).map(seatOf))
  return found
}

/** Who has waited longest for a place of a role. */
export async function firstInLine(
  table: Table,
  eventId: string,
  role: string,
): Promise<VersionedSeat | undefined> {
  const page = await table.list('desk', lineOf(eventId, role), {}, { limit: 1 })
  const [first] = page.items
  const row = first && (await table.get({ pk: first.pk, sk: first.sk }))
  return row && seatOf(row)
}

const LINE_SHOWN = 200
/** How many stand before somebody in the line, and itself; undefined beyond the first 200. */
export async function placeInLine(table: Table, seat: Seat): Promise<number | undefined> {
  if (seat.state !== 'waiting') return undefined
  const line = lineOf(seat.eventId, seat.role)
  const page = await table.list('desk', line, {}, { limit: LINE_SHOWN })
  const at = page.items.findIndex((row) => row.sk === `R#${seat.orgId}`)
  return at < 0 ? undefined : at + 1
}
