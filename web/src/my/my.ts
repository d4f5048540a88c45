// What the API tells an owner of its demands, organisation and parties.
import type { Audit } from '#shared/audit/audit.ts'
import type { ListingPage, PartyView } from '#shared/listing/page.ts'
import type { Org } from '#shared/org/org.ts'
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

/** A demand as its owner (or an official) reads it; `ranking` is null while it is being made. */
export type MyListing = ListingPage
export type { PartyView }

export type MyOrg = Org & { version: number }
export type History = { items: readonly Audit[]; next?: string }

export const MY_DEMANDS = '/my/demands/'

/** The id in `/my/demands/lst_…` or `/my/demands/lst_…/edit`. */
export const idHere = (): string | undefined =>
  /^\/my\/demands\/(lst_[0-9a-z]+)\//.exec(bare(location.pathname))?.[1] ??
  new URLSearchParams(location.search).get('id') ??
  undefined
