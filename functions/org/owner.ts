// Whose things they are from now on, and how each kind of thing that is moved is found once and no more.
import { type Org } from '#shared/org/org.ts'
import { allListed } from '../derive.ts'
import { type Key, type Ports, type Table } from '../ports.ts'

export type Owner = Pick<Org, 'id' | 'name' | 'industry'>

/**
 * Moves all of one kind that stands under `from`. Each row is written under the version that was read
 * and is not found again once it has moved: stopped half-way, the next call goes on.
 */
export type Mover = (from: string, into: Owner, ports: Ports) => Promise<void>

/** All keys first: moving changes the list that is read. */
export const keysOf = async (table: Table, id: string, prefix: string): Promise<Key[]> =>
  (await allListed(table, 'owner', `O#${id}`, prefix)).map(({ pk, sk }) => ({ pk, sk }))
