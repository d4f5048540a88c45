// A firm's outcomes in the table: one row of the organisation, derived from its pairs and findings.
import { Party } from '#shared/case/party.ts'
import { NOTHING_YET, Reputation, reputationOf } from '#shared/org/reputation.ts'
import { derive } from '../derive.ts'
import * as findings from '../finding/store.ts'
import { type Key, type Table } from '../ports.ts'

const keyOf = (orgId: string): Key => ({ pk: `O#${orgId}`, sk: 'R' })
/** Rows of one read by key. */
const BATCH = 100

export async function keepReputation(orgId: string, table: Table): Promise<void> {
  const key = keyOf(orgId)
  await derive(table, key, async () => {
    const body = reputationOf(await partiesOf(table, orgId), await findings.countOpen(table, orgId))
    return { ...key, entity: 'reputation', body }
  })
}

async function partiesOf(table: Table, orgId: string): Promise<Party[]> {
  const found: Party[] = []
  let after: string | undefined
  do {
    const page = await table.list(
      'owner',
      `O#${orgId}`,
      { prefix: 'party#' },
      { limit: BATCH, after },
    )
    const rows = await table.getMany(page.items.map(({ pk, sk }) => ({ pk, sk })))
    found.push(...rows.map((row) => Party.parse(row.body)))
    after = page.next
  } while (after !== undefined)
  return found
}

export async function reputation(table: Table, orgId: string): Promise<Reputation> {
  const row = await table.get(keyOf(orgId))
  return row ? Reputation.parse(row.body) : NOTHING_YET
}
