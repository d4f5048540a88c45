// Builds the snapshot of the index anew and cuts the log behind it: by command, or when the log has grown long.
import { Refused, type Ports, type Table, type Write } from '../ports.ts'
import { atOf, msOf } from '#shared/time.ts'
import { inForce } from './edition.ts'
import * as log from './index-log.ts'
import { load, save } from './index-snapshot.ts'
import { isLong, KEY, LOG_MAX, type State, stateOf } from './index-state.ts'
import { current, readAll } from './index-store.ts'

type World = Pick<Ports, 'table' | 'files' | 'clock'>
export type Rebuilt = {
  readonly offers: number
  readonly demands: number
  readonly epoch: number
  readonly seq: number
  readonly bytes: number
  readonly forgotten: number
}

/** Longer than any rebuild takes: whoever died over it is not waited for any more. */
const CLAIM_MS = 15 * 60_000

/** By command, at any time: reads every profile, and forgets what rankings asked of newcomers. */
export const rebuild = (world: World): Promise<Rebuilt | undefined> => claimed(world, false)

/** By the timer: nothing while the log is short, or while somebody else is at it. */
export async function rebuildIfLong(world: World, most = LOG_MAX): Promise<Rebuilt | undefined> {
  return (await isLong(world.table, most)) ? claimed(world, true) : undefined
}

async function claimed(world: World, keepsFloors: boolean): Promise<Rebuilt | undefined> {
  const { table, clock } = world
  const { state, version } = await stateOf(table)
  const now = clock.now()
  if (now < state.busyUntil) return undefined
  const busyUntil = atOf(msOf(now) + CLAIM_MS)
  if (!(await put(table, { ...state, busyUntil }, version))) return undefined
  const made = await build(world, keepsFloors)
  const done = { epoch: made.epoch, seq: made.seq, busyUntil: '' }
  // Whoever took over in the meantime cuts the log behind its own snapshot.
  const isOurs = await put(table, done, version + 1)
  return { ...made, forgotten: isOurs ? await log.forgetBefore(table, made.seq) : 0 }
}

async function build(world: World, keepsFloors: boolean): Promise<Omit<Rebuilt, 'forgotten'>> {
  await inForce(world)
  const epoch = ((await load(world.files))?.epoch ?? 0) + 1
  const made = await readAll(world.table, epoch)
  // Read after the profiles: what was logged between is logged for the snapshot's readers too, in the same order.
  if (keepsFloors) made.demands.takeFloors((await current(world)).demands)
  const bytes = await save(world.files, made)
  const { offers, demands, seq } = made
  return { offers: offers.size, demands: demands.size, epoch, seq, bytes }
}

/** False where somebody else was faster. */
async function put(table: Table, body: State, version: number): Promise<boolean> {
  const write: Write = {
    put: { ...KEY, entity: 'index-snapshot', body },
    if: version === 0 ? 'absent' : { version },
  }
  try {
    await table.write([write])
    return true
  } catch (error) {
    if (error instanceof Refused) return false
    throw error
  }
}
