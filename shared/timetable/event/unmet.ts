// Why a wish is not met: the reason that a person understands, with those whom it is about.
import { type Board, inOrder } from './board.ts'
import { type Grid } from './grid.ts'
import { type ReasonCode, type Unmet } from './plan.ts'

export function unmetOf(board: Board): Unmet[] {
  const apart = apartOf(board.grid)
  return [...board.column.keys()]
    .filter((w) => board.column[w]! < 0)
    .map((w) => reasonOf(board, apart, w))
}

type Apart = ReadonlySet<string>
const apartOf = (grid: Grid): Apart =>
  new Set((grid.problem.never ?? []).flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]))

const idOf = ({ problem }: Grid, p: number): string => problem.people[p]!.id
const wishId = ({ problem }: Grid, w: number): string => problem.wishes[w]!.id

function reasonOf(board: Board, apart: Apart, w: number): Unmet {
  const { grid } = board
  const who = [...grid.member.subarray(grid.memberStart[w], grid.memberStart[w + 1])]
  const people = who.map((p) => idOf(grid, p))
  const enemies = people.filter((a) => people.some((b) => apart.has(`${a} ${b}`)))
  const say = (code: ReasonCode, more: Omit<Unmet, 'wish' | 'code'>): Unmet => ({
    wish: wishId(grid, w),
    code,
    ...more,
  })
  const settled = grid.problem.locked?.some((meeting) => meeting.wish === wishId(grid, w))
  if (settled) return say('locked-impossible', { people })
  if (enemies.length > 0) return say('never', { people: enemies })
  const open = [...grid.open.subarray(grid.openStart[w], grid.openStart[w + 1])]
  if (open.length === 0) return say('no-common-slot', { people })
  const content = who.find(
    (p) => grid.problem.people[p]!.most !== undefined && board.meetings[p] === grid.most[p],
  )
  if (content !== undefined)
    return say('most-reached', {
      people: [idOf(grid, content)],
      values: { most: grid.most[content]! },
    })
  return fullOf(board, who, say) ?? inTheWay(board, w, { who, open, say })
}

type Say = (code: ReasonCode, more: Omit<Unmet, 'wish' | 'code'>) => Unmet

/** The fullest of the people whose every slot is taken. */
function fullOf(
  { grid, at, meetings }: Board,
  who: readonly number[],
  say: Say,
): Unmet | undefined {
  const wishesOf = (p: number): number => grid.member.reduce((n, q) => n + Number(q === p), 0)
  const full = who.filter((p) => {
    for (const c of grid.columnOf) {
      const cell = p * grid.width + c
      if (grid.usable[cell] === 1 && at[cell]! < 0) return false
    }
    return meetings[p]! > 0
  })
  const most = full
    .map((p) => ({ p, wishes: wishesOf(p), slots: meetings[p]! }))
    .sort((x, y) => y.wishes - y.slots - (x.wishes - x.slots) || x.p - y.p)[0]
  return most
    ? say('more-wishes-than-slots', {
        people: [idOf(grid, most.p)],
        values: { wishes: most.wishes, slots: most.slots },
      })
    : undefined
}

type Case = { readonly who: readonly number[]; readonly open: readonly number[]; readonly say: Say }

function inTheWay(board: Board, w: number, { who, open, say }: Case): Unmet {
  const { grid, at, used } = board
  const blockers = open.map((c) => who.map((p) => at[p * grid.width + c]!).filter((x) => x >= 0))
  const free = open.filter((_, i) => blockers[i]!.length === 0)
  if (free.length > 0) {
    const full = free.filter((c) => grid.takesTable[w] === 1 && used[c]! >= grid.tables[c]!)
    if (full.length === free.length) return say('tables-full', { values: { slots: free.length } })
    if (free.every((c) => full.includes(c) || !inOrder(board, w, c)))
      return say('order', { wishes: orderOf(grid, w) })
  }
  const stronger = (x: number): boolean => grid.worth[x]! > grid.worth[w]! || grid.lockedAt[x]! >= 0
  if (blockers.every((list) => list.some(stronger)))
    return say('clash-with-must', {
      wishes: [...new Set(blockers.flatMap((list) => list.filter(stronger)))].map((x) =>
        wishId(grid, x),
      ),
    })
  return say('never-free-together', {
    people: who.map((p) => idOf(grid, p)),
    values: { slots: open.length },
  })
}

const orderOf = (grid: Grid, w: number): string[] =>
  [...grid.order.subarray(grid.orderStart[w], grid.orderStart[w + 1])].map((sign) =>
    wishId(grid, Math.abs(sign) - 1),
  )
