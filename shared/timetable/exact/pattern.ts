// When one participant is busy, at least cost: dynamic programming over slots, without asking with whom.

/** What a participant's busy slots have to obey. */
export type Shape = {
  /** By slot: 0 must not be busy, 1 may, 2 must. */
  readonly may: readonly (0 | 1 | 2)[]
  readonly meetings: number
  readonly morningSlots: number
  /** Least and most meetings in the morning. */
  readonly morning: readonly [number, number]
}

/** `busy` is a cheapest set of slots, `cost` its price plus one for each break; no pattern at all costs infinity. */
export type Pattern = { readonly cost: number; readonly busy: readonly number[] }

const BEFORE = 0
const BUSY = 1
const GAP = 2

/** Cost at the end of a slot by number of meetings so far and mode, and the mode it was reached from. */
type Column = { readonly cost: Float64Array; readonly from: Int8Array }

function step(shape: Shape, last: Float64Array, slot: number, price: number): Column {
  const { meetings, may } = shape
  const cost = new Float64Array(last.length).fill(Infinity)
  const from = new Int8Array(last.length)
  const offer = (state: number, value: number, mode: number) => {
    if (value < cost[state]!) {
      cost[state] = value
      from[state] = mode
    }
  }
  for (let count = 0; count <= meetings; count++)
    for (let mode = BEFORE; mode <= GAP; mode++) {
      const value = last[3 * count + mode]!
      if (value === Infinity) continue
      if (may[slot] !== 2) offer(3 * count + (mode === BEFORE ? BEFORE : GAP), value, mode)
      if (may[slot] !== 0 && count < meetings)
        offer(3 * (count + 1) + BUSY, value + price + (mode === GAP ? 1 : 0), mode)
    }
  if (slot === shape.morningSlots - 1)
    cost.forEach((_, state) => {
      const count = Math.floor(state / 3)
      if (count < shape.morning[0] || count > shape.morning[1]) cost[state] = Infinity
    })
  return { cost, from }
}

/** The cheapest pattern under a price for each slot. */
export function cheapest(shape: Shape, prices: ArrayLike<number>): Pattern {
  const { meetings, may } = shape
  const columns: Column[] = []
  let last: Float64Array = new Float64Array(3 * (meetings + 1)).fill(Infinity)
  last[BEFORE] = 0
  for (let slot = 0; slot < may.length; slot++) {
    const column = step(shape, last, slot, prices[slot]!)
    columns.push(column)
    last = column.cost
  }
  const ends = [BEFORE, BUSY, GAP].map((mode) => 3 * meetings + mode)
  let state = ends.reduce((x, y) => (last[y]! < last[x]! ? y : x))
  const cost = last[state]!
  const busy: number[] = []
  if (cost < Infinity)
    for (let slot = may.length - 1; slot >= 0; slot--) {
      const mode = columns[slot]!.from[state]!
      if (state % 3 === BUSY) {
        busy.push(slot)
        state -= 3
      }
      state = 3 * Math.floor(state / 3) + mode
    }
  return { cost, busy }
}
