// Unmet demands in the table: a derived row in the demand's partition, listed by place for officials.
import { Unmet, unmetOf } from '#shared/unmet/unmet.ts'
import { stem } from '#shared/region/region.ts'
import { derive } from '../derive.ts'
import * as listings from '../listing/store.ts'
import { type Key, type Ports, type Table } from '../ports.ts'

const keyOf = (demandId: string): Key => ({ pk: `L#${demandId}`, sk: 'u' })

/** There while the demand is open and no pair has agreed; follows listing, ranking and parties. */
export async function keepUnmet(demandId: string, { table }: Ports): Promise<void> {
  const key = keyOf(demandId)
  await derive(table, key, async () => {
    const known = await listings.known(table, demandId)
    const unmet = known && unmetOf(known.listing, known.ranking, known.parties)
    if (!unmet) return undefined
    const { region } = known.listing
    return {
      ...key,
      entity: 'unmet',
      body: unmet,
      index: {
        desk: [`Z#${stem(region).slice(0, 2)}`, `${region}#${unmet.publishedAt}#${demandId}`],
      },
      card: unmet,
    }
  })
}

/** As many as one answer is made of; a province with more wants its officials to look by city. */
const MOST = 1000

export async function inRegion(table: Table, region: string): Promise<Unmet[]> {
  const found: Unmet[] = []
  let after: string | undefined
  do {
    const page = await table.list(
      'desk',
      `Z#${stem(region).slice(0, 2)}`,
      { prefix: stem(region) },
      { limit: 500, after },
    )
    found.push(...page.items.map((row) => Unmet.parse(row.card)))
    after = page.next
  } while (after !== undefined && found.length < MOST)
  return found
}
