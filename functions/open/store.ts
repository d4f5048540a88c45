// Open figures in the table: one row per quarter, counted once when it is over and never again.
import { cellsOf, Quarter, quarterOf } from '#shared/ledger/open.ts'
import { type Line } from '#shared/ledger/line.ts'
import { allRegions } from '#shared/region/region.ts'
import { dayOf } from '#shared/time.ts'
import { parentsOf } from '#shared/vocabulary/vocabulary.ts'
import * as ledger from '../ledger/store.ts'
import { type Key, type Ports, Refused, type Table } from '../ports.ts'

const PARTITION = 'G#open'
const keyOf = (quarter: string): Key => ({ pk: PARTITION, sk: quarter })

/** All that are told, the newest first. */
export async function quarters(table: Table): Promise<Quarter[]> {
  const page = await table.query(PARTITION, {}, { limit: 100, backward: true })
  return page.items.map((row) => Quarter.parse(row.body))
}

/** The quarter before the one of this day. */
function last(day: string): string {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return month > 3
    ? quarterOf(`${year}-${String(month - 3).padStart(2, '0')}`)
    : quarterOf(`${year - 1}-12`)
}

/** The widest family: what is told must not be finer than what many have. */
const familyOf = (code: string): string => parentsOf(code).at(-1) ?? code

/** Counts the quarters that are over and not counted yet: mostly one look, four times a year a walk. */
export async function close({ table, clock }: Ports): Promise<{ closed: number }> {
  const now = clock.now()
  const due = last(dayOf(now))
  if (await table.get(keyOf(due))) return { closed: 0 }
  const lines = new Map<string, Line[]>([[due, []]])
  for (const { code } of allRegions().filter(({ level }) => level === 'province')) {
    for await (const line of ledger.all(table, code)) {
      const quarter = quarterOf(line.on)
      if (quarter <= due) lines.set(quarter, [...(lines.get(quarter) ?? []), line])
    }
  }
  let closed = 0
  // The due one last: where this stops half-way, the next tick walks again.
  for (const [quarter, some] of [...lines].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const body: Quarter = { quarter, countedAt: now, cells: cellsOf(some, familyOf) }
    if (await putOnce(table, quarter, body)) closed++
  }
  return { closed }
}

async function putOnce(table: Table, quarter: string, body: Quarter): Promise<boolean> {
  try {
    const put = { ...keyOf(quarter), entity: 'open-figures', body }
    await table.write([{ put, if: 'absent' }])
    return true
  } catch (error) {
    // Counted before, and told: it stays as it was told.
    if (error instanceof Refused) return false
    throw error
  }
}
