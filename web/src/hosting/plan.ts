// What the API tells an organiser of the draft, the planner and the day.
import type { Draft } from '#shared/event/plan.ts'
import type { BoardLine } from '#shared/event/day.ts'
import type { ReleasedMeeting } from '#shared/event/release.ts'
import type { Slot } from '#shared/event/slot.ts'
import type { SeatLine } from '#shared/event/view.ts'

export type PlanView = {
  draft: Draft
  version: number
  names: readonly { orgId: string; orgName: string; role: string }[]
  wishes: readonly { id: string; weight: string; others?: readonly string[]; online?: boolean }[]
  isReleased: boolean
  from: number
  job?: { state: string; startedAt: string }
  progress?: { startedAt: string; done: number; held: number; breaks: number }
}
export type Cost = {
  obstacles: readonly { code: string; people?: readonly string[]; wishes?: readonly string[] }[]
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

/** `平果铝厂 — 右江环保`: the two sides of a pair by name. */
export const pairName = (pair: string, names: ReadonlyMap<string, string>): string =>
  pair
    .split('~')
    .map((id) => names.get(id) ?? id)
    .join(' — ')
