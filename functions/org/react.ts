// What follows from an organisation's change: its clock, and the profiles that carry its licences.
import { keepClocks } from '../clock/keep.ts'
import { keepProfile } from '../listing/react.ts'
import * as listings from '../listing/store.ts'
import { type Ports } from '../ports.ts'
import * as orgs from './store.ts'

export async function reactToOrg(id: string, ports: Ports): Promise<void> {
  const { table } = ports
  await keepClocks(table, id)
  await keepCode(id, ports)
  for (const offerId of await listings.idsOfOrg(table, id, 'offer'))
    await keepProfile(offerId, ports)
}

/** A code belongs to whoever had it first; it is never taken away from them here. */
async function keepCode(id: string, { table }: Ports): Promise<void> {
  const found = await orgs.get(table, id)
  if (!found || (await table.get(orgs.codeKey(found.org.creditCode)))) return
  await table.write([orgs.putCode(found.org.creditCode, id, 'absent')])
}

/** Whom an organisation ruled out stands in the profiles of all that it asks for and offers. */
export async function reactToNever(orgId: string, ports: Ports): Promise<void> {
  for (const kind of ['demand', 'offer'] as const)
    for (const id of await listings.idsOfOrg(ports.table, orgId, kind)) await keepProfile(id, ports)
}
