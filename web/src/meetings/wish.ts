// What the API tells a guest of wishes: suggestions with reasons, requests sent and received.
import type { GuestView } from '#shared/event/view.ts'
import type { Wish } from '#shared/event/wish.ts'
import type { Reason } from '#shared/match/match.ts'

export type Suggestion = GuestView & {
  demandId?: string
  offerId?: string
  score?: number
  reasons?: readonly Reason[]
  /** A bank's product that fits a need of one's own. */
  loan?: {
    title: string
    score: number
    rateBp?: number
    reasons: readonly Reason[]
    open: number
  }
  /** The organiser proposed it when the event was made. */
  proposed?: true
}
export type WishLine = Wish & { version: number; guest?: GuestView }
export type MyWishes = {
  sent: readonly WishLine[]
  received: readonly WishLine[]
  nevers: readonly { orgId: string; name?: string }[]
  /** Slots at which one cannot. */
  busy: readonly number[]
  openLeft: number
  now: string
}
