// A project on the shelf goes with its demand.
import { type Owner } from '../org/owner.ts'
import { type Table } from '../ports.ts'
import * as funding from './store.ts'

export async function moveShelved(demandId: string, owner: Owner, table: Table): Promise<void> {
  const { item, version } = await funding.getShelved(table, demandId)
  if (!item || item.orgId === owner.id) return
  await table.write([funding.putShelved({ ...item, orgId: owner.id }, { version })])
}
