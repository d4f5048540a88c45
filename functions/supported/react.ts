// What follows from the list: clocks on each level, its end by the clock, and needs judged anew.
import { end } from '#shared/supported/life.ts'
import * as audits from '../audit/store.ts'
import { keepClocks } from '../clock/keep.ts'
import { reactToNeeds } from '../finance/react.ts'
import * as needs from '../finance/store.ts'
import { type Key, type Ports } from '../ports.ts'
import * as supported from './store.ts'

export async function reactToSupported(id: string, ports: Ports): Promise<void> {
  const { table } = ports
  await keepClocks(table, id)
  const found = await supported.get(table, id)
  if (!found) return
  await reactToNeeds(await needs.idsOfOrg(table, found.supported.orgId), ports)
}

/** The clock said that the last day is over. */
export async function reactToSupportEnd(key: Key, { table, clock }: Ports): Promise<void> {
  const audit = await audits.get(table, key)
  if (audit?.act !== 'supported.ended') return
  const found = await supported.get(table, audit.subject)
  if (found?.supported.state !== 'listed') return
  await table.write([supported.put(end(found.supported, clock.now()), { version: found.version })])
}
