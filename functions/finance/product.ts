// Published loan products as financing judges them.
import { type Product } from '#shared/finance/fit.ts'
import type { loan } from '#shared/loan/loan.ts'
import { type FieldsOf } from '#shared/listing/kind.ts'
import { isOpen, type Listing } from '#shared/listing/listing.ts'
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

/** All of them: some hundred rows, read in pages. */
export async function published(table: Table): Promise<Product[]> {
  const found: Product[] = []
  let after: string | undefined
  do {
    const page = await table.list('feed', 'F#loan', {}, { limit: 100, after })
    const some = await listings.getMany(
      table,
      page.items.map(({ pk }) => pk.slice(2)),
    )
    found.push(
      ...some.filter(({ listing }) => isOpen(listing)).map(({ listing }) => productOf(listing)),
    )
    after = page.next
  } while (after !== undefined)
  return found
}
