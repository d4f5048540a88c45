// Keeps imported catalogues: one partition per kind and edition, and one row that names the edition in force.
import * as z from 'zod/mini'
import { type At } from '#shared/time.ts'
import { type NewRow, type Row, type Table, type Write } from '../ports.ts'
import { type GoodRow, type ImportKind } from './import.ts'

/** DynamoDB's bound for one write. */
const BATCH = 100
const PAGE = 500

const partition = (kind: ImportKind, edition: string): string => `V#${kind}#${edition}`
const currentKey = (kind: ImportKind) => ({ pk: `V#${kind}`, sk: 'current' })

const Current = z.object({ edition: z.string(), rows: z.number(), importedAt: z.string() })
export type Current = z.infer<typeof Current>

export type Saved = {
  readonly written: number
  readonly unchanged: number
  readonly removed: number
}

async function all(table: Table, pk: string): Promise<Map<string, Row>> {
  const rows = new Map<string, Row>()
  let after: string | undefined
  do {
    const page = await table.query(pk, {}, { limit: PAGE, after })
    for (const row of page.items) rows.set(row.sk, row)
    after = page.next
  } while (after !== undefined)
  return rows
}

const same = (row: Row | undefined, body: GoodRow['body']): boolean =>
  row !== undefined &&
  Object.keys(row.body).length === Object.keys(body).length &&
  Object.entries(body).every(([name, value]) => row.body[name] === value)

/**
 * Makes the stored edition equal to the rows: what is as it was is not written again, what a `whole` file
 * (no bad row) no longer holds is removed, and only at the end does the edition come into force.
 * Repeat it at will.
 */
export async function save(
  table: Table,
  what: {
    readonly kind: ImportKind
    readonly edition: string
    readonly at: At
    readonly whole: boolean
  },
  rows: readonly GoodRow[],
): Promise<Saved> {
  const pk = partition(what.kind, what.edition)
  const before = await all(table, pk)
  const keys = new Set(rows.map((row) => row.key))
  const puts = rows
    .filter((row) => !same(before.get(row.key), row.body))
    .map((row): NewRow => ({ pk, sk: row.key, entity: 'vocabulary', body: row.body }))
  const gone = what.whole ? [...before.keys()].filter((sk) => !keys.has(sk)) : []
  const writes: Write[] = [
    ...puts.map((put): Write => ({ put, if: 'any' })),
    ...gone.map((sk): Write => ({ remove: { pk, sk }, if: 'any' })),
  ]
  for (let i = 0; i < writes.length; i += BATCH) await table.write(writes.slice(i, i + BATCH))
  const known = await current(table, what.kind)
  if (writes.length > 0 || known?.edition !== what.edition) {
    const body = { edition: what.edition, rows: rows.length, importedAt: what.at }
    await table.write([
      { put: { ...currentKey(what.kind), entity: 'vocabulary', body }, if: 'any' },
    ])
  }
  return { written: puts.length, unchanged: rows.length - puts.length, removed: gone.length }
}

/** The edition in force, if any was imported. */
export async function current(table: Table, kind: ImportKind): Promise<Current | undefined> {
  const row = await table.get(currentKey(kind))
  return row && Current.parse(row.body)
}

/** All rows of an edition, in the order of their keys. */
export async function rowsOf(table: Table, kind: ImportKind, edition: string): Promise<Cells[]> {
  const rows = [...(await all(table, partition(kind, edition))).values()]
  return rows.map((row) => Cells.parse(row.body))
}
const Cells = z.record(z.string(), z.string())
type Cells = z.infer<typeof Cells>

/** One row of an edition by its code. */
export async function find(table: Table, kind: ImportKind, edition: string, key: string) {
  const row = await table.get({ pk: partition(kind, edition), sk: key })
  return row && Cells.parse(row.body)
}
