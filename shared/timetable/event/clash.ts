// Musts and settled meetings that cannot all hold: which few they are, so that a person can give one up.
import { type Grid, pairKey } from './grid.ts'
import { matched } from './most-held.ts'
import { type Clash } from './plan.ts'

export function clashesOf(grid: Grid): Clash[] {
  const musts = [...grid.must.keys()].filter((w) => grid.must[w] === 1)
  const open = musts.filter((w) => grid.openStart[w + 1]! > grid.openStart[w]!)
  return [
    ...lockedClashes(grid),
    ...musts.flatMap((w) => withoutSlot(grid, w)),
    ...peopleClashes(grid, open),
    ...tableClashes(grid, open),
    ...orderClashes(grid),
  ]
}

const nameOf = ({ problem }: Grid, w: number): string => problem.wishes[w]!.id
const peopleOf = (grid: Grid, w: number): number[] => [
  ...grid.member.subarray(grid.memberStart[w], grid.memberStart[w + 1]),
]
const idsOf = (grid: Grid, people: readonly number[]): string[] =>
  people.map((p) => grid.problem.people[p]!.id)

function lockedClashes(grid: Grid): Clash[] {
  const locked = grid.problem.locked ?? []
  return locked.flatMap(({ wish, slot }): Clash[] => {
    const w = grid.wishIndex.get(wish)
    if (w === undefined || grid.lockedAt[w] === grid.columnOf[slot]) return []
    const who = peopleOf(grid, w)
    const others = locked.filter((other) => {
      const x = grid.wishIndex.get(other.wish)
      if (x === undefined || x === w || other.slot !== slot || grid.lockedAt[x]! < 0) return false
      return peopleOf(grid, x).some((p) => who.includes(p))
    })
    const wishes = [wish, ...others.map((other) => other.wish)]
    return [{ code: 'locked-impossible', wishes, people: idsOf(grid, who), slot }]
  })
}

function withoutSlot(grid: Grid, w: number): Clash[] {
  if (grid.openStart[w + 1]! > grid.openStart[w]!) return []
  const who = peopleOf(grid, w)
  const never = new Set(
    (grid.problem.never ?? []).map(([a, b]) =>
      pairKey(grid.personIndex.get(a)!, grid.personIndex.get(b)!),
    ),
  )
  const enemies = who.filter((a) => who.some((b) => a !== b && never.has(pairKey(a, b))))
  return enemies.length > 0
    ? [{ code: 'must-and-never', wishes: [nameOf(grid, w)], people: idsOf(grid, enemies) }]
    : [{ code: 'must-without-slot', wishes: [nameOf(grid, w)], people: idsOf(grid, who) }]
}

/** A person with musts that share too few slots: the smallest such set that a wish left over leads to (Hall). */
function peopleClashes(grid: Grid, musts: readonly number[]): Clash[] {
  const own = new Map<number, number[]>()
  for (const w of musts) for (const p of peopleOf(grid, w)) own.set(p, [...(own.get(p) ?? []), w])
  return [...own].flatMap(([p, wishes]): Clash[] => {
    const seats = matched(grid, wishes)
    const seated = new Set(seats.values())
    const over = wishes.find((w) => !seated.has(w))
    if (over === undefined) {
      const most = grid.most[p]!
      if (wishes.length <= most) return []
      const names = wishes.map((w) => nameOf(grid, w))
      return [clash('person-over-full', names, { people: idsOf(grid, [p]), slots: most })]
    }
    const { wishes: few, columns } = tight(grid, over, seats)
    const names = few.map((w) => nameOf(grid, w))
    const people = idsOf(grid, [p])
    if (columns.length === 1)
      return [{ code: 'same-slot-twice', wishes: names, people, slot: grid.slotOf[columns[0]!]! }]
    return [clash('person-over-full', names, { people, slots: columns.length })]
  })
}

const clash = (
  code: Clash['code'],
  wishes: readonly string[],
  { people, slots }: { people: readonly string[]; slots: number },
): Clash => ({ code, wishes, people, values: { wishes: wishes.length, slots } })

/** All that alternating paths reach from a wish without a seat: more wishes than columns. */
function tight(grid: Grid, over: number, seats: ReadonlyMap<number, number>) {
  const wishes = [over]
  const columns = new Set<number>()
  for (const w of wishes) {
    for (const column of grid.open.subarray(grid.openStart[w], grid.openStart[w + 1])) {
      if (columns.has(column)) continue
      columns.add(column)
      const holder = seats.get(column)
      if (holder !== undefined && !wishes.includes(holder)) wishes.push(holder)
    }
  }
  return { wishes: wishes.sort((v, w) => v - w), columns: [...columns] }
}

/** Musts bound to one slot that has fewer tables. */
function tableClashes(grid: Grid, musts: readonly number[]): Clash[] {
  const bound = musts.filter((w) => grid.takesTable[w] === 1)
  const total = grid.tables.reduce((sum, n) => sum + n, 0)
  const inSlot = [...grid.columnOf].flatMap((column, slot): Clash[] => {
    const here = bound.filter(
      (w) =>
        grid.openStart[w + 1]! - grid.openStart[w]! === 1 &&
        grid.open[grid.openStart[w]!] === column,
    )
    const tables = grid.tables[column]!
    return here.length > tables
      ? [
          {
            code: 'tables-over-full',
            wishes: here.map((w) => nameOf(grid, w)),
            slot,
            values: { wishes: here.length, tables },
          },
        ]
      : []
  })
  if (bound.length <= total || inSlot.length > 0) return inSlot
  return [{ code: 'tables-over-full', wishes: [], values: { wishes: bound.length, tables: total } }]
}

/** Orders that leave a must no slot: each is put as early as it may be; a path that runs out of slots, or a circle. */
function orderClashes(grid: Grid): Clash[] {
  const queue = [...grid.must.keys()].filter((w) => grid.orderStart[w + 1]! > grid.orderStart[w]!)
  const earliest = new Map(queue.map((w) => [w, openAfter(grid, w, 0)]))
  const cause = new Map<number, number>()
  const found: Clash[] = []
  for (const w of queue) {
    const own = earliest.get(w)
    for (const then of own === undefined ? [] : laterThan(grid, w)) {
      const now = earliest.get(then)
      if (now === undefined || now > own!) continue
      cause.set(then, w)
      earliest.set(then, openAfter(grid, then, own!))
      if (earliest.get(then) === undefined) found.push(...impossible(grid, pathTo(cause, then)))
      else queue.push(then)
    }
  }
  return found
}

const openAfter = (grid: Grid, w: number, after: number): number | undefined =>
  grid.open.subarray(grid.openStart[w], grid.openStart[w + 1]).find((c) => c > after)

const laterThan = (grid: Grid, w: number): number[] =>
  [...grid.order.subarray(grid.orderStart[w], grid.orderStart[w + 1])]
    .filter((sign) => sign > 0)
    .map((sign) => sign - 1)

function pathTo(cause: ReadonlyMap<number, number>, end: number): number[] {
  const path = [end]
  for (let w = cause.get(end); w !== undefined && !path.includes(w); w = cause.get(w))
    path.unshift(w)
  return path
}

/** Only what has to be held is a clash: a like in between is simply not held. */
const impossible = (grid: Grid, path: readonly number[]): Clash[] =>
  path.every((w) => grid.must[w] === 1 || grid.lockedAt[w]! >= 0)
    ? [{ code: 'order-impossible', wishes: path.map((w) => nameOf(grid, w)) }]
    : []
