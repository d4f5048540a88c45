// What the API tells of listings, as the public pages read it.
import type { Status } from '#shared/listing/life.ts'
import { type Quantity } from '../client/format.ts'
import { type ShelfKind } from '../site.ts'

export type ListingCard = {
  id: string
  title: string
  city: string
  codes: readonly string[]
  kind?: ShelfKind
  quantity?: Quantity
  publishedAt?: string
  /** The organisation's name, or its masked one. */
  name?: string
  maskedName?: string
  orgName?: string
  /** An official filled it in and the organisation has not confirmed it yet. */
  filledIn?: boolean
}

export type ListingPage = { items: readonly ListingCard[]; next?: string }

export type ListingView = {
  id: string
  kind: ShelfKind
  status: Status
  version: number
  relation: string
  city: string
  fields: Readonly<Record<string, unknown>>
  maskedName: string
  orgName?: string
  publishedAt?: string
  updatedAt?: string
  confirmedAt?: string
  filledIn?: boolean
  case?: { number: string; stage: string }
}
