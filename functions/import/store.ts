// Imports in the table: one row for an import, one for each of its lines; credit codes point to organisations.
import { Import, type LineResult } from '#shared/import/import.ts'
import { Org } from '#shared/org/org.ts'
import { missing } from '#shared/problem.ts'
import * as orgs from '../org/store.ts'
import { type Key, type Row, type Table, type Write } from '../ports.ts'

const keyOf = (id: string): Key => ({ pk: `R#${id}`, sk: 'A' })
const lineKey = (id: string, line: number): Key => ({
  pk: `R#${id}`,
  sk: `L#${String(line).padStart(6, '0')}`,
})

export type VersionedImport = { one: Import; version: number }

export async function get(table: Table, id: string): Promise<VersionedImport | undefined> {
  const row = await table.get(keyOf(id))
  return row && { one: Import.parse(row.body), version: row.version }
}

export async function load(table: Table, id: string, region: string): Promise<VersionedImport> {
  const found = await get(table, id)
  // Another place's import is nobody's here.
  if (found?.one.region !== region) throw missing()
  return found
}

export const put = (one: Import, version: number): Write => ({
  put: { ...keyOf(one.id), entity: 'import', body: one },
  if: version === 0 ? 'absent' : { version },
})

export const putLine = (id: string, result: LineResult): Write => ({
  put: { ...lineKey(id, result.line), entity: 'import-row', body: result },
  if: 'absent',
})

/** What became of these lines, where they were read before. */
export async function results(
  table: Table,
  id: string,
  lines: readonly number[],
): Promise<Map<number, LineResult>> {
  const rows = await table.getMany(lines.map((line) => lineKey(id, line)))
  // Written by this room alone, in this very shape.
  const found = rows.map((row) => row.body as unknown as LineResult)
  return new Map(found.map((result) => [result.line, result]))
}

/** Organisations by code; `pointers` are the versions of what points to them, or to somebody who gave the code up. */
export type ByCode = { orgs: Map<string, Org>; pointers: ReadonlyMap<string, number> }

/** The organisations behind credit codes, in two reads; a pointer that has gone stale points to nobody. */
export async function orgsByCode(table: Table, codes: readonly string[]): Promise<ByCode> {
  const rows = await table.getMany([...new Set(codes)].map(orgs.codeKey))
  const pointers = new Map(rows.map(({ pk, version }) => [pk, version]))
  const behind =
    rows.length === 0 ? [] : await table.getMany(rows.map((row) => orgs.keyOf(orgIdIn(row))))
  const found = behind.map((row) => Org.parse(row.body))
  const wanted = new Set(codes)
  const known = found.filter((o) => wanted.has(o.creditCode)).map((o) => [o.creditCode, o] as const)
  return { orgs: new Map(known), pointers }
}

const orgIdIn = ({ body }: Row): string => String(body.orgId)

/** Refused where somebody registered the same code in between. */
export const pointTo = (org: Org, { pointers }: ByCode): Write => {
  const version = pointers.get(orgs.codeKey(org.creditCode).pk)
  return orgs.putCode(org.creditCode, org.id, version === undefined ? 'absent' : { version })
}
