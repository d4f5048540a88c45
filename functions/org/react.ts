// What follows from an organisation's change: its clock, and the profiles that carry its licences.
import * as audits from '../audit/store.ts'
import { keepClocks } from '../clock/keep.ts'
import { leaveEvents } from '../event/leave.ts'
import { leaveRaces } from '../finance/leave.ts'
import { pauseListings, resumeListings } from '../listing/pause.ts'
import { keepProfile } from '../listing/react.ts'
import * as listings from '../listing/store.ts'
import { reactToProfile } from '../match/react.ts'
import { keepNames, moveMerged } from './merge.ts'
import * as orgs from './store.ts'
import { type Key, type Ports } from '../ports.ts'

export async function reactToOrg(id: string, ports: Ports): Promise<void> {
  const { table } = ports
  await keepClocks(table, id)
  await keepCode(id, ports)
  await keepNames(id, ports.table)
  await moveMerged(id, ports)
  await keepStanding(id, ports)
  for (const offerId of await listings.idsOfOrg(table, id, 'offer'))
    await keepProfile(offerId, ports)
}

/** Suspended, it is in nobody's way; let back in, its listings are on the market again, its places are not. */
async function keepStanding(id: string, ports: Ports): Promise<void> {
  const found = await orgs.get(ports.table, id)
  if (!found) return
  const { suspended } = found.org
  if (!suspended) return resumeListings(id, ports)
  await pauseListings(id, ports)
  await leaveRaces(id, ports)
  await leaveEvents(id, suspended.reason, ports)
}

/** A code belongs to whoever had it first; it is never taken away from them here. */
async function keepCode(id: string, { table }: Ports): Promise<void> {
  const found = await orgs.get(table, id)
  if (!found || (await table.get(orgs.codeKey(found.org.creditCode)))) return
  await table.write([orgs.putCode(found.org.creditCode, id, 'absent')])
}

/** A licence has ended: what leaned on it is ranked anew, and the stop says why. */
export async function reactToLapse(key: Key, ports: Ports): Promise<void> {
  const audit = await audits.get(ports.table, key)
  if (audit?.act !== 'org.licence-ended') return
  for (const id of await listings.idsOfOrg(ports.table, audit.subject, 'offer'))
    await reactToProfile('offer', id, ports)
}

/** Whom an organisation ruled out stands in the profiles of all that it asks for and offers. */
export async function reactToNever(orgId: string, ports: Ports): Promise<void> {
  for (const kind of ['demand', 'offer'] as const)
    for (const id of await listings.idsOfOrg(ports.table, orgId, kind)) await keepProfile(id, ports)
}
