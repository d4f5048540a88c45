// Gives every meeting of the hall a table: settled ones keep theirs, people change tables as little as possible.
import { type Board } from './board.ts'

/** Sweeps over all slots; it stops earlier where nothing gets better. */
const SWEEPS = 12

/** What a wish would like: the table it had before, at the price of so many changes. */
export type Wanted = { readonly table: Int32Array; readonly price: number }

/**
 * Table by wish, -1 where it takes none. `fixed` tables stand; then the best free table in order of time, then
 * pairs of meetings of one slot swap tables while people change less.
 */
export function tablesOf(board: Board, fixed: Int32Array, wanted?: Wanted): Int32Array {
  const { grid } = board
  const seats: Seats = {
    board,
    table: new Int32Array(grid.wishes).fill(-1),
    fixed,
    wanted,
    byColumn: atTables(board),
  }
  for (const column of grid.columnOf) seatColumn(seats, column)
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    let better = false
    for (const column of grid.columnOf) better = swapColumn(seats, column) || better
    if (!better) break
  }
  return seats.table
}

type Seats = {
  readonly board: Board
  readonly table: Int32Array
  readonly fixed: Int32Array
  readonly wanted: Wanted | undefined
  readonly byColumn: readonly (readonly number[])[]
}

function atTables({ grid, list, held, column }: Board): number[][] {
  const byColumn: number[][] = Array.from({ length: grid.width }, () => [])
  const wishes = [...list.subarray(0, held)].sort((v, w) => v - w)
  for (const w of wishes) if (grid.takesTable[w] === 1) byColumn[column[w]!]!.push(w)
  return byColumn
}

function seatColumn(seats: Seats, column: number): void {
  const { table, fixed, byColumn, board } = seats
  const holder = new Int32Array(board.grid.tables[column]!).fill(-1)
  const waiting: number[] = []
  for (const w of byColumn[column]!) {
    const own = fixed[w]!
    if (own >= 0 && own < holder.length && holder[own]! < 0) holder[(table[w] = own)] = w
    else waiting.push(w)
  }
  const offers = waiting.flatMap((w) => {
    const liked = new Set([...neighbours(seats, w), seats.wanted?.table[w] ?? -1])
    return [...liked].map((t) => ({ w, t, price: t < 0 ? 0 : priceAt(seats, w, t) }))
  })
  offers.sort((x, y) => x.price - y.price || x.w - y.w || x.t - y.t)
  for (const { w, t } of offers) {
    if (t < 0 || t >= holder.length || holder[t]! >= 0 || table[w]! >= 0) continue
    holder[t] = w
    table[w] = t
  }
  const left = [...holder.keys()].filter((t) => holder[t]! < 0)
  waiting.filter((w) => table[w]! < 0).forEach((w, i) => (table[w] = left[i]!))
}

/** Two meetings of a slot swap tables, or one takes a free one, where that is cheaper. */
function swapColumn(seats: Seats, column: number): boolean {
  const { table, byColumn, board } = seats
  const holder = new Int32Array(board.grid.tables[column]!).fill(-1)
  const movable = byColumn[column]!.filter((w) => seats.fixed[w]! < 0)
  for (const w of byColumn[column]!) holder[table[w]!] = w
  let better = false
  for (const w of movable) {
    for (let t = 0; t < holder.length; t++) {
      const own = table[w]!
      const other = holder[t]!
      if (t === own || (other >= 0 && seats.fixed[other]! >= 0)) continue
      const now = priceAt(seats, w, own) + (other < 0 ? 0 : priceAt(seats, other, t))
      const then = priceAt(seats, w, t) + (other < 0 ? 0 : priceAt(seats, other, own))
      if (then >= now) continue
      table[w] = t
      if (other >= 0) table[other] = own
      holder[own] = other
      holder[t] = w
      better = true
    }
  }
  return better
}

/** Changes of table of the people of a meeting before and after it, were it at this table. */
function priceAt(seats: Seats, w: number, t: number): number {
  const { wanted, table, board } = seats
  const { grid } = board
  let price = 0
  for (let i = grid.memberStart[w]!; i < grid.memberStart[w + 1]!; i++) {
    const p = grid.member[i]!
    for (const step of [-1, 1]) {
      const next = beside(board, p, board.column[w]!, step)
      if (next >= 0 && table[next]! >= 0 && table[next] !== t) price++
    }
  }
  if (wanted && wanted.table[w]! >= 0 && wanted.table[w] !== t) price += wanted.price
  return price
}

function neighbours({ board, table }: Seats, w: number): number[] {
  const { grid } = board
  const tables: number[] = []
  for (let i = grid.memberStart[w]!; i < grid.memberStart[w + 1]!; i++) {
    for (const step of [-1, 1]) {
      const next = beside(board, grid.member[i]!, board.column[w]!, step)
      if (next >= 0 && table[next]! >= 0) tables.push(table[next]!)
    }
  }
  return tables
}

/** The person's meeting at a table before (-1) or after (1) this column; -1: none. */
function beside({ grid, at }: Board, p: number, column: number, step: number): number {
  for (let c = column + step; c > 0 && c < grid.width; c += step) {
    const w = at[p * grid.width + c]!
    if (w >= 0 && grid.takesTable[w] === 1) return w
  }
  return -1
}
