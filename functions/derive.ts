// Rows that follow from other rows: computed afresh, written only where different and nobody was faster.
import {
  type CardRow,
  type IndexName,
  type Key,
  type NewRow,
  type Row,
  type Table,
  type Write,
} from './ports.ts'

/** A row whose content follows from a state; `undefined` says that there should be none. */
export type Derived = { readonly key: Key; readonly row: NewRow | undefined }

/**
 * Brings a derived row up to date. `compute` reads its sources after the row itself was read, and the
 * write holds only if the row is still the one read: of two reactions at once, the slower starts over
 * (its `Refused` makes the change come again). Doing it twice writes once.
 */
export async function derive(
  table: Table,
  key: Key,
  compute: () => Promise<NewRow | undefined>,
  same: (old: Row, next: NewRow) => boolean = sameContent,
): Promise<boolean> {
  const old = await table.get(key)
  const write = writeFor(key, old, await compute(), same)
  if (!write) return false
  await table.write([write])
  return true
}

/** The write that turns `old` into `next`, or nothing where they are the same. */
export function writeFor(
  key: Key,
  old: Row | undefined,
  next: NewRow | undefined,
  same: (old: Row, next: NewRow) => boolean = sameContent,
): Write | undefined {
  if (!next) return old ? { remove: key, if: { version: old.version } } : undefined
  if (!old) return { put: next, if: 'absent' }
  return same(old, next) ? undefined : { put: next, if: { version: old.version } }
}

/** Key order does not matter to JSON readers; it is fixed here by building rows in one place. */
const sameContent = (old: Row, next: NewRow): boolean =>
  JSON.stringify([old.body, old.index ?? {}, old.card ?? {}]) ===
  JSON.stringify([next.body, next.index ?? {}, next.card ?? {}])

/** Every row of a partition range, page by page. */
export async function all(table: Table, pk: string, prefix: string): Promise<Row[]> {
  const rows: Row[] = []
  let after: string | undefined
  do {
    const page = await table.query(pk, { prefix }, { limit: 500, after })
    rows.push(...page.items)
    after = page.next
  } while (after !== undefined)
  return rows
}

/** Every card of an index partition that begins so; all of them before anything is done with one. */
export async function allListed(
  table: Table,
  index: IndexName,
  pk: string,
  prefix: string,
): Promise<CardRow[]> {
  const cards: CardRow[] = []
  let after: string | undefined
  do {
    const page = await table.list(index, pk, { prefix }, { limit: 500, after })
    cards.push(...page.items)
    after = page.next
  } while (after !== undefined)
  return cards
}
