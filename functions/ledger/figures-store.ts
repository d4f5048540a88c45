// Figures in the table: a row per county, counted from its lines by the timer when one of them changed.
import { monthsOf } from '#shared/ledger/count.ts'
import { Figures } from '#shared/ledger/figures.ts'
import { type Line } from '#shared/ledger/line.ts'
import { stem } from '#shared/region/region.ts'
import { type Ports, Refused, type Row, type Table } from '../ports.ts'
import * as ledger from './store.ts'

const partition = (region: string): string => `G#${stem(region).slice(0, 2)}`

/** Of each county of a place that has lines, in order of their codes. */
export async function inRegion(table: Table, region: string): Promise<Figures[]> {
  const page = await table.query(partition(region), { prefix: stem(region) }, { limit: 500 })
  return page.items.map((row) => Figures.parse(row.body))
}

/** Counts every county anew that a line was changed in since; one that changes meanwhile stays due. */
export async function count({ table, clock }: Ports): Promise<{ counted: number }> {
  const due = await table.query('G#due', {}, { limit: 500 })
  let counted = 0
  for (const row of due.items) if (await countOne(table, row, clock.now())) counted++
  return { counted }
}

async function countOne(table: Table, row: Row, at: string): Promise<boolean> {
  const region = row.sk
  const lines: Line[] = []
  for await (const line of ledger.all(table, region)) lines.push(line)
  const body: Figures = { region, at, lines: lines.length, months: monthsOf(lines) }
  const put = { pk: partition(region), sk: region, entity: 'figures', body }
  try {
    await table.write([
      { put, if: 'any' },
      { remove: ledger.dueKey(region), if: { version: row.version } },
    ])
    return true
  } catch (error) {
    // Changed while it was counted: the next tick counts it again.
    if (error instanceof Refused) return false
    throw error
  }
}
