// Clocks in the table: found by the timer when due, by officials as their to-do.
import * as z from 'zod/mini'
import { Clock, nameOf } from '#shared/clock/clock.ts'
import { momentsOf } from '#shared/clock/moment.ts'
import { stem } from '#shared/region/region.ts'
import { At } from '#shared/time.ts'
import { type Key, type NewRow, type Page, type Row, type Table } from '../ports.ts'

/** A clock as it is stored: how many of its moments have been fired. */
export const Running = z.strictObject({ ...Clock.shape, phase: z.int() })
export type Running = z.infer<typeof Running>

/** A clock that a level did not keep, on the to-do of the next one; it goes when the clock goes. */
export const Escalation = z.strictObject({
  ...Clock.shape,
  from: z.string(),
  level: z.string(),
  escalatedAt: At,
})
export type Escalation = z.infer<typeof Escalation>

export const keyOf = (subject: string, name: string): Key => ({ pk: `K#${subject}`, sk: name })
const escalationKey = (one: Escalation): Key => keyOf(one.subject, `${nameOf(one)}^${one.level}`)
export const isEscalation = (row: Key): boolean => row.sk.includes('^')

const deskKey = (level: string, clock: Clock): readonly [string, string] => [
  `T#${stem(level).slice(0, 2)}`,
  `${level}#${clock.dueAt}#${clock.subject}#${nameOf(clock)}`,
]

const cardOf = (clock: Clock): Record<string, unknown> => ({
  subject: clock.subject,
  kind: clock.kind,
  of: clock.of,
  orgId: clock.orgId,
  title: clock.title,
  region: clock.region,
  since: clock.since,
  dueAt: clock.dueAt,
  ...(clock.firmId === undefined ? {} : { firmId: clock.firmId }),
  ...(clock.guessed ? { guessed: true } : {}),
})

/** The row of a clock; the timer finds it by its next moment, until it has none left. */
export const rowOf = (clock: Clock, phase = 0): NewRow => {
  const next = momentsOf(clock)[phase]
  return {
    ...keyOf(clock.subject, nameOf(clock)),
    entity: 'clock',
    body: { ...clock, phase } satisfies Running,
    index: {
      ...(clock.on === 'official' ? { desk: deskKey(clock.region, clock) } : {}),
      ...(next ? { feed: ['due', `${next.at}#${clock.subject}#${nameOf(clock)}`] as const } : {}),
    },
    card: cardOf(clock),
  }
}

export const escalationRow = (one: Escalation): NewRow => ({
  ...escalationKey(one),
  entity: 'clock',
  body: one,
  index: { desk: deskKey(one.level, one) },
  card: { ...cardOf(one), level: one.level, from: one.from, reason: 'overdue' },
})

export type Due = { key: Key; version: number; running: Running; row: Row }

/** Clocks due at `now` or before, the oldest first. */
export async function due(table: Table, now: string, limit: number): Promise<Due[]> {
  const page = await table.list('feed', 'due', { to: `${now}~` }, { limit })
  const rows = await table.getMany(page.items.map(({ pk, sk }) => ({ pk, sk })))
  return rows
    .filter((row) => row.index?.feed !== undefined)
    .map((row) => ({
      key: { pk: row.pk, sk: row.sk },
      version: row.version,
      running: Running.parse({ phase: 0, ...row.body }),
      row,
    }))
}

/** What officials of a jurisdiction are to look at: what came up to their own level first, then by county. */
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
