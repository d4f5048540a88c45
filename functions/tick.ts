// What the timer does each time, one step after the other; a step that fails is made up for by the next tick.
import { tick as fireClocks } from './clock/tick.ts'
import * as figures from './ledger/figures-store.ts'
import { isLong } from './match/index-state.ts'
import { release } from './notice/held.ts'
import * as open from './open/store.ts'
import { type Ports } from './ports.ts'

export type Ticked = {
  readonly fired: number
  /** Mails that waited for the morning or for the digest. */
  readonly released: number
  readonly counted: number
  readonly closed: number
  /** Rows that the log of the matcher's index lost to a new snapshot. */
  readonly forgotten: number
}

export async function tick(ports: Ports): Promise<Ticked> {
  const { fired } = await fireClocks(ports)
  const { released } = await release(ports)
  const { counted } = await figures.count(ports)
  const { closed } = await open.close(ports)
  return { fired, released, counted, closed, forgotten: await shorten(ports) }
}

/** The matcher and its tables are loaded only where there is something to do. */
async function shorten(ports: Ports): Promise<number> {
  if (!(await isLong(ports.table))) return 0
  const { rebuildIfLong } = await import('./match/rebuild.ts')
  return (await rebuildIfLong(ports))?.forgotten ?? 0
}
