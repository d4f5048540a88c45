// What the funding pages read of the API.
import type { Call } from '#shared/funding/call.ts'
import type { ShelfView } from '#shared/funding/shelf.ts'
import type { Lang } from '../site.ts'
import type { Places } from '../words/place.ts'
import type { Sayings } from '../words/say-clause.ts'

export type CallView = Call & { version: number }
export type Paged<T> = { items: readonly T[]; next?: string }
export type { ShelfView }

export type FundingProps = {
  lang: Lang
  places: Places
  sayings: Sayings
  /** Kinds of capital in words. */
  capital: Readonly<Record<string, string>>
}
