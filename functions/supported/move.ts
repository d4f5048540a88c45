// A merged organisation's application for the list: one organisation, one application; the one that got further stays.
import { isUnderReview } from '#shared/supported/life.ts'
import { type Supported, supportedIdOf } from '#shared/supported/supported.ts'
import { type Mover } from '../org/owner.ts'
import * as supported from './store.ts'

const ORDER = ['county', 'city', 'region', 'listed']
/** 0 is over: nothing of it is to be moved, it is a record. */
const stageOf = (one: Supported | undefined): number => (one ? ORDER.indexOf(one.state) + 1 : 0)

export const moveSupported: Mover = async (from, into, { table }) => {
  const [old, own] = await Promise.all([
    supported.get(table, supportedIdOf(from)),
    supported.get(table, supportedIdOf(into.id)),
  ])
  if (!old || (!isUnderReview(old.supported.state) && old.supported.state !== 'listed')) return
  // The other's is as far: this one ends, and stays as it was looked at.
  if (own && stageOf(own.supported) >= stageOf(old.supported)) {
    const over: Supported = { ...old.supported, state: 'withdrawn' }
    await table.write([supported.put(over, { version: old.version })])
    return
  }
  const id = supportedIdOf(into.id)
  const next: Supported = { ...old.supported, id, orgId: into.id, orgName: into.name }
  await table.write([
    supported.put(next, own ? { version: own.version } : 'absent'),
    { remove: supported.keyOf(old.supported.id), if: { version: old.version } },
  ])
}
