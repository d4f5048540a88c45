// Attached files: the record of each upload; the bytes live behind the files port.
import { StoredFile } from '#shared/file/file.ts'
import { missing } from '#shared/problem.ts'
import { type Condition, type Key, type Table, type Write } from '../ports.ts'

export const keyOf = (id: string): Key => ({ pk: `B#${id}`, sk: 'A' })

/** Where the bytes are; the organisation's id keeps one firm's files together. */
export const pathOf = (file: Pick<StoredFile, 'id' | 'orgId'>): string =>
  `attachments/${file.orgId}/${file.id}`

export const put = (file: StoredFile, condition: Condition): Write => ({
  put: { ...keyOf(file.id), entity: 'file', body: file },
  if: condition,
})

export async function load(
  table: Table,
  id: string,
): Promise<{ file: StoredFile; version: number }> {
  const row = await table.get(keyOf(id))
  if (!row) throw missing()
  return { file: StoredFile.parse(row.body), version: row.version }
}

export async function getMany(table: Table, ids: readonly string[]): Promise<StoredFile[]> {
  if (ids.length === 0) return []
  return (await table.getMany(ids.map(keyOf))).map((row) => StoredFile.parse(row.body))
}
