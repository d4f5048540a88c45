// Makes the grid of a problem: numbers for names, columns for slots, what is open to each wish.
import { invalid } from '../../problem.ts'
import { type Grid, isApart, pairKey, WORTH } from './grid.ts'
import { leastBreaksOf } from './least-breaks.ts'
import { lockedOf } from './locked.ts'
import { type EventProblem, type EventWish, membersOf } from './problem.ts'

type Lists = { readonly start: Int32Array; readonly flat: Int32Array }

export function gridOf(problem: EventProblem): Grid {
  const personIndex = indexOf(problem.people)
  const wishIndex = indexOf(problem.wishes)
  const line = columnsOf(problem)
  const free = freeOf(problem, line)
  const members = flatten(
    problem.wishes.map((wish) => membersOf(wish).map((id) => at(personIndex, id))),
  )
  const base = {
    problem,
    people: problem.people.length,
    wishes: problem.wishes.length,
    ...line,
    personIndex,
    wishIndex,
    memberStart: members.start,
    member: members.flat,
    takesTable: Uint8Array.from(problem.wishes, (wish) => Number(takesTable(problem, wish))),
    worth: Int32Array.from(problem.wishes, worthOf),
    must: Uint8Array.from(problem.wishes, (wish) => Number(wish.weight === 'must')),
    ...ordersOf(problem, wishIndex),
  }
  const apart = new Set(
    (problem.never ?? []).map(([a, b]) => pairKey(at(personIndex, a), at(personIndex, b))),
  )
  const lockedAt = lockedOf(base, free)
  const settled = new Set((problem.locked ?? []).map((meeting) => meeting.wish))
  const opens = problem.wishes.map((wish, w) => {
    const column = lockedAt[w]!
    if (column >= 0) return [column]
    if (settled.has(wish.id)) return []
    const who = members.flat.subarray(members.start[w], members.start[w + 1])
    if (isApart(apart, who)) return []
    return openOf(problem, wish, { who, free, line })
  })
  const open = flatten(opens)
  const may = new Uint8Array(base.wishes * line.width)
  const usable = new Uint8Array(base.people * line.width)
  opens.forEach((columns, w) => {
    for (const column of columns) {
      may[w * line.width + column] = 1
      for (let i = members.start[w]!; i < members.start[w + 1]!; i++)
        usable[members.flat[i]! * line.width + column] = 1
    }
  })
  const whole = { ...base, lockedAt, openStart: open.start, open: open.flat, may, usable }
  return { ...whole, most: mostOf(whole), leastBreaks: leastBreaksOf(whole) }
}

function openOf(
  { slots, from = 0 }: EventProblem,
  wish: EventWish,
  at: { who: Int32Array; free: Uint8Array; line: ReturnType<typeof columnsOf> },
): number[] {
  const { who, free, line } = at
  return slots.flatMap((slot, s): number[] => {
    const column = line.columnOf[s]!
    if (s < from || (wish.slot !== undefined && wish.slot !== s)) return []
    if (wish.half !== undefined && slot.half !== undefined && wish.half !== slot.half) return []
    return who.every((p) => free[p * line.width + column] === 1) ? [column] : []
  })
}

/** A table of the hall, unless it is online or somebody receives at an own stand. */
const takesTable = ({ people }: EventProblem, wish: EventWish): boolean =>
  wish.online !== true && !boothsOf(people).has(wish.a) && !boothsOf(people).has(wish.b)

const booths = new WeakMap<EventProblem['people'], ReadonlySet<string>>()
function boothsOf(people: EventProblem['people']): ReadonlySet<string> {
  const known = booths.get(people)
  if (known) return known
  const made = new Set(people.filter((person) => person.booth).map((person) => person.id))
  booths.set(people, made)
  return made
}

const worthOf = (wish: EventWish): number =>
  (wish.weight === 'must' ? WORTH.must : WORTH.like) + (wish.mutual ? WORTH.mutual : 0)

function columnsOf({ slots, tables: all }: EventProblem) {
  const slotOf = [-1]
  const sectionOf = [-1]
  let section = 0
  slots.forEach((slot, s) => {
    slotOf.push(s)
    sectionOf.push(section)
    if (!slot.pauseAfter) return
    section += 1
    slotOf.push(-1)
    sectionOf.push(-1)
  })
  slotOf.push(-1)
  sectionOf.push(-1)
  return {
    width: slotOf.length,
    slotOf: Int32Array.from(slotOf),
    sectionOf: Int32Array.from(sectionOf),
    sections: section + 1,
    columnOf: Int32Array.from(slots.map((_, s) => slotOf.indexOf(s))),
    tables: Int32Array.from(slotOf, (s) => (s < 0 ? 0 : Math.min(all, slots[s]!.tables ?? all))),
  }
}

/** Where each person can: 1 per row and column. */
function freeOf({ people }: EventProblem, line: ReturnType<typeof columnsOf>): Uint8Array {
  const free = new Uint8Array(people.length * line.width)
  people.forEach((person, p) => {
    const slots = person.slots ?? line.columnOf.keys()
    for (const slot of slots) free[p * line.width + at(line.columnOf, slot)] = 1
  })
  return free
}

function mostOf(grid: Omit<Grid, 'most' | 'leastBreaks'>): Int32Array {
  const { people, width, member, memberStart, lockedAt } = grid
  const settled = new Int32Array(people)
  lockedAt.forEach((column, w) => {
    if (column < 0) return
    for (let i = memberStart[w]!; i < memberStart[w + 1]!; i++) settled[member[i]!]!++
  })
  return Int32Array.from(grid.problem.people, (person, p) => {
    let usable = 0
    for (let c = 0; c < width; c++) usable += grid.usable[p * width + c]!
    return Math.max(settled[p]!, Math.min(usable, person.most ?? usable))
  })
}

function ordersOf(problem: EventProblem, wishIndex: ReadonlyMap<string, number>) {
  const rows: number[][] = problem.wishes.map(() => [])
  problem.wishes.forEach((wish, first) => {
    for (const id of wish.before ?? []) {
      const then = at(wishIndex, id)
      rows[first]!.push(then + 1)
      rows[then]!.push(-(first + 1))
    }
  })
  const { start, flat } = flatten(rows)
  return { orderStart: start, order: flat }
}

function flatten(rows: readonly (readonly number[])[]): Lists {
  const start = new Int32Array(rows.length + 1)
  rows.forEach((row, i) => (start[i + 1] = start[i]! + row.length))
  return { start, flat: Int32Array.from(rows.flat()) }
}

const indexOf = (rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(rows.map((row, i) => [row.id, i]))

/** Who or what is named must be there: a caller's mistake, not a person's. */
function at<K>(index: { get?(key: K): number | undefined } | Int32Array, key: K): number {
  const found = index instanceof Int32Array ? index[Number(key)] : index.get?.(key)
  if (found === undefined)
    throw invalid('timetable.unknown', `Nothing is called ${String(key)} in this event.`)
  return found
}
