// Findings in the table: one row each, listed for officials by place and for the enterprise by itself.
import { Finding } from '#shared/finding/finding.ts'
import { missing } from '#shared/problem.ts'
import { stem } from '#shared/region/region.ts'
import {
  type CardRow,
  type Condition,
  type Key,
  type NewRow,
  type Page,
  type Table,
  type Write,
} from '../ports.ts'

export const keyOf = (id: string): Key => ({ pk: `FG#${id}`, sk: 'A' })

export type Versioned = { finding: Finding; version: number }

const isDone = ({ status }: Finding): boolean => status === 'written-off'

/** Within a county what is open comes first, the earliest day before the others. */
export const rowOf = (finding: Finding): NewRow => {
  const { id, orgId, orgName, region, title, status, severity, source, dueOn, level } = finding
  return {
    ...keyOf(id),
    entity: 'finding',
    body: finding,
    index: {
      owner: [`O#${orgId}`, `finding#${isDone(finding) ? 'b' : 'a'}#${dueOn}#${id}`],
      desk: [
        `FG#${stem(region).slice(0, 2)}`,
        `${region}#${isDone(finding) ? 'b' : 'a'}#${dueOn}#${id}`,
      ],
    },
    card: { id, title, orgName, region, status, severity, source, dueOn, level },
  }
}

export const put = (finding: Finding, condition: Condition): Write => ({
  put: rowOf(finding),
  if: condition,
})

export async function get(table: Table, id: string): Promise<Versioned | undefined> {
  const row = await table.get(keyOf(id))
  return row && { finding: Finding.parse(row.body), version: row.version }
}

export async function load(table: Table, id: string): Promise<Versioned> {
  const found = await get(table, id)
  if (!found) throw missing()
  return found
}

type Card = Readonly<Record<string, unknown>>
const cards = (page: Page<CardRow>): Page<Card> => ({
  ...page,
  items: page.items.map((row) => row.card),
})

export const inRegion = async (table: Table, region: string, after?: string): Promise<Page<Card>> =>
  cards(
    await table.list(
      'desk',
      `FG#${stem(region).slice(0, 2)}`,
      { prefix: stem(region) },
      { limit: 100, after },
    ),
  )

export const ofOrg = async (table: Table, orgId: string, after?: string): Promise<Page<Card>> =>
  cards(await table.list('owner', `O#${orgId}`, { prefix: 'finding#' }, { limit: 50, after }))

/** How many of an organisation's findings are not written off (as far as one page goes). */
export async function countOpen(table: Table, orgId: string): Promise<number> {
  const page = await table.list('owner', `O#${orgId}`, { prefix: 'finding#a#' }, { limit: 100 })
  return page.items.length
}
