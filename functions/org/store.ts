// Organisations and their members in the table.
import * as z from 'zod/mini'
import { Member } from '#shared/actor.ts'
import { Org } from '#shared/org/org.ts'
import { missing } from '#shared/problem.ts'
import { cityOf, stem } from '#shared/region/region.ts'
import { type Condition, type Key, type Page, type Row, type Table, type Write } from '../ports.ts'

export const keyOf = (id: string): Key => ({ pk: `O#${id}`, sk: 'A' })
export type VersionedOrg = { org: Org; version: number }

const parse = (row: Row): VersionedOrg => ({ org: Org.parse(row.body), version: row.version })

export async function get(table: Table, id: string): Promise<VersionedOrg | undefined> {
  const row = await table.get(keyOf(id))
  return row && parse(row)
}

export async function load(table: Table, id: string): Promise<VersionedOrg> {
  const found = await get(table, id)
  if (!found) throw missing()
  return found
}

/** Found by place for who wants to tell all of a kind; one that became part of another is not told. */
export const put = (org: Org, condition: Condition): Write => ({
  put: {
    ...keyOf(org.id),
    entity: 'org',
    body: org,
    ...(org.mergedInto === undefined
      ? {
          index: { desk: [`ON#${stem(org.region).slice(0, 2)}`, `${org.region}#${org.id}`] },
          card: { id: org.id, role: org.role, region: org.region },
        }
      : {}),
  },
  if: condition,
})

export type Placed = { id: string; role: string; region: string }
const Place = z.object({ id: z.string(), role: z.string(), region: z.string() })

/** The organisations of a division, page by page, by county. */
export async function inRegion(
  table: Table,
  region: string,
  { limit, after }: { limit: number; after: string | undefined },
): Promise<Page<Placed>> {
  const range = { prefix: stem(region) }
  const page = await table.list('desk', `ON#${stem(region).slice(0, 2)}`, range, { limit, after })
  return { ...page, items: page.items.map(({ card }) => Place.parse(card)) }
}

/** Which organisation a unified social credit code stands for; a code that was given up still leads to it. */
export const codeKey = (creditCode: string): Key => ({ pk: `CC#${creditCode}`, sk: 'A' })

export const putCode = (
  creditCode: string,
  orgId: string,
  condition: Condition | 'any',
): Write => ({
  put: { ...codeKey(creditCode), entity: 'org-code', body: { orgId } },
  if: condition,
})

export async function byCode(table: Table, creditCode: string): Promise<VersionedOrg | undefined> {
  const row = await table.get(codeKey(creditCode))
  const found = row && (await get(table, String(row.body.orgId)))
  return found?.org.mergedInto === undefined ? found : get(table, found.org.mergedInto)
}

/** A member, and the pointer from the issuer's subject to it. Officials are found by jurisdiction. */
export function enrol(member: Member, subject: string): Write[] {
  const desk =
    member.role === 'official'
      ? { index: { desk: officialKey(member) }, card: { id: member.id } }
      : {}
  return [
    {
      put: {
        pk: `O#${member.orgId}`,
        sk: `U#${member.id}`,
        entity: 'member',
        body: member,
        ...desk,
      },
      if: 'absent',
    },
    {
      put: { pk: `U#${member.id}`, sk: 'A', entity: 'member-of', body: { orgId: member.orgId } },
      if: 'absent',
    },
    {
      put: {
        pk: `S#${subject}`,
        sk: 'A',
        entity: 'login',
        body: { orgId: member.orgId, memberId: member.id },
      },
      if: 'absent',
    },
  ]
}

const officialKey = (member: Member): readonly [string, string] => [
  `W#${stem(member.region).slice(0, 2)}`,
  `${member.region}#${member.orgId}#${member.id}`,
]

export async function membersOf(table: Table, orgId: string): Promise<Member[]> {
  const page = await table.query(`O#${orgId}`, { prefix: 'U#' }, { limit: 100 })
  return page.items.map((row) => Member.parse(row.body))
}

const Ref = z.object({ id: z.string() })

/** The officials whose own level this is: of the county, else of its city, else of the province. */
export async function officialsFor(table: Table, region: string): Promise<Member[]> {
  const province = `${region.slice(0, 2)}0000`
  for (const level of new Set([region, cityOf(region), province])) {
    const page = await table.list(
      'desk',
      `W#${province.slice(0, 2)}`,
      { prefix: `${level}#` },
      { limit: 50 },
    )
    if (page.items.length === 0) continue
    const keys = page.items.map((row) => ({ pk: row.pk, sk: `U#${Ref.parse(row.card).id}` }))
    return (await table.getMany(keys)).map((row) => Member.parse(row.body))
  }
  return []
}

export async function member(table: Table, orgId: string, id: string): Promise<Member | undefined> {
  const row = await table.get({ pk: `O#${orgId}`, sk: `U#${id}` })
  return row && Member.parse(row.body)
}

/** Which organisation a member belongs to: kept beside the member's notices. */
export async function orgOf(table: Table, memberId: string): Promise<string | undefined> {
  const row = await table.get({ pk: `U#${memberId}`, sk: 'A' })
  return row?.body.orgId as string | undefined
}
