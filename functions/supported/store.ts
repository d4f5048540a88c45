// Applications and the list in the table: one row an organisation, found by place, and publicly while listed.
import { isListed } from '#shared/supported/list.ts'
import { isUnderReview } from '#shared/supported/life.ts'
import { Supported, supportedIdOf } from '#shared/supported/supported.ts'
import { missing } from '#shared/problem.ts'
import { stem } from '#shared/region/region.ts'
import { type On } from '#shared/time.ts'
import {
  type Condition,
  type Key,
  type NewRow,
  type Page,
  type Row,
  type Table,
  type Write,
} from '../ports.ts'

export const keyOf = (id: string): Key => ({ pk: `SP#${id}`, sk: 'A' })

export type Versioned = { supported: Supported; version: number }
const parse = (row: Row): Versioned => ({
  supported: Supported.parse(row.body),
  version: row.version,
})

/** Within a county what waits comes first, the oldest before the others. */
const rowOf = (one: Supported): NewRow => {
  const { id, orgName, category, region, state, since, listed } = one
  return {
    ...keyOf(id),
    entity: 'supported',
    body: one,
    index: {
      desk: [
        `SP#${stem(region).slice(0, 2)}`,
        `${region}#${isUnderReview(state) ? 'a' : 'b'}#${since}#${id}`,
      ],
      ...(state === 'listed' && listed
        ? { feed: ['F#supported', `${listed.from}#${id}`] as const }
        : {}),
    },
    card: { id, orgName: orgName.slice(0, 30), category, region, state, since },
  }
}

export const put = (one: Supported, condition: Condition): Write => ({
  put: rowOf(one),
  if: condition,
})

export async function get(table: Table, id: string): Promise<Versioned | undefined> {
  const row = await table.get(keyOf(id))
  return row && parse(row)
}

export async function load(table: Table, id: string): Promise<Versioned> {
  const found = await get(table, id)
  if (!found) throw missing()
  return found
}

export async function inRegion(
  table: Table,
  region: string,
  after: string | undefined,
): Promise<Page<Readonly<Record<string, unknown>>>> {
  const partition = `SP#${stem(region).slice(0, 2)}`
  const page = await table.list('desk', partition, { prefix: stem(region) }, { limit: 100, after })
  return { ...page, items: page.items.map(({ card }) => card) }
}

/** Who is on the list, the newest first. */
export async function listed(table: Table, after: string | undefined): Promise<Page<Supported>> {
  const page = await table.list('feed', 'F#supported', {}, { limit: 50, after, backward: true })
  const rows = await table.getMany(page.items.map(({ pk, sk }) => ({ pk, sk })))
  const found = new Map(rows.map((row) => [row.pk, parse(row).supported]))
  return { ...page, items: page.items.flatMap(({ pk }) => found.get(pk) ?? []) }
}

/** Which of these organisations (at most a hundred) are on the list today. */
export async function listedAmong(
  table: Table,
  orgIds: readonly string[],
  today: On,
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(orgIds)]
  if (ids.length === 0) return new Set()
  const rows = await table.getMany(ids.map((orgId) => keyOf(supportedIdOf(orgId))))
  const found = rows.map((row) => parse(row).supported).filter((one) => isListed(one, today))
  return new Set(found.map(({ orgId }) => orgId))
}
