// The fewest breaks that a person can have, whatever the others do: by the slots that are open to this person alone.
import { type Grid } from './grid.ts'

type Rows = Pick<
  Grid,
  | 'people'
  | 'wishes'
  | 'width'
  | 'slotOf'
  | 'usable'
  | 'lockedAt'
  | 'member'
  | 'memberStart'
  | 'problem'
>
const NEVER = 1e6

/**
 * For each person and each number of meetings n the fewest breaks of any n usable slots that hold the locked
 * ones: dynamic programming over the slots, states "nothing yet in this section", "idle after a meeting", "busy".
 */
export function leastBreaksOf(grid: Rows): Int32Array {
  const slots = grid.problem.slots.length
  const least = new Int32Array(grid.people * (slots + 1))
  const forced = forcedOf(grid)
  for (let p = 0; p < grid.people; p++) {
    const row = p * grid.width
    const best = ofRow(grid, row, forced, slots)
    for (let n = 0; n <= slots; n++) {
      const breaks = best[n]!
      // More meetings than fit are never held; locked ones below their number neither.
      least[p * (slots + 1) + n] = breaks >= NEVER ? 0 : breaks
    }
  }
  return least
}

function forcedOf(grid: Rows): Uint8Array {
  const forced = new Uint8Array(grid.people * grid.width)
  grid.lockedAt.forEach((column, w) => {
    if (column < 0) return
    for (let i = grid.memberStart[w]!; i < grid.memberStart[w + 1]!; i++)
      forced[grid.member[i]! * grid.width + column] = 1
  })
  return forced
}

function ofRow(grid: Rows, row: number, forced: Uint8Array, slots: number): Int32Array {
  let fresh = new Int32Array(slots + 1).fill(NEVER)
  let idle = new Int32Array(slots + 1).fill(NEVER)
  let busy = new Int32Array(slots + 1).fill(NEVER)
  fresh[0] = 0
  for (let c = 1; c < grid.width; c++) {
    if (grid.slotOf[c]! < 0) {
      fresh = fresh.map((breaks, n) => Math.min(breaks, idle[n]!, busy[n]!))
      idle.fill(NEVER)
      busy.fill(NEVER)
      continue
    }
    const can = grid.usable[row + c] === 1
    const stay = forced[row + c] === 0
    const nextBusy = new Int32Array(slots + 1).fill(NEVER)
    if (can) {
      for (let n = 1; n <= slots; n++)
        nextBusy[n] = Math.min(fresh[n - 1]!, idle[n - 1]! + 1, busy[n - 1]!)
    }
    idle = stay ? idle.map((breaks, n) => Math.min(breaks, busy[n]!)) : idle.fill(NEVER)
    if (!stay) fresh.fill(NEVER)
    busy = nextBusy
  }
  return fresh
}
