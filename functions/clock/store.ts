// Clocks in the table: found by the timer when due, by officials as their to-do.
import { Clock } from '#shared/clock/clock.ts'
import { stem } from '#shared/region/region.ts'
import { type Key, type NewRow, type Page, type Row, type Table } from '../ports.ts'

export const keyOf = (subject: string, kind: string): Key => ({ pk: `K#${subject}`, sk: kind })

/** Clocks that the timer acts on; the others only count down in the to-do. */
const FIRED: readonly Clock['kind'][] = ['confirm', 'expire']

export const rowOf = (clock: Clock): NewRow => ({
  ...keyOf(clock.subject, clock.kind),
  entity: 'clock',
  body: clock,
  index: {
    ...(clock.on === 'official'
      ? {
          desk: [
            `T#${stem(clock.region).slice(0, 2)}`,
            `${clock.region}#${clock.dueAt}#${clock.subject}#${clock.kind}`,
          ] as const,
        }
      : {}),
    ...(FIRED.includes(clock.kind)
      ? { feed: ['due', `${clock.dueAt}#${clock.subject}#${clock.kind}`] as const }
      : {}),
  },
  card: {
    subject: clock.subject,
    kind: clock.kind,
    of: clock.of,
    title: clock.title,
    region: clock.region,
    since: clock.since,
    dueAt: clock.dueAt,
  },
})

/** A clock that has fired for the same deadline stays fired; a new deadline starts it anew. */
export const sameClock = (old: Row, next: NewRow): boolean =>
  JSON.stringify({ ...old.body, firedAt: 0 }) === JSON.stringify({ ...next.body, firedAt: 0 })

export type Due = { key: Key; version: number; clock: Clock; row: Row }

/** Clocks due at `now` or before, the oldest first. */
export async function due(table: Table, now: string, limit: number): Promise<Due[]> {
  const page = await table.list('feed', 'due', { to: `${now}~` }, { limit })
  const rows = await table.getMany(page.items.map(({ pk, sk }) => ({ pk, sk })))
  return rows
    .filter((row) => row.index?.feed !== undefined)
    .map((row) => ({
      key: { pk: row.pk, sk: row.sk },
      version: row.version,
      clock: Clock.parse(row.body),
      row,
    }))
}

/** What officials of a jurisdiction are to look at, by county and then by deadline. */
export async function todo(
  table: Table,
  region: string,
  after?: string,
): Promise<Page<Readonly<Record<string, unknown>>>> {
  const page = await table.list(
    'desk',
    `T#${stem(region).slice(0, 2)}`,
    { prefix: stem(region) },
    { limit: 100, after },
  )
  return { ...page, items: page.items.map((row) => row.card) }
}
