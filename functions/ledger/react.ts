// What follows for the ledger from any change in a demand's partition: its line, and figures to be counted anew.
import { lineOf } from '#shared/ledger/line.ts'
import { writeFor } from '../derive.ts'
import * as listings from '../listing/store.ts'
import { type Table } from '../ports.ts'
import * as ledger from './store.ts'

/** The row is read before the state: of two at once, the slower is refused and starts over. */
export async function keepLine(table: Table, demandId: string): Promise<void> {
  const key = ledger.keyOf(demandId)
  const old = await table.get(key)
  const known = await listings.known(table, demandId)
  const line = known && lineOf(known)
  const next = line && ledger.rowOf(line)
  const write = writeFor(key, old, next)
  if (!write) return
  const counties = new Set([ledger.regionOf(old), ledger.regionOf(next)])
  const due = [...counties].filter((county) => county !== undefined).map(ledger.due)
  await table.write([write, ...due])
}
