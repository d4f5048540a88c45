// Replans in the middle of an event: what is over stays, fewest meetings are lost, then fewest are moved.
import { type Board, boardOf, chainOf, flip, inOrder, put } from './board.ts'
import { type Budget, note, spend } from './budget.ts'
import { type Dice, diceOf, roll } from './dice.ts'
import { gridOf } from './from-problem.ts'
import { type Grid } from './grid.ts'
import { mostHeldOf } from './most-held.ts'
import { type EventPlan, type Progress } from './plan.ts'
import { budgetOf } from './planner.ts'
import { type EventMeeting, type EventProblem } from './problem.ts'
import { rescue } from './rescue.ts'
import { obstacles, seat, wanted } from './seat.ts'
import { boundsOf, lockedTables, settle } from './settle.ts'
import { movedBy, seatNear, type Told, toldOf } from './told.ts'

export type Moved = {
  readonly wish: string
  readonly from: EventMeeting
  readonly to: EventMeeting
}

export type Replan = EventPlan & {
  /** Released meetings that are not held any more; why stands in `unmet`. */
  readonly dropped: readonly string[]
  /** At least so many had to go: proven. */
  readonly leastDropped: number
  readonly moved: readonly Moved[]
  /** At least so many of those held had to move: their own slot does not do any more. */
  readonly leastMoved: number
}

export type Turn = {
  /** Called off: not to be held any more; if it is over, it stays on record. */
  readonly cancelled?: readonly string[]
  readonly seed?: number
  readonly moves?: number
}

const MOVES = 1_500_000
const BATCH = 4096
/** Longer ones move too many. */
const LONGEST = 24

/**
 * `problem` says how things are now (`from`: the first slot that is not over; who can when; new wishes), `released`
 * what everybody was told. Meetings that were told may move others, and so may a must; a new like takes a free place.
 */
export function* replanSteps(
  problem: EventProblem,
  released: readonly EventMeeting[],
  { cancelled = [], seed = 1, moves = MOVES }: Turn = {},
): Generator<Progress, Replan, boolean | undefined> {
  const grid = gridNow(asOfNow(problem, released, new Set(cancelled)))
  const board = boardOf(grid)
  const dice = diceOf(seed)
  const told = toldOf(grid, released)
  const lost = placeTold(board, told)
  const bounds = boundsOf(grid)
  const budget = budgetOf(bounds, moves)
  note(budget, board)
  for (const w of lost) if (!seatNear(board, dice, told, w)) yield* rescue(board, dice, w, budget)
  fillIn(board, dice, told)
  note(budget, board)
  yield* goHome(board, dice, told, budget)
  const fixed = fixedTables(board, told)
  const plan = settle(board, { bounds, stopped: budget.stopped, fixed })
  return { ...plan, ...whatChanged(board, { told, lost, plan, released }) }
}

/** What is over is locked; what is called off is no wish any more. */
function asOfNow(
  problem: EventProblem,
  released: readonly EventMeeting[],
  cancelled: ReadonlySet<string>,
): EventProblem {
  const from = problem.from ?? 0
  const over = released.filter((meeting) => meeting.slot < from)
  const isOver = new Set(over.map((meeting) => meeting.wish))
  const isOn = ({ id }: { id: string }): boolean => isOver.has(id) || !cancelled.has(id)
  const on = new Set(problem.wishes.filter(isOn).map((wish) => wish.id))
  const later = (problem.locked ?? []).filter((m) => m.slot >= from && !cancelled.has(m.wish))
  return {
    ...problem,
    wishes: problem.wishes.filter(isOn).map((wish) => ({
      ...wish,
      before: (wish.before ?? []).filter((id) => on.has(id)),
    })),
    locked: [...over, ...later],
  }
}

/** A lock that cannot stand any more is none: its meeting moves like any other. */
function gridNow(problem: EventProblem): Grid {
  const grid = gridOf(problem)
  const stands = ({ wish, slot }: EventMeeting): boolean => {
    const w = grid.wishIndex.get(wish)
    return w !== undefined && grid.lockedAt[w] === grid.columnOf[slot]
  }
  const locked = (problem.locked ?? []).filter(stands)
  return locked.length === problem.locked?.length ? grid : gridOf({ ...problem, locked })
}

/** Puts everything where it was, as far as that still goes; the rest, musts first. */
function placeTold(board: Board, { column }: Told): number[] {
  const { grid } = board
  const told = [...column.keys()]
    .filter((w) => column[w]! >= 0 && board.column[w]! < 0)
    .sort((v, w) => grid.worth[w]! - grid.worth[v]! || v - w)
  return told.filter((w) => {
    const place = { w, column: column[w]! }
    const goes =
      grid.may[w * grid.width + place.column] === 1 &&
      obstacles(board, place) === 0 &&
      inOrder(board, w, place.column) &&
      wanted(board, w)
    if (goes) put(board, w, place.column)
    return !goes
  })
}

/** Wishes that nobody was told of: musts may move others, likes take what is free. */
function fillIn(board: Board, dice: Dice, told: Told): void {
  const { grid } = board
  const others = [...told.column.keys()]
    .filter((w) => told.column[w]! < 0 && board.column[w]! < 0)
    .sort((v, w) => grid.worth[w]! - grid.worth[v]! || v - w)
  for (const w of others) {
    if (grid.must[w] === 1) seatNear(board, dice, told, w)
    else seat(board, dice, w, 0)
  }
}

/** Sends moved meetings back, along chains that move no more others than they bring home. */
function* goHome(board: Board, dice: Dice, told: Told, budget: Budget) {
  const away = (): number[] =>
    [...told.column.keys()].filter(
      (w) => told.column[w]! >= 0 && board.column[w]! >= 0 && board.column[w] !== told.column[w],
    )
  let list = away()
  while (list.length > 0 && budget.spent < budget.moves) {
    let changed = false
    for (let i = 0; i < BATCH; i++) {
      const w = list[roll(dice, list.length)]!
      const options = board.grid.openStart[w + 1]! - board.grid.openStart[w]!
      const anywhere = board.grid.open[board.grid.openStart[w]! + roll(dice, options)]!
      const to = roll(dice, 2) === 0 ? told.column[w]! : anywhere
      const from = board.column[w]!
      if (to === from || board.grid.may[w * board.grid.width + to] === 0) continue
      const length = chainOf(board, w, to, LONGEST)
      if (length === 0 || movedBy(board, told, length, from + to) > 0) continue
      flip(board, length, from, to)
      changed = true
    }
    if (yield* spend(budget, BATCH, 'breaks')) return
    if (changed) list = away()
  }
}

/** Who stays in the slot stays at the table. */
function fixedTables(board: Board, told: Told): Int32Array {
  const locked = lockedTables(board.grid)
  return locked.map((table, w) =>
    table < 0 && board.column[w] === told.column[w] ? told.table[w]! : table,
  )
}

type Outcome = {
  readonly told: Told
  readonly lost: readonly number[]
  readonly plan: EventPlan
  readonly released: readonly EventMeeting[]
}

function whatChanged(board: Board, { told, lost, plan, released }: Outcome) {
  const { grid } = board
  const now = new Map(plan.meetings.map((meeting) => [meeting.wish, meeting]))
  const live = released.filter(({ wish }) => grid.wishIndex.has(wish))
  const moved = live.flatMap((from): Moved[] => {
    const to = now.get(from.wish)
    return !to || (to.slot === from.slot && to.table === from.table)
      ? []
      : [{ wish: from.wish, from, to }]
  })
  const wishes = Int32Array.from(live, ({ wish }) => grid.wishIndex.get(wish)!)
  return {
    dropped: live.filter(({ wish }) => !now.has(wish)).map(({ wish }) => wish),
    leastDropped: Math.max(0, live.length - mostHeldOf(grid, wishes)),
    moved,
    leastMoved: lost.filter((w) => board.column[w]! >= 0 && canNotStay(board, told, w)).length,
  }
}

const canNotStay = ({ grid }: Board, told: Told, w: number): boolean =>
  grid.may[w * grid.width + told.column[w]!] === 0
