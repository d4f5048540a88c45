// The day in the table: check-ins, what came of each meeting, how satisfied guests were, under the event.
import { CheckIn } from '#shared/event/day.ts'
import { dueOf, Rated, Result } from '#shared/event/result.ts'
import { all } from '../../derive.ts'
import { type Key, type Row, type Table, type Write } from '../../ports.ts'
import * as events from '../store.ts'

const checkInKey = (eventId: string, orgId: string): Key => ({
  pk: `E#${eventId}`,
  sk: `I#${orgId}`,
})
const resultKey = (eventId: string, pair: string, side: string): Key => ({
  pk: `E#${eventId}`,
  sk: `M#${pair}#${side}`,
})

const ratingKey = (eventId: string, orgId: string): Key => ({
  pk: `E#${eventId}`,
  sk: `Q#${orgId}`,
})

export type Versioned<T> = { value: T; version: number }
const checkInOf = (row: Row): Versioned<CheckIn> => ({
  value: CheckIn.parse(row.body),
  version: row.version,
})
export const resultOf = (row: Row): Versioned<Result> => ({
  value: Result.parse(row.body),
  version: row.version,
})

export async function checkIns(
  table: Table,
  eventId: string,
  orgIds?: readonly string[],
): Promise<Versioned<CheckIn>[]> {
  if (orgIds === undefined) return (await all(table, `E#${eventId}`, 'I#')).map(checkInOf)
  const keys = [...new Set(orgIds)].map((orgId) => checkInKey(eventId, orgId))
  return (await table.getMany(keys)).map(checkInOf)
}

export const putCheckIn = (
  eventId: string,
  next: CheckIn,
  before?: { version: number },
): Write => ({
  put: { ...checkInKey(eventId, next.orgId), entity: 'check-in', body: next },
  if: before ? { version: before.version } : 'absent',
})

/** Whose code it is; one that was given up is nobody's. */
export async function behind(
  table: Table,
  codes: readonly string[],
): Promise<Map<string, { eventId: string; orgId: string }>> {
  const rows = await table.getMany([...new Set(codes)].map(events.codeKey))
  return new Map(
    rows.map((row) => [
      row.pk.split('#')[1] ?? '',
      { eventId: String(row.body.eventId), orgId: String(row.body.orgId) },
    ]),
  )
}

export const results = async (table: Table, eventId: string): Promise<Versioned<Result>[]> =>
  (await all(table, `E#${eventId}`, 'M#')).map(resultOf)

export async function result(
  table: Table,
  eventId: string,
  pair: string,
  side: string,
): Promise<Versioned<Result> | undefined> {
  const row = await table.get(resultKey(eventId, pair, side))
  return row && resultOf(row)
}

/** A promise with a day stands in the timer's list until then. */
export const putResult = (eventId: string, next: Result, version: number): Write => {
  const dueAt = dueOf(next)
  return {
    put: {
      ...resultKey(eventId, next.pair, next.side),
      entity: 'meeting-result',
      body: next,
      ...(dueAt === undefined
        ? {}
        : { index: { feed: [events.DUE, `${dueAt}#${eventId}#${next.pair}#${next.side}`] } }),
    },
    if: version === 0 ? 'absent' : { version },
  }
}

export const ratings = async (table: Table, eventId: string): Promise<Rated[]> =>
  (await all(table, `E#${eventId}`, 'Q#')).map((row) => Rated.parse(row.body))

export async function rating(
  table: Table,
  eventId: string,
  orgId: string,
): Promise<Versioned<Rated> | undefined> {
  const row = await table.get(ratingKey(eventId, orgId))
  return row && { value: Rated.parse(row.body), version: row.version }
}

export const putRating = (eventId: string, next: Rated, version: number): Write => ({
  put: { ...ratingKey(eventId, next.orgId), entity: 'event-rating', body: next },
  if: version === 0 ? 'absent' : { version },
})
