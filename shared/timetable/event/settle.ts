// From a board to a plan that people read: meetings with tables, reasons, figures; checked before anybody sees it.
import { avoidableOf } from './anneal.ts'
import { type Board, sum } from './board.ts'
import { type Fault, faultsOf } from './check.ts'
import { clashesOf } from './clash.ts'
import { type Grid } from './grid.ts'
import { mostBesides, mostHeldOf } from './most-held.ts'
import { type EventPlan, type Figures } from './plan.ts'
import { type EventMeeting } from './problem.ts'
import { tablesOf, type Wanted } from './table.ts'
import { unmetOf } from './unmet.ts'

/** What is proven before anything is planned. */
export type Bounds = {
  readonly mostHeld: number
  /** Of plans that hold every must. */
  readonly mostWithMusts: number
  readonly mostMustsHeld: number
}

export function boundsOf(grid: Grid): Bounds {
  const all = Int32Array.from({ length: grid.wishes }, (_, w) => w)
  return {
    mostHeld: mostHeldOf(grid, all),
    mostWithMusts: mostBesides(grid, all, (w) => grid.must[w] === 1),
    mostMustsHeld: mostHeldOf(
      grid,
      all.filter((w) => grid.must[w] === 1),
    ),
  }
}

/** Tables of locked meetings, -1 of the others. */
export function lockedTables(grid: Grid): Int32Array {
  const fixed = new Int32Array(grid.wishes).fill(-1)
  for (const { wish, table } of grid.problem.locked ?? []) {
    const w = grid.wishIndex.get(wish)
    if (w !== undefined && grid.lockedAt[w]! >= 0 && table !== undefined) fixed[w] = table
  }
  return fixed
}

export type Check = typeof faultsOf

type Settled = {
  readonly bounds: Bounds
  readonly stopped: boolean
  readonly fixed?: Int32Array
  readonly wanted?: Wanted
  readonly check?: Check
}

export function settle(
  board: Board,
  { bounds, stopped, fixed, wanted, check = faultsOf }: Settled,
): EventPlan {
  const { grid } = board
  const tables = tablesOf(board, fixed ?? lockedTables(grid), wanted)
  const meetings = [...grid.lockedAt.keys()]
    .filter((w) => board.column[w]! >= 0)
    .map((w): EventMeeting => {
      const slot = grid.slotOf[board.column[w]!]!
      const { id } = grid.problem.wishes[w]!
      return tables[w]! < 0 ? { wish: id, slot } : { wish: id, slot, table: tables[w]! }
    })
    .sort((x, y) => x.slot - y.slot || (x.table ?? -1) - (y.table ?? -1))
  refuseFaults(check(grid.problem, meetings))
  return {
    meetings,
    unmet: unmetOf(board),
    clashes: clashesOf(grid),
    figures: figuresOf(board, bounds, tables),
    stopped,
  }
}

/** A planner that errs says so here; nobody is sent to two tables. */
function refuseFaults(faults: readonly Fault[]): void {
  const [first] = faults
  if (first)
    throw new Error(`timetable: ${first.code} in slot ${first.slot}, ${faults.length} in all`)
}

export function figuresOf(board: Board, bounds: Bounds, tables: Int32Array): Figures {
  const { grid } = board
  const avoidable = avoidableOf(board)
  const breaks = sum(board.breaks)
  const musts = sum(Int32Array.from(grid.must))
  const mustsHeld = grid.must.reduce((n, must, w) => n + must * Number(board.column[w]! >= 0), 0)
  return {
    wishes: grid.wishes,
    held: board.held,
    mostHeld: mustsHeld === musts ? bounds.mostWithMusts : bounds.mostHeld,
    musts,
    mustsHeld,
    mostMustsHeld: bounds.mostMustsHeld,
    leftWithNone: leftWithNone(board),
    breaks,
    leastBreaks: breaks - sum(avoidable),
    spread: avoidable.length === 0 ? 0 : Math.max(...avoidable) - Math.min(...avoidable),
    tableChanges: changesOf(board, tables),
  }
}

/** People with a wish and without a meeting. */
export function leftWithNone({ grid, meetings }: Board): number {
  const asks = new Set(grid.member)
  return meetings.reduce((n, held, p) => n + Number(held === 0 && asks.has(p)), 0)
}

function changesOf({ grid, at }: Board, tables: Int32Array): number {
  let changes = 0
  for (let p = 0; p < grid.people; p++) {
    let last = -1
    for (let c = 0; c < grid.width; c++) {
      const w = at[p * grid.width + c]!
      if (w < 0 || tables[w]! < 0) continue
      if (last >= 0 && last !== tables[w]) changes++
      last = tables[w]!
    }
  }
  return changes
}
