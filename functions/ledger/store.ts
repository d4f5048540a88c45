// The ledger in the table: one derived row per demand, read by place and day; views are a member's own.
import { type Filter, fits } from '#shared/ledger/filter.ts'
import { Line } from '#shared/ledger/line.ts'
import { View } from '#shared/ledger/view.ts'
import { covers, stem } from '#shared/region/region.ts'
import { type At } from '#shared/time.ts'
import * as z from 'zod/mini'
import {
  type Key,
  type NewRow,
  type Page,
  type Range,
  type Row,
  type Table,
  type Write,
} from '../ports.ts'

export const keyOf = (demandId: string): Key => ({ pk: `L#${demandId}`, sk: 'g' })
const partition = (region: string): string => `G#${stem(region).slice(0, 2)}`

/** The card is the whole line, some 700 B: a page of the ledger is one query and nothing else. */
export const rowOf = (line: Line): NewRow => ({
  ...keyOf(line.id),
  entity: 'ledger',
  body: { region: line.region },
  index: { desk: [partition(line.region), `${line.region}#${line.on}#${line.id}`] },
  card: line,
})

export const regionOf = (row: Pick<Row, 'body'> | NewRow | undefined): string | undefined =>
  row && z.safeParse(z.object({ region: z.string() }), row.body).data?.region

/** Figures of this county are to be counted anew: the timer does it, however many lines changed. */
export const dueKey = (county: string): Key => ({ pk: 'G#due', sk: county })
export const due = (county: string): Write => ({
  put: { ...dueKey(county), entity: 'figures-due', body: {} },
  if: 'any',
})

export type Asked = { region: string; filter: Filter; limit: number; after?: string | undefined }

/**
 * Lines of a place in order of county and day. Reads `limit` of them in one query and gives those that
 * fit: a page may hold few or none and still have a next one.
 */
export async function page(table: Table, asked: Asked, now: At): Promise<Page<Line>> {
  const { filter, limit, after } = asked
  // Somebody else's place is an empty one.
  if (filter.region !== undefined && !covers(asked.region, filter.region)) return { items: [] }
  const region = filter.region ?? asked.region
  const found = await table.list('desk', partition(region), rangeOf(region, filter.month), {
    limit,
    after,
  })
  return { ...found, items: linesOf(found.items).filter((line) => fits(line, filter, now)) }
}

/** Within one county the month narrows the range itself. */
const rangeOf = (region: string, month: string | undefined): Range =>
  stem(region).length === 6 ? { prefix: `${region}#${month ?? ''}` } : { prefix: stem(region) }

const linesOf = (items: readonly { card: Readonly<Record<string, unknown>> }[]): Line[] =>
  items.map(({ card }) => Line.parse(card))

/** Every line of a place, page by page: for counting, never for answering a request. */
export async function* all(table: Table, region: string): AsyncGenerator<Line> {
  let after: string | undefined
  do {
    const found = await table.list(
      'desk',
      partition(region),
      { prefix: stem(region) },
      { limit: 500, after },
    )
    yield* linesOf(found.items)
    after = found.next
  } while (after !== undefined)
}

const viewsKey = (memberId: string): Key => ({ pk: `U#${memberId}`, sk: 'V' })
const Views = z.object({ items: z.array(View) })

/** Version 0: none saved yet. */
export async function views(
  table: Table,
  memberId: string,
): Promise<{ items: View[]; version: number }> {
  const row = await table.get(viewsKey(memberId))
  return row ? { ...Views.parse(row.body), version: row.version } : { items: [], version: 0 }
}

export const putViews = (memberId: string, items: readonly View[], version: number): Write => ({
  put: { ...viewsKey(memberId), entity: 'views', body: { items } },
  if: version === 0 ? 'absent' : { version },
})
