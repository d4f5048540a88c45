// The project shelf: a published demand that wants private capital, with its public fields and nothing else.
import * as z from 'zod/mini'
import { ListingId, OrgId } from '../id.ts'
import { Contact, Fen } from '../listing/kind.ts'
import { kindOf } from '../listing/kinds.ts'
import { isOpen, type Listing } from '../listing/listing.ts'
import { maskedName } from '../listing/view.ts'
import { conflict } from '../problem.ts'
import { cityOf } from '../region/region.ts'
import { At } from '../time.ts'
import { project, type Relation, seen } from '../visibility.ts'

/** 股权投资, 债权融资, 融资租赁, 建设运营移交, 合作经营. */
export const Capital = z.enum(['equity', 'debt', 'lease', 'bot', 'joint'])
export type Capital = z.infer<typeof Capital>

export const shelfFields = {
  wantedFen: seen('public', Fen.check(z.gt(0, { error: 'amount.not-positive' }))),
  forms: seen('public', z.array(Capital).check(z.minLength(1, { error: 'forms.none' }))),
  pitch: seen('public', z.optional(z.string().check(z.trim(), z.maxLength(300)))),
  /** For the authority, which brings the two together. */
  contact: seen('official', Contact),
  /** Nobody's business but the owner's: the lowest sum, who was asked already. */
  note: seen('owner', z.optional(z.string().check(z.trim(), z.maxLength(300)))),
}
export const ShelfFields = z.strictObject(shelfFields)
export type ShelfFields = z.infer<typeof ShelfFields>

export const Shelved = z.strictObject({
  demandId: ListingId,
  orgId: OrgId,
  fields: ShelfFields,
  status: z.enum(['on', 'off']),
  at: At,
})
export type Shelved = z.infer<typeof Shelved>

/** Of the demand; each of them is public there too, or it would not pass its projection. */
const OF_DEMAND = ['title', 'codes', 'quantity', 'wish', 'hazard'] as const

export type ShelfView = {
  demandId: string
  city: string
  maskedName: string
  demand: Record<string, unknown>
  fields: Partial<ShelfFields>
  at: At
}

/** Only what the relation clears, of the project and of its demand; nothing once the demand is not public. */
export function shelfView(
  item: Shelved,
  listing: Listing,
  relation: Relation,
): ShelfView | undefined {
  if (item.status === 'off' || !isOpen(listing)) return undefined
  const open = project(kindOf('demand').fields, listing.fields, 'public')
  return {
    demandId: item.demandId,
    city: cityOf(listing.region),
    maskedName: maskedName(listing),
    demand: Object.fromEntries(
      OF_DEMAND.flatMap((key) => (open[key] === undefined ? [] : [[key, open[key]]])),
    ),
    fields: project(shelfFields, item.fields, relation),
    at: item.at,
  }
}

/** A project nobody can read is no project to show. */
export function expectPublic(listing: Listing): void {
  if (!isOpen(listing))
    throw conflict('shelf.not-public', 'Only a published demand can stand on the shelf.')
}
