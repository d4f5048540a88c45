// What the planner of an event is given: people, slots, tables, wishes, and what is already settled.

/** A slot has its place in the day; slots are numbered from 0 in order of time. */
export type EventSlot = {
  readonly half?: 'morning' | 'afternoon'
  /** A pause (lunch, a speech, the night) follows: waiting across it is not a break. */
  readonly pauseAfter?: boolean
  /** Tables that are open in this slot; all of them where it says nothing. */
  readonly tables?: number
}

export type EventPerson = {
  readonly id: string
  /** Slots in which this person can; all of them where it says nothing. */
  readonly slots?: readonly number[]
  /** Never more meetings than this. */
  readonly most?: number
  /** Receives at an own stand: these meetings take none of the tables. */
  readonly booth?: boolean
}

export type EventWish = {
  readonly id: string
  readonly a: string
  readonly b: string
  /** A bank, an expert, an interpreter: the meeting needs them all. */
  readonly others?: readonly string[]
  readonly weight: 'must' | 'like'
  /** Both sides asked for it. */
  readonly mutual?: boolean
  readonly online?: boolean
  readonly slot?: number
  readonly half?: 'morning' | 'afternoon'
  /** Wishes that, if they are held, come later than this one. */
  readonly before?: readonly string[]
}

/** `table` is absent online and at a stand. */
export type EventMeeting = { readonly wish: string; readonly slot: number; readonly table?: number }

export type EventProblem = {
  readonly slots: readonly EventSlot[]
  /** Tables for everybody, numbered from 0. */
  readonly tables: number
  readonly people: readonly EventPerson[]
  readonly wishes: readonly EventWish[]
  /** Pairs of people who do not sit at one table, whatever anybody wishes. */
  readonly never?: readonly (readonly [string, string])[]
  /** Meetings that stay where they are. */
  readonly locked?: readonly EventMeeting[]
  /** The first slot that is not over; earlier ones hold what `locked` says and nothing else. */
  readonly from?: number
}

export const membersOf = (wish: EventWish): readonly string[] => [
  ...new Set([wish.a, wish.b, ...(wish.others ?? [])]),
]
