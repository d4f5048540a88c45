// What the API tells an owner of its demands, organisation and parties.
import type { Audit } from '#shared/audit/audit.ts'
import type { Next } from '#shared/case/case.ts'
import type { Party } from '#shared/case/party.ts'
import type { ListingView } from '#shared/listing/view.ts'
import type { Ranking } from '#shared/match/match.ts'
import type { Org } from '#shared/org/org.ts'
import type { Flaw } from '#shared/problem.ts'
import { bare } from '../site.ts'

/** One row of `/listings/mine`. */
export type MyCard = {
  id: string
  title: string
  status: string
  updatedAt: string
  codes?: readonly string[]
  quantity?: { value: number; unit: string }
  version?: number
}
export type MyCards = { items: readonly MyCard[]; next?: string }

/** A firm in the case; its contact is there only when both agreed. */
export type PartyView = Pick<
  Party,
  'orgId' | 'orgName' | 'offerId' | 'offerTitle' | 'firm' | 'enterprise' | 'agreedAt' | 'updatedAt'
>

/** A demand as its owner (or an official) reads it. */
export type MyListing = ListingView & {
  next?: Next
  missing?: readonly Flaw[]
  doubts?: readonly Flaw[]
  /** Null while it is being made. */
  ranking?: Ranking | null
  parties?: readonly PartyView[]
  case?: { number: string; stage: string }
  now?: string
}

export type MyOrg = Org & { version: number }
export type History = { items: readonly Audit[]; next?: string }

export const MY_DEMANDS = '/my/demands/'

/** The id in `/my/demands/lst_…` or `/my/demands/lst_…/edit`. */
export const idHere = (): string | undefined =>
  /^\/my\/demands\/(lst_[0-9a-z]+)\//.exec(bare(location.pathname))?.[1] ??
  new URLSearchParams(location.search).get('id') ??
  undefined
