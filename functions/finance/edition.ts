// The policies and prime rates in force: the imported edition, else those that come with the product; read once a minute.
import { type Policy } from '#shared/finance/policy.ts'
import { POLICIES } from '#shared/finance/policies.ts'
import { lprOf, policyOf, type Row } from '#shared/finance/policy-table.ts'
import { type Lpr, LPR } from '#shared/finance/rate.ts'
import { msOf } from '#shared/time.ts'
import { type Ports, type Table } from '../ports.ts'
import { current, rowsOf } from '../vocabulary/store.ts'

const EVERY_MS = 60_000

/** Which edition, and since when; none for what comes with the product. */
export type Edition = { readonly edition: string; readonly importedAt: string }
export type Money = {
  readonly policies: readonly Policy[]
  readonly lpr: readonly Lpr[]
  readonly editions: { readonly policies?: Edition; readonly lpr?: Edition }
}

type Kept = { readonly money: Money; readonly readMs: number }
/** By table: two platforms in one process (tests) may have imported different things. */
const kept = new WeakMap<Table, Kept>()

export async function moneyTables({
  table,
  clock,
}: Pick<Ports, 'table' | 'clock'>): Promise<Money> {
  const nowMs = msOf(clock.now())
  const known = kept.get(table)
  if (known && nowMs - known.readMs < EVERY_MS) return known.money
  const [policies, lpr] = await Promise.all([
    editionOf(table, 'policies', policyOf),
    editionOf(table, 'lpr', lprOf),
  ])
  const money: Money = {
    policies: policies?.rows ?? POLICIES,
    lpr: lpr?.rows ?? LPR,
    editions: {
      ...(policies && { policies: policies.edition }),
      ...(lpr && { lpr: lpr.edition }),
    },
  }
  kept.set(table, { money, readMs: nowMs })
  return money
}

async function editionOf<T>(
  table: Table,
  kind: 'policies' | 'lpr',
  read: (row: Row) => T,
): Promise<{ rows: T[]; edition: Edition } | undefined> {
  const found = await current(table, kind)
  if (!found) return undefined
  const { edition, importedAt } = found
  const rows = await rowsOf(table, kind, edition)
  return { rows: rows.map(read), edition: { edition, importedAt } }
}
