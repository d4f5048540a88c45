// Meetings that stay: their columns, as far as they can all stand together.
import { type Grid } from './grid.ts'
import { type EventMeeting } from './problem.ts'

type Named = Pick<
  Grid,
  | 'problem'
  | 'people'
  | 'wishes'
  | 'width'
  | 'columnOf'
  | 'wishIndex'
  | 'member'
  | 'memberStart'
  | 'takesTable'
  | 'tables'
>

/**
 * Column of each locked wish, -1 of the others. What is past happened, so nothing is asked of it but that nobody
 * was in two places; of later ones the people can come. Tables
 * have to suffice. The first of two that exclude each other stands.
 */
export function lockedOf(grid: Named, free: Uint8Array): Int32Array {
  const { problem, width, member, memberStart } = grid
  const lockedAt = new Int32Array(grid.wishes).fill(-1)
  const busy = new Uint8Array(grid.people * width)
  const used = new Int32Array(width)
  const taken = new Set<string>()
  const tableFree = (w: number, { slot, table }: EventMeeting): boolean => {
    const tables = grid.tables[grid.columnOf[slot]!]!
    if (grid.takesTable[w] === 0) return true
    if (used[grid.columnOf[slot]!]! >= tables) return false
    return table === undefined || (table < tables && !taken.has(`${slot}/${table}`))
  }
  for (const meeting of problem.locked ?? []) {
    const w = grid.wishIndex.get(meeting.wish)
    const column = grid.columnOf[meeting.slot]
    if (w === undefined || column === undefined || lockedAt[w]! >= 0) continue
    const past = meeting.slot < (problem.from ?? 0)
    const who = member.subarray(memberStart[w], memberStart[w + 1])
    const people = who.every(
      (p) => busy[p * width + column] === 0 && (past || free[p * width + column] === 1),
    )
    if (!people || !tableFree(w, meeting)) continue
    taken.add(`${meeting.slot}/${meeting.table}`)
    for (const p of who) busy[p * width + column] = 1
    used[column]! += grid.takesTable[w]!
    lockedAt[w] = column
  }
  return lockedAt
}
