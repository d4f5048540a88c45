// Published loan products as financing judges them.
import { type Product } from '#shared/finance/fit.ts'
import type { loan } from '#shared/loan/loan.ts'
import { type FieldsOf } from '#shared/listing/kind.ts'
import { isOpen, type Listing } from '#shared/listing/listing.ts'
import { allListed } from '../derive.ts'
import * as listings from '../listing/store.ts'
import { type Table } from '../ports.ts'

type LoanFields = FieldsOf<typeof loan.fields>

/** A published loan is whole: its fields are the kind's. */
export function productOf(listing: Listing): Product {
  const fields = listing.fields as LoanFields
  return {
    id: listing.id,
    bankId: listing.orgId,
    bankName: listing.orgName,
    title: fields.title,
    region: listing.region,
    terms: { ...fields, regions: [fields.region] },
    rateRule: fields.rateRule,
  }
}

/** How many rows one read takes. */
const BATCH = 100

/** All of them: some hundred rows, read in pages. */
export async function published(table: Table): Promise<Product[]> {
  const ids = (await allListed(table, 'feed', 'F#loan', '')).map(({ pk }) => pk.slice(2))
  const found: Product[] = []
  for (let i = 0; i < ids.length; i += BATCH)
    for (const { listing } of await listings.getMany(table, ids.slice(i, i + BATCH)))
      if (isOpen(listing)) found.push(productOf(listing))
  return found
}
