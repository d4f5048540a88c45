// What an organiser reads of the draft: what contradicts before it is planned, what no longer fits, and never who ruled out whom.
import { faultsOf } from '../timetable/event/check.ts'
import { clashesOf } from '../timetable/event/clash.ts'
import { gridOf } from '../timetable/event/from-problem.ts'
import { type Clash, type Unmet } from '../timetable/event/plan.ts'
import { type EventProblem, membersOf } from '../timetable/event/problem.ts'
import { type Draft, type Guests, meetingOf } from './plan.ts'

/** A wish as the desk lists it, planned or not. */
export type WishView = {
  id: string
  weight: 'must' | 'like'
  /** Everybody at the table, the two sides first. */
  people: readonly string[]
  online: boolean
}

export const wishViews = ({ wishes }: EventProblem): WishView[] =>
  wishes.map((wish) => ({
    id: wish.id,
    weight: wish.weight,
    people: membersOf(wish),
    online: wish.online === true,
  }))

export type NameView = { orgId: string; orgName: string; role: string; here: boolean }
export const nameViews = ({ seats }: Guests): NameView[] =>
  seats.map(({ orgId, orgName, role, state }) => ({
    ...{ orgId, orgName, role },
    here: state === 'confirmed',
  }))

/** Contradictions among what must be held, before anything is planned. */
export const clashesNow = (problem: EventProblem): Clash[] =>
  hiding(clashesOf(gridOf(problem)), problem)

/** Meetings of the draft that no longer fit: a guest left, a rule came later. What is over is over. */
export function staleIn(problem: EventProblem, { meetings }: Draft): string[] {
  const ahead = faultsOf(problem, meetings.map(meetingOf)).filter(
    ({ slot }) => slot >= (problem.from ?? 0),
  )
  return [...new Set(ahead.map(({ wish }) => wish))]
}

/** The draft as it may be read: of a never only that it is among those at the table. */
export const seenDraft = (draft: Draft, problem: EventProblem) => ({
  ...draft,
  unmet: hiding(draft.unmet as readonly Unmet[], problem),
  clashes: hiding(draft.clashes as readonly Clash[], problem),
})

type Named = { readonly code: string; readonly people?: readonly string[] | undefined }
const SECRET: readonly string[] = ['never', 'must-and-never']

function hiding<T extends Named & ({ wish: string } | { wishes: readonly string[] })>(
  list: readonly T[],
  { wishes }: EventProblem,
): T[] {
  return list.map((one) => {
    if (!SECRET.includes(one.code)) return one
    const [id] = 'wish' in one ? [one.wish] : one.wishes
    const wish = wishes.find((known) => known.id === id)
    return { ...one, people: wish ? membersOf(wish) : [] }
  })
}
