// The timer's step: fires the clocks that are due, each once, whatever happens in between.
import { record } from '#shared/audit/audit.ts'
import { type Clock } from '#shared/clock/clock.ts'
import { digest } from '#shared/id.ts'
import * as rules from '#shared/listing/listing.ts'
import { msOf } from '#shared/time.ts'
import * as audits from '../audit/store.ts'
import * as listings from '../listing/store.ts'
import { type Ports, Refused, type Write } from '../ports.ts'
import * as clocks from './store.ts'

const BATCH = 100

/** Fires due clocks, the oldest first, until none is left; one that somebody else fires is skipped. */
export async function tick(ports: Ports): Promise<{ fired: number }> {
  let fired = 0
  for (;;) {
    const due = await clocks.due(ports.table, ports.clock.now(), BATCH)
    let moved = 0
    for (const one of due) if (await fire(one, ports)) moved++
    fired += moved
    if (due.length < BATCH || moved === 0) return { fired }
  }
}

/** One transaction: the consequence and the clock's own end. */
async function fire({ clock, row, version }: clocks.Due, ports: Ports): Promise<boolean> {
  const now = ports.clock.now()
  const { feed, ...index } = row.index ?? {}
  if (!feed) return false
  const done: Write = { put: { ...row, index, body: { ...clock } }, if: { version } }
  const consequence = await consequenceOf(clock, now, ports)
  try {
    await ports.table.write([done, ...consequence])
    return true
  } catch (error) {
    // Confirmed, fired or changed in between: the next tick sees the clock as it is then.
    if (error instanceof Refused) return false
    throw error
  }
}

async function consequenceOf(clock: Clock, now: string, { table }: Ports): Promise<Write[]> {
  const found = await listings.get(table, clock.subject)
  // The state may have moved on; the reaction to that change is about to mend this clock.
  if (!found || found.listing.confirmedAt !== clock.since || !rules.isOpen(found.listing)) return []
  const act = clock.kind === 'expire' ? 'listing.expired' : 'listing.confirm-asked'
  const id = `adt_clock${digest(`${clock.subject}#${clock.kind}#${clock.dueAt}`)}`
  const values = { title: clock.title, kind: clock.of, orgId: clock.orgId }
  const audit = record(
    { act, subject: clock.subject, region: clock.region, values },
    undefined,
    id,
    clock.dueAt,
  )
  const told = audits.writeOnce({ ...audit, at: msOf(clock.dueAt) > msOf(now) ? now : clock.dueAt })
  if (clock.kind !== 'expire') return [told]
  return [told, listings.put(rules.expire(found.listing, now), { version: found.version })]
}
