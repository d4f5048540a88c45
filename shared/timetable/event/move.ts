// What moving one meeting by hand costs, at once: who is in the way, whose breaks change, and what would make room.
import { type Board, boardOf, chainOf, inOrder, lift, put, sum } from './board.ts'
import { isElsewhere } from './check.ts'
import { gridOf } from './from-problem.ts'
import { type Grid, isApart, pairKey } from './grid.ts'
import { type EventMeeting, type EventProblem } from './problem.ts'

export type Obstacle = {
  readonly code:
    | 'past'
    | 'locked'
    | 'person-busy'
    | 'person-away'
    | 'never'
    | 'wrong-slot'
    | 'order'
    | 'tables-full'
    | 'table-taken'
  readonly people?: readonly string[]
  /** The meetings in the way. */
  readonly wishes?: readonly string[]
}

export type MoveCost = {
  /** Empty: it can be moved as it is. */
  readonly obstacles: readonly Obstacle[]
  /** Of everybody, without those in the way. */
  readonly breaks: { readonly before: number; readonly after: number }
  /** Whose breaks change, and to how many. */
  readonly people: readonly {
    readonly id: string
    readonly before: number
    readonly after: number
  }[]
  /** Tables that are free in the slot: the one asked for first, if it is. */
  readonly tables: readonly number[]
  /** Where something is in the way: these others could swap slots and it would fit. Empty: no such way. */
  readonly others: readonly { readonly wish: string; readonly slot: number }[]
}

export type Move = { readonly wish: string; readonly slot: number; readonly table?: number }

/** Undefined: no such meeting or slot. */
export function moveCost(
  problem: EventProblem,
  meetings: readonly EventMeeting[],
  move: Move,
): MoveCost | undefined {
  const locked = new Set((problem.locked ?? []).map((m) => m.wish))
  // The lock is said as an obstacle; the board has to be able to try.
  const grid = gridOf({ ...problem, locked: [] })
  const board = boardWith(grid, meetings)
  const w = grid.wishIndex.get(move.wish)
  const column = grid.columnOf[move.slot]
  if (w === undefined || column === undefined || board.column[w]! < 0) return undefined
  const from = board.column[w]!
  const found = obstaclesOf({ board, meetings, locked, move, w, column })
  const others = found.length === 0 ? [] : othersOf(board, locked, w, column)
  const before = board.breaks.slice()
  const total = sum(before)
  if (from !== column) shiftAlone(board, w, column)
  return {
    obstacles: found,
    breaks: { before: total, after: sum(board.breaks) },
    people: changed(grid, before, board.breaks),
    tables: freeTables({ grid, meetings, move, w, column }),
    others,
  }
}

/** The board of a plan; past and settled meetings stand wherever they are. */
function boardWith(grid: Grid, meetings: readonly EventMeeting[]): Board {
  const board = boardOf(grid)
  for (const { wish, slot } of meetings) {
    const w = grid.wishIndex.get(wish)
    if (w !== undefined && board.column[w]! < 0) put(board, w, grid.columnOf[slot]!)
  }
  return board
}

type Asked = {
  readonly board: Board
  readonly meetings: readonly EventMeeting[]
  readonly locked: ReadonlySet<string>
  readonly move: Move
  readonly w: number
  readonly column: number
}

const membersAt = ({ memberStart, member }: Grid, w: number): Int32Array =>
  member.subarray(memberStart[w], memberStart[w + 1])

function obstaclesOf(asked: Asked): Obstacle[] {
  const { board, locked, move, w, column } = asked
  const { grid } = board
  const { problem } = grid
  const from = problem.from ?? 0
  const who = membersAt(grid, w)
  const id = (p: number): string => problem.people[p]!.id
  const busy = [...who].filter((p) => {
    const x = board.at[p * grid.width + column]!
    return x >= 0 && x !== w
  })
  const inWay = new Set(busy.map((p) => problem.wishes[board.at[p * grid.width + column]!]!.id))
  const away = [...who].map(id).filter((person) => !comes(problem, person, move.slot))
  const over = move.slot < from || grid.slotOf[board.column[w]!]! < from
  return [
    ...(over ? [{ code: 'past' as const }] : []),
    ...(locked.has(move.wish) ? [{ code: 'locked' as const, wishes: [move.wish] }] : []),
    ...(busy.length > 0
      ? [{ code: 'person-busy' as const, people: busy.map(id), wishes: [...inWay] }]
      : []),
    ...(away.length > 0 ? [{ code: 'person-away' as const, people: away }] : []),
    ...ofWish(board, w, column),
    ...ofTable(asked, inWay),
  ]
}

const comes = ({ people }: EventProblem, id: string, slot: number): boolean =>
  people.find((person) => person.id === id)?.slots?.includes(slot) ?? true

function ofWish(board: Board, w: number, column: number): Obstacle[] {
  const { grid } = board
  const { problem, personIndex } = grid
  const wish = problem.wishes[w]!
  const slot = grid.slotOf[column]!
  const wrong = isElsewhere(problem, wish, slot)
  const apart = new Set(
    (problem.never ?? []).map(([a, b]) => pairKey(personIndex.get(a)!, personIndex.get(b)!)),
  )
  const later = [...grid.order.subarray(grid.orderStart[w], grid.orderStart[w + 1])]
  return [
    ...(wrong ? [{ code: 'wrong-slot' as const }] : []),
    ...(isApart(apart, membersAt(grid, w)) ? [{ code: 'never' as const }] : []),
    ...(inOrder(board, w, column)
      ? []
      : [
          {
            code: 'order' as const,
            wishes: later.map((sign) => problem.wishes[Math.abs(sign) - 1]!.id),
          },
        ]),
  ]
}

function ofTable(
  { board, meetings, move, w, column }: Asked,
  inWay: ReadonlySet<string>,
): Obstacle[] {
  const { grid } = board
  if (grid.takesTable[w] === 0) return []
  const here = meetings.filter((m) => m.slot === move.slot && m.wish !== move.wish)
  const holder = here.find((m) => m.table !== undefined && m.table === move.table)
  const taken = here.filter((m) => m.table !== undefined && !inWay.has(m.wish)).length
  return [
    ...(taken >= grid.tables[column]! ? [{ code: 'tables-full' as const }] : []),
    ...(holder ? [{ code: 'table-taken' as const, wishes: [holder.wish] }] : []),
  ]
}

/** The chain that swaps the two slots for everybody concerned, if it is legal and touches nothing locked. */
function othersOf(board: Board, locked: ReadonlySet<string>, w: number, column: number) {
  const { grid } = board
  const from = board.column[w]!
  if (from === column) return []
  const length = chainOf(board, w, column, grid.wishes)
  const chain = [...board.chain.subarray(0, length)]
  const others = chain.slice(1).map((x) => ({
    wish: grid.problem.wishes[x]!.id,
    slot: grid.slotOf[from + column - board.column[x]!]!,
  }))
  return chain.some((x) => locked.has(grid.problem.wishes[x]!.id)) ? [] : others
}

/** As if those in the way were gone: what the move itself does to people's breaks. */
function shiftAlone(board: Board, w: number, column: number): void {
  const { grid } = board
  for (const p of membersAt(grid, w)) {
    const x = board.at[p * grid.width + column]!
    if (x >= 0) lift(board, x)
  }
  lift(board, w)
  put(board, w, column)
}

const changed = ({ problem }: Grid, before: Int32Array, after: Int32Array) =>
  problem.people.flatMap(({ id }, p) =>
    before[p] === after[p] ? [] : [{ id, before: before[p]!, after: after[p]! }],
  )

function freeTables(asked: Omit<Asked, 'board' | 'locked'> & { readonly grid: Grid }): number[] {
  const { grid, meetings, move, w, column } = asked
  if (grid.takesTable[w] === 0) return []
  const taken = new Set(
    meetings.filter((m) => m.slot === move.slot && m.wish !== move.wish).map((m) => m.table),
  )
  const free = Array.from({ length: grid.tables[column]! }, (_, t) => t).filter(
    (t) => !taken.has(t),
  )
  return free.sort((s, t) => Number(t === move.table) - Number(s === move.table) || s - t)
}
