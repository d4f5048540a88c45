// What the API tells an organiser of the draft, the planner and the day.
import type { Draft } from '#shared/event/plan.ts'
import type { BoardLine } from '#shared/event/day.ts'
import type { ReleasedMeeting } from '#shared/event/release.ts'
import type { Slot } from '#shared/event/slot.ts'
import type { NameView, WishView } from '#shared/event/plan-view.ts'
import type { SeatLine } from '#shared/event/view.ts'
import type { Obstacle } from '#shared/timetable/event/move.ts'
import type { Clash } from '#shared/timetable/event/plan.ts'
import type { Names } from '#shared/timetable/event/words.ts'
import { clock } from '../event/time.ts'

export type PlanView = {
  draft: Draft
  version: number
  names: readonly NameView[]
  wishes: readonly WishView[]
  /** What must be held and cannot all be. */
  clashes: readonly Clash[]
  /** Planned meetings that no longer fit. */
  stale: readonly string[]
  isReleased: boolean
  from: number
  job?: { state: string; startedAt: string; isSilent: boolean }
  progress?: { startedAt: string; done: number; held: number; breaks: number }
}
/** A meeting that is agreed; without a slot it is not planned. */
export type Line = { wish: string; slot?: number; table?: number | undefined }
export type Cost = {
  obstacles: readonly Obstacle[]
  breaks: { before: number; after: number }
  tables: readonly number[]
}
export type BoardView = {
  now: string
  title: string
  no: number
  slots: readonly Slot[]
  tables: number
  meetings: readonly ReleasedMeeting[]
  guests: readonly (SeatLine & { at: string | null })[]
  lines: readonly BoardLine[]
}

/** How guests, meetings and slots are called on the desk. */
export type DeskNames = Names

/** `平果铝厂 — 右江环保 + 百色银行`: the two sides by name, and who else sits with them. */
export function namesOf(found: PlanView, slots: readonly Slot[]): DeskNames {
  const called = new Map(found.names.map(({ orgId, orgName }) => [orgId, orgName]))
  const people = new Map(found.wishes.map((wish) => [wish.id, wish.people]))
  const person = (id: string) => called.get(id) ?? id
  return {
    person,
    wish: (id) => {
      const [a = '', b = '', ...others] = people.get(id) ?? id.split('~')
      return [`${person(a)} — ${person(b)}`, ...others.map(person)].join(' + ')
    },
    slot: (no) => {
      const at = slots[no]
      return at ? `${clock(at.startAt)}–${clock(at.endAt)}` : ''
    },
  }
}
