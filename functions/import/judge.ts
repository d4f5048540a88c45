// What is to become of each line of a table: made, there already, or bad, with the writes that make it so.
import { type Member } from '#shared/actor.ts'
import * as rules from '#shared/import/import.ts'
import { type Cells, readDemand, readOrg } from '#shared/import/row.ts'
import { type ImportKind } from '#shared/import/table.ts'
import { type Org } from '#shared/org/org.ts'
import { type Flaw } from '#shared/problem.ts'
import { covers } from '#shared/region/region.ts'
import * as audits from '../audit/store.ts'
import * as listings from '../listing/store.ts'
import * as orgs from '../org/store.ts'
import { type Ports, type Write } from '../ports.ts'
import * as imports from './store.ts'

export type Line = { readonly line: number; readonly cells: Cells }
export type Judged = { readonly result: rules.LineResult; readonly writes: readonly Write[] }

export const judge = (
  kind: ImportKind,
  lines: readonly Line[],
  ports: Ports,
  by: Member,
): Promise<Judged[]> =>
  kind === 'org' ? judgeOrgs(lines, ports, by) : judgeDemands(lines, ports, by)

const bad = (line: number, flaws: readonly Flaw[]): Judged => ({
  result: { line, state: 'bad', flaws },
  writes: [],
})
const there = (line: number, id: string): Judged => ({
  result: { line, state: 'exists', id },
  writes: [],
})

async function judgeOrgs(lines: readonly Line[], ports: Ports, by: Member): Promise<Judged[]> {
  const reads = lines.map(({ line, cells }) => ({ line, ...readOrg(cells) }))
  const codes = reads.flatMap((read) => ('row' in read ? [read.row.profile.creditCode] : []))
  const known = await imports.orgsByCode(ports.table, codes)
  const now = ports.clock.now()
  return reads.map((read): Judged => {
    const { line } = read
    if ('flaws' in read) return bad(line, read.flaws)
    const { creditCode, region } = read.row.profile
    const before = known.orgs.get(creditCode)
    if (before) return there(line, before.id)
    const flaws = rules.placeFlaws(region, by)
    if (flaws.length > 0) return bad(line, flaws)
    const org = rules.orgOf(read.row, now)
    known.orgs.set(creditCode, org)
    const values = { kind: org.role }
    const happening = { act: 'org.imported' as const, subject: org.id, region, values }
    return {
      result: { line, state: 'made', id: org.id },
      writes: [
        orgs.put(org, 'absent'),
        imports.pointTo(org, known),
        audits.write(ports, happening, by),
      ],
    }
  })
}

async function judgeDemands(lines: readonly Line[], ports: Ports, by: Member): Promise<Judged[]> {
  const reads = lines.map(({ line, cells }) => ({ line, ...readDemand(cells) }))
  const rows = reads.flatMap((read) => ('row' in read ? [read.row] : []))
  const codes = rows.map(({ creditCode }) => creditCode)
  const ids = rows.map((row) => idOf(row))
  const [known, before] = await Promise.all([
    imports.orgsByCode(ports.table, codes),
    listings.getMany(ports.table, ids),
  ])
  const taken = new Set(before.map(({ listing }) => String(listing.id)))
  const now = ports.clock.now()
  return reads.map((read): Judged => {
    const { line } = read
    if ('flaws' in read) return bad(line, read.flaws)
    const org = known.orgs.get(read.row.creditCode)
    const flaws = demandFlaws(String(read.row.fields.region), org, by)
    if (!org || flaws.length > 0) return bad(line, flaws)
    const listing = rules.demandOf(read.row, org, by, now)
    if (taken.has(listing.id)) return there(line, listing.id)
    taken.add(listing.id)
    const values = { title: String(listing.fields.title), kind: 'demand', orgId: org.id }
    const { id: subject, region } = listing
    const happening = { act: 'listing.imported' as const, subject, region, values }
    return {
      result: { line, state: 'made', id: listing.id },
      writes: [listings.put(listing, 'absent'), audits.write(ports, happening, by)],
    }
  })
}

const idOf = (row: { creditCode: string; fields: Readonly<Record<string, unknown>> }): string =>
  rules.listingIdFor(row.creditCode, String(row.fields.title))

/** Whose organisation it is, is said to its own officials alone: another's is as good as absent. */
function demandFlaws(region: string, org: Org | undefined, by: Member): Flaw[] {
  const isOurs = org !== undefined && covers(by.region, org.region)
  const unknown: Flaw[] = isOurs ? [] : [{ path: 'creditCode', code: 'org.unknown' }]
  const isEnterprise = org?.role === 'enterprise'
  const role: Flaw[] =
    isOurs && !isEnterprise ? [{ path: 'creditCode', code: 'org.not-enterprise' }] : []
  return [...unknown, ...role, ...rules.placeFlaws(region, by)]
}
