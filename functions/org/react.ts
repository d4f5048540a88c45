// What follows from an organisation's change: its clock, and the profiles that carry its licences.
import { clocksOfOrg } from '#shared/clock/clock.ts'
import * as clocks from '../clock/store.ts'
import { derive } from '../derive.ts'
import { keepProfile } from '../listing/react.ts'
import * as listings from '../listing/store.ts'
import { type Ports } from '../ports.ts'
import * as orgs from './store.ts'

export async function reactToOrg(id: string, ports: Ports): Promise<void> {
  const { table } = ports
  await derive(
    table,
    clocks.keyOf(id, 'verify'),
    async () => {
      const found = await orgs.get(table, id)
      const clock = found && clocksOfOrg(found.org)[0]
      return clock && clocks.rowOf(clock)
    },
    clocks.sameClock,
  )
  for (const offerId of await listings.idsOfOrg(table, id, 'offer'))
    await keepProfile(offerId, ports)
}
