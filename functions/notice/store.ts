// Notices in the table, newest first for their person.
import { Notice } from '#shared/notice/notice.ts'
import {
  type Condition,
  type Key,
  type NewRow,
  type Page,
  type Row,
  type Table,
  type Write,
} from '../ports.ts'

export const keyOf = (notice: Pick<Notice, 'to' | 'at' | 'id'>): Key => ({
  pk: `U#${notice.to}`,
  sk: `N#${notice.at}#${notice.id}`,
})
export const rowOf = (notice: Notice): NewRow => ({
  ...keyOf(notice),
  entity: 'notice',
  body: notice,
})
export const put = (notice: Notice, condition: Condition): Write => ({
  put: rowOf(notice),
  if: condition,
})

export type VersionedNotice = { notice: Notice; version: number }

export const parse = (row: Row): VersionedNotice => ({
  notice: Notice.parse(row.body),
  version: row.version,
})

export async function get(table: Table, key: Key): Promise<VersionedNotice | undefined> {
  const row = await table.get(key)
  return row && parse(row)
}

export async function of(
  table: Table,
  memberId: string,
  after?: string,
): Promise<Page<VersionedNotice>> {
  const page = await table.query(
    `U#${memberId}`,
    { prefix: 'N#' },
    { limit: 30, after, backward: true },
  )
  return {
    ...page,
    items: page.items.map(parse),
  }
}
