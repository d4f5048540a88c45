// An upper bound of the number of wishes that any plan can hold: people's slots, tables, who can when.
import { arc, greatestFlow, networkOf } from './flow.ts'
import { type Grid } from './grid.ts'

/**
 * No plan holds more of `wishes`. By duality: whoever takes part in m meetings at most pays for m, every wish that
 * nobody pays for counts one; the cheapest prices come out of a flow (a fractional b-matching in the double cover).
 * Exact where everybody is always free and there are two sides (König, and an equitable colouring for tables).
 */
export function mostHeldOf(grid: Grid, wishes: Int32Array): number {
  return mostBesides(grid, wishes, () => false)
}

/** The same for plans that hold all of `sure`: these take their people's meetings and their tables first. */
export function mostBesides(grid: Grid, wishes: Int32Array, sure: (w: number) => boolean): number {
  const live = wishes.filter((w) => grid.openStart[w + 1]! > grid.openStart[w]!)
  const settled = live.filter(sure)
  const rest = live.filter((w) => !sure(w))
  const caps = capsOf(grid, live)
  for (const w of settled)
    for (let i = grid.memberStart[w]!; i < grid.memberStart[w + 1]!; i++) caps[grid.member[i]!]!--
  const left = caps.map((cap) => Math.max(0, cap))
  const atTable = (w: number): boolean => grid.takesTable[w] === 1
  const inHall = tablesOf(grid, live.filter(atTable)) - settled.filter(atTable).length
  const elsewhere = rest.filter((w) => !atTable(w))
  const most = Math.min(paid(grid, rest, left), Math.max(0, inHall) + paid(grid, elsewhere, left))
  return settled.length + most
}

/** Meetings that tables, and the people who can in each slot, allow at most. */
function tablesOf(grid: Grid, wishes: Int32Array): number {
  const one = new Int32Array(grid.people).fill(1)
  let most = 0
  for (const column of grid.columnOf) {
    const open = wishes.filter((w) => grid.may[w * grid.width + column] === 1)
    const tables = grid.tables[column]!
    most += tables === 0 ? 0 : Math.min(tables, paid(grid, open, one))
  }
  return Math.min(most, wishes.length)
}

/** Of each person: as many as the person's wishes can have different slots (Kuhn's augmenting paths), and wants. */
function capsOf(grid: Grid, live: Int32Array): Int32Array {
  const own: number[][] = Array.from({ length: grid.people }, () => [])
  for (const w of live) {
    for (let i = grid.memberStart[w]!; i < grid.memberStart[w + 1]!; i++)
      own[grid.member[i]!]!.push(w)
  }
  return Int32Array.from(own, (list, p) => Math.min(grid.most[p]!, matched(grid, list).size))
}

/** Different columns for as many of the wishes as possible: wish by column. */
export function matched(grid: Grid, wishes: readonly number[]): Map<number, number> {
  const holder = new Map<number, number>()
  const seat = (w: number, seen: Set<number>): boolean => {
    for (let k = grid.openStart[w]!; k < grid.openStart[w + 1]!; k++) {
      const column = grid.open[k]!
      if (seen.has(column)) continue
      seen.add(column)
      const other = holder.get(column)
      if (other === undefined || seat(other, seen)) {
        holder.set(column, w)
        return true
      }
    }
    return false
  }
  for (const w of wishes) {
    if (holder.size === grid.columnOf.length) break
    seat(w, new Set())
  }
  return holder
}

/** The cheapest prices found: of two that everybody pays, or with third parties who are overrun paying first. */
function paid(grid: Grid, wishes: Int32Array, caps: Int32Array): number {
  if (wishes.length === 0) return 0
  const none = new Int32Array(grid.people)
  const thirds = overrun(grid, wishes, caps)
  const prices = [cutPrices(grid, wishes, caps)]
  if (thirds.some((price) => price > 0)) {
    const rest = wishes.filter((w) => priceOf(grid, thirds, w) === 0)
    const cut = cutPrices(grid, rest, caps)
    prices.push(cut.map((price, p) => Math.max(price, thirds[p]!)))
  }
  prices.push(none)
  const best = Math.min(...prices.map((halves) => improved(grid, wishes, caps, halves)))
  return Math.floor(best / 2)
}

/** Of a smallest cut in the double cover, in halves. */
function cutPrices(grid: Grid, wishes: Int32Array, caps: Int32Array): Int32Array {
  const { people, member, memberStart } = grid
  const [source, sink] = [2 * people, 2 * people + 1]
  const network = networkOf(2 * people + 2)
  for (let p = 0; p < people; p++) {
    arc(network, source, p, caps[p]!)
    arc(network, people + p, sink, caps[p]!)
  }
  for (const w of wishes) {
    const a = member[memberStart[w]!]!
    const b = member[memberStart[w]! + 1] ?? a
    arc(network, a, people + b, 1)
    arc(network, b, people + a, 1)
  }
  const flow = greatestFlow(network, source, sink)
  return caps.map((_, p) => Number(!flow.sourceSide(p)) + Number(flow.sourceSide(people + p)))
}

/** Whole prices for those beside the two sides who are asked for more than they can. */
function overrun({ people, member, memberStart }: Grid, wishes: Int32Array, caps: Int32Array) {
  const asked = new Int32Array(people)
  for (const w of wishes)
    for (let i = memberStart[w]! + 2; i < memberStart[w + 1]!; i++) asked[member[i]!]!++
  return asked.map((n, p) => (n > caps[p]! ? 2 : 0))
}

function priceOf({ member, memberStart }: Grid, halves: Int32Array, w: number): number {
  let price = 0
  for (let i = memberStart[w]!; i < memberStart[w + 1]!; i++) price += halves[member[i]!]!
  return price
}

/** Prices are lowered and raised one by one while the sum falls. */
function improved(grid: Grid, wishes: Int32Array, caps: Int32Array, halves: Int32Array): number {
  const { member, memberStart } = grid
  const own: number[][] = Array.from({ length: grid.people }, () => [])
  const price = new Int32Array(grid.wishes)
  for (const w of wishes) {
    price[w] = priceOf(grid, halves, w)
    for (let i = memberStart[w]!; i < memberStart[w + 1]!; i++) own[member[i]!]!.push(w)
  }
  const open = (w: number): number => Math.max(0, 2 - price[w]!)
  let total = wishes.reduce((sum, w) => sum + open(w), 0)
  caps.forEach((cap, p) => (total += cap * halves[p]!))
  for (let better = true; better;) {
    better = false
    for (let p = 0; p < grid.people; p++) {
      for (const step of [1, -1, 2, -2]) {
        if (halves[p]! + step < 0 || halves[p]! + step > 2) continue
        const change =
          step * caps[p]! +
          own[p]!.reduce((sum, w) => sum + Math.max(0, 2 - price[w]! - step) - open(w), 0)
        if (change >= 0) continue
        total += change
        halves[p]! += step
        for (const w of own[p]!) price[w]! += step
        better = true
      }
    }
  }
  return total
}
