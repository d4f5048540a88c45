// What follows from a listing's change: search record, matcher's profile, clocks, case.
import { isOpen } from '#shared/listing/listing.ts'
import { searchRecordOf } from '#shared/listing/search-record.ts'
import * as cases from '../case/store.ts'
import { keepClocks } from '../clock/keep.ts'
import { derive } from '../derive.ts'
import { keepLine } from '../ledger/react.ts'
import * as matches from '../match/store.ts'
import * as verdicts from '../match/verdict-store.ts'
import * as orgs from '../org/store.ts'
import { type Ports } from '../ports.ts'
import * as listings from './store.ts'

export async function reactToListing(id: string, ports: Ports): Promise<void> {
  await keepClocks(ports.table, id)
  await openCase(id, ports)
  await keepLine(ports.table, id)
  await keepProfile(id, ports)
  await keepSearchRecord(id, ports)
}

/** A case stays once it is open: closing and expiring are stages of it. */
async function openCase(id: string, { table }: Ports): Promise<void> {
  const found = await listings.get(table, id)
  const opened = found && cases.open(found.listing)
  if (!opened) return
  for (const row of cases.rows(opened)) {
    if (!(await table.get(row))) await table.write([{ put: row, if: 'absent' }])
  }
}

/** The matcher's copy is there exactly while the listing is published. */
export async function keepProfile(id: string, { table }: Ports): Promise<void> {
  const first = await listings.get(table, id)
  if (!first || !matches.isMatched(first.listing.kind)) return
  const { kind } = first.listing
  await derive(table, matches.profileKey(kind, id), async () => {
    const found = await listings.get(table, id)
    if (!found || !isOpen(found.listing)) return undefined
    const org = await orgs.get(table, found.listing.orgId)
    const never = await verdicts.never(table, found.listing.orgId)
    return matches.profileRow(matches.profileOf(found.listing, found.version, org?.org, never))
  })
}

async function keepSearchRecord(id: string, { table, search }: Ports): Promise<void> {
  const found = await listings.get(table, id)
  const record = found && searchRecordOf(found.listing)
  await (record ? search.put(record) : search.remove(id))
}
