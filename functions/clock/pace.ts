// How long answers took, in the table: a row per answer, derived from its record, newest first for the board.
import { Pace, paceOf } from '#shared/clock/pace.ts'
import { stem } from '#shared/region/region.ts'
import * as audits from '../audit/store.ts'
import * as orgs from '../org/store.ts'
import { type Key, type Ports, type Table } from '../ports.ts'

const partition = (region: string): string => `Q#${stem(region).slice(0, 2)}`

/** A record never changes, so its pace is written once. */
export async function keepPace(key: Key, { table }: Ports): Promise<void> {
  const audit = await audits.get(table, key)
  if (!audit?.by || audit.values.since === undefined) return
  const org = await orgs.get(table, audit.by.orgId)
  const pace = org && paceOf(audit, org.org)
  if (!pace) return
  const row = { pk: partition(audit.region), sk: `${audit.at}#${audit.id}` }
  if (await table.get(row)) return
  await table.write([{ put: { ...row, entity: 'pace', body: pace }, if: 'absent' }])
}

/** The board looks at so many of the newest answers, in one read. */
const NEWEST = 1000

export async function newest(table: Table, region: string): Promise<Pace[]> {
  const page = await table.query(partition(region), {}, { limit: NEWEST, backward: true })
  return page.items.map((row) => Pace.parse(row.body))
}
