// What the planner of an event answers: meetings, wishes not met with the reason, figures and what they prove.
import { type EventMeeting } from './problem.ts'

export type ReasonCode =
  /** It is settled where it cannot be: the clash says why. `people` */
  | 'locked-impossible'
  /** Two of them are never to meet. `people` */
  | 'never'
  /** No slot in which all of them can. `people` */
  | 'no-common-slot'
  /** A person has `wishes` wishes and can in `slots` slots only. `people` */
  | 'more-wishes-than-slots'
  /** A person has all the `most` meetings that the person wants. `people` */
  | 'most-reached'
  /** Where all of them are free, all tables are taken. `slots` */
  | 'tables-full'
  /** The order of meetings leaves no slot. `wishes` */
  | 'order'
  /** In every slot that they share, one of them is in a meeting that comes first. `wishes` */
  | 'clash-with-must'
  /** Each has a free slot, never the same. `people` */
  | 'never-free-together'

export type Unmet = {
  readonly wish: string
  readonly code: ReasonCode
  readonly people?: readonly string[]
  readonly wishes?: readonly string[]
  readonly values?: Readonly<Record<string, number>>
}

/** Few constraints that cannot all hold. */
export type Clash = {
  readonly code:
    | 'must-and-never'
    | 'must-without-slot'
    | 'person-over-full'
    | 'same-slot-twice'
    | 'tables-over-full'
    | 'order-impossible'
    | 'locked-impossible'
  readonly wishes: readonly string[]
  readonly people?: readonly string[]
  readonly slot?: number
  readonly values?: Readonly<Record<string, number>>
}

export type Figures = {
  readonly wishes: number
  readonly held: number
  /** No plan holds more, or where every must is held, none that does: proven. */
  readonly mostHeld: number
  readonly musts: number
  readonly mustsHeld: number
  readonly mostMustsHeld: number
  /** People with a wish and without a meeting. */
  readonly leftWithNone: number
  readonly breaks: number
  /** With these meetings no plan has fewer breaks: proven. */
  readonly leastBreaks: number
  /** Difference between the most and the fewest avoidable breaks of a person. */
  readonly spread: number
  readonly tableChanges: number
}

export type EventPlan = {
  readonly meetings: readonly EventMeeting[]
  readonly unmet: readonly Unmet[]
  readonly clashes: readonly Clash[]
  readonly figures: Figures
  /** The budget was not used up: somebody stopped it. */
  readonly stopped: boolean
}

/** How far it is: what the best plan so far has, and the share of the budget that is gone. */
export type Progress = {
  readonly stage: 'hold' | 'breaks'
  readonly done: number
  readonly held: number
  readonly mostHeld: number
  readonly breaks: number
  readonly leastBreaks: number
}
