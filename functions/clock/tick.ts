// The timer's step: fires what is due of each clock, each moment once, whatever happens in between.
import { type AnyAct, type Audit, record } from '#shared/audit/audit.ts'
import { type Clock, nameOf } from '#shared/clock/clock.ts'
import { due as dueOf, momentsOf, type Moment } from '#shared/clock/moment.ts'
import { digest } from '#shared/id.ts'
import * as rules from '#shared/listing/listing.ts'
import * as audits from '../audit/store.ts'
import { tickEvents } from '../event/tick.ts'
import * as listings from '../listing/store.ts'
import { type Ports, Refused, type Write } from '../ports.ts'
import { wantedFor } from './keep.ts'
import * as clocks from './store.ts'

const BATCH = 100

/** Fires due clocks, the oldest first, until none is left; one that somebody else fires is skipped. */
export async function tick(ports: Ports): Promise<{ fired: number }> {
  let fired = await tickEvents(ports)
  for (;;) {
    const due = await clocks.due(ports.table, ports.clock.now(), BATCH)
    let moved = 0
    for (const one of due) if (await fire(one, ports)) moved++
    fired += moved
    if (moved === 0) return { fired }
  }
}

/** One transaction: the consequence, and the clock set to its next moment. */
async function fire({ running, version }: clocks.Due, ports: Ports): Promise<boolean> {
  const now = ports.clock.now()
  const { phase, ...clock } = running
  const found = dueOf(clock, phase, now)
  const next = found ? found.phase + 1 : momentsOf(clock).length
  const done: Write = { put: clocks.rowOf(clock, next), if: { version } }
  const consequence = found ? await consequenceOf(clock, found.moment, ports) : []
  try {
    await ports.table.write([done, ...consequence])
    return true
  } catch (error) {
    // Done, fired or changed in between: the next tick sees the clock as it is then.
    if (error instanceof Refused) return false
    throw error
  }
}

/** Nothing where the state has moved on: the reaction to that change is about to mend this clock. */
async function consequenceOf(clock: Clock, moment: Moment, { table }: Ports): Promise<Write[]> {
  const wanted = await wantedFor(table, clock.subject)
  const isWanted = wanted.clocks.some(
    (one) =>
      nameOf(one) === nameOf(clock) && one.since === clock.since && one.dueAt === clock.dueAt,
  )
  if (!isWanted) return []
  const audit = recordOf(clock, moment)
  // Told before a reaction set the clock back: once is enough, and the clock goes on.
  const told = (await audits.isThere(table, audit)) ? [] : [audits.writeOnce(audit)]
  if (moment.does === 'expire') return [...told, ...(await expired(clock, moment, table))]
  const stand = wanted.stands.map(({ key, version }): Write => ({ check: key, if: { version } }))
  return [...told, ...stand, ...escalated(clock, moment)]
}

const ACTS: Readonly<Record<Moment['does'], AnyAct>> = {
  ask: 'listing.confirm-asked',
  expire: 'listing.expired',
  remind: 'clock.reminded',
  'ask-results': 'case.result-asked',
  lapse: 'org.licence-ended',
  'remind-silent': 'survey.remind-asked',
  'end-survey': 'survey.ended',
  'end-support': 'supported.ended',
  escalate: 'clock.escalated',
}

/** On record at the moment itself, however late the timer came. */
function recordOf(clock: Clock, moment: Moment): Audit {
  const { subject, kind, dueAt, orgId, firmId, on, region, title, of } = clock
  const id = `adt_clock${digest([subject, nameOf(clock), dueAt, moment.does, moment.at].join('#'))}`
  const late = moment.does === 'remind' || moment.does === 'escalate'
  const values = {
    title,
    kind: of,
    orgId,
    ...(firmId === undefined ? {} : { firmId }),
    ...(late ? { clock: kind, dueAt, on } : {}),
    ...(moment.does === 'escalate' ? { from: moment.from, to: moment.to, reason: 'overdue' } : {}),
  }
  return record({ act: ACTS[moment.does], subject, region, values }, undefined, id, moment.at)
}

const escalated = (clock: Clock, moment: Moment): Write[] =>
  moment.does === 'escalate' && (clock.on !== 'official' || moment.to !== clock.region)
    ? [
        {
          put: clocks.escalationRow({
            ...clock,
            from: moment.from,
            level: moment.to,
            escalatedAt: moment.at,
          }),
          if: 'any',
        },
      ]
    : []

async function expired(clock: Clock, { at }: Moment, table: Ports['table']): Promise<Write[]> {
  const found = await listings.get(table, clock.subject)
  if (!found || !rules.isOpen(found.listing)) return []
  return [listings.put(rules.expire(found.listing, at), { version: found.version })]
}
