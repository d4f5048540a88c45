// What follows for an organisation's listings when it is suspended or let back in.
import { type Listing } from '#shared/listing/listing.ts'
import { KindName } from '#shared/listing/kinds.ts'
import { pause, resume } from '#shared/listing/pause.ts'
import { type Ports } from '../ports.ts'
import * as listings from './store.ts'

export async function pauseListings(orgId: string, ports: Ports): Promise<void> {
  await each(orgId, ports, pause)
}
export async function resumeListings(orgId: string, ports: Ports): Promise<void> {
  await each(orgId, ports, resume)
}

type Turn = (listing: Listing, now: string) => Listing | undefined

async function each(orgId: string, { table, clock }: Ports, turn: Turn): Promise<void> {
  for (const kind of KindName.options)
    for (const id of await listings.idsOfOrg(table, orgId, kind)) {
      const found = await listings.get(table, id)
      const next = found && turn(found.listing, clock.now())
      if (next) await table.write([listings.put(next, { version: found.version })])
    }
}
